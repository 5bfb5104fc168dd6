//! Search results: passages of documents and logs with the words marked, and the amount searched.

use serde_json::{Value, json};

use crate::domain::plan::search::{self, FoundEntry, Searched};
use crate::domain::time::moment::{self, Zone};
use crate::error::Message;
use crate::render::answer::Answer;
use crate::render::page::{Page, Text, Tone};
use crate::render::words::Words;
use crate::say;

/// The most passages shown on a page; `--json` has them all.
const MOST_SHOWN: usize = 40;
/// The most characters shown of one passage.
const MOST_TEXT: usize = 240;

/// Search results: section, line, text around the words; amount searched.
pub fn found(words: &Words, found: &search::SearchResult, zone: Zone) -> Answer {
    let passages = &found.passages;
    let mut page = Page::new();
    for passage in passages.iter().take(MOST_SHOWN) {
        page.paragraph(hit(passage, &found.words, words, zone));
    }
    if passages.len() > MOST_SHOWN {
        let left = passages.len() - MOST_SHOWN;
        page.paragraph(words.say(&say!("plan-found-more", left = left)));
    }
    page.paragraph(Text::new(words.say(&searched(found)), Tone::Faint));
    let json = json!({
        "words": found.words,
        "searched": {
            "documents": found.searched.documents,
            "entries": found.searched.entries,
            "logs": found.searched.logs,
        },
        "found": passages.iter().map(passage_json).collect::<Vec<_>>(),
        "meant": found.meant,
    });
    Answer { page, json }
}

/// Amount of text searched.
pub fn searched(found: &search::SearchResult) -> Message {
    let Searched {
        documents,
        entries,
        logs,
    } = found.searched;
    say!(
        "plan-searched",
        documents = documents,
        entries = entries,
        logs = logs
    )
}

fn passage_json(passage: &search::Passage) -> Value {
    let entry = passage.entry.as_ref();
    json!({
        "path": passage.path,
        "line": entry.is_none().then_some(passage.line),
        "section": passage.section,
        "text": passage.text,
        "at": entry.map(|entry| moment::written(entry.at)),
        "by": entry.map(|entry| entry.by.as_str()),
        "struck": entry.is_some_and(|entry| entry.struck),
    })
}

/// Section and line, and the text around the words; for a heading only itself.
fn hit(passage: &search::Passage, wanted: &[String], words: &Words, zone: Zone) -> Text {
    let head = match &passage.entry {
        Some(entry) => entry_head(passage, entry, words, zone),
        None => {
            let place = format!("{}:{}", passage.path, passage.line);
            match passage.section.as_str() {
                "" => Text::new(place, Tone::Faint),
                section if section == passage.text => {
                    return Text::new(section, Tone::Strong).and(format!("  {place}"), Tone::Faint);
                }
                section => {
                    Text::new(section, Tone::Emphasis).and(format!("  {place}"), Tone::Faint)
                }
            }
        }
    };
    let pieces = search::marked(&passage.text, wanted, MOST_TEXT).into_iter();
    pieces.fold(head.and("\n", Tone::Normal), |text, (piece, is_word)| {
        text.and(piece, if is_word { Tone::Strong } else { Tone::Normal })
    })
}

/// `Nätavbrott 2026-11-22 22:16 Anna Ek  2026-11-22-natavbrott/anna-4`.
fn entry_head(passage: &search::Passage, entry: &FoundEntry, words: &Words, zone: Zone) -> Text {
    let title = match passage.section.as_str() {
        "" => words.say(&say!("log-title-journal")),
        title => title.to_owned(),
    };
    let day = moment::date_in(entry.at, zone);
    let clock = moment::clock_in(entry.at, zone);
    let head = Text::new(title, Tone::Emphasis)
        .and(format!("  {day} {clock}  {}  ", entry.by), Tone::Normal)
        .and(&passage.path, Tone::Faint);
    match entry.struck {
        true => head.and(
            format!("  {}", words.say(&say!("log-is-struck"))),
            Tone::Warning,
        ),
        false => head,
    }
}
