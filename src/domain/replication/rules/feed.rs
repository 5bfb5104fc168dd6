//! Feeds (rule 1): the commits of one writer as a chain.

use std::collections::{BTreeMap, BTreeSet, BinaryHeap};

use crate::domain::replication::rules::history::{CommitId, Folder, History, Signer, TreeId};

/// The commit before this one on the writer's chain; none at its beginning.
pub fn before(history: &dyn History, signer: &Signer, commit: &CommitId) -> Option<CommitId> {
    let first = *history.commit(commit)?.parents.first()?;
    (history.commit(&first)?.signer() == Some(signer)).then_some(first)
}

/// Rule 1: what the writer has written, as of a commit of its own; none before the first entry, and
/// none where the commit is another writer's.
pub fn notebook(history: &dyn History, signer: &Signer, commit: &CommitId) -> Option<TreeId> {
    let commit = history.commit(commit)?;
    let own = commit.signer() == Some(signer);
    let folder = Folder::of(&signer.writer);
    own.then(|| history.notebook(&commit.tree, &folder))?
}

/// Every commit on the writer's chains that end in these.
pub fn whole(
    history: &dyn History,
    signer: &Signer,
    tips: impl IntoIterator<Item = CommitId>,
) -> BTreeSet<CommitId> {
    let mut whole = BTreeSet::new();
    for tip in tips {
        let mut next = Some(tip);
        while let Some(at) = next.filter(|at| whole.insert(*at)) {
            next = before(history, signer, &at);
        }
    }
    whole
}

/// The maximal commits of a feed: those on no other's chain. A merged walk, newest first, each chain until
/// it meets visited commits; the last chain can stop unless one reached its beginning.
pub fn foremost(
    history: &dyn History,
    signer: &Signer,
    commits: &BTreeSet<CommitId>,
) -> BTreeSet<CommitId> {
    let mut foremost = commits.clone();
    let time = |id: &CommitId| history.commit(id).map_or(0, |commit| commit.time);
    let mut open: BinaryHeap<(i64, CommitId)> = commits.iter().map(|id| (time(id), *id)).collect();
    let mut met = commits.clone();
    let mut ended = false;
    while open.len() > usize::from(!ended) {
        let Some((_, at)) = open.pop() else { break };
        match before(history, signer, &at) {
            Some(next) => {
                foremost.remove(&next);
                if met.insert(next) {
                    open.push((time(&next), next));
                }
            }
            None => ended = true,
        }
    }
    foremost
}

/// For each tip of a fork the first commit that is not on all chains; it determines the folder (rule 2).
pub fn first_unshared(
    history: &dyn History,
    signer: &Signer,
    tips: &BTreeSet<CommitId>,
) -> BTreeMap<CommitId, CommitId> {
    let mut chains: Vec<Vec<CommitId>> = tips.iter().map(|tip| vec![*tip]).collect();
    let mut on: BTreeMap<CommitId, usize> = tips.iter().map(|tip| (*tip, 1)).collect();
    let mut grown = true;
    let mut shared = None;
    while grown && shared.is_none() {
        grown = false;
        for chain in &mut chains {
            let last = chain.last().and_then(|last| before(history, signer, last));
            if let Some(last) = last {
                grown = true;
                chain.push(last);
                let chains_here = on.entry(last).or_default();
                *chains_here += 1;
                shared = shared.or((*chains_here == tips.len()).then_some(last));
            }
        }
    }
    let first = |chain: &Vec<CommitId>| {
        let own = chain.iter().take_while(|id| Some(**id) != shared);
        own.last().copied()
    };
    let chains = tips.iter().zip(&chains);
    chains
        .map(|(tip, chain)| (*tip, first(chain).unwrap_or(*tip)))
        .collect()
}
