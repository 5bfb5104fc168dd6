//! Set-aside commits.

use serde_json::{Value, json};

use crate::domain::log::guest_rows::OF_ONE;
use crate::domain::name::EntryId;
use crate::domain::replication::rules::append_only::violation::AppendOnlyViolation;
use crate::domain::replication::rules::main_admission::MainRejection;
use crate::domain::replication::set_aside::{SetAside, SetAsideReason, UncountedEntry};
use crate::domain::time::moment::{self, Zone};
use crate::error::Message;
use crate::render::answer::Answer;
use crate::render::page::Page;
use crate::render::words::Words;
use crate::say;

/// Everything that is set aside: who, when, why, and what is written in it.
pub fn list(words: &Words, asides: &[SetAside], zone: Zone) -> Answer {
    let mut page = Page::new();
    if asides.is_empty() {
        page.paragraph(words.say(&say!("aside-none")));
    }
    for aside in asides {
        page.heading(2, title(words, aside, zone));
        page.paragraph(words.say(&sentence(aside)));
        let more = aside.rows.len().saturating_sub(OF_ONE);
        let rows = aside.rows.iter().skip(more);
        page.bullets(rows.map(|lost| line(words, lost, zone)));
        if more > 0 {
            page.paragraph(words.say(&say!("aside-rows-more", count = more)));
        }
        if aside.more {
            page.paragraph(words.say(&say!("aside-more")));
        }
    }
    if let Some(first) = asides.iter().find(|it| can_be_taken(it)) {
        page.paragraph(words.say(&say!("aside-how-to-take", id = first.id.as_str())));
    }
    let all: Vec<Value> = asides.iter().map(machine).collect();
    Answer {
        page,
        json: json!({ "aside": all }),
    }
}

fn title(words: &Words, aside: &SetAside, zone: Zone) -> String {
    let by = match aside.by.as_str() {
        "" => words.say(&say!("aside-nobody")),
        by => by.to_owned(),
    };
    let at = aside.at.map(|at| {
        let (day, clock) = (moment::date_in(at, zone), moment::clock_in(at, zone));
        format!(", {day} {clock}")
    });
    format!("{}  {by}{}", aside.id, at.unwrap_or_default())
}

fn can_be_taken(aside: &SetAside) -> bool {
    let documents = matches!(
        aside.why,
        SetAsideReason::Unsigned | SetAsideReason::Main(_)
    );
    let rows = || aside.rows.iter().any(UncountedEntry::can_be_taken);
    aside.why != SetAsideReason::Unrelated && (documents || rows())
}

/// Why something counts for nothing.
pub fn sentence(aside: &SetAside) -> Message {
    match &aside.why {
        SetAsideReason::Unsigned => say!("aside-unsigned"),
        SetAsideReason::Broken { writer, breach } => broken(writer.as_str(), breach),
        SetAsideReason::Unrelated => say!("aside-unrelated"),
        SetAsideReason::Main(MainRejection::Unrelated | MainRejection::LeftThere) => {
            say!("aside-main-unrelated")
        }
        SetAsideReason::Main(MainRejection::Overfull) => say!("aside-main-overfull"),
        SetAsideReason::Main(MainRejection::TooMany(count)) => {
            say!("aside-main-too-many", count = *count)
        }
        SetAsideReason::PagesByHand => say!("aside-pages-by-hand"),
        SetAsideReason::Removed { writer } => say!("aside-removed", writer = writer.as_str()),
    }
}

fn broken(writer: &str, breach: &AppendOnlyViolation) -> Message {
    match breach {
        AppendOnlyViolation::Gone { path } => {
            say!("aside-broken-gone", writer = writer, path = path)
        }
        AppendOnlyViolation::Changed { path } => {
            say!("aside-broken-changed", writer = writer, path = path)
        }
        AppendOnlyViolation::Number { path, expected } => say!(
            "aside-broken-number",
            writer = writer,
            path = path,
            number = *expected
        ),
        AppendOnlyViolation::Chain { path, number } => say!(
            "aside-broken-chain",
            writer = writer,
            path = path,
            number = *number
        ),
        AppendOnlyViolation::Unreadable { path } => {
            say!("aside-broken-unreadable", writer = writer, path = path)
        }
    }
}

fn line(words: &Words, lost: &UncountedEntry, zone: Zone) -> String {
    let entry = &lost.entry;
    let (day, clock) = (
        moment::date_in(entry.at, zone),
        moment::clock_in(entry.at, zone),
    );
    let said = format!("{} {day} {clock} {}", entry.id, entry.event());
    match &lost.taken_in_as {
        Some(by) => format!("{said} {}", words.say(&say!("aside-taken-as", id = by))),
        None => said,
    }
}

/// Origin of a restated row, as in the log.
pub fn source(aside: &SetAside, lost: &UncountedEntry) -> Message {
    let id = lost.entry.id.to_string();
    say!("aside-source", id = id, commit = aside.id.as_str())
}

/// Adopted entries, each with the own one that restates it.
pub fn taken(
    words: &Words,
    aside: &SetAside,
    documents: bool,
    rows: &[(&UncountedEntry, &EntryId)],
) -> Answer {
    let mut page = Page::new();
    if documents {
        page.paragraph(words.say(&say!("aside-documents-taken")));
    }
    page.bullets(rows.iter().map(|(lost, new)| {
        let (id, new) = (lost.entry.id.to_string(), new.to_string());
        words.say(&say!("aside-row-taken", id = id, new = new))
    }));
    let left = aside.rows.iter().filter(|lost| lost.is_of_commands());
    let left: Vec<String> = left.map(|lost| lost.entry.id.to_string()).collect();
    if rows.is_empty() && left.is_empty() && !documents {
        page.paragraph(words.say(&say!("aside-holds-nothing", id = &aside.id)));
    }
    if !left.is_empty() {
        let (count, ids) = (left.len(), left.join(", "));
        page.paragraph(words.say(&say!("aside-rows-left", count = count, ids = ids)));
    }
    let rows = rows.iter().map(|(lost, new)| {
        let (of, new) = (lost.entry.id.to_string(), new.to_string());
        json!({ "of": of, "log": lost.log.as_str(), "id": new })
    });
    let rows: Vec<Value> = rows.collect();
    Answer {
        page,
        json: json!({ "aside": aside.id, "taken": rows, "left": left, "documents": documents }),
    }
}

fn machine(aside: &SetAside) -> Value {
    let rows = aside.rows.iter().map(|lost| {
        json!({
            "id": lost.entry.id.to_string(),
            "log": lost.log.as_str(),
            "kind": lost.entry.kind.as_str(),
            "at": moment::written(lost.entry.at),
            "noted": moment::written(lost.entry.written_at),
            "event": lost.entry.event(),
            "taken": lost.taken_in_as,
        })
    });
    json!({
        "id": aside.id,
        "by": aside.by,
        "at": aside.at.map(moment::written),
        "why": aside.why.word(),
        "entries": rows.collect::<Vec<_>>(),
        "more": aside.more,
    })
}
