//! For tests: writers who write and merge, and the resulting commit graph.

use std::collections::BTreeMap;

use crate::domain::name::Writer;
use crate::domain::replication::evidence::clock_offsets::{ClockBounds, ClockEvidence};
use crate::domain::replication::evidence::clock_outliers;
use crate::domain::replication::evidence::commit_graph::{CommitGraph, FoundCommit};
use crate::domain::replication::evidence::feeds::Feeds;
use crate::domain::replication::evidence::time_bounds::{self, AllTimeBounds};
use crate::domain::replication::rules::history::{CommitId, Key, Signer, TreeId};

/// `anna2` is a second device of anna, `stranger` belongs to no member.
#[derive(Default)]
pub(super) struct EvidenceWorld {
    found: Vec<FoundCommit>,
    names: Vec<String>,
    tips: BTreeMap<String, CommitId>,
}

type Side<'w> = Option<(&'w str, i64)>;

impl EvidenceWorld {
    pub(super) fn new() -> Self {
        Self::default()
    }

    pub(super) fn writes(&mut self, who: &str, time: i64) -> CommitId {
        self.takes_in(who, &[], time)
    }

    /// A commit on what these others have.
    pub(super) fn takes_in(&mut self, who: &str, others: &[&str], time: i64) -> CommitId {
        let signer = self.names.iter().position(|name| name == who);
        let signer = signer.unwrap_or_else(|| {
            self.names.push(who.to_owned());
            self.names.len() - 1
        });
        let mut id = [0; 20];
        id[..8].copy_from_slice(&(self.found.len() as u64).to_be_bytes());
        let id = CommitId(id);
        let own = self.tips.get(who).copied();
        let others = others.iter().filter_map(|other| self.tips.get(*other));
        let parents = own.into_iter().chain(others.copied()).collect();
        self.found.push(FoundCommit {
            id,
            parents,
            signer: Some(signer),
            time,
            tree: TreeId(id.0),
        });
        self.tips.insert(who.to_owned(), id);
        id
    }

    pub(super) fn name_of(&self, signer: usize) -> &str {
        &self.names[signer]
    }

    pub(super) fn trail(&self) -> CommitGraph {
        let signer = |name: &String| Signer {
            key: Key(format!("ssh-ed25519 {name}")),
            writer: Writer::new(name).expect("a writer"),
        };
        CommitGraph::of(self.found.clone(), self.names.iter().map(signer).collect())
    }

    fn with<T>(&self, ask: impl FnOnce(&ClockEvidence<'_>) -> T) -> T {
        let trail = self.trail();
        let chains = Feeds::of(&trail, &vec![true; trail.len()]);
        let steady = clock_outliers::of_rows(&trail, &chains);
        ask(&ClockEvidence {
            trail: &trail,
            chains: &chains,
            steady: &steady,
        })
    }

    pub(super) fn clocks(&self) -> ClockBounds {
        self.with(ClockBounds::of)
    }

    fn persons(&self) -> Vec<Option<usize>> {
        let bare = |name: &str| name.trim_end_matches(char::is_numeric).to_owned();
        let person = |name: &String| {
            let first = self
                .names
                .iter()
                .position(|other| bare(other) == bare(name));
            first.filter(|_| name != "stranger")
        };
        self.names.iter().map(person).collect()
    }

    /// The witnesses on both sides: who, and when by their clock.
    pub(super) fn window(&self, of: CommitId) -> (Side<'_>, Side<'_>) {
        self.with(|told| {
            let at = (0..told.trail.len()).find(|at| told.trail.id(*at) == of);
            let window = AllTimeBounds::of(told, &self.persons()).window(at.expect("a commit"));
            let witness = |at: usize| {
                let who = told.trail.signer_index(at).expect("a signer");
                (self.name_of(who), told.trail.time(at))
            };
            (window.after.map(witness), window.before.map(witness))
        })
    }

    /// Seconds by which a commit predates what it builds on.
    pub(super) fn backdated(&self, of: CommitId) -> Option<i64> {
        self.with(|told| {
            let at = (0..told.trail.len()).find(|at| told.trail.id(*at) == of);
            let at = at.expect("a commit");
            let after = AllTimeBounds::of(told, &self.persons()).window(at).after?;
            let time = told.trail.time(at);
            time_bounds::backdated(told, &ClockBounds::of(told), at, time, after)
        })
    }
}
