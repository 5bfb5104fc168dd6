//! Promises of news and handovers, in an evaluation: kept, late, or never.

use crate::domain::evaluation::Promised;
use crate::render::evaluate::Pen;
use crate::render::page::{Page, Text, Tone};
use crate::say;

impl Pen<'_> {
    pub(super) fn promises(&self, page: &mut Page) {
        let now = self.when.now;
        let line = |it: &Promised| {
            let id = it.id.to_string();
            let audience = self.view.duties.called(&it.audience);
            let due = self.when.say(it.due);
            let told = it.told.map(|told| self.when.say(told));
            let tone = match it.is_broken(now) {
                true => Tone::Warning,
                false => Tone::Normal,
            };
            let said = match told {
                Some(told) if it.is_kept() => {
                    say!(
                        "evaluate-promise-kept",
                        audience = audience,
                        due = due,
                        told = told,
                        id = id
                    )
                }
                Some(told) => {
                    say!(
                        "evaluate-promise-late",
                        audience = audience,
                        due = due,
                        told = told,
                        id = id
                    )
                }
                None => say!(
                    "evaluate-promise-open",
                    audience = audience,
                    due = due,
                    id = id
                ),
            };
            Text::new(self.say(&said), tone)
        };
        let lines = self.material.promises.iter().map(line).collect();
        self.section(page, say!("evaluate-promises"), lines);
        let waits = self.material.handovers.iter().map(|it| {
            let (role, name, at) = (it.role.as_str(), it.called.as_str(), self.when.say(it.at));
            match it.accepted {
                Some(accepted) => {
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
                None => {
                    let said = say!("evaluate-handover-open", role = role, name = name, at = at);
                    Text::new(self.say(&said), Tone::Warning)
                }
            }
        });
        self.section(page, say!("evaluate-handovers"), waits.collect());
    }
}
