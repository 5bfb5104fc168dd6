//! Packing after a sync: in small steps, nothing is lost.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use git2::{Oid, Repository};

use crate::world::{Ran, World};

fn done(ran: Ran) -> String {
    assert_eq!(ran.code, 0, "{}", ran.talk);
    ran.answer
}

/// Anna's binder, which meets others in the shared folder.
fn binder(world: &mut World) -> PathBuf {
    let hub = world.hub().display().to_string();
    let anna = world.person("anna");
    done(anna.binder(&["init", "parm", "--as", "anna"]));
    anna.folder.push("parm");
    done(anna.binder(&["remote", "add", "hub", &hub]));
    anna.folder.clone()
}

/// Texts that nothing points at, as a crash leaves them, and as what is set aside looks to Git.
fn unreached(folder: &Path, count: usize) -> BTreeSet<Oid> {
    let repo = Repository::open(folder).expect("a repository");
    let text = |n: usize| format!("rad {n}\n").repeat(20);
    (0..count)
        .map(|n| repo.blob(text(n).as_bytes()).expect("a text"))
        .collect()
}

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let paths = entries.map(|entry| entry.path());
    paths
        .filter(|path| path.to_string_lossy().ends_with(ending))
        .collect()
}

fn loose(git: &Path) -> usize {
    let folders = files(&git.join("objects"), "").into_iter();
    let two = folders.filter(|folder| folder.file_name().is_some_and(|name| name.len() == 2));
    two.map(|folder| files(&folder, "").len()).sum()
}

fn packs(git: &Path) -> usize {
    files(&git.join("objects/pack"), ".pack").len()
}

/// Every object there is, however it lies, with its content checked against its id.
fn objects(folder: &Path) -> BTreeSet<Oid> {
    let repo = Repository::open(folder).expect("a repository");
    let odb = repo.odb().expect("objects");
    let mut all = BTreeSet::new();
    odb.foreach(|id| {
        all.insert(*id);
        true
    })
    .expect("a list");
    for id in &all {
        let object = odb.read(*id).expect("an object");
        let hashed = Oid::hash_object(object.kind(), object.data());
        assert_eq!(hashed.expect("an id"), *id);
    }
    all
}

#[test]
fn many_loose_objects_are_packed_after_a_sync_and_none_is_gone() {
    let mut world = World::new();
    let folder = binder(&mut world);
    let texts = unreached(&folder, 1_100);
    let before = objects(&folder);
    done(world.person("anna").binder(&["sync"]));
    assert!(loose(&folder.join(".git")) < 1_000);
    assert_eq!(packs(&folder.join(".git")), 1);
    assert!(objects(&folder).is_superset(&before) && before.is_superset(&texts));
    assert!(!folder.join(".git/binder/packing").exists());
}

#[test]
fn an_entry_never_packs_anything() {
    let mut world = World::new();
    let folder = binder(&mut world);
    unreached(&folder, 1_100);
    done(world.person("anna").binder(&["log", "add", "en rad"]));
    assert!(loose(&folder.join(".git")) > 1_100);
    assert_eq!(packs(&folder.join(".git")), 0);
}

#[test]
fn an_object_that_cannot_be_read_stays_where_it_is_and_stops_nothing() {
    let mut world = World::new();
    let folder = binder(&mut world);
    let texts = unreached(&folder, 1_100);
    let spoiled = texts.first().expect("a text").to_string();
    let file = folder
        .join(".git/objects")
        .join(&spoiled[..2])
        .join(&spoiled[2..]);
    fs::remove_file(&file).expect("removed");
    fs::write(&file, "").expect("empty, as a power cut leaves it");
    done(world.person("anna").binder(&["sync"]));
    assert!(file.exists());
    assert!(loose(&folder.join(".git")) < 1_000);
}

#[test]
fn many_small_packs_become_one_and_the_old_ones_go_a_while_later() {
    let mut world = World::new();
    let folder = binder(&mut world);
    let git = folder.join(".git");
    let texts: Vec<Oid> = unreached(&folder, 50).into_iter().collect();
    let repo = Repository::open(&folder).expect("a repository");
    for some in texts.chunks(2) {
        let mut pack = repo.packbuilder().expect("a pack");
        for id in some {
            pack.insert_object(*id, None).expect("packed");
        }
        pack.write(&git.join("objects/pack"), 0).expect("written");
    }
    let before = objects(&folder);
    done(world.person("anna").binder(&["sync"]));
    assert_eq!(
        packs(&git),
        26,
        "a reader may be on its way to the old ones"
    );
    done(world.person("anna").binder(&["sync"]));
    assert_eq!(packs(&git), 26, "and they are not merged again");
    for note in files(&git.join("binder/packs-replaced"), "") {
        let file = fs::File::options().write(true).open(note).expect("a note");
        let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
        file.set_modified(long_ago).expect("an old note");
    }
    done(world.person("anna").binder(&["sync"]));
    assert_eq!(packs(&git), 1);
    assert!(objects(&folder).is_superset(&before));
}
