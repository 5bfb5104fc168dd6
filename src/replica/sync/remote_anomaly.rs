//! What places were seen with, kept in refs and never moved back, and what was noticed about them,
//! kept in a file so that each thing is said once.

mod anomaly_log;

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use git2::Oid;

use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::name::{LogId, Writer};
use crate::domain::replication::exchange::Remote;
use crate::domain::replication::remote_anomaly::{
    self, AnomalyKind, MAIN, RemoteAnomaly, ShownBranches,
};
use crate::domain::replication::rules::content;
use crate::domain::replication::rules::feed;
use crate::domain::replication::rules::frontier::Frontier;
use crate::domain::replication::rules::history::{CommitId, History, Signer};
use crate::domain::replication::rules::sync::Replica;
use crate::domain::time::clock_jump;
use crate::domain::time::moment::{self, Moment};
use crate::git::durable_files;
use crate::git::write_commit;
use crate::replica::Binder;
use crate::replica::git_history;
use crate::replica::sync::local_replica::LocalReplica;
use crate::replica::sync::session::RemoteSession;
use crate::transport::Branch;

pub(in crate::replica) use anomaly_log::LoggedAnomaly;

/// One line for each of the last own tips a place took: `time remote tip`.
const DELIVERED: &str = "binder/delivered";

/// So many are kept for each place.
const DELIVERIES: usize = 50;

/// What an exchange found out, to be judged after it.
pub(in crate::replica) struct MetRemote<'m> {
    pub(in crate::replica) remote: &'m Remote,
    pub(in crate::replica) met_at: Moment,
    pub(in crate::replica) before: &'m Frontier,
    pub(in crate::replica) after: &'m Frontier,
    pub(in crate::replica) shown_branches: ShownBranches,
    pub(in crate::replica) last_met: Option<Moment>,
}

impl Binder {
    /// What a place was seen with: the furthest each of its branches ever stood.
    pub(in crate::replica) fn seen_with(&self, remote: &str) -> Result<ShownBranches> {
        let mut seen = ShownBranches::new();
        let below = format!("refs/binder/known/{remote}/");
        for reference in self.repo.references_glob(&format!("{below}*"))? {
            let reference = reference?;
            let name = reference.name().ok().and_then(|it| it.strip_prefix(&below));
            if let (Some(name), Some(tip)) = (name, reference.target()) {
                seen.insert(format!("copies/{name}"), git_history::commit_id(tip));
            }
        }
        let main = write_commit::tip(&self.repo, &main_ref(remote))?;
        seen.extend(main.map(|tip| (MAIN.to_owned(), git_history::commit_id(tip))));
        Ok(seen)
    }

    /// Remembers where a place's `main` stood; never back.
    pub(in crate::replica) fn remember_main(&self, remote: &str, there: &[Branch]) -> Result<()> {
        let main = there.iter().find(|branch| branch.name == MAIN);
        let Some(main) = main.filter(|main| self.repo.find_commit(main.tip).is_ok()) else {
            return Ok(());
        };
        let name = main_ref(remote);
        let before = write_commit::tip(&self.repo, &name)?;
        let root = git_history::oid(&self.root()?.commit.0);
        let from = before.unwrap_or(root);
        if main.tip == from || self.repo.graph_descendant_of(main.tip, from)? {
            write_commit::advance(&self.repo, &name, before, main.tip)?;
        }
        Ok(())
    }

    /// Forgets what a place was seen with: it is removed, or another one gets its name.
    pub(in crate::replica) fn forget_seen(&self, remote: &str) -> Result<()> {
        for pattern in [format!("refs/binder/known/{remote}/*"), main_ref(remote)] {
            for reference in self.repo.references_glob(&pattern)? {
                reference?.delete().context("forgetting what was seen")?;
            }
        }
        self.forget_events(remote)
    }

    /// Judges what an exchange met, and remembers it. Gives what is the case now and what has just
    /// happened.
    pub(in crate::replica) fn judge_met(
        &self,
        desk: &LocalReplica<'_>,
        line: &RemoteSession<'_>,
        met: &MetRemote<'_>,
    ) -> Result<Vec<RemoteAnomaly>> {
        let mut events = self.about_place(desk, line, met)?;
        events.extend(self.new_forks(desk, met));
        events.extend(self.caught_up(desk, met));
        if line.was_met() {
            let own = desk.own().signer.writer;
            let taken = line.there().iter();
            let mut taken = taken.filter(|it| it.name == format!("copies/{own}"));
            let taken = taken.next().map(|it| it.tip);
            if met.before != met.after {
                events.extend(self.withheld(&own, met)?);
            }
            self.remember_delivered(&met.remote.name, taken, met.met_at);
        }
        self.remember_events(&met.remote.name, events)
    }

    fn about_place(
        &self,
        desk: &LocalReplica<'_>,
        line: &RemoteSession<'_>,
        met: &MetRemote<'_>,
    ) -> Result<Vec<RemoteAnomaly>> {
        let event = |verdict, branch| RemoteAnomaly {
            last_met: met.last_met,
            ..RemoteAnomaly::noticed(verdict, branch, met.met_at)
        };
        if line.shows_another_binder() {
            let known = !met.shown_branches.is_empty();
            return Ok(known
                .then(|| event(AnomalyKind::AnotherBinder, None))
                .into_iter()
                .collect());
        }
        if !line.was_met() {
            return Ok(Vec::new());
        }
        let history = desk.history();
        // What stays there cannot be judged.
        let came = |shown: &ShownBranches| -> ShownBranches {
            let came = shown.iter().filter(|(branch, _)| !line.leaves(branch));
            came.map(|(branch, at)| (branch.clone(), *at)).collect()
        };
        let (shows, seen) = (came(&shown(line.showed())), came(&met.shown_branches));
        let there = shown(line.there());
        let judged = remote_anomaly::judge(history, &self.root()?, &seen, &shows);
        let healed = |branch: Option<&str>| {
            remote_anomaly::is_there_again(history, &met.shown_branches, branch, &there)
                || branch == Some(MAIN) && self.says_the_same(desk, there.get(MAIN), met)
        };
        Ok(judged
            .into_iter()
            .map(|(verdict, branch, at)| RemoteAnomaly {
                at,
                healed: healed(branch.as_deref()),
                ..event(verdict, branch)
            })
            .collect())
    }

    /// A `main` that holds what is content here is left where it is.
    fn says_the_same(
        &self,
        desk: &LocalReplica<'_>,
        main: Option<&CommitId>,
        met: &MetRemote<'_>,
    ) -> bool {
        let (Some(main), Some(own)) = (main, desk.own().tip) else {
            return false;
        };
        let (Ok(view), Ok(root)) = (self.view_of(met.after), self.root()) else {
            return false;
        };
        let of = |commit| content::of_commit(desk.history(), &view, commit);
        let ours = crate::domain::replication::rules::ancestry::is_ancestor;
        ours(desk.history(), &root.commit, main) && of(main) == of(&own)
    }

    /// Writers who have more than one tip since now.
    fn new_forks(&self, desk: &LocalReplica<'_>, met: &MetRemote<'_>) -> Vec<RemoteAnomaly> {
        let new = met.after.tips().keys().filter(|signer| {
            met.after.is_forked(signer)
                && met.after.of(signer).count() > met.before.of(signer).count()
        });
        let event = |signer: &Signer| {
            let tips: BTreeSet<CommitId> = met.after.of(signer).copied().collect();
            let since = forked_since(self, desk.history(), signer, &tips).unwrap_or(met.met_at);
            let own = desk.own().signer;
            let mine = own.key == signer.key;
            RemoteAnomaly {
                at: tips.last().copied(),
                last_met: Some(met.met_at),
                who: if mine {
                    own.writer.to_string()
                } else {
                    String::new()
                },
                ..RemoteAnomaly::noticed(
                    AnomalyKind::Forked,
                    Some(branch_of(&signer.writer)),
                    since,
                )
            }
        };
        new.map(event).collect()
    }

    fn caught_up(&self, desk: &LocalReplica<'_>, met: &MetRemote<'_>) -> Option<RemoteAnomaly> {
        let (from, to) = desk.caught_up()?;
        let own = desk.own().signer;
        let count = |tip| crate::replica::sync::exchange::written(desk, &own, tip);
        let count = u64::try_from(count(to) - count(from)).unwrap_or(0);
        Some(RemoteAnomaly {
            at: Some(git_history::commit_id(to)),
            healed: true,
            count,
            ..RemoteAnomaly::noticed(
                AnomalyKind::CaughtUp,
                Some(branch_of(&own.writer)),
                met.met_at,
            )
        })
    }

    /// Receipts of others that say they met this place after it took something of ours, and do not
    /// know that.
    fn withheld(&self, own: &Writer, met: &MetRemote<'_>) -> Result<Vec<RemoteAnomaly>> {
        let delivered = self.delivered(&met.remote.name);
        if delivered.is_empty() {
            return Ok(Vec::new());
        }
        let place = met.remote.place.likeness();
        let mut events = Vec::new();
        for notebook in self.notebooks(&LogId::journal())? {
            if notebook.writer == *own || !notebook.writer_standing.counts() {
                continue;
            }
            for (entry, _) in notebook
                .entries()
                .filter(|(entry, _)| entry.kind == EntryKind::Receipt)
            {
                let met_at =
                    said(entry.fields.get(Field::Met), &place).and_then(|it| moment::read(&it));
                let knew = said(entry.fields.get(Field::Tips), own.as_str());
                let knew = knew.and_then(|id| Oid::from_str(&id).ok());
                let Some(met_at) = met_at else { continue };
                let mut before = delivered.iter().rev();
                let Some((when, tip)) =
                    before.find(|(when, _)| *when + clock_jump::MARGIN < met_at)
                else {
                    continue;
                };
                if !self.is_within(*tip, knew) {
                    events.push(RemoteAnomaly {
                        at: Some(git_history::commit_id(*tip)),
                        who: named(&notebook.person, &notebook.writer),
                        ..RemoteAnomaly::noticed(
                            AnomalyKind::SplitView,
                            Some(branch_of(own)),
                            *when,
                        )
                    });
                }
            }
        }
        Ok(events)
    }

    fn is_within(&self, commit: Oid, of: Option<Oid>) -> bool {
        of.is_some_and(|of| {
            of == commit || self.repo.graph_descendant_of(of, commit).unwrap_or(false)
        })
    }

    fn delivered(&self, remote: &str) -> Vec<(Moment, Oid)> {
        let line = |line: &str| {
            let mut words = line.split(' ');
            let when = moment::read(words.next()?)?;
            let here = words.next()? == remote;
            let tip = Oid::from_str(words.next()?).ok()?;
            here.then_some((when, tip))
        };
        self.lines(DELIVERED)
            .iter()
            .filter_map(|it| line(it))
            .collect()
    }

    fn remember_delivered(&self, remote: &str, tip: Option<Oid>, noted: Moment) {
        let mine = self.delivered(remote);
        let Some(tip) = tip.filter(|tip| mine.last().is_none_or(|(_, last)| last != tip)) else {
            return;
        };
        let is_of = |line: &&String| line.split(' ').nth(1) == Some(remote);
        let all = self.lines(DELIVERED);
        let mut drop = all
            .iter()
            .filter(is_of)
            .count()
            .saturating_sub(DELIVERIES - 1);
        let mut kept: Vec<String> = Vec::new();
        for line in &all {
            if is_of(&line) && drop > 0 {
                drop -= 1;
            } else {
                kept.push(line.clone());
            }
        }
        kept.push(format!("{} {remote} {tip}", moment::written(noted)));
        let _ = durable_files::write_summed(&self.git.join(DELIVERED), &(kept.join("\n") + "\n"));
    }

    pub(in crate::replica) fn lines(&self, file: &str) -> Vec<String> {
        let text = durable_files::read_summed(&self.git.join(file)).unwrap_or_default();
        text.lines().map(str::to_owned).collect()
    }
}

/// When the first commit was made that not all chains of a fork share.
pub(in crate::replica) fn forked_since(
    binder: &Binder,
    history: &dyn History,
    signer: &Signer,
    tips: &BTreeSet<CommitId>,
) -> Option<Moment> {
    let firsts = feed::first_unshared(history, signer, tips);
    let times = firsts
        .values()
        .filter_map(|id| history.commit(id))
        .map(|it| it.time);
    let first = chrono::DateTime::from_timestamp(times.min()?, 0)?;
    Some(moment::in_zone(first, binder.zone()))
}

/// `Bo Östlund (bo)`.
fn named(person: &str, writer: &Writer) -> String {
    match person {
        "" => writer.to_string(),
        person => format!("{person} ({writer})"),
    }
}

fn branch_of(writer: &Writer) -> String {
    format!("copies/{writer}")
}

fn main_ref(remote: &str) -> String {
    format!("refs/binder/known-main/{remote}")
}

fn shown(branches: &[Branch]) -> ShownBranches {
    let each = branches.iter();
    each.map(|it| (it.name.clone(), git_history::commit_id(it.tip)))
        .collect()
}

/// What a list of texts `name value` says of a name; of several the last.
fn said(list: Option<&serde_json::Value>, name: &str) -> Option<String> {
    let lines = list?
        .as_array()?
        .iter()
        .filter_map(serde_json::Value::as_str);
    let mut said = lines.filter_map(|line| line.split_once(' '));
    said.rfind(|(of, _)| *of == name)
        .map(|(_, value)| value.to_owned())
}
