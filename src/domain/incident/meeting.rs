//! Convening and meetings: calls and their results, attendance, quorum, next meeting. Computed from the
//! rows of the log.

use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::timeline::{Row, Timeline};
use crate::domain::name::EntryId;
use crate::domain::settings::Quorum;
use crate::domain::time::moment::Moment;
use crate::error::Message;
use crate::say;

/// A call to a meeting.
#[derive(Clone, Debug, PartialEq)]
pub struct Convocation {
    pub id: EntryId,
    /// Time of sending.
    pub at: Moment,
    /// Time of the meeting.
    pub meets: Option<Moment>,
    pub place: String,
    /// Ids of people and groups in the contact list, or names as typed.
    pub who: Vec<String>,
}

/// Result of an attempt to reach a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CallOutcome {
    Reached,
    NoAnswer,
    /// A message was left.
    Message,
}

impl CallOutcome {
    pub const ALL: [Self; 3] = [Self::Reached, Self::NoAnswer, Self::Message];

    /// Value of an entry's `result`.
    pub const fn written(self) -> &'static str {
        match self {
            Self::Reached => "reached",
            Self::NoAnswer => "no-answer",
            Self::Message => "message",
        }
    }

    pub fn read(text: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|answer| answer.written() == text)
    }
}

/// One attempt to reach a person.
#[derive(Clone, Debug, PartialEq)]
pub struct Attempt {
    pub who: String,
    pub channel: String,
    pub answer: CallOutcome,
    pub at: Moment,
}

/// A person called, with attempts in order.
#[derive(Clone, Debug, PartialEq)]
pub struct CalledPerson {
    pub who: String,
    /// In order of time.
    pub attempts: Vec<Attempt>,
}

impl CalledPerson {
    pub fn is_reached(&self) -> bool {
        self.attempts
            .iter()
            .any(|it| it.answer == CallOutcome::Reached)
    }

    /// The channel to try now: the first of the order that is open and was not tried; none once
    /// reached, or when all were.
    pub fn next<'o>(&self, order: &'o [String], is_open: impl Fn(&str) -> bool) -> Option<&'o str> {
        let tried = |channel: &&String| self.attempts.iter().any(|it| it.channel == **channel);
        let mut open = order
            .iter()
            .filter(|channel| !tried(channel) && is_open(channel));
        let open = open.next().map(String::as_str);
        open.filter(|_| !self.is_reached())
    }
}

/// A meeting, as far as it has come.
#[derive(Clone, Debug, PartialEq)]
pub struct Meeting {
    pub id: EntryId,
    pub from: Moment,
    pub to: Option<Moment>,
    /// Ids of people, or names as typed, in the order they came.
    pub present: Vec<String>,
    /// The first minute in which enough were there.
    pub enough: Option<Moment>,
}

/// Calls and meetings of a log.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Meetings {
    /// The last call.
    pub call: Option<Convocation>,
    /// From when on attempts count for that call; none for the first time and place, for which those made
    /// before it count too.
    pub attempts_from: Option<Moment>,
    pub attempts: Vec<Attempt>,
    pub held: Vec<Meeting>,
    /// Time of the next meeting, and the entry that sets it.
    pub next: Option<(EntryId, Moment)>,
}

impl Meetings {
    /// Folds the rows. `counted`: number of those present who count for the quorum.
    pub fn of(
        timeline: &Timeline,
        quorum: Option<&Quorum>,
        counted: impl Fn(&[String]) -> usize,
    ) -> Self {
        let mut meetings = Self::default();
        let enough =
            |present: &[String]| quorum.is_none_or(|quorum| counted(present) >= quorum.count);
        for row in timeline.rows().iter().filter(|row| stands(row)) {
            match row.kind() {
                Some(EntryKind::Convene) => meetings.convene(row),
                Some(EntryKind::Call) => meetings.attempts.extend(attempt(row)),
                Some(EntryKind::Meeting) => meetings.turn(row, &enough),
                // An approved situation report sets the next meeting.
                Some(EntryKind::Brief) => meetings.meet_again(row),
                _ => {}
            }
        }
        meetings
    }

    /// The meeting in progress.
    pub fn running(&self) -> Option<&Meeting> {
        self.held.last().filter(|meeting| meeting.to.is_none())
    }

    /// Attempts to reach a person for the time and place of the last call; for the first call also those
    /// made before it.
    pub fn called(&self, who: &str) -> CalledPerson {
        let since = self.attempts_from;
        let of = |it: &&Attempt| it.who == who && since.is_none_or(|since| it.at >= since);
        CalledPerson {
            who: who.to_owned(),
            attempts: self.attempts.iter().filter(of).cloned().collect(),
        }
    }

    /// True if the last attempt to reach a person, by id, failed.
    pub fn is_tried_in_vain(&self, who: &str) -> bool {
        let last = self.attempts.iter().rfind(|it| it.who == who);
        last.is_some_and(|it| it.answer != CallOutcome::Reached)
    }

    /// The people reached, by id.
    pub fn reached(&self) -> impl Iterator<Item = &str> {
        let reached = self.attempts.iter();
        let reached = reached.filter(|it| it.answer == CallOutcome::Reached);
        reached.map(|it| it.who.as_str())
    }

    fn convene(&mut self, row: &Row) {
        let Some(id) = row.id().cloned() else { return };
        let meets = row.due();
        self.next = meets.map(|meets| (id.clone(), meets));
        let who = row.entry().map(|entry| entry.fields.texts(Field::To));
        let place = row.field(Field::Place);
        // The same call once more: those who were reached know.
        let is_repeated = |call: &Convocation| call.meets == meets && call.place == place;
        if self.call.as_ref().is_some_and(|call| !is_repeated(call)) {
            self.attempts_from = Some(row.at);
        }
        self.call = Some(Convocation {
            id,
            at: row.at,
            meets,
            place: place.to_owned(),
            who: owned(who.unwrap_or_default()),
        });
    }

    fn meet_again(&mut self, row: &Row) {
        if let Some(next) = row.id().cloned().zip(row.due()) {
            self.next = Some(next);
        }
    }

    fn turn(&mut self, row: &Row, enough: &impl Fn(&[String]) -> bool) {
        let Some(id) = row.id().cloned() else { return };
        let present = row.entry().map(|entry| entry.fields.texts(Field::Present));
        let present = owned(present.unwrap_or_default());
        if row.field(Field::To) == "off" {
            if let Some(last) = self.held.last_mut() {
                last.to = last.to.or(Some(row.at));
            }
            self.next = row.due().map(|due| (id, due));
            return;
        }
        if self.running().is_none() {
            self.next = None;
            self.held.push(Meeting {
                id,
                from: row.at,
                to: None,
                present: Vec::new(),
                enough: None,
            });
        }
        let Some(meeting) = self.held.last_mut() else {
            return;
        };
        for name in present {
            if !meeting.present.contains(&name) {
                meeting.present.push(name);
            }
        }
        if enough(&meeting.present) && !meeting.present.is_empty() {
            meeting.enough = meeting.enough.or(Some(row.at));
        }
    }
}

/// Built-in channels.
pub const CHANNELS: [&str; 4] = ["phone", "sms", "email", "slack"];

/// Name of a built-in channel; none for a channel of the binder's own.
pub fn channel_called(channel: &str) -> Option<Message> {
    Some(match channel {
        "phone" => say!("meeting-channel-phone"),
        "sms" => say!("meeting-channel-sms"),
        "email" => say!("meeting-channel-email"),
        "slack" => say!("meeting-channel-slack"),
        _ => return None,
    })
}

fn stands(row: &Row) -> bool {
    row.author.counts() && !row.is_struck()
}

fn owned(texts: Vec<&str>) -> Vec<String> {
    texts.into_iter().map(str::to_owned).collect()
}

fn attempt(row: &Row) -> Option<Attempt> {
    Some(Attempt {
        who: row.field(Field::Person).to_owned(),
        channel: row.field(Field::Channel).to_owned(),
        answer: CallOutcome::read(row.field(Field::Result))?,
        at: row.at,
    })
}

#[cfg(test)]
mod tests;
