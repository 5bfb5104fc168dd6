//! What lies in the folder otherwise than saved, above the text that is shown.

use serde_json::{Value, json};

use crate::domain::documents::unsaved::{UnsavedDifference, UnsavedDocument};
use crate::domain::time::moment::{self, Moment};
use crate::error::Message;
use crate::render::page::{Block, Page};
use crate::render::words::Words;
use crate::say;

/// The most names of people in one sentence.
const NAMES: usize = 3;

/// Banners above everything else, in the order of the documents.
pub fn stamp(page: &mut Page, json: &mut Value, words: &Words, documents: &[UnsavedDocument]) {
    if documents.is_empty() {
        return;
    }
    let banners = documents.iter().flat_map(messages);
    let banners: Vec<Block> = banners
        .map(|message| Block::Banner(words.say(&message).into()))
        .collect();
    page.blocks.splice(0..0, banners);
    if let Value::Object(document) = json {
        let all: Vec<Value> = documents.iter().map(as_json).collect();
        document.insert("unsaved".to_owned(), Value::Array(all));
    }
}

/// What differs; and who has saved something newer meanwhile.
pub fn messages(document: &UnsavedDocument) -> Vec<Message> {
    let mut messages = vec![message(document)];
    messages.extend(document.meanwhile.iter().map(|(by, at)| {
        let (path, at) = (document.path.as_str(), shown(*at));
        say!("unsaved-meanwhile", path = path, by = by, at = at)
    }));
    messages
}

/// What differs.
pub fn message(document: &UnsavedDocument) -> Message {
    let path = document.path.as_str();
    let since = document.since.map(shown).unwrap_or_default();
    match &document.how {
        UnsavedDifference::New => say!("unsaved-new", path = path),
        UnsavedDifference::Changed { names, lines } if names.is_empty() => {
            say!(
                "unsaved-changed",
                path = path,
                since = since,
                lines = *lines
            )
        }
        UnsavedDifference::Changed { names, .. } => {
            let more = names.len().saturating_sub(NAMES);
            let names = names[..names.len() - more].join(", ");
            say!(
                "unsaved-changed-people",
                path = path,
                since = since,
                names = names,
                more = more
            )
        }
        UnsavedDifference::Faulty { line, new: true } => {
            say!("unsaved-faulty-new", path = path, line = *line)
        }
        UnsavedDifference::Faulty { line, .. } => {
            say!("unsaved-faulty", path = path, since = since, line = *line)
        }
        UnsavedDifference::Deleted => say!("unsaved-deleted", path = path),
        UnsavedDifference::Emptied => say!("unsaved-emptied", path = path),
        UnsavedDifference::Unreadable { why } => say!("unsaved-unreadable", path = path, why = why),
        UnsavedDifference::Outdated { why } => say!("unsaved-outdated", path = path, why = why),
    }
}

fn shown(moment: Moment) -> String {
    moment.format("%Y-%m-%d %H:%M").to_string()
}

fn as_json(document: &UnsavedDocument) -> Value {
    let meanwhile = document.meanwhile.iter();
    let meanwhile = meanwhile.map(|(by, at)| json!({ "by": by, "at": moment::written(*at) }));
    let mut all = json!({
        "path": document.path,
        "how": document.how.word(),
        "since": document.since.map(moment::written),
        "meanwhile": meanwhile.collect::<Vec<_>>(),
    });
    match &document.how {
        UnsavedDifference::Changed { names, lines } => {
            all["people"] = json!(names);
            all["lines"] = json!(lines);
        }
        UnsavedDifference::Faulty { line, .. } => all["line"] = json!(line),
        UnsavedDifference::Unreadable { why } | UnsavedDifference::Outdated { why } => {
            all["why"] = json!(why)
        }
        _ => {}
    }
    all
}
