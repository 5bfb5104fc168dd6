//! Detects anomalies of a remote in an exchange, each reported once.

mod anomaly_log;
mod split_view;

use std::collections::BTreeSet;

use anyhow::Result;

use crate::domain::name::Writer;
use crate::domain::replication::exchange::Remote;
use crate::domain::replication::remote_anomaly::{
    self, AnomalyKind, MAIN, RemoteAnomaly, ShownBranches,
};
use crate::domain::replication::rules::frontier::Frontier;
use crate::domain::replication::rules::history::{CommitId, History, Signer};
use crate::domain::replication::rules::sync::Replica;
use crate::domain::replication::rules::{content, feed};
use crate::domain::time::moment::{self, Moment};
use crate::git::checksummed_text;
use crate::replica::sync::local_replica::LocalReplica;
use crate::replica::sync::session::RemoteSession;
use crate::replica::{Binder, object_ids};
use crate::transport::Branch;

pub(in crate::replica) use anomaly_log::LoggedAnomaly;

/// Data of an exchange, for detection after it.
pub(in crate::replica) struct MetRemote<'m> {
    pub(in crate::replica) remote: &'m Remote,
    pub(in crate::replica) met_at: Moment,
    pub(in crate::replica) before: &'m Frontier,
    pub(in crate::replica) after: &'m Frontier,
    pub(in crate::replica) shown_branches: ShownBranches,
    pub(in crate::replica) last_met: Option<Moment>,
}

impl Binder {
    /// Judges what an exchange met, and remembers it. Gives what is the case now and what has just
    /// happened.
    pub(in crate::replica) fn judge_met(
        &self,
        local: &LocalReplica<'_>,
        session: &RemoteSession<'_>,
        met: &MetRemote<'_>,
    ) -> Result<Vec<RemoteAnomaly>> {
        let mut events = self.about_place(local, session, met)?;
        events.extend(self.new_forks(local, met));
        events.extend(self.caught_up(local, met));
        if session.was_met() {
            let own = local.own().signer.writer;
            let taken = session.there().iter();
            let mut taken = taken.filter(|it| it.name == format!("copies/{own}"));
            let taken = taken.next().map(|it| it.tip);
            if met.before != met.after {
                events.extend(self.withheld(&own, met)?);
            }
            self.remember_delivered(&met.remote.name, taken, met.met_at);
        }
        self.remember_events(&met.remote.name, events)
    }

    /// Anomalies of a remote's branches, compared with its last state.
    fn about_place(
        &self,
        local: &LocalReplica<'_>,
        session: &RemoteSession<'_>,
        met: &MetRemote<'_>,
    ) -> Result<Vec<RemoteAnomaly>> {
        let event = |verdict, branch| RemoteAnomaly {
            last_met: met.last_met,
            ..RemoteAnomaly::noticed(verdict, branch, met.met_at)
        };
        if session.shows_another_binder() {
            let was_shown = !met.shown_branches.is_empty();
            let anomaly = was_shown.then(|| event(AnomalyKind::AnotherBinder, None));
            return Ok(anomaly.into_iter().collect());
        }
        if !session.was_met() {
            return Ok(Vec::new());
        }
        let history = local.history();
        // Branches left there cannot be judged.
        let came = |shown: &ShownBranches| -> ShownBranches {
            let came = shown.iter().filter(|(branch, _)| !session.leaves(branch));
            came.map(|(branch, at)| (branch.clone(), *at)).collect()
        };
        let (shows, seen) = (came(&shown(session.showed())), came(&met.shown_branches));
        let there = shown(session.there());
        let judged = remote_anomaly::judge(history, &self.root()?, &seen, &shows);
        let healed = |branch: Option<&str>| {
            remote_anomaly::is_there_again(history, &met.shown_branches, branch, &there)
                || branch == Some(MAIN) && self.says_the_same(local, there.get(MAIN), met)
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
        local: &LocalReplica<'_>,
        main: Option<&CommitId>,
        met: &MetRemote<'_>,
    ) -> bool {
        let (Some(main), Some(own)) = (main, local.own().tip) else {
            return false;
        };
        let (Ok(view), Ok(root)) = (self.view_of(met.after), self.root()) else {
            return false;
        };
        let of = |commit| content::of_commit(local.history(), &view, commit);
        let ours = crate::domain::replication::rules::ancestry::is_ancestor;
        ours(local.history(), &root.commit, main) && of(main) == of(&own)
    }

    /// Writers who have more than one tip since now.
    fn new_forks(&self, local: &LocalReplica<'_>, met: &MetRemote<'_>) -> Vec<RemoteAnomaly> {
        let new = met.after.tips().keys().filter(|signer| {
            met.after.is_forked(signer)
                && met.after.of(signer).count() > met.before.of(signer).count()
        });
        let event = |signer: &Signer| {
            let tips: BTreeSet<CommitId> = met.after.of(signer).copied().collect();
            let since = forked_since(self, local.history(), signer, &tips).unwrap_or(met.met_at);
            let own = local.own().signer;
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

    fn caught_up(&self, local: &LocalReplica<'_>, met: &MetRemote<'_>) -> Option<RemoteAnomaly> {
        let (from, to) = local.caught_up()?;
        let own = local.own().signer;
        let count = |tip| crate::replica::sync::entry_counts::written(local, &own, tip);
        let count = u64::try_from(count(to) - count(from)).unwrap_or(0);
        Some(RemoteAnomaly {
            at: Some(object_ids::commit_id(to)),
            healed: true,
            count,
            ..RemoteAnomaly::noticed(
                AnomalyKind::CaughtUp,
                Some(branch_of(&own.writer)),
                met.met_at,
            )
        })
    }

    pub(in crate::replica) fn lines(&self, file: &str) -> Vec<String> {
        let text = checksummed_text::read(&self.git.join(file)).unwrap_or_default();
        text.lines().map(str::to_owned).collect()
    }
}

/// Time of the first commit that is not on all chains of a fork.
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

fn branch_of(writer: &Writer) -> String {
    format!("copies/{writer}")
}

fn shown(branches: &[Branch]) -> ShownBranches {
    let each = branches.iter();
    each.map(|it| (it.name.clone(), object_ids::commit_id(it.tip)))
        .collect()
}
