//! Repairs of findings. Nothing written by a person is deleted.

use std::fs;
use std::path::Path;
use std::rc::Rc;

use anyhow::{Context, Result, ensure};
use git2::Oid;

use crate::domain::log::file_renderer::FileRenderer;
use crate::domain::replication::exchange::Remote;
use crate::domain::replication::health::{CopyFault, RefetchResult};
use crate::env::Env;
use crate::error::Failure;
use crate::git::durable_files;
use crate::git::git_folder::git_folder;
use crate::git::lock;
use crate::git::read_errors;
use crate::git::write_commit;
use crate::replica::repair::move_aside;
use crate::replica::repair::refetch;
use crate::replica::repair::work_tree_setting;
use crate::replica::setup::device;
use crate::replica::worktree;
use crate::replica::{Binder, MAIN};
use crate::say;

/// Repairs one finding; findings that only a person can resolve are left.
///
/// # Errors
/// Why it could not be put right.
pub fn mend(
    folder: &Path,
    finding: &CopyFault,
    asked: &RepairRequest<'_>,
    env: &Env,
    views: Rc<dyn FileRenderer>,
) -> Result<RefetchResult> {
    let mut healed = RefetchResult::default();
    let git = git_folder(folder);
    match finding {
        CopyFault::NoHead => {
            if git.join("HEAD").is_file() {
                move_aside::move_aside(&git, &git.join("HEAD"), &mut healed)?;
            }
            let head = format!("ref: {MAIN}\n");
            durable_files::write_durably(&git.join("HEAD"), head.as_bytes())?;
        }
        CopyFault::Settings => {
            let kept = device::kept_settings(&git).context("nothing was kept")?;
            move_aside::move_aside(&git, &git.join("config"), &mut healed)?;
            durable_files::write_durably(&git.join("config"), kept.as_bytes())?;
        }
        CopyFault::WorkTree { .. } => work_tree_setting::mend(folder)?,
        CopyFault::OutboxSpoiled { files } => {
            for (file, _) in files {
                move_aside::move_aside(&git, &git.join(file), &mut healed)?;
            }
        }
        CopyFault::Damaged { .. } | CopyFault::BranchesLost { .. } | CopyFault::Missing { .. } => {
            healed = refetch::heal(folder, asked.from, env, views)?;
        }
        _ => mend_in(folder, finding, asked.event, env, views)?,
    }
    Ok(healed)
}

/// Drops caches that plain Git keeps beside packs. They cannot be verified here, a wrong one gives wrong
/// answers, and Git rebuilds them. Best effort.
pub fn drop_derived(folder: &Path) {
    let objects = git_folder(folder).join("objects");
    for file in fs::read_dir(objects.join("pack"))
        .into_iter()
        .flatten()
        .flatten()
    {
        let path = file.path();
        let is_derived = |it: &std::ffi::OsStr| it == "rev" || it == "bitmap";
        let name = file.file_name();
        if path.extension().is_some_and(is_derived)
            || name.to_string_lossy().starts_with("multi-pack-index")
        {
            let _ = fs::remove_file(path);
        }
    }
    let _ = fs::remove_file(objects.join("info/commit-graph"));
    let _ = fs::remove_dir_all(objects.join("info/commit-graphs"));
}

/// Arguments of `--fix`.
pub struct RepairRequest<'a> {
    /// The sentence of the request that a new device key makes.
    pub event: &'a str,
    /// A remote to fetch from besides the copy's own.
    pub from: Option<&'a Remote>,
}

/// The same, in a copy that can be opened.
fn mend_in(
    folder: &Path,
    finding: &CopyFault,
    event: &str,
    env: &Env,
    views: Rc<dyn FileRenderer>,
) -> Result<()> {
    let binder = Binder::open_as_it_is(folder, Rc::clone(&views))?;
    match finding {
        CopyFault::HeadElsewhere { .. } => binder.check_out_main(),
        CopyFault::Branch { name } => binder.restore_branch(name),
        CopyFault::Key { .. } => binder.begin_as_new_device(event, env, views),
        CopyFault::Waiting { .. } => {
            binder.pass_on()?;
            let added = binder.drain(env)?;
            added.then_some(()).ok_or_else(|| binder.busy())
        }
        CopyFault::WrittenTwice { .. } => binder.write_each_once(env),
        CopyFault::Lock { .. } => binder.clear_locks(),
        CopyFault::Index | CopyFault::Spoiled { .. } => binder.mend_folder(finding),
        CopyFault::Signers => binder.renew_signers(),
        _ => Ok(()),
    }
}

impl Binder {
    /// Checks out `main`. What was checked out is kept under a branch of its own, and what was
    /// changed in the folder stays there as an unsaved change.
    fn check_out_main(&self) -> Result<()> {
        let before = write_commit::tip(&self.repo, "HEAD")?;
        if let Some(at) = before.filter(|_| self.repo.head_detached().unwrap_or(false)) {
            self.keep_detached(at)?;
        }
        let _lock = self.lock()?.ok_or_else(|| self.busy())?;
        self.repo.set_head(MAIN).context("checking out main")?;
        if let Some(tip) = self.tree()? {
            self.came_back(&tip)?;
        }
        self.show(before)
    }

    fn keep_detached(&self, at: Oid) -> Result<()> {
        let main = write_commit::tip(&self.repo, MAIN)?.ok_or_else(read_errors::lost)?;
        if at != main && !self.repo.graph_descendant_of(main, at)? {
            let name = format!("refs/heads/kept-{}", &at.to_string()[..8]);
            write_commit::advance(&self.repo, &name, None, at)?;
        }
        Ok(())
    }

    fn restore_branch(&self, name: &str) -> Result<()> {
        let _lock = self.lock()?.ok_or_else(|| self.busy())?;
        let own = Self::branch(&self.writing_device()?.writer);
        let stands = write_commit::tip(&self.repo, name).ok().flatten();
        if stands.is_some_and(|tip| self.repo.find_commit(tip).is_ok()) {
            // Repaired together with another finding.
            return Ok(());
        }
        let other = if name == MAIN { own.as_str() } else { MAIN };
        let to = write_commit::tip(&self.repo, other)?.context("neither branch can be read")?;
        let loose = self.git.join(name);
        if loose.is_file() {
            let aside = self.git.join("binder/stale");
            fs::create_dir_all(&aside)?;
            fs::rename(&loose, aside.join(name.replace('/', "~")))?;
        }
        let made = write_commit::advance(&self.repo, name, None, to)?;
        ensure!(made, self.busy());
        Ok(())
    }

    fn clear_locks(&self) -> Result<()> {
        let _lock = self.lock()?.ok_or_else(|| self.busy())?;
        ensure!(
            lock::stale(&self.git)?.is_empty(),
            Failure::kept(say!("frame-locked"))
        );
        Ok(())
    }

    fn mend_folder(&self, finding: &CopyFault) -> Result<()> {
        let tree = self.tree()?.ok_or_else(read_errors::lost)?;
        worktree::mend(&self.repo, &tree)?;
        if matches!(finding, CopyFault::Spoiled { .. }) {
            let still = worktree::spoiled(&self.repo, &tree)?;
            let path = still.join(", ");
            ensure!(
                still.is_empty(),
                Failure::could_not(say!("frame-in-the-way", path = path))
            );
        }
        Ok(())
    }
}
