//! Rule 7: what people changed with plain Git or on a web host is proposed, and changes nothing until
//! a member accepts it.

mod proposer;

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::replication::rules::foreign::{ForeignChanges, ForeignCommits};
use crate::domain::replication::rules::history::{
    BlobId, CommitId, EditEntry, Genesis, History, Signer, Version, VersionId,
};
use crate::domain::replication::rules::merged_state;
use crate::domain::replication::rules::merged_state::MergedState;

pub use proposer::Proposer;

/// Origin of a proposal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProposalSource {
    /// A commit that no writer signed.
    Foreign(CommitId),
    /// An entry from before its writer was let in.
    Guest { signer: Signer, number: u64 },
}

/// A version that is proposed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    pub source: ProposalSource,
    /// Writer of the entry; for a foreign commit the author it names.
    pub author: String,
    pub version: Version,
}

impl Proposal {
    pub fn id(&self) -> VersionId {
        self.version.id()
    }

    /// The entry that makes it a version that counts, wherever it is written the same version.
    pub fn accepted(self) -> EditEntry {
        EditEntry {
            number: 0,
            version: self.version,
            imported: match self.source {
                ProposalSource::Foreign(commit) => Some(commit),
                ProposalSource::Guest { .. } => None,
            },
            author: self.author,
        }
    }
}

/// Proposals of foreign commits, as seen from one frontier.
#[derive(Clone, Debug, Default)]
pub struct Proposals {
    /// Each version once, those it replaces before it.
    all: Vec<Proposal>,
    waiting: BTreeSet<VersionId>,
}

impl Proposals {
    /// Proposals of these foreign commits. Those that a counted entry has accepted (same commit, path and
    /// text) are skipped, so old ones cost nothing.
    pub fn of(
        history: &dyn History,
        root: &Genesis,
        view: &MergedState,
        foreign: &BTreeSet<CommitId>,
    ) -> Self {
        let taken_up = taken_up(history, view);
        let is_new = |id: &CommitId| {
            let commit = history.commit(id);
            let changes = commit.map_or_else(ForeignChanges::default, |it| {
                ForeignChanges::of(history, &it)
            });
            let mut changes = changes.proposed.into_iter();
            changes.any(|(path, blob)| !taken_up.contains(&(*id, path, blob)))
        };
        let new: BTreeSet<CommitId> = foreign.iter().filter(|id| is_new(id)).copied().collect();
        let mut seen = BTreeSet::new();
        let mut all = of_guests(view);
        all.extend(Proposer::new(history, root).all(&new));
        let declined = declined(history, view);
        let mut waiting = BTreeSet::new();
        for proposal in &all {
            let version = &proposal.version;
            let taken_up = match proposal.source {
                ProposalSource::Foreign(commit) => {
                    taken_up.contains(&(commit, version.path.clone(), version.blob))
                }
                ProposalSource::Guest { .. } => false,
            };
            let id = version.id();
            if !taken_up && !declined.contains(&id) && !view.versions.settles(version) {
                waiting.insert(id);
            }
        }
        all.retain(|proposal| seen.insert(proposal.id()));
        Self { all, waiting }
    }

    /// Proposals in the ancestry of members' tips and of further commits: the own tip and the checked-out
    /// one. `found`: cached results for an ancestry.
    pub fn in_view<'t>(
        history: &dyn History,
        root: &Genesis,
        view: &MergedState,
        found: &ForeignCommits,
        further: impl IntoIterator<Item = &'t CommitId>,
    ) -> Self {
        let tips: BTreeSet<CommitId> = view.members.counted().values().flatten().copied().collect();
        let further: BTreeSet<CommitId> = further.into_iter().copied().collect();
        let foreign = found.and(history, tips.union(&further));
        Self::of(history, root, view, &foreign)
    }

    /// Those that wait for a member, those they replace before them.
    pub fn waiting(&self) -> impl Iterator<Item = &Proposal> {
        let waits = |proposal: &&Proposal| self.waiting.contains(&proposal.id());
        self.all.iter().filter(waits)
    }

    /// Versions to write so that these count: predecessors first, oldest first.
    pub fn with_grounds(&self, view: &MergedState, wanted: &BTreeSet<VersionId>) -> Vec<Proposal> {
        let by_id: BTreeMap<VersionId, &Proposal> =
            self.all.iter().map(|it| (it.id(), it)).collect();
        let mut needed = BTreeSet::new();
        let mut open: Vec<VersionId> = wanted.iter().copied().collect();
        while let Some(id) = open.pop() {
            let Some(proposal) = by_id.get(&id).filter(|_| !view.versions.contains(&id)) else {
                continue;
            };
            if needed.insert(id) {
                open.extend(&proposal.version.replaces);
            }
        }
        let all = self.all.iter();
        all.filter(|it| needed.contains(&it.id()))
            .cloned()
            .collect()
    }
}

/// Edits that members wrote before they were added; machine merges are left out, since they are made again.
fn of_guests(view: &MergedState) -> Vec<Proposal> {
    let edits = view.before_let_in.iter();
    let by_hand = edits.filter(|(_, edit)| !edit.version.machine);
    let proposal = |(signer, edit): &(Signer, EditEntry)| Proposal {
        source: ProposalSource::Guest {
            signer: signer.clone(),
            number: edit.number,
        },
        author: view
            .members
            .get(&signer.key)
            .map(|it| it.called().to_owned())
            .unwrap_or_default(),
        version: edit.version.clone(),
    };
    by_hand.map(proposal).collect()
}

/// Accepted texts by commit, from counted entries.
fn taken_up(
    history: &dyn History,
    view: &MergedState,
) -> BTreeSet<(CommitId, String, Option<BlobId>)> {
    let notebooks = view.placed.values().filter_map(|placed| placed.notebook);
    let edits = merged_state::edits(history, notebooks).into_iter();
    edits
        .filter_map(|edit| Some((edit.imported?, edit.version.path, edit.version.blob)))
        .collect()
}

/// Versions declined by members.
fn declined(history: &dyn History, view: &MergedState) -> BTreeSet<VersionId> {
    let notebooks = view.placed.values().filter_map(|placed| placed.notebook);
    let journals = notebooks.map(|notebook| history.journal(&notebook));
    journals.flat_map(|it| it.declined.clone()).collect()
}
