//! A Git-like world in memory: commits, trees, notebooks and texts, each named by its content.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use binder::domain::copies::history::{
    BlobId, Commit, CommitId, EditEntry, History, Journal, MemberEntry, Origin, Tree, TreeId,
    VersionId,
};
use binder::domain::copies::notebook_rules::Breach;
use binder::domain::name::Writer;
use sha2::Digest;

/// One entry of a notebook; `token` is unique in a run, so that each can be looked for.
#[derive(Clone, Debug)]
pub(super) struct Record {
    pub(super) token: u64,
    pub(super) said: Said,
}

#[derive(Clone, Debug)]
pub(super) enum Said {
    Plain,
    Edit(EditEntry),
    Member(MemberEntry),
    Decline(Vec<VersionId>),
}

#[derive(Default)]
struct Objects {
    commits: BTreeMap<CommitId, Rc<Commit>>,
    trees: BTreeMap<TreeId, Rc<Tree>>,
    notebooks: BTreeMap<TreeId, (Vec<u64>, Rc<Journal>)>,
    texts: BTreeMap<BlobId, Rc<Vec<u8>>>,
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
        let commit = Commit {
            id,
            parents,
            origin,
            time,
            tree,
        };
        self.0.borrow_mut().commits.insert(id, Rc::new(commit));
        id
    }

    /// The notebook with one more entry.
    pub(super) fn append(&self, notebook: Option<TreeId>, record: Record) -> TreeId {
        let mut objects = self.0.borrow_mut();
        let before = notebook.and_then(|id| objects.notebooks.get(&id).cloned());
        let (mut tokens, journal) = before.unwrap_or_default();
        let mut journal = journal.as_ref().clone();
        let number = tokens.len() as u64 + 1;
        let text = format!("{:?} {record:?}", notebook.map(|id| id.to_string()));
        tokens.push(record.token);
        match record.said {
            Said::Plain => {}
            Said::Edit(edit) => journal.edits.push(EditEntry { number, ..edit }),
            Said::Decline(ids) => journal.declined.extend(ids),
            Said::Member(member) => journal.members.push(MemberEntry { number, ..member }),
        }
        let id = TreeId(hash(&[text.as_bytes()]));
        objects.notebooks.insert(id, (tokens, Rc::new(journal)));
        id
    }

    pub(super) fn tokens(&self, notebook: &TreeId) -> Vec<u64> {
        let objects = self.0.borrow();
        let notebook = objects.notebooks.get(notebook);
        notebook
            .map(|(tokens, _)| tokens.clone())
            .unwrap_or_default()
    }

    /// Everything in the ancestry of some commits, by the plainest walk there is.
    pub(super) fn reachable<'a>(
        &self,
        tips: impl IntoIterator<Item = &'a CommitId>,
    ) -> BTreeSet<CommitId> {
        let objects = self.0.borrow();
        let mut open: Vec<CommitId> = tips.into_iter().copied().collect();
        let mut seen = BTreeSet::new();
        while let Some(id) = open.pop() {
            if seen.insert(id) {
                open.extend(&objects.commits[&id].parents);
            }
        }
        seen
    }

    /// The tree of a commit.
    pub(super) fn tree_of(&self, commit: &CommitId) -> Rc<Tree> {
        let objects = self.0.borrow();
        Rc::clone(&objects.trees[&objects.commits[commit].tree])
    }
}

impl History for Git {
    fn commit(&self, id: &CommitId) -> Option<Rc<Commit>> {
        self.0.borrow().commits.get(id).cloned()
    }

    fn tree(&self, id: &TreeId) -> Rc<Tree> {
        self.0.borrow().trees.get(id).cloned().unwrap_or_default()
    }

    fn journal(&self, notebook: &TreeId) -> Rc<Journal> {
        let objects = self.0.borrow();
        let notebook = objects.notebooks.get(notebook);
        notebook
            .map(|(_, journal)| Rc::clone(journal))
            .unwrap_or_default()
    }

    /// A notebook is its entries here, and goes on where it begins with what stood.
    fn breach(
        &self,
        _writer: &Writer,
        before: Option<&TreeId>,
        after: Option<&TreeId>,
    ) -> Option<Breach> {
        let tokens = |id: Option<&TreeId>| id.map(|id| self.tokens(id)).unwrap_or_default();
        let goes_on = tokens(after).starts_with(&tokens(before));
        let path = String::new();
        (!goes_on).then_some(Breach::Changed { path })
    }

    fn text(&self, id: &BlobId) -> Option<Rc<Vec<u8>>> {
        self.0.borrow().texts.get(id).cloned()
    }

    fn size(&self, id: &BlobId) -> u64 {
        self.text(id).map_or(0, |text| text.len() as u64)
    }

    /// Some merged texts are no readable documents: here those with two lines ending in `7`.
    fn parses(&self, _path: &str, bytes: &[u8]) -> bool {
        let lines = bytes.split(|byte| *byte == b'\n');
        lines.filter(|line| line.ends_with(b"7")).count() < 2
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
