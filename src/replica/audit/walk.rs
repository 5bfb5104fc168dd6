//! Every commit that can be reached, read once, with its signature calculated anew on as many
//! processors as there are. What was read is let go at once: only its outline is kept.

use std::collections::{BTreeMap, HashSet};
use std::{panic, thread};

use git2::{Oid, Repository};

use crate::domain::name::Writer;
use crate::domain::replication::evidence::commit_graph::FoundCommit;
use crate::domain::replication::rules::history::{Key, Signer, TreeId};
use crate::git::read_commit::{self, ReadCommit};
use crate::git::signing;
use crate::replica::object_ids;

/// So many commits are held at a time.
const BATCH: usize = 2_048;

/// What was found on the way.
#[derive(Default)]
pub(super) struct WalkedCommits {
    pub(super) found: Vec<FoundCommit>,
    pub(super) signers: Vec<Signer>,
    /// Objects that are not here, or damaged.
    pub(super) missing: Vec<Oid>,
    /// Commits that no writer's key signed.
    pub(super) outside: BTreeMap<Oid, UnsignedCommit>,
    /// How many commits a writer signed, without those that were asked to be left out.
    pub(super) signed: usize,
}

/// A commit that no writer's key signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct UnsignedCommit {
    pub(super) author: String,
    /// The writer whose name it bears, where it bears an SSH signature that does not fit.
    pub(super) forged: Option<Writer>,
}

/// Whose a commit is, as its bytes say.
enum CommitAuthor {
    Writer(Signer),
    Outside(UnsignedCommit),
}

/// Reads everything reachable from some commits. Every signature is calculated: who wrote a commit that
/// was checked before is known by nothing else. Those in `before` are not counted.
pub(super) fn walk(repo: &Repository, tips: &[Oid], before: &HashSet<Oid>) -> WalkedCommits {
    let mut walked = WalkedCommits::default();
    let mut index: BTreeMap<Signer, usize> = BTreeMap::new();
    let mut met: HashSet<Oid> = tips.iter().copied().collect();
    let mut open: Vec<Oid> = met.iter().copied().collect();
    open.sort_unstable();
    while !open.is_empty() {
        let mut batch: Vec<(Oid, ReadCommit)> = Vec::new();
        while batch.len() < BATCH {
            let Some(id) = open.pop() else { break };
            let Ok(commit) = read_commit::read(repo, id) else {
                walked.missing.push(id);
                continue;
            };
            let parents = commit.parents.iter().copied();
            open.extend(parents.filter(|id| met.insert(*id)));
            batch.push((id, commit));
        }
        for ((id, commit), whose) in batch.iter().zip(signers_of(&batch)) {
            let signer = match whose {
                CommitAuthor::Writer(signer) => {
                    let next = index.len();
                    walked.signed += usize::from(!before.contains(id));
                    Some(*index.entry(signer).or_insert(next))
                }
                CommitAuthor::Outside(outside) => {
                    walked.outside.insert(*id, outside);
                    None
                }
            };
            walked.found.push(outline(*id, commit, signer));
        }
    }
    let mut signers: Vec<(usize, Signer)> = index.into_iter().map(|(it, at)| (at, it)).collect();
    signers.sort_unstable_by_key(|(at, _)| *at);
    walked.signers = signers.into_iter().map(|(_, signer)| signer).collect();
    walked.missing.sort_unstable();
    walked
}

fn outline(id: Oid, commit: &ReadCommit, signer: Option<usize>) -> FoundCommit {
    let parents = commit.parents.iter().copied();
    FoundCommit {
        id: object_ids::commit_id(id),
        parents: parents.map(object_ids::commit_id).collect(),
        signer,
        time: commit.raw.time,
        tree: TreeId(object_ids::bytes(commit.tree)),
    }
}

/// Whose each commit is, in their order.
fn signers_of(batch: &[(Oid, ReadCommit)]) -> Vec<CommitAuthor> {
    let hands = thread::available_parallelism().map_or(1, usize::from);
    let share = batch.len().div_ceil(hands).max(1);
    let whose = |part: &[(Oid, ReadCommit)]| -> Vec<CommitAuthor> {
        part.iter().map(|(_, commit)| whose(commit)).collect()
    };
    thread::scope(|all| {
        let at_work: Vec<_> = batch
            .chunks(share)
            .map(|part| all.spawn(move || whose(part)))
            .collect();
        let done = at_work.into_iter().map(thread::ScopedJoinHandle::join);
        done.flat_map(|part| part.unwrap_or_else(|panic| panic::resume_unwind(panic)))
            .collect()
    })
}

fn whose(commit: &ReadCommit) -> CommitAuthor {
    let signature = commit.raw.signature.as_ref();
    let key = signature.and_then(signing::signer);
    match (commit.writer(), key) {
        (Some(writer), Some(key)) => {
            let key = Key(key);
            CommitAuthor::Writer(Signer { key, writer })
        }
        (writer, key) => CommitAuthor::Outside(UnsignedCommit {
            author: commit.raw.author.clone(),
            forged: writer.filter(|_| signature.is_some() && key.is_none()),
        }),
    }
}
