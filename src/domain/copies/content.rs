//! Rule 3: when two contents are the same. One subtree id per notebook: nothing is parsed.

use std::collections::BTreeSet;

use crate::domain::copies::history::{CommitId, History, Tree};
use crate::domain::copies::view::View;
use crate::domain::name::Writer;

/// The content of a commit: its `log/` and documents, without the folders of writers who are no
/// members in V. A guest's own notebook is thereby left out of every comparison.
pub fn of_commit(history: &dyn History, view: &View, commit: &CommitId) -> Tree {
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

/// Whether a commit holds exactly content(V).
pub fn is_held_by(history: &dyn History, view: &View, commit: &CommitId) -> bool {
    of_commit(history, view, commit) == view.content
}
