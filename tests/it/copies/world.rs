//! The simulated world: copies, hubs and folders, and all events.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use binder::domain::name::Writer;
use binder::domain::replication::rules::append_point::AppendPoint;
use binder::domain::replication::rules::foreign::ForeignCommits;
use binder::domain::replication::rules::frontier::Frontier;
use binder::domain::replication::rules::history::{
    BlobId, CommitId, Genesis, History, Key, Origin, Signer, Tree, TreeId, Version, VersionId,
};

use super::copy::Copy;
use super::counts::Counts;
use super::dice::Dice;
use super::git::Git;
use super::hub::{AtFolder, AtHub, Hub};
use super::start::{fresh, root_commit};

pub(super) const NAMES: [&str; 6] = ["anna", "bo", "cilla", "dan", "eva", "finn"];
pub(super) const MOST_COPIES: usize = 6;

/// Where a copy syncs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Spot {
    Hub(usize),
    Folder(usize),
}

/// That somebody replaced texts of a document, and by which entry or commit.
pub(super) struct Settled {
    pub(super) path: String,
    pub(super) texts: BTreeSet<BlobId>,
    pub(super) by: By,
}

pub(super) enum By {
    Entry(u64, VersionId),
    Plain(CommitId),
}

/// What somebody changed with plain Git.
pub(super) struct Changed {
    pub(super) commit: CommitId,
    pub(super) path: String,
    pub(super) text: Option<BlobId>,
}

/// That a member answered a proposal, and by which entries.
pub(super) struct Answer {
    pub(super) version: VersionId,
    pub(super) path: String,
    pub(super) text: Option<BlobId>,
    pub(super) by: BTreeSet<u64>,
    pub(super) yes: bool,
}

pub(super) struct World {
    pub(super) dice: Dice,
    pub(super) git: Git,
    pub(super) root: Genesis,
    pub(super) counts: Rc<RefCell<Counts>>,
    pub(super) copies: Vec<RefCell<Copy>>,
    pub(super) hubs: Vec<RefCell<Hub>>,
    pub(super) spots: Vec<Vec<Spot>>,
    pub(super) backups: BTreeMap<usize, Copy>,
    /// Every entry that was acknowledged and that some disk still holds.
    pub(super) tokens: BTreeSet<u64>,
    /// Every plain commit that some disk still holds.
    pub(super) plain: BTreeSet<CommitId>,
    /// What each of them changed.
    pub(super) changed: Vec<Changed>,
    /// Versions that stand in a foreign `log/` and nowhere else.
    pub(super) forged: BTreeSet<VersionId>,
    /// Texts that a stranger brought back.
    pub(super) again: BTreeSet<BlobId>,
    pub(super) answers: Vec<Answer>,
    /// What a guest said no to.
    pub(super) refused: Vec<Version>,
    pub(super) settled: Vec<Settled>,
    pub(super) suspect: usize,
    /// The tip of a guest with a device and a program of its own.
    pub(super) mallory: Option<CommitId>,
    /// What else than entries and plain commits makes copies take in.
    pub(super) provoked: usize,
    /// Whose keys somebody else has too.
    pub(super) thieves: [usize; 2],
    pub(super) story: Vec<String>,
}

impl World {
    pub(super) fn new(seed: u64) -> Self {
        let mut dice = Dice::new(seed);
        let git = Git::default();
        let counts = Rc::new(RefCell::new(Counts::default()));
        let anna = signer(0, "anna");
        let root = Genesis {
            commit: root_commit(&git, &anna),
            key: anna.key.clone(),
        };
        let tips = BTreeMap::from([(anna.clone(), BTreeSet::from([root.commit]))]);
        let copy = Copy {
            git: git.clone(),
            root: root.clone(),
            counts: Rc::clone(&counts),
            views: Rc::default(),
            own: AppendPoint {
                signer: anna,
                tip: Some(root.commit),
            },
            known: Frontier::new(tips),
            branches: BTreeMap::from([("anna".to_owned(), root.commit)]),
            head: None,
            foreign: ForeignCommits::default(),
            follows: BTreeMap::new(),
            skew: 0,
            fuse: None,
        };
        let suspect = dice.below(MOST_COPIES);
        let thieves = [dice.below(MOST_COPIES), dice.below(MOST_COPIES)];
        Self {
            dice,
            git,
            root,
            counts,
            copies: vec![RefCell::new(copy)],
            hubs: Vec::new(),
            spots: vec![Vec::new()],
            backups: BTreeMap::new(),
            tokens: BTreeSet::new(),
            plain: BTreeSet::new(),
            changed: Vec::new(),
            forged: BTreeSet::new(),
            again: BTreeSet::new(),
            answers: Vec::new(),
            refused: Vec::new(),
            settled: Vec::new(),
            suspect,
            mallory: None,
            provoked: 0,
            thieves,
            story: Vec::new(),
        }
    }

    /// A new device, with what another copy's folder holds.
    pub(super) fn join(&mut self, from: usize, name: &str) -> usize {
        let at = self.copies.len();
        let mut copy = self.copies[from].borrow().clone();
        copy.own = AppendPoint {
            signer: signer(at, name),
            tip: None,
        };
        copy.head = None;
        copy.foreign = ForeignCommits::default();
        copy.follows = BTreeMap::new();
        copy.skew = if self.dice.one_in(4) {
            self.dice.below(4000) as i64 - 2000
        } else {
            0
        };
        self.copies.push(RefCell::new(copy));
        self.spots.push(Vec::new());
        at
    }

    /// The same disk twice: same name, same key.
    pub(super) fn clone_disk(&mut self, of: usize) -> usize {
        let copy = self.copies[of].borrow().clone();
        self.copies.push(RefCell::new(copy));
        self.spots.push(self.spots[of].clone());
        self.copies.len() - 1
    }

    /// One sync; true when it went through.
    pub(super) fn sync(&self, at: usize, spot: Spot, meanwhile: Option<(usize, Spot)>) -> bool {
        match spot {
            Spot::Folder(other) if other == at => true,
            Spot::Folder(other) => {
                let other = &self.copies[other];
                self.copies[at]
                    .borrow_mut()
                    .sync(&mut AtFolder { other })
                    .is_ok()
            }
            Spot::Hub(hub) => {
                let race = move || {
                    if let Some((other, spot)) = meanwhile.filter(|(other, _)| *other != at) {
                        self.sync(other, spot, None);
                    }
                };
                let mut remote = AtHub {
                    git: &self.git,
                    counts: Rc::clone(&self.counts),
                    hub: &self.hubs[hub],
                    meanwhile: Some(Box::new(race)),
                };
                self.copies[at].borrow_mut().sync(&mut remote).is_ok()
            }
        }
    }

    /// What this copy's device has committed is promised from now on.
    pub(super) fn acknowledge(&mut self, at: usize) {
        let copy = self.copies[at].borrow();
        let notebook = copy.own.notebook(&self.git);
        self.tokens
            .extend(notebook.iter().flat_map(|id| self.git.tokens(id)));
    }

    /// Every ref there is that copies heed: of a foreign commit they heed mains, and what is checked out.
    pub(super) fn refs(&self) -> Vec<CommitId> {
        let mut refs = Vec::new();
        let mut branches = Vec::new();
        for copy in &self.copies {
            let copy = copy.borrow();
            refs.extend(copy.own.tip.iter().chain(&copy.head));
            refs.extend(copy.known.all());
            branches.extend(copy.branches.values().copied());
        }
        for hub in &self.hubs {
            let hub = hub.borrow();
            refs.extend(hub.main.iter().chain(&hub.published));
            branches.extend(hub.branches.values().copied());
        }
        let is_signed = |id: &CommitId| {
            let commit = self.git.commit(&self.git.as_written(id));
            commit.is_some_and(|it| it.signer().is_some())
        };
        refs.extend(branches.into_iter().filter(is_signed));
        refs
    }

    /// Something that destroys what a disk held. What no other disk holds is gone and promised no
    /// more.
    pub(super) fn destroy(&mut self, what: impl FnOnce(&mut Self)) {
        let before = self.git.reachable(&self.refs());
        what(self);
        let after = self.git.reachable(&self.refs());
        let (had, have) = (self.tokens_in(&before), self.tokens_in(&after));
        self.tokens
            .retain(|token| have.contains(token) || !had.contains(token));
        self.plain
            .retain(|plain| after.contains(plain) || !before.contains(plain));
    }

    pub(super) fn tokens_in(&self, commits: &BTreeSet<CommitId>) -> BTreeSet<u64> {
        let signed = commits.iter().filter(|id| {
            let commit = self.git.commit(&self.git.as_written(id));
            commit.is_some_and(|it| it.signer().is_some())
        });
        let trees = signed.map(|commit| self.git.tree_of(commit));
        let notebooks: BTreeSet<TreeId> = trees
            .flat_map(|tree| tree.notebooks.values().copied().collect::<Vec<_>>())
            .collect();
        notebooks
            .iter()
            .flat_map(|id| self.git.tokens(id))
            .collect()
    }

    /// A text as somebody changes it: one line becomes one that was never written before.
    pub(super) fn rewritten(&mut self, text: Option<BlobId>) -> BlobId {
        let text = text.and_then(|id| self.git.text(&id));
        let text = text.map_or_else(|| fresh("new"), |text| text.as_ref().clone());
        let text = String::from_utf8(text).expect("texts of this world are UTF-8");
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let line = self.dice.below(lines.len());
        lines[line] = format!("{line} written {}", self.dice.next() % 1_000_000_007);
        self.git.keep_text((lines.join("\n") + "\n").as_bytes())
    }

    /// A plain commit: unsigned, by whatever people use.
    pub(super) fn plain_commit(&mut self, parents: Vec<CommitId>, tree: Tree) -> CommitId {
        self.counts.borrow_mut().clock += 1;
        let time = self.counts.borrow().clock;
        let commit = self.git.make(parents, Origin::Foreign, time, tree);
        self.plain.insert(commit);
        commit
    }
}

pub(super) fn signer(at: usize, name: &str) -> Signer {
    Signer {
        key: Key(format!("ssh-ed25519 KEY{at}")),
        writer: Writer::new(name).expect("a writer's name"),
    }
}
