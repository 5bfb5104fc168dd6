//! State of one sync session with a remote: branches listed, received, and to be pushed.

mod outcome;

mod push;

use std::collections::BTreeSet;

use anyhow::Result;
use git2::Oid;

use crate::domain::replication::exchange::{ExchangeFault, SealedNews};
use crate::domain::replication::receive_limits::LeftOut;
use crate::domain::replication::remote_anomaly::ShownBranches;
use crate::domain::replication::rules::history::CommitId;
use crate::domain::replication::rules::sync::{Fetched, PublishedPage};
use crate::domain::replication::rules::{publish, sync};
use crate::git::trees;
use crate::replica::sync::local_replica::SharedLock;
use crate::replica::sync::receive;
use crate::replica::{Binder, object_ids};
use crate::transport;
use crate::transport::{Branch, ListedRefs, RefUpdate, RejectedUpdate, Transport, WantedRefs};

/// The way to a remote. The copy's lock is given back while it is being waited for.
pub(in crate::replica) struct RemoteSession<'b> {
    binder: &'b Binder,
    remote: Box<dyn Transport + 'b>,
    guard: SharedLock,
    /// Its branches, as they were seen last.
    remote_heads: Vec<Branch>,
    /// Its branches, as they were seen first.
    known_before: Vec<Branch>,
    /// Page beside a `main` that is left alone, as last seen.
    published: Option<Oid>,
    /// Number of further branches, not listed.
    more: u64,
    /// Its last state.
    shown_branches: ShownBranches,
    was_reached: bool,
    /// Branches to be moved in one go with what comes next: every connection costs a login.
    pending: Vec<RefUpdate>,
    /// A push was begun, and its result is unknown.
    in_doubt: bool,
    /// Rejected updates, with the remote's messages.
    refused: Vec<RejectedUpdate>,
    /// Nothing there begins where this binder begins.
    is_another_binder: bool,
    /// Branches that stay there.
    left_out: Vec<LeftOut>,
    /// Error that ended receiving early.
    broken: Option<anyhow::Error>,
    /// Everything there was requested.
    is_received: bool,
}

impl<'b> RemoteSession<'b> {
    pub(in crate::replica) fn new(
        binder: &'b Binder,
        remote: Box<dyn Transport + 'b>,
        lock: SharedLock,
        seen: ShownBranches,
    ) -> Self {
        Self {
            binder,
            remote,
            guard: lock,
            remote_heads: Vec::new(),
            known_before: Vec::new(),
            published: None,
            more: 0,
            shown_branches: seen,
            was_reached: false,
            pending: Vec::new(),
            in_doubt: false,
            refused: Vec::new(),
            is_another_binder: false,
            left_out: Vec::new(),
            broken: None,
            is_received: false,
        }
    }

    /// True if a branch breaks a limit and stays there.
    pub(in crate::replica) fn leaves(&self, branch: &str) -> bool {
        self.left_out.iter().any(|left| left.branch == branch)
    }

    /// The branches that break a limit and stay there.
    pub(in crate::replica) fn left_out(&mut self) -> Vec<LeftOut> {
        std::mem::take(&mut self.left_out)
    }

    pub(in crate::replica) fn hang_up(&self) {
        self.guard.borrow_mut().take();
    }

    /// Exchanges sealed lists; what goes wrong with them is left to the next exchange.
    pub(in crate::replica) fn exchange_sealed(&mut self, name: &str) -> SealedNews {
        let exchanged = self.binder.exchange_sealed(&mut *self.remote, name);
        match exchanged {
            Ok(news) => news.unwrap_or_default(),
            Err(_) => SealedNews {
                failed: true,
                ..SealedNews::default()
            },
        }
    }

    pub(in crate::replica) fn tidy(&self) {
        self.remote.tidy();
    }

    /// Reason why the remote is no complete copy, whatever its branches.
    pub(in crate::replica) fn flaw(&self) -> Result<Option<ExchangeFault>> {
        if let Some(flaw) = self.remote.flaw() {
            return Ok(Some(flaw));
        }
        let lacks = self.was_met() && self.remote.takes() && self.lacks()?;
        Ok(lacks.then_some(ExchangeFault::Incomplete))
    }

    /// True if the remote lacked objects of its own branches before the push. Checked are `main` and
    /// members' branches, without what was seen before: a guest's missing objects concern nobody else and
    /// would be checked every time.
    fn lacks(&self) -> Result<bool> {
        let main = self.known_before.iter().filter(|it| it.name == "main");
        let main: Vec<Oid> = main.map(|branch| branch.tip).collect();
        let mut tips = trees::present(&self.binder.repo, &main)?;
        let members = self.binder.members_branches(&self.known_before)?;
        tips.extend(members.iter().map(|(_, branch)| branch.tip));
        let seen = self.shown_branches.values();
        let seen: Vec<Oid> = seen.map(|tip| object_ids::oid(&tip.0)).collect();
        Ok(self.remote.lacks(&tips, &seen))
    }

    /// Branches of the remote, as known here.
    pub(in crate::replica) fn there(&self) -> &[Branch] {
        &self.remote_heads
    }

    /// True if a page of this binder is published beside `main`.
    pub(in crate::replica) fn is_published_beside(&self) -> bool {
        let here = |tip: Oid| self.binder.repo.find_commit(tip).is_ok();
        self.published.is_some_and(here)
    }

    /// Branches of the remote before the push.
    pub(in crate::replica) fn showed(&self) -> &[Branch] {
        &self.known_before
    }

    /// True if the remote was listed and nothing there descends from this genesis.
    pub(in crate::replica) const fn shows_another_binder(&self) -> bool {
        self.is_another_binder
    }

    /// True if the remote was listed and has this binder.
    pub(in crate::replica) fn was_met(&self) -> bool {
        self.was_reached && !self.is_another_binder
    }

    /// Asks the remote what it has.
    fn look(&mut self) -> Result<()> {
        let listed = transport::at_place(self.remote.listed(&self.wanted()))?;
        self.remote_heads = listed.branches;
        self.published = listed.published;
        self.more = listed.more;
        Ok(())
    }

    /// Branches requested regardless of their position in the list: those of members and known guests under
    /// all their names, and those seen before.
    fn wanted(&self) -> WantedRefs {
        let allowance = self.binder.settings().limits.allowance;
        let mut names: BTreeSet<String> = self.shown_branches.keys().cloned().collect();
        if let Some(own) = &self.binder.device {
            names.insert(format!("copies/{}", own.writer));
        }
        // If not everything is readable, branches known from the remote are requested.
        if let Ok(view) = self.binder.view() {
            for (signer, tip) in publish::carried(&view) {
                let all = publish::names(signer, tip);
                names.extend(all.map(|name| format!("copies/{name}")));
            }
        }
        WantedRefs::of(names, allowance.branches)
    }

    /// Tip of a branch at the remote, as last seen.
    fn at(&self, name: &str) -> Option<Oid> {
        if name == PublishedPage::Published.branch() {
            return self.published;
        }
        let branch = self.remote_heads.iter().find(|branch| branch.name == name);
        branch.map(|branch| branch.tip)
    }

    /// Result of the fetch, with the branches received.
    fn fetched(&self, received: &[Branch]) -> Result<Fetched> {
        let named = |branch: &Branch| {
            let name = branch.name.strip_prefix("copies/")?.to_owned();
            Some((name, object_ids::commit_id(branch.tip)))
        };
        let main = received.iter().find(|it| it.name == "main");
        let tips: Vec<Oid> = self.remote_heads.iter().map(|branch| branch.tip).collect();
        let here = trees::present(&self.binder.repo, &tips)?;
        Ok(Fetched {
            here: here.into_iter().map(object_ids::commit_id).collect(),
            main_left: self.left_out.iter().any(|it| it.branch == "main"),
            branches: self.remote_heads.iter().filter_map(named).collect(),
            main: main.map(|main| object_ids::commit_id(main.tip)),
            published: self.published.map(object_ids::commit_id),
            is_copy: self.remote.is_a_copy(),
        })
    }
}

impl sync::RemoteReplica for RemoteSession<'_> {
    type Error = anyhow::Error;

    fn fetch(&mut self) -> Result<Fetched> {
        self.finish()?;
        self.is_received = false;
        self.hang_up();
        self.look()?;
        if !self.was_reached {
            self.known_before.clone_from(&self.remote_heads);
        }
        let offered = ListedRefs {
            branches: self.remote_heads.clone(),
            published: self.published,
            more: self.more,
        };
        let allowance = self.binder.settings().limits.allowance;
        let (binder, remote) = (self.binder, &mut *self.remote);
        let mut arrived = receive::receive(remote, &binder.repo, offered, allowance, binder)?;
        self.is_received = arrived.broken.is_none();
        self.broken = arrived.broken.take();
        self.was_reached = true;
        self.is_another_binder = arrived.is_another;
        anyhow::ensure!(!self.is_another_binder, "another binder lies there");
        let is_new = |left: &LeftOut| !self.left_out.contains(left);
        let left_out: Vec<LeftOut> = arrived.left_out.into_iter().filter(is_new).collect();
        self.left_out.extend(left_out);
        self.fetched(&arrived.received)
    }

    fn push(&mut self, moves: &[publish::BranchUpdate]) -> Result<()> {
        let moves = moves
            .iter()
            .map(|to| a_move(format!("copies/{}", to.branch), to.from.as_ref(), &to.to));
        self.pending.extend(moves);
        // Remaining tips are learned with `main` or on their own.
        Ok(())
    }

    fn push_page(
        &mut self,
        page: PublishedPage,
        from: Option<&CommitId>,
        to: &CommitId,
    ) -> Result<()> {
        self.pending
            .push(a_move(page.branch().to_owned(), from, to));
        self.finish()
    }
}

/// True if a branch is what those read who clone with plain Git, and no writer's.
fn is_page(name: &str) -> bool {
    [PublishedPage::Main, PublishedPage::Published]
        .iter()
        .any(|page| page.branch() == name)
}

fn a_move(name: String, from: Option<&CommitId>, to: &CommitId) -> RefUpdate {
    RefUpdate {
        name,
        from: from.map(|from| object_ids::oid(&from.0)),
        to: object_ids::oid(&to.0),
    }
}
