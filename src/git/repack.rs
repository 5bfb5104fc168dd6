//! Packs loose objects and merges small packs in small steps, concurrently with everything else. Deletes
//! nothing that was not read back.
//!
//! Nothing is ever pruned: what no branch reaches (set aside, remembered, on its way) is packed like
//! the rest. A step takes no lock that an entry waits for, because each is sound at any moment beside
//! a reader or another writer: a pack is made aside, read back object by object, made durable and
//! moved in, and only then are the loose files of just its objects dropped. A power cut in between
//! leaves an object twice, never not at all.

mod loose_objects;
mod small_packs;

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use git2::{Oid, Repository};

use crate::git::objects::staged_pack::{self, ChunkedWriter, StagingDir};

/// Staging folder, below the program's own.
const ASIDE: &str = "packing";

/// File recording which packs were replaced, in the same folder.
const NOTES: &str = "packs-replaced";

/// With more loose objects than this they are packed.
const LOOSE: usize = 1_000;

/// With more small packs than this they are made one.
const PACKS: usize = 20;

/// Budget of one step: a tenth of a second of work, a second or two on a slow disk.
const STEP: RepackBudget = RepackBudget {
    objects: 500,
    bytes: 4 << 20,
};

/// Steps are taken for so long after an exchange; the rest waits for the next.
const BUDGET: Duration = Duration::from_millis(800);

struct RepackBudget {
    objects: usize,
    /// Compressed size on disk.
    bytes: u64,
}

/// The objects of a copy, and where packs are made before they count.
struct Repack<'r> {
    repo: &'r Repository,
    objects: PathBuf,
    staging: StagingDir<'r>,
    /// Path of the record of replaced packs.
    notes: PathBuf,
}

/// True if there may be something to tidy in a Git folder, by a sample of its objects.
pub(crate) fn is_repack_due(git: &Path, objects: &Path) -> bool {
    let own = git.join("binder");
    let is_begun = small_packs::has_notes(&own.join(NOTES)) || own.join(ASIDE).exists();
    is_begun || loose_objects::may_be_many(objects) || small_packs::may_be_many(objects)
}

/// Packs loose objects and merges small packs, in a copy or a remote by path.
pub(crate) fn repack(repo: &Repository) -> Result<()> {
    let objects = repo.commondir().join("objects");
    if !is_repack_due(repo.path(), &objects) {
        return Ok(());
    }
    let notes = repo.path().join("binder").join(NOTES);
    let Some(aside) = StagingDir::in_copy(repo, ASIDE)? else {
        return Ok(());
    };
    let shelf = Repack {
        repo,
        objects,
        staging: aside,
        notes,
    };
    shelf.drop_replaced()?;
    let start = Instant::now();
    while start.elapsed() < BUDGET && (shelf.pack_loose()? || shelf.merge_packs()?) {}
    Ok(())
}

impl Repack<'_> {
    /// One step; false if there are few loose objects.
    fn pack_loose(&self) -> Result<bool> {
        let all = loose_objects::listed(&self.objects)?;
        if all.len() <= LOOSE {
            return Ok(false);
        }
        let chosen = loose_objects::oldest(all, &STEP, &self.objects);
        let packed = self.pack_sound(chosen)?;
        loose_objects::drop_all(&self.objects, &packed);
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

    /// Makes a pack of these objects aside, reads each back from it, which checks its bytes against
    /// its id, and moves it in. Gives its name.
    fn pack(&self, ids: &[Oid]) -> Result<String> {
        self.staging.clear()?;
        let mut builder = self.repo.packbuilder().context("packing")?;
        for id in ids {
            builder.insert_object(*id, None).context("packing")?;
        }
        let mut indexer = self.staging.indexer()?;
        staged_pack::write(&mut builder, &mut ChunkedWriter(&mut indexer))?;
        let name = format!("pack-{}", indexer.commit().context("writing a pack")?);
        let alone = self.staging.alone()?;
        for id in ids {
            alone
                .read(*id)
                .with_context(|| format!("reading {id} back from a new pack"))?;
        }
        drop(alone);
        self.staging.move_in(&name)?;
        Ok(name)
    }
}
