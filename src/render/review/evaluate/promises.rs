//! Promises of news and handovers, in an evaluation: kept, late, or never.

use crate::domain::incident::roles::Handover;
use crate::domain::review::evaluation::PromisedNews;
use crate::render::obligations::duty::DutyView;
use crate::render::page::{Page, Text, Tone};
use crate::render::review::evaluate::EvaluationWriter;
use crate::render::when::TimeStyle;
use crate::render::words::Words;
use crate::say;

impl EvaluationWriter<'_> {
    pub(super) fn promises(&self, page: &mut Page) {
        let promises = self.material.promises.iter();
        let promises = promises.map(|it| promise(it, &self.view.duties, self.words, self.when));
        self.section(page, say!("evaluate-promises"), promises.collect());
        let handovers = self.material.handovers.iter().map(|it| self.handover(it));
        self.section(page, say!("evaluate-handovers"), handovers.collect());
    }

    fn handover(&self, it: &Handover) -> Text {
        let (role, name, at) = (it.role.as_str(), it.called.as_str(), self.when.say(it.at));
        let Some(accepted) = it.accepted else {
            let message = say!("evaluate-handover-open", role = role, name = name, at = at);
            return Text::new(self.say(&message), Tone::Warning);
        };
        let minutes = (accepted - it.at).num_minutes();
        let message = say!(
            "evaluate-handover",
            role = role,
            name = name,
            at = at,
            minutes = minutes
        );
        Text::new(self.say(&message), Tone::Normal)
    }
}

/// A promised update: kept, late, or never given.
pub(in crate::render::review) fn promise(
    it: &PromisedNews,
    duties: &DutyView,
    words: &Words,
    when: TimeStyle,
) -> Text {
    let id = it.id.to_string();
    let audience = duties.called(&it.audience);
    let due = when.say(it.due);
    let told = it.kept_at.map(|told| when.say(told));
    let tone = match it.is_broken(when.now) {
        true => Tone::Warning,
        false => Tone::Normal,
    };
    let said = match told {
        Some(told) if it.is_kept() => say!(
            "evaluate-promise-kept",
            audience = audience,
            due = due,
            told = told,
            id = id
        ),
        Some(told) => say!(
            "evaluate-promise-late",
            audience = audience,
            due = due,
            told = told,
            id = id
        ),
        None => say!(
            "evaluate-promise-open",
            audience = audience,
            due = due,
            id = id
        ),
    };
    Text::new(words.say(&said), tone)
}
