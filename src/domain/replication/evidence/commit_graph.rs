//! All commits under audit in topological order, stored compactly for 100,000 of them.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

use crate::domain::replication::rules::history::{CommitId, Signer, TreeId};

/// The place of a commit in a [`CommitGraph`].
pub type NodeIndex = usize;

/// A commit as it was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundCommit {
    pub id: CommitId,
    /// Those that could be read; the others are named elsewhere.
    pub parents: Vec<CommitId>,
    /// Signer, as an index into the graph's signers; none if unsigned.
    pub signer: Option<usize>,
    /// Committer time in seconds.
    pub time: i64,
    pub tree: TreeId,
}

/// Commits with parents before children; otherwise by time, then id.
#[derive(Clone, Debug, Default)]
pub struct CommitGraph {
    steps: Vec<GraphNode>,
    /// The parents of all, one after the other.
    parents: Vec<u32>,
    signers: Vec<Signer>,
    /// The places of all, in the order of their ids.
    by_id: Vec<u32>,
}

#[derive(Clone, Copy, Debug)]
struct GraphNode {
    id: CommitId,
    tree: TreeId,
    time: i64,
    signer: Option<u32>,
    /// End of its parents in the list of edges; they begin where the node before ends.
    parents_end: u32,
}

impl CommitGraph {
    pub fn of(found: Vec<FoundCommit>, signers: Vec<Signer>) -> Self {
        let order = oldest_first(&found);
        let mut place = vec![0; found.len()];
        for (at, of) in order.iter().enumerate() {
            place[*of] = small(at);
        }
        let index = index(&found);
        let mut trail = Self {
            signers,
            ..Self::default()
        };
        for of in order {
            let found = &found[of];
            let parents = found.parents.iter().filter_map(|id| index.get(id));
            trail.parents.extend(parents.map(|of| place[*of]));
            trail.steps.push(GraphNode {
                id: found.id,
                tree: found.tree,
                time: found.time,
                signer: found.signer.map(small),
                parents_end: small(trail.parents.len()),
            });
        }
        trail.by_id = (0..small(trail.len())).collect();
        let steps = &trail.steps;
        trail
            .by_id
            .sort_unstable_by_key(|at| steps[*at as usize].id);
        trail
    }

    /// Index of a commit.
    pub fn place(&self, id: &CommitId) -> Option<NodeIndex> {
        let found = self
            .by_id
            .binary_search_by_key(id, |at| self.id(*at as usize));
        found.ok().map(|found| self.by_id[found] as usize)
    }

    pub fn len(&self) -> usize {
        self.steps.len()
    }

    pub fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }

    pub fn id(&self, at: NodeIndex) -> CommitId {
        self.steps[at].id
    }

    pub fn tree(&self, at: NodeIndex) -> TreeId {
        self.steps[at].tree
    }

    /// Committer time in seconds.
    pub fn time(&self, at: NodeIndex) -> i64 {
        self.steps[at].time
    }

    pub fn signer_index(&self, at: NodeIndex) -> Option<usize> {
        self.steps[at].signer.map(|index| index as usize)
    }

    pub fn signer(&self, at: NodeIndex) -> Option<&Signer> {
        self.signer_index(at).map(|index| &self.signers[index])
    }

    pub fn signers(&self) -> &[Signer] {
        &self.signers
    }

    pub fn parents(&self, at: NodeIndex) -> impl Iterator<Item = NodeIndex> + '_ {
        let begin = at
            .checked_sub(1)
            .map_or(0, |before| self.steps[before].parents_end);
        let end = self.steps[at].parents_end;
        let parents = &self.parents[begin as usize..end as usize];
        parents.iter().map(|parent| *parent as usize)
    }

    /// The commit before this one on its writer's branch: the first parent, where the same writer
    /// signed it.
    pub fn before(&self, at: NodeIndex) -> Option<NodeIndex> {
        let signer = self.signer_index(at)?;
        let first = self.parents(at).next()?;
        (self.signer_index(first) == Some(signer)).then_some(first)
    }

    /// Those that descend from a commit, itself among them.
    pub fn descendants(&self, root: &CommitId) -> Vec<bool> {
        let mut descends = vec![false; self.len()];
        for at in 0..self.len() {
            let parents = self.parents(at).any(|parent| descends[parent]);
            descends[at] = parents || self.id(at) == *root;
        }
        descends
    }

    /// Those in the ancestry of some commits, themselves among them.
    pub fn ancestry(&self, of: impl IntoIterator<Item = NodeIndex>) -> Vec<bool> {
        let mut above = vec![false; self.len()];
        for at in of {
            above[at] = true;
        }
        for at in (0..self.len()).rev() {
            if above[at] {
                self.parents(at).for_each(|parent| above[parent] = true);
            }
        }
        above
    }

    /// Commits without any parent here.
    pub fn beginnings(&self) -> impl Iterator<Item = NodeIndex> + '_ {
        (0..self.len()).filter(|at| self.parents(*at).next().is_none())
    }
}

/// A trail holds fewer commits, and fewer parents, than this.
fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn index(found: &[FoundCommit]) -> BTreeMap<CommitId, usize> {
    let ids = found.iter().enumerate();
    ids.map(|(at, found)| (found.id, at)).collect()
}

fn oldest_first(found: &[FoundCommit]) -> Vec<usize> {
    let index = index(found);
    let mut waits = vec![0_u32; found.len()];
    let mut edges: Vec<(u32, u32)> = Vec::new();
    for (child, commit) in found.iter().enumerate() {
        for parent in commit.parents.iter().filter_map(|id| index.get(id)) {
            waits[child] += 1;
            edges.push((small(*parent), small(child)));
        }
    }
    edges.sort_unstable();
    let ready = |of: usize| Reverse((found[of].time, found[of].id, of));
    let free = (0..found.len()).filter(|of| waits[*of] == 0);
    let mut open: BinaryHeap<_> = free.map(ready).collect();
    let mut order = Vec::with_capacity(found.len());
    while let Some(Reverse((_, _, of))) = open.pop() {
        order.push(of);
        let from = edges.partition_point(|(parent, _)| (*parent as usize) < of);
        for (_, child) in edges[from..]
            .iter()
            .take_while(|(parent, _)| *parent as usize == of)
        {
            let child = *child as usize;
            waits[child] -= 1;
            if waits[child] == 0 {
                open.push(ready(child));
            }
        }
    }
    order
}
