//! Replication state as known here, from the tips of all copies and the last seen state of remotes.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use chrono::DateTime;

use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::name::{LogId, Writer};
use crate::domain::replication::exchange::Remote;
use crate::domain::replication::members::Member;
use crate::domain::replication::remote_anomaly::{LastSeen, RemoteAnomaly};
use crate::domain::replication::rules::ancestry;
use crate::domain::replication::rules::feed;
use crate::domain::replication::rules::history::CommitId;
use crate::domain::replication::rules::history::Folder;
use crate::domain::replication::rules::history::History;
use crate::domain::replication::rules::history::Key;
use crate::domain::replication::rules::history::Signer;
use crate::domain::replication::rules::history::TreeId;
use crate::domain::replication::rules::merged_state::MergedState;
use crate::domain::replication::status::{CopyStatus, EntryCounts, PlaceStatus, ReplicationReport};
use crate::domain::time::moment::{self, Moment};
use crate::git::checksummed_text;
use crate::git::write_commit;
use crate::replica::Binder;
use crate::replica::git_history::GitHistory;
use crate::replica::object_ids;
use crate::replica::sync::remote_anomaly::LoggedAnomaly;

/// Last contact with each remote: one line `time name` for each.
const MET: &str = "binder/met";

impl Binder {
    /// Replication state, as known here.
    ///
    /// # Errors
    /// This copy has no pinned beginning, or cannot be read.
    pub fn report(&self) -> Result<ReplicationReport> {
        let view = self.view()?;
        let reader = StatusReader {
            binder: self,
            history: self.history(),
            view: &view,
            confirmed: self.confirmed()?,
            last_seen: self.last_seen(),
        };
        let waiting = self.outbox().waiting()?.len() as u64;
        let own = self.device.as_ref().map(|device| device.writer.clone());
        let mut written = reader.written();
        if let Some(own) = &own {
            *written.entry(own.clone()).or_default() += waiting;
        }
        Ok(ReplicationReport {
            own,
            written,
            waiting,
            copies: reader.copies()?,
            remotes: reader.remotes()?,
            forks: self.forks()?,
        })
    }

    /// The tips known here as they go into a receipt, by name.
    ///
    /// # Errors
    /// The branches cannot be read.
    pub fn tips_held(&self) -> Result<Vec<String>> {
        let line = |(writer, tip)| format!("{writer} {tip}");
        let mut tips: Vec<String> = self.tips()?.into_iter().map(line).collect();
        tips.sort();
        Ok(tips)
    }

    /// Last contact with each remote, for a receipt.
    ///
    /// # Errors
    /// The places cannot be read.
    pub fn places_met(&self) -> Result<Vec<String>> {
        let met = self.met();
        let line = |remote: &Remote| {
            let when = moment::written(*met.get(&remote.name)?);
            Some(format!("{} {when}", remote.place.likeness()))
        };
        Ok(self.remotes()?.iter().filter_map(line).collect())
    }

    /// Remembers that a remote was met. Best effort: only a table shows it.
    pub(in crate::replica) fn remember_met(&self, remote: &str, when: Moment) {
        let mut met = self.met();
        met.insert(remote.to_owned(), when);
        let line =
            |(name, when): (&String, &Moment)| format!("{} {name}\n", moment::written(*when));
        let lines: String = met.iter().map(line).collect();
        let _ = checksummed_text::write(&self.git.join(MET), &lines);
    }

    /// Time of the last sync with any remote; none if never.
    pub fn last_exchange(&self) -> Option<Moment> {
        let heard = self.last_seen().into_values().map(|heard| heard.at);
        self.met().into_values().chain(heard).max()
    }

    pub(in crate::replica) fn met(&self) -> BTreeMap<String, Moment> {
        let text = checksummed_text::read(&self.git.join(MET)).unwrap_or_default();
        let line = |line: &str| {
            let (when, name) = line.split_once(' ')?;
            Some((name.to_owned(), moment::read(when)?))
        };
        text.lines().filter_map(line).collect()
    }

    /// Time of each writer's last confirmation.
    fn confirmed(&self) -> Result<BTreeMap<Writer, Moment>> {
        let mut confirmed = BTreeMap::new();
        for notebook in self.notebooks(&LogId::journal())? {
            let entries = notebook.entries().map(|(entry, _)| entry);
            let receipts = entries.filter(|entry| {
                entry.kind == EntryKind::Receipt && entry.fields.get(Field::Tips).is_some()
            });
            for receipt in receipts {
                confirmed.insert(notebook.writer.clone(), receipt.written_at);
            }
        }
        Ok(confirmed)
    }
}

struct StatusReader<'r> {
    binder: &'r Binder,
    history: &'r GitHistory,
    view: &'r MergedState,
    confirmed: BTreeMap<Writer, Moment>,
    last_seen: BTreeMap<Writer, LastSeen>,
}

impl StatusReader<'_> {
    fn count(&self, notebook: &TreeId) -> u64 {
        self.history.journal(notebook).counts.values().sum()
    }

    fn counted<'a>(
        &self,
        notebooks: impl Iterator<Item = (&'a Folder, &'a TreeId)>,
    ) -> EntryCounts {
        let mut counts = EntryCounts::new();
        for (folder, notebook) in notebooks {
            if let Some(writer) = folder.writer() {
                *counts.entry(writer).or_default() += self.count(notebook);
            }
        }
        counts
    }

    /// Counting entries, and this copy's own even as a guest.
    fn written(&self) -> EntryCounts {
        let mut written = self.counted(self.view.content.notebooks.iter());
        let mine = self.view.others.iter().filter(|other| {
            let tip = object_ids::oid(&other.commit.0);
            self.own_tip() == Some(tip) && !self.view.is_member(&other.signer)
        });
        for own in mine {
            let count = own.notebook.map_or(0, |notebook| self.count(&notebook));
            written.insert(own.signer.writer.clone(), count);
        }
        written
    }

    fn own_tip(&self) -> Option<git2::Oid> {
        let device = self.binder.device.as_ref()?;
        let branch = Binder::branch(&device.writer);
        write_commit::tip(&self.binder.repo, &branch).ok().flatten()
    }

    /// A key that continues under another name, or was forked, has a row for each end of its chains.
    fn copies(&self) -> Result<Vec<CopyStatus>> {
        let mut by_key: BTreeMap<&Key, BTreeSet<CommitId>> = BTreeMap::new();
        for (signer, tips) in self.view.frontier.tips() {
            by_key.entry(&signer.key).or_default().extend(tips);
        }
        let mut copies = Vec::new();
        for tips in by_key.values() {
            for tip in ancestry::foremost(self.history, tips) {
                copies.extend(self.copy(&tip));
            }
        }
        copies.sort_by(|a, b| (!a.here, &a.writer).cmp(&(!b.here, &b.writer)));
        Ok(copies)
    }

    fn copy(&self, tip: &CommitId) -> Option<CopyStatus> {
        let commit = self.history.commit(tip)?;
        let signer: &Signer = commit.signer()?;
        let member = self.view.members.get(&signer.key);
        let text = |of: fn(&Member) -> &String| member.map(of).cloned().unwrap_or_default();
        let since = DateTime::from_timestamp(commit.time, 0);
        Some(CopyStatus {
            person: text(|member| &member.name),
            device: text(|member| &member.device),
            standing: self.view.members.standing(&signer.key),
            here: self.own_tip() == Some(object_ids::oid(&tip.0)),
            holds: self.counted(self.history.tree(&commit.tree).notebooks.iter()),
            since: since.map(|since| moment::in_zone(since, self.binder.zone())),
            confirmed: self.confirmed.get(&signer.writer).copied(),
            last_seen: self.last_seen.get(&signer.writer).cloned(),
            writer: signer.writer.clone(),
        })
    }

    fn remotes(&self) -> Result<Vec<PlaceStatus>> {
        let met = self.binder.met();
        let events = self.binder.events();
        let mut places = Vec::new();
        let flawed = self.binder.incomplete_places();
        for remote in self.binder.remotes()? {
            let flaw = flawed.get(&remote.name).copied();
            places.push(PlaceStatus {
                holds: match flaw {
                    Some(_) => EntryCounts::new(),
                    None => self.seen_at(&remote.name)?,
                },
                flaw,
                last_met: met.get(&remote.name).copied(),
                remembered: lasting(&events, &remote.name),
                name: remote.name,
                place: remote.place.to_string(),
            });
        }
        Ok(places)
    }

    /// Tips of each writer last seen at a remote; of a forked one all its chains.
    fn seen_at(&self, remote: &str) -> Result<EntryCounts> {
        let mut counts = EntryCounts::new();
        let pattern = format!("refs/binder/known/{remote}/*");
        for reference in self.binder.repo.references_glob(&pattern)? {
            let Some(tip) = reference?.target().map(object_ids::commit_id) else {
                continue;
            };
            let commit = self.history.commit(&tip);
            let Some(signer) = commit.as_ref().and_then(|commit| commit.signer()) else {
                continue;
            };
            let notebook = feed::notebook(self.history, signer, &tip);
            let count = notebook.map_or(0, |notebook| self.count(&notebook));
            *counts.entry(signer.writer.clone()).or_default() += count;
        }
        Ok(counts)
    }
}

fn lasting(events: &[LoggedAnomaly], remote: &str) -> Vec<RemoteAnomaly> {
    let lasting = events.iter().filter(|it| it.remote == remote && !it.over);
    lasting.map(|it| it.event.clone()).collect()
}
