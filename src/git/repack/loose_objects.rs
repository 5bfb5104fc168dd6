//! Loose objects: the files `objects/xx/…`, one an object.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use anyhow::Result;
use git2::Oid;

use super::{LOOSE, RepackBudget};
use crate::git::durable_files;
use crate::git::objects::loose;

/// A file bigger than this stays as it is: it is one of few, and packing it takes long.
const BIG: u64 = 1 << 20;

/// Unpacked size of a large object, which packing holds in memory.
const BIG_UNPACKED: u64 = 8 << 20;

/// The loose objects, in no order that means anything.
pub(super) fn listed(objects: &Path) -> Result<Vec<Oid>> {
    let mut all = Vec::new();
    for folder in fs::read_dir(objects)?.flatten() {
        // A link would lead to another owner's objects.
        if !folder.file_type().is_ok_and(|kind| kind.is_dir()) {
            continue;
        }
        let Some(start) = hex(&folder.file_name(), 2) else {
            continue;
        };
        for file in fs::read_dir(folder.path()).into_iter().flatten().flatten() {
            let rest = hex(&file.file_name(), 38);
            all.extend(rest.and_then(|rest| Oid::from_str(&format!("{start}{rest}")).ok()));
        }
    }
    Ok(all)
}

/// True if there may be more loose objects than are left alone, estimated from a sixteenth of the folders.
/// Ids are evenly spread: of 1,000 objects these have 63, and fewer than half of that once in 30,000 times.
pub(super) fn may_be_many(objects: &Path) -> bool {
    let folders = (0..16).map(|digit| objects.join(format!("{digit:x}{digit:x}")));
    let held = folders.map(|folder| fs::read_dir(folder).map_or(0, Iterator::count));
    held.sum::<usize>() > LOOSE / 32
}

fn hex(name: &std::ffi::OsStr, length: usize) -> Option<String> {
    let name = name.to_str()?;
    let digits = name.bytes().all(|byte| byte.is_ascii_hexdigit());
    (digits && name.len() == length).then(|| name.to_owned())
}

/// The oldest objects for one step: objects written together are packed together.
pub(super) fn oldest(all: Vec<Oid>, step: &RepackBudget, objects: &Path) -> Vec<Oid> {
    let dated = |id: Oid| {
        let known = fs::metadata(path(objects, id)).ok()?;
        let modified = known.modified().unwrap_or(SystemTime::UNIX_EPOCH);
        let unpacked = loose::head(&path(objects, id)).map_or(0, |(_, length)| length);
        (known.len() <= BIG && unpacked <= BIG_UNPACKED).then_some((modified, id, known.len()))
    };
    let mut dated: Vec<_> = all.into_iter().filter_map(dated).collect();
    dated.sort();
    let mut bytes = 0;
    let taken = dated
        .into_iter()
        .take(step.objects)
        .take_while(|(_, _, length)| {
            bytes += length;
            bytes <= step.bytes
        });
    taken.map(|(_, id, _)| id).collect()
}

/// Drops the files of these objects. One that stays is an object twice.
pub(super) fn drop_all(objects: &Path, ids: &[Oid]) {
    for id in ids {
        let _ = durable_files::remove(&path(objects, *id));
    }
}

fn path(objects: &Path, id: Oid) -> PathBuf {
    let id = id.to_string();
    let (start, rest) = id.split_at(2);
    objects.join(start).join(rest)
}
