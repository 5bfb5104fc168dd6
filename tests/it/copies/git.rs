//! In-memory Git: commits, trees, notebooks and texts, addressed by content.

mod history;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::rc::Rc;

use binder::domain::replication::rules::ancestry;
use binder::domain::replication::rules::history::{
    BlobId, Commit, CommitId, EditEntry, History, Journal, MemberEntry, Origin, Tree, TreeId,
    VersionId,
};
use binder::domain::replication::rules::order_numbers::notebook_numbers::{Levels, LogNumbers};
use sha2::Digest;

/// One entry of a notebook; `token` is unique in a run, so that each can be looked for.
#[derive(Clone, Debug)]
pub(super) struct Record {
    pub(super) token: u64,
    /// The order number as it is written.
    pub(super) lamport: u64,
    pub(super) said: Said,
}

#[derive(Clone, Debug)]
pub(super) enum Said {
    Plain,
    Edit(EditEntry),
    Member(MemberEntry),
    Decline(Vec<VersionId>),
}

/// How the second commit of some signed bytes differs from the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// The same signature in another armour: read as the commit in our form (rule 9).
    Wrapped,
    /// Other bytes of a signature, which only a lax checker takes: unsigned, and its own.
    Lax,
}

/// A notebook: the token and the written order number of each entry, and what the rules read.
#[derive(Clone, Default)]
struct Notebook {
    tokens: Vec<u64>,
    numbers: Vec<u64>,
    journal: Rc<Journal>,
}

#[derive(Default)]
struct Objects {
    /// The parents of each named as [`History::as_written`] names them.
    commits: HashMap<CommitId, Rc<Commit>>,
    /// The parents that the bytes name, where these are others.
    parents: HashMap<CommitId, Vec<CommitId>>,
    /// By second commits of signed bytes: the first, and how they differ.
    twins: HashMap<CommitId, (CommitId, Form)>,
    trees: HashMap<TreeId, Rc<Tree>>,
    notebooks: HashMap<TreeId, Notebook>,
    texts: HashMap<BlobId, Rc<Vec<u8>>>,
    rows: LogNumbers,
    levels: Levels,
    found: HashMap<String, String>,
}

/// Every object of a run. Copies and hubs share it and differ only in the refs they have.
#[derive(Clone, Default)]
pub(super) struct Git(Rc<RefCell<Objects>>);

impl Git {
    pub(super) fn keep_text(&self, text: &[u8]) -> BlobId {
        let id = BlobId(hash(&[text]));
        let mut objects = self.0.borrow_mut();
        objects
            .texts
            .entry(id)
            .or_insert_with(|| Rc::new(text.to_vec()));
        id
    }

    pub(super) fn keep_tree(&self, tree: Tree) -> TreeId {
        let mut parts: Vec<&[u8]> = Vec::new();
        for (folder, notebook) in &tree.notebooks {
            parts.extend([folder.0.as_bytes(), b"\0log", &notebook.0]);
        }
        for (path, blob) in &tree.documents {
            parts.extend([path.as_bytes(), b"\0", &blob.0]);
        }
        if tree.overfull {
            parts.push(b"overfull");
        }
        let id = TreeId(hash(&parts));
        self.0.borrow_mut().trees.insert(id, Rc::new(tree));
        id
    }

    pub(super) fn make(
        &self,
        parents: Vec<CommitId>,
        origin: Origin,
        time: i64,
        tree: Tree,
    ) -> CommitId {
        let tree = self.keep_tree(tree);
        let (who, when) = (format!("{origin:?}"), time.to_be_bytes());
        let mut parts: Vec<&[u8]> = vec![who.as_bytes(), &when, &tree.0];
        parts.extend(parents.iter().map(|parent| &parent.0[..]));
        let id = CommitId(hash(&parts));
        let named = parents.iter().map(|parent| self.as_written(parent));
        let named: Vec<CommitId> = named.collect();
        let mut objects = self.0.borrow_mut();
        if named != parents {
            objects.parents.insert(id, parents);
        }
        let commit = Commit {
            id,
            parents: named,
            origin,
            time,
            tree,
        };
        objects.commits.insert(id, Rc::new(commit));
        id
    }

    /// A second commit of what somebody signed, made without their key.
    pub(super) fn twin(&self, of: &CommitId, form: Form) -> CommitId {
        let id = CommitId(hash(&[format!("{form:?}").as_bytes(), &of.0]));
        let mut objects = self.0.borrow_mut();
        let twin = Commit {
            id,
            origin: Origin::Foreign,
            ..Commit::clone(&objects.commits[of])
        };
        objects.commits.insert(id, Rc::new(twin));
        objects.twins.insert(id, (*of, form));
        id
    }

    /// The first commit of the same signed bytes, where this is a second one.
    pub(super) fn twin_of(&self, id: &CommitId) -> Option<CommitId> {
        self.0.borrow().twins.get(id).map(|(of, _)| *of)
    }

    /// The notebook with one more entry.
    pub(super) fn append(&self, notebook: Option<TreeId>, record: Record) -> TreeId {
        let mut objects = self.0.borrow_mut();
        let before = notebook.and_then(|id| objects.notebooks.get(&id).cloned());
        let mut after = before.unwrap_or_default();
        let mut journal = after.journal.as_ref().clone();
        let number = after.tokens.len() as u64 + 1;
        let text = format!("{:?} {record:?}", notebook.map(|id| id.to_string()));
        after.tokens.push(record.token);
        after.numbers.push(record.lamport);
        match record.said {
            Said::Plain => {}
            Said::Edit(edit) => journal.edits.push(EditEntry { number, ..edit }),
            Said::Decline(ids) => journal.declined.extend(ids),
            Said::Member(member) => journal.members.push(MemberEntry {
                number,
                lamport: record.lamport,
                ..member
            }),
        }
        after.journal = Rc::new(journal);
        let id = TreeId(hash(&[text.as_bytes()]));
        objects.notebooks.insert(id, after);
        id
    }

    pub(super) fn tokens(&self, notebook: &TreeId) -> Vec<u64> {
        let objects = self.0.borrow();
        let notebook = objects.notebooks.get(notebook);
        notebook.map(|it| it.tokens.clone()).unwrap_or_default()
    }

    /// Forgets all that was found out.
    pub(super) fn forget(&self) {
        let mut objects = self.0.borrow_mut();
        (objects.rows, objects.levels, objects.found) = Default::default();
    }

    /// Every commit there is, parents before children.
    pub(super) fn oldest_first(&self) -> Vec<Rc<Commit>> {
        let all = self.0.borrow().commits.clone();
        let all: BTreeMap<CommitId, Rc<Commit>> = all.into_iter().collect();
        ancestry::oldest_first(&all)
    }

    /// Everything in the ancestry of some commits, by the plainest walk there is.
    pub(super) fn reachable<'a>(
        &self,
        tips: impl IntoIterator<Item = &'a CommitId>,
    ) -> BTreeSet<CommitId> {
        let objects = self.0.borrow();
        let mut open: Vec<CommitId> = tips.into_iter().copied().collect();
        let mut seen = HashSet::new();
        while let Some(id) = open.pop() {
            if seen.insert(id) {
                open.extend(&objects.commits[&id].parents);
                open.extend(objects.parents.get(&id).into_iter().flatten());
            }
        }
        seen.into_iter().collect()
    }

    /// The tree of a commit.
    pub(super) fn tree_of(&self, commit: &CommitId) -> Rc<Tree> {
        let objects = self.0.borrow();
        Rc::clone(&objects.trees[&objects.commits[commit].tree])
    }
}

fn hash(parts: &[&[u8]]) -> [u8; 20] {
    let mut hash = sha2::Sha256::new();
    for part in parts {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    let digest: [u8; 32] = hash.finalize().into();
    let mut id = [0; 20];
    id.copy_from_slice(&digest[..20]);
    id
}
