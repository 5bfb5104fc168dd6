//! Parses a line at the desk: a row, or a command after `/`. Pure.

use crate::domain::suggest::closest_match;
use crate::error::Failure;
use crate::error::Message;
use crate::say;
use crate::usecases::log::add_entry::NewEntry;
use crate::usecases::log::decide::{Decision, Reasons};
use crate::usecases::log::event_time::EventTime;

use super::vocabulary::{Part, Verb, Vocabulary};

/// The most words a time is typed in: `i går 22:10`.
const WORDS_OF_A_TIME: usize = 3;

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Typed {
    Nothing,
    Row(Box<NewEntry>),
    Decision(Box<Decision>),
    Done { id: String, text: String },
    Correct { id: String, text: String },
    Strike { id: String, why: String },
    Help,
    Quit,
}

/// Parses a line; `is_time` tests whether words are a time.
///
/// # Errors
/// Unknown command, or missing arguments.
pub(super) fn read(
    line: &str,
    vocabulary: &Vocabulary,
    is_time: &dyn Fn(&str) -> bool,
) -> Result<Typed, Failure> {
    let line = line.trim();
    let Some(command) = line.strip_prefix('/') else {
        return Ok(match line {
            "" => Typed::Nothing,
            _ => Typed::Row(Box::new(row(line, vocabulary))),
        });
    };
    if command.starts_with('/') {
        // A row that begins with a slash itself.
        return Ok(Typed::Row(Box::new(plain_row(command))));
    }
    let (word, rest) = first_word(command);
    let verb = vocabulary
        .verb(word)
        .ok_or_else(|| unknown(word, vocabulary))?;
    match verb {
        Verb::Action => action(rest, vocabulary),
        Verb::Decision => decision(rest, vocabulary),
        Verb::Late => late(rest, vocabulary, is_time),
        Verb::Done => {
            about(rest, false, say!("keep-done-what")).map(|(id, text)| Typed::Done { id, text })
        }
        Verb::Correct => about(rest, true, say!("keep-correct-what"))
            .map(|(id, text)| Typed::Correct { id, text }),
        Verb::Strike => {
            about(rest, true, say!("keep-strike-what")).map(|(id, why)| Typed::Strike { id, why })
        }
        Verb::Help => Ok(Typed::Help),
        Verb::Quit => Ok(Typed::Quit),
    }
}

/// A row of this text, without parsing it.
pub(super) fn plain_row(text: &str) -> NewEntry {
    NewEntry {
        event: text.trim().to_owned(),
        ..NewEntry::default()
    }
}

fn row(line: &str, vocabulary: &Vocabulary) -> NewEntry {
    let parts = Parts::of(line, &[Part::Action, Part::Owner, Part::Due], vocabulary);
    NewEntry {
        event: parts.text,
        action: parts.action,
        owner: parts.owner,
        due: parts.due,
        ..NewEntry::default()
    }
}

fn action(rest: &str, vocabulary: &Vocabulary) -> Result<Typed, Failure> {
    let parts = Parts::of(rest, &[Part::Owner, Part::Due], vocabulary);
    if parts.text.is_empty() {
        return Err(Failure::wrong_words(say!("keep-action-what")));
    }
    Ok(Typed::Row(Box::new(NewEntry {
        event: parts.text,
        to_do: true,
        owner: parts.owner,
        due: parts.due,
        ..NewEntry::default()
    })))
}

fn decision(rest: &str, vocabulary: &Vocabulary) -> Result<Typed, Failure> {
    let parts = Parts::of(rest, &Part::ALL, vocabulary);
    if parts.text.is_empty() {
        return Err(Failure::wrong_words(say!("keep-decision-what")));
    }
    Ok(Typed::Decision(Box::new(Decision {
        text: parts.text,
        reasons: Reasons {
            why: parts.why,
            by: parts.by,
            ..Reasons::default()
        },
        action: parts.action,
        owner: parts.owner,
        due: parts.due,
        ..Decision::default()
    })))
}

/// The longest beginning that is a time is the time; where none is, the first word is refused as one.
fn late(
    rest: &str,
    vocabulary: &Vocabulary,
    is_time: &dyn Fn(&str) -> bool,
) -> Result<Typed, Failure> {
    let ends = word_ends(rest).into_iter().take(WORDS_OF_A_TIME);
    let ends: Vec<usize> = ends.collect();
    let times = ends.iter().rev().filter(|end| is_time(&rest[..**end]));
    let end = times.chain(ends.first()).next().copied().unwrap_or(0);
    let (time, text) = rest.split_at(end);
    let wanted = [Part::Action, Part::Owner, Part::Due, Part::Why];
    let parts = Parts::of(text.trim(), &wanted, vocabulary);
    if parts.text.is_empty() {
        return Err(Failure::wrong_words(say!("keep-late-what")));
    }
    Ok(Typed::Row(Box::new(NewEntry {
        event: parts.text,
        happened: EventTime {
            at: Some(time.to_owned()),
            late: parts.why,
            ..EventTime::default()
        },
        action: parts.action,
        owner: parts.owner,
        due: parts.due,
        ..NewEntry::default()
    })))
}

/// An id and the text behind it.
fn about(rest: &str, wants_text: bool, missing: Message) -> Result<(String, String), Failure> {
    let (id, text) = first_word(rest);
    if id.is_empty() || (wants_text && text.is_empty()) {
        return Err(Failure::wrong_words(missing));
    }
    Ok((id.to_owned(), text.to_owned()))
}

fn unknown(word: &str, vocabulary: &Vocabulary) -> Failure {
    let near = closest_match(word, vocabulary.verbs());
    Failure::wrong_words(match near {
        Some(near) => say!("keep-unknown-near", typed = word, nearest = near),
        None => say!("keep-unknown", typed = word),
    })
}

fn first_word(text: &str) -> (&str, &str) {
    let (word, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    (word, rest.trim())
}

/// End of each word, in bytes.
fn word_ends(text: &str) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        if c.is_whitespace() && !before.is_whitespace() {
            ends.push(at);
        }
        before = c;
    }
    if !before.is_whitespace() {
        ends.push(text.len());
    }
    ends
}

/// A text and the options after further slashes.
#[derive(Debug, Default)]
struct Parts {
    text: String,
    action: Option<String>,
    owner: Option<String>,
    due: Option<String>,
    why: Option<String>,
    by: Option<String>,
}

impl Parts {
    /// A word behind a slash that is none of those wanted, or one that was there before, is part of the
    /// text.
    fn of(line: &str, wanted: &[Part], vocabulary: &Vocabulary) -> Self {
        let mut parts = Self::default();
        let mut into: Option<Part> = None;
        let mut from = 0;
        for (start, end) in words_behind_a_slash(line) {
            let part = vocabulary.part(&line[start + 1..end]);
            let is_new = |part: &Part| {
                wanted.contains(part) && parts.slot(*part).is_none() && into != Some(*part)
            };
            let Some(part) = part.filter(is_new) else {
                continue;
            };
            parts.put(into, &line[from..start]);
            (into, from) = (Some(part), end);
        }
        parts.put(into, &line[from..]);
        parts
    }

    fn put(&mut self, into: Option<Part>, text: &str) {
        let text = text.trim().to_owned();
        match into {
            None => self.text = text,
            Some(_) if text.is_empty() => {}
            Some(part) => *self.slot(part) = Some(text),
        }
    }

    fn slot(&mut self, part: Part) -> &mut Option<String> {
        match part {
            Part::Action => &mut self.action,
            Part::Owner => &mut self.owner,
            Part::Due => &mut self.due,
            Part::Why => &mut self.why,
            Part::By => &mut self.by,
        }
    }
}

/// Start and end of each word that begins with a slash.
fn words_behind_a_slash(line: &str) -> Vec<(usize, usize)> {
    let ends = word_ends(line).into_iter();
    let words = ends.map(|end| {
        let start = line[..end].rfind(char::is_whitespace);
        let start = start.map_or(0, |at| {
            at + line[at..].chars().next().map_or(1, char::len_utf8)
        });
        (start, end)
    });
    words
        .filter(|(start, _)| line[*start..].starts_with('/'))
        .collect()
}

#[cfg(test)]
mod tests;
