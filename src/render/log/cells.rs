//! The five cells of a row.

use crate::domain::inform::message_text::with_whole_text;
use crate::domain::log::entry::Field;
use crate::domain::log::timeline::{CompletionState, Row};
use crate::render::log::LogContext;
use crate::render::log::notes::{self, Note};
use crate::render::page::{Text, Tone};
use crate::say;

/// Columns of a narrow terminal for the action.
const BESIDE_THE_EVENT: usize = 25;

/// Widest time with the id of the entry on the same line.
const TIME_AND_ID: usize = 18;

/// A row under the headings of Bilaga B.
pub struct Cells {
    pub time: Text,
    pub event: Text,
    pub action: Text,
    pub owner: Text,
    pub done: Text,
}

impl Cells {
    pub fn in_five(self) -> Vec<Text> {
        vec![self.time, self.event, self.action, self.owner, self.done]
    }

    /// Action, owner and done below each other, and no wider than leaves most of the line to the event.
    pub fn in_three(mut self) -> Vec<Text> {
        let widest = self
            .time
            .0
            .iter()
            .map(|(text, _)| text.len())
            .sum::<usize>();
        if widest <= TIME_AND_ID {
            for (text, _) in &mut self.time.0 {
                *text = text.replace('\n', "\u{a0}");
            }
        }
        let mut action = Text::default();
        for mut cell in [self.action, self.owner, self.done] {
            if !cell.is_empty() && !action.is_empty() {
                action = action.and("\n", Tone::Normal);
            }
            for (text, _) in &mut cell.0 {
                *text = textwrap::fill(text, BESIDE_THE_EVENT);
            }
            action.0.append(&mut cell.0);
        }
        vec![self.time, self.event, action]
    }
}

pub fn of(row: &Row, context: &LogContext) -> Cells {
    Cells {
        time: time(row, context),
        event: event(row, context),
        action: inked(row, action(row, context)),
        owner: inked(row, row.field(Field::Owner).to_owned()),
        done: done(row, context),
    }
}

/// Text of the action column; empty if the event says it.
pub fn action(row: &Row, context: &LogContext) -> String {
    let action = row.field(Field::Action);
    if row.is_hidden() && !action.is_empty() {
        return context.say(&say!("log-protected"));
    }
    action.to_owned()
}

/// Time and entry of its closing; before that its deadline.
pub fn done_text(row: &Row, context: &LogContext) -> (String, Tone) {
    if let Some(closed) = row.completion.closed_by() {
        let time = context.when(closed.at, row.at);
        return (format!("{time} {}", closed.id), Tone::Good);
    }
    if row.completion.state == CompletionState::Disputed {
        let told = row
            .completion
            .votes
            .iter()
            .map(|word| word.annotation.id.to_string());
        let ids = told.collect::<Vec<_>>().join(", ");
        return (
            context.say(&say!("log-done-disputed", ids = ids)),
            Tone::Warning,
        );
    }
    let due = row.due().filter(|_| row.is_open_action());
    let Some(due) = due.map(|due| context.when(due, row.at)) else {
        return (String::new(), Tone::Normal);
    };
    if row.is_overdue(context.now) {
        (
            context.say(&say!("log-done-overdue", time = due)),
            Tone::Warning,
        )
    } else {
        (context.say(&say!("log-done-due", time = due)), Tone::Normal)
    }
}

fn time(row: &Row, context: &LogContext) -> Text {
    let clock = crate::domain::time::moment::clock_in(row.at, context.zone);
    Text::new(clock, Tone::Normal).and(format!("\n{}", context.id(row)), Tone::Faint)
}

/// Current text, struck earlier text in its place, and notes.
fn event(row: &Row, context: &LogContext) -> Text {
    event_with(row, context, notes::all(row, context))
}

pub(crate) fn event_with(row: &Row, context: &LogContext, notes: Vec<Note>) -> Text {
    let mut text = Text::default();
    if let Some(label) = notes::label(row, context) {
        text = text.and(label, Tone::Strong);
    }
    let before = if text.is_empty() || row.event().is_empty() {
        ""
    } else {
        " "
    };
    text = text.and(before, Tone::Normal);
    if row.is_hidden() {
        text = text.and(context.say(&say!("log-protected")), Tone::Faint);
    } else {
        if row.is_protected() {
            let mark = context.say(&say!("log-protected"));
            text = text.and(mark, Tone::Warning).and(" ", Tone::Normal);
        }
        for earlier in row.earlier_events() {
            text = text.and(earlier, Tone::Struck).and(" ", Tone::Normal);
        }
        let tone = if row.is_struck() {
            Tone::Struck
        } else {
            Tone::Normal
        };
        let event = match context.whole_texts {
            true => with_whole_text(row.event(), row.field(Field::Text)),
            false => row.event().to_owned(),
        };
        text = text.and(event.trim_end(), tone);
    }
    let mut apart = if text.is_empty() { "(" } else { " (" };
    for (note, tone) in &notes {
        text = text.and(apart, Tone::Faint).and(note, *tone);
        apart = "; ";
    }
    let close = if notes.is_empty() { "" } else { ")" };
    text.and(close, Tone::Faint)
}

fn done(row: &Row, context: &LogContext) -> Text {
    let (text, tone) = done_text(row, context);
    Text::new(text, tone)
}

fn inked(row: &Row, text: String) -> Text {
    match (text.is_empty(), row.is_struck()) {
        (true, _) => Text::default(),
        (false, true) => Text::new(text, Tone::Struck),
        (false, false) => Text::from(text),
    }
}
