//! Commits of the own branch (rule 4): trees, parents, and when heads of others are merged.

use std::collections::BTreeSet;

use crate::domain::documents::versions;
use crate::domain::replication::rules::ancestry;
use crate::domain::replication::rules::append_point::AppendPoint;
use crate::domain::replication::rules::content;
use crate::domain::replication::rules::history::{
    BlobId, CommitId, Folder, Genesis, History, Signer, Tree, TreeId,
};
use crate::domain::replication::rules::merged_state::MergedState;

/// A commit to be made: the replica layer adds the generated files, signs, and moves the own branch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommitPlan {
    pub signer: Signer,
    /// The own tip first; none of the others in the ancestry of another or of the own tip.
    pub parents: Vec<CommitId>,
    /// content(V) and the own notebook, always, member or not.
    pub tree: Tree,
}

/// True if something is known that the own tip does not hold: content(V) ≠ content(own tip).
pub fn is_due(history: &dyn History, view: &MergedState, ground: &AppendPoint) -> bool {
    let tip = ground.tip.as_ref();
    tip.is_none_or(|tip| !content::is_held_by(history, view, &ground.signer, tip))
}

/// (a) A merge commit; `further`: the `main` required by rule 5, and the checked-out commit. Their
/// documents and generated files are ignored.
pub fn merge_commit(
    history: &dyn History,
    view: &MergedState,
    ground: &AppendPoint,
    further: &[CommitId],
) -> CommitPlan {
    let notebook = ground.notebook(history);
    CommitPlan {
        signer: ground.signer.clone(),
        parents: parents(history, view, ground, further, true),
        tree: tree(view, &ground.signer, notebook),
    }
}

/// (b) An entry commit with the own notebook `notebook`; merges heads at the same time if due. `further`:
/// further ancestors.
pub fn entry(
    history: &dyn History,
    root: &Genesis,
    view: &MergedState,
    ground: &AppendPoint,
    notebook: TreeId,
    further: &[CommitId],
) -> CommitPlan {
    let takes_in = is_due(history, view, ground);
    let own = Some((&ground.signer, notebook));
    let after = MergedState::with_notebook(history, root, &view.frontier, own);
    let mut tree = tree(&after, &ground.signer, Some(notebook));
    keep_texts(history, ground, notebook, &mut tree);
    CommitPlan {
        signer: ground.signer.clone(),
        parents: parents(history, view, ground, further, takes_in),
        tree,
    }
}

/// Adds every text named by an entry to the tree, or Git would not transfer it. Texts that are not content
/// (a guest's edit, a version replaced in the same commit) go under `.versions/`.
fn keep_texts(history: &dyn History, ground: &AppendPoint, notebook: TreeId, tree: &mut Tree) {
    let before = ground.notebook(history);
    let before = before.map_or(0, |notebook| history.journal(&notebook).edits.len());
    let laid: BTreeSet<BlobId> = tree.documents.values().copied().collect();
    for edit in history.journal(&notebook).edits.iter().skip(before) {
        let version = &edit.version;
        if let Some(text) = version.blob.filter(|text| !laid.contains(text)) {
            let place = versions::beside(&version.path, &version.id());
            tree.documents.insert(place, text);
        }
    }
}

fn tree(view: &MergedState, own: &Signer, notebook: Option<TreeId>) -> Tree {
    let mut tree = view.content.clone();
    if let Some(notebook) = notebook {
        let folder = Folder::of(&own.writer);
        tree.notebooks.insert(folder, notebook);
    }
    tree
}

/// The own tip, then the tips of members (of a removed one the kept one) that it does not have yet.
fn parents(
    history: &dyn History,
    view: &MergedState,
    ground: &AppendPoint,
    further: &[CommitId],
    takes_in: bool,
) -> Vec<CommitId> {
    let mut others: BTreeSet<CommitId> = further.iter().copied().collect();
    if takes_in {
        others.extend(view.members.counted().values().flatten());
    }
    if let Some(tip) = &ground.tip {
        let had = ancestry::among(history, tip, &others);
        others.retain(|other| !had.contains(other));
    }
    let others = ancestry::foremost(history, &others);
    ground.tip.into_iter().chain(others).collect()
}
