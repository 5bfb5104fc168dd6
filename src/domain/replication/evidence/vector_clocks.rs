//! Vector clocks of all commits of a graph, computed in one pass.

use std::collections::BTreeMap;

use crate::domain::replication::evidence::commit_graph::{CommitGraph, NodeIndex};
use crate::domain::replication::evidence::feeds::{FeedPosition, Feeds};

/// Number of commits of each feed in an ancestry.
pub type VectorClock = [u32];

/// A commit of a row as the walk meets it.
pub struct SweptCommit<'s> {
    pub at: NodeIndex,
    pub link: FeedPosition,
    /// Clock of the preceding commit in the feed; none at its beginning.
    pub before: Option<&'s VectorClock>,
    /// Clock of its ancestry, itself excluded.
    pub seen: &'s VectorClock,
}

/// Calls with every commit that counts.
pub fn sweep(trail: &CommitGraph, chains: &Feeds, mut with: impl FnMut(&SweptCommit<'_>)) {
    let mut children = vec![0_u32; trail.len()];
    for at in 0..trail.len() {
        trail.parents(at).for_each(|parent| children[parent] += 1);
    }
    let mut open: BTreeMap<NodeIndex, Box<VectorClock>> = BTreeMap::new();
    for at in 0..trail.len() {
        let mut seen = vec![0_u32; chains.len()].into_boxed_slice();
        for parent in trail.parents(at) {
            if let Some(its) = open.get(&parent) {
                for (mine, its) in seen.iter_mut().zip(its) {
                    *mine = (*mine).max(*its);
                }
            }
        }
        if let Some(link) = chains.link(at) {
            let before = trail.before(at).and_then(|before| open.get(&before));
            let before = before.map(|seen| &**seen);
            with(&SweptCommit {
                at,
                link,
                before,
                seen: &seen,
            });
            let reached = &mut seen[link.chain];
            *reached = (*reached).max(u32::try_from(link.number + 1).unwrap_or(u32::MAX));
        }
        for parent in trail.parents(at) {
            children[parent] -= 1;
            if children[parent] == 0 {
                open.remove(&parent);
            }
        }
        if children[at] > 0 {
            open.insert(at, seen);
        }
    }
}
