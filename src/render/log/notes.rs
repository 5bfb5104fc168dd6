//! Notes on a row: struck by whom, late, guest, deviations.

mod reasons;

use crate::domain::log::decision_numbers;
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::notebook::{RecordContent, WriterStanding};
use crate::domain::log::timeline::{Annotation, CompletionState, Late, Pointer, Row};
use crate::error::Message;
use crate::render::log::{Columns, LogContext};
use crate::render::page::Tone;
use crate::say;

pub(crate) use self::reasons::deviations;
use self::reasons::reasons;

/// A note and how it is meant.
pub(crate) type Note = (String, Tone);

/// Label before the text: kind of row, if the text alone does not show it.
pub(super) fn label(row: &Row, context: &LogContext) -> Option<String> {
    if let RecordContent::Unreadable(_) = row.content {
        return Some(context.say(&say!("log-label-unreadable")));
    }
    let numbers = context.numbers;
    let message = match (row.kind(), row.field(Field::Fact)) {
        (Some(EntryKind::Open), _) => say!("log-label-open"),
        _ if decision_numbers::decides(row) => {
            match numbers.and_then(|numbers| numbers.number(row)) {
                Some(number) => say!("log-label-decision-number", number = number),
                None => say!("log-label-decision"),
            }
        }
        (Some(EntryKind::Done), _) => say!("log-label-done"),
        (Some(EntryKind::Reopen), _) => say!("log-label-reopen"),
        (Some(EntryKind::Correct), _) => say!("log-label-correct"),
        (Some(EntryKind::Strike), _) => say!("log-label-strike"),
        (Some(EntryKind::Attach), _) => say!("log-label-attach"),
        (Some(EntryKind::Answer), _) if !row.field(Field::Item).is_empty() => {
            say!("log-label-answer")
        }
        (Some(EntryKind::Brief), _) => say!("log-label-brief"),
        (Some(EntryKind::Evaluate), _) => say!("log-label-evaluate"),
        (Some(EntryKind::Omission), _) => say!("log-label-omission"),
        (Some(EntryKind::Cost), _) => say!("log-label-cost"),
        (_, "unconfirmed") => say!("log-label-unconfirmed"),
        (_, "confirmed") => say!("log-label-confirmed"),
        (_, "refuted") => say!("log-label-refuted"),
        _ => return None,
    };
    let label = context.say(&message);
    // A directive is a decision, and is spoken of by its own name too.
    let is_directive = row.is(&EntryKind::Directive) && decision_numbers::decides(row);
    Some(match is_directive {
        true => format!("{label} {}", context.say(&say!("log-label-directive"))),
        false => label,
    })
}

/// All notes of a row, in the order they are read.
pub(super) fn all(row: &Row, context: &LogContext) -> Vec<Note> {
    let mut notes = deviation_notes(row, context);
    notes.extend(struck(row, context).map(|note| (note, Tone::Warning)));
    notes.extend(late(row, context).map(|note| (note, Tone::Faint)));
    notes.extend(standing(row, context).map(|note| (note, Tone::Warning)));
    notes.extend(around(row, context));
    notes
}

/// Those that have no place of their own on the sheet of a day.
pub(crate) fn for_sheet(row: &Row, context: &LogContext) -> Vec<Note> {
    let mut notes = deviation_notes(row, context);
    notes.extend(around(row, context));
    notes
}

/// Those that one entry shown whole has no line of its own for.
pub(super) fn for_entry(row: &Row, context: &LogContext) -> Vec<Note> {
    let mut notes = deviation_notes(row, context);
    notes.extend(struck(row, context).map(|note| (note, Tone::Warning)));
    notes.extend(late(row, context).map(|note| (note, Tone::Faint)));
    notes.extend(around(row, context));
    notes
}

/// Deviations and other fields of the row.
fn deviation_notes(row: &Row, context: &LogContext) -> Vec<Note> {
    let mut notes: Vec<Note> = pointer(row, context).into_iter().collect();
    notes.extend(reasons(row, context));
    notes.extend(corrected(row, context));
    notes
}

/// Its relation to the incident, and what belongs to it.
fn around(row: &Row, context: &LogContext) -> Vec<Note> {
    let mut notes = bounds(row, context);
    notes.extend(belongings(row, context));
    notes
}

/// `struken 12:50 av Bo Östlund: dubblett`.
pub(crate) fn struck(row: &Row, context: &LogContext) -> Option<String> {
    let strike = row.strikes.last()?;
    let (time, who) = (context.when(strike.written_at, row.at), strike.by.name());
    Some(context.say(&say!(
        "log-note-struck",
        time = time,
        who = who,
        why = &strike.text
    )))
}

/// `noterad 23:20, i efterhand: ensam på passet`.
pub(crate) fn late(row: &Row, context: &LogContext) -> Option<String> {
    let time = context.when(row.written_at, row.at);
    match row.late(context.late_after) {
        Late::No => None,
        Late::NoReason => Some(context.say(&say!("log-note-late", time = time))),
        Late::Reason(reason) => {
            Some(context.say(&say!("log-note-late-because", time = time, reason = reason)))
        }
    }
}

/// Note if the writer's entries do not count, or are doubtful.
pub(crate) fn standing(row: &Row, context: &LogContext) -> Option<String> {
    let who = row.author.name();
    let standing = match row.author.standing {
        WriterStanding::Member => None,
        WriterStanding::Guest => Some(say!("log-note-guest")),
        WriterStanding::Suspended => Some(say!("log-note-suspended", who = who)),
        WriterStanding::SetAside => Some(say!("log-note-set-aside", who = who)),
        WriterStanding::ShutOut => Some(say!("log-note-shut-out", who = who)),
    };
    let forked = row
        .author
        .forked
        .then(|| say!("log-note-forked", writer = row.author.writer.as_str()));
    let notes: Vec<String> = standing
        .iter()
        .chain(&forked)
        .map(|message| context.say(message))
        .collect();
    (!notes.is_empty()).then(|| notes.join("; "))
}

fn pointer(row: &Row, context: &LogContext) -> Option<Note> {
    let message = match row.pointer.as_ref()? {
        Pointer::Known(_) if row.is_inline => return None,
        Pointer::Known(id) => say!("log-note-of", id = id.to_string()),
        Pointer::OtherText(id) => say!("log-note-other-text", id = id.to_string()),
        Pointer::Unknown(id) => say!("log-note-unknown", id = id),
    };
    let tone = match row.pointer {
        Some(Pointer::Known(_)) => Tone::Faint,
        _ => Tone::Warning,
    };
    Some((context.say(&message), tone))
}

fn corrected(row: &Row, context: &LogContext) -> Vec<Note> {
    let note = |said: &Annotation| {
        let (time, who) = (context.when(said.written_at, row.at), said.by.name());
        (
            context.say(&say!("log-note-corrected", time = time, who = who)),
            Tone::Faint,
        )
    };
    let mut notes: Vec<Note> = row.corrections.last().map(note).into_iter().collect();
    if let Some(first) = row.earlier_at() {
        let time = context.when(first, row.at);
        notes.push((
            context.say(&say!("log-note-first-time", time = time)),
            Tone::Faint,
        ));
    }
    notes
}

fn bounds(row: &Row, context: &LogContext) -> Vec<Note> {
    let before = row.before_open.then(|| say!("log-note-before-open"));
    let after = row.after_close.then(|| say!("log-note-after-close"));
    let reopened = reopened(row, context);
    let all = before.iter().chain(&after).chain(&reopened);
    all.map(|message| (context.say(message), Tone::Warning))
        .collect()
}

/// Of a close: when it was taken back, and by whom.
fn reopened(row: &Row, context: &LogContext) -> Option<Message> {
    let state = row.completion.state;
    let is_open = matches!(state, CompletionState::Reopened | CompletionState::Disputed);
    let mut votes = row.completion.votes.iter();
    let last = votes.rfind(|vote| row.is(&EntryKind::Close) && is_open && !vote.done)?;
    let said = &last.annotation;
    let (time, who) = (context.when(said.at, row.at), said.by.name());
    Some(say!("log-note-reopened", time = time, who = who))
}

/// The step it belongs to, what goes with it, what was answered.
fn belongings(row: &Row, context: &LogContext) -> Vec<Note> {
    let mut notes = Vec::new();
    if let Some(priority) = row.priority() {
        notes.push(context.say(&say!("log-note-priority", priority = priority)));
    }
    if let Some(step) = row.entry().and_then(|entry| entry.step()) {
        notes.push(context.say(&say!("log-note-step", step = step)));
    }
    for file in &row.files {
        notes.push(context.say(&match context.columns {
            Columns::Five => say!("log-note-file-at", file = file.name(), path = &file.path),
            Columns::Three => say!("log-note-file", file = file.name()),
        }));
    }
    for answer in &row.answers {
        let (who, text) = (answer.by.name(), answer.text.as_str());
        notes.push(context.say(&say!("log-note-answer", who = who, text = text)));
    }
    notes.into_iter().map(|note| (note, Tone::Faint)).collect()
}
