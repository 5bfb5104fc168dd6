//! Results of creating and joining a binder.

mod folder_import;
pub mod tour;

use std::path::Path;

use serde_json::json;

use crate::domain::shell_quote::{self, quoted};
use crate::render::answer::Answer;
use crate::render::page::{Page, Text, Tone};
use crate::render::words::Words;
use crate::say;

pub use self::folder_import::brought;

/// A new binder; `others` are starters with a whole plan, where this one began without.
pub fn made(words: &Words, folder: &Path, digits: &str, others: &[String]) -> Answer {
    let folder = shell_quote::path(folder);
    let mut page = Page::new();
    page.paragraph(words.say(&say!("setup-made", folder = &folder)));
    introduce(&mut page, words, digits);
    let typed = quoted(&folder);
    let folder_word = words.say(&say!("setup-folder-word"));
    let mut next = vec![
        (
            format!("binder -C {typed} status"),
            words.say(&say!("setup-next-status")),
        ),
        (
            format!("binder -C {typed} remote add usb {folder_word}"),
            words.say(&say!("setup-next-remote")),
        ),
        (
            format!(
                "binder join {typed} --as {}",
                words.say(&say!("setup-name-word"))
            ),
            words.say(&say!("setup-next-join")),
        ),
    ];
    next.extend(others.iter().map(|starter| {
        let command = format!("binder init {folder_word} --starter {starter}");
        (command, words.say(&say!("setup-next-starter")))
    }));
    let line = |(command, what): (String, String)| {
        Text::new(command, Tone::Strong).and(format!(" – {what}"), Tone::Normal)
    };
    page.bullets(next.into_iter().map(line));
    Answer {
        page,
        json: json!({ "folder": folder, "introduction": digits }),
    }
}

/// Fingerprints that two people compare.
pub struct Digits<'a> {
    pub binder: &'a str,
    /// Fingerprint of the key to be added.
    pub key: &'a str,
}

/// A new copy.
pub fn joined(words: &Words, folder: &Path, digits: &Digits<'_>, writer: &str) -> Answer {
    let folder = shell_quote::path(folder);
    let mut page = Page::new();
    page.paragraph(words.say(&say!("setup-joined", folder = &folder)));
    page.pairs(vec![
        (
            words.say(&say!("setup-introduction")),
            Text::new(digits.binder, Tone::Strong),
        ),
        (
            words.say(&say!("setup-key-digits")),
            Text::new(digits.key, Tone::Strong),
        ),
    ]);
    page.paragraph(words.say(&say!("setup-compare", writer = writer)));
    page.paragraph(words.say(&say!("setup-guest", writer = writer)));
    let json = json!({
        "folder": folder,
        "introduction": digits.binder,
        "key_digits": digits.key,
        "writer": writer,
    });
    Answer { page, json }
}

/// What the person who joined is called in the log, where no name was typed.
pub fn named(words: &Words, joined: &mut Answer, name: &str, writer: &str) {
    let message = match name == writer {
        true => say!("setup-named-short", name = name),
        false => say!("setup-named-listed", name = name),
    };
    joined.page.paragraph(words.say(&message));
    joined.json["name"] = name.into();
}

fn introduce(page: &mut Page, words: &Words, digits: &str) {
    page.pairs(vec![(
        words.say(&say!("setup-introduction")),
        Text::new(digits, Tone::Strong),
    )]);
}
