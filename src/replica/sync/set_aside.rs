//! Set-aside commits: kept under `refs/binder/aside/<id>`, and listed.

mod reader;

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use git2::Oid;

use crate::domain::log::entry::Field;
use crate::domain::replication::rules::frontier::{Frontier, ValidationCache};
use crate::domain::replication::rules::history::CommitId;
use crate::domain::replication::rules::history::History;
use crate::domain::replication::rules::history::TreeId;
use crate::domain::replication::rules::main_admission::MainRejection;
use crate::domain::replication::rules::merged_state::MergedState;
use crate::domain::replication::set_aside::SetAside;
use crate::env::Env;
use crate::git::trees;
use crate::git::write_commit;
use crate::replica::Binder;
use crate::replica::object_ids;
use crate::transport::Branch;

use reader::SetAsideReader;

const ASIDE: &str = "refs/binder/aside/";

/// References of adopted ones.
const SETTLED: &str = "refs/binder/settled/";

/// Most set-aside commits without a known signer: strangers cannot fill the disk.
const MOST_STRANGERS: usize = 64;

impl Binder {
    /// Keeps branches, and foreign commits that changed pages, that nobody here follows. Returns the number
    /// of new ones.
    pub(in crate::replica) fn set_aside(
        &self,
        there: &[Branch],
        trouble: Option<&MainRejection>,
        taken_up: &BTreeSet<CommitId>,
    ) -> Result<usize> {
        let history = self.history();
        let tips: Vec<Oid> = there.iter().map(|branch| branch.tip).collect();
        let here: BTreeSet<Oid> = trees::present(&self.repo, &tips)?.into_iter().collect();
        let there = there.iter().filter(|branch| here.contains(&branch.tip));
        let known = self.frontier()?;
        let left = self.not_followed(there.collect(), &known, trouble);
        // A concurrent exchange may have brought commits that count and are not merged yet.
        let tips = left.iter().map(|it| object_ids::commit_id(it.tip));
        let tips: Vec<CommitId> = tips.collect();
        let known = match tips.is_empty() {
            true => known,
            false => known.with(history, &self.root()?, &tips),
        };
        let left = self.not_followed(left, &known, trouble);
        let pages = taken_up
            .iter()
            .filter(|id| reader::changes_pages(history, id));
        let pages = pages.map(|id| object_ids::oid(&id.0));
        // Read once, however many branches there are.
        let mut kept = self.named(ASIDE)?;
        let settled = self.named(SETTLED)?;
        let mut new = 0;
        for tip in left.into_iter().map(|branch| branch.tip).chain(pages) {
            if !settled.contains(&tip) && self.keep_aside(tip, &mut kept)? {
                new += 1;
            }
        }
        Ok(new)
    }

    /// The branches of which nothing counts by what is known.
    fn not_followed<'b>(
        &self,
        mut branches: Vec<&'b Branch>,
        known: &Frontier,
        trouble: Option<&MainRejection>,
    ) -> Vec<&'b Branch> {
        let history = self.history();
        let mut sound = ValidationCache::beyond(known, history);
        branches.retain(|branch| {
            // A signed commit is its signer's in any form.
            let id = history.as_written(&object_ids::commit_id(branch.tip));
            let commit = history.commit(&id);
            match commit.as_ref().map(|commit| commit.signer()) {
                None => false,
                _ if branch.name == "main" => trouble.is_some(),
                Some(Some(signer)) => !sound.has(signer, &id),
                Some(None) => true,
            }
        });
        branches
    }

    /// True if it is new here, in addition to what is kept.
    fn keep_aside(&self, tip: Oid, kept: &mut Vec<Oid>) -> Result<bool> {
        if kept.contains(&tip) {
            return Ok(false);
        }
        let is_stranger = |tip: &Oid| {
            let commit = self.history().commit(&object_ids::commit_id(*tip));
            commit.is_none_or(|commit| commit.signer().is_none())
        };
        let strangers = || kept.iter().filter(|tip| is_stranger(tip)).count();
        if is_stranger(&tip) && strangers() >= MOST_STRANGERS {
            return Ok(false);
        }
        let is_new = write_commit::advance(&self.repo, &format!("{ASIDE}{tip}"), None, tip)?;
        kept.push(tip);
        Ok(is_new)
    }

    fn named(&self, under: &str) -> Result<Vec<Oid>> {
        let mut named = Vec::new();
        for reference in self.repo.references_glob(&format!("{under}*"))? {
            named.extend(reference?.target());
        }
        Ok(named)
    }

    /// Number of set-aside commits not yet reviewed.
    ///
    /// # Errors
    /// The references cannot be read.
    pub fn count_aside(&self) -> Result<usize> {
        Ok(self.named(ASIDE)?.len())
    }

    /// Marks a set-aside commit as adopted; it is kept.
    ///
    /// # Errors
    /// The references cannot be written.
    pub fn settle_aside(&self, aside: &SetAside) -> Result<()> {
        for tip in self.named(ASIDE)? {
            if tip.to_string().starts_with(&aside.id) {
                write_commit::advance(&self.repo, &format!("{SETTLED}{tip}"), None, tip)?;
                let mut reference = self.repo.find_reference(&format!("{ASIDE}{tip}"))?;
                reference.delete()?;
            }
        }
        Ok(())
    }

    /// Everything that is set aside.
    ///
    /// # Errors
    /// This copy has no pinned beginning, or cannot be read.
    pub fn asides(&self) -> Result<Vec<SetAside>> {
        let view = self.view()?;
        let reader = SetAsideReader {
            binder: self,
            view: &view,
            present: self.present(&view)?,
            taken: self.taken()?,
        };
        let mut asides = Vec::new();
        for tip in self.named(ASIDE)? {
            asides.extend(reader.aside(object_ids::commit_id(tip)));
        }
        asides.extend(reader.removed()?);
        asides.sort_by(|a, b| (a.at, &a.id).cmp(&(b.at, &b.id)));
        Ok(asides)
    }

    /// Takes up the documents of a commit that was set aside, as a person decided; false where it
    /// has another beginning.
    pub fn take_documents_of(&self, id: &str, env: &Env) -> Result<bool> {
        let kept = self.named(ASIDE)?;
        let tip = kept.into_iter().find(|tip| tip.to_string().starts_with(id));
        let Some(tip) = tip.filter(|tip| self.repo.find_commit(*tip).is_ok()) else {
            return Ok(true);
        };
        if !self.any_begins_here(&self.repo, &[tip])? {
            return Ok(false);
        }
        self.settle_with(object_ids::commit_id(tip), env)?;
        Ok(true)
    }

    /// Trees of the notebooks that are shown here.
    fn present(&self, view: &MergedState) -> Result<BTreeSet<TreeId>> {
        let placed = view.placed.values().chain(&view.others);
        Ok(placed.filter_map(|it| it.notebook).collect())
    }

    /// Entries restated already, with the restating entry.
    fn taken(&self) -> Result<BTreeMap<String, String>> {
        let mut taken = BTreeMap::new();
        for log in self.logs()? {
            for notebook in self.notebooks(&log)? {
                for (entry, _) in notebook.entries() {
                    let of = entry.text(Field::Taken);
                    if !of.is_empty() && notebook.writer_standing.counts() {
                        taken.insert(of.to_owned(), entry.id.to_string());
                    }
                }
            }
        }
        Ok(taken)
    }
}

#[cfg(test)]
mod tests;
