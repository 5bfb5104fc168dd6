//! Remotes of a copy: list, added, removed.

use serde_json::json;

use crate::domain::replication::exchange::Remote;
use crate::render::answer::Answer;
use crate::render::page::{Page, Table};
use crate::render::words::Words;
use crate::say;

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
