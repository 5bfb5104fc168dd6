//! Objects of an untrusted repository: loose objects and packs in its own and its alternate folders.
//! Multi-pack indexes and other caches are ignored.

use std::cell::{Cell, RefCell};
use std::collections::HashSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::Instant;

use git2::{ObjectType, Oid};

use super::pack::UntrustedPack;
use crate::git::ffi::ObjectReader;
use crate::git::objects::loose;
use crate::git::regular_files::{self, Irregular};

/// Most alternates, followed transitively.
const LENDERS: usize = 16;

/// Longest `alternates` file, in bytes.
const LONGEST_LIST: u64 = 64 << 10;

/// Most rescans of packs: others may add some at any time, and a stranger can refer to missing objects
/// without end.
const LISTED_AGAIN: u32 = 64;

pub(super) struct UntrustedObjects {
    folders: Vec<PathBuf>,
    packs: RefCell<Vec<UntrustedPack>>,
    /// Their indexes, also of those that could not be opened.
    listed: RefCell<HashSet<PathBuf>>,
    listed_again: Cell<u32>,
    /// Nothing is read any more from then on.
    until: Option<Instant>,
}

impl UntrustedObjects {
    /// # Errors
    /// A file of it is no regular one ([`Irregular`]).
    pub(super) fn of(folder: PathBuf, until: Option<Instant>) -> io::Result<Self> {
        let objects = Self {
            folders: with_lenders(folder)?,
            packs: RefCell::default(),
            listed: RefCell::default(),
            listed_again: Cell::new(0),
            until,
        };
        objects.list()?;
        Ok(objects)
    }

    /// Opens the packs that were not there when this was last done; whether there are any.
    fn list(&self) -> io::Result<bool> {
        let mut new = Vec::new();
        for folder in &self.folders {
            for index in indexes(&folder.join("pack"))? {
                if !self.listed.borrow_mut().insert(index.clone()) {
                    continue;
                }
                match UntrustedPack::open(&index) {
                    Ok(pack) => new.push(pack),
                    Err(error) if Irregular::of(&error).is_some() => return Err(error),
                    // Missing objects are reported where they are needed.
                    Err(_) => {}
                }
            }
        }
        let mut packs = self.packs.borrow_mut();
        let count = packs.len() + new.len();
        let any = !new.is_empty();
        packs.extend(new.into_iter().map(|pack| pack.one_of(count)));
        Ok(any)
    }

    /// The same after a missing object.
    fn has_new_packs(&self) -> bool {
        let again = self.listed_again.get();
        self.listed_again.set(again + 1);
        again < LISTED_AGAIN && self.list().unwrap_or(false)
    }

    /// The file of a loose object.
    fn loose(&self, id: Oid) -> Option<PathBuf> {
        let hex = id.to_string();
        let mut files = self.folders.iter().map(|it| loose::place(it, &hex));
        let is_there = |file: &PathBuf| fs::symlink_metadata(file).is_ok();
        files.find(is_there)
    }

    fn is_packed(&self, id: Oid) -> bool {
        let packs = self.packs.borrow();
        packs.iter().any(|pack| pack.place(id).is_some())
    }

    /// Asks each pack. What one has damaged another may have whole.
    fn ask_packs<T>(
        &self,
        id: Oid,
        packed: &impl Fn(&UntrustedPack, u64) -> io::Result<T>,
    ) -> io::Result<T> {
        let mut failed = io::ErrorKind::NotFound.into();
        for pack in self.packs.borrow().iter() {
            match pack.place(id).map(|at| packed(pack, at)) {
                Some(Ok(found)) => return Ok(found),
                Some(Err(error)) => failed = error,
                None => {}
            }
        }
        Err(failed)
    }

    /// Looks in packs, then loose objects, then packs added meanwhile.
    fn ask<T>(
        &self,
        id: Oid,
        packed: impl Fn(&UntrustedPack, u64) -> io::Result<T>,
        loose: impl FnOnce(&Path) -> io::Result<T>,
    ) -> io::Result<T> {
        if self.until.is_some_and(|until| Instant::now() >= until) {
            return Err(io::ErrorKind::TimedOut.into());
        }
        let failed = match self.ask_packs(id, &packed) {
            Err(error) => error,
            found => return found,
        };
        match self.loose(id) {
            Some(file) => loose(&file),
            None if self.has_new_packs() => self.ask_packs(id, &packed),
            None => Err(failed),
        }
    }
}

impl ObjectReader for UntrustedObjects {
    fn read(&self, id: Oid) -> io::Result<(ObjectType, Rc<Vec<u8>>)> {
        let loose = |file: &Path| loose::read(file).map(|(kind, bytes)| (kind, Rc::new(bytes)));
        self.ask(id, UntrustedPack::read, loose)
    }

    fn head(&self, id: Oid) -> io::Result<(ObjectType, u64)> {
        self.ask(id, UntrustedPack::head, loose::head)
    }

    fn exists(&self, id: Oid) -> bool {
        self.is_packed(id) || self.loose(id).is_some() || self.has_new_packs() && self.is_packed(id)
    }
}

/// A folder of objects and those it borrows from (`objects/info/alternates`).
fn with_lenders(folder: PathBuf) -> io::Result<Vec<PathBuf>> {
    let mut folders = vec![folder];
    let mut next = 0;
    while let Some(folder) = folders.get(next).cloned() {
        next += 1;
        let list = match regular_files::read_itself(&folder.join("info/alternates"), LONGEST_LIST) {
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
