//! Foreign commits: commits by plain Git without a writer's signature (rule 7).

use std::collections::BTreeSet;

use crate::domain::documents::versions::is_document;
use crate::domain::replication::rules::ancestry;
use crate::domain::replication::rules::history::{BlobId, Commit, CommitId, History, Origin};

/// The largest document there is, in bytes. What a member's history brings is held to it too.
pub const LARGEST: u64 = 1 << 20;

/// The most documents that one foreign commit may change; of one that changes more nothing is proposed.
const DOCUMENTS: usize = 4096;

/// Foreign commits in the ancestry of a commit. May be cached for a tip so that each commit is examined
/// once; losing it costs one walk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ForeignCommits {
    /// Whose ancestry has been looked through.
    pub tip: Option<CommitId>,
    pub commits: BTreeSet<CommitId>,
}

impl ForeignCommits {
    /// The same for a descendant of that commit.
    #[must_use]
    pub fn onward(&self, history: &dyn History, tip: CommitId) -> Self {
        Self {
            tip: Some(tip),
            commits: self.and(history, [&tip]),
        }
    }

    /// These, and those in the ancestry of `tips`.
    pub fn and<'a>(
        &self,
        history: &dyn History,
        tips: impl IntoIterator<Item = &'a CommitId>,
    ) -> BTreeSet<CommitId> {
        let new = ancestry::beyond(history, tips, &self.tip);
        let foreign = new
            .values()
            .filter(|commit| commit.origin == Origin::Foreign);
        let foreign = foreign.map(|commit| commit.id);
        foreign.chain(self.commits.iter().copied()).collect()
    }
}

/// A document as a foreign commit leaves it; no text where it takes the document away.
pub type ForeignChange = (String, Option<BlobId>);

/// Changes of documents by a foreign commit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ForeignChanges {
    pub proposed: Vec<ForeignChange>,
    /// Larger than any document: proposes nothing.
    pub too_large: Vec<ForeignChange>,
    /// It holds, changes or follows on more documents than any binder has: it proposes nothing at all.
    pub overfull: bool,
}

impl ForeignChanges {
    /// Documents that differ from every parent. A plain merge that takes one side changes nothing. Files
    /// under `.versions/` are generated and never proposed.
    pub fn of(history: &dyn History, commit: &Commit) -> Self {
        let mut changes = Self {
            overfull: is_overfull(history, commit),
            ..Self::default()
        };
        if changes.overfull || commit.parents.is_empty() {
            return changes;
        }
        for change in all(history, commit) {
            match is_fit(history, change.1) {
                true => changes.proposed.push(change),
                false => changes.too_large.push(change),
            }
        }
        if changes.proposed.len() + changes.too_large.len() > DOCUMENTS {
            return Self {
                overfull: true,
                ..Self::default()
            };
        }
        changes
    }
}

fn all(history: &dyn History, commit: &Commit) -> Vec<ForeignChange> {
    let here = history.tree(&commit.tree);
    let parents = commit.parents.iter().map(|id| history.commit(id));
    let Some(parents) = parents.collect::<Option<Vec<_>>>() else {
        return Vec::new();
    };
    let parents: Vec<_> = parents.iter().map(|it| history.tree(&it.tree)).collect();
    let paths = parents.iter().flat_map(|parent| parent.documents.keys());
    let paths: BTreeSet<&String> = paths.chain(here.documents.keys()).collect();
    let differs = |path: &&&String| {
        let blob = here.documents.get(**path);
        parents.iter().all(|it| it.documents.get(**path) != blob)
    };
    let paths = paths.iter().filter(|path| is_document(path));
    let changed = paths.filter(differs);
    changed
        .map(|path| ((*path).clone(), here.documents.get(*path).copied()))
        .collect()
}

/// True if a text is one that a document may have.
pub fn is_fit(history: &dyn History, blob: Option<BlobId>) -> bool {
    blob.is_none_or(|blob| history.size(&blob) <= LARGEST)
}

/// True for commits larger than what is read, and their descendants: their changes are unknown.
pub fn is_overfull(history: &dyn History, commit: &Commit) -> bool {
    let parents = commit.parents.iter().filter_map(|id| history.commit(id));
    let trees = parents.map(|parent| parent.tree).chain([commit.tree]);
    trees.into_iter().any(|tree| history.tree(&tree).overfull)
}
