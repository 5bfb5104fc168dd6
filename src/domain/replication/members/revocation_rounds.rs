//! Rule 8 evaluated: removals are accepted in rounds, the most demanded first.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use crate::domain::name::LogId;
use crate::domain::replication::members::MemberTips;
use crate::domain::replication::members::Removal;
use crate::domain::replication::members::Statement;
use crate::domain::replication::members::quorum::VotingMembers;
use crate::domain::replication::members::revocation_point;
use crate::domain::replication::rules::admitted::Admitted;
use crate::domain::replication::rules::frontier::Frontier;
use crate::domain::replication::rules::history::CommitId;
use crate::domain::replication::rules::history::Folder;
use crate::domain::replication::rules::history::Genesis;
use crate::domain::replication::rules::history::History;
use crate::domain::replication::rules::history::Key;
use crate::domain::replication::rules::history::MemberEntry;
use crate::domain::replication::rules::history::MembershipChange;
use crate::domain::replication::rules::history::Signer;
use crate::domain::replication::rules::order_numbers;

/// The demands to remove one key: the statements of each counting person.
type Demand<'a> = BTreeMap<String, Vec<&'a Statement>>;

/// Result of the rounds.
pub(super) struct RevocationResult<'a> {
    pub(super) root: &'a Key,
    /// From which entry each writer's statements count.
    pub(super) admitted: Admitted,
    /// The entries that are left once every accepted removal has cut its own.
    pub(super) statements: Vec<Statement>,
    pub(super) removed: BTreeMap<Key, Removal>,
    /// Subjects refused together.
    pub(super) refused: Vec<Vec<Key>>,
    pub(super) needed: usize,
    pub(super) rounds: usize,
}

pub(super) fn evaluate<'a>(
    history: &dyn History,
    root: &'a Genesis,
    known: &Frontier,
) -> RevocationResult<'a> {
    let admitted = Admitted::of(history, root, known);
    let said = statements(history, known, known.tips(), &admitted);
    let persons = VotingMembers::of(&root.key, &said).persons();
    let mut evaluation = RevocationResult {
        root: &root.key,
        admitted,
        statements: said,
        removed: BTreeMap::new(),
        refused: Vec::new(),
        needed: if persons < 3 { 1 } else { 2 },
        rounds: 0,
    };
    while let Some(batch) = evaluation.most_demanded(history, known) {
        evaluation.rounds += 1;
        evaluation.judge(history, known, batch);
    }
    evaluation
}

impl RevocationResult<'_> {
    /// The removals that the greatest number of counting persons demand, of those that enough do.
    fn most_demanded(
        &self,
        history: &dyn History,
        known: &Frontier,
    ) -> Option<BTreeMap<Key, Removal>> {
        let voices = VotingMembers::of(self.root, &self.statements);
        let refused: BTreeSet<&Key> = self.refused.iter().flatten().collect();
        let mut open = demands(&voices, &self.statements);
        open.retain(|key, by| {
            by.len() >= self.needed && !self.removed.contains_key(*key) && !refused.contains(*key)
        });
        let most = open.values().map(BTreeMap::len).max()?;
        open.retain(|_, by| by.len() == most);
        let removals = open.into_iter().map(|(key, by)| {
            let lasts: Vec<BTreeSet<CommitId>> = by.values().map(|of_one| lasts(of_one)).collect();
            let removal = Removal {
                kept: revocation_point::kept(history, known, key, &lasts, self.needed),
                by: by.into_values().flatten().cloned().collect(),
            };
            (key.clone(), removal)
        });
        Some(removals.collect())
    }

    /// Accepts a batch of removals, or refuses it if no voting member would remain.
    fn judge(&mut self, history: &dyn History, known: &Frontier, batch: BTreeMap<Key, Removal>) {
        let mut removed = self.removed.clone();
        removed.extend(batch.clone());
        let said = statements(history, known, &tips_left(known, &removed), &self.admitted);
        let voices = VotingMembers::of(self.root, &said);
        if voices.counting.keys().all(|key| removed.contains_key(*key)) {
            self.refused.push(batch.into_keys().collect());
        } else {
            self.removed = removed;
            self.statements = said;
        }
    }
}

/// Demands by subject. Only a device's latest statement about a key counts; statements about the own key do
/// not.
pub(super) fn demands<'a>(
    voices: &VotingMembers<'a>,
    said: &'a [Statement],
) -> BTreeMap<&'a Key, Demand<'a>> {
    let mut latest: BTreeMap<(&Signer, &Key), u64> = BTreeMap::new();
    let off =
        |one: &&Statement| one.entry.to == MembershipChange::Off && one.by.key != one.entry.key;
    for one in said.iter().filter(off) {
        let number = latest.entry((&one.by, &one.entry.key)).or_default();
        *number = one.entry.number.max(*number);
    }
    let mut demands: BTreeMap<&Key, Demand> = BTreeMap::new();
    for one in said.iter().filter(off) {
        let key = &one.entry.key;
        let holds = latest.get(&(&one.by, key)) == Some(&one.entry.number);
        if let Some(person) = voices.counting.get(&one.by.key).filter(|_| holds) {
            let of_one = demands.entry(key).or_default();
            of_one.entry(person.clone()).or_default().push(one);
        }
    }
    demands
}

fn lasts(of_one: &[&Statement]) -> BTreeSet<CommitId> {
    of_one.iter().filter_map(|one| one.entry.last).collect()
}

/// Known tips, those of removed keys moved back to their revocation points.
pub(super) fn tips_left(known: &Frontier, removed: &BTreeMap<Key, Removal>) -> MemberTips {
    let all = known.tips().iter();
    let mut left: MemberTips = all
        .filter(|(signer, _)| !removed.contains_key(&signer.key))
        .map(|(signer, tips)| (signer.clone(), tips.clone()))
        .collect();
    for removal in removed.values() {
        left.extend(removal.kept.clone());
    }
    left
}

/// Statements on members of all these notebooks, in the order of state. Of those written before the writer
/// was added, only requests remain.
fn statements(
    history: &dyn History,
    known: &Frontier,
    tips: &MemberTips,
    admitted: &Admitted,
) -> Vec<Statement> {
    let mut said = BTreeSet::new();
    for (signer, tips) in tips {
        let folder = Folder::of(&signer.writer);
        for (tip, commit) in tips
            .iter()
            .filter_map(|tip| Some((tip, history.commit(tip)?)))
        {
            let Some(notebook) = history.notebook(&commit.tree, &folder) else {
                continue;
            };
            let members = history.journal(&notebook).members.clone();
            if members.is_empty() {
                continue;
            }
            let row = order_numbers::row(history, &LogId::journal(), tip);
            let early = admitted.early_statements(history, known, signer, tip);
            let counts =
                |(at, entry): &(usize, MemberEntry)| *at >= early || entry.key == signer.key;
            let members = members.into_iter().enumerate().filter(counts);
            said.extend(members.map(|(_, entry)| Statement {
                by: signer.clone(),
                counted: row.counted(entry.number, entry.lamport),
                entry,
            }));
        }
    }
    let mut said: Vec<Statement> = said.into_iter().collect();
    said.sort_by(|one, other| one.order().cmp(&other.order()));
    said
}
