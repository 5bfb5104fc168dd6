//! Notices on unsaved documents, above the text shown.

use serde_json::{Value, json};

use crate::domain::documents::unsaved::{UnsavedDifference, UnsavedDocument};
use crate::domain::time::moment::{self, Moment};
use crate::error::Message;
use crate::render::page::{Block, Page};
use crate::render::words::Words;
use crate::say;

/// The most names of people in one sentence.
const NAMES: usize = 3;
/// The most documents told one by one.
const DOCUMENTS: usize = 3;

/// Banners above everything else. JSON has every document.
pub fn stamp(page: &mut Page, json: &mut Value, words: &Words, documents: &[UnsavedDocument]) {
    if documents.is_empty() {
        return;
    }
    let banners: Vec<Block> = told(documents)
        .into_iter()
        .map(|message| Block::Banner(words.say(&message).into()))
        .collect();
    page.blocks.splice(0..0, banners);
    if let Value::Object(document) = json {
        let all: Vec<Value> = documents.iter().map(as_json).collect();
        document.insert("unsaved".to_owned(), Value::Array(all));
    }
}

/// The first documents one by one, what is lost or faulty before what only wants saving, and the number of the rest.
pub fn told(documents: &[UnsavedDocument]) -> Vec<Message> {
    let mut ordered: Vec<&UnsavedDocument> = documents.iter().collect();
    ordered.sort_by_key(|document| document.is_plain());
    let more = ordered.len().saturating_sub(DOCUMENTS);
    let first = ordered.into_iter().take(DOCUMENTS).flat_map(messages);
    let rest = (more > 0).then(|| say!("unsaved-more", count = more));
    first.chain(rest).collect()
}

/// The difference, and authors of newer versions.
fn messages(document: &UnsavedDocument) -> Vec<Message> {
    let mut messages = vec![message(document)];
    messages.extend(document.meanwhile.iter().map(|(by, at)| {
        let (path, at) = (document.path.as_str(), shown(*at));
        say!("unsaved-meanwhile", path = path, by = by, at = at)
    }));
    messages
}

/// The difference.
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
