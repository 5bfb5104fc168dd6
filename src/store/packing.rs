//! Loose objects and small packs made into packs, in small steps beside everything else.
//!
//! Nothing is ever pruned: what no branch reaches (set aside, remembered, on its way) is packed like
//! the rest. A step takes no lock that an entry waits for, because each is sound at any moment beside
//! a reader or another writer: a pack is made aside, read back object by object, made durable and
//! moved in, and only then are the loose files of just its objects dropped. A power cut in between
//! leaves an object twice, never not at all.

mod loose;
mod packs;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use git2::{Odb, Oid, Repository};

use crate::store::Binder;
use crate::store::files;
use crate::store::lock::Lock;

/// With more loose objects than this they are packed.
const LOOSE: usize = 1_000;

/// With more small packs than this they are made one.
const PACKS: usize = 20;

/// How much a step packs: some tenths of a second.
const STEP: Step = Step {
    objects: 2_000,
    bytes: 8 << 20,
};

/// Steps are taken for so long after an exchange; the rest waits for the next.
const BUDGET: Duration = Duration::from_millis(800);

struct Step {
    objects: usize,
    /// As they lie on the disk, compressed.
    bytes: u64,
}

/// Where the objects of a copy lie, and where packs are made before they count.
struct Shelf<'r> {
    repo: &'r Repository,
    objects: PathBuf,
    aside: PathBuf,
    /// Which packs were replaced by which.
    notes: PathBuf,
}

impl Binder {
    /// Packs what lies loose and merges small packs, where there is much of either; a bounded part of
    /// it. Where another process is at it, it is left to that one.
    ///
    /// # Errors
    /// The disk is full or cannot be written; everything is readable as before.
    pub fn tidy(&self) -> Result<()> {
        let Some(_lock) = Lock::at_once(&self.git.join("binder/packing.lock"))? else {
            return Ok(());
        };
        let shelf = Shelf {
            repo: &self.repo,
            objects: self.repo.commondir().join("objects"),
            aside: self.git.join("binder/packing"),
            notes: self.git.join("binder/packs-replaced"),
        };
        let tidied = shelf.tidy();
        // Whatever a step left half made is in the way of nothing and gone with the next.
        let _ = shelf.clear_aside();
        tidied
    }
}

impl Shelf<'_> {
    fn tidy(&self) -> Result<()> {
        self.clear_aside()?;
        self.drop_replaced()?;
        let start = Instant::now();
        while start.elapsed() < BUDGET && (self.pack_loose()? || self.merge_packs()?) {}
        Ok(())
    }

    /// One step; false where little lies loose.
    fn pack_loose(&self) -> Result<bool> {
        let all = loose::listed(&self.objects)?;
        if all.len() <= LOOSE {
            return Ok(false);
        }
        let chosen = loose::oldest(all, &STEP, &self.objects);
        let packed = self.pack_sound(chosen)?;
        loose::drop_all(&self.objects, &packed);
        Ok(!packed.is_empty())
    }

    /// Packs these objects and gives those that are in the pack: one that cannot be read is left
    /// where it is.
    fn pack_sound(&self, mut ids: Vec<Oid>) -> Result<Vec<Oid>> {
        if let Err(error) = self.pack(&ids) {
            let odb = self.repo.odb().context("opening the objects")?;
            let all = ids.len();
            ids.retain(|id| odb.read(*id).is_ok());
            if ids.len() == all {
                return Err(error);
            }
            if !ids.is_empty() {
                self.pack(&ids)?;
            }
        }
        Ok(ids)
    }

    /// Makes a pack of these objects aside, reads each back from it, and moves it in. Gives its name.
    fn pack(&self, ids: &[Oid]) -> Result<String> {
        self.clear_aside()?;
        let aside = self.aside.join("pack");
        fs::create_dir_all(&aside).with_context(|| format!("creating {}", aside.display()))?;
        let mut builder = self.repo.packbuilder().context("packing")?;
        for id in ids {
            builder.insert_object(*id, None).context("packing")?;
        }
        builder.write(&aside, 0).context("writing a pack")?;
        let name = builder.name().context("naming a pack")?;
        let name = format!("pack-{}", name.context("a pack without a name")?);
        self.read_back(ids)?;
        self.move_in(&aside, &name)?;
        Ok(name)
    }

    /// Reads every object from what lies aside, which checks its bytes against its id.
    fn read_back(&self, ids: &[Oid]) -> Result<()> {
        let odb = Odb::new().context("opening a new pack")?;
        let aside = self
            .aside
            .to_str()
            .context("a folder whose name is no text")?;
        odb.add_disk_alternate(aside)
            .context("opening a new pack")?;
        for id in ids {
            odb.read(*id)
                .with_context(|| format!("reading {id} back from a new pack"))?;
        }
        Ok(())
    }

    /// The pack first, then its index: an index counts only with its pack.
    fn move_in(&self, aside: &Path, name: &str) -> Result<()> {
        let home = self.objects.join("pack");
        fs::create_dir_all(&home).with_context(|| format!("creating {}", home.display()))?;
        for ending in ["pack", "idx"] {
            let file = format!("{name}.{ending}");
            fs::rename(aside.join(&file), home.join(&file))
                .with_context(|| format!("moving {file}"))?;
        }
        files::sync_folder(&home)
    }

    fn clear_aside(&self) -> Result<()> {
        match fs::remove_dir_all(&self.aside) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                Err(error).with_context(|| format!("removing {}", self.aside.display()))
            }
            _ => Ok(()),
        }
    }
}
