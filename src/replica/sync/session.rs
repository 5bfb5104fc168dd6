//! The way to a remote during one sync: what was seen there, what it took, and what it said.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use anyhow::Result;
use git2::{Oid, Repository};

use crate::domain::name::Writer;
use crate::domain::replication::exchange::{ExchangeFault, ExchangeOutcome};
use crate::domain::replication::receive_limits::{LeftOut, LimitExceeded};
use crate::domain::replication::remote_anomaly::ShownBranches;
use crate::domain::replication::rules::history::{CommitId, History};
use crate::domain::replication::rules::main_admission;
use crate::domain::replication::rules::main_admission::MainRejection;
use crate::domain::replication::rules::publish;
use crate::domain::replication::rules::sync;
use crate::domain::replication::rules::sync::{Fetched, PublishedPage};
use crate::format::documents;
use crate::git::trees;
use crate::git::write_commit;
use crate::replica::Binder;
use crate::replica::git_history::{self, GitHistory};
use crate::replica::sync::local_replica::SharedLock;
use crate::replica::sync::receive::{self, ReceivePolicy};
use crate::transport;
use crate::transport::{
    Branch, ListedRefs, RefUpdate, RejectedUpdate, Transport, TransportError, WantedRefs,
};

/// How often a branch that others move at the same moment is tried again.
const ROUNDS: usize = 3;

/// The way to a remote. The copy's lock is given back while it is being waited for.
pub(in crate::replica) struct RemoteSession<'b> {
    binder: &'b Binder,
    remote: Box<dyn Transport + 'b>,
    guard: SharedLock,
    /// Its branches, as they were seen last.
    remote_heads: Vec<Branch>,
    /// Its branches, as they were seen first.
    known_before: Vec<Branch>,
    /// Its page beside a `main` that is left alone, as it was seen last.
    published: Option<Oid>,
    /// How many branches it has besides, that it was not asked about.
    more: u64,
    /// What it was seen with before.
    shown_branches: ShownBranches,
    was_reached: bool,
    /// Branches to be moved in one go with what comes next: every connection costs a login.
    pending: Vec<RefUpdate>,
    /// Moving something was begun, and what came of it is not known.
    in_doubt: bool,
    /// What it did not take, and what it said against that.
    refused: Vec<RejectedUpdate>,
    /// Nothing there begins where this binder begins.
    is_another_binder: bool,
    /// Branches that stay there.
    left_out: Vec<LeftOut>,
    /// What ended the receiving before all was asked for.
    broken: Option<anyhow::Error>,
    /// All that lies there was asked for.
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

    /// Whether a branch breaks a limit and stays there.
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

    pub(in crate::replica) fn tidy(&self) {
        self.remote.tidy();
    }

    /// Why the place is no whole copy, however far its branches stand.
    pub(in crate::replica) fn flaw(&self) -> Result<Option<ExchangeFault>> {
        if let Some(flaw) = self.remote.flaw() {
            return Ok(Some(flaw));
        }
        let lacks = self.was_met() && self.remote.takes() && self.lacks()?;
        Ok(lacks.then_some(ExchangeFault::Incomplete))
    }

    /// Whether the place lacks an object of what it showed before anything was put there. Looked at are
    /// `main` and the branches of members, but for what was seen there before: what a guest's branch
    /// lacks is nobody else's, and none of it is remembered, so that it would be read every time.
    fn lacks(&self) -> Result<bool> {
        let main = self.known_before.iter().filter(|it| it.name == "main");
        let main: Vec<Oid> = main.map(|branch| branch.tip).collect();
        let mut tips = trees::present(&self.binder.repo, &main)?;
        let members = self.binder.members_branches(&self.known_before)?;
        tips.extend(members.iter().map(|(_, branch)| branch.tip));
        let seen = self.shown_branches.values();
        let seen: Vec<Oid> = seen.map(|tip| git_history::oid(&tip.0)).collect();
        Ok(self.remote.lacks(&tips, &seen))
    }

    /// Moves what is still to be moved.
    pub(in crate::replica) fn finish(&mut self) -> Result<()> {
        match std::mem::take(&mut self.pending) {
            none if none.is_empty() => Ok(()),
            wanted => self.move_branches(&wanted).map(drop),
        }
    }

    /// What the remote has, as far as it is known here.
    pub(in crate::replica) fn there(&self) -> &[Branch] {
        &self.remote_heads
    }

    /// Whether a page that belongs to this binder stands beside `main`.
    pub(in crate::replica) fn is_published_beside(&self) -> bool {
        let here = |tip: Oid| self.binder.repo.find_commit(tip).is_ok();
        self.published.is_some_and(here)
    }

    /// What the remote had before anything was put there.
    pub(in crate::replica) fn showed(&self) -> &[Branch] {
        &self.known_before
    }

    /// The remote told what it has, and nothing of it begins where this binder begins.
    pub(in crate::replica) const fn shows_another_binder(&self) -> bool {
        self.is_another_binder
    }

    /// Whether the remote told what it has, and it is this binder.
    pub(in crate::replica) fn was_met(&self) -> bool {
        self.was_reached && !self.is_another_binder
    }

    /// How the sync ended, the own branch being what counts: `before` where it stood when the sync
    /// began, `own` where it stands now. Where a push broke off, the remote is asked what it has before
    /// anything is said.
    pub(in crate::replica) fn judge(
        &mut self,
        report: Result<sync::SyncReport>,
        before: Option<Oid>,
        own: Option<Oid>,
    ) -> Result<TransportError> {
        let mut unrelated = false;
        let broken = match report {
            Ok(report) => report.trouble.map(|trouble| {
                unrelated = trouble == MainRejection::Unrelated;
                ExchangeOutcome::MainRefused.into()
            }),
            Err(_) if self.is_another_binder => return Ok(ExchangeFault::SomethingElse.into()),
            Err(error) => Some(transport::blame(error)?),
        };
        let broken = match self.broken.take() {
            Some(error) => Some(transport::blame(error)?),
            None => broken,
        };
        if self.in_doubt {
            // Where it cannot be asked, what was seen last stands.
            let _ = self.look();
        }
        let is_own = |branch: &Branch| self.is_delivered(branch, before, own);
        let delivered = self.remote_heads.iter().any(is_own);
        Ok(match broken {
            Some(_) if unrelated && !delivered => ExchangeFault::SomethingElse.into(),
            Some(broken) if !delivered && broken.outcome == ExchangeOutcome::MainRefused => {
                self.said(|name| !is_page(name), ExchangeOutcome::Refused)
            }
            // What lies there may not all have come: that is never told as done.
            Some(broken) if !delivered || !self.is_received => broken,
            Some(broken) if broken.outcome == ExchangeOutcome::MainRefused => broken,
            None if !delivered && self.remote.takes() => {
                self.said(|name| !is_page(name), ExchangeOutcome::Refused)
            }
            _ if self.refused.iter().any(|it| is_page(&it.name)) => {
                self.said(is_page, ExchangeOutcome::MainRefused)
            }
            _ => ExchangeOutcome::Done.into(),
        })
    }

    /// Whether a branch there has all that was written here when the sync began. Another command of this
    /// copy may have added more since: that goes with the next one.
    fn is_delivered(&self, branch: &Branch, before: Option<Oid>, own: Option<Oid>) -> bool {
        let (Some(before), Some(own)) = (before, own) else {
            return Some(branch.tip) == own;
        };
        let onward = |from, to| from == to || self.is_onward(&branch.name, from, to);
        let is_refused = || self.refused.iter().any(|it| it.name == branch.name);
        branch.tip == own
            || !is_page(&branch.name)
                && !is_refused()
                && onward(branch.tip, own)
                && onward(before, branch.tip)
    }

    fn said(&self, about: impl Fn(&str) -> bool, outcome: ExchangeOutcome) -> TransportError {
        let refused = self.refused.iter().find(|it| about(&it.name));
        let said = refused.and_then(|it| it.against.clone());
        TransportError {
            server_message: said.unwrap_or_default(),
            ..outcome.into()
        }
    }

    /// Moves branches, and gives how many stayed. A server that judges a push as a whole may still
    /// take parts of it: the copies without the page, the own branch without the others.
    fn move_branches(&mut self, wanted: &[RefUpdate]) -> Result<usize> {
        self.hang_up();
        if !self.remote.takes() {
            return Ok(wanted.len());
        }
        let left = self.try_to_move(wanted)?;
        let none = left.len() == wanted.len() && left.iter().all(RejectedUpdate::is_refused);
        if !none || wanted.len() < 2 {
            return self.once_more(wanted, left);
        }
        let page_last = wanted.last().is_some_and(|it| is_page(&it.name));
        let (first, rest) = wanted.split_at(if page_last { wanted.len() - 1 } else { 1 });
        let stayed = self.move_branches(first)?;
        if page_last {
            return Ok(stayed + self.move_branches(rest)?);
        }
        let of_rest = left.into_iter().filter(|it| it.name != first[0].name);
        self.refused.extend(of_rest);
        Ok(stayed + rest.len())
    }

    /// Moves on what somebody else moved at the same moment; gives how many stayed.
    fn once_more(&mut self, wanted: &[RefUpdate], mut left: Vec<RejectedUpdate>) -> Result<usize> {
        for _ in 0..ROUNDS {
            let again = self.still_forward(wanted, &left)?;
            if again.is_empty() {
                break;
            }
            left.retain(|it| again.iter().all(|wanted| wanted.name != it.name));
            left.extend(self.try_to_move(&again)?);
        }
        let count = left.len();
        self.refused
            .extend(left.into_iter().filter(RejectedUpdate::is_refused));
        Ok(count)
    }

    fn try_to_move(&mut self, wanted: &[RefUpdate]) -> Result<Vec<RejectedUpdate>> {
        self.in_doubt = true;
        let not_moved = transport::at_place(self.remote.push(wanted))?;
        self.in_doubt = false;
        self.note(wanted, &not_moved);
        Ok(not_moved)
    }

    /// What somebody else moved at the same moment, and is still to be moved on from there.
    fn still_forward(
        &mut self,
        wanted: &[RefUpdate],
        left: &[RejectedUpdate],
    ) -> Result<Vec<RefUpdate>> {
        let lost = |wanted: &&RefUpdate| {
            left.iter()
                .any(|it| it.name == wanted.name && !it.is_refused())
        };
        let lost: Vec<&RefUpdate> = wanted.iter().filter(lost).collect();
        if lost.is_empty() {
            return Ok(Vec::new());
        }
        self.look()?;
        let onward = |wanted: &&RefUpdate| {
            let from = self.at(&wanted.name);
            let forward = from.is_none_or(|from| self.is_onward(&wanted.name, from, wanted.to));
            forward.then(|| RefUpdate {
                from,
                ..(**wanted).clone()
            })
        };
        Ok(lost.iter().filter_map(onward).collect())
    }

    /// Asks the remote what it has.
    fn look(&mut self) -> Result<()> {
        let listed = transport::at_place(self.remote.listed(&self.wanted()))?;
        self.remote_heads = listed.branches;
        self.published = listed.published;
        self.more = listed.more;
        Ok(())
    }

    /// The branches that are asked for wherever they stand in its list: members' and those of guests known
    /// here, as they may be called, and what was seen there before.
    fn wanted(&self) -> WantedRefs {
        let allowance = self.binder.settings().limits.allowance;
        let mut names: BTreeSet<String> = self.shown_branches.keys().cloned().collect();
        if let Some(own) = &self.binder.device {
            names.insert(format!("copies/{}", own.writer));
        }
        // Where not all can be read what is known of the place is asked for.
        if let Ok(view) = self.binder.view() {
            for (signer, tip) in publish::carried(&view) {
                let all = publish::names(signer, tip);
                names.extend(all.map(|name| format!("copies/{name}")));
            }
        }
        WantedRefs::of(names, allowance.branches)
    }

    /// Where a branch stands there, as it was seen last.
    fn at(&self, name: &str) -> Option<Oid> {
        if name == PublishedPage::Published.branch() {
            return self.published;
        }
        let branch = self.remote_heads.iter().find(|branch| branch.name == name);
        branch.map(|branch| branch.tip)
    }

    /// Whether a branch moves forward so: a page to what has it among its ancestors, a writer's
    /// along its own chain.
    fn is_onward(&self, name: &str, from: Oid, to: Oid) -> bool {
        let repo = &self.binder.repo;
        if is_page(name) {
            return repo.graph_descendant_of(to, from).unwrap_or(false);
        }
        let mut next = repo.find_commit(to).ok();
        while let Some(commit) = next {
            next = commit.parent(0).ok();
            if next.as_ref().is_some_and(|parent| parent.id() == from) {
                return true;
            }
        }
        false
    }

    /// What is there now that these were moved, except those that were not.
    fn note(&mut self, wanted: &[RefUpdate], not_moved: &[RejectedUpdate]) {
        for moved in wanted {
            if not_moved.iter().any(|it| it.name == moved.name) {
                continue;
            }
            if moved.name == PublishedPage::Published.branch() {
                self.published = Some(moved.to);
                continue;
            }
            self.remote_heads.retain(|branch| branch.name != moved.name);
            self.remote_heads.push(Branch {
                name: moved.name.clone(),
                tip: moved.to,
            });
        }
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
        let named = |branch: &Branch| {
            let name = branch.name.strip_prefix("copies/")?.to_owned();
            Some((name, git_history::commit_id(branch.tip)))
        };
        let main = arrived.received.iter().find(|it| it.name == "main");
        let tips: Vec<Oid> = self.remote_heads.iter().map(|branch| branch.tip).collect();
        let here = trees::present(&self.binder.repo, &tips)?;
        Ok(Fetched {
            here: here.into_iter().map(git_history::commit_id).collect(),
            main_left: self.left_out.iter().any(|it| it.branch == "main"),
            branches: self
                .remote_heads
                .iter()
                .filter_map(named)
                .collect::<BTreeMap<_, _>>(),
            main: main.map(|main| git_history::commit_id(main.tip)),
            published: self.published.map(git_history::commit_id),
            is_copy: self.remote.is_a_copy(),
        })
    }

    fn push(&mut self, moves: &[publish::BranchUpdate]) -> Result<()> {
        let moves = moves
            .iter()
            .map(|to| a_move(format!("copies/{}", to.branch), to.from.as_ref(), &to.to));
        self.pending.extend(moves);
        // What stays is known when they go, with `main` or by themselves.
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

/// Whether a branch is what those read who clone with plain Git, and no writer's.
fn is_page(name: &str) -> bool {
    [PublishedPage::Main, PublishedPage::Published]
        .iter()
        .any(|page| page.branch() == name)
}

/// Why a `main` that has come is left alone, and is too large to wait here for a person.
fn about_main(trouble: &MainRejection) -> Option<LeftOut> {
    let why = match trouble {
        MainRejection::Unrelated | MainRejection::LeftThere => return None,
        MainRejection::Overfull => LimitExceeded::Documents,
        MainRejection::TooMany(count) => LimitExceeded::Commits(*count as u64),
    };
    let branch = "main".to_owned();
    Some(LeftOut { branch, why })
}

impl ReceivePolicy for Binder {
    fn belongs(&self, both: &Repository, tips: &[Oid]) -> Result<bool> {
        self.any_begins_here(both, tips)
    }

    fn members(&self, received: &[Branch]) -> BTreeSet<String> {
        let Ok(view) = self.view_with(received) else {
            return BTreeSet::new();
        };
        let counts = |writer: &&Writer| {
            let key = view.members.named(writer);
            key.is_some_and(|key| view.members.standing(key).counts())
        };
        let names = view.members.all().filter_map(|it| it.writer.as_ref());
        names.filter(counts).map(ToString::to_string).collect()
    }

    fn too_much(
        &self,
        both: &Rc<Repository>,
        received: &[Branch],
        new: &[Branch],
    ) -> Result<Option<LimitExceeded>> {
        Self::too_much(self, both, received, new)
    }

    fn is_shut_out(&self, branch: &str) -> bool {
        let here = write_commit::tip(&self.repo, &format!("refs/heads/{branch}"));
        let (Ok(Some(here)), Ok(view)) = (here, self.view()) else {
            return false;
        };
        let commit = self.history().commit(&git_history::commit_id(here));
        let signer = commit.as_ref().and_then(|commit| commit.signer());
        signer.is_some_and(|signer| view.members.is_shut_out(&signer.key))
    }

    /// By the rules, over what is known and what has come.
    fn about_main(
        &self,
        both: &Rc<Repository>,
        received: &[Branch],
        main: Oid,
    ) -> Result<Option<LimitExceeded>> {
        let history = GitHistory::of(Rc::clone(both), documents::can_be_read);
        let root = self.root()?;
        let received: Vec<CommitId> = received
            .iter()
            .map(|it| git_history::commit_id(it.tip))
            .collect();
        let known = self.known()?.with(&history, &root, &received);
        let main = git_history::commit_id(main);
        let judged = main_admission::admissible(&history, &root, &known, &main);
        Ok(judged.err().as_ref().and_then(about_main).map(|it| it.why))
    }
}

fn a_move(name: String, from: Option<&CommitId>, to: &CommitId) -> RefUpdate {
    RefUpdate {
        name,
        from: from.map(|from| git_history::oid(&from.0)),
        to: git_history::oid(&to.0),
    }
}
