//! A copy or a bare repository by path: a folder on a server, a stick, another copy's own folder.
//!
//! libgit2's own push to a path has no compare-and-swap and loses concurrent updates (measured), so
//! commits are carried as a pack and each branch is moved under its lock.

use std::fs;
use std::path::Path;
use std::rc::Rc;

use anyhow::{Context, Result};
use git2::{Config, ErrorCode, Indexer, Oid, Repository, RepositoryInitOptions};

use crate::domain::exchange::{Outcome, Why};
use crate::store::begun::Begun;
use crate::store::ffi;
use crate::store::files::{self, At};
use crate::store::form;
use crate::store::health;
use crate::store::incoming::Incoming;
use crate::store::pack::{self, InPieces};
use crate::store::packing;
use crate::store::remote::branch_lock::BranchLock;
use crate::store::remote::carrier;
use crate::store::remote::gate;
use crate::store::remote::{Branch, Broken, Move, NotMoved, Tell, Transport, is_branch};
use crate::store::shared::{self, Sharing};
use crate::store::survey::Survey;

/// A repository that is reached by path.
pub(super) struct PathRemote<'r> {
    repo: Repository,
    here: &'r Repository,
    /// People work in that folder.
    is_a_copy: bool,
    /// Why nothing is put there and it is no whole copy, where that is so.
    flaw: Option<Why>,
    sharing: Sharing,
    tell: Tell,
}

impl<'r> PathRemote<'r> {
    /// Opens the repository. Never makes one: where a stick is not in, its empty folder is not it.
    pub(super) fn open(place: &Path, here: &'r Repository, tell: Tell) -> Result<Self, Broken> {
        if is_free(place) || !place.exists() {
            return Err(Outcome::Offline.into());
        }
        let flaw = form::flaw(&form::git_of(place));
        if let Some(why) = flaw.filter(|why| !why.can_be_read()) {
            return Err(why.into());
        }
        let (repo, is_a_copy) = match ffi::open(place) {
            Ok(repo) => {
                let is_a_copy = health::is_within_a_copy(&repo);
                (repo, is_a_copy)
            }
            Err(error) if error.code() == ErrorCode::Owner => {
                let blamed = |outcome: Outcome| flaw.map_or(outcome.into(), Broken::from);
                let carrier = carrier::open(place).map_err(blamed)?;
                (carrier.repo, carrier.is_a_copy)
            }
            Err(_) => return Err(Outcome::NotABinder.into()),
        };
        if is_same(repo.commondir(), here.commondir()) {
            return Err(Why::Itself.into());
        }
        Ok(Self {
            sharing: Sharing::of(repo.commondir()),
            repo,
            here,
            is_a_copy,
            flaw,
            tell,
        })
    }

    /// A bare repository made with another first branch shows whoever clones it nothing at all.
    fn show_main_to_cloners(&self, moved: &str) -> Result<()> {
        let unborn = |error: git2::Error| error.code() == ErrorCode::UnbornBranch;
        if moved == "main" && !self.is_a_copy && self.repo.head().is_err_and(unborn) {
            self.repo
                .set_head("refs/heads/main")
                .context("naming main the first branch")?;
            self.sharing.share(&self.repo.commondir().join("HEAD"));
        }
        Ok(())
    }

    /// Packs what lies there and not here, once all of it was looked at.
    fn bring(&self, tips: &[Oid], into: &Incoming<'_>) -> Result<()> {
        let survey = Survey::of(&self.repo, self.here, into.allowance).context("opening")?;
        let mut builder = self.repo.packbuilder().context("packing")?;
        let tell = Rc::clone(&self.tell);
        pack::tell(&mut builder, move |done, all| tell.fetching(done, all))?;
        let looked = survey
            .counting()
            .look(tips, &mut |id, name| builder.insert_object(id, Some(name)));
        looked.map_err(gate::stopped)?;
        if builder.object_count() == 0 {
            return Ok(());
        }
        let mut indexer = into.indexer()?;
        let mut counted = gate::Counted {
            left: into.allowance.bytes,
            most: into.allowance.bytes,
            to: InPieces(&mut indexer),
        };
        pack::write(&mut builder, &mut counted)?;
        indexer.commit().context("writing a pack")?;
        Ok(())
    }

    fn move_branch(&self, wanted: &Move) -> Result<bool> {
        let name = format!("refs/heads/{}", wanted.name);
        let lock = BranchLock::take(self.repo.commondir(), &name)?;
        // Read again under the lock: this is the compare of compare-and-swap.
        let present = crate::store::commit::tip(&self.repo, &name)?;
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
}

impl Transport for PathRemote<'_> {
    fn branches(&mut self) -> Result<Vec<Branch>> {
        let mut branches = Vec::new();
        for reference in self.repo.references_glob("refs/heads/*")? {
            let reference = reference?;
            let name = reference
                .name()
                .ok()
                .and_then(|name| name.strip_prefix("refs/heads/"));
            if let (Some(name), Some(tip)) = (name, reference.target())
                && is_branch(name)
            {
                branches.push(Branch {
                    name: name.to_owned(),
                    tip,
                });
            }
        }
        Ok(branches)
    }

    fn is_a_copy(&self) -> bool {
        self.is_a_copy
    }

    fn tidy(&self) {
        if !self.is_a_copy {
            // Only the disk is spared by it.
            let _ = packing::tidy(&self.repo);
            self.sharing.share_packs(self.repo.commondir());
        }
    }

    fn flaw(&self) -> Option<Why> {
        self.flaw
    }

    fn lacks(&self, tips: &[Oid], seen: &[Oid]) -> bool {
        let whole = Survey::is_whole(&self.repo, self.here, tips, seen);
        !whole.unwrap_or(false)
    }

    fn fetch(&mut self, tips: &[Oid], into: &Incoming<'_>) -> Result<()> {
        let settings = self.repo.config().context("reading settings")?;
        self.repo.set_config(&into.packing()?).context("packing")?;
        let brought = self.bring(tips, into);
        self.repo.set_config(&settings).context("packing")?;
        brought
    }

    fn push(&mut self, moves: &[Move]) -> Result<Vec<NotMoved>> {
        let tips: Vec<Oid> = moves.iter().map(|wanted| wanted.to).collect();
        let tell = Rc::clone(&self.tell);
        let sending = move |done, all| tell.sending(done, all);
        if let Some(why) = self.flaw {
            return Err(Broken::from(why).into());
        }
        let packs = self.repo.commondir().join("objects/pack");
        let made = self.sharing.make_folder(&packs);
        made.with_context(|| At::new("creating", &packs))?;
        carry(self.here, &self.repo, &tips, sending)?;
        self.sharing.share_packs(self.repo.commondir());
        let mut lost = Vec::new();
        for wanted in moves {
            if !self.move_branch(wanted)? {
                lost.push(NotMoved::overtaken(&wanted.name));
            }
        }
        Ok(lost)
    }
}

/// Copies what one repository has of these commits' history and the other lacks, as one pack.
fn carry<'r>(
    from: &'r Repository,
    to: &Repository,
    tips: &[Oid],
    tell: impl Fn(usize, usize) + 'r,
) -> Result<()> {
    let target = to.odb().context("opening the objects")?;
    let missing: Vec<Oid> = tips
        .iter()
        .copied()
        .filter(|tip| !target.exists(*tip))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let mut walk = from.revwalk().context("walking the history")?;
    for tip in &missing {
        walk.push(*tip)
            .with_context(|| format!("reading commit {tip}"))?;
    }
    for reference in to.references()?.flatten() {
        if let Some(known) = reference.target()
            && from.find_commit(known).is_ok()
        {
            walk.hide(known)?;
        }
    }
    let mut builder = from.packbuilder().context("packing")?;
    pack::tell(&mut builder, tell)?;
    builder.insert_walk(&mut walk).context("packing")?;
    // Of git2's two ways to write a pack the one that tells what went wrong.
    let packs = to.commondir().join("objects/pack");
    let mut indexer = Indexer::new(Some(&target), &packs, 0, false).context("writing a pack")?;
    pack::write(&mut builder, &mut InPieces(&mut indexer))?;
    indexer.commit().context("writing a pack")?;
    Ok(())
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
pub(super) fn prepare(place: &Path) -> Result<Option<Begun>> {
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
    let is_the_groups = above.is_some_and(shared::is_the_groups);
    let begun = Begun::in_empty(place);
    ffi::make(place, &options).with_context(|| At::new("making a repository in", place))?;
    if is_the_groups {
        let mut config = Config::open(&place.join("config"))?;
        config.set_str("core.sharedRepository", "group")?;
        Sharing::of(place).share_below(place);
    }
    files::sync_new(place)?;
    Ok(Some(begun))
}
