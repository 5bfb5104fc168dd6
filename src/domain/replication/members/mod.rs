//! Members (docs/replication.md, rule 8): whose notebooks count, and how far.
//!
//! One member lets a person in; two remove one (one, while fewer than three persons count). What a
//! removed device wrote beyond the point its removers name is set aside. All of it is a function of
//! the known notebooks alone: the order in which anything arrived plays no part.

mod entry;
mod quorum;
mod revocation_point;
mod revocation_rounds;
mod standing;

#[cfg(test)]
mod histories;
#[cfg(test)]
mod story;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod world;

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use crate::domain::log::notebook::WriterStanding;
use crate::domain::name::Writer;
use crate::domain::name::slug;
use crate::domain::replication::rules::admitted::Admitted;
use crate::domain::replication::rules::frontier::Frontier;
use crate::domain::replication::rules::history::CommitId;
use crate::domain::replication::rules::history::Genesis;
use crate::domain::replication::rules::history::History;
use crate::domain::replication::rules::history::Key;
use crate::domain::replication::rules::history::MemberEntry;
use crate::domain::replication::rules::history::MembershipChange;
use crate::domain::replication::rules::history::Signer;
use crate::domain::time::moment::Moment;

/// Tips of notebooks: the known ones, or the commits up to which they are kept.
type MemberTips = BTreeMap<Signer, BTreeSet<CommitId>>;

/// A statement of a notebook about a key.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Statement {
    pub by: Signer,
    pub entry: MemberEntry,
    /// Effective order number of the entry.
    pub counted: u64,
}

impl Statement {
    /// The order of state: what the order number counts to, then id.
    fn order(&self) -> (u64, &Writer, u64, &Self) {
        (self.counted, &self.by.writer, self.entry.number, self)
    }

    /// True if it vouches for the key; a statement about the own key is a request only.
    fn vouches(&self) -> bool {
        let for_it = matches!(
            self.entry.to,
            MembershipChange::On | MembershipChange::Confirmed
        );
        for_it && self.by.key != self.entry.key
    }

    /// The person named: id, else name, else writer name.
    fn person(&self) -> String {
        let named = [self.entry.person.clone(), slug(&self.entry.name)];
        let named = named.into_iter().find(|name| !name.is_empty());
        named.unwrap_or_else(|| self.entry.of.to_string())
    }
}

/// One key that anything is known of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    pub key: Key,
    /// The name it was let in under; of a guest the name it writes under.
    pub writer: Option<Writer>,
    pub person: String,
    pub name: String,
    /// The names before it, oldest first.
    pub former_names: Vec<String>,
    pub device: String,
    /// Standing of its entries; entries of a removed key up to [`Removal::kept`] count.
    pub standing: WriterStanding,
    /// True if the key belongs to a voting member, who may confirm and remove.
    pub counts: bool,
    /// When it was added; none for the root's key and for guests.
    pub since: Option<Moment>,
    /// The statements of members that let it in and confirmed it, oldest first.
    pub let_in: Vec<Statement>,
    /// The suspension in force.
    pub suspended: Option<Statement>,
    pub removed: Option<Removal>,
}

impl Member {
    /// Name shown: that of the person, else the writer.
    pub fn called(&self) -> &str {
        let writer = self.writer.as_ref().map_or("", Writer::as_str);
        if self.name.is_empty() {
            writer
        } else {
            &self.name
        }
    }
}

/// An accepted removal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Removal {
    /// The counting persons' statements it rests on.
    pub by: Vec<Statement>,
    /// The commits up to which the notebooks are kept; what follows them is set aside. Absent
    /// where nothing is kept.
    pub kept: BTreeMap<Signer, BTreeSet<CommitId>>,
}

/// By writer name, who removed people of whom nothing counts.
pub type Removers = BTreeMap<Writer, Vec<String>>;

/// A finding about members.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MemberFinding {
    /// Removals with equally many demands that together leave no member: all refused.
    MutualRemoval { keys: Vec<Key> },
    /// A removal that too few have asked for as yet.
    Waiting { key: Key, by: Vec<Statement> },
    /// Several members write under one name; the views tell their notebooks apart by key.
    SameName { writer: Writer, keys: Vec<Key> },
    /// A removed key was put on again; removal is final, the device needs a new key.
    PutOnAgain { statement: Statement },
}

/// Everything the known notebooks say about who is a member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Members {
    counted: MemberTips,
    admitted: Admitted,
    people: BTreeMap<Key, Member>,
    names: BTreeMap<Writer, Key>,
    findings: Vec<MemberFinding>,
    needed: usize,
    rounds: usize,
}

impl Members {
    /// Evaluates rule 8 over the known notebooks, from the root commit's key outwards.
    pub fn of(history: &dyn History, root: &Genesis, known: &Frontier) -> Self {
        revocation_rounds::evaluate(history, root, known).members(known)
    }

    /// The tips that are content: of a member its known tips, of a removed one the commits up to
    /// which it is kept (absent where nothing is), of a guest none.
    pub fn counted(&self) -> &BTreeMap<Signer, BTreeSet<CommitId>> {
        &self.counted
    }

    /// From which entry each writer's statements count.
    pub fn admitted(&self) -> &Admitted {
        &self.admitted
    }

    /// Every key known, by tip or by a member's word.
    pub fn all(&self) -> impl Iterator<Item = &Member> {
        self.people.values()
    }

    pub fn get(&self, key: &Key) -> Option<&Member> {
        self.people.get(key)
    }

    /// Standing of a key; that of unknown keys is guest. See also [`Removal::kept`].
    pub fn standing(&self, key: &Key) -> WriterStanding {
        self.get(key)
            .map_or(WriterStanding::Guest, |member| member.standing)
    }

    /// True if a key is removed and none of its entries count. A function of the known notebooks like the
    /// removal itself.
    pub fn is_shut_out(&self, key: &Key) -> bool {
        let removed = self.get(key).is_some_and(|it| it.removed.is_some());
        removed && self.counted.keys().all(|signer| signer.key != *key)
    }

    /// Removers of those of whom nothing counts.
    pub fn removers(&self) -> Removers {
        let mut removers = Removers::new();
        for member in self.all().filter(|it| self.is_shut_out(&it.key)) {
            let Some(writer) = member.writer.clone() else {
                continue;
            };
            let by = member.removed.iter().flat_map(|removal| &removal.by);
            let called = |one: &Statement| match self.get(&one.by.key) {
                Some(it) => it.called().to_owned(),
                None => one.by.writer.to_string(),
            };
            let names: &mut Vec<String> = removers.entry(writer).or_default();
            names.extend(by.map(called));
            names.sort();
            names.dedup();
        }
        removers
    }

    /// Standing of a key's entries that are content; of a removed key, those kept.
    pub fn standing_of_content(&self, key: &Key) -> WriterStanding {
        match self.standing(key) {
            WriterStanding::Suspended => WriterStanding::Suspended,
            WriterStanding::Member
            | WriterStanding::Guest
            | WriterStanding::SetAside
            | WriterStanding::ShutOut => WriterStanding::Member,
        }
    }

    /// The key a member gives this name to. Of several: one that counts, then the one let in over
    /// the fewest steps from the root, then the smaller key.
    pub fn named(&self, writer: &Writer) -> Option<&Key> {
        self.names.get(writer)
    }

    pub fn findings(&self) -> &[MemberFinding] {
        &self.findings
    }

    /// Number of voting members needed for a removal.
    pub fn needed(&self) -> usize {
        self.needed
    }

    /// Number of voting members.
    pub fn voices(&self) -> usize {
        let counting = self.people.values().filter(|member| member.counts);
        let persons: BTreeSet<&str> = counting.map(|member| member.person.as_str()).collect();
        persons.len()
    }

    /// Rounds of acceptance it took.
    pub fn rounds(&self) -> usize {
        self.rounds
    }
}
