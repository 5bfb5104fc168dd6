//! The keys that the counted journals speak of: sealing keys of devices, and incident keys wrapped for them.
//!
//! A device's sealing key is what its own notebook says last. Entries of kind `key` count if a member wrote
//! them who may read what is protected. All of it is a function of the counted notebooks.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::name::{EntryId, LogId};
use crate::domain::sealing::key_entry::{
    DestroyedKeys, ENVELOPE, Reader, WrappedKey, envelope_key,
};
use crate::domain::sealing::protected::PROTECTED;
use crate::domain::sealing::reads::{SignedJournal, narrowed};
use crate::domain::sealing::sealed_log::{SealedLog, Unchanged};

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyRing {
    readers: Vec<Reader>,
    /// In the order of state.
    wrapped: Vec<WrappedKey>,
    destroyed: Vec<DestroyedKeys>,
}

/// An incident's key that some readers lack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    pub log: LogId,
    pub public: String,
    pub readers: Vec<Reader>,
}

impl KeyRing {
    /// Reads the journals of everybody known. A guest's own keys count for the guest alone.
    pub fn of(journals: &[SignedJournal<'_>]) -> Self {
        let narrowed = narrowed(journals);
        let is_shut_out = |key: &str| {
            let reads = narrowed.get(key);
            reads.is_some_and(|reads| !reads.iter().any(|it| it == PROTECTED))
        };
        let may_read = |of: &SignedJournal| of.is_member && !is_shut_out(of.key);
        let readers = journals.iter().filter_map(|journal| {
            Some(Reader {
                writer: journal.notebook.writer.to_string(),
                sealing: published(journal)?.to_owned(),
                may_read: may_read(journal),
                is_member: journal.is_member,
                reads: narrowed.get(journal.key).cloned(),
                signing: journal.key.to_owned(),
            })
        });
        let counts = |of: &&SignedJournal| {
            of.notebook.writer_standing.counts() && !is_shut_out(of.key) || of.is_own
        };
        let mut entries: Vec<(u64, EntryId, WrappedKey)> = Vec::new();
        let mut envelopes: Vec<(u64, &EntryId, &str)> = Vec::new();
        let mut destroyed: Vec<(u64, EntryId, DestroyedKeys)> = Vec::new();
        for journal in journals.iter().filter(counts) {
            destroyed.extend(journal.notebook.entries().filter_map(|(entry, _)| {
                let keys = DestroyedKeys::from_entry(entry)?;
                Some((entry.lamport, entry.id.clone(), keys))
            }));
            let by_reader = may_read(journal) || journal.is_own;
            let own = journal.notebook.entries().map(|(entry, _)| entry);
            envelopes.extend(own.filter_map(|entry| {
                let public = envelope_key(entry).filter(|_| may_read(journal))?;
                Some((entry.lamport, &entry.id, public))
            }));
            entries.extend(journal.notebook.entries().filter_map(|(entry, _)| {
                let key = WrappedKey::from_entry(entry)?;
                let key = WrappedKey { by_reader, ..key };
                Some((entry.lamport, entry.id.clone(), key))
            }));
        }
        entries.sort_by(|a, b| (a.0, &a.1).cmp(&(b.0, &b.1)));
        destroyed.sort_by(|a, b| (a.0, &a.1).cmp(&(b.0, &b.1)));
        let envelope = envelopes.into_iter().max().map(|(.., public)| public);
        Self {
            readers: readers.chain(envelope.map(Reader::envelope)).collect(),
            wrapped: entries.into_iter().map(|(.., key)| key).collect(),
            destroyed: destroyed.into_iter().map(|(.., keys)| keys).collect(),
        }
    }

    /// With entries that wait in the outbox of this copy.
    #[must_use]
    pub fn with(mut self, waiting: impl IntoIterator<Item = WrappedKey>) -> Self {
        self.wrapped.extend(waiting);
        self
    }

    pub const fn is_empty(&self) -> bool {
        self.wrapped.is_empty()
    }

    /// The devices that are given keys.
    pub fn readers(&self) -> impl Iterator<Item = &Reader> {
        self.readers.iter().filter(|reader| reader.may_read)
    }

    /// True if the device with this sealing key may read what is protected.
    pub fn may_read(&self, sealing: &str) -> bool {
        self.readers().any(|reader| reader.sealing == sealing)
    }

    /// All devices with a sealing key, whatever they may read.
    pub fn all_devices(&self) -> impl Iterator<Item = &Reader> {
        self.readers.iter()
    }

    /// True where an envelope's key is among those that things are sealed to.
    pub fn has_envelope(&self) -> bool {
        self.readers.iter().any(|it| it.writer == ENVELOPE)
    }

    /// The devices that a list is sealed to.
    pub fn list_readers(&self, list: &str) -> Vec<Reader> {
        let each = self.readers.iter().filter(|it| it.may_read_list(list));
        each.cloned().collect()
    }

    /// True if nobody has narrowed the device that signs with this key to other lists, member still or not.
    pub fn had_list(&self, signing: &str, list: &str) -> bool {
        let mut own = self.readers.iter().filter(|it| it.signing == signing);
        own.any(|reader| reader.is_named(list))
    }

    /// The public halves that new entries of a log may be sealed to, the first one first: nobody has them who may
    /// not read any more, but for the device itself.
    pub fn usable(&self, log: &LogId, sealing: &str) -> Vec<&str> {
        let left = |key: &WrappedKey| {
            let known = |to: &String| self.readers.iter().find(|it| it.sealing == *to);
            let mut had = key.to.iter().filter_map(known);
            !key.by_reader || had.any(|it| !it.may_read && it.sealing != sealing)
        };
        let is_spoiled = |public: &&str| {
            let mut same = self.wrapped.iter().filter(|key| key.public == *public);
            same.any(left)
        };
        let own = self.wrapped.iter().filter(|key| key.log == log.as_str());
        let publics = own.map(|key| key.public.as_str());
        let publics = publics.filter(|public| !self.is_destroyed(public));
        publics.filter(|public| !is_spoiled(public)).collect()
    }

    /// The keys of a log that are sealed to a device.
    pub fn wrapped_for<'a>(
        &'a self,
        log: &'a LogId,
        sealing: &'a str,
    ) -> impl Iterator<Item = &'a WrappedKey> {
        let own = self.wrapped.iter();
        own.filter(move |key| {
            key.log == log.as_str() && key.is_for(sealing) && !self.is_destroyed(&key.public)
        })
    }

    /// Readers who lack a key that a device has.
    pub fn missing(&self, sealing: &str) -> Vec<Missing> {
        let had = self.wrapped.iter().filter(|key| key.is_for(sealing));
        let had = had.filter(|key| !self.is_destroyed(&key.public));
        let mut told = BTreeSet::new();
        let each = had.filter(|key| told.insert((&key.log, &key.public)));
        let lacking = each.filter_map(|key| {
            let readers = self.lacking(&key.log, &key.public);
            Some(Missing {
                log: LogId::new(&key.log)?,
                public: key.public.clone(),
                readers,
            })
        });
        lacking
            .filter(|missing| !missing.readers.is_empty())
            .collect()
    }

    /// True where something was destroyed at any time.
    pub const fn destroys(&self) -> bool {
        !self.destroyed.is_empty()
    }

    fn is_destroyed(&self, public: &str) -> bool {
        let mut all = self.destroyed.iter().flat_map(|keys| &keys.publics);
        all.any(|destroyed| destroyed == public)
    }

    /// True if the device with this sealing key had a key that is destroyed.
    pub fn must_change(&self, sealing: &str) -> bool {
        let mut had = self.wrapped.iter().filter(|key| key.is_for(sealing));
        had.any(|key| self.is_destroyed(&key.public))
    }

    /// The logs whose text a device with this sealing key can read.
    pub fn logs_of(&self, sealing: &str) -> Vec<LogId> {
        let had = self.wrapped.iter().filter(|key| key.is_for(sealing));
        let logs: BTreeSet<&str> = had.map(|key| key.log.as_str()).collect();
        logs.into_iter().filter_map(LogId::new).collect()
    }

    /// The public halves of a log that are not destroyed.
    pub fn publics(&self, log: &LogId) -> Vec<String> {
        let own = self.wrapped.iter().filter(|key| key.log == log.as_str());
        let live = own.filter(|key| !self.is_destroyed(&key.public));
        let all: BTreeSet<&String> = live.map(|key| &key.public).collect();
        all.into_iter().cloned().collect()
    }

    /// The logs with protected text, and what became of it.
    pub fn logs(&self) -> Vec<SealedLog> {
        let logs: BTreeSet<&str> = self.wrapped.iter().map(|key| key.log.as_str()).collect();
        let logs = logs.into_iter().filter_map(LogId::new);
        logs.map(|log| self.sealed_log(log)).collect()
    }

    fn sealed_log(&self, log: LogId) -> SealedLog {
        let own: Vec<&WrappedKey> = self
            .wrapped
            .iter()
            .filter(|key| key.log == log.as_str())
            .collect();
        let (gone, live): (Vec<&WrappedKey>, Vec<&WrappedKey>) = own
            .into_iter()
            .partition(|key| self.is_destroyed(&key.public));
        let had = |keys: &[&WrappedKey]| -> Vec<&Reader> {
            let each = self.readers.iter();
            each.filter(|reader| keys.iter().any(|key| key.is_for(&reader.sealing)))
                .collect()
        };
        let readers = had(&live).into_iter().filter(|reader| reader.may_read);
        let unchanged = had(&gone).into_iter().map(|reader| Unchanged {
            writer: reader.writer.clone(),
            may_read: reader.may_read,
        });
        let destroyed = self
            .destroyed
            .iter()
            .filter(|keys| keys.log == log.as_str());
        SealedLog {
            readers: readers.map(|reader| reader.writer.clone()).collect(),
            unchanged: unchanged.collect(),
            destroyed: destroyed.cloned().collect(),
            title: String::new(),
            log,
        }
    }

    fn lacking(&self, log: &str, public: &str) -> Vec<Reader> {
        let same = self.wrapped.iter();
        let same = same.filter(|key| key.log == log && key.public == public);
        let have: BTreeSet<&String> = same.flat_map(|key| &key.to).collect();
        let without = self.readers().filter(|it| !have.contains(&it.sealing));
        without.cloned().collect()
    }
}

/// The sealing key that a notebook names last for its own key.
fn published<'a>(journal: &SignedJournal<'a>) -> Option<&'a str> {
    let own = journal.notebook.entries().map(|(entry, _)| entry);
    let own = own.filter(|entry| entry.kind == EntryKind::Member);
    let own = own.filter(|entry| entry.text(Field::Key) == journal.key);
    let named = own.map(|entry| entry.text(Field::Sealing));
    named.filter(|sealing| !sealing.is_empty()).last()
}

#[cfg(test)]
mod tests;
