//! A copy or a bare repository by path: a folder on a server, a stick, another copy's own folder.
//!
//! libgit2's own push to a path has no compare-and-swap and loses concurrent updates (measured), so
//! commits are carried as a pack and each branch is moved under its lock.

pub(super) mod branch_lock;
pub(super) mod transfer;
pub(super) mod untrusted_repo;

use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::rc::Rc;
use std::time::Instant;

use anyhow::{Context, Result};
use git2::{Config, Oid, Repository, RepositoryInitOptions};

use crate::domain::replication::exchange::{ExchangeFault, ExchangeOutcome};
use crate::domain::shell_quote;
use crate::git::durable_files::{self, FileContext};
use crate::git::ffi;
use crate::git::locate;
use crate::git::new_folder::NewFolder;
use crate::git::objects::staged_pack::{self, ChunkedWriter};
use crate::git::regular_files;
use crate::git::repack;
use crate::git::repository_form;
use crate::git::shared_repository::{self, Sharing};
use crate::git::untrusted::{self, UntrustedRepo};
use crate::transport::path::branch_lock::BranchLock;
use crate::transport::receive::connectivity_check::ConnectivityCheck;
use crate::transport::receive::pack_limiter;
use crate::transport::receive::quarantine::Quarantine;
use crate::transport::receive::ref_selection::RefSelection;
use crate::transport::{
    ListedRefs, ProgressSink, RefUpdate, RejectedUpdate, Transport, TransportError, WantedRefs,
};

/// A repository that is reached by path. Whoever else writes there, it is read as somebody else's.
pub(super) struct PathRemote<'r> {
    repo: UntrustedRepo,
    here: &'r Repository,
    /// People work in that folder.
    is_a_copy: bool,
    /// Why nothing is put there and it is no whole copy, where that is so.
    flaw: Option<ExchangeFault>,
    /// Where its branches stood when it was last asked.
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
        let git = repository_form::git_of(place);
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

    /// A bare repository made with another first branch shows whoever clones it nothing at all.
    fn show_main_to_cloners(&self, moved: &str) -> Result<()> {
        let head = self.repo.git().join("HEAD");
        let names = |text: &String| text.trim_end().strip_prefix("ref: ").map(str::to_owned);
        let named = regular_files::text(&head, LONGEST_HEAD)
            .as_ref()
            .and_then(names);
        let named = named.and_then(|it| it.strip_prefix("refs/heads/").map(str::to_owned));
        if let Some(named) = named.filter(|_| moved == "main" && !self.is_a_copy)
            && self.repo.branch(&named)?.is_none()
        {
            let line = b"ref: refs/heads/main\n";
            let write = |file: &mut fs::File| file.write_all(line).context("writing HEAD");
            durable_files::fill_durably(self.repo.git(), &head, write)?;
            self.sharing.share(&head);
        }
        Ok(())
    }

    /// Packs what lies there and not here, once all of it was looked at.
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

    fn move_branch(&self, wanted: &RefUpdate) -> Result<bool> {
        still_there(self.repo.git())?;
        let name = format!("refs/heads/{}", wanted.name);
        let lock = BranchLock::take(self.repo.git(), &name)?;
        // Read again under the lock: this is the compare of compare-and-swap.
        let present = self.repo.branch(&wanted.name);
        let present = present.map_err(|error| not_opened(&error.into()))?;
        if present == Some(wanted.to) {
            return Ok(true);
        }
        if present != wanted.from {
            return Ok(false);
        }
        lock.set(wanted.to)?;
        self.show_main_to_cloners(&wanted.name)?;
        Ok(true)
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
        Ok(ListedRefs::of(found, more))
    }
}

/// Whether a Git folder belongs to a folder in which somebody works.
fn is_a_copy(place: &Path, git: &Path) -> bool {
    place.join(".git").exists() || git.ends_with(".git") || !repository_form::is_bare(git)
}

/// The longest file `HEAD` that is looked at.
const LONGEST_HEAD: u64 = 1 << 10;

/// What kept a repository from being read: a file that is none, or that nothing of the kind is there.
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
        // Whoever else may write there could have put a link since it was opened.
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
        // What was not read any more is not damaged.
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
        let mut lost = Vec::new();
        for wanted in moves {
            match self.move_branch(wanted) {
                Ok(true) => {}
                Ok(false) => lost.push(RejectedUpdate::overtaken(&wanted.name)),
                Err(error) if is_in_the_way(&error) => {
                    let said = format!("something else has the place of {}", wanted.name);
                    lost.push(RejectedUpdate::refused(&wanted.name, &said));
                }
                Err(error) => return Err(error),
            }
        }
        Ok(lost)
    }
}

/// Nothing is put into the folder in which a stick was a moment ago.
fn still_there(git: &Path) -> Result<(), TransportError> {
    match git.join("objects").is_dir() && git.join("refs").is_dir() {
        true => Ok(()),
        false => Err(ExchangeOutcome::Offline.into()),
    }
}

/// Whether a branch could not be moved because a folder stands where its file would, or a file where its
/// folder would: `copies/bo/x`.
fn is_in_the_way(error: &anyhow::Error) -> bool {
    let system = error.chain().find_map(|it| it.downcast_ref::<io::Error>());
    system.is_some_and(|it| {
        matches!(
            it.kind(),
            io::ErrorKind::IsADirectory
                | io::ErrorKind::NotADirectory
                | io::ErrorKind::AlreadyExists
                | io::ErrorKind::DirectoryNotEmpty
        )
    })
}

/// A place where a bare repository may be made: an empty folder, or none yet in one that is there.
fn is_free(place: &Path) -> bool {
    match fs::read_dir(place) {
        Ok(mut entries) => entries.next().is_none(),
        Err(_) => !place.exists() && place.parent().is_some_and(Path::is_dir),
    }
}

/// Whether two folders are one.
fn is_same(one: &Path, other: &Path) -> bool {
    let whole = |path: &Path| path.canonicalize().ok();
    whole(one).is_some_and(|one| Some(one) == whole(other))
}

/// Makes an empty folder, or a new one in a folder that is there, a bare repository for copies to
/// meet in; what was made is taken away again unless it is kept. Leaves anything else as it is.
pub(super) fn prepare(place: &Path) -> Result<Option<NewFolder>> {
    if !is_free(place) {
        return Ok(None);
    }
    let mut options = RepositoryInitOptions::new();
    options
        .bare(true)
        .initial_head("main")
        .mkpath(true)
        .external_template(false);
    // A folder that was given to a group stays the group's, whoever made it.
    let above = if place.exists() {
        Some(place)
    } else {
        place.parent()
    };
    let is_the_groups = above.is_some_and(shared_repository::is_the_groups);
    let begun = NewFolder::in_empty(place);
    ffi::make(place, &options)
        .with_context(|| FileContext::new("making a repository in", place))?;
    if is_the_groups {
        let mut config = Config::open(&place.join("config"))?;
        config.set_str("core.sharedRepository", "group")?;
        Sharing::of(place).share_below(place);
    }
    durable_files::sync_new(place)?;
    Ok(Some(begun))
}
