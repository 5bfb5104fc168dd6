//! The commit last written to the folder. If a process dies between commit and folder, the next command
//! writes it.

use std::fs;
use std::path::Path;

use anyhow::Result;
use git2::{ObjectType, Oid, Tree};

use crate::domain::replication::rules::history::BlobId;
use crate::git::durable_files;
use crate::git::lock::{self, Lock};
use crate::git::trees;
use crate::replica::Binder;
use crate::replica::object_ids;
use crate::replica::worktree::{self, OnDisk, Outdated};

const FILE: &str = "binder/shown";

/// Recorded state of the folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum WorktreeCommit {
    At(Oid),
    /// Nothing yet: a copy of an earlier program.
    Unsaid,
    /// Interrupted: the folder may be in any state.
    Unknown,
}

fn read(git: &Path) -> WorktreeCommit {
    match durable_files::read(&git.join(FILE)) {
        Ok(Some(bytes)) => {
            let hex = String::from_utf8_lossy(&bytes).into_owned();
            Oid::from_str(hex.trim()).map_or(WorktreeCommit::Unknown, WorktreeCommit::At)
        }
        Ok(None) => WorktreeCommit::Unsaid,
        Err(_) => WorktreeCommit::Unknown,
    }
}

/// True if the folder ever showed a commit.
pub(in crate::replica) fn is_said(git: &Path) -> bool {
    !matches!(read(git), WorktreeCommit::Unsaid)
}

/// Interrupted writing leaves no record, which is safe: then everything is compared.
fn write(git: &Path, tip: Oid) -> Result<()> {
    Ok(fs::write(git.join(FILE), tip.to_string())?)
}

impl Binder {
    /// Updates the folder from the recorded commit (if none, from an earlier tip) to the present tip. A
    /// folder that cannot be written does no harm: files not replaced are reported ([`Binder::outdated`])
    /// and tried again by the next command. Under the copy's lock.
    pub(in crate::replica) fn show(&self, before: Option<Oid>) -> Result<()> {
        let Some(after) = self.tip()? else {
            return Ok(());
        };
        let shown = read(&self.git);
        let brought = match shown == WorktreeCommit::At(after) {
            true => Ok(()),
            false => self.bring(shown, before, after),
        };
        let new = trees::tree_of(&self.repo, after)?;
        match brought.and_then(|_| worktree::retry(&self.repo, &new)) {
            Ok(outdated) => *self.outdated.borrow_mut() = outdated,
            Err(error) => {
                self.is_unfinished.set(true);
                self.outdated.borrow_mut().push(Outdated {
                    path: ".".to_owned(),
                    why: worktree::reason(&error),
                });
            }
        }
        Ok(())
    }

    fn bring(&self, shown: WorktreeCommit, before: Option<Oid>, after: Oid) -> Result<()> {
        let new = trees::tree_of(&self.repo, after)?;
        let from = match shown {
            WorktreeCommit::At(shown) => Some(shown),
            WorktreeCommit::Unsaid => before,
            WorktreeCommit::Unknown => None,
        };
        let old = from.and_then(|from| trees::tree_of(&self.repo, from).ok());
        let is_indexed = match (&old, before) {
            (Some(old), _) => worktree::update(&self.repo, Some(old), &new)?,
            (None, None) => worktree::update(&self.repo, None, &new)?,
            (None, Some(_)) => {
                self.guess_bases(&new)?;
                worktree::mend(&self.repo, &new)?;
                true
            }
        };
        if is_indexed {
            write(&self.git, after)?;
        } else {
            self.is_unfinished.set(true);
        }
        Ok(())
    }

    /// For an unknown last commit: files that match no version of their document are unsaved changes with
    /// unknown base.
    fn guess_bases(&self, tip: &Tree<'_>) -> Result<()> {
        self.renderings(tip)?;
        for change in worktree::changes(&self.repo, tip, tip)?.changes {
            if matches!(change.text, OnDisk::Text(_)) {
                worktree::keep_base(&self.git, &change.path, None)?;
            }
        }
        Ok(())
    }

    /// Texts, and missing files, of another branch checked out by plain Git are no unsaved changes.
    pub(in crate::replica) fn came_back(&self, tip: &Tree<'_>) -> Result<()> {
        self.renderings(tip)?;
        for change in worktree::changes(&self.repo, tip, tip)?.changes {
            if change.text == OnDisk::Nothing {
                worktree::keep_base(&self.git, &change.path, None)?;
            }
        }
        Ok(())
    }

    /// Takes every file that holds some version of its document for an old rendering.
    pub(in crate::replica) fn renderings(&self, tip: &Tree<'_>) -> Result<()> {
        for change in worktree::changes(&self.repo, tip, tip)?.changes {
            let OnDisk::Text(text) = &change.text else {
                continue;
            };
            let id = Oid::hash_object(ObjectType::Blob, text)?;
            let blob = Some(BlobId(object_ids::bytes(id)));
            let versions = self.view()?;
            if !versions.versions.with_text(&change.path, blob).is_empty() {
                worktree::keep_base(&self.git, &change.path, Some(id))?;
            }
        }
        Ok(())
    }

    /// Files not replaced by the current version, as far as this run has seen.
    pub fn outdated(&self) -> Vec<(String, String)> {
        let outdated = self.outdated.borrow();
        let each = outdated.iter();
        each.map(|it| (it.path.clone(), it.why.clone())).collect()
    }

    /// The tree the folder was last brought to; the tip's where that is not written down.
    pub(in crate::replica) fn shown_tree(&self) -> Result<Option<Tree<'_>>> {
        if let WorktreeCommit::At(shown) = read(&self.git)
            && let Ok(tree) = trees::tree_of(&self.repo, shown)
        {
            return Ok(Some(tree));
        }
        self.tree()
    }

    /// Records that the folder is as in this commit.
    pub(in crate::replica) fn lies_as(&self, commit: Oid) {
        let _ = write(&self.git, commit);
    }

    /// Completes an interrupted update. If another process holds the lock, it does so itself.
    pub(in crate::replica) fn catch_up_folder(&self, own: Oid) -> Result<()> {
        let shown = read(&self.git);
        let is_right = matches!(shown, WorktreeCommit::Unsaid) || shown == WorktreeCommit::At(own);
        if is_right && !worktree::has_bases(&self.git) {
            return Ok(());
        }
        if let Some(lock) = Lock::at_once(&self.git.join("binder/lock"))? {
            lock::clear_stale(&self.git, &lock);
            self.show(Some(own))?;
            self.let_go(lock);
        }
        Ok(())
    }
}
