//! What changed in the plan, as a person reads it: each document with who changed it, when and why, then the
//! changed sentences.

mod effect;
mod json;

use crate::domain::documents::text_passages::Passage;
use crate::domain::documents::word_diff::Piece;
use crate::domain::plan::plan_change::{Compared, DocumentChange, PlanChange, PlanDiff};
use crate::domain::time::moment::{self, Moment, Zone};
use crate::error::Message;
use crate::render::answer::Answer;
use crate::render::documents::changes;
use crate::render::page::{Page, Text, Tone};
use crate::render::people::contacts::ContactsContext;
use crate::render::people::contacts::changes::people;
use crate::render::when::TimeStyle;
use crate::render::words::Words;
use crate::say;

/// Most passages shown of a document, and of one that is new or gone.
const MOST: usize = 60;
const MOST_OF_WHOLE: usize = 12;

/// Most saved versions named above what they changed together.
const MOST_CHANGES: usize = 10;

/// The changed documents; `all`: everything, however long.
pub fn diff(diff: &PlanDiff, context: ContactsContext<'_>, all: bool) -> Answer {
    let words = context.words;
    let mut page = Page::new();
    page.heading(1, title(diff, words));
    if let Some(made) = diff.made_at {
        let made = day_and_time(made, diff.zone);
        page.paragraph(words.say(&say!("plan-diff-since-made", made = made)));
    }
    if diff.documents.is_empty() {
        page.paragraph(words.say(&match &diff.compared {
            Compared::Since(since) => {
                let since = day_and_time(*since, diff.zone);
                say!("plan-diff-none-since", since = since)
            }
            _ => match &diff.path {
                Some(path) => say!("plan-diff-none-of", path = path),
                None => say!("plan-log-none"),
            },
        }));
    }
    let when = TimeStyle {
        now: diff.now,
        zone: diff.zone,
    };
    for document in &diff.documents {
        head(&mut page, document, words, when, all);
        for message in effect::sentences(document) {
            page.paragraph(words.say(&message));
        }
        for changes in &document.people {
            people(&mut page, changes, context);
        }
        let most = match document.is_whole() {
            _ if all => usize::MAX,
            true => MOST_OF_WHOLE,
            false => MOST,
        };
        differing(&mut page, document, words, most);
    }
    let json = json::diff(diff);
    Answer { page, json }
}

fn title(diff: &PlanDiff, words: &Words) -> String {
    let title = words.say(&match &diff.compared {
        Compared::Entry(id) => say!("plan-diff-title-of", id = id.to_string()),
        Compared::Last => say!("plan-diff-title"),
        Compared::Since(since) => {
            let since = day_and_time(*since, diff.zone);
            say!("plan-diff-title-since", since = since)
        }
    });
    match &diff.path {
        Some(path) => format!("{title} · {path}"),
        None => title,
    }
}

/// A day, with the time where it is not the day's beginning.
fn day_and_time(moment: Moment, zone: Zone) -> String {
    let day = moment::date_in(moment, zone).to_string();
    match moment::clock_in(moment, zone).as_str() {
        "00:00" => day,
        clock => format!("{day} {clock}"),
    }
}

/// The document, and the saved versions that changed it.
fn head(page: &mut Page, document: &DocumentChange, words: &Words, when: TimeStyle, all: bool) {
    let path = document.path.as_str();
    page.heading(
        2,
        match document.title.as_str() {
            "" => path.to_owned(),
            title => format!("{title} · {path}"),
        },
    );
    if !document.versions_by.is_empty() {
        let by = document.versions_by.join(", ");
        page.banner(words.say(&say!("status-two-versions", file = path, by = by)));
    }
    let most = if all { usize::MAX } else { MOST_CHANGES };
    let shown = document.changes.iter().take(most);
    for change in shown {
        page.paragraph(saved(change, words, when));
    }
    let left = document.changes.len().saturating_sub(most);
    if left > 0 {
        page.paragraph(words.say(&say!("plan-diff-more-changes", left = left)));
    }
}

/// `10:05 · Anna Ek · anna-3`, and why.
fn saved(change: &PlanChange, words: &Words, when: TimeStyle) -> Text {
    let row = &change.row;
    let time = when.say(row.written_at);
    let by = format!("{time} · {} · {}", row.author.name(), changes::id(row));
    let mut text = Text::new(by, Tone::Faint).and(format!("\n{}", row.event()), Tone::Normal);
    if let Some(known) = changes::made_for(change) {
        text = text.and(format!("\n{}", words.say(&known)), Tone::Emphasis);
    }
    if !row.author.counts() {
        let message = words.say(&say!("plan-diff-not-counted"));
        text = text.and(format!("\n{message}"), Tone::Warning);
    }
    text
}

/// The sentences below their headings: what was removed and what was added.
fn differing(page: &mut Page, document: &DocumentChange, words: &Words, most: usize) {
    let mut rows = Vec::new();
    for passage in document.passages.iter().take(most) {
        if let Passage::Heading(heading) = passage {
            end(page, &mut rows);
            if *heading != document.title {
                page.heading(3, heading.clone());
            }
        } else {
            rows.push(row(passage, words));
        }
    }
    end(page, &mut rows);
    let left = document.passages.iter().skip(most);
    let left = left.filter(|it| it.is_change()).count();
    if left > 0 {
        page.paragraph(words.say(&say!("plan-diff-more", left = left)));
    }
}

/// Shows the rows so far; a count alone is a sentence.
fn end(page: &mut Page, rows: &mut Vec<(String, Text)>) {
    match std::mem::take(rows).as_mut_slice() {
        [] => {}
        [(label, text)] if label.is_empty() => {
            page.paragraph(std::mem::take(text));
        }
        all => {
            page.pairs(all.iter_mut().map(std::mem::take).collect());
        }
    }
}

fn row(passage: &Passage, words: &Words) -> (String, Text) {
    let faint = |message: Message| Text::new(words.say(&message), Tone::Faint);
    let label = |message: Message| words.say(&message);
    match passage {
        Passage::Removed(pieces) => (
            label(say!("plan-diff-removed")),
            sentence(pieces, Tone::Struck, words),
        ),
        Passage::Added(pieces) => (
            label(say!("plan-diff-added")),
            sentence(pieces, Tone::Strong, words),
        ),
        Passage::Unchanged(text) | Passage::Heading(text) => (
            label(say!("plan-diff-unchanged")),
            Text::new(text.clone(), Tone::Faint),
        ),
        Passage::LeftOut(count) => (
            String::new(),
            faint(say!("plan-diff-left-out", words = *count)),
        ),
        Passage::Uncompared(count) => (
            String::new(),
            faint(say!("plan-diff-uncompared", count = *count)),
        ),
    }
}

fn sentence(pieces: &[Piece], changed: Tone, words: &Words) -> Text {
    let mut text = Text::default();
    for (index, piece) in pieces.iter().enumerate() {
        text = match piece {
            Piece::Same(same) => text.and(same.clone(), Tone::Normal),
            Piece::Changed(other) => {
                let bare = other.trim_end();
                let space = &other[bare.len()..];
                text.and(bare, changed).and(space, Tone::Normal)
            }
            Piece::LeftOut(count) => {
                let message = words.say(&say!("plan-diff-left-out", words = *count));
                let end = if index + 1 < pieces.len() {
                    " … "
                } else {
                    ""
                };
                text.and(format!("{message}{end}"), Tone::Faint)
            }
        };
    }
    text
}
