//! Start of a simulated binder.

use std::collections::BTreeMap;

use binder::domain::replication::rules::history::{CommitId, Folder, Origin, Signer, Tree, TreeId};

use super::git::Git;

pub(super) fn fresh(title: &str) -> Vec<u8> {
    let lines: Vec<String> = (0..16).map(|line| format!("{line} {title}")).collect();
    (lines.join("\n") + "\n").into_bytes()
}

pub(super) fn root_commit(git: &Git, anna: &Signer) -> CommitId {
    let documents = ["plan.md", "contacts.yaml"];
    let documents = documents.map(|path| (path.to_owned(), git.keep_text(&fresh(path))));
    let tree = Tree {
        notebooks: BTreeMap::<Folder, TreeId>::new(),
        documents: BTreeMap::from(documents),
        ..Tree::default()
    };
    git.make(Vec::new(), Origin::Writer(anna.clone()), 0, tree)
}
