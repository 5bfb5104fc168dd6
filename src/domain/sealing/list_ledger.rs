//! What the counted journals say of sealed lists: their versions, which of them stand, which are destroyed.
//!
//! A version counts if a counted entry names its commit; nothing else that a remote has below `sealed/` does. It takes
//! the place of those it names, if who wrote it may read the list: so nobody who may not can make a text disappear.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::log::entry::{Entry, EntryKind};
use crate::domain::log::notebook::WriterStanding;
use crate::domain::sealing::key_ring::KeyRing;
use crate::domain::sealing::list_entry::{DestroyedList, ListOpening, ListVersion};
use crate::domain::sealing::reads::SignedJournal;
use crate::domain::time::moment;

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListLedger {
    /// In the order of state.
    versions: Vec<ListVersion>,
    destroyed: Vec<DestroyedList>,
    openings: Vec<ListOpening>,
}

impl ListLedger {
    /// Reads the journals that count. `ring` knows who may read which list.
    pub fn of(journals: &[SignedJournal<'_>], ring: &KeyRing) -> Self {
        let counts = |of: &&SignedJournal| of.notebook.writer_standing.counts() || of.is_own;
        let mut entries: Vec<(&Entry, &SignedJournal<'_>)> = Vec::new();
        for journal in journals.iter().filter(counts) {
            let own = journal.notebook.entries().map(|(entry, _)| entry);
            let own = own.filter(|entry| entry.kind == EntryKind::List);
            entries.extend(own.map(|entry| (entry, journal)));
        }
        entries.sort_by(|(a, _), (b, _)| (a.lamport, &a.id).cmp(&(b.lamport, &b.id)));
        let mut ledger = Self::default();
        for (entry, of) in entries {
            // What counts of a member who is removed was written while they were one.
            let counts = of.notebook.writer_standing == WriterStanding::Member;
            let may_read = |list: &str| counts && ring.had_list(of.key, list);
            ledger.add(entry, of.key, &may_read);
        }
        ledger
    }

    /// With entries of this copy that wait in its outbox. `key`: the one that signs here.
    #[must_use]
    pub fn with<'e>(mut self, waiting: impl IntoIterator<Item = &'e Entry>, key: &str) -> Self {
        for entry in waiting {
            self.add(entry, key, &|_| true);
        }
        self
    }

    /// A guest's word destroys nothing, nor does that of a member who may not read the list.
    fn add(&mut self, entry: &Entry, key: &str, may_read: &dyn Fn(&str) -> bool) {
        let version = ListVersion::from_entry(entry);
        self.versions.extend(version.map(|version| ListVersion {
            by_reader: may_read(&version.list),
            signed_by: key.to_owned(),
            ..version
        }));
        let destroyed = DestroyedList::from_entry(entry);
        self.destroyed
            .extend(destroyed.filter(|it| may_read(&it.list)));
        self.openings.extend(ListOpening::from_entry(entry));
    }

    pub const fn is_empty(&self) -> bool {
        self.versions.is_empty()
    }

    /// The ids of all lists, destroyed ones too.
    pub fn lists(&self) -> Vec<&str> {
        let all: BTreeSet<&str> = self.versions.iter().map(|it| it.list.as_str()).collect();
        all.into_iter().collect()
    }

    /// All versions of a list, in the order of state.
    pub fn versions_of(&self, list: &str) -> impl Iterator<Item = &ListVersion> {
        self.versions.iter().filter(move |it| it.list == list)
    }

    /// All versions of all lists.
    pub fn versions(&self) -> impl Iterator<Item = &ListVersion> {
        self.versions.iter()
    }

    /// The versions of a list that none has taken the place of, the newest first. None of a destroyed list.
    pub fn live(&self, list: &str) -> Vec<&ListVersion> {
        if self.is_destroyed(list) {
            return Vec::new();
        }
        let gone = self.superseded(list);
        let live = self.versions_of(list);
        let mut live: Vec<&ListVersion> = live
            .filter(|it| !gone.contains(it.commit.as_str()))
            .collect();
        live.sort_by(|a, b| (b.number, &b.commit).cmp(&(a.number, &a.commit)));
        live.dedup_by(|a, b| a.commit == b.commit);
        live
    }

    /// The live versions, one for each text: of those with one text the newest.
    pub fn texts(&self, list: &str) -> Vec<Vec<&ListVersion>> {
        let mut by_origin: BTreeMap<&str, Vec<&ListVersion>> = BTreeMap::new();
        for version in self.live(list) {
            by_origin.entry(version.origin()).or_default().push(version);
        }
        let mut texts: Vec<Vec<&ListVersion>> = by_origin.into_values().collect();
        texts.sort_by(|a, b| {
            let key = |of: &Vec<&ListVersion>| of.first().map(|it| (it.number, it.commit.clone()));
            key(b).cmp(&key(a))
        });
        texts
    }

    /// The latest day to which one of the versions that stand is kept; none of a destroyed list.
    pub fn kept_until(&self, list: &str) -> Option<NaiveDate> {
        let live = self.live(list).into_iter();
        live.filter_map(|it| moment::read_date(&it.keep_until))
            .max()
    }

    /// The number that the next version of a list has.
    pub fn next_number(&self, list: &str) -> u64 {
        let last = self.versions_of(list).map(|it| it.number).max();
        last.unwrap_or_default() + 1
    }

    /// When a list was opened, by whom and why.
    pub fn openings_of(&self, list: &str) -> impl Iterator<Item = &ListOpening> {
        self.openings.iter().filter(move |it| it.list == list)
    }

    /// What was said of the destruction of a list.
    pub fn destroyed_of(&self, list: &str) -> impl Iterator<Item = &DestroyedList> {
        self.destroyed.iter().filter(move |it| it.list == list)
    }

    pub fn is_destroyed(&self, list: &str) -> bool {
        self.destroyed_of(list).next().is_some()
    }

    /// True where any list was destroyed at any time.
    pub const fn destroys(&self) -> bool {
        !self.destroyed.is_empty()
    }

    /// True if a version of a destroyed list was sealed to this key.
    pub fn must_change(&self, sealing: &str) -> bool {
        let gone = self
            .versions
            .iter()
            .filter(|it| self.is_destroyed(&it.list));
        let mut to = gone.flat_map(|it| &it.to);
        to.any(|to| to == sealing)
    }

    /// The versions that may go where those for which `is_there` says so are: all of a destroyed list, else those whose
    /// place one of these has taken, itself or by way of others.
    pub fn replaced_where(&self, list: &str, is_there: &dyn Fn(&str) -> bool) -> Vec<&ListVersion> {
        let all = self.versions_of(list);
        if self.is_destroyed(list) {
            return all.collect();
        }
        let gone = self.superseded(list);
        let live = self.live(list).into_iter();
        let mut due: Vec<&ListVersion> = live.filter(|it| is_there(&it.commit)).collect();
        let mut reached = BTreeSet::new();
        while let Some(version) = due.pop() {
            let before = version.replaces.iter().map(String::as_str);
            let new: Vec<&str> = before.filter(|it| reached.insert(*it)).collect();
            let found = self.versions_of(list);
            due.extend(found.filter(|it| new.contains(&it.commit.as_str())));
        }
        let goes = |it: &&ListVersion| {
            let commit = it.commit.as_str();
            gone.contains(commit) && reached.contains(commit)
        };
        all.filter(goes).collect()
    }

    /// Commits of a list's versions whose place another one has taken. Who seals a text of their own has seen the one
    /// before, and stands for what that one replaced, too; who seals a text anew for other readers has not.
    fn superseded(&self, list: &str) -> BTreeSet<&str> {
        let versions = self.versions_of(list);
        let by_commit: BTreeMap<&str, &ListVersion> =
            versions.map(|it| (it.commit.as_str(), it)).collect();
        let by_readers = by_commit.values().filter(|it| it.by_reader);
        let mut due: Vec<(&str, bool)> = by_readers
            .flat_map(|it| replaced_by(it, it.same.is_none()))
            .collect();
        let mut seen = BTreeSet::new();
        while let Some((commit, stands_for)) = due.pop() {
            if !seen.insert((commit, stands_for)) {
                continue;
            }
            if let Some(version) = by_commit.get(commit).filter(|_| stands_for) {
                due.extend(replaced_by(version, true));
            }
        }
        seen.into_iter().map(|(commit, _)| commit).collect()
    }
}

fn replaced_by(version: &ListVersion, stands_for: bool) -> impl Iterator<Item = (&str, bool)> {
    let replaced = version.replaces.iter();
    replaced.map(move |commit| (commit.as_str(), stands_for))
}

#[cfg(test)]
mod tests;
