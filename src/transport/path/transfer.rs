//! Transfers commits to a remote by path as one pack.

use std::path::Path;

use anyhow::{Context, Result};
use git2::{Indexer, Oid, PackBuilder, Repository};

use crate::domain::replication::exchange::ExchangeFault;
use crate::git::objects::staged_pack::{self, ChunkedWriter, StagingDir};
use crate::git::trees;
use crate::git::untrusted::UntrustedRepo;
use crate::transport::TransportError;

/// Below the program's own folder: where a pack is made for a disk on which none can be.
const ASIDE: &str = "sending";

/// Copies the part of these commits' history that the target lacks. The history of the second ones is
/// there.
///
/// # Errors
/// It cannot be read here or written there.
pub(in crate::transport) fn carry(
    from: &Repository,
    to: &UntrustedRepo,
    (tips, told): (&[Oid], &[Oid]),
    tell: &dyn Fn(usize, usize),
) -> Result<()> {
    let target = to.repo().odb().context("opening the objects")?;
    let tips = tips.iter().copied();
    let missing: Vec<Oid> = tips.filter(|tip| !target.exists(*tip)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let packs = to.git().join("objects/pack");
    let mut builder = gathered(from, &missing, told)?;
    staged_pack::tell(&mut builder, tell)?;
    match write(&mut builder, &packs) {
        // libgit2 reads what it has just written through memory, which shared folders of virtual machines
        // and some drivers of sticks do not show, or do not offer.
        Err(error) if error.is::<git2::Error>() => {
            by_file(from, &mut gathered(from, &missing, told)?, &packs)
        }
        done => done.map(drop),
    }
}

/// Everything that a pack of these commits needs.
fn gathered<'r>(from: &'r Repository, tips: &[Oid], told: &[Oid]) -> Result<PackBuilder<'r>> {
    let mut walk = from.revwalk().context("walking the history")?;
    for tip in tips {
        walk.push(*tip)
            .with_context(|| format!("reading commit {tip}"))?;
    }
    for known in trees::present(from, told)? {
        walk.hide(known)?;
    }
    let mut builder = from.packbuilder().context("packing")?;
    builder.insert_walk(&mut walk).context("packing")?;
    Ok(builder)
}

/// Writes a pack and its index into a folder; returns their names. Of git2's two ways to write a pack this
/// one reports errors.
fn write(builder: &mut PackBuilder<'_>, packs: &Path) -> Result<String> {
    let mut indexer = Indexer::new(None, packs, 0, false).context("writing a pack")?;
    staged_pack::write(builder, &mut ChunkedWriter(&mut indexer))?;
    indexer.commit().context("writing a pack")
}

/// Makes the pack in the own copy and copies it there.
fn by_file(from: &Repository, builder: &mut PackBuilder<'_>, packs: &Path) -> Result<()> {
    let aside =
        StagingDir::in_copy(from, ASIDE)?.ok_or(TransportError::from(ExchangeFault::Busy))?;
    let name = write(builder, &aside.clear()?)?;
    aside.copy_to(&format!("pack-{name}"), packs)
}
