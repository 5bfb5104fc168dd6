//! Copies of one log whose entries are only order numbers.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::domain::name::{LogId, Writer};
use crate::domain::replication::rules::append_only::violation::AppendOnlyViolation;
use crate::domain::replication::rules::history::{
    BlobId, Commit, CommitId, Folder, History, Journal, Key, Origin, Signer, Tree, TreeId,
};
use crate::domain::replication::rules::order_numbers::notebook_numbers::{Levels, LogNumbers};

pub(super) fn log() -> LogId {
    LogId::journal()
}

/// Chance that a seed repeats.
pub(super) struct Dice(pub(super) u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub(super) fn below(&mut self, end: usize) -> usize {
        (self.roll() % end as u64) as usize
    }

    pub(super) fn lie(&mut self, highest: u64) -> u64 {
        match self.below(6) {
            0 => u64::MAX,
            1 => u64::MAX - self.below(40) as u64,
            2 => 1000 + self.below(40) as u64,
            3 => highest.saturating_add(self.below(40) as u64),
            4 => self.below(40) as u64,
            _ => highest.saturating_add(1),
        }
    }
}

#[derive(Default)]
pub(super) struct Copies {
    commits: BTreeMap<CommitId, Rc<Commit>>,
    trees: BTreeMap<TreeId, Rc<Tree>>,
    /// Order numbers, by notebook.
    notebooks: BTreeMap<TreeId, Vec<u64>>,
    tips: Vec<Option<CommitId>>,
    made: u64,
    rows: RefCell<LogNumbers>,
    levels: RefCell<Levels>,
}

fn signer(writer: usize) -> Signer {
    Signer {
        key: Key(format!("ssh-ed25519 {writer}")),
        writer: Writer::new(&format!("w{writer}")).expect("a writer"),
    }
}

impl Copies {
    pub(super) fn of(writers: usize) -> Self {
        Self {
            tips: vec![None; writers],
            ..Self::default()
        }
    }

    pub(super) fn tip(&self, writer: usize) -> CommitId {
        self.tips[writer].expect("a commit")
    }

    pub(super) fn tips(&self) -> impl Iterator<Item = CommitId> {
        self.tips.iter().flatten().copied()
    }

    /// Every writer's commits.
    pub(super) fn every(&self) -> impl Iterator<Item = CommitId> {
        let signed = self.commits.values().filter(|it| it.signer().is_some());
        signed.map(|commit| commit.id)
    }

    pub(super) fn is_by(&self, commit: CommitId, writers: &[usize]) -> bool {
        let by = self.commits[&commit].signer().cloned();
        writers.iter().any(|it| by == Some(signer(*it)))
    }

    pub(super) fn parents(&self, writer: usize, taken: &[usize]) -> Vec<CommitId> {
        let all = std::iter::once(&writer).chain(taken);
        all.filter_map(|it| self.tips[*it]).collect()
    }

    /// A commit with these entries more.
    pub(super) fn commit(&mut self, writer: usize, taken: &[usize], new: &[u64]) {
        let parents = self.parents(writer, taken);
        let mut written = self.tips[writer].map_or_else(Vec::new, |it| self.written(it));
        let added = !new.is_empty();
        written.extend(new);
        let before = self.tips[writer].and_then(|it| self.notebook_at(it));
        let notebook = match before.filter(|_| !added) {
            Some(same) => same,
            None => TreeId(self.id()),
        };
        self.notebooks.insert(notebook, written);
        let id = self.made(parents, Origin::Writer(signer(writer)), Some(notebook));
        self.tips[writer] = Some(id);
    }

    /// Plain Git merges; the writer continues from that.
    pub(super) fn foreign(&mut self, writer: usize, taken: &[usize]) {
        let own = self.tips[writer];
        let merge = self.made(self.parents(writer, taken), Origin::Foreign, None);
        let Some(own) = own else { return };
        let notebook = self.notebook_at(own);
        let by = Origin::Writer(signer(writer));
        self.tips[writer] = Some(self.made(vec![own, merge], by, notebook));
    }

    fn id(&mut self) -> [u8; 20] {
        self.made += 1;
        let mut id = [0; 20];
        let mixed = self.made.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        id[..8].copy_from_slice(&mixed.to_be_bytes());
        id
    }

    fn made(
        &mut self,
        parents: Vec<CommitId>,
        origin: Origin,
        notebook: Option<TreeId>,
    ) -> CommitId {
        let mut tree = Tree::default();
        if let (Origin::Writer(signer), Some(notebook)) = (&origin, notebook) {
            tree.notebooks.insert(Folder::of(&signer.writer), notebook);
        }
        let id = CommitId(self.id());
        let commit = Commit {
            id,
            parents,
            origin,
            time: 0,
            tree: TreeId(id.0),
        };
        self.trees.insert(commit.tree, Rc::new(tree));
        self.commits.insert(id, Rc::new(commit));
        id
    }

    fn notebook_at(&self, commit: CommitId) -> Option<TreeId> {
        let tree = &self.trees[&self.commits[&commit].tree];
        tree.notebooks.values().next().copied()
    }

    /// The numbers a writer has written by a commit of its own.
    pub(super) fn written(&self, commit: CommitId) -> Vec<u64> {
        let notebook = self.notebook_at(commit);
        notebook.map_or_else(Vec::new, |it| self.notebooks[&it].clone())
    }

    /// The commit before on the writer's chain.
    pub(super) fn before(&self, commit: CommitId) -> Option<CommitId> {
        let commit = &self.commits[&commit];
        let first = *commit.parents.first()?;
        (self.commits[&first].signer() == commit.signer()).then_some(first)
    }

    pub(super) fn ancestors(&self, of: CommitId) -> BTreeSet<CommitId> {
        let mut open = self.commits[&of].parents.clone();
        let mut all = BTreeSet::new();
        while let Some(id) = open.pop() {
            if all.insert(id) {
                open.extend(&self.commits[&id].parents);
            }
        }
        all
    }

    pub(super) fn forgets(&self) {
        self.rows.take();
        self.levels.take();
    }
}

impl History for Copies {
    fn commit(&self, id: &CommitId) -> Option<Rc<Commit>> {
        self.commits.get(id).cloned()
    }

    fn tree(&self, id: &TreeId) -> Rc<Tree> {
        self.trees.get(id).cloned().unwrap_or_default()
    }

    fn journal(&self, _: &TreeId) -> Rc<Journal> {
        Rc::default()
    }

    fn breach(
        &self,
        _: &Writer,
        _: Option<&TreeId>,
        _: Option<&TreeId>,
    ) -> Option<AppendOnlyViolation> {
        None
    }

    fn pages(&self, notebook: &TreeId, _: &LogId) -> Option<TreeId> {
        Some(*notebook)
    }

    fn length(&self, pages: &TreeId) -> u64 {
        self.notebooks[pages].len() as u64
    }

    fn numbers(&self, pages: &TreeId, from: u64) -> Vec<u64> {
        let from = usize::try_from(from).expect("few");
        let numbers = self.notebooks[pages].get(from..);
        numbers.map(<[u64]>::to_vec).unwrap_or_default()
    }

    fn rows(&self, _: &LogId) -> LogNumbers {
        self.rows.take()
    }

    fn keep_rows(&self, _: &LogId, rows: LogNumbers) {
        *self.rows.borrow_mut() = rows;
    }

    fn levels(&self, _: &LogId) -> Levels {
        self.levels.take()
    }

    fn keep_levels(&self, _: &LogId, levels: Levels, _: bool) {
        *self.levels.borrow_mut() = levels;
    }

    fn text(&self, _: &BlobId) -> Option<Rc<Vec<u8>>> {
        None
    }

    fn size(&self, _: &BlobId) -> u64 {
        0
    }

    fn parses(&self, _: &str, _: &[u8]) -> bool {
        true
    }
}
