//! Promises of news and handovers, in an evaluation: kept, late, or never.

use crate::domain::incident::roles::Handover;
use crate::domain::review::evaluation::PromisedNews;
use crate::render::page::{Page, Text, Tone};
use crate::render::review::evaluate::EvaluationWriter;
use crate::say;

impl EvaluationWriter<'_> {
    pub(super) fn promises(&self, page: &mut Page) {
        let promises = self.material.promises.iter().map(|it| self.promise(it));
        self.section(page, say!("evaluate-promises"), promises.collect());
        let handovers = self.material.handovers.iter().map(|it| self.handover(it));
        self.section(page, say!("evaluate-handovers"), handovers.collect());
    }

    fn promise(&self, it: &PromisedNews) -> Text {
        let id = it.id.to_string();
        let audience = self.view.duties.called(&it.audience);
        let due = self.when.say(it.due);
        let told = it.kept_at.map(|told| self.when.say(told));
        let tone = match it.is_broken(self.when.now) {
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
        Text::new(self.say(&said), tone)
    }

    fn handover(&self, it: &Handover) -> Text {
        let (role, name, at) = (it.role.as_str(), it.called.as_str(), self.when.say(it.at));
        let Some(accepted) = it.accepted else {
            let said = say!("evaluate-handover-open", role = role, name = name, at = at);
            return Text::new(self.say(&said), Tone::Warning);
        };
        let minutes = (accepted - it.at).num_minutes();
        let said = say!(
            "evaluate-handover",
            role = role,
            name = name,
            at = at,
            minutes = minutes
        );
        Text::new(self.say(&said), Tone::Normal)
    }
}
