//! Small packs made one. Those it replaces stay for a while, for a reader that has just listed the
//! folder: it would find the new one too late and the old ones gone.

use std::collections::BTreeSet;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use anyhow::{Context, Result};
use git2::Oid;

use super::{PACKS, Repack};
use crate::git::durable_files::{self, FileContext};
use crate::git::regular_files;

/// A pack with fewer objects than this is small.
const SMALL: usize = 2_000;

/// Most objects of a merged pack.
const MERGED: usize = 2 * SMALL;

/// How long a replaced pack stays.
const GRACE: Duration = Duration::from_secs(60);

/// The longest list of packs that one replaced.
const LONGEST_NOTE: u64 = 1 << 20;

/// Files beside a pack that mark it as used by another program.
const FOREIGN: [&str; 4] = ["keep", "promisor", "mtimes", "bitmap"];

/// A pack by the path of its index.
struct SmallPack {
    index: PathBuf,
    count: usize,
}

/// True if there are more packs than are left alone, of any size.
pub(super) fn may_be_many(objects: &Path) -> bool {
    let files = fs::read_dir(objects.join("pack")).into_iter().flatten();
    let is_index = |file: &fs::DirEntry| file.path().extension().is_some_and(|it| it == "idx");
    files.flatten().filter(is_index).count() > PACKS
}

/// True if packs wait to be dropped.
pub(super) fn has_notes(notes: &Path) -> bool {
    fs::read_dir(notes).is_ok_and(|mut files| files.next().is_some())
}

impl Repack<'_> {
    /// One step; false where there are few small packs.
    pub(super) fn merge_packs(&self) -> Result<bool> {
        if self.objects.join("pack/multi-pack-index").exists() {
            return Ok(false);
        }
        let mut small = self.small_packs()?;
        if small.len() <= PACKS {
            return Ok(false);
        }
        small.sort_by(|a, b| (a.count, &a.index).cmp(&(b.count, &b.index)));
        let mut objects = 0;
        let taken = small.iter().take_while(|pack| {
            objects += pack.count;
            objects <= MERGED
        });
        let taken: Vec<&Path> = taken.map(|pack| pack.index.as_path()).collect();
        let mut all = BTreeSet::new();
        for index in &taken {
            all.extend(ids(index)?);
        }
        let all: Vec<Oid> = all.into_iter().collect();
        let made = self.pack(&all)?;
        self.remember_replaced(&made, &taken)?;
        Ok(true)
    }

    /// Small packs that may be replaced and are not replaced yet.
    fn small_packs(&self) -> Result<Vec<SmallPack>> {
        let replaced = self.replaced()?;
        let replaced: BTreeSet<&str> = replaced
            .iter()
            .flat_map(|(_, names, _)| names.iter().map(String::as_str))
            .collect();
        let mut small = Vec::new();
        for file in fs::read_dir(self.objects.join("pack"))
            .into_iter()
            .flatten()
        {
            let index = file?.path();
            let is_index = index.extension().is_some_and(|ending| ending == "idx");
            let beside = |ending: &&str| index.with_extension(ending).exists();
            if !is_index || replaced.contains(name(&index)) || !beside(&"pack") {
                continue;
            }
            let count = count(&index)?.filter(|count| *count < SMALL);
            if let Some(count) = count.filter(|_| !FOREIGN.iter().any(beside)) {
                small.push(SmallPack { index, count });
            }
        }
        Ok(small)
    }

    /// Notes which packs a new one holds all of.
    fn remember_replaced(&self, made: &str, replaced: &[&Path]) -> Result<()> {
        let names = replaced.iter().map(|index| name(index));
        let names: Vec<&str> = names.filter(|name| *name != made).collect();
        durable_files::write_durably(&self.notes.join(made), names.join("\n").as_bytes())
    }

    /// Deletes packs replaced a while ago, each only if all its objects are in the replacement.
    pub(super) fn drop_replaced(&self) -> Result<()> {
        for (made, names, age) in self.replaced()? {
            if age < GRACE {
                continue;
            }
            let home = self.objects.join("pack");
            let held = match home.join(format!("{made}.pack")).exists() {
                true => ids(&home.join(format!("{made}.idx"))).unwrap_or_default(),
                false => BTreeSet::new(),
            };
            for index in names.iter().map(|name| home.join(format!("{name}.idx"))) {
                if index.exists() && ids(&index)?.is_subset(&held) {
                    // Without its index a pack is nothing to anybody.
                    durable_files::remove(&index)?;
                    durable_files::remove(&index.with_extension("rev"))?;
                    durable_files::remove(&index.with_extension("pack"))?;
                }
            }
            durable_files::remove(&self.notes.join(&made))?;
        }
        Ok(())
    }

    /// The notes: each new pack, those it replaced, and how long ago.
    fn replaced(&self) -> Result<Vec<(String, Vec<String>, Duration)>> {
        let mut notes = Vec::new();
        for file in fs::read_dir(&self.notes).into_iter().flatten() {
            let path = file?.path();
            let names = regular_files::text(&path, LONGEST_NOTE).unwrap_or_default();
            let names = names.lines().filter(|name| is_pack_name(name));
            let made = name(&path).to_owned();
            if is_pack_name(&made) {
                notes.push((made, names.map(str::to_owned).collect(), age(&path)));
            }
        }
        notes.sort();
        Ok(notes)
    }
}

fn name(index: &Path) -> &str {
    index
        .file_stem()
        .and_then(|name| name.to_str())
        .unwrap_or_default()
}

fn is_pack_name(name: &str) -> bool {
    let id = name.strip_prefix("pack-");
    id.is_some_and(|id| id.len() == 40 && id.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

#[expect(
    clippy::disallowed_methods,
    reason = "the age of a file, against the same clock"
)]
fn age(file: &Path) -> Duration {
    let modified = fs::metadata(file).and_then(|known| known.modified());
    // A clock that was set back: it has waited long enough.
    let modified = modified.unwrap_or(SystemTime::UNIX_EPOCH);
    SystemTime::now().duration_since(modified).unwrap_or(GRACE)
}

/// Offsets of the fan-out table and the ids in an index (gitformat-pack(5), version 2).
const FANOUT: usize = 8;
const IDS: usize = FANOUT + 256 * 4;

/// Number of objects in a pack by its index; none for another version.
fn count(index: &Path) -> Result<Option<usize>> {
    let mut head = Vec::new();
    let file = fs::File::open(index).with_context(|| FileContext::new("reading", index))?;
    file.take(IDS as u64).read_to_end(&mut head)?;
    Ok(count_in(&head))
}

fn count_in(index: &[u8]) -> Option<usize> {
    let known = index.starts_with(b"\xfftOc\0\0\0\x02");
    let last = index.get(IDS - 4..IDS).filter(|_| known)?;
    let last: [u8; 4] = last.try_into().ok()?;
    usize::try_from(u32::from_be_bytes(last)).ok()
}

/// Ids of the objects in a pack by its index.
fn ids(index: &Path) -> Result<BTreeSet<Oid>> {
    let count = count(index)?.with_context(|| FileContext::new("reading", index))?;
    let most = (IDS + count * 20) as u64;
    let mut bytes = Vec::new();
    let file = fs::File::open(index).with_context(|| FileContext::new("reading", index))?;
    file.take(most)
        .read_to_end(&mut bytes)
        .with_context(|| FileContext::new("reading", index))?;
    let ids = bytes.get(IDS..IDS + count * 20);
    let ids = ids.with_context(|| format!("{} is cut short", index.display()))?;
    let each = ids.chunks_exact(20).map(Oid::from_bytes);
    each.collect::<Result<_, _>>().context("reading an index")
}
