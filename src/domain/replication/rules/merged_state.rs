//! Merged state of a frontier: members, folders, versions and content, all functions of the known tips.

pub mod placed_notebook;

use std::collections::BTreeMap;

use crate::domain::documents::versions::Versions;
use crate::domain::log::notebook::WriterStanding;
use crate::domain::replication::members::Members;
use crate::domain::replication::rules::feed;
use crate::domain::replication::rules::frontier::Frontier;
use crate::domain::replication::rules::history::{
    BlobId, CommitId, EditEntry, Folder, Genesis, History, Signer, Tree, TreeId,
};
use crate::domain::replication::rules::merged_state::placed_notebook::PlacedNotebook;
use crate::domain::replication::rules::notebook_folder;

/// Everything the rules say of one set of known tips.
#[derive(Clone, Debug)]
pub struct MergedState {
    pub frontier: Frontier,
    pub members: Members,
    /// The notebooks that are content, by folder.
    pub placed: BTreeMap<Folder, PlacedNotebook>,
    /// Notebooks of guests, and what removed writers wrote past their revocation point.
    pub others: Vec<PlacedNotebook>,
    pub versions: Versions,
    /// Edits by members from before they knew of their membership: proposed (rule 8).
    pub before_let_in: Vec<(Signer, EditEntry)>,
    /// Rule 3: content(V).
    pub content: Tree,
}

impl MergedState {
    pub fn of(history: &dyn History, root: &Genesis, known: &Frontier) -> Self {
        Self::with_notebook(history, root, known, None)
    }

    /// The same with an own notebook that is about to be committed. Membership follows committed entries: a
    /// `member` entry takes effect with the next commit.
    pub fn with_notebook(
        history: &dyn History,
        root: &Genesis,
        known: &Frontier,
        own: Option<(&Signer, TreeId)>,
    ) -> Self {
        let members = Members::of(history, root, known);
        let placed = placed(history, &members, own);
        let others = others(history, known, &members);
        let edits = Edits::of(history, known, &members, &placed);
        let versions = versions(history, root, &edits, &others);
        let content = Tree {
            notebooks: notebooks(&placed),
            documents: versions.standing(),
            ..Tree::default()
        };
        Self {
            frontier: known.clone(),
            members,
            placed,
            others,
            versions,
            before_let_in: edits.before_let_in,
            content,
        }
    }

    /// True if the device is a member now; false for a removed one, even if part of its notebook counts.
    pub fn is_member(&self, signer: &Signer) -> bool {
        let standing = self.members.standing(&signer.key);
        matches!(standing, WriterStanding::Member | WriterStanding::Suspended)
    }
}

fn placed(
    history: &dyn History,
    members: &Members,
    own: Option<(&Signer, TreeId)>,
) -> BTreeMap<Folder, PlacedNotebook> {
    let folders =
        notebook_folder::folders(history, members.counted(), |writer| members.named(writer));
    let mut placed = BTreeMap::new();
    for (folder, (signer, commit)) in folders {
        let notebook = feed::notebook(history, &signer, &commit);
        placed.insert(
            folder,
            PlacedNotebook {
                signer,
                commit,
                notebook,
            },
        );
    }
    if let Some((own, notebook)) = own {
        let mine = placed.get_mut(&Folder::of(&own.writer));
        let mine = mine.filter(|placed| placed.signer == *own);
        mine.into_iter()
            .for_each(|placed| placed.notebook = Some(notebook));
    }
    placed
}

fn others(history: &dyn History, known: &Frontier, members: &Members) -> Vec<PlacedNotebook> {
    let mut others = Vec::new();
    for (signer, tips) in known.tips() {
        let counted = members.counted().get(signer);
        let counts = |tip: &&CommitId| counted.is_some_and(|counted| counted.contains(tip));
        for tip in tips.iter().filter(|tip| !counts(tip)) {
            others.push(PlacedNotebook {
                signer: signer.clone(),
                commit: *tip,
                notebook: feed::notebook(history, signer, tip),
            });
        }
    }
    others
}

/// The edits of the notebooks that are content.
#[derive(Default)]
struct Edits {
    counted: Vec<EditEntry>,
    before_let_in: Vec<(Signer, EditEntry)>,
}

impl Edits {
    fn of(
        history: &dyn History,
        known: &Frontier,
        members: &Members,
        placed: &BTreeMap<Folder, PlacedNotebook>,
    ) -> Self {
        let mut all = Self::default();
        for placed in placed.values() {
            let proposed = members.admitted().early_edits(history, known, placed);
            let mut edits = edits(history, placed.notebook);
            all.counted
                .extend(edits.split_off(proposed.min(edits.len())));
            let by = |edit| (placed.signer.clone(), edit);
            all.before_let_in.extend(edits.into_iter().map(by));
        }
        all
    }
}

fn versions(
    history: &dyn History,
    root: &Genesis,
    of: &Edits,
    others: &[PlacedNotebook],
) -> Versions {
    let mut aside = edits(history, others.iter().filter_map(|placed| placed.notebook));
    aside.extend(of.before_let_in.iter().map(|(_, edit)| edit.clone()));
    Versions::of(&documents_of_root(history, root), &of.counted, &aside)
}

/// The documents a binder began with.
pub fn documents_of_root(history: &dyn History, root: &Genesis) -> BTreeMap<String, BlobId> {
    let commit = history.commit(&root.commit);
    commit.map_or_else(BTreeMap::new, |commit| {
        history.tree(&commit.tree).documents.clone()
    })
}

/// The edit entries of some notebooks.
pub fn edits(history: &dyn History, notebooks: impl IntoIterator<Item = TreeId>) -> Vec<EditEntry> {
    let journals = notebooks
        .into_iter()
        .map(|notebook| history.journal(&notebook));
    journals.flat_map(|journal| journal.edits.clone()).collect()
}

fn notebooks(placed: &BTreeMap<Folder, PlacedNotebook>) -> BTreeMap<Folder, TreeId> {
    let written = placed.iter();
    written
        .filter_map(|(folder, placed)| Some((folder.clone(), placed.notebook?)))
        .collect()
}
