//! Repeated sync: rounds, and what is worth a line.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::rc::Rc;
use std::time::Duration;

use anyhow::Result;

use crate::domain::documents::proposed::Proposed;
use crate::domain::log::file_renderer::FileRenderer;
use crate::domain::replication::backoff::Backoff;
use crate::domain::replication::exchange::{ExchangeOutcome, ExchangeResult, Progress};
use crate::domain::time::moment::{self, Moment, Zone};
use crate::env::Env;
use crate::error::Failure;
use crate::replica::Binder;
use crate::say;
use crate::usecases::replication::sync_copies::{self, Synced};
use crate::usecases::replication::watched_disks::{LOOK_EVERY, WatchedDisks};

/// The longest pause: a day.
const LONGEST: u64 = 24 * 60 * 60;

/// A watch over some places, or all.
pub struct ExchangeLoop {
    folder: PathBuf,
    views: Rc<dyn FileRenderer>,
    typed: Vec<String>,
    pause: Duration,
    backoff: Backoff,
    disks: WatchedDisks,
    /// Last outcome by remote.
    outcomes: BTreeMap<String, ExchangeOutcome>,
    /// Ids of the proposals reported so far.
    told_proposals: BTreeSet<String>,
}

/// One round.
pub struct Round {
    /// End of the round.
    pub at: Moment,
    /// The same as local clock time.
    pub clock: String,
    pub synced: Synced,
    /// Remotes worth a line: entries transferred, or outcome changed.
    pub news: Vec<ExchangeResult>,
    /// All waiting proposals, if there are new ones.
    pub proposed: Vec<Proposed>,
    /// Remotes on disks that were plugged in since the last round, synced with.
    pub plugged: Vec<String>,
    pub zone: Zone,
}

impl ExchangeLoop {
    /// # Errors
    /// The pause is none, or longer than a day; no place has a name typed, or there is none.
    pub fn new(
        binder: &Binder,
        typed: &[String],
        seconds: u64,
        views: Rc<dyn FileRenderer>,
    ) -> Result<Self> {
        if !(1..=LONGEST).contains(&seconds) {
            return Err(Failure::wrong_words(say!("copies-watch-pause")).into());
        }
        sync_copies::wanted(binder, typed)?;
        let pause = Duration::from_secs(seconds);
        Ok(Self {
            folder: binder.folder().to_owned(),
            views,
            typed: typed.to_vec(),
            pause,
            backoff: Backoff::new(pause),
            disks: WatchedDisks::default(),
            outcomes: BTreeMap::new(),
            told_proposals: BTreeSet::new(),
        })
    }

    /// Waits between two rounds, by `wait`, which says false where the watch is to end; not so long where a disk that was
    /// away is plugged in.
    pub fn pause(&self, wait: &dyn Fn(Duration) -> bool) -> bool {
        let mut left = self.pause;
        while !left.is_zero() {
            let step = match self.disks.is_any_away() {
                true => left.min(LOOK_EVERY),
                false => left,
            };
            if !wait(step) {
                return false;
            }
            if self.disks.has_new() {
                break;
            }
            left -= step;
        }
        true
    }

    /// True once a remote's disk may be taken out: all that was written to it is on it.
    pub fn may_be_taken_out(&self, name: &str) -> bool {
        self.disks.is_flushed(name)
    }

    /// Opens the copy that is watched.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn open(&self, env: &Env) -> Result<Binder> {
        Binder::open(&self.folder, env, Rc::clone(&self.views))
    }

    /// Opens the copy (which drains the outbox), syncs, and closes it: nothing is held between rounds.
    ///
    /// # Errors
    /// This copy cannot be read or written, or another command is at work in it.
    pub fn round(&mut self, env: &Env, tell: &Rc<dyn Progress>) -> Result<Round> {
        let binder = self.open(env)?;
        let mut due = sync_copies::wanted(&binder, &self.typed)?;
        let mut plugged = self.disks.look(&due);
        due.retain(|remote| self.backoff.is_due(&remote.name) || plugged.contains(&remote.name));
        let synced = sync_copies::sync_with(&binder, &due, env, tell)?;
        let mut news = Vec::new();
        for exchanged in &synced.remotes {
            let (name, outcome) = (&exchanged.remote.name, exchanged.outcome);
            self.backoff.met(name, outcome.delivered());
            let before = self.outcomes.insert(name.clone(), outcome);
            if before != Some(outcome)
                || exchanged.received + exchanged.sent > 0
                || exchanged.has_something_to_say()
            {
                news.push(exchanged.clone());
            }
        }
        plugged.retain(|name| {
            let mut met = synced.remotes.iter().filter(|it| it.remote.name == *name);
            met.any(|it| it.outcome.delivered())
        });
        let at = moment::in_zone(env.now(), binder.zone());
        Ok(Round {
            clock: moment::clock_in(at, binder.zone()),
            at,
            synced,
            news,
            proposed: self.news_of_proposals(&binder),
            plugged,
            zone: binder.zone(),
        })
    }

    /// Empty if all waiting proposals were reported. Read errors are reported by other commands.
    fn news_of_proposals(&mut self, binder: &Binder) -> Vec<Proposed> {
        let waiting = binder.proposed().unwrap_or_default();
        let before = self.told_proposals.len();
        self.told_proposals
            .extend(waiting.iter().map(|it| it.id.clone()));
        match self.told_proposals.len() > before {
            true => waiting,
            false => Vec::new(),
        }
    }
}
