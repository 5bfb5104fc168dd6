//! Rule 3: when two contents are the same. One subtree id per notebook: nothing is parsed.

use std::collections::BTreeSet;

use crate::domain::name::Writer;
use crate::domain::replication::rules::history::{CommitId, Folder, History, Signer, Tree};
use crate::domain::replication::rules::merged_state::MergedState;

/// The content of a commit: its `log/` and documents, without the folders of writers who are no
/// members in V. A guest's own notebook is thereby left out of every comparison.
pub fn of_commit(history: &dyn History, view: &MergedState, commit: &CommitId) -> Tree {
    let Some(commit) = history.commit(commit) else {
        return Tree::default();
    };
    let members: BTreeSet<&Writer> = view.members.counted().keys().map(|s| &s.writer).collect();
    let mut content = history.tree(&commit.tree).as_ref().clone();
    let counts = |writer: Option<Writer>| writer.is_some_and(|writer| members.contains(&writer));
    content
        .notebooks
        .retain(|folder, _| counts(folder.writer()));
    content
}

/// True if a commit of this writer holds exactly content(V). For a guest and a removed device the own
/// folder is ignored, since it is always in the own tree and not content beyond what counts of it. So are
/// texts under `.versions/`, which hold its edits that are not content; a version that is content always
/// comes with a notebook that is.
pub fn is_held_by(
    history: &dyn History,
    view: &MergedState,
    own: &Signer,
    commit: &CommitId,
) -> bool {
    let mut here = of_commit(history, view, commit);
    let mut all = view.content.clone();
    if !view.is_member(own) {
        for content in [&mut here, &mut all] {
            content.notebooks.remove(&Folder::of(&own.writer));
            content
                .documents
                .retain(|path, _| !path.starts_with(".versions/"));
        }
    }
    here == all
}
