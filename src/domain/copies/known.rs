//! Rule 2: how far each writer is known to have written.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::copies::history::{CommitId, Key, Signer};

/// V: the known tips of every writer. Several tips of one are a fork (a cloned disk, a restored
/// backup, tampering): all are content.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    tips: BTreeMap<Signer, BTreeSet<CommitId>>,
}

impl Known {
    /// Tips as kept in refs, each under the writer who signed it; none may lie on another's chain.
    pub fn new(tips: BTreeMap<Signer, BTreeSet<CommitId>>) -> Self {
        Self { tips }
    }

    pub fn tips(&self) -> &BTreeMap<Signer, BTreeSet<CommitId>> {
        &self.tips
    }

    /// Every known tip, of whomever.
    pub fn all(&self) -> impl Iterator<Item = &CommitId> {
        self.tips.values().flatten()
    }

    pub fn of(&self, signer: &Signer) -> impl Iterator<Item = &CommitId> {
        self.tips.get(signer).into_iter().flatten()
    }

    /// What a key has written, under each name it used.
    pub fn of_key<'a>(
        &'a self,
        key: &'a Key,
    ) -> impl Iterator<Item = (&'a Signer, &'a BTreeSet<CommitId>)> {
        self.tips
            .iter()
            .filter(move |(signer, _)| signer.key == *key)
    }
}
