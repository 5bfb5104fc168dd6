//! A point of a list as one line: mark, number, words, and who did it when.

use crate::domain::incident::checklist_progress::{PointProgress, PointState};
use crate::render::page::{Item, Text, Tone};
use crate::render::when::TimeStyle;
use crate::render::words::Words;
use crate::say;

/// A point with mark, number, title and notes.
pub(in crate::render) fn item(point: &PointProgress, words: &Words, when: TimeStyle) -> Item {
    let title = point.item.title.trim_end_matches('.');
    item_said(point, Text::from(title), words, when)
}

/// The same with another text than its title.
pub(in crate::render) fn item_said(
    point: &PointProgress,
    said: Text,
    words: &Words,
    when: TimeStyle,
) -> Item {
    let mark = match point.state {
        PointState::Done | PointState::Answered => "[x]",
        PointState::Skipped => "[–]",
        PointState::Disputed => "[?]",
        PointState::Untouched | PointState::Reopened => "[ ]",
    };
    let number = point.item.number.as_str();
    let settled = |tone| match (point.state.is_open(), tone) {
        (false, Tone::Normal) => Tone::Faint,
        (_, tone) => tone,
    };
    let mut text = Text::new(format!("{number} "), settled(Tone::Normal));
    let said = said.0.into_iter();
    text.0
        .extend(said.map(|(piece, tone)| (piece, settled(tone))));
    for (note, tone) in notes(point, words, when) {
        text = text.and(format!(" · {note}"), tone);
    }
    Item {
        depth: number.matches('.').count(),
        mark: mark.to_owned(),
        text,
    }
}

fn notes(point: &PointProgress, words: &Words, when: TimeStyle) -> Vec<(String, Tone)> {
    let mut notes = Vec::new();
    if let Some(tick) = point
        .by
        .last()
        .filter(|_| point.state != PointState::Answered)
    {
        // An act that did it is named by its id.
        let by = match tick.by_act {
            true => format!("{} ({})", tick.by, tick.id),
            false => tick.by.clone(),
        };
        let (time, who) = (when.say(tick.at), by.as_str());
        let (message, tone) = match point.state {
            PointState::Done | PointState::Answered => (
                say!("incident-step-done", time = time, who = who),
                Tone::Good,
            ),
            PointState::Skipped => {
                let why = tick.why.as_str();
                (
                    say!("incident-step-skipped", time = time, who = who, why = why),
                    Tone::Faint,
                )
            }
            PointState::Disputed => {
                let ids: Vec<String> = point.by.iter().map(|tick| tick.id.to_string()).collect();
                (
                    say!("incident-step-disputed", ids = ids.join(", ")),
                    Tone::Warning,
                )
            }
            PointState::Untouched | PointState::Reopened => (
                say!("incident-step-reopened", time = time, who = who),
                Tone::Warning,
            ),
        };
        notes.push((words.say(&message), tone));
    }
    if point.changed {
        notes.push((words.say(&say!("incident-step-changed")), Tone::Warning));
    }
    if point.rows > point.by.len() {
        let count = point.rows - point.by.len();
        notes.push((
            words.say(&say!("incident-step-rows", count = count)),
            Tone::Faint,
        ));
    }
    notes
}
