//! Entries of kind `list`: a sealed list got a version, was opened, or is destroyed. Nothing of what a list says, and
//! not its name.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::log::entry::{Entry, EntryKind, Field, Fields};
use crate::domain::name::LogId;
use crate::domain::sealing::key_entry::Reader;
use crate::domain::time::moment;

/// The most devices that a list is sealed to: their keys must fit an entry.
pub const MOST_LIST_READERS: usize = 150;

/// Values of `to`.
const SEALED: &str = "sealed";
const OPENED: &str = "opened";
const OFF: &str = "off";

/// A version of a sealed list, as the entry of its writer names it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListVersion {
    /// The entry, for people: `anna-4`.
    pub entry: String,
    /// Neutral id of the list: `s7f3a91c2`.
    pub list: String,
    /// From 1; versions made at once can have the same.
    pub number: u64,
    /// The commit that has it, 40 hex digits.
    pub commit: String,
    /// Commits of versions that it takes the place of.
    pub replaces: Vec<String>,
    /// The commit of the version whose text it has, where it was sealed anew for other readers only.
    pub same: Option<String>,
    /// Sealing keys it is sealed to, the envelope's among them.
    pub to: Vec<String>,
    /// Their writers, in the same order.
    pub readers: Vec<String>,
    pub writer: String,
    /// The key that must have signed the commit: `ssh-ed25519 AAAA…`.
    pub signed_by: String,
    /// Who wrote it may read the list now.
    pub by_reader: bool,
    /// ISO 8601; empty where none is given.
    pub keep_until: String,
    /// RFC 3339.
    pub at: String,
}

/// Word that a list is destroyed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DestroyedList {
    pub entry: String,
    pub list: String,
    pub why: String,
    /// RFC 3339.
    pub at: String,
}

/// Word that a list was opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListOpening {
    pub entry: String,
    pub list: String,
    pub writer: String,
    pub number: u64,
    pub why: String,
    /// RFC 3339.
    pub at: String,
}

impl ListOpening {
    /// None where it is another kind of entry, or says too little.
    pub fn from_entry(entry: &Entry) -> Option<Self> {
        let says = entry.kind == EntryKind::List && entry.text(Field::To) == OPENED;
        says.then_some(())?;
        Some(Self {
            entry: entry.id.to_string(),
            list: list_id(entry.text(Field::Of))?,
            writer: entry.id.writer.to_string(),
            number: entry.fields.number(Field::Number).unwrap_or_default(),
            why: entry.text(Field::Why).to_owned(),
            at: moment::written(entry.at),
        })
    }
}

impl ListVersion {
    /// The commit of the version whose text it has: its own, or the one it was sealed anew from.
    pub fn origin(&self) -> &str {
        self.same.as_deref().unwrap_or(&self.commit)
    }

    /// The name of its branch: `sealed/s7f3a91c2/5.anna`.
    pub fn branch(&self) -> String {
        format!("sealed/{}/{}.{}", self.list, self.number, self.writer)
    }

    /// None where it is another kind of entry, or says too little.
    pub fn from_entry(entry: &Entry) -> Option<Self> {
        let is_version = entry.kind == EntryKind::List && entry.text(Field::To) == SEALED;
        let texts = |field| {
            let all = entry.fields.texts(field);
            all.into_iter().map(str::to_owned).collect::<Vec<String>>()
        };
        let same = entry.text(Field::Same);
        is_version.then_some(())?;
        Some(Self {
            entry: entry.id.to_string(),
            list: list_id(entry.text(Field::Of))?,
            number: entry.fields.number(Field::Number).filter(is_number)?,
            commit: commit_id(entry.text(Field::Commit))?,
            replaces: texts(Field::Replaces),
            same: commit_id(same),
            to: texts(Field::Sealing),
            readers: texts(Field::For),
            writer: entry.id.writer.to_string(),
            signed_by: String::new(),
            by_reader: true,
            keep_until: entry.text(Field::KeepUntil).to_owned(),
            at: moment::written(entry.at),
        })
    }
}

impl DestroyedList {
    /// None where it is another kind of entry, or says too little.
    pub fn from_entry(entry: &Entry) -> Option<Self> {
        let says = entry.kind == EntryKind::List && entry.text(Field::To) == OFF;
        says.then_some(())?;
        Some(Self {
            entry: entry.id.to_string(),
            list: list_id(entry.text(Field::Of))?,
            why: entry.text(Field::Why).to_owned(),
            at: moment::written(entry.at),
        })
    }
}

/// What an entry says of a new version.
pub struct NewListVersion<'a> {
    pub list: &'a str,
    pub number: u64,
    pub commit: &'a str,
    pub replaces: &'a [String],
    pub same: Option<&'a str>,
    pub readers: &'a [Reader],
    pub keep_until: Option<NaiveDate>,
}

impl NewListVersion<'_> {
    /// The fields of its entry; the event is the caller's to add.
    pub fn fields(&self) -> Fields {
        let writers: Vec<&str> = self.readers.iter().map(|it| it.writer.as_str()).collect();
        let keys: Vec<&str> = self.readers.iter().map(|it| it.sealing.as_str()).collect();
        let mut fields = about(self.list, SEALED)
            .with(Field::Number, self.number)
            .with(Field::Commit, self.commit)
            .with(Field::Replaces, self.replaces.to_vec())
            .with(Field::Sealing, keys)
            .with(Field::For, writers);
        if let Some(same) = self.same {
            fields.set(Field::Same, same);
        }
        if let Some(day) = self.keep_until {
            fields.set(Field::KeepUntil, day.to_string());
        }
        fields
    }
}

/// The fields of an entry that says a list was opened; the event is the caller's to add.
pub fn opened_fields(list: &str, number: u64, why: &str) -> Fields {
    about(list, OPENED)
        .with(Field::Number, number)
        .with(Field::Why, why)
}

/// The fields of an entry that says a list is destroyed; the event is the caller's to add.
pub fn destroying_list_fields(list: &str, why: &str) -> Fields {
    about(list, OFF).with(Field::Why, why)
}

/// True if a text is the neutral id of a list: `s` and eight hex digits.
pub fn is_list_id(text: &str) -> bool {
    let digits = text.strip_prefix('s').unwrap_or_default();
    digits.len() == 8 && is_hex(digits)
}

/// Higher ones are nobody's.
fn is_number(number: &u64) -> bool {
    (1..=999_999_999).contains(number)
}

fn about(list: &str, to: &str) -> Fields {
    Fields::default().with(Field::Of, list).with(Field::To, to)
}

fn list_id(text: &str) -> Option<String> {
    (is_list_id(text) && LogId::new(text).is_some()).then(|| text.to_owned())
}

fn commit_id(text: &str) -> Option<String> {
    (text.len() == 40 && is_hex(text)).then(|| text.to_owned())
}

fn is_hex(text: &str) -> bool {
    text.bytes()
        .all(|it| it.is_ascii_digit() || (b'a'..=b'f').contains(&it))
}
