//! Packs made in a staging folder, checked, then moved in: a failure leaves nothing behind.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use git2::{Indexer, Odb, PackBuilder, PackBuilderStage, Repository};

use crate::git::durable_files::{self, FileContext};
use crate::git::held_files;
use crate::git::lock::{self, Lock};

/// Bytes given to libgit2's indexer at a time. It writes through a memory map and reserves disk space only
/// within one page; a longer piece on a full disk would crash the program.
const PIECE: usize = 4096;

/// A folder in this copy where packs are made before they count. Locked by one process; deleted on drop, or
/// after a crash by the next one.
pub(crate) struct StagingDir<'r> {
    repo: &'r Repository,
    folder: PathBuf,
    lock: Lock,
}

impl<'r> StagingDir<'r> {
    /// The folder `name` below the program's own; none where another process is at work there.
    pub(crate) fn in_copy(repo: &'r Repository, name: &str) -> Result<Option<Self>> {
        let own = repo.path().join("binder");
        fs::create_dir_all(&own).with_context(|| FileContext::new("creating", &own))?;
        let Some(lock) = Lock::at_once(&own.join(format!("{name}.lock")))? else {
            return Ok(None);
        };
        let folder = own.join(name);
        let aside = Self { repo, folder, lock };
        aside.clear()?;
        Ok(Some(aside))
    }

    /// Puts away what dead processes left of locks on references that are changed only by who holds this folder.
    pub(crate) fn clear_locks_below(&self, references: &Path) {
        lock::clear_left_below(references, &self.lock);
    }

    /// The folder of packs, emptied.
    pub(crate) fn clear(&self) -> Result<PathBuf> {
        durable_files::remove_tree(&self.folder)?;
        let packs = self.packs();
        fs::create_dir_all(&packs).with_context(|| FileContext::new("creating", &packs))?;
        Ok(packs)
    }

    pub(crate) fn packs(&self) -> PathBuf {
        self.folder.join("pack")
    }

    /// An indexer of a pack in this folder, with access to the copy's objects.
    pub(crate) fn indexer(&self) -> Result<Indexer<'r>> {
        let odb = self.repo.odb().context("opening the objects")?;
        Indexer::new(Some(&odb), &self.packs(), 0, false).context("beginning a pack")
    }

    /// The objects in this folder only.
    pub(crate) fn alone(&self) -> Result<Odb<'_>> {
        let odb = Odb::new().context("opening a new pack")?;
        odb.add_disk_alternate(&durable_files::text_of(&self.folder)?)
            .context("opening a new pack")?;
        Ok(odb)
    }

    /// Makes a pack part of the copy. The pack first, then its index: an index counts only with its
    /// pack.
    pub(crate) fn move_in(&self, name: &str) -> Result<()> {
        let home = self.repo.commondir().join("objects/pack");
        fs::create_dir_all(&home).with_context(|| FileContext::new("creating", &home))?;
        for ending in ["pack", "idx"] {
            let file = format!("{name}.{ending}");
            held_files::rename(&self.packs().join(&file), &home.join(&file))
                .with_context(|| format!("moving {file}"))?;
        }
        durable_files::sync_folder(&home)
    }

    /// Copies a pack into another folder of packs. The pack first, as in [`Self::move_in`].
    pub(crate) fn copy_to(&self, name: &str, packs: &Path) -> Result<()> {
        for ending in ["pack", "idx"] {
            let file = format!("{name}.{ending}");
            let made = self.packs().join(&file);
            let mut made = File::open(&made).with_context(|| FileContext::new("reading", &made))?;
            let place = packs.join(&file);
            durable_files::fill_durably(packs, &place, |new| {
                io::copy(&mut made, new).with_context(|| FileContext::new("writing", &place))?;
                Ok(())
            })?;
        }
        Ok(())
    }
}

impl Drop for StagingDir<'_> {
    fn drop(&mut self) {
        // If it cannot be removed, the next run does.
        let _ = durable_files::remove_tree(&self.folder);
    }
}

/// An indexer, given a pack's bytes in pieces.
pub(crate) struct ChunkedWriter<'i, W>(pub(crate) &'i mut W);

impl<W: Write> Write for ChunkedWriter<'_, W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(&bytes[..bytes.len().min(PIECE)])
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// Has a builder tell how far it is with what takes longest: finding what is alike.
pub(crate) fn tell<'r>(
    builder: &mut PackBuilder<'r>,
    tell: impl Fn(usize, usize) + 'r,
) -> Result<()> {
    let count = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
    let told = builder.set_progress_callback(move |stage, done, all| {
        if matches!(stage, PackBuilderStage::Deltafication) {
            tell(count(done), count(all));
        }
        true
    });
    told.context("packing")
}

/// Writes what a builder has gathered. An error of libgit2 is given back as its own.
pub(crate) fn write(builder: &mut PackBuilder<'_>, to: &mut impl Write) -> Result<()> {
    let mut failed = None;
    let written = builder.foreach(|bytes| {
        failed = to.write_all(bytes).err();
        failed.is_none()
    });
    match failed {
        Some(error) => match error.downcast::<git2::Error>() {
            Ok(said) => Err(said).context("writing a pack"),
            Err(error) => Err(error).context("writing a pack"),
        },
        None => written.context("packing"),
    }
}
