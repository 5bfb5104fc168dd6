//! Results of writing and reading bundles.

use std::path::Path;

use serde_json::json;

use crate::domain::replication::exchange::{ExchangeOutcome, ExchangeResult};
use crate::domain::shell_quote;
use crate::render::answer::Answer;
use crate::render::page::Page;
use crate::render::replication::copies;
use crate::render::words::Words;
use crate::say;

/// A file of `bytes` bytes that was written, and what to do with it.
pub fn written(
    words: &Words,
    file: &Path,
    bytes: u64,
    since: Option<&str>,
    unshared: usize,
) -> Answer {
    let shown = shell_quote::path(file);
    let size = bytes.div_ceil(1024);
    let mut page = Page::new();
    page.paragraph(words.say(&match since {
        None => say!("bundle-written", file = &shown, size = size),
        Some(name) => say!(
            "bundle-written-since",
            file = &shown,
            size = size,
            name = name
        ),
    }));
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    page.paragraph(words.say(&match since {
        None => say!("bundle-how-to-read", file = name.into_owned()),
        Some(_) => say!("bundle-how-to-read-since", file = name.into_owned()),
    }));
    if unshared > 0 {
        page.paragraph(words.say(&say!("bundle-unshared", count = unshared)));
    }
    let json = json!({ "file": shown, "bytes": bytes, "since": since, "unshared": unshared });
    Answer { page, json }
}

/// Result of reading a bundle.
pub fn read(words: &Words, read: &ExchangeResult, unshared: usize) -> Answer {
    let file = read.remote.place.to_string();
    let mut page = Page::new();
    page.paragraph(words.say(&match read.outcome {
        ExchangeOutcome::Done => say!("bundle-read", file = &file, received = read.received),
        _ => copies::sentence(read),
    }));
    page.paragraph(words.say(&say!("copies-unshared", count = unshared)));
    let json = json!({
        "file": file,
        "outcome": read.outcome.word(),
        "received": read.received,
        "set_aside": read.set_aside,
        "unshared": unshared,
    });
    Answer { page, json }
}
