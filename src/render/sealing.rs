//! Sealed lists and protected text: who can read them, and who has not forgotten them yet.

mod lists;

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use crate::domain::sealing::key_entry::ENVELOPE;
use crate::domain::sealing::sealed_list::{KeptVersions, SealedList};
use crate::domain::sealing::sealed_log::{SealedLog, Unchanged};
use crate::domain::time::moment::{self, Zone};
use crate::render::answer::Answer;
use crate::render::page::{Page, Table, Text};
use crate::render::sealing::lists::lists_table;
use crate::render::words::Words;
use crate::say;

pub use lists::{readers, rotated, text_json};

/// All lists, and all logs with protected text, and what became of them.
pub fn list(
    words: &Words,
    (logs, lists, kept): (&[SealedLog], &[SealedList], &[KeptVersions]),
    (zone, now): (Zone, DateTime<Utc>),
) -> Answer {
    let mut page = Page::new();
    if logs.is_empty() && lists.is_empty() {
        page.paragraph(words.say(&say!("seal-none")));
    }
    if !lists.is_empty() {
        let today = moment::date_in(moment::in_zone(now, zone), zone);
        page.table(lists_table(words, lists, (zone, today)));
    }
    for KeptVersions { remote, branches } in kept {
        let count = branches.len();
        page.paragraph(words.say(&say!("copies-sealed-kept", name = remote, count = count)));
    }
    let header = [
        say!("seal-column-incident"),
        say!("seal-column-readers"),
        say!("seal-column-destroyed"),
    ];
    if !logs.is_empty() {
        page.table(Table {
            header: header.map(|title| words.say(&title)).to_vec(),
            rows: logs.iter().map(|one| row(words, one, zone)).collect(),
        });
    }
    let json = json!({
        "sealed": logs.iter().map(machine).collect::<Vec<_>>(),
        "lists": lists.iter().map(lists::json).collect::<Vec<_>>(),
        "kept": kept.iter().map(kept_json).collect::<Vec<_>>(),
    });
    Answer { page, json }
}

fn row(words: &Words, one: &SealedLog, zone: Zone) -> Vec<Text> {
    let sealed = one;
    let name = match one.title.as_str() {
        "" => sealed.log.to_string(),
        title => format!("{title}\n{}", sealed.log),
    };
    let mut lines: Vec<String> = Vec::new();
    for keys in &sealed.destroyed {
        lines.push(destroyed(words, (&keys.at, &keys.why, &keys.entry), zone));
    }
    lines.extend(not_forgotten(words, &sealed.unchanged));
    if !sealed.destroyed.is_empty() && sealed.unchanged.is_empty() {
        lines.push(words.say(&say!("seal-forgotten")));
    }
    vec![
        Text::from(name),
        Text::from(named(words, &sealed.readers)),
        Text::from(lines.join("\n")),
    ]
}

/// When something was destroyed, why, and which entry says so.
fn destroyed(words: &Words, (at, why, entry): (&str, &str, &str), zone: Zone) -> String {
    let at = moment::read(at).map(|at| moment::date_in(at, zone).to_string());
    let at = at.unwrap_or_default();
    words.say(&say!("seal-destroyed-at", day = at, why = why, id = entry))
}

/// Devices that had a destroyed key and have not changed it: a sentence for members, one for others.
fn not_forgotten(words: &Words, unchanged: &[Unchanged]) -> Vec<String> {
    let waiting = |may_read: bool| -> Vec<String> {
        let own = unchanged.iter().filter(|it| it.may_read == may_read);
        own.map(|it| it.writer.clone()).collect()
    };
    let (members, others) = (waiting(true), waiting(false));
    let mut lines = Vec::new();
    if !members.is_empty() {
        lines.push(words.say(&say!("seal-not-forgotten", who = named(words, &members))));
    }
    if !others.is_empty() {
        lines.push(words.say(&say!("seal-never-forgotten", who = named(words, &others))));
    }
    lines
}

fn kept_json(kept: &KeptVersions) -> Value {
    json!({ "remote": kept.remote, "branches": kept.branches })
}

/// Writers, the envelope among them by its word.
fn named(words: &Words, readers: &[String]) -> String {
    let word = |it: &String| match it.as_str() {
        ENVELOPE => words.say(&say!("seal-the-envelope")),
        writer => writer.to_owned(),
    };
    let all: Vec<String> = readers.iter().map(word).collect();
    all.join(", ")
}

fn machine(one: &SealedLog) -> Value {
    let destroyed = one
        .destroyed
        .iter()
        .map(|keys| json!({ "entry": keys.entry, "at": keys.at, "why": keys.why }));
    let unchanged = one.unchanged.iter();
    let unchanged = unchanged
        .map(|Unchanged { writer, may_read }| json!({ "writer": writer, "member": may_read }));
    json!({
        "log": one.log.as_str(),
        "title": one.title,
        "readers": one.readers,
        "destroyed": destroyed.collect::<Vec<_>>(),
        "not_forgotten": unchanged.collect::<Vec<_>>(),
    })
}
