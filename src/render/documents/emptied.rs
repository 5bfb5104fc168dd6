//! Notices on emptied documents: author, version shown, commands.

use serde_json::{Value, json};

use crate::domain::documents::emptied::{EmptiedDocument, EmptiedHow};
use crate::domain::time::moment::{self, Moment, Zone};
use crate::error::Message;
use crate::render::page::{Block, Page};
use crate::render::words::Words;
use crate::say;

/// Most banners above an answer.
const MOST: usize = 3;

/// One line: what happened, by whom, version shown, commands.
pub fn notice(words: &Words, lost: &EmptiedDocument, zone: Zone) -> String {
    let path = lost.path.as_str();
    let by = lost.by.as_ref().map(|(who, at)| {
        words.say(&say!(
            "document-lost-by",
            who = who,
            day = moment::date_in(*at, zone).to_string(),
            time = moment::clock_in(*at, zone)
        ))
    });
    let by = by.unwrap_or_default();
    let became = match lost.how {
        EmptiedHow::Deleted => say!("document-lost-deleted", path = path, by = by),
        EmptiedHow::Empty => say!("document-lost-empty", path = path, by = by),
        EmptiedHow::Pointer => say!("document-lost-pointer", path = path, by = by),
        EmptiedHow::WebPage => say!("document-lost-page", path = path, by = by),
        EmptiedHow::NoRows => say!("document-lost-rows", path = path, by = by),
    };
    let shown = whose(words, lost.last_version.as_ref(), zone);
    let go_on = say!("document-lost-shown", by = shown, path = path);
    format!("{} {}", words.say(&became), words.say(&go_on))
}

fn whose(words: &Words, by: Option<&(String, Moment)>, zone: Zone) -> String {
    match by {
        Some((who, at)) => words.say(&say!(
            "document-by",
            who = who,
            day = moment::date_in(*at, zone).to_string(),
            time = moment::clock_in(*at, zone)
        )),
        None => words.say(&say!("document-from-the-start")),
    }
}

/// A line for each, and how many more there are.
pub fn notices(words: &Words, all: &[EmptiedDocument], zone: Zone) -> Vec<String> {
    let shown = all.iter().take(MOST);
    let mut lines: Vec<String> = shown.map(|it| notice(words, it, zone)).collect();
    if all.len() > MOST {
        let left = all.len() - MOST;
        lines.push(words.say(&say!("document-lost-more", left = left)));
    }
    lines
}

/// Banner above an answer read from earlier versions.
pub fn stamp(
    page: &mut Page,
    json: &mut Value,
    words: &Words,
    all: &[EmptiedDocument],
    zone: Zone,
) {
    if all.is_empty() {
        return;
    }
    let lines = notices(words, all, zone).into_iter();
    let banners = lines.map(|line| Block::Banner(line.into()));
    page.blocks.splice(0..0, banners);
    if let Value::Object(document) = json {
        let lost: Vec<Value> = all.iter().map(machine).collect();
        document.insert("lost".to_owned(), Value::Array(lost));
    }
}

/// Warning in the status.
pub fn concern(lost: &EmptiedDocument) -> Message {
    let by = lost.by.as_ref().map_or("", |(who, _)| who.as_str());
    say!("status-lost", path = lost.path.as_str(), by = by)
}

fn machine(lost: &EmptiedDocument) -> Value {
    let by = |by: &Option<(String, Moment)>| {
        by.as_ref()
            .map(|(who, at)| json!({ "who": who, "at": moment::written(*at) }))
    };
    json!({
        "path": lost.path,
        "how": lost.how.word(),
        "by": by(&lost.by),
        "shown_by": by(&lost.last_version),
    })
}
