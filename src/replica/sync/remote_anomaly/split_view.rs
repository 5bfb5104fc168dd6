//! Detection of split views: a remote that withholds this copy's entries from others.

use anyhow::Result;
use git2::Oid;

use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::name::{LogId, Writer};
use crate::domain::replication::remote_anomaly::{AnomalyKind, RemoteAnomaly};
use crate::domain::time::clock_jump;
use crate::domain::time::moment::{self, Moment};
use crate::git::checksummed_text;
use crate::replica::sync::remote_anomaly::{MetRemote, branch_of};
use crate::replica::{Binder, object_ids};

/// One line for each of the last own tips a place took: `time remote tip`.
const DELIVERED: &str = "binder/delivered";

/// Most deliveries recorded for each remote.
const DELIVERIES: usize = 50;

impl Binder {
    /// Receipts of others who synced with this remote after it accepted an entry of ours, and do not have
    /// it.
    pub(super) fn withheld(&self, own: &Writer, met: &MetRemote<'_>) -> Result<Vec<RemoteAnomaly>> {
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
                let met_at = value_of(entry.fields.get(Field::Met), &place);
                let Some(met_at) = met_at.and_then(|it| moment::read(&it)) else {
                    continue;
                };
                let shown_tip = value_of(entry.fields.get(Field::Tips), own.as_str());
                let shown_tip = shown_tip.and_then(|id| Oid::from_str(&id).ok());
                let mut before = delivered.iter().rev();
                let before = before.find(|(when, _)| *when + clock_jump::MARGIN < met_at);
                let hidden = before.filter(|(_, tip)| !self.is_within(*tip, shown_tip));
                events.extend(hidden.map(|(when, tip)| RemoteAnomaly {
                    at: Some(object_ids::commit_id(*tip)),
                    who: named(&notebook.person, &notebook.writer),
                    ..RemoteAnomaly::noticed(AnomalyKind::SplitView, Some(branch_of(own)), *when)
                }));
            }
        }
        Ok(events)
    }

    /// True if a commit is another one or among its ancestors.
    fn is_within(&self, commit: Oid, of: Option<Oid>) -> bool {
        of.is_some_and(|of| {
            of == commit || self.repo.graph_descendant_of(of, commit).unwrap_or(false)
        })
    }

    /// The own tips that a place took, the oldest first, each with when.
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

    /// Remembers that a place took an own tip.
    pub(super) fn remember_delivered(&self, remote: &str, tip: Option<Oid>, met_at: Moment) {
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
        kept.push(format!("{} {remote} {tip}", moment::written(met_at)));
        let _ = checksummed_text::write(&self.git.join(DELIVERED), &(kept.join("\n") + "\n"));
    }
}

/// `Bo Östlund (bo)`.
fn named(person: &str, writer: &Writer) -> String {
    match person {
        "" => writer.to_string(),
        person => format!("{person} ({writer})"),
    }
}

/// The value of a name in a list of texts `name value`; of several the last.
fn value_of(list: Option<&serde_json::Value>, name: &str) -> Option<String> {
    let lines = list?
        .as_array()?
        .iter()
        .filter_map(serde_json::Value::as_str);
    let mut pairs = lines.filter_map(|line| line.split_once(' '));
    pairs
        .rfind(|(of, _)| *of == name)
        .map(|(_, value)| value.to_owned())
}
