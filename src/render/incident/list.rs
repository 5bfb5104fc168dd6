//! List of incidents, newest opening first.

use serde_json::{Value, json};

use crate::domain::incident::Incident;
use crate::domain::name::LogId;
use crate::render::answer::Answer;
use crate::render::incident::{head, json};
use crate::render::page::{Page, Table, Text, Tone};
use crate::render::when::TimeStyle;
use crate::render::words::Words;
use crate::say;

/// Most incidents opened by guests that are listed; the others are counted.
const MOST_OF_GUESTS: usize = 5;

/// A table of the incidents; the one in use is marked.
pub fn list(incidents: &[Incident], in_use: &LogId, words: &Words, when: TimeStyle) -> Answer {
    let mut page = Page::new();
    if incidents.is_empty() {
        page.paragraph(words.say(&say!("incident-none")));
    } else {
        let (shown, left) = folded(incidents, in_use);
        page.table(table(&shown, in_use, words, when));
        if left > 0 {
            page.paragraph(words.say(&say!("incident-more-of-guests", count = left)));
        }
    }
    let all: Vec<Value> = incidents
        .iter()
        .map(|incident| {
            let mut value = json::incident(incident);
            value["in_use"] = json!(incident.is_called(in_use));
            value
        })
        .collect();
    Answer {
        page,
        json: json!({ "incidents": all }),
    }
}

/// Those that are shown, and how many are not.
fn folded<'i>(incidents: &'i [Incident], in_use: &LogId) -> (Vec<&'i Incident>, usize) {
    let mut of_guests = 0;
    let mut shown: Vec<&Incident> = incidents.iter().collect();
    shown.retain(|incident| {
        let may_go = incident.by_guest && !incident.is_called(in_use);
        of_guests += usize::from(may_go);
        !may_go || of_guests <= MOST_OF_GUESTS
    });
    let left = incidents.len() - shown.len();
    (shown, left)
}

fn table(incidents: &[&Incident], in_use: &LogId, words: &Words, when: TimeStyle) -> Table {
    let rows = incidents.iter().map(|incident| {
        let mut name = Text::new(incident.title.as_str(), Tone::Strong);
        if incident.drill {
            name = name.and(
                format!(" {}", words.say(&say!("incident-drill-word"))),
                Tone::Warning,
            );
        }
        if incident.is_called(in_use) {
            name = name.and(
                format!(" {}", words.say(&say!("incident-in-use"))),
                Tone::Good,
            );
        }
        let mut ids = Text::default();
        for (index, id) in incident.ids().enumerate() {
            let apart = if index > 0 { "\n" } else { "" };
            ids = ids.and(format!("{apart}{id}"), Tone::Normal);
        }
        let opened = incident
            .opened
            .as_ref()
            .map(|told| when.say(told.at))
            .unwrap_or_default();
        let (state, tone) = head::word(incident, words, when);
        vec![name, ids, opened.into(), Text::new(state, tone)]
    });
    Table {
        header: [
            say!("incident-column-title"),
            say!("incident-column-id"),
            say!("incident-column-opened"),
            say!("incident-column-state"),
        ]
        .iter()
        .map(|message| words.say(message))
        .collect(),
        rows: rows.collect(),
    }
}
