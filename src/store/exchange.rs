//! One exchange with one remote: a thin driver of the rules' own order of a sync.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::rc::Rc;

use anyhow::Result;
use git2::Oid;

use crate::domain::copies::history::CommitId;
use crate::domain::copies::history::Signer;
use crate::domain::copies::import::Trouble;
use crate::domain::copies::known::Known;
use crate::domain::copies::publish::Move;
use crate::domain::copies::sync;
use crate::domain::copies::sync::Fetched;
use crate::domain::copies::sync::Hand;
use crate::domain::copies::view::View;
use crate::domain::exchange::{Exchanged, Outcome, Remote};
use crate::domain::moment;
use crate::env::Env;
use crate::store::commit;
use crate::store::hand::{Desk, SharedLock};
use crate::store::history;
use crate::store::remote::path::{self, PathRemote};
use crate::store::remote::{self, Branch};
use crate::store::{Binder, MAIN};

impl Binder {
    /// Exchanges with one remote. What goes wrong there is an outcome, not an error.
    ///
    /// # Errors
    /// This copy itself cannot be read or written.
    pub fn exchange(&self, with: &Remote, env: &Env) -> Result<Exchanged> {
        let place = path::of_place(&with.place, Path::new(""));
        let remote = match PathRemote::open(&place) {
            Ok(remote) => remote,
            Err(outcome) => return Ok(ended(with, outcome)),
        };
        let lock: SharedLock = Rc::new(RefCell::new(None));
        let noted = moment::in_zone(env.now(), self.zone());
        let mut desk = Desk::of(self, noted, Rc::clone(&lock))?;
        let before = self.tip()?;
        let known = desk.known();
        let mut line = Line {
            binder: self,
            remote,
            lock,
            refused: None,
            is_another_binder: false,
        };
        let report = sync::sync(&mut desk, &mut line);
        line.lock.borrow_mut().take();
        let held = self.lock()?;
        self.show(before)?;
        drop(held);
        let report = match report {
            Ok(report) => report,
            Err(_) if line.is_another_binder => return Ok(ended(with, Outcome::NotABinder)),
            Err(error) => return outcome_of(error).map(|outcome| ended(with, outcome)),
        };
        desk.remember_foreign();
        let there = line.remote.branches()?;
        let sent = self.sent(&desk, &with.name, &there)?;
        self.remember_seen(&with.name, &there)?;
        self.remember_met(&with.name, noted);
        let outcome = self.judge(&desk, &line, &report, &there);
        let now_known = desk.known();
        if now_known != known {
            let view = View::of(desk.history(), desk.root(), &now_known);
            // For plain Git alone: no exchange fails for it.
            let _ = self.keep_signers(&view);
        }
        let received = entries(&desk, &now_known) - entries(&desk, &known);
        Ok(Exchanged {
            received: usize::try_from(received).unwrap_or_default(),
            sent: usize::try_from(sent).unwrap_or_default(),
            ..ended(with, outcome)
        })
    }

    fn judge(
        &self,
        desk: &Desk<'_>,
        line: &Line<'_>,
        report: &sync::Report,
        there: &[Branch],
    ) -> Outcome {
        let own = desk.own().tip.map(|tip| history::oid(&tip.0));
        let delivered = there.iter().any(|branch| Some(branch.tip) == own);
        match (&report.trouble, delivered, &line.refused) {
            (Some(Trouble::Unrelated), _, _) => Outcome::NotABinder,
            (_, false, _) => Outcome::Refused,
            (Some(_), true, _) => Outcome::MainRefused,
            (None, true, Some(_)) => Outcome::MainRefused,
            (None, true, None) => Outcome::Done,
        }
    }

    /// Own entries that this remote had not been seen with before.
    fn sent(&self, desk: &Desk<'_>, remote: &str, there: &[Branch]) -> Result<i64> {
        let own = desk.own().signer;
        let name = format!("copies/{}", own.writer);
        let now = there
            .iter()
            .find(|branch| branch.name == name)
            .map(|branch| branch.tip);
        let seen = commit::tip(&self.repo, &seen_ref(remote, own.writer.as_str()))?;
        let count = |tip: Option<Oid>| tip.map_or(0, |tip| written(desk, &own, tip));
        Ok((count(now) - count(seen)).max(0))
    }

    /// Remembers the tips a remote was seen with; never back.
    fn remember_seen(&self, remote: &str, there: &[Branch]) -> Result<()> {
        for branch in there {
            let Some(writer) = branch.name.strip_prefix("copies/") else {
                continue;
            };
            if self.repo.find_commit(branch.tip).is_err() {
                continue;
            }
            let name = seen_ref(remote, writer);
            let before = commit::tip(&self.repo, &name)?;
            let forward = match before {
                Some(before) => self.repo.graph_descendant_of(branch.tip, before)?,
                None => true,
            };
            if forward {
                commit::advance(&self.repo, &name, before, branch.tip)?;
            }
        }
        Ok(())
    }
}

impl Binder {
    /// Whether any of these commits belongs to this binder: is known here already, or descends from
    /// its beginning.
    fn any_begins_here(&self, tips: &[Oid]) -> Result<bool> {
        let known: Vec<Oid> = self.tips()?.into_iter().map(|(_, tip)| tip).collect();
        if tips.iter().any(|tip| known.contains(tip)) {
            return Ok(true);
        }
        let root = history::oid(&self.root(&self.history())?.commit.0);
        for tip in tips {
            if *tip == root || self.repo.graph_descendant_of(*tip, root)? {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

fn seen_ref(remote: &str, writer: &str) -> String {
    format!("refs/binder/known/{remote}/{writer}")
}

/// Entries in the notebooks of all writers.
fn entries(desk: &Desk<'_>, known: &Known) -> i64 {
    let tips = known.tips().iter();
    let others = tips.filter(|(signer, _)| **signer != desk.own().signer);
    let each = |(signer, tips): (&Signer, &std::collections::BTreeSet<CommitId>)| {
        let counts = tips
            .iter()
            .map(|tip| written(desk, signer, history::oid(&tip.0)));
        counts.max().unwrap_or(0)
    };
    others.map(each).sum()
}

fn written(desk: &Desk<'_>, signer: &Signer, tip: Oid) -> i64 {
    let history = desk.history();
    let tip = history::commit_id(tip);
    let notebook = crate::domain::copies::chain::notebook(history, signer, &tip);
    let count = notebook.map(|id| history.journal(&id).counts.values().sum::<u64>());
    i64::try_from(count.unwrap_or(0)).unwrap_or(i64::MAX)
}

fn ended(remote: &Remote, outcome: Outcome) -> Exchanged {
    Exchanged {
        remote: remote.clone(),
        outcome,
        received: 0,
        sent: 0,
        set_aside: 0,
    }
}

/// What a remote refused is an outcome; anything else is this copy's own trouble.
fn outcome_of(error: anyhow::Error) -> Result<Outcome> {
    for cause in error.chain() {
        if let Some(system) = cause.downcast_ref::<io::Error>() {
            return match system.kind() {
                io::ErrorKind::StorageFull => Ok(Outcome::NoSpace),
                io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                    Ok(Outcome::Refused)
                }
                _ => Err(error),
            };
        }
        if let Some(git) = cause.downcast_ref::<git2::Error>() {
            return Ok(path::outcome_of(git));
        }
    }
    Err(error)
}

/// The way to a remote. The copy's lock is given back while it is being waited for.
struct Line<'b> {
    binder: &'b Binder,
    remote: PathRemote,
    lock: SharedLock,
    /// Its `main` did not move.
    refused: Option<String>,
    /// Nothing there begins where this binder begins.
    is_another_binder: bool,
}

impl sync::Remote for Line<'_> {
    type Error = anyhow::Error;

    fn fetch(&mut self) -> Result<Fetched> {
        self.lock.borrow_mut().take();
        let branches = self.remote.branches()?;
        let tips: Vec<Oid> = branches.iter().map(|branch| branch.tip).collect();
        self.remote.fetch(&self.binder.repo, &tips)?;
        self.is_another_binder = !tips.is_empty() && !self.binder.any_begins_here(&tips)?;
        anyhow::ensure!(!self.is_another_binder, "another binder lies there");
        let named = |branch: &Branch| {
            let name = branch.name.strip_prefix("copies/")?.to_owned();
            Some((name, history::commit_id(branch.tip)))
        };
        let main = branches.iter().find(|branch| branch.name == "main");
        Ok(Fetched {
            branches: branches
                .iter()
                .filter_map(named)
                .collect::<BTreeMap<_, _>>(),
            main: main.map(|main| history::commit_id(main.tip)),
            is_copy: self.remote.is_a_copy(),
        })
    }

    fn push(&mut self, to: &Move) -> Result<bool> {
        self.move_branch(format!("copies/{}", to.branch), to.from.as_ref(), &to.to)
    }

    fn push_main(&mut self, from: Option<&CommitId>, to: &CommitId) -> Result<bool> {
        self.move_branch("main".to_owned(), from, to)
    }
}

impl Line<'_> {
    fn move_branch(&self, name: String, from: Option<&CommitId>, to: &CommitId) -> Result<bool> {
        self.lock.borrow_mut().take();
        let wanted = remote::Move {
            name,
            from: from.map(|from| history::oid(&from.0)),
            to: history::oid(&to.0),
        };
        Ok(self.remote.push(&self.binder.repo, &[wanted])?.is_empty())
    }
}

impl Binder {
    /// Takes up what somebody committed with plain Git on the branch checked out here, before
    /// anything else is written.
    pub(super) fn take_up(&self, env: &Env) -> Result<()> {
        let Some(device) = &self.device else {
            return Ok(());
        };
        let own = commit::tip(&self.repo, &Self::branch(&device.writer))?;
        let main = commit::tip(&self.repo, MAIN)?;
        let (Some(own), Some(main)) = (own, main) else {
            return Ok(());
        };
        if own == main {
            return Ok(());
        }
        let Some(lock) = self.lock()? else {
            return Ok(());
        };
        let lock: SharedLock = Rc::new(RefCell::new(Some(lock)));
        if self.repo.graph_descendant_of(own, main)? {
            // A crash between the two branches: the second follows.
            commit::advance(&self.repo, MAIN, Some(main), own)?;
        } else {
            let noted = moment::in_zone(env.now(), self.zone());
            sync::settle(&mut Desk::of(self, noted, lock)?, &[])?;
        }
        // The folder lies as that branch left it.
        self.show(Some(main))
    }
}
