//! The entry of kind `member`.

use crate::domain::log::entry::Field;
use crate::domain::log::entry::Fields;
use crate::domain::log::entry::Sha256;
use crate::domain::log::entry::{Entry, EntryKind};
use crate::domain::name::Writer;
use crate::domain::replication::rules::history::CommitId;
use crate::domain::replication::rules::history::Key;
use crate::domain::replication::rules::history::MemberEntry;
use crate::domain::replication::rules::history::MembershipChange;
use crate::domain::text;

impl MembershipChange {
    /// The word in the field `to`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::On => "on",
            Self::Confirmed => "confirmed",
            Self::Suspended => "suspended",
            Self::Off => "off",
        }
    }

    pub fn read(word: &str) -> Option<Self> {
        let all = [Self::On, Self::Confirmed, Self::Suspended, Self::Off];
        all.into_iter().find(|change| change.word() == word)
    }
}

impl Key {
    /// Reads OpenSSH's one-line form and drops the comment.
    pub fn read(line: &str) -> Option<Self> {
        let mut words = line.split_whitespace();
        let (kind, key) = (words.next()?, words.next()?);
        Some(Self(format!("{kind} {key}")))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Eight hex digits that tell keys apart to a person.
    pub fn short(&self) -> String {
        let mut hex = Sha256::of(self.0.as_bytes()).as_str().to_owned();
        hex.truncate(8);
        hex
    }
}

impl MemberEntry {
    /// Reads an entry; none where it is of another kind or does not say what becomes of which key.
    pub fn from_entry(entry: &Entry) -> Option<Self> {
        if entry.kind != EntryKind::Member {
            return None;
        }
        let text = |field| entry.text(field).to_owned();
        Some(Self {
            lamport: entry.lamport,
            number: entry.id.number,
            written_at: entry.written_at,
            of: Writer::new(entry.text(Field::Of))?,
            key: Key::read(entry.text(Field::Key))?,
            person: text(Field::Person),
            name: text::name(entry.text(Field::Name)),
            device: text::name(entry.text(Field::Device)),
            to: MembershipChange::read(entry.text(Field::To))?,
            last: CommitId::parse(entry.text(Field::Last)),
            since: entry.fields.get(Field::Since) == Some(&1.into()),
        })
    }

    /// The fields of the entry to write; its event is the caller's to add.
    pub fn to_fields(&self) -> Fields {
        let last = self.last.map(|commit| commit.to_string());
        let since = self.since.then_some(1);
        Fields::default()
            .with(Field::Since, since)
            .with(Field::Of, self.of.as_str())
            .with(Field::To, self.to.word())
            .with(Field::Key, self.key.as_str())
            .with(Field::Person, self.person.as_str())
            .with(Field::Name, self.name.as_str())
            .with(Field::Device, self.device.as_str())
            .with(Field::Last, last)
    }
}
