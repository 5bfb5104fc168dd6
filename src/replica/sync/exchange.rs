//! One exchange with one remote: a thin driver of the rules' own order of a sync.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::Path;
use std::rc::Rc;

use anyhow::Result;
use git2::{Oid, Repository};

use crate::domain::replication::exchange::{
    ExchangeOutcome, ExchangeResult, MainLeft, Progress, Remote,
};
use crate::domain::replication::remote_anomaly;
use crate::domain::replication::rules::foreign::ForeignChanges;
use crate::domain::replication::rules::frontier::Frontier;
use crate::domain::replication::rules::history::CommitId;
use crate::domain::replication::rules::history::History;
use crate::domain::replication::rules::history::Signer;
use crate::domain::replication::rules::main_admission;
use crate::domain::replication::rules::sync;
use crate::domain::replication::rules::sync::Replica;
use crate::domain::time::moment::{self, Moment};
use crate::env::Env;
use crate::git::read_errors;
use crate::git::trees;
use crate::git::write_commit;
use crate::replica::git_history;
use crate::replica::journal::read_log::is_branch_of;
use crate::replica::sync::local_replica::{LocalReplica, SharedLock};
use crate::replica::sync::remote_anomaly::MetRemote;
use crate::replica::sync::session::RemoteSession;
use crate::replica::{Binder, MAIN};
use crate::transport;
use crate::transport::{Branch, ConnectOptions, Transport, TransportError};

impl Binder {
    /// Exchanges with one remote. What goes wrong there is an outcome, not an error.
    ///
    /// # Errors
    /// This copy itself cannot be read or written.
    pub fn exchange(
        &self,
        with: &Remote,
        env: &Env,
        tell: &Rc<dyn Progress>,
    ) -> Result<ExchangeResult> {
        let road = ConnectOptions::of(env, self.patience());
        let way = (road, Rc::clone(tell));
        let remote = match transport::open(&with.place, Path::new(""), &self.repo, way) {
            // Into one file nothing can be put: it is read by its own command.
            Ok(remote) if !remote.takes() => {
                return Ok(ended(with, ExchangeOutcome::Refused.into()));
            }
            Ok(remote) => remote,
            Err(broken) => {
                self.note_broken(with, &broken);
                return Ok(ended(with, broken));
            }
        };
        self.exchange_over(remote, with, env)
    }

    /// As [`Self::exchange`], with a place that was reached.
    pub(in crate::replica) fn exchange_over<'b>(
        &'b self,
        remote: Box<dyn Transport + 'b>,
        with: &Remote,
        env: &Env,
    ) -> Result<ExchangeResult> {
        let takes = remote.takes();
        let lock: SharedLock = Rc::new(RefCell::new(None));
        let noted = moment::in_zone(env.now(), self.zone());
        let mut desk = LocalReplica::of(self, noted, Rc::clone(&lock))?;
        let before = self.tip()?;
        let known = desk.known();
        let foreign = desk.foreign();
        let seen_before = self.seen_with(&with.name)?;
        // What another command has seen there since would be held against an older look.
        let seen = seen_before.clone();
        let mut line = RemoteSession::new(self, remote, lock, seen_before);
        let report = self.carry(&mut desk, &mut line, before)?;
        let taken_up = desk.remember_foreign(&foreign);
        let own = desk.own().tip.map(|tip| git_history::oid(&tip.0));
        let trouble = report.as_ref().ok().and_then(|it| it.trouble.clone());
        let kept_back = report.as_ref().map_or(0, |it| it.kept_back);
        let mut broken = line.judge(report, before, own)?;
        let flaw = line.flaw()?;
        if let Some(why) = flaw.filter(|_| broken.outcome.delivered()) {
            broken = why.into();
        }
        self.note_broken(with, &broken);
        let last_met = self.met().get(&with.name).copied();
        let sent = self.sent(&desk, &with.name, line.there())?;
        if line.was_met() && takes && flaw.is_none() {
            self.note_incomplete_place(&with.name, None);
            self.note_seen(&with.name, &line, noted)?;
        }
        let now_known = desk.known();
        if now_known != known {
            let view = self.view_of(&now_known)?;
            // For plain Git alone: no exchange fails for it.
            let _ = self.keep_signers(&view);
        }
        self.remember_last_seen(&with.name, &known, &now_known, noted);
        let met = MetRemote {
            remote: with,
            met_at: noted,
            before: &known,
            after: &now_known,
            shown_branches: seen,
            last_met,
        };
        let remembered = match takes {
            true => self.judge_met(&desk, &line, &met)?,
            false => Vec::new(),
        };
        let received = entries(&desk, &now_known, &known) - entries(&desk, &known, &now_known);
        let set_aside = match line.was_met() {
            true => self.set_aside(line.there(), trouble.as_ref(), &taken_up)?,
            false => 0,
        };
        Ok(ExchangeResult {
            received: usize::try_from(received).unwrap_or_default(),
            sent: usize::try_from(sent).unwrap_or_default(),
            remembered,
            set_aside,
            ignored: ignored(&desk, &taken_up),
            main_left: trouble.and_then(|_| {
                self.main_left(&desk, &line, met.shown_branches.get(remote_anomaly::MAIN))
            }),
            left_out: line.left_out(),
            kept_back,
            ..ended(with, broken)
        })
    }

    /// What is to be said of a `main` that was left alone. `seen`: where it stood when it was still one.
    fn main_left(
        &self,
        desk: &LocalReplica<'_>,
        line: &RemoteSession<'_>,
        seen: Option<&CommitId>,
    ) -> Option<MainLeft> {
        let view = self.view_of(&desk.known()).ok()?;
        let signed = seen.and_then(|seen| main_admission::last_signed(desk.history(), &view, seen));
        Some(MainLeft {
            commit: signed.or(desk.own().tip)?.short(12),
            published: line.is_published_beside(),
        })
    }

    /// A place that is no whole copy counts as none from now on.
    fn note_broken(&self, with: &Remote, broken: &TransportError) {
        let flaw = broken.why.filter(|why| why.is_no_whole_copy());
        if flaw.is_some() {
            self.note_incomplete_place(&with.name, flaw);
        }
    }

    /// What goes there and back, and the folder brought up to it. Inside: how that ended.
    fn carry(
        &self,
        desk: &mut LocalReplica<'_>,
        line: &mut RemoteSession<'_>,
        before: Option<Oid>,
    ) -> Result<Result<sync::SyncReport>> {
        let sure = self.is_sure().is_ok();
        let report = match (sure, desk.can_sign()) {
            (true, true) => sync::sync(desk, line),
            (true, false) => sync::pass_on(desk, line),
            (false, _) => sync::deliver(desk, line),
        };
        if sure {
            // What others sent incomplete is no damage of this copy.
            read_errors::forget();
        }
        if report.is_err() {
            desk.leave_lock();
        }
        let report = report.and_then(|report| line.finish().map(|()| report));
        line.hang_up();
        if desk.hold_lock().is_ok() {
            self.show(before)?;
        }
        Ok(report)
    }

    /// Remembers what a remote was seen with.
    fn note_seen(&self, remote: &str, line: &RemoteSession<'_>, noted: Moment) -> Result<()> {
        self.remember_seen(remote, line.there())?;
        self.remember_main(remote, line.there())?;
        self.remember_met(remote, noted);
        line.tidy();
        Ok(())
    }

    /// Own entries that this remote had not been seen with before.
    fn sent(&self, desk: &LocalReplica<'_>, remote: &str, there: &[Branch]) -> Result<i64> {
        let own = desk.own().signer;
        let count = |tip: Oid| written(desk, &own, tip);
        let is_own = |name: &str| {
            let branch = name.strip_prefix("copies/");
            branch.is_some_and(|branch| is_branch_of(branch, &own.writer))
        };
        let now = there.iter().filter(|branch| is_own(&branch.name));
        let now = now.map(|branch| count(branch.tip));
        let seen = self.seen_with(remote)?.into_iter();
        let seen = seen.filter(|(name, _)| is_own(name));
        let seen = seen.map(|(_, tip)| count(git_history::oid(&tip.0)));
        Ok((now.max().unwrap_or(0) - seen.max().unwrap_or(0)).max(0))
    }

    /// Remembers the tips of members, and the own ones, that a remote was seen with; never back. Of
    /// others nothing is missed there.
    pub(in crate::replica) fn remember_seen(&self, remote: &str, there: &[Branch]) -> Result<()> {
        for (writer, branch) in self.members_branches(there)? {
            let name = seen_ref(remote, writer);
            let before = write_commit::tip(&self.repo, &name)?;
            let forward = match before {
                Some(before) if before == branch.tip => continue,
                Some(before) => self.repo.graph_descendant_of(branch.tip, before)?,
                None => true,
            };
            if forward {
                write_commit::advance(&self.repo, &name, before, branch.tip)?;
            }
        }
        Ok(())
    }

    /// The branches of a remote, each with its writer's name, that are known here and whose last commit
    /// a member who counts, or this copy itself, signed under that name.
    pub(in crate::replica) fn members_branches<'a>(
        &self,
        there: &'a [Branch],
    ) -> Result<Vec<(&'a str, &'a Branch)>> {
        let tips: Vec<Oid> = there.iter().map(|branch| branch.tip).collect();
        let here: BTreeSet<Oid> = trees::present(&self.repo, &tips)?.into_iter().collect();
        let view = self.view()?;
        let own = self.device.as_ref().map(|device| &device.writer);
        let is_theirs = |branch: &str, tip: Oid| {
            let commit = self.history().commit(&git_history::commit_id(tip));
            let signer = commit.as_ref().and_then(|commit| commit.signer());
            signer.is_some_and(|it| {
                let counts = view.members.counted().contains_key(it);
                is_branch_of(branch, &it.writer) && (counts || own == Some(&it.writer))
            })
        };
        let named = there.iter().filter_map(|branch| {
            let writer = branch.name.strip_prefix("copies/")?;
            Some((writer, branch))
        });
        let theirs = named
            .filter(|(writer, branch)| here.contains(&branch.tip) && is_theirs(writer, branch.tip));
        Ok(theirs.collect())
    }
}

impl Binder {
    /// Whether any of these commits belongs to this binder: is known here already, or descends from
    /// its beginning.
    pub(in crate::replica) fn any_begins_here(
        &self,
        in_repo: &Repository,
        tips: &[Oid],
    ) -> Result<bool> {
        let known: Vec<Oid> = self.tips()?.into_iter().map(|(_, tip)| tip).collect();
        if tips.iter().any(|tip| known.contains(tip)) {
            return Ok(true);
        }
        let root = git_history::oid(&self.root()?.commit.0);
        for tip in tips {
            if *tip == root || in_repo.graph_descendant_of(*tip, root)? {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

fn seen_ref(remote: &str, writer: &str) -> String {
    format!("refs/binder/known/{remote}/{writer}")
}

/// Entries in the notebooks of all others of whom something else is known than `beside`.
fn entries(desk: &LocalReplica<'_>, known: &Frontier, beside: &Frontier) -> i64 {
    let own = desk.own().signer;
    let tips = known.tips().iter();
    let others =
        tips.filter(|(signer, tips)| **signer != own && beside.tips().get(*signer) != Some(*tips));
    let each = |(signer, tips): (&Signer, &BTreeSet<CommitId>)| {
        let counts = tips
            .iter()
            .map(|tip| written(desk, signer, git_history::oid(&tip.0)));
        counts.max().unwrap_or(0)
    };
    others.map(each).sum()
}

pub(in crate::replica) fn written(desk: &LocalReplica<'_>, signer: &Signer, tip: Oid) -> i64 {
    let history = desk.history();
    let tip = git_history::commit_id(tip);
    let notebook = crate::domain::replication::rules::feed::notebook(history, signer, &tip);
    let count = notebook.map(|id| history.journal(&id).counts.values().sum::<u64>());
    i64::try_from(count.unwrap_or(0)).unwrap_or(i64::MAX)
}

/// What new commits of plain Git changed that can be no proposal.
fn ignored(desk: &LocalReplica<'_>, new: &BTreeSet<CommitId>) -> Vec<String> {
    let mut ignored = BTreeSet::new();
    for commit in new.iter().filter_map(|id| desk.history().commit(id)) {
        let changes = ForeignChanges::of(desk.history(), &commit);
        ignored.extend(changes.too_large.into_iter().map(|(path, _)| path));
        ignored.extend(changes.overfull.then(|| commit.id.short(8)));
    }
    ignored.into_iter().collect()
}

fn ended(remote: &Remote, broken: TransportError) -> ExchangeResult {
    ExchangeResult {
        remote: remote.clone(),
        outcome: broken.outcome,
        why: broken.why,
        server_message: broken.server_message,
        by_hand: broken.by_hand,
        received: 0,
        sent: 0,
        set_aside: 0,
        ignored: Vec::new(),
        remembered: Vec::new(),
        left_out: Vec::new(),
        kept_back: 0,
        main_left: None,
    }
}

impl Binder {
    /// Takes in what somebody committed with plain Git on the branch checked out here, before
    /// anything else is written: what it changed of documents is a proposal from then on.
    pub(in crate::replica) fn import_foreign(&self, env: &Env) -> Result<()> {
        let Some(device) = &self.device else {
            return Ok(());
        };
        let own = write_commit::tip(&self.repo, &Self::branch(&device.writer))?;
        let main = write_commit::tip(&self.repo, MAIN)?;
        let (Some(own), Some(main)) = (own, main) else {
            return Ok(());
        };
        if own == main {
            return self.catch_up_folder(own);
        }
        self.is_sure()?;
        let Some(lock) = self.lock()? else {
            return Ok(());
        };
        let lock: SharedLock = Rc::new(RefCell::new(Some(lock)));
        if self.repo.graph_descendant_of(own, main)? {
            // A crash between the two branches: the second follows.
            write_commit::advance(&self.repo, MAIN, Some(main), own)?;
        } else {
            // The folder lies as that branch left it.
            self.lies_as(main);
            self.note_made_here(git_history::commit_id(main), git_history::commit_id(own));
            let noted = moment::in_zone(env.now(), self.zone());
            sync::reconcile(&mut LocalReplica::of(self, noted, Rc::clone(&lock))?, &[])?;
        }
        self.show(Some(main))
    }

    /// Takes a commit in that a person asked for, however much it changes: that is proposed then.
    pub(in crate::replica) fn settle_with(&self, main: CommitId, env: &Env) -> Result<()> {
        let lock = self.lock()?.ok_or_else(|| self.busy())?;
        let before = self.tip()?;
        let noted = moment::in_zone(env.now(), self.zone());
        let lock: SharedLock = Rc::new(RefCell::new(Some(lock)));
        let settled = sync::reconcile(
            &mut LocalReplica::of(self, noted, Rc::clone(&lock))?,
            &[main],
        );
        if let Some(lock) = lock.borrow_mut().take().filter(|_| settled.is_err()) {
            lock.leave();
        }
        settled?;
        self.show(before)
    }
}
