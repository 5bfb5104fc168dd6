//! Exchanges and remotes, in words.

use serde_json::{Value, json};

use crate::domain::exchange::{Exchanged, Outcome, READ_ONLY, Remote};
use crate::error::Message;
use crate::render::answer::Answer;
use crate::render::page::{Page, Table, Text, Tone};
use crate::render::words::Words;
use crate::say;

/// What came of a sync, a line a remote.
pub fn synced(words: &Words, remotes: &[Exchanged], unshared: usize) -> Answer {
    let mut page = Page::new();
    page.bullets(remotes.iter().map(|exchanged| {
        let tone = if exchanged.outcome.delivered() {
            Tone::Normal
        } else {
            Tone::Warning
        };
        Text::new(words.say(&sentence(exchanged)), tone)
    }));
    page.paragraph(words.say(&say!("copies-unshared", count = unshared)));
    let all: Vec<Value> = remotes.iter().map(machine).collect();
    Answer {
        page,
        json: json!({ "remotes": all, "unshared": unshared }),
    }
}

/// The sentence for how an exchange ended.
pub fn sentence(exchanged: &Exchanged) -> Message {
    let name = exchanged.remote.name.as_str();
    let place = exchanged.remote.place.to_string();
    match exchanged.outcome {
        Outcome::Done => say!(
            "copies-done",
            name = name,
            received = exchanged.received,
            sent = exchanged.sent
        ),
        Outcome::Offline => say!("copies-offline", name = name, place = place),
        Outcome::Timeout => say!("copies-timeout", name = name, place = place),
        Outcome::UnknownHost => say!("copies-unknown-host", name = name, place = place),
        Outcome::WrongKey => say!("copies-wrong-key", name = name, place = place),
        Outcome::NeedsLogin => say!("copies-needs-login", name = name, place = place),
        Outcome::Refused if exchanged.said == READ_ONLY => {
            say!("copies-read-only", name = name, place = place)
        }
        Outcome::Refused => say!("copies-refused", name = name, place = place),
        Outcome::MainRefused => say!("copies-main-refused", name = name),
        Outcome::NoSpace => say!("copies-no-space", name = name, place = place),
        Outcome::NotABinder => say!("copies-not-a-binder", name = name, place = place),
    }
}

fn machine(exchanged: &Exchanged) -> Value {
    json!({
        "name": exchanged.remote.name,
        "place": exchanged.remote.place.to_string(),
        "said": exchanged.said,
        "outcome": exchanged.outcome.word(),
        "received": exchanged.received,
        "sent": exchanged.sent,
        "set_aside": exchanged.set_aside,
    })
}

/// The places this copy exchanges with.
pub fn remotes(words: &Words, remotes: &[Remote]) -> Answer {
    let mut page = Page::new();
    if remotes.is_empty() {
        page.paragraph(words.say(&say!("copies-none-yet")));
    } else {
        page.table(Table {
            header: vec![
                words.say(&say!("copies-column-name")),
                words.say(&say!("copies-column-place")),
            ],
            rows: remotes
                .iter()
                .map(|remote| vec![remote.name.as_str().into(), remote.place.to_string().into()])
                .collect(),
        });
    }
    let all = remotes
        .iter()
        .map(|remote| json!({ "name": remote.name, "place": remote.place.to_string() }));
    Answer {
        page,
        json: json!({ "remotes": all.collect::<Vec<_>>() }),
    }
}

pub fn remote_added(words: &Words, remote: &Remote) -> Answer {
    let (name, place) = (remote.name.as_str(), remote.place.to_string());
    let mut page = Page::new();
    page.paragraph(words.say(&say!(
        "copies-remote-added",
        name = name,
        place = place.as_str()
    )));
    Answer {
        page,
        json: json!({ "name": name, "place": place }),
    }
}

pub fn remote_removed(words: &Words, name: &str) -> Answer {
    let mut page = Page::new();
    page.paragraph(words.say(&say!("copies-remote-removed", name = name)));
    Answer {
        page,
        json: json!({ "removed": name }),
    }
}
