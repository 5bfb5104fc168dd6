//! The objects of a repository that somebody else made: loose ones and packs, in its own folder and
//! those it borrows from. Indexes over several packs and other things kept to go quicker are not
//! looked at.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::Instant;

use git2::{ObjectType, Oid};

use super::pack::Pack;
use crate::store::ffi::Reader;
use crate::store::loose;
use crate::store::regular::{self, Irregular};

/// How many folders a repository may borrow from, one from the other.
const LENDERS: usize = 16;

/// The longest list of them.
const LONGEST_LIST: u64 = 64 << 10;

pub(super) struct Objects {
    folders: Vec<PathBuf>,
    packs: Vec<Pack>,
    /// Nothing is read any more from then on.
    until: Option<Instant>,
}

impl Objects {
    /// # Errors
    /// A file of it is no regular one ([`Irregular`]).
    pub(super) fn of(folder: PathBuf, until: Option<Instant>) -> io::Result<Self> {
        let folders = with_lenders(folder)?;
        let mut packs = Vec::new();
        for folder in &folders {
            for index in indexes(&folder.join("pack"))? {
                match Pack::open(&index) {
                    Ok(pack) => packs.push(pack),
                    Err(error) if Irregular::of(&error).is_some() => return Err(error),
                    // What is missed with it is told where it is asked for.
                    Err(_) => {}
                }
            }
        }
        let count = packs.len();
        Ok(Self {
            folders,
            packs: packs.into_iter().map(|pack| pack.one_of(count)).collect(),
            until,
        })
    }

    /// The file of a loose object.
    fn loose(&self, id: Oid) -> Option<PathBuf> {
        let hex = id.to_string();
        let mut files = self.folders.iter().map(|it| loose::place(it, &hex));
        let is_there = |file: &PathBuf| fs::symlink_metadata(file).is_ok();
        files.find(is_there)
    }

    fn packed(&self, id: Oid) -> impl Iterator<Item = (&Pack, u64)> {
        let places = self.packs.iter();
        places.filter_map(move |pack| Some((pack, pack.place(id)?)))
    }

    /// Asks each pack, then what lies loose. What one pack has damaged another may have whole.
    fn ask<T>(
        &self,
        id: Oid,
        packed: impl Fn(&Pack, u64) -> io::Result<T>,
        loose: impl FnOnce(&Path) -> io::Result<T>,
    ) -> io::Result<T> {
        if self.until.is_some_and(|until| Instant::now() >= until) {
            return Err(io::ErrorKind::TimedOut.into());
        }
        let mut failed = io::ErrorKind::NotFound.into();
        for (pack, at) in self.packed(id) {
            match packed(pack, at) {
                Ok(found) => return Ok(found),
                Err(error) => failed = error,
            }
        }
        match self.loose(id) {
            Some(file) => loose(&file),
            None => Err(failed),
        }
    }
}

impl Reader for Objects {
    fn read(&self, id: Oid) -> io::Result<(ObjectType, Rc<Vec<u8>>)> {
        let loose = |file: &Path| loose::read(file).map(|(kind, bytes)| (kind, Rc::new(bytes)));
        self.ask(id, Pack::read, loose)
    }

    fn head(&self, id: Oid) -> io::Result<(ObjectType, u64)> {
        self.ask(id, Pack::head, loose::head)
    }

    fn exists(&self, id: Oid) -> bool {
        self.packed(id).next().is_some() || self.loose(id).is_some()
    }
}

/// A folder of objects and those it borrows from (`objects/info/alternates`).
fn with_lenders(folder: PathBuf) -> io::Result<Vec<PathBuf>> {
    let mut folders = vec![folder];
    let mut next = 0;
    while let Some(folder) = folders.get(next).cloned() {
        next += 1;
        let list = match regular::read_itself(&folder.join("info/alternates"), LONGEST_LIST) {
            Ok(list) => String::from_utf8_lossy(&list).into_owned(),
            Err(error) if Irregular::of(&error).is_some() => return Err(error),
            Err(_) => continue,
        };
        let lines = list
            .lines()
            .filter(|it| !it.is_empty() && !it.starts_with('#'));
        for lender in lines.map(|line| folder.join(line)) {
            if folders.len() < LENDERS && !folders.contains(&lender) {
                folders.push(lender);
            }
        }
    }
    Ok(folders)
}

fn indexes(packs: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = match fs::read_dir(packs) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        Err(_) => return Ok(Vec::new()),
        Ok(entries) => entries,
    };
    let files = entries.map(|entry| Ok(entry?.path()));
    let files: io::Result<Vec<PathBuf>> = files.collect();
    let is_index = |file: &PathBuf| file.extension().is_some_and(|it| it == "idx");
    let has_pack = |file: &PathBuf| fs::symlink_metadata(file.with_extension("pack")).is_ok();
    Ok(files?
        .into_iter()
        .filter(is_index)
        .filter(has_pack)
        .collect())
}
