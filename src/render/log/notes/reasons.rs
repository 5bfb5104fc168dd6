//! Notes on why a row was written: reasons, approval, deviations, source, place, paper.

use super::Note;
use crate::domain::inform::outgoing_message::MessageDeviation;
use crate::domain::log::decision_numbers;
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::timeline::Row;
use crate::domain::paper::transcript;
use crate::domain::time::moment;
use crate::error::Message;
use crate::render::log::LogContext;
use crate::render::page::Tone;
use crate::say;

/// Why, by whom, and what was not chosen.
pub(super) fn reasons(row: &Row, context: &LogContext) -> Vec<Note> {
    if row.is_hidden() {
        return Vec::new();
    }
    let mut messages = Vec::new();
    let (why, source) = (row.field(Field::Why), row.field(Field::Source));
    let from = row.field(Field::OfLog);
    if row.is(&EntryKind::Action) && !from.is_empty() {
        messages.push(say!("log-note-after", log = from));
    }
    if matches!(row.kind(), Some(EntryKind::Answer | EntryKind::Evaluate))
        && !row.field(Field::Text).is_empty()
    {
        messages.push(say!("log-note-question", question = row.field(Field::Text)));
    }
    if !why.is_empty() && row.strikes.is_empty() {
        messages.push(say!("log-note-why", why = why));
    }
    if decision_numbers::decides(row) || row.is(&EntryKind::Directive) {
        messages.extend(of_decision(row, context));
    }
    messages.extend(of_those_present(row));
    if matches!(row.kind(), Some(EntryKind::Message | EntryKind::Notice)) {
        messages.extend(of_message(row, context));
    }
    messages.extend(of_place(row));
    if !source.is_empty() {
        messages.push(say!("log-note-source", source = source));
    }
    messages.extend(from_paper(row));
    messages
        .iter()
        .map(|message| (context.say(message), Tone::Normal))
        .collect()
}

/// Where it happened. Meetings, receipts and messages say their place in words of their own.
fn of_place(row: &Row) -> Option<Message> {
    let happened = matches!(
        row.kind(),
        Some(EntryKind::Entry | EntryKind::Fact | EntryKind::Action | EntryKind::Omission)
    );
    let place = row.field(Field::Place);
    let is_of_row = happened && !place.is_empty() && row.field(Field::To).is_empty();
    is_of_row.then(|| say!("log-note-place", place = place))
}

/// The sheet that a row was keyed in from, and who wrote it by hand.
fn from_paper(row: &Row) -> Option<Message> {
    let (sheet, hand) = (row.field(Field::Sheet), row.field(Field::Hand));
    let line = transcript::line(row);
    let said = || say!("log-note-paper", sheet = sheet, line = line, who = hand);
    (line > 0).then(said)
}

/// Rejected alternatives, decision maker, time of review.
fn of_decision(row: &Row, context: &LogContext) -> Vec<Message> {
    let options = row.entry().map(|entry| entry.fields.texts(Field::Options));
    let options = options.unwrap_or_default().into_iter();
    let mut messages: Vec<Message> = options
        .map(|option| say!("log-note-option", option = option))
        .collect();
    let by = row.field(Field::By);
    if !by.is_empty() {
        messages.push(say!("log-note-by", by = by));
    }
    let review = moment::read(row.field(Field::ReviewAt));
    messages.extend(review.map(|review| {
        let time = context.when(review, row.at);
        say!("log-note-review", time = time)
    }));
    messages
}

fn of_those_present(row: &Row) -> Vec<Message> {
    let present = row.entry().map(|entry| entry.fields.texts(Field::Present));
    let present = present.unwrap_or_default().join(", ");
    // By name, if the entry has the names.
    let present = match row.field(Field::Name) {
        names if !present.is_empty() && !names.is_empty() => names.to_owned(),
        _ => present,
    };
    let too_few = row.field(Field::Deviation) == "quorum";
    let who = (!present.is_empty()).then(|| say!("log-note-present", who = present));
    let too_few = too_few.then(|| say!("log-note-too-few"));
    who.into_iter().chain(too_few).collect()
}

/// Deviations from the plan; unknown words are shown as they are.
pub(crate) fn deviations(row: &Row) -> Vec<Message> {
    let noted = row
        .entry()
        .map(|entry| entry.fields.texts(Field::Deviation));
    let said = |word: &str| match MessageDeviation::read(word) {
        Some(MessageDeviation::Approval) => say!("log-note-not-approved"),
        Some(MessageDeviation::Order) => say!("log-note-not-first"),
        Some(MessageDeviation::Channel) => say!("log-note-other-channel"),
        None if word == "quorum" => say!("log-note-too-few"),
        None => say!("log-note-deviation", word = word),
    };
    noted.unwrap_or_default().into_iter().map(said).collect()
}

/// Approver, deviations, and time of the next promised message.
fn of_message(row: &Row, context: &LogContext) -> Vec<Message> {
    let (by, sent) = (row.field(Field::ApprovedBy), row.field(Field::To) == "sent");
    let mut messages = Vec::new();
    messages.extend((!by.is_empty() && sent).then(|| say!("log-note-approved", by = by)));
    let corrects = row.field(Field::Corrects);
    messages.extend((!corrects.is_empty()).then(|| say!("log-note-corrects", id = corrects)));
    messages.extend(deviations(row));
    let promised = row.due().filter(|_| sent && row.action().is_empty());
    messages.extend(promised.map(|due| {
        let time = context.when(due, row.at);
        say!("log-note-next-message", time = time)
    }));
    messages
}
