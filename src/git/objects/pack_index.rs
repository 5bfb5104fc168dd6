//! Validates a pack's index before libgit2 uses it: libgit2 1.9 reads at the offsets of an index without
//! checking them, and crashes beyond the pack's end.

use std::fs::{self, File};
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use crate::git::regular_files;

/// Magic number and version of an index of version 2.
const SECOND: [u8; 8] = [0xff, b't', b'O', b'c', 0, 0, 0, 2];

/// The counts by first byte of an id.
const COUNTS: u64 = 4 * 256;

/// Bytes of an id, and of each of the two sums at the end.
const ID: u64 = 20;

/// Indexes in a folder of objects that name a place beyond the end of their packs.
pub(crate) fn astray(objects: &Path) -> Vec<PathBuf> {
    let listed = fs::read_dir(objects.join("pack"));
    let files = listed.into_iter().flatten().flatten().map(|it| it.path());
    let indexes = files.filter(|file| file.extension().is_some_and(|it| it == "idx"));
    // One that is cut short or cannot be read is refused by libgit2 itself.
    indexes
        .filter(|it| is_astray(it).unwrap_or(false))
        .collect()
}

/// Moves invalid indexes to the folder of damaged files; `doctor --fix` rebuilds them from their packs. If
/// one cannot be moved, the copy is not opened. Multi-pack indexes are removed: they add nothing, and
/// libgit2 trusts them as blindly.
pub(crate) fn set_aside(git: &Path) {
    let _ = fs::remove_file(git.join("objects/pack/multi-pack-index"));
    for index in astray(&git.join("objects")) {
        let to = git.join("binder/damaged");
        if let Some(name) = index.file_name() {
            let moved = fs::create_dir_all(&to).and_then(|()| fs::rename(&index, to.join(name)));
            // If it cannot be moved, opening the copy reports it.
            let _ = moved;
        }
    }
}

fn is_astray(index: &Path) -> io::Result<bool> {
    let pack = fs::metadata(index.with_extension("pack"))?.len();
    let furthest = pack.saturating_sub(ID);
    let mut file = regular_files::open(index)?;
    let mut head = [0; 8];
    file.read_exact(&mut head)?;
    if head != SECOND {
        return first_kind(&mut file, furthest);
    }
    let count = count(&mut file, 8)?;
    let near = 8 + COUNTS + count * (ID + 4);
    let far = near + count * 4;
    let length = file.metadata()?.len();
    let many = length.saturating_sub(far + 2 * ID) / 8;
    let near = numbers::<4>(&mut file, near, count)?;
    let far = numbers::<8>(&mut file, far, many)?;
    let place = |near: [u8; 4]| match u32::from_be_bytes(near) {
        near if near & (1 << 31) == 0 => Some(u64::from(near)),
        // A pack of more than two gigabytes names its places in a second table.
        near => {
            let at = usize::try_from(near & !(1 << 31)).ok()?;
            far.get(at).map(|far| u64::from_be_bytes(*far))
        }
    };
    let mut places = near.into_iter().map(place);
    Ok(places.any(|place| place.is_none_or(|place| place > furthest)))
}

/// Without a head: counts, then place and id of each object.
fn first_kind(file: &mut File, furthest: u64) -> io::Result<bool> {
    let count = count(file, 0)?;
    let entries = numbers::<24>(file, COUNTS, count)?;
    let place = |entry: &[u8; 24]| {
        let place = [entry[0], entry[1], entry[2], entry[3]];
        u64::from(u32::from_be_bytes(place))
    };
    Ok(entries.iter().any(|entry| place(entry) > furthest))
}

/// Number of objects: the last value of the fan-out table.
fn count(file: &mut File, counts: u64) -> io::Result<u64> {
    let mut last = [0; 4];
    file.seek(SeekFrom::Start(counts + COUNTS - 4))?;
    file.read_exact(&mut last)?;
    Ok(u64::from(u32::from_be_bytes(last)))
}

/// This many numbers of `BYTES` bytes from an offset; an error if the file is too short.
fn numbers<const BYTES: usize>(
    file: &mut File,
    from: u64,
    count: u64,
) -> io::Result<Vec<[u8; BYTES]>> {
    let wanted = count * BYTES as u64;
    if from + wanted > file.metadata()?.len() {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    file.seek(SeekFrom::Start(from))?;
    let mut bytes = Vec::new();
    file.take(wanted).read_to_end(&mut bytes)?;
    let (numbers, _) = bytes.as_chunks::<BYTES>();
    Ok(numbers.to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;
    use git2::{Oid, Repository};

    /// A repository with one pack of three objects.
    fn packed(folder: &Path) -> (Repository, PathBuf, Vec<Oid>) {
        let repo = Repository::init_bare(folder).expect("a repository");
        let ids: Vec<Oid> = ["ett", "två", "tre"]
            .map(|text| repo.blob(text.as_bytes()).expect("an object"))
            .into();
        let mut pack = repo.packbuilder().expect("a pack");
        for id in &ids {
            pack.insert_object(*id, None).expect("put in");
        }
        let packs = folder.join("objects/pack");
        pack.write(&packs, 0o444).expect("written");
        drop(pack);
        for id in &ids {
            let hex = id.to_string();
            let loose = folder.join("objects").join(&hex[..2]).join(&hex[2..]);
            fs::remove_file(loose).expect("packed now");
        }
        let listed = fs::read_dir(packs).expect("packs").flatten();
        let index = listed.map(|it| it.path());
        let index = index.filter(|it| it.extension().is_some_and(|it| it == "idx"));
        let index = index.last().expect("an index");
        (repo, index, ids)
    }

    #[test]
    fn an_index_that_leads_beyond_its_pack_is_found_and_moved_out_of_the_way() {
        let folder = tempfile::tempdir().expect("a folder");
        let (repo, index, ids) = packed(folder.path());
        drop(repo);
        assert!(astray(&folder.path().join("objects")).is_empty());
        let sound = fs::read(&index).expect("the index");
        let places = sound.len() - 2 * 20 - ids.len() * 4;
        fs::remove_file(&index).expect("read-only files are replaced");
        for at in [places, places + 1, places + 4] {
            let mut spoiled = sound.clone();
            spoiled[at] ^= 0x40;
            fs::write(&index, &spoiled).expect("spoiled");
            assert_eq!(
                astray(&folder.path().join("objects")),
                std::slice::from_ref(&index),
                "{at}"
            );
        }
        set_aside(folder.path());
        assert!(astray(&folder.path().join("objects")).is_empty());
        assert!(
            folder
                .path()
                .join("binder/damaged")
                .join(index.file_name().expect("a name"))
                .exists()
        );
    }

    #[test]
    fn an_index_cut_short_is_left_to_whoever_reads_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let (_repo, index, _) = packed(folder.path());
        let sound = fs::read(&index).expect("the index");
        fs::remove_file(&index).expect("read-only files are replaced");
        for length in [0, 7, 8, 900, 1032, sound.len() - 41, sound.len() / 2] {
            fs::write(&index, &sound[..length]).expect("cut");
            assert!(
                astray(&folder.path().join("objects")).is_empty(),
                "{length}"
            );
        }
    }
}
