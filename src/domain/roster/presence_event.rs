//! An entry of kind `presence`: a child came, left or was seen, or a medicine was given.

use chrono::{DateTime, Utc};

use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::timeline::Row;
use crate::domain::name::EntryId;
use crate::domain::time::moment::Moment;

/// What an entry of kind `presence` says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PresenceMark {
    /// The child came.
    In,
    /// It left, with somebody or alone.
    Out,
    /// Somebody wanted to fetch it and was refused.
    Refused,
    /// A muster began: everybody is looked for.
    Muster,
    /// The child was seen at the muster.
    Seen,
    /// That it was seen was a mistake.
    NotSeen,
    /// The muster is over.
    MusterEnd,
    /// A medicine was given.
    Given,
    /// It was not given, for a reason.
    NotGiven,
}

impl PresenceMark {
    const WORDS: [(&'static str, Self); 9] = [
        ("in", Self::In),
        ("out", Self::Out),
        ("refused", Self::Refused),
        ("muster", Self::Muster),
        ("seen", Self::Seen),
        ("not-seen", Self::NotSeen),
        ("muster-end", Self::MusterEnd),
        ("given", Self::Given),
        ("not-given", Self::NotGiven),
    ];

    pub fn parse(word: &str) -> Option<Self> {
        let mut all = Self::WORDS.into_iter();
        all.find(|(known, _)| *known == word).map(|(_, mark)| mark)
    }

    /// The value of the field `presence`.
    pub fn as_str(self) -> &'static str {
        let mut all = Self::WORDS.into_iter();
        all.find(|(_, mark)| *mark == self)
            .map_or("", |(word, _)| word)
    }
}

/// An entry of kind `presence`, opened.
#[derive(Clone, Debug, PartialEq)]
pub struct PresenceEvent {
    /// When it happened, when it was written, and its id: the order of the log, the same on every copy.
    pub at: Moment,
    pub written_at: Moment,
    pub id: EntryId,
    pub mark: PresenceMark,
    /// Id of the child; empty for a muster.
    pub child: String,
    /// Who fetched it, or wanted to.
    pub to: String,
    pub medicine: String,
    pub why: String,
    pub by: String,
    pub checked_by: String,
    /// The guardian who agreed by telephone to what the list does not allow.
    pub agreed_with: String,
}

impl PresenceEvent {
    /// True of a row that says who is there and cannot be opened here.
    pub fn is_shut(row: &Row) -> bool {
        row.is(&EntryKind::Presence) && !row.is_struck() && row.is_hidden()
    }

    /// Reads a row of the log; none where it is another, was struck or cannot be opened here.
    pub fn of(row: &Row) -> Option<Self> {
        if !row.is(&EntryKind::Presence) || row.is_struck() || row.is_hidden() {
            return None;
        }
        let text = |field| row.field(field).to_owned();
        Some(Self {
            at: row.at,
            written_at: row.written_at,
            id: row.id()?.clone(),
            mark: PresenceMark::parse(row.field(Field::Presence))?,
            child: text(Field::Person),
            to: text(Field::To),
            medicine: text(Field::Medicine),
            why: text(Field::Why),
            by: text(Field::By),
            checked_by: text(Field::CheckedBy),
            agreed_with: text(Field::AgreedWith),
        })
    }

    /// Sorts events into one order on every copy.
    pub(super) fn order(&self) -> (DateTime<Utc>, DateTime<Utc>, &EntryId) {
        let utc = |at: Moment| at.with_timezone(&Utc);
        (utc(self.at), utc(self.written_at), &self.id)
    }
}
