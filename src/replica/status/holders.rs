//! Copies and remotes that hold all entries of an incident, and since when: copies by their signed commits,
//! remotes as last seen.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use chrono::DateTime;
use git2::{ObjectType, Oid};

use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::notebook::WriterStanding;
use crate::domain::name::{LogId, Writer};
use crate::domain::replication::exchange::Remote;
use crate::domain::replication::goal::HeldCopy;
use crate::domain::replication::rules::feed;
use crate::domain::replication::rules::history::{CommitId, History, Signer};
use crate::domain::replication::rules::merged_state::MergedState;
use crate::domain::replication::status::EntryHolder;
use crate::domain::time::moment::{self, Moment};
use crate::format::paths;
use crate::git::trees;
use crate::replica::Binder;
use crate::replica::object_ids;

/// The pages of a log, by the folder of their notebook.
type Pages = BTreeMap<String, Oid>;

impl Binder {
    /// Holders of everything of a log that counts here.
    ///
    /// # Errors
    /// This copy has no pinned beginning, or cannot be read.
    pub fn holders(&self, log: &LogId) -> Result<Vec<HeldCopy>> {
        let view = self.view()?;
        let wanted = self.wanted(&view, log);
        let places = self.places_told()?;
        let mut held = Vec::new();
        for (signer, tips) in view.frontier.tips() {
            if view.members.standing(&signer.key) == WriterStanding::SetAside {
                continue;
            }
            let since = tips
                .iter()
                .filter_map(|tip| self.held_since(&wanted, log, signer, tip));
            if let Some(since) = since.min() {
                let member = view.members.get(&signer.key);
                held.push(HeldCopy {
                    by: EntryHolder::Copy {
                        writer: signer.writer.clone(),
                        person: member.map(|it| it.name.clone()).unwrap_or_default(),
                    },
                    place: places.get(&signer.writer).cloned().unwrap_or_default(),
                    since: Some(since),
                });
            }
        }
        held.extend(self.remotes_with(&wanted, log)?);
        held.sort_by(|a, b| a.since.cmp(&b.since).then_with(|| a.place.cmp(&b.place)));
        Ok(held)
    }

    /// The pages of everybody who counts.
    fn wanted(&self, view: &MergedState, log: &LogId) -> Pages {
        let placed = view.placed.iter().filter_map(|(folder, placed)| {
            let notebook = object_ids::oid(&placed.notebook?.0);
            Some((folder.to_string(), self.pages_in(notebook, log)?))
        });
        placed.collect()
    }

    fn pages_in(&self, notebook: Oid, log: &LogId) -> Option<Oid> {
        let notebook = trees::tree(&self.repo, notebook).ok()?;
        trees::id_at(&notebook, log.as_str(), ObjectType::Tree)
    }

    /// Time of a writer's first commit with all of it: the earliest on its branch whose pages equal the
    /// present ones, searched backwards.
    fn held_since(
        &self,
        wanted: &Pages,
        log: &LogId,
        signer: &Signer,
        tip: &CommitId,
    ) -> Option<Moment> {
        let history = self.history();
        let mut since = None;
        let mut next = Some(*tip);
        while let Some(at) = next {
            let commit = history.commit(&at)?;
            if !self.holds(wanted, log, object_ids::oid(&commit.tree.0)) {
                break;
            }
            since = DateTime::from_timestamp(commit.time, 0);
            next = feed::before(history, signer, &at);
        }
        since.map(|since| moment::in_zone(since, self.zone()))
    }

    fn holds(&self, wanted: &Pages, log: &LogId, tree: Oid) -> bool {
        let Ok(tree) = trees::tree(&self.repo, tree) else {
            return false;
        };
        let mut pages = wanted.iter();
        pages.all(|(folder, pages)| {
            let path = paths::log_folder(folder, log);
            trees::id_at(&tree, &path, ObjectType::Tree) == Some(*pages)
        })
    }

    /// The places that were last seen with the branches of everybody who wrote in the log.
    fn remotes_with(&self, wanted: &Pages, log: &LogId) -> Result<Vec<HeldCopy>> {
        let met = self.met();
        let needed: BTreeSet<Oid> = wanted.values().copied().collect();
        let mut held = Vec::new();
        let flawed = self.incomplete_places();
        let remotes = self.remotes()?.into_iter();
        for remote in remotes.filter(|it| !flawed.contains_key(&it.name)) {
            let mut there = BTreeSet::new();
            let pattern = format!("refs/binder/known/{}/*", remote.name);
            for reference in self.repo.references_glob(&pattern)? {
                let tip = reference?.target().map(object_ids::commit_id);
                there.extend(tip.and_then(|tip| self.own_pages(&tip, log)));
            }
            if needed.is_subset(&there) && !needed.is_empty() {
                held.push(HeldCopy {
                    place: place_of(&remote),
                    since: met.get(&remote.name).copied(),
                    by: EntryHolder::Remote(remote.name),
                });
            }
        }
        Ok(held)
    }

    /// Pages of a log in the notebook of a commit's signer.
    fn own_pages(&self, tip: &CommitId, log: &LogId) -> Option<Oid> {
        let commit = self.history().commit(tip)?;
        let notebook = feed::notebook(self.history(), commit.signer()?, tip)?;
        self.pages_in(object_ids::oid(&notebook.0), log)
    }

    /// Place of each copy, as last stated by its writer.
    fn places_told(&self) -> Result<BTreeMap<Writer, String>> {
        let mut places = BTreeMap::new();
        for notebook in self.notebooks(&LogId::journal())? {
            let entries = notebook.entries().map(|(entry, _)| entry);
            for receipt in entries.filter(|entry| entry.kind == EntryKind::Receipt) {
                let place = receipt.text(Field::Place).trim().to_lowercase();
                if !place.is_empty() {
                    places.insert(notebook.writer.clone(), place);
                }
            }
        }
        Ok(places)
    }
}

/// A server is a place of its own; the place of a folder or stick is unknown.
fn place_of(remote: &Remote) -> String {
    match remote.place.is_server() {
        true => remote.name.clone(),
        false => String::new(),
    }
}
