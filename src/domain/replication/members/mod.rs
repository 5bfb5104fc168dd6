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

/// What somebody's notebook says of a key.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Statement {
    pub by: Signer,
    pub entry: MemberEntry,
    /// What the entry's order number counts to.
    pub counted: u64,
}

impl Statement {
    /// The order of state: what the order number counts to, then id.
    fn order(&self) -> (u64, &Writer, u64, &Self) {
        (self.counted, &self.by.writer, self.entry.number, self)
    }

    /// Whether it speaks for the key; what a key says of itself is only a request.
    fn vouches(&self) -> bool {
        let for_it = matches!(
            self.entry.to,
            MembershipChange::On | MembershipChange::Confirmed
        );
        for_it && self.by.key != self.entry.key
    }

    /// The person it names; one that has no id goes by the name, else by the writer's name.
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
    pub device: String,
    /// What its entries count for; a removed key's up to [`Removal::kept`] count all the same.
    pub standing: WriterStanding,
    /// Whether this key speaks for a counting person, who may confirm and remove.
    pub counts: bool,
    /// When it was let in; none for the root's key and for guests.
    pub since: Option<Moment>,
    /// The statements of members that let it in and confirmed it, oldest first.
    pub let_in: Vec<Statement>,
    /// The suspension in force.
    pub suspended: Option<Statement>,
    pub removed: Option<Removal>,
}

impl Member {
    /// What it is called to a person: the name, else the writer.
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

/// By whom people were removed of whom nothing counts, by the name they wrote under.
pub type Removers = BTreeMap<Writer, Vec<String>>;

/// Something about members that is to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MemberFinding {
    /// Removals that equally many demand, and that together would leave nobody: all refused.
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

    /// From where on what a writer said counts.
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

    /// A key nobody has let in is a guest's; of a removed one see [`Removal::kept`] too.
    pub fn standing(&self, key: &Key) -> WriterStanding {
        self.get(key)
            .map_or(WriterStanding::Guest, |member| member.standing)
    }

    /// Whether a key is removed and nothing of it counts: a guest's, or one of which the removal keeps
    /// nothing. A function of the known notebooks like the removal itself.
    pub fn is_shut_out(&self, key: &Key) -> bool {
        let removed = self.get(key).is_some_and(|it| it.removed.is_some());
        removed && self.counted.keys().all(|signer| signer.key != *key)
    }

    /// Who removed those of whom nothing counts.
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

    /// What those of a key's entries count for that are content: also of a removed key, as far as
    /// it is kept.
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

    /// How many counting persons a removal needs.
    pub fn needed(&self) -> usize {
        self.needed
    }

    /// How many persons count.
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
