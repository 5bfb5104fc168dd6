//! Last state of each remote, kept in references that only move forward.

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use git2::Oid;

use crate::domain::replication::remote_anomaly::{MAIN, ShownBranches};
use crate::domain::replication::rules::history::History;
use crate::domain::time::moment::Moment;
use crate::git::{trees, write_commit};
use crate::replica::journal::read_log::is_branch_of;
use crate::replica::sync::session::RemoteSession;
use crate::replica::{Binder, object_ids};
use crate::transport::Branch;

impl Binder {
    /// Remembers what a remote was seen with.
    pub(super) fn note_seen(
        &self,
        remote: &str,
        session: &RemoteSession<'_>,
        met_at: Moment,
    ) -> Result<()> {
        self.remember_seen(remote, session.there())?;
        self.remember_main(remote, session.there())?;
        self.remember_met(remote, met_at);
        session.tidy();
        Ok(())
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
            let commit = self.history().commit(&object_ids::commit_id(tip));
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

    /// The furthest tip of each of a remote's branches.
    pub(in crate::replica) fn seen_with(&self, remote: &str) -> Result<ShownBranches> {
        let mut seen = ShownBranches::new();
        let below = format!("refs/binder/known/{remote}/");
        for reference in self.repo.references_glob(&format!("{below}*"))? {
            let reference = reference?;
            let name = reference.name().ok().and_then(|it| it.strip_prefix(&below));
            if let (Some(name), Some(tip)) = (name, reference.target()) {
                seen.insert(format!("copies/{name}"), object_ids::commit_id(tip));
            }
        }
        let main = write_commit::tip(&self.repo, &main_ref(remote))?;
        seen.extend(main.map(|tip| (MAIN.to_owned(), object_ids::commit_id(tip))));
        Ok(seen)
    }

    /// Records a remote's `main`, forward only.
    pub(in crate::replica) fn remember_main(&self, remote: &str, there: &[Branch]) -> Result<()> {
        let main = there.iter().find(|branch| branch.name == MAIN);
        let Some(main) = main.filter(|main| self.repo.find_commit(main.tip).is_ok()) else {
            return Ok(());
        };
        let name = main_ref(remote);
        let before = write_commit::tip(&self.repo, &name)?;
        let root = object_ids::oid(&self.root()?.commit.0);
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
}

/// Reference that records a writer's branch at a remote.
fn seen_ref(remote: &str, writer: &str) -> String {
    format!("refs/binder/known/{remote}/{writer}")
}

/// Reference that records `main` at a remote.
fn main_ref(remote: &str) -> String {
    format!("refs/binder/known-main/{remote}")
}
