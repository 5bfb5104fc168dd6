//! Rosters and who is there, as pages and JSON.

mod head_count;
mod import_changes;
pub mod keep;
mod muster;
mod one_child;

use chrono::NaiveDate;
use serde_json::{Value, json};

pub use head_count::{count, present};
pub use import_changes::changes;
pub use muster::missing;
pub use one_child::{child, collector_line, guardian_line, medicine_line, medicine_lines};

use crate::domain::people::phone_number::Home;
use crate::domain::roster::Child;
use crate::domain::roster::presence::{Presence, Whereabouts};
use crate::domain::time::moment::{self, Zone};
use crate::error::Message;
use crate::render::answer::Answer;
use crate::render::page::{Page, Table, Text, Tone};
use crate::render::words::Words;
use crate::say;

/// What is needed to show a roster.
#[derive(Clone, Copy)]
pub struct RosterContext<'a> {
    pub words: &'a Words,
    pub home: Home,
    pub zone: Zone,
    pub today: NaiveDate,
    /// False where the answer may become a file: it names nobody.
    pub names: bool,
}

impl RosterContext<'_> {
    fn say(&self, message: &Message) -> String {
        self.words.say(message)
    }

    /// A child's name, or the word in its place.
    pub fn name(&self, child: &Child) -> String {
        match self.names {
            true => child.name.clone(),
            false => self.say(&say!("roster-a-child")),
        }
    }
}

/// Children by class, each with where it is and what must not be overlooked.
pub fn list(children: &[&Child], presence: &Presence, context: RosterContext<'_>) -> Answer {
    let mut page = Page::new();
    let mut classes: Vec<&str> = children.iter().map(|it| it.class.as_str()).collect();
    classes.dedup();
    for class in classes {
        let own = children.iter().filter(|it| it.class == class);
        page.heading(2, class);
        page.table(Table {
            header: [
                say!("roster-column-name"),
                say!("roster-column-where"),
                say!("roster-column-care"),
            ]
            .map(|title| context.say(&title))
            .to_vec(),
            rows: own
                .map(|child| {
                    vec![
                        Text::from(context.name(child)),
                        Text::from(whereabouts(child, presence, context)),
                        Text::new(care(child, context), Tone::Warning),
                    ]
                })
                .collect(),
        });
    }
    let json = json!({ "children": machines(children, presence, context) });
    Answer { page, json }
}

fn machines(children: &[&Child], presence: &Presence, context: RosterContext<'_>) -> Vec<Value> {
    children
        .iter()
        .map(|child| {
            json!({
                "id": child.id,
                "name": context.names.then_some(&child.name),
                "class": child.class,
                "where": where_word(presence.whereabouts(&child.id)),
            })
        })
        .collect()
}

const fn where_word(whereabouts: Whereabouts) -> &'static str {
    match whereabouts {
        Whereabouts::NotCome => "not-come",
        Whereabouts::In => "in",
        Whereabouts::Out => "out",
        Whereabouts::LeftOpen => "left-open",
    }
}

/// `inde siden 07:55`, `ude 14:10, Eva Lind`.
pub fn whereabouts(child: &Child, presence: &Presence, context: RosterContext<'_>) -> String {
    let Some(standing) = presence.standing(&child.id) else {
        return context.say(&say!("roster-where", where = "not-come", time = "", to = ""));
    };
    let time = match standing.whereabouts {
        Whereabouts::LeftOpen => moment::date_in(standing.since, context.zone).to_string(),
        _ => moment::clock_in(standing.since, context.zone),
    };
    let to = if context.names { &standing.to } else { "" };
    let word = match standing.whereabouts {
        Whereabouts::Out if !to.is_empty() => "out-with",
        other => where_word(other),
    };
    context.say(&say!("roster-where", where = word, time = time, to = to))
}

/// Special needs, allergy and medicine on one line.
pub fn care(child: &Child, context: RosterContext<'_>) -> String {
    if !context.names {
        return String::new();
    }
    let mut parts = vec![child.needs.clone()];
    if !child.allergy.is_empty() {
        parts.push(context.say(&say!("roster-allergy", what = &child.allergy)));
    }
    parts.extend(child.medicine.iter().map(|it| medicine_line(it, context)));
    parts.retain(|part| !part.is_empty());
    parts.join("; ")
}
