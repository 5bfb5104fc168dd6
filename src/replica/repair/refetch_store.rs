//! A repository beside the copy that receives objects until they are known to be whole.

use std::fs;

use anyhow::{Context, Result};
use git2::{Indexer, Oid, Repository};
use tempfile::TempDir;

use crate::git::objects::staged_pack::{self, ChunkedWriter};

/// A repository beside the copy, deleted on drop.
pub(super) struct RefetchStore {
    pub(super) repo: Repository,
    pub(super) folder: TempDir,
}

impl RefetchStore {
    pub(super) fn of(copy: &Repository) -> Result<Self> {
        let folder = tempfile::tempdir_in(copy.path().join("binder")).context("making a folder")?;
        let repo = Repository::init_bare(folder.path().join("one")).context("making a place")?;
        Ok(Self { repo, folder })
    }
}

/// Brings objects from one repository to another, as one pack.
pub(super) fn carry(from: &Repository, ids: &[Oid], to: &Repository) -> Result<()> {
    if ids.is_empty() {
        return Ok(());
    }
    let mut builder = from.packbuilder().context("packing")?;
    for id in ids {
        builder.insert_object(*id, None).context("packing")?;
    }
    let packs = to.commondir().join("objects/pack");
    fs::create_dir_all(&packs).context("writing a pack")?;
    let mut indexer = Indexer::new(None, &packs, 0, false).context("writing a pack")?;
    staged_pack::write(&mut builder, &mut ChunkedWriter(&mut indexer))?;
    indexer.commit().context("writing a pack")?;
    to.odb()?.refresh().context("opening the objects")
}
