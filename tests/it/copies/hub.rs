//! Remotes of the simulation: a hub, or another copy's folder.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use binder::domain::replication::rules::history::CommitId;
use binder::domain::replication::rules::publish::BranchUpdate;
use binder::domain::replication::rules::sync::{Fetched, PublishedPage, RemoteReplica};

use super::copy::{Copy, Crash};
use super::counts::Counts;
use super::git::Git;

/// A bare repository somewhere, or a stick: branches and a main, moved by compare-and-swap.
#[derive(Clone, Default)]
pub(super) struct Hub {
    pub(super) branches: BTreeMap<String, CommitId>,
    pub(super) main: Option<CommitId>,
    /// The page beside a `main` that is left alone.
    pub(super) published: Option<CommitId>,
    /// Earlier states, to be rolled back to.
    pub(super) past: Vec<(BTreeMap<String, CommitId>, Option<CommitId>)>,
    /// What it answers instead of what it holds.
    pub(super) lie: Option<Lie>,
}

/// What a hub that lies answers to the question what it holds.
#[derive(Clone)]
pub(super) enum Lie {
    /// Every second branch, from this one, is not there; nor are the pages, where said.
    Hides(usize, bool),
    /// It is still as it was then.
    Was(BTreeMap<String, CommitId>, Option<CommitId>),
}

/// Branches, `main` and `published`.
type Told = (
    BTreeMap<String, CommitId>,
    Option<CommitId>,
    Option<CommitId>,
);

impl Hub {
    fn told(&self) -> Told {
        match &self.lie {
            None => (self.branches.clone(), self.main, self.published),
            Some(Lie::Was(branches, main)) => (branches.clone(), *main, self.published),
            Some(Lie::Hides(from, with_main)) => {
                let all = self.branches.clone().into_iter();
                let shown = all.skip(*from).step_by(2).collect();
                let shows = |it: Option<CommitId>| it.filter(|_| !with_main);
                (shown, shows(self.main), shows(self.published))
            }
        }
    }
}

/// In this world every commit is everywhere; who knows of it is another question.
fn here(branches: &BTreeMap<String, CommitId>, main: Option<CommitId>) -> BTreeSet<CommitId> {
    branches.values().copied().chain(main).collect()
}

/// A remote of this world.
pub(super) trait Place: RemoteReplica<Error = Crash> {
    /// Whether its `main` is one that is to be left alone.
    fn is_forbidden(&self) -> bool {
        false
    }
}

impl Place for AtFolder<'_> {}

impl Place for AtHub<'_> {
    fn is_forbidden(&self) -> bool {
        let hub = self.hub.borrow();
        let mains = hub.main.into_iter().chain(hub.told().1);
        let below = self.git.reachable(&mains.collect::<Vec<_>>());
        !below.is_disjoint(&self.counts.borrow().forbidden)
    }
}

/// A hub as one sync sees it; between the answer to its first question and its first push,
/// `meanwhile` happens.
pub(super) struct AtHub<'a> {
    pub(super) git: &'a Git,
    pub(super) counts: Rc<RefCell<Counts>>,
    pub(super) hub: &'a RefCell<Hub>,
    pub(super) meanwhile: Option<Box<dyn FnOnce() + 'a>>,
}

impl RemoteReplica for AtHub<'_> {
    type Error = Crash;

    fn fetch(&mut self) -> Result<Fetched, Crash> {
        let (branches, main, published) = self.hub.borrow().told();
        if let Some(meanwhile) = self.meanwhile.take() {
            meanwhile();
        }
        let here = here(&branches, main);
        Ok(Fetched {
            main_left: false,
            branches,
            here,
            main,
            published,
            is_copy: false,
        })
    }

    fn push(&mut self, moves: &[BranchUpdate]) -> Result<(), Crash> {
        let mut hub = self.hub.borrow_mut();
        for to in moves {
            swap(self.git, &self.counts, &mut hub.branches, to);
        }
        Ok(())
    }

    fn push_page(
        &mut self,
        page: PublishedPage,
        from: Option<&CommitId>,
        to: &CommitId,
    ) -> Result<(), Crash> {
        let mut hub = self.hub.borrow_mut();
        let there = match page {
            PublishedPage::Main => hub.main,
            PublishedPage::Published => hub.published,
        };
        if there.as_ref() != from {
            return Ok(());
        }
        if from.is_some_and(|from| !self.git.reachable([to]).contains(from)) {
            let fault = format!("{} moved, but not forward", page.branch());
            self.counts.borrow_mut().faults.push(("P4", fault));
        }
        let now = (hub.branches.clone(), hub.main);
        hub.past.push(now);
        match page {
            PublishedPage::Main => hub.main = Some(*to),
            PublishedPage::Published => hub.published = Some(*to),
        }
        Ok(())
    }
}

/// Another copy's own folder.
pub(super) struct AtFolder<'a> {
    pub(super) other: &'a RefCell<Copy>,
}

impl RemoteReplica for AtFolder<'_> {
    type Error = Crash;

    fn fetch(&mut self) -> Result<Fetched, Crash> {
        let other = self.other.borrow();
        let main = other.head.or(other.own.tip);
        Ok(Fetched {
            main_left: false,
            branches: other.branches.clone(),
            here: here(&other.branches, main),
            main,
            published: None,
            is_copy: true,
        })
    }

    fn push(&mut self, moves: &[BranchUpdate]) -> Result<(), Crash> {
        let mut other = self.other.borrow_mut();
        let (git, counts) = (other.git.clone(), Rc::clone(&other.counts));
        for to in moves {
            swap(&git, &counts, &mut other.branches, to);
        }
        Ok(())
    }

    fn push_page(
        &mut self,
        _: PublishedPage,
        _: Option<&CommitId>,
        _: &CommitId,
    ) -> Result<(), Crash> {
        let other = self.other.borrow();
        let fault = "a copy's own main was pushed to".to_owned();
        other.counts.borrow_mut().faults.push(("P4", fault));
        Ok(())
    }
}

fn swap(
    git: &Git,
    counts: &Rc<RefCell<Counts>>,
    branches: &mut BTreeMap<String, CommitId>,
    to: &BranchUpdate,
) {
    if branches.get(&to.branch) != to.from.as_ref() {
        return;
    }
    if to
        .from
        .is_some_and(|from| !git.reachable([&to.to]).contains(&from))
    {
        let fault = format!("copies/{} moved, but not forward", to.branch);
        counts.borrow_mut().faults.push(("P4", fault));
    }
    branches.insert(to.branch.clone(), to.to);
}
