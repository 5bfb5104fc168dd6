//! Whether one sheet of paper is current, in words.

use serde_json::{Value, json};

use crate::domain::paper::number::PaperNumber;
use crate::domain::paper::register::{ChangedSince, PaperState, Print};
use crate::domain::time::moment::{self, Moment};
use crate::error::Message;
use crate::render::answer::Answer;
use crate::render::page::{Page, Text, Tone};
use crate::render::paper::register::json as shape;
use crate::render::paper::register::{age, what_changed};
use crate::render::paper::subject;
use crate::render::when::TimeStyle;
use crate::render::words::Words;
use crate::say;

/// Whether one sheet is current.
pub struct SheetView<'a> {
    pub number: Option<&'a PaperNumber>,
    pub print: Option<&'a Print>,
    pub printed: Option<Moment>,
    pub changed: &'a ChangedSince,
    pub is_old: bool,
    pub is_current: bool,
}

pub fn checked(words: &Words, view: &SheetView, when: TimeStyle) -> Answer {
    let say = |message| words.say(&message);
    let mut page = Page::new();
    let state = state(view);
    let verdict = match (state, view.is_current) {
        (Some(PaperState::Destroyed { .. }), _) => (say!("paper-check-destroyed"), Tone::Warning),
        (Some(PaperState::Lost { .. }), _) => (say!("paper-check-lost"), Tone::Warning),
        (_, true) => (say!("paper-check-current"), Tone::Good),
        (_, false) => (say!("paper-check-outdated"), Tone::Warning),
    };
    page.paragraph(Text::new(say(verdict.0), verdict.1));
    if view.print.is_none() {
        page.paragraph(Text::new(say(say!("paper-not-registered")), Tone::Warning));
    }
    page.pairs(pairs(words, view, when));
    Answer {
        page,
        json: as_json(view),
    }
}

/// What is known of it, as label and value.
fn pairs(words: &Words, view: &SheetView, when: TimeStyle) -> Vec<(String, Text)> {
    let say = |message| words.say(&message);
    let state = state(view);
    let mut pairs = Vec::new();
    let mut pair = |label, value: String| {
        if !value.is_empty() {
            pairs.push((say(label), Text::from(value)));
        }
    };
    let number = view.number.map(PaperNumber::to_string);
    pair(say!("print-column-number"), number.unwrap_or_default());
    if let Some(print) = view.print {
        pair(say!("print-column-what"), say(subject::of_print(print)));
        pair(say!("print-column-holder"), print.holder.clone());
        pair(say!("print-column-place"), print.place.clone());
        pair(say!("print-column-by"), print.by.clone());
    }
    let printed = view
        .printed
        .map(|at| format!("{} ({})", when.say(at), age(words, at, when)));
    pair(say!("print-column-printed"), printed.unwrap_or_default());
    if !view.changed.is_nothing() {
        pair(
            say!("print-column-changed"),
            what_changed(words, view.changed),
        );
    }
    pair(
        say!("paper-label-fate"),
        state.map(|it| fate(words, it, when)).unwrap_or_default(),
    );
    pairs
}

fn state<'a>(view: &SheetView<'a>) -> Option<&'a PaperState> {
    let copy = view.number?.copy.unwrap_or(1);
    let index = usize::try_from(copy.checked_sub(1)?).ok()?;
    view.print?.sheets.get(index)
}

fn fate(words: &Words, state: &PaperState, when: TimeStyle) -> String {
    let (deed, message): (_, fn(String, String, String) -> Message) = match state {
        PaperState::Out => return String::new(),
        PaperState::KeyedIn(deed) => (deed, |time, who, _| {
            say!("paper-fate-keyed", time = time, who = who)
        }),
        PaperState::Returned(deed) => (deed, |time, who, _| {
            say!("paper-fate-returned", time = time, who = who)
        }),
        PaperState::Lost { deed, .. } => (deed, |time, who, why| {
            say!("paper-fate-lost", time = time, who = who, why = why)
        }),
        PaperState::Destroyed { deed, .. } => (deed, |time, who, with| {
            say!("paper-fate-destroyed", time = time, who = who, with = with)
        }),
    };
    let more = match state {
        PaperState::Destroyed { with, .. } => with.clone(),
        PaperState::Lost { why, .. } if !why.is_empty() => format!(": {why}"),
        _ => String::new(),
    };
    words.say(&message(when.say(deed.at), deed.by.clone(), more))
}

fn as_json(view: &SheetView) -> Value {
    json!({
        "number": view.number.map(PaperNumber::to_string),
        "current": view.is_current,
        "old": view.is_old,
        "printed": view.printed.map(moment::written),
        "registered": view.print.is_some(),
        "what": view.print.map(|print| print.item.as_str()),
        "holder": view.print.map(|print| print.holder.as_str()),
        "changed": shape::changed(view.changed),
    })
}
