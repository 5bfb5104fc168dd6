//! The commits of a graph by feed: one sequence a writer, more after a fork.

use crate::domain::replication::evidence::commit_graph::{CommitGraph, NodeIndex};

/// Position of a commit: feed, and number of commits before it in the feed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FeedPosition {
    pub chain: usize,
    pub number: usize,
}

/// Every commit that counts, in rows.
#[derive(Clone, Debug, Default)]
pub struct Feeds {
    rows: Vec<Feed>,
    links: Vec<Option<(u32, u32)>>,
}

#[derive(Clone, Debug)]
struct Feed {
    signer: usize,
    commits: Vec<u32>,
    /// Commit of another feed at which this one forks.
    forked_at: Option<NodeIndex>,
}

impl Feeds {
    /// From the valid commits of all writers.
    pub fn of(trail: &CommitGraph, sound: &[bool]) -> Self {
        let mut chains = Self {
            rows: Vec::new(),
            links: vec![None; trail.len()],
        };
        for at in (0..trail.len()).filter(|at| sound[*at]) {
            let Some(signer) = trail.signer_index(at) else {
                continue;
            };
            chains.add(at, signer, trail.before(at).filter(|before| sound[*before]));
        }
        chains
    }

    fn add(&mut self, at: NodeIndex, signer: usize, before: Option<NodeIndex>) {
        let behind = before.and_then(|before| self.link(before));
        let goes_on = behind.filter(|link| self.rows[link.chain].commits.len() == link.number + 1);
        let chain = match goes_on {
            Some(link) => link.chain,
            None => {
                self.rows.push(Feed {
                    signer,
                    commits: Vec::new(),
                    forked_at: before,
                });
                self.rows.len() - 1
            }
        };
        let row = &mut self.rows[chain].commits;
        let small = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        self.links[at] = Some((small(chain), small(row.len())));
        row.push(small(at));
    }

    pub fn len(&self) -> usize {
        self.rows.len()
    }

    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// None for a commit that counts for nothing.
    pub fn link(&self, at: NodeIndex) -> Option<FeedPosition> {
        let (chain, number) = self.links[at]?;
        Some(FeedPosition {
            chain: chain as usize,
            number: number as usize,
        })
    }

    pub fn at(&self, chain: usize, number: usize) -> NodeIndex {
        self.rows[chain].commits[number] as usize
    }

    /// The commits of a row, oldest first.
    pub fn commits(&self, chain: usize) -> impl DoubleEndedIterator<Item = NodeIndex> + '_ {
        self.rows[chain].commits.iter().map(|at| *at as usize)
    }

    /// The writer of a row, as an index into the signers of the trail.
    pub fn signer(&self, chain: usize) -> usize {
        self.rows[chain].signer
    }

    /// Commit at which a feed forks from another of the same writer.
    pub fn forked_at(&self, chain: usize) -> Option<NodeIndex> {
        self.rows[chain].forked_at
    }

    /// The last commits of all rows.
    pub fn tips(&self) -> impl Iterator<Item = (usize, NodeIndex)> + '_ {
        let last = |row: &Feed| row.commits.last().map(|at| (row.signer, *at as usize));
        self.rows.iter().filter_map(last)
    }
}
