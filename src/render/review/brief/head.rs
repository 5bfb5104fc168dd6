//! Head of a situation report: number, period, state of the incident.

use crate::domain::review::brief;
use crate::domain::time::moment;
use crate::render::documents::faults;
use crate::render::incident::{head, opened};
use crate::render::page::{Page, Text};
use crate::render::review::brief::BriefWriter;
use crate::say;

impl BriefWriter<'_> {
    pub(super) fn head(&self, page: &mut Page) {
        let view = self.view;
        head::stamp(page, view.incident, self.words);
        let number = view.number;
        let title = match view.approved {
            Some(_) => say!("brief-title", number = number),
            None => say!("brief-title-draft", number = number),
        };
        let title = format!("{} · {}", self.say(&title), view.incident.title);
        page.heading(1, title);
        let mut pairs = vec![(
            self.say(&say!("brief-label-time")),
            Text::from(self.written()),
        )];
        pairs.extend(head::standing(view.incident, self.words, self.when));
        if let Some(by) = self.approved_by() {
            pairs.push((self.say(&say!("brief-label-approved")), by.into()));
        }
        page.pairs(pairs);
        for period in view.periods {
            page.banner(opened::season(period, self.words));
        }
        for number in brief::twice(view.all) {
            page.banner(self.say(&say!("brief-twice", number = number)));
        }
        faults::older_all(page, self.words, view.older, self.when.zone);
    }

    /// `2026-10-25 07:38, sedan lägesbild 1 (01:10)`.
    fn written(&self) -> String {
        let now = self.when.now;
        let day = moment::date_in(now, self.when.zone);
        let now = format!("{day} {}", moment::clock_in(now, self.when.zone));
        match self.view.all.last() {
            None => self.say(&say!("brief-first", time = now)),
            Some(last) => {
                let since = self.when.say(last.at);
                let number = last.number;
                self.say(&say!(
                    "brief-since",
                    time = now,
                    number = number,
                    since = since
                ))
            }
        }
    }

    fn approved_by(&self) -> Option<String> {
        let approval = self.view.approved?;
        let present = approval.present.iter().map(|it| self.called(it));
        let present = present.collect::<Vec<_>>().join(", ");
        let by = self.called(approval.by.unwrap_or_default()).to_owned();
        let all = [by, present];
        let all: Vec<&str> = all.iter().map(String::as_str).collect();
        let said: Vec<&str> = all.into_iter().filter(|it| !it.is_empty()).collect();
        (!said.is_empty()).then(|| said.join(" · "))
    }
}
