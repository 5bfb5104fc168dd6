//! Entries of kind `key`: an incident's key given to devices, or destroyed.

use serde::{Deserialize, Serialize};

use crate::domain::log::entry::{Entry, EntryKind, Field, Fields};
use crate::domain::name::LogId;
use crate::domain::time::moment;

/// The most devices that one entry of kind `key` is written for: it must fit an entry.
pub const MOST_READERS: usize = 48;

/// `to` of an entry that destroys keys.
const OFF: &str = "off";

/// `to` of an entry that names the envelope's key.
const ENVELOPE_KEY: &str = "envelope";

/// What stands for the envelope among the writers that something is sealed to. No writer is called so.
pub const ENVELOPE: &str = "(envelope)";

/// A device with a sealing key.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Reader {
    pub writer: String,
    /// `age1…`.
    pub sealing: String,
    /// It is a member's, and may read what is protected.
    pub may_read: bool,
    /// It is a member's: not a guest's, suspended or removed.
    pub is_member: bool,
    /// What a member narrowed it to: `protected`, ids of lists; none where nobody did.
    pub reads: Option<Vec<String>>,
    /// The key that signs its entries: `ssh-ed25519 AAAA…`.
    pub signing: String,
}

impl Reader {
    /// True if it is given the lists with this id.
    pub fn may_read_list(&self, list: &str) -> bool {
        self.is_member && self.is_named(list)
    }

    /// True if what it was narrowed to, where it was, has the list with this id.
    pub fn is_named(&self, list: &str) -> bool {
        let named = |reads: &Vec<String>| reads.iter().any(|it| it == list);
        self.reads.as_ref().is_none_or(named)
    }
}

/// An entry of kind `key`: the secret half of an incident's key, sealed to some devices.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WrappedKey {
    /// The entry, for people: `anna-4`.
    pub entry: String,
    pub log: String,
    /// The public half that the secret one must have.
    pub public: String,
    /// The sealing keys it is sealed to.
    pub to: Vec<String>,
    /// Base64.
    pub sealed: String,
    /// Who wrote it may read what is protected now.
    pub by_reader: bool,
}

/// An entry of kind `key` with `to: off`: the protected text of an incident is destroyed. Every device that had one of
/// these keys makes a new sealing key and forgets the old one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DestroyedKeys {
    pub entry: String,
    pub log: String,
    /// The public halves.
    pub publics: Vec<String>,
    pub why: String,
    /// RFC 3339.
    pub at: String,
}

impl DestroyedKeys {
    /// None where it is another kind of entry, or says too little.
    pub fn from_entry(entry: &Entry) -> Option<Self> {
        let publics = entry.fields.texts(Field::Key);
        let says = entry.kind == EntryKind::Key && entry.text(Field::To) == OFF;
        (says && !publics.is_empty()).then(|| {
            Some(Self {
                entry: entry.id.to_string(),
                log: LogId::new(entry.text(Field::Of))?.to_string(),
                publics: publics.into_iter().map(str::to_owned).collect(),
                why: entry.text(Field::Why).to_owned(),
                at: moment::written(entry.at),
            })
        })?
    }
}

/// The public half of the envelope's key, of an entry that names it.
pub fn envelope_key(entry: &Entry) -> Option<&str> {
    let says = entry.kind == EntryKind::Key && entry.text(Field::To) == ENVELOPE_KEY;
    Some(entry.text(Field::Key)).filter(|key| says && !key.is_empty())
}

/// The fields of an entry that names the envelope's key; its event is the caller's to add.
pub fn envelope_fields(public: &str) -> Fields {
    Fields::default()
        .with(Field::To, ENVELOPE_KEY)
        .with(Field::Key, public)
}

impl Reader {
    /// The envelope as one who reads everything.
    pub fn envelope(public: &str) -> Self {
        Self {
            writer: ENVELOPE.to_owned(),
            sealing: public.to_owned(),
            may_read: true,
            is_member: true,
            reads: None,
            signing: String::new(),
        }
    }
}

impl WrappedKey {
    /// True if it is given to the device with this sealing key.
    pub fn is_for(&self, sealing: &str) -> bool {
        self.to.iter().any(|to| to == sealing)
    }

    /// None where it is another kind of entry, or says too little.
    pub fn from_entry(entry: &Entry) -> Option<Self> {
        let to = entry.fields.texts(Field::Sealing);
        let key = Self {
            entry: entry.id.to_string(),
            log: LogId::new(entry.text(Field::Of))?.to_string(),
            public: entry.text(Field::Key).to_owned(),
            to: to.into_iter().map(str::to_owned).collect(),
            sealed: entry.text(Field::Sealed).to_owned(),
            by_reader: true,
        };
        let says = entry.kind == EntryKind::Key && !key.public.is_empty() && !key.sealed.is_empty();
        says.then_some(key)
    }
}

/// The fields of an entry of kind `key`; its event is the caller's to add.
pub fn key_fields(log: &LogId, public: &str, readers: &[Reader], sealed: String) -> Fields {
    let writers: Vec<&str> = readers.iter().map(|it| it.writer.as_str()).collect();
    let keys: Vec<&str> = readers.iter().map(|it| it.sealing.as_str()).collect();
    Fields::default()
        .with(Field::Of, log.as_str())
        .with(Field::Key, public)
        .with(Field::Sealing, keys)
        .with(Field::For, writers)
        .with(Field::Sealed, sealed)
}

/// The fields of an entry that destroys the protected text of a log; its event is the caller's to add.
pub fn destroying_fields(log: &LogId, publics: Vec<String>, why: &str) -> Fields {
    Fields::default()
        .with(Field::Of, log.as_str())
        .with(Field::To, OFF)
        .with(Field::Key, publics)
        .with(Field::Why, why)
}
