//! Files in the folder that are no documents under the names they have.

use serde_json::{Value, json};

use crate::domain::documents::unrecognised_file::{FileDisposition, UnrecognisedFile};
use crate::error::Message;
use crate::render::page::{Page, Text, Tone};
use crate::render::words::Words;
use crate::say;

/// Those that got another name.
pub fn renamed(page: &mut Page, renamed: &[(String, String)], words: &Words) {
    for (from, to) in renamed {
        page.paragraph(words.say(&say!("plan-renamed", path = from, to = to)));
    }
}

/// Those that were left, and why.
pub fn left(page: &mut Page, left: &[UnrecognisedFile], words: &Words) {
    for stranger in left {
        if let Some(why) = why(stranger) {
            page.paragraph(words.say(&why));
        }
    }
    let of_programs = left
        .iter()
        .filter(|it| it.disposition == FileDisposition::OfAProgram);
    let of_programs: Vec<&str> = of_programs.map(|it| it.path.as_str()).collect();
    if !of_programs.is_empty() {
        let files = named(&of_programs);
        let sentence = words.say(&say!("plan-left-of-programs", files = files));
        page.paragraph(Text::new(sentence, Tone::Faint));
    }
}

/// Banner about an unrecognised file.
pub fn banner(page: &mut Page, stranger: &UnrecognisedFile, words: &Words) {
    if let Some(why) = why(stranger) {
        page.banner(words.say(&why));
    }
}

fn why(stranger: &UnrecognisedFile) -> Option<Message> {
    let path = stranger.path.as_str();
    Some(match &stranger.disposition {
        FileDisposition::Renamed(to) => say!("plan-stranger", path = path, to = to),
        FileDisposition::CopyOf(of) => say!("plan-left-copy", path = path, of = of),
        FileDisposition::NotText => say!("plan-left-not-text", path = path),
        FileDisposition::Link => say!("plan-left-link", path = path),
        FileDisposition::Unnameable => say!("plan-left-unnameable", path = path),
        FileDisposition::OfAProgram => return None,
    })
}

/// The first few, and how many more.
pub fn named(paths: &[&str]) -> String {
    const MOST: usize = 5;
    let first = paths[..paths.len().min(MOST)].join(", ");
    match paths.len() {
        ..=MOST => first,
        all => format!("{first} (+{})", all - MOST),
    }
}

pub fn renamed_json(renamed: &[(String, String)]) -> Value {
    let pair = |(from, to): &(String, String)| json!({ "from": from, "to": to });
    renamed.iter().map(pair).collect()
}

pub fn left_json(left: &[UnrecognisedFile]) -> Value {
    let one = |stranger: &UnrecognisedFile| {
        let to = match &stranger.disposition {
            FileDisposition::Renamed(to) | FileDisposition::CopyOf(to) => Some(to),
            _ => None,
        };
        json!({ "path": stranger.path, "why": stranger.disposition.word(), "document": to })
    };
    left.iter().map(one).collect()
}
