//! One exchange with a remote: connect, sync by the rules, record the outcome.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::rc::Rc;
use std::thread;
use std::time::Duration;

use anyhow::Result;
use git2::{Oid, Repository};

use crate::domain::replication::exchange::{
    ExchangeFault, ExchangeOutcome, ExchangeResult, MainLeft, Progress, Remote, SealedNews,
};
use crate::domain::replication::place::Place;
use crate::domain::replication::remote_anomaly;
use crate::domain::replication::rules::frontier::Frontier;
use crate::domain::replication::rules::history::CommitId;
use crate::domain::replication::rules::main_admission::MainRejection;
use crate::domain::replication::rules::sync::Replica;
use crate::domain::replication::rules::{main_admission, sync};
use crate::domain::time::moment;
use crate::domain::time::moment::Moment;
use crate::env::Env;
use crate::git::read_errors;
use crate::replica::sync::entry_counts::entries;
use crate::replica::sync::foreign_commits::ignored;
use crate::replica::sync::local_replica::{LocalReplica, SharedLock};
use crate::replica::sync::remote_anomaly::MetRemote;
use crate::replica::sync::session::RemoteSession;
use crate::replica::{Binder, object_ids};
use crate::transport;
use crate::transport::{ConnectOptions, Transport, TransportError};

/// How often a place by path is asked again that lies there and was said to be away: a file that another computer
/// replaces while it is read is gone for a moment on a network share (ESTALE, ENOENT).
const AGAIN: usize = 3;
const PAUSE: Duration = Duration::from_millis(100);

/// What was found there already would not be told by the next try.
fn is_worth_another_try(result: &ExchangeResult) -> bool {
    let has_found = !result.remembered.is_empty()
        || result.set_aside > 0
        || !result.ignored.is_empty()
        || result.main_left.is_some();
    result.outcome == ExchangeOutcome::Offline && !has_found && lies_there(&result.remote.place)
}

/// True for a folder by path with something in it.
fn lies_there(place: &Place) -> bool {
    let path = transport::path_of(place, Path::new(""));
    let mut files = path.and_then(|path| fs::read_dir(path).ok());
    files.as_mut().is_some_and(|files| files.next().is_some())
}

/// End of one exchange's transfer.
struct Transfer {
    ending: TransportError,
    /// Why the place is no whole copy.
    flaw: Option<ExchangeFault>,
    /// Why the remote's `main` was not admitted.
    main_trouble: Option<MainRejection>,
    /// Guests whose branches were not put there.
    kept_back: usize,
    /// Foreign commits that were merged.
    taken_up: BTreeSet<CommitId>,
}

impl Transfer {
    /// True if the remote can be spoken to further.
    fn is_open(&self, session: &RemoteSession<'_>, takes: bool) -> bool {
        session.was_met() && (self.ending.outcome.delivered() || !takes)
    }
}

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
        let mut result = self.exchange_once(with, env, tell)?;
        for _ in 0..AGAIN {
            if !is_worth_another_try(&result) {
                break;
            }
            thread::sleep(PAUSE);
            let before = result;
            result = self.exchange_once(with, env, tell)?;
            result.received += before.received;
            result.sent += before.sent;
        }
        Ok(result)
    }

    fn exchange_once(
        &self,
        with: &Remote,
        env: &Env,
        tell: &Rc<dyn Progress>,
    ) -> Result<ExchangeResult> {
        let options = ConnectOptions::of(env, self.patience());
        let way = (options, Rc::clone(tell));
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

    /// As [`Self::exchange`], with a remote that was reached.
    pub(in crate::replica) fn exchange_over<'b>(
        &'b self,
        remote: Box<dyn Transport + 'b>,
        with: &Remote,
        env: &Env,
    ) -> Result<ExchangeResult> {
        let takes = remote.takes();
        let lock: SharedLock = Rc::new(RefCell::new(None));
        let met_at = moment::in_zone(env.now(), self.zone());
        let mut local = LocalReplica::of(self, met_at, Rc::clone(&lock))?;
        let tip_before = self.tip()?;
        let known_before = local.frontier();
        // Read now: a later state seen by another command must not be compared with an older listing.
        let shown_branches = self.seen_with(&with.name)?;
        let mut session = RemoteSession::new(self, remote, lock, shown_branches.clone());
        let transfer = self.transfer(&mut local, &mut session, tip_before)?;
        self.note_broken(with, &transfer.ending);
        let sealed = match transfer.is_open(&session, takes) && self.is_sure().is_ok() {
            true => session.exchange_sealed(&with.name),
            false => SealedNews::default(),
        };
        let last_met = self.met().get(&with.name).copied();
        let sent = self.sent(&local, &with.name, session.there())?;
        if session.was_met() && takes && transfer.flaw.is_none() {
            self.note_incomplete_place(&with.name, None);
            self.note_seen(&with.name, &session, met_at)?;
        }
        let known_after = local.frontier();
        self.remember_known(&with.name, (&known_before, &known_after), met_at)?;
        let met = MetRemote {
            remote: with,
            met_at,
            before: &known_before,
            after: &known_after,
            shown_branches,
            last_met,
        };
        let remembered = match takes {
            true => self.judge_met(&local, &session, &met)?,
            false => Vec::new(),
        };
        let result = self.result(&local, &mut session, &met, transfer)?;
        Ok(ExchangeResult {
            sent: usize::try_from(sent).unwrap_or_default(),
            remembered,
            sealed,
            ..result
        })
    }

    /// Carries out the sync, and finds how it ended. `tip_before`: the own tip when it began.
    fn transfer(
        &self,
        local: &mut LocalReplica<'_>,
        session: &mut RemoteSession<'_>,
        tip_before: Option<Oid>,
    ) -> Result<Transfer> {
        let foreign = local.foreign();
        let report = self.carry(local, session, tip_before)?;
        let taken_up = local.remember_foreign(&foreign);
        let own = local.own().tip.map(|tip| object_ids::oid(&tip.0));
        let main_trouble = report.as_ref().ok().and_then(|it| it.trouble.clone());
        let kept_back = report.as_ref().map_or(0, |it| it.kept_back);
        let mut ending = session.judge(report, tip_before, own)?;
        let flaw = session.flaw()?;
        if let Some(why) = flaw.filter(|_| ending.outcome.delivered()) {
            ending = why.into();
        }
        Ok(Transfer {
            ending,
            flaw,
            main_trouble,
            kept_back,
            taken_up,
        })
    }

    /// Records what is known after an exchange, for plain Git and for status reports.
    fn remember_known(
        &self,
        remote: &str,
        (before, after): (&Frontier, &Frontier),
        met_at: Moment,
    ) -> Result<()> {
        if after != before {
            let view = self.view_of(after)?;
            // For plain Git only: its failure does not fail the exchange.
            let _ = self.keep_signers(&view);
        }
        self.remember_last_seen(remote, before, after, met_at);
        Ok(())
    }

    /// Result of an exchange, without the sent entries and anomalies.
    fn result(
        &self,
        local: &LocalReplica<'_>,
        session: &mut RemoteSession<'_>,
        met: &MetRemote<'_>,
        transfer: Transfer,
    ) -> Result<ExchangeResult> {
        let (before, after) = (met.before, met.after);
        let received = entries(local, after, before) - entries(local, before, after);
        let trouble = transfer.main_trouble;
        let set_aside = match session.was_met() {
            true => self.set_aside(session.there(), trouble.as_ref(), &transfer.taken_up)?,
            false => 0,
        };
        let seen_main = met.shown_branches.get(remote_anomaly::MAIN);
        Ok(ExchangeResult {
            received: usize::try_from(received).unwrap_or_default(),
            set_aside,
            ignored: ignored(local, &transfer.taken_up),
            main_left: trouble.and_then(|_| self.main_left(local, session, seen_main)),
            left_out: session.left_out(),
            kept_back: transfer.kept_back,
            ..ended(met.remote, transfer.ending)
        })
    }

    /// Description of a `main` that was left alone. `seen`: its last valid tip.
    fn main_left(
        &self,
        local: &LocalReplica<'_>,
        session: &RemoteSession<'_>,
        seen: Option<&CommitId>,
    ) -> Option<MainLeft> {
        let view = self.view_of(&local.frontier()).ok()?;
        let signed =
            seen.and_then(|seen| main_admission::last_signed(local.history(), &view, seen));
        Some(MainLeft {
            commit: signed.or(local.own().tip)?.short(12),
            published: session.is_published_beside(),
        })
    }

    /// A place that is no whole copy counts as none from now on.
    fn note_broken(&self, with: &Remote, broken: &TransportError) {
        let flaw = broken.why.filter(|why| why.is_no_whole_copy());
        if flaw.is_some() {
            self.note_incomplete_place(&with.name, flaw);
        }
    }

    /// Transfer in both directions, and update of the folder. Inner result: how the transfer ended.
    fn carry(
        &self,
        local: &mut LocalReplica<'_>,
        session: &mut RemoteSession<'_>,
        before: Option<Oid>,
    ) -> Result<Result<sync::SyncReport>> {
        let sure = self.is_sure().is_ok();
        let report = match (sure, local.can_sign()) {
            (true, true) => sync::sync(local, session),
            (true, false) => sync::pass_on(local, session),
            (false, _) => sync::deliver(local, session),
        };
        if sure {
            // Incomplete data of others is no damage of this copy.
            read_errors::forget();
        }
        if report.is_err() {
            local.leave_lock();
        }
        let report = report.and_then(|report| session.finish().map(|()| report));
        session.hang_up();
        if local.hold_lock().is_ok() {
            self.show(before)?;
        }
        Ok(report)
    }
}

impl Binder {
    /// True if any of these commits belongs to this binder: is known here already, or descends from
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
        let root = object_ids::oid(&self.root()?.commit.0);
        for tip in tips {
            if *tip == root || in_repo.graph_descendant_of(*tip, root)? {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

/// The result of an exchange that ended so, and brought nothing.
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
        sealed: SealedNews::default(),
    }
}
