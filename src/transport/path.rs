//! A copy or a bare repository by path: a folder on a server, a stick, another copy's own folder.
//!
//! libgit2's own push to a path has no compare-and-swap and loses concurrent updates (measured), so
//! commits are carried as a pack and each branch is moved under its lock.

pub(super) mod branch_lock;
mod move_branches;
mod prepare;
mod sealed_versions;
pub(super) mod transfer;
pub(super) mod untrusted_repo;

pub(super) use prepare::prepare;

use std::io;
use std::path::Path;
use std::rc::Rc;
use std::time::Instant;

use anyhow::{Context, Result};
use git2::{Oid, Repository};

use crate::domain::replication::exchange::{ExchangeFault, ExchangeOutcome};
use crate::domain::shell_quote;
use crate::git::durable_files::FileContext;
use crate::git::git_folder::git_of;
use crate::git::locate;
use crate::git::objects::staged_pack::{self, ChunkedWriter};
use crate::git::repack;
use crate::git::repository_form;
use crate::git::shared_repository::Sharing;
use crate::git::untrusted::{self, UntrustedRepo};
use crate::transport::path::prepare::is_free;
use crate::transport::receive::connectivity_check::ConnectivityCheck;
use crate::transport::receive::pack_limiter;
use crate::transport::receive::quarantine::Quarantine;
use crate::transport::receive::ref_selection::RefSelection;
use crate::transport::{
    Branch, ListedRefs, ProgressSink, RefUpdate, RejectedUpdate, Transport, TransportError,
    WantedRefs,
};

/// A repository reached by path, read as untrusted.
pub(super) struct PathRemote<'r> {
    repo: UntrustedRepo,
    here: &'r Repository,
    /// People work in that folder.
    is_a_copy: bool,
    /// Why nothing is put there and it is no whole copy, where that is so.
    flaw: Option<ExchangeFault>,
    /// Tips when it was last listed.
    announced: Vec<Oid>,
    sharing: Sharing,
    tell: ProgressSink,
}

impl<'r> PathRemote<'r> {
    /// Opens the repository. Never makes one: where a stick is not in, its empty folder is not it.
    /// Nothing is read there any more from a moment on.
    pub(super) fn open(
        place: &Path,
        here: &'r Repository,
        until: Instant,
        tell: ProgressSink,
    ) -> Result<Self, TransportError> {
        if is_free(place) || !place.exists() {
            return Err(ExchangeOutcome::Offline.into());
        }
        let git = git_of(place);
        let astray = locate::leads_astray(place).or_else(|| locate::points_elsewhere(place));
        if let Some(astray) = astray.or_else(|| untrusted_repo::leads_elsewhere(&git)) {
            return Err(irregular(&astray));
        }
        let there = UntrustedRepo::open(&git, Some(until)).map_err(|error| not_opened(&error))?;
        let flaw = repository_form::flaw(&git);
        if let Some(why) = flaw.filter(|why| !why.can_be_read()) {
            return Err(why.into());
        }
        if !untrusted_repo::may_be_used(&git) {
            return Err(flaw.map_or(ExchangeOutcome::Refused.into(), TransportError::from));
        }
        if is_same(&git, here.commondir()) {
            return Err(ExchangeFault::Itself.into());
        }
        Ok(Self {
            sharing: Sharing::of(&git),
            is_a_copy: is_a_copy(place, &git),
            repo: there,
            here,
            flaw,
            announced: Vec::new(),
            tell,
        })
    }

    /// Packs what is there and not here, once all of it was checked.
    fn bring(&self, tips: &[Oid], into: &Quarantine<'_>) -> Result<()> {
        let there = self.repo.repo();
        let survey = ConnectivityCheck::of(there, self.here, into.allowance).context("opening")?;
        let mut builder = there.packbuilder().context("packing")?;
        let tell = Rc::clone(&self.tell);
        staged_pack::tell(&mut builder, move |done, all| tell.fetching(done, all))?;
        let looked = survey
            .counting()
            .look(tips, &mut |id, name| builder.insert_object(id, Some(name)));
        looked.map_err(pack_limiter::stopped)?;
        if builder.object_count() == 0 {
            return Ok(());
        }
        let mut indexer = into.indexer()?;
        let mut counted = pack_limiter::ByteCounter {
            left: into.allowance.bytes,
            most: into.allowance.bytes,
            to: ChunkedWriter(&mut indexer),
        };
        staged_pack::write(&mut builder, &mut counted)?;
        indexer.commit().context("writing a pack")?;
        Ok(())
    }

    /// Only those chosen are read: each may be a file of its own.
    fn chosen(&self, wanted: &WantedRefs) -> io::Result<ListedRefs> {
        let mut choice = RefSelection::of(wanted);
        self.repo
            .each_branch(&mut |name, at| choice.offer(name, at))?;
        let (chosen, more) = choice.chosen();
        let mut found = Vec::new();
        for (name, at) in chosen {
            let at = match at {
                Some(at) => Some(at),
                None => self.repo.branch(&name)?,
            };
            found.extend(at.map(|at| (name, at)));
        }
        Ok(ListedRefs::of(found, more, wanted))
    }
}

/// True if a Git folder belongs to a work tree.
fn is_a_copy(place: &Path, git: &Path) -> bool {
    place.join(".git").exists() || git.ends_with(".git") || !repository_form::is_bare(git)
}

/// Why a repository could not be read: an irregular file, or no repository.
fn not_opened(error: &anyhow::Error) -> TransportError {
    let denied = |it: &io::Error| it.kind() == io::ErrorKind::PermissionDenied;
    let mut causes = error.chain().filter_map(|it| it.downcast_ref());
    match untrusted::irregular(error) {
        Some(file) => irregular(file),
        None if causes.any(denied) => ExchangeOutcome::Refused.into(),
        None => ExchangeOutcome::NotABinder.into(),
    }
}

fn irregular(file: &Path) -> TransportError {
    TransportError::because(ExchangeFault::Irregular, &shell_quote::path(file))
}

impl Transport for PathRemote<'_> {
    fn listed(&mut self, wanted: &WantedRefs) -> Result<ListedRefs> {
        let listed = self.chosen(wanted);
        let listed = listed.map_err(|error| not_opened(&error.into()))?;
        self.announced = listed.branches.iter().map(|branch| branch.tip).collect();
        Ok(listed)
    }

    fn is_a_copy(&self) -> bool {
        self.is_a_copy
    }

    fn tidy(&self) {
        let git = self.repo.git();
        if self.is_a_copy || !repack::is_repack_due(git, &git.join("objects")) {
            return;
        }
        // Somebody may have put a link there since it was opened.
        if untrusted_repo::leads_elsewhere(git).is_none() && !repository_form::includes(git) {
            // Only the disk is spared by it.
            let _ = self.repo.as_own().map(|repo| repack::repack(&repo));
            self.sharing.share_packs(self.repo.git());
        }
    }

    fn flaw(&self) -> Option<ExchangeFault> {
        self.flaw
    }

    fn lacks(&self, tips: &[Oid], seen: &[Oid]) -> bool {
        let whole = ConnectivityCheck::is_whole(self.repo.repo(), self.here, tips, seen);
        !whole.unwrap_or(false)
    }

    fn fetch(&mut self, tips: &[Oid], into: &Quarantine<'_>) -> Result<()> {
        let there = self.repo.repo();
        there.set_config(&into.packing()?).context("packing")?;
        let brought = self.bring(tips, into);
        // Objects not read in time are not damaged.
        match self.repo.is_over() {
            true => brought.map_err(|_| TransportError::from(ExchangeFault::TooLong).into()),
            false => brought,
        }
    }

    fn push(&mut self, moves: &[RefUpdate]) -> Result<Vec<RejectedUpdate>> {
        let tips: Vec<Oid> = moves.iter().map(|wanted| wanted.to).collect();
        let tell = Rc::clone(&self.tell);
        let sending = move |done: usize, all: usize| tell.sending(done, all);
        if let Some(why) = self.flaw {
            return Err(TransportError::from(why).into());
        }
        let packs = self.repo.git().join("objects/pack");
        still_there(self.repo.git())?;
        let made = self.sharing.make_folder(&packs);
        made.with_context(|| FileContext::new("creating", &packs))?;
        transfer::carry(self.here, &self.repo, (&tips, &self.announced), &sending)?;
        self.sharing.share_packs(self.repo.git());
        self.move_branches(moves)
    }

    fn push_sealed(&mut self, moves: &[RefUpdate]) -> Result<Vec<RejectedUpdate>> {
        self.put_sealed(moves)
    }

    fn delete_sealed(&mut self, gone: &[Branch]) -> Result<Vec<RejectedUpdate>> {
        Ok(self.delete_versions(gone))
    }
}

/// Nothing is put into the folder in which a stick was a moment ago.
fn still_there(git: &Path) -> Result<(), TransportError> {
    match git.join("objects").is_dir() && git.join("refs").is_dir() {
        true => Ok(()),
        false => Err(ExchangeOutcome::Offline.into()),
    }
}

/// True if two folders are one.
fn is_same(one: &Path, other: &Path) -> bool {
    let whole = |path: &Path| path.canonicalize().ok();
    whole(one).is_some_and(|one| Some(one) == whole(other))
}
