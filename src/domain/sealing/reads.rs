//! Which members were narrowed, and to what: the field `reads` of `member` entries.

use std::collections::BTreeMap;

use crate::domain::log::entry::{Entry, EntryKind, Field};
use crate::domain::log::notebook::Notebook;

/// In `reads`: a member is narrowed no more.
pub const EVERYTHING: &str = "all";

/// A counted journal, or another that is known, with the key that signs it.
#[derive(Clone, Copy)]
pub struct SignedJournal<'a> {
    pub notebook: &'a Notebook,
    /// `ssh-ed25519 AAAA…`; never what the notebook says it is.
    pub key: &'a str,
    /// The key is a member's now: not a guest's, suspended or removed.
    pub is_member: bool,
    /// It is the notebook of this copy.
    pub is_own: bool,
}

/// What signing keys were narrowed to by the last word of another member with `reads`.
pub(super) fn narrowed(journals: &[SignedJournal<'_>]) -> BTreeMap<String, Vec<String>> {
    let mut words: Vec<&Entry> = Vec::new();
    for journal in journals {
        let entries = journal.notebook.entries().map(|(entry, _)| entry);
        let says = |entry: &&Entry| {
            entry.kind == EntryKind::Member
                && !entry.fields.texts(Field::Reads).is_empty()
                && entry.text(Field::Key) != journal.key
        };
        if journal.notebook.writer_standing.counts() {
            words.extend(entries.filter(says));
        }
    }
    words.sort_by_key(|entry| (entry.lamport, entry.id.clone()));
    let mut narrowed = BTreeMap::new();
    for entry in words {
        let reads = entry.fields.texts(Field::Reads);
        let key = entry.text(Field::Key).to_owned();
        match reads.contains(&EVERYTHING) {
            true => narrowed.remove(&key),
            false => {
                let reads = reads.into_iter().map(str::to_owned);
                narrowed.insert(key, reads.collect::<Vec<String>>())
            }
        };
    }
    narrowed
}
