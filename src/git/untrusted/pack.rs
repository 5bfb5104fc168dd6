//! An untrusted pack and its index, read with bounds checks: deltas may form cycles, offsets may be out of
//! range, lengths arbitrary.
//!
//! The form of both: gitformat-pack(5).

mod entry_head;
mod index;

use std::cell::{RefCell, RefMut};
use std::collections::HashMap;
use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom};
use std::path::Path;
use std::rc::Rc;

use flate2::bufread::ZlibDecoder;
use git2::{ObjectType, Oid};

use super::delta;
use crate::domain::replication::receive_limits::ReceiveLimits;
use crate::git::regular_files;
use crate::git::untrusted::pack::entry_head::{DeltaBase, PackEntry};
use crate::git::untrusted::pack::index::{COUNTS, read_index};

const ID: usize = 20;

/// The longest chain of deltas: as long as Git makes one at all (`pack.depth`, at most 4095).
const LONGEST_CHAIN: usize = 4096;

/// Bytes that one object and all it is made from may have together.
const MOST_MADE: u64 = 8 * ReceiveLimits::LARGEST;

/// Bytes of unpacked objects cached for all packs of a repository, as bases of deltas.
const KEPT: usize = 32 << 20;

/// A kind and the bytes.
type PackObject = (ObjectType, Rc<Vec<u8>>);

/// An open pack.
pub(super) struct UntrustedPack {
    file: RefCell<BufReader<File>>,
    /// End of its objects.
    end: u64,
    /// Sorted, 20 bytes each.
    ids: Vec<u8>,
    /// Offsets of its objects.
    places: Vec<u64>,
    /// By offset.
    cache: RefCell<ObjectCache>,
    /// Bytes that this pack may cache.
    room: usize,
}

#[derive(Default)]
struct ObjectCache {
    objects: HashMap<u64, PackObject>,
    bytes: usize,
}

fn damaged() -> io::Error {
    io::ErrorKind::InvalidData.into()
}

impl UntrustedPack {
    /// Opens a pack by the path of its index.
    ///
    /// # Errors
    /// One of the two is no regular file, or no index.
    pub(super) fn open(index: &Path) -> io::Result<Self> {
        let file = regular_files::open_itself(&index.with_extension("pack"))?;
        let length = file.metadata()?.len();
        let most = 8 + COUNTS as u64 + ReceiveLimits::MOST_OBJECTS * 32 + 64;
        let bytes = regular_files::read_itself(index, most)?;
        let (ids, places) = read_index(&bytes).ok_or_else(damaged)?;
        Ok(Self {
            file: RefCell::new(BufReader::new(file)),
            end: length.saturating_sub(ID as u64),
            ids,
            places,
            cache: RefCell::default(),
            room: KEPT,
        })
    }

    /// One of so many packs of a place.
    pub(super) fn one_of(self, packs: usize) -> Self {
        Self {
            room: KEPT / packs.max(1),
            ..self
        }
    }

    /// Offset of an object.
    pub(super) fn place(&self, id: Oid) -> Option<u64> {
        let (ids, _) = self.ids.as_chunks::<ID>();
        let at = ids.binary_search_by(|it| it.as_slice().cmp(id.as_bytes()));
        self.places.get(at.ok()?).copied()
    }

    /// The kind of an object and its length.
    ///
    /// # Errors
    /// It is damaged, or its deltas lead round in a ring.
    pub(super) fn head(&self, at: u64) -> io::Result<(ObjectType, u64)> {
        let entry = self.entry(at)?;
        let size = match entry.base {
            DeltaBase::Whole(_) => entry.size,
            _ => self.made(&entry)?,
        };
        Ok((self.kind(at)?, size))
    }

    fn kind(&self, mut at: u64) -> io::Result<ObjectType> {
        for _ in 0..LONGEST_CHAIN {
            at = match self.entry(at)?.base {
                DeltaBase::Whole(kind) => return Ok(kind),
                DeltaBase::At(base) => base,
                DeltaBase::Called(id) => self.place(id).ok_or_else(damaged)?,
            };
        }
        Err(damaged())
    }

    /// The kind of an object and its bytes.
    ///
    /// # Errors
    /// As [`Self::head`].
    pub(super) fn read(&self, at: u64) -> io::Result<PackObject> {
        let (mut found, deltas) = self.chain(at)?;
        for (place, entry) in deltas.iter().rev() {
            let delta = self.inflated(entry)?;
            let made = delta::applied(&found.1, &delta, ReceiveLimits::LARGEST);
            found.1 = Rc::new(made.ok_or_else(damaged)?);
            self.keep(*place, &found);
        }
        Ok(found)
    }

    /// Base object and the chain of deltas on it, the last first.
    fn chain(&self, mut at: u64) -> io::Result<(PackObject, Vec<(u64, PackEntry)>)> {
        let mut deltas = Vec::new();
        let mut made = 0;
        loop {
            if let Some(found) = self.cache.borrow().objects.get(&at) {
                return Ok((found.clone(), deltas));
            }
            let entry = self.entry(at)?;
            let base = match entry.base {
                DeltaBase::Whole(kind) => {
                    let found = (kind, Rc::new(self.inflated(&entry)?));
                    self.keep(at, &found);
                    return Ok((found, deltas));
                }
                DeltaBase::At(base) => base,
                DeltaBase::Called(id) => self.place(id).ok_or_else(damaged)?,
            };
            made += self.made(&entry)?.min(MOST_MADE);
            if deltas.len() >= LONGEST_CHAIN || made > MOST_MADE {
                return Err(damaged());
            }
            deltas.push((at, entry));
            at = base;
        }
    }

    fn keep(&self, at: u64, found: &PackObject) {
        let kept = &mut *self.cache.borrow_mut();
        let bytes = found.1.len();
        if bytes > self.room / 8 {
            return;
        }
        if kept.bytes + bytes > self.room {
            *kept = ObjectCache::default();
        }
        if kept.objects.insert(at, found.clone()).is_none() {
            kept.bytes += bytes;
        }
    }

    /// Stated size of a delta's result.
    fn made(&self, entry: &PackEntry) -> io::Result<u64> {
        let mut head = Vec::with_capacity(delta::HEAD);
        self.inflating(entry, |text| {
            text.take(delta::HEAD as u64).read_to_end(&mut head)
        })?;
        let (_, size, _) = delta::lengths(&head).ok_or_else(damaged)?;
        Ok(size)
    }

    fn inflated(&self, entry: &PackEntry) -> io::Result<Vec<u8>> {
        if entry.size > ReceiveLimits::LARGEST {
            return Err(damaged());
        }
        let mut bytes = Vec::new();
        self.inflating(entry, |text| {
            text.take(entry.size + 1).read_to_end(&mut bytes)
        })?;
        match bytes.len() as u64 == entry.size {
            true => Ok(bytes),
            false => Err(damaged()),
        }
    }

    fn inflating<T>(
        &self,
        entry: &PackEntry,
        read: impl FnOnce(&mut dyn Read) -> io::Result<T>,
    ) -> io::Result<T> {
        let file = &mut *self.at(entry.text)?;
        read(&mut ZlibDecoder::new(file))
    }

    fn at(&self, place: u64) -> io::Result<RefMut<'_, BufReader<File>>> {
        let mut file = self.file.borrow_mut();
        let present = file.stream_position()?;
        // Objects are often adjacent: buffered data is reused.
        let far = i64::try_from(place).ok().zip(i64::try_from(present).ok());
        match far {
            Some((place, present)) => file.seek_relative(place - present)?,
            None => drop(file.seek(SeekFrom::Start(place))?),
        }
        Ok(file)
    }

    fn entry(&self, at: u64) -> io::Result<PackEntry> {
        if at < 12 || at >= self.end {
            return Err(damaged());
        }
        let mut head = Vec::with_capacity(64);
        let left = (self.end - at).min(64);
        self.at(at)?.by_ref().take(left).read_to_end(&mut head)?;
        PackEntry::read(at, &head).ok_or_else(damaged)
    }
}
