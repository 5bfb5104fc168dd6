//! Reading repositories prepared by an attacker.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use git2::{ObjectType, Oid, Repository};

use super::{UntrustedRepo, irregular};

/// A repository with one pack full of deltas, and every object that was put into it.
fn packed(folder: &Path) -> Vec<Oid> {
    let repo = Repository::init_bare(folder).expect("a repository");
    let rows: Vec<String> = (0..200)
        .map(|row| format!("row {row}: något hände\n"))
        .collect();
    let mut ids = Vec::new();
    let mut above = None;
    for version in 1..=12_usize {
        let text = rows[..version * 16].concat();
        let blob = repo.blob(text.as_bytes()).expect("a text");
        let mut tree = repo.treebuilder(None).expect("a tree");
        for name in 0..version {
            tree.insert(format!("{name}.yaml"), blob, 0o100_644)
                .expect("a line");
        }
        let tree = repo
            .find_tree(tree.write().expect("a tree"))
            .expect("a tree");
        let who = git2::Signature::now("Eve", "eve@example.org").expect("a name");
        let above_commit = above.map(|id| repo.find_commit(id).expect("a commit"));
        let parents: Vec<_> = above_commit.iter().collect();
        let head = Some("refs/heads/copies/eve");
        let commit = repo
            .commit(head, &who, &who, "text", &tree, &parents)
            .expect("a commit");
        ids.extend([blob, tree.id(), commit]);
        above = Some(commit);
    }
    let repacked = Command::new("git")
        .args(["repack", "-adfq", "--depth=50"])
        .current_dir(folder)
        .status();
    assert!(repacked.is_ok_and(|it| it.success()));
    ids
}

fn part(folder: &Path, ending: &str) -> PathBuf {
    let listed = fs::read_dir(folder.join("objects/pack"))
        .expect("packs")
        .flatten();
    let mut files = listed.map(|it| it.path());
    let file = files.find(|it| it.extension().is_some_and(|it| it == ending));
    file.expect("a part of a pack")
}

#[test]
fn packs_are_read_as_git_reads_them() {
    let folder = tempfile::tempdir().expect("a folder");
    let ids = packed(folder.path());
    let known = Repository::open(folder.path()).expect("a repository");
    let (known, foreign) = (
        known.odb().expect("objects"),
        UntrustedRepo::open(folder.path(), None),
    );
    let foreign = foreign.expect("opened");
    let odb = foreign.repo().odb().expect("objects");
    for id in ids {
        let (there, here) = (known.read(id).expect("read"), odb.read(id).expect("read"));
        assert_eq!((there.kind(), there.data()), (here.kind(), here.data()));
        assert_eq!(
            odb.read_header(id).expect("a head"),
            (there.len(), there.kind())
        );
        assert!(odb.exists(id));
    }
    let other = Oid::hash_object(ObjectType::Blob, b"other").expect("an id");
    assert!(!odb.exists(other) && odb.read(other).is_err());
    let mut names = Vec::new();
    let each = foreign.each_branch(&mut |name, _| names.push(name.to_owned()));
    each.expect("branches");
    assert_eq!(names, ["copies/eve"]);
}

#[test]
fn what_somebody_else_brings_while_it_is_read_is_found() {
    let (folder, other) = (tempfile::tempdir(), tempfile::tempdir());
    let (folder, other) = (folder.expect("a folder"), other.expect("a folder"));
    Repository::init_bare(folder.path()).expect("a repository");
    let foreign = UntrustedRepo::open(folder.path(), None).expect("opened");
    let odb = foreign.repo().odb().expect("objects");
    let ids = packed(other.path());
    assert!(!odb.exists(ids[0]));
    // The pack before its index, as every Git moves them in.
    for ending in ["pack", "idx"] {
        let part = part(other.path(), ending);
        let place = folder.path().join("objects/pack");
        let name = part.file_name().expect("a name");
        fs::copy(&part, place.join(name)).expect("it comes");
    }
    for id in ids {
        assert!(odb.exists(id) && odb.read(id).is_ok());
    }
}

#[test]
fn whatever_a_pack_and_its_index_say_reading_ends_with_what_was_there_or_an_error() {
    let folder = tempfile::tempdir().expect("a folder");
    let ids = packed(folder.path());
    for ending in ["pack", "idx"] {
        let file = part(folder.path(), ending);
        let sound = fs::read(&file).expect("a part");
        fs::remove_file(&file).expect("read-only files are replaced");
        for step in 0..400_usize {
            let mut spoiled = sound.clone();
            let at = step * 7919 % spoiled.len();
            spoiled[at] = spoiled[at].wrapping_add(u8::try_from(step % 255).unwrap_or(1) + 1);
            if step % 10 == 0 {
                spoiled.truncate(at);
            }
            fs::write(&file, &spoiled).expect("spoiled");
            let foreign = UntrustedRepo::open(folder.path(), None).expect("opened");
            let odb = foreign.repo().odb().expect("objects");
            for id in &ids {
                // libgit2 holds what our reader gives against the id.
                let _ = odb.read_header(*id);
                let _ = odb.read(*id);
            }
        }
        fs::write(&file, &sound).expect("as it was");
    }
}

/// A pack of which each object is a delta on the next, the last on the first.
fn ring(folder: &Path, count: u8) -> Vec<Oid> {
    use flate2::{Compression, write::ZlibEncoder};
    use std::io::Write as _;
    let ids: Vec<[u8; 20]> = (1..=count).map(|number| [number; 20]).collect();
    let mut pack = b"PACK\0\0\0\x02\0\0\0".to_vec();
    pack.push(count);
    let mut places = Vec::new();
    for index in 0..ids.len() {
        places.push(u32::try_from(pack.len()).expect("short"));
        let delta = [10, 10, 0x90, 10];
        pack.push(0x70 | 4);
        pack.extend(ids[(index + 1) % ids.len()]);
        let mut text = ZlibEncoder::new(Vec::new(), Compression::default());
        text.write_all(&delta).expect("written");
        pack.extend(text.finish().expect("written"));
    }
    pack.extend([0; 20]);
    let mut index = b"\xfftOc\0\0\0\x02".to_vec();
    for first in 0..=255_u32 {
        let below = first.min(u32::from(count));
        index.extend(below.to_be_bytes());
    }
    index.extend(ids.concat());
    index.extend(vec![0; ids.len() * 4]);
    index.extend(places.iter().flat_map(|it| it.to_be_bytes()));
    index.extend([0; 40]);
    let name = folder.join("objects/pack/pack-1111111111111111111111111111111111111111");
    fs::write(name.with_extension("pack"), pack).expect("written");
    fs::write(name.with_extension("idx"), index).expect("written");
    ids.iter()
        .map(|id| Oid::from_bytes(id).expect("an id"))
        .collect()
}

#[test]
fn deltas_that_lead_round_in_a_ring_are_an_error() {
    for count in [1, 2, 200] {
        let folder = tempfile::tempdir().expect("a folder");
        Repository::init_bare(folder.path()).expect("a repository");
        let ids = ring(folder.path(), count);
        let foreign = UntrustedRepo::open(folder.path(), None).expect("opened");
        let odb = foreign.repo().odb().expect("objects");
        for id in ids {
            assert!(odb.exists(id));
            assert!(odb.read_header(id).is_err() && odb.read(id).is_err());
        }
    }
}

#[test]
fn what_is_kept_to_go_quicker_is_not_gone_by_and_a_pipe_is_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let ids = packed(folder.path());
    let index = folder.path().join("objects/pack/multi-pack-index");
    fs::write(&index, b"MIDX nonsense").expect("written");
    let foreign = UntrustedRepo::open(folder.path(), None).expect("opened");
    assert!(foreign.repo().find_commit(ids[2]).is_ok());
    fs::remove_file(&index).expect("removed");
    let made = Command::new("mkfifo").arg(&index).status();
    assert!(made.is_ok_and(|it| it.success()));
    let error = UntrustedRepo::open(folder.path(), None)
        .err()
        .expect("not opened");
    assert_eq!(irregular(&error), Some(&*index));
}

#[test]
fn nothing_is_read_once_the_time_is_over() {
    let folder = tempfile::tempdir().expect("a folder");
    let ids = packed(folder.path());
    let foreign = UntrustedRepo::open(folder.path(), Some(Instant::now())).expect("opened");
    assert!(foreign.is_over());
    assert!(foreign.repo().find_commit(ids[2]).is_err());
}
