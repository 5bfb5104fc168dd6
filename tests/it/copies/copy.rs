//! A simulated copy, held by one device, and as a remote.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use binder::domain::name::LogId;
use binder::domain::replication::rules::append_point::AppendPoint;
use binder::domain::replication::rules::foreign::ForeignCommits;
use binder::domain::replication::rules::frontier::Frontier;
use binder::domain::replication::rules::history::{
    BlobId, CommitId, EditEntry, Folder, Genesis, History, Origin, TreeId, VersionId,
};
use binder::domain::replication::rules::merge_commit;
use binder::domain::replication::rules::merge_commit::CommitPlan;
use binder::domain::replication::rules::merged_state::MergedState;
use binder::domain::replication::rules::order_numbers;
use binder::domain::replication::rules::proposal::Proposal;
use binder::domain::replication::rules::publish;
use binder::domain::replication::rules::publish::BranchUpdate;
use binder::domain::replication::rules::sync;
use binder::domain::replication::rules::sync::{CommitReason, Replica};

use super::counts::Counts;
use super::git::{Git, Record, Said};
use super::hub::Place;

/// The power went.
#[derive(Debug)]
pub(super) struct Crash;

#[derive(Clone)]
pub(super) struct Copy {
    pub(super) git: Git,
    pub(super) root: Genesis,
    pub(super) counts: Rc<RefCell<Counts>>,
    pub(super) views: Rc<RefCell<BTreeMap<Frontier, Rc<MergedState>>>>,
    pub(super) own: AppendPoint,
    pub(super) known: Frontier,
    /// `copies/*` in this copy's folder.
    pub(super) branches: BTreeMap<String, CommitId>,
    /// A plain commit somebody made on the checked-out main.
    pub(super) head: Option<CommitId>,
    /// Those found so far in the own tip's ancestry.
    pub(super) foreign: ForeignCommits,
    /// An older program: second commits that it takes for the first of the same signed bytes.
    pub(super) follows: BTreeMap<CommitId, CommitId>,
    /// How far this device's clock is off.
    pub(super) skew: i64,
    /// Steps until the power goes.
    pub(super) fuse: Option<usize>,
}

impl Copy {
    fn step(&mut self) -> Result<(), Crash> {
        match &mut self.fuse {
            Some(0) => {
                self.fuse = None;
                Err(Crash)
            }
            Some(steps) => {
                *steps -= 1;
                Ok(())
            }
            None => Ok(()),
        }
    }

    pub(super) fn now(&self) -> i64 {
        let mut counts = self.counts.borrow_mut();
        counts.clock += 1;
        counts.clock + self.skew
    }

    pub(super) fn token(&self) -> u64 {
        let mut counts = self.counts.borrow_mut();
        counts.tokens += 1;
        counts.tokens
    }

    /// What another copy pushed into this folder is known from the next command on.
    pub(super) fn look(&mut self) -> Result<Rc<MergedState>, Crash> {
        let arrived: Vec<CommitId> = self.branches.values().copied().collect();
        let view = sync::integrate_heads(self, &arrived)?;
        sync::fast_forward_own(self, &view)?;
        Ok(view)
    }

    /// Writes one entry, as `log add` and its like do.
    pub(super) fn write(
        &mut self,
        said: impl FnOnce(&Self, &MergedState) -> Option<Said>,
    ) -> Result<bool, Crash> {
        let mut view = self.look()?;
        if self.head.is_some() {
            view = sync::reconcile(self, &[])?;
        }
        let Some(said) = said(self, &view) else {
            return Ok(false);
        };
        let own = self.own();
        let record = Record {
            token: self.token(),
            lamport: self.number(&view, 0),
            said,
        };
        let notebook = self.git.append(own.notebook(&self.git), record);
        let commission = merge_commit::entry(&self.git, &self.root, &view, &own, notebook, &[]);
        self.make(commission)?;
        self.counts.borrow_mut().entries += 1;
        let view = sync::integrate_heads(self, &[])?;
        self.show(&view);
        Ok(true)
    }

    /// The order number that a device writes next: one more than any entry counts to that is content
    /// here, or its own; `later` entries of the same commit before it.
    fn number(&self, view: &MergedState, later: u64) -> u64 {
        let (log, own) = (LogId::journal(), self.own.tip);
        let tips = view.placed.values().map(|placed| placed.commit).chain(own);
        let rows = tips.map(|tip| order_numbers::row(&self.git, &log, &tip).highest());
        let highest = rows.max().unwrap_or(0);
        let mut counts = self.counts.borrow_mut();
        match highest.checked_add(1 + later) {
            Some(number) => {
                let token = counts.tokens;
                counts.honest.insert(token, number);
                number
            }
            None => {
                let fault = "there is no higher order number left".to_owned();
                counts.faults.push(("R9", fault));
                highest
            }
        }
    }

    /// What waits for this copy's person.
    pub(super) fn waiting(&self, view: &MergedState) -> Vec<Proposal> {
        sync::proposals(self, view).waiting().cloned().collect()
    }

    /// A yes, as `plan accept` says it; gives what was written.
    pub(super) fn accept(&mut self, wanted: &BTreeSet<VersionId>) -> Result<Vec<EditEntry>, Crash> {
        self.look()?;
        let accepted = sync::accept(self, wanted)?;
        let view = sync::integrate_heads(self, &[])?;
        self.show(&view);
        Ok(accepted)
    }

    pub(super) fn sync(&mut self, remote: &mut impl Place) -> Result<(), Crash> {
        self.look()?;
        let report = sync::sync(self, remote)?;
        if let Some(trouble) = report.trouble.filter(|_| !remote.is_forbidden()) {
            let fault = format!("an ordinary main was left alone: {trouble:?}");
            self.counts.borrow_mut().faults.push(("P6", fault));
        }
        let view = sync::integrate_heads(self, &[])?;
        self.show(&view);
        Ok(())
    }

    fn make(&mut self, commission: CommitPlan) -> Result<CommitId, Crash> {
        self.step()?;
        let folder = Folder::of(&commission.signer.writer);
        self.counts
            .borrow_mut()
            .check_ink(&self.git, &self.own, &commission, &folder);
        let origin = Origin::Writer(commission.signer.clone());
        let time = self.now();
        let parents = commission.parents.into_iter();
        let parents = parents.map(|it| self.follows.get(&it).copied().unwrap_or(it));
        let parents = parents.collect();
        let tip = self.git.make(parents, origin, time, commission.tree);
        self.own = AppendPoint {
            signer: commission.signer,
            tip: Some(tip),
        };
        self.known = self.frontier();
        self.foreign = self.foreign.onward(&self.git, tip);
        Ok(tip)
    }

    /// The branches in the own folder follow what is known; a plain commit that is taken in is
    /// checked out no more.
    fn show(&mut self, view: &MergedState) {
        let moves = publish::moves(&self.git, view, &self.own.signer, &self.branches, None);
        for BranchUpdate { branch, to, .. } in moves.branches {
            self.branches.insert(branch, to);
        }
        let taken = |head: &CommitId| self.git.reachable(&self.own.tip).contains(head);
        self.head = self.head.take().filter(|head| !taken(head));
    }
}

impl Replica for Copy {
    type Error = Crash;

    fn history(&self) -> &dyn History {
        &self.git
    }

    fn root(&self) -> &Genesis {
        &self.root
    }

    fn lock(&mut self) -> Result<(), Crash> {
        Ok(())
    }

    fn own(&self) -> AppendPoint {
        self.own.clone()
    }

    fn frontier(&self) -> Frontier {
        self.known.with(&self.git, &self.root, &self.own.tip)
    }

    fn keep(&mut self, known: &Frontier) -> Result<(), Crash> {
        self.step()?;
        self.known = known.clone();
        Ok(())
    }

    fn catch_up(&mut self, ground: &AppendPoint) -> Result<(), Crash> {
        self.step()?;
        self.own = ground.clone();
        Ok(())
    }

    /// Evaluated once for all copies; `checks` evaluates anew.
    fn view(&self, known: &Frontier) -> Rc<MergedState> {
        if let Some(view) = self.views.borrow().get(known) {
            return Rc::clone(view);
        }
        let view = Rc::new(MergedState::of(&self.git, &self.root, known));
        self.views
            .borrow_mut()
            .insert(known.clone(), Rc::clone(&view));
        view
    }

    fn head(&self) -> Option<CommitId> {
        self.head
    }

    fn foreign(&self) -> ForeignCommits {
        self.foreign.clone()
    }

    fn keep_text(&mut self, text: &[u8]) -> Result<BlobId, Crash> {
        self.step()?;
        Ok(self.git.keep_text(text))
    }

    fn append(&mut self, ground: &AppendPoint, edits: Vec<EditEntry>) -> Result<TreeId, Crash> {
        self.step()?;
        let mut notebook = ground.notebook(&self.git);
        let view = self.view(&self.frontier());
        for (edit, later) in edits.into_iter().zip(0..) {
            let record = Record {
                token: self.token(),
                lamport: self.number(&view, later),
                said: Said::Edit(edit),
            };
            notebook = Some(self.git.append(notebook, record));
            self.counts.borrow_mut().entries += 1;
        }
        notebook.ok_or(Crash)
    }

    fn commit(&mut self, commission: CommitPlan, why: CommitReason) -> Result<CommitId, Crash> {
        let tip = self.make(commission)?;
        let mut counts = self.counts.borrow_mut();
        counts.take_ins += usize::from(why == CommitReason::TakeIn);
        counts.merges += usize::from(why == CommitReason::Merge);
        Ok(tip)
    }
}
