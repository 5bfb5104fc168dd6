//! Sticks by kernel drivers, and network shares: four members sync over each, and a copy is on each. They
//! need a machine with these drivers, its servers and nothing else: tests/drivers/run.

mod disk;
mod gone;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use crate::disks::job::{self, CHAPTER, PEOPLE, UNTRUE, person, well};
use crate::drivers::disk::{Disk, Kind};
use crate::drivers::gone::{away, ended, held, pulled};
use crate::world::{Person, World};

/// Where somebody has a disk: a stick at the same place as everybody, a share at a place of their own.
fn has(kind: Kind, world: &World, name: &str) -> PathBuf {
    if kind.is_stick() {
        return world.stick();
    }
    world.stick().with_file_name(format!("share-of-{name}"))
}

/// A disk that all four have.
fn shared(world: &World, kind: Kind) -> Disk {
    let mut disk = Disk::new(world, kind);
    let people = if kind.is_stick() {
        &PEOPLE[..1]
    } else {
        &PEOPLE
    };
    for name in people {
        disk.appears(&has(kind, world, name));
    }
    disk
}

fn played(kind: Kind) {
    let mut world = World::new();
    let _disk = shared(&world, kind);
    job::played(&mut world, &|world, name| has(kind, world, name));
    four_at_once(&mut world);
    let hub = has(kind, &world, "anna").join("hub.git");
    let left = left_behind(&hub);
    assert!(left.is_empty(), "{left:?}");
}

/// All four exchange in the same moment.
fn four_at_once(world: &mut World) {
    let mut rows = Vec::new();
    for name in PEOPLE {
        let row = format!("Samtidigt av {name}.");
        well(world.person(name).binder(&["log", "add", &row]));
        rows.push(row);
    }
    let syncs = PEOPLE.map(|name| begun(world.person(name), &["sync"]));
    for sync in syncs {
        told_truly(&sync.wait_with_output().expect("the program ends"), &[0]);
    }
    job::alike(world, &rows);
}

/// The program itself, beside others.
fn begun(person: &Person, args: &[&str]) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_binder"));
    command.args(args);
    started(person, command)
}

fn started(person: &Person, mut command: Command) -> Child {
    command
        .current_dir(&person.folder)
        .env_clear()
        .envs(&person.variables)
        .env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command.spawn().expect("the program starts")
}

/// It ended with one of these codes, and said nothing that is not so.
fn told_truly(done: &Output, codes: &[i32]) -> String {
    let said = String::from_utf8_lossy(&done.stdout) + String::from_utf8_lossy(&done.stderr);
    let code = done.status.code();
    assert!(
        code.is_some_and(|code| codes.contains(&code)),
        "{code:?}: {said}"
    );
    for untrue in UNTRUE {
        assert!(!said.contains(untrue), "{untrue}: {said}");
    }
    said.into_owned()
}

/// Files that somebody was at work with, anywhere below a folder; `packing.lock` stays, and is locked while it matters.
fn left_behind(folder: &Path) -> Vec<PathBuf> {
    let mut left = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let (path, name) = (entry.path(), entry.file_name());
        let name = name.to_string_lossy();
        let is_left = name.ends_with(".lock") && name != "packing.lock"
            || name.starts_with("binder-")
            || name.starts_with(".nfs");
        if path.is_dir() {
            left.extend(left_behind(&path));
        } else if is_left {
            left.push(path);
        }
    }
    left
}

/// One copy on the disk, and two computers of the same user at work in it at once; on a stick two
/// programs.
fn worked_in(kind: Kind) {
    let mut world = World::new();
    let disk = shared(&world, kind);
    let place = has(kind, &world, "anna");
    let here = place.join("parm");
    let anna = person(&mut world, "anna");
    begins_in(anna, &here);
    let mut rows = Vec::new();
    for round in 0..3 {
        let row = |at: &str| format!("Rad {round} på {at}.");
        rows.extend([row("datorn"), row("plattan")]);
        let add = ["log", "add", &row("plattan")];
        let there = started(anna, disk.elsewhere(&place, &here, &add));
        for add in [begun(anna, &["log", "add", &row("datorn")]), there] {
            told_truly(&add.wait_with_output().expect("the program ends"), &[0, 3]);
        }
    }
    let text = fs::read_to_string(here.join(CHAPTER)).expect("a chapter");
    fs::write(here.join(CHAPTER), text + "\nEn rad för hand.\n").expect("a chapter");
    well(anna.binder(&["plan", "save"]));
    let log = well(anna.binder(&["log", "--json"])).answer;
    for row in rows {
        assert_eq!(log.matches(row.as_str()).count(), 1, "{row}: {log}");
    }
    let status = well(anna.binder(&["status"])).answer;
    assert!(!status.contains("not saved"), "{status}");
    well(anna.binder(&["verify"]));
    let doctor = well(anna.binder(&["doctor"])).answer;
    assert!(doctor.contains("No problems found."), "{doctor}");
}

/// One computer has a share under two paths, each with a connection of its own, and a copy on it.
fn under_two_paths(kind: Kind) {
    let mut world = World::new();
    let mut disk = shared(&world, kind);
    let first = has(kind, &world, "anna").join("parm");
    let second = has(kind, &world, "anna").with_file_name("second");
    disk.appears(&second);
    let anna = person(&mut world, "anna");
    begins_in(anna, &first);
    anna.folder = second.join("parm");
    let add = begun(anna, &["log", "add", "Under den andra sökvägen."]);
    told_truly(&add.wait_with_output().expect("the program ends"), &[0]);
    anna.folder = first;
    let log = well(anna.binder(&["log"])).answer;
    assert!(log.contains("Under den andra sökvägen."), "{log}");
}

/// A binder that lies on the disk itself.
fn begins_in(anna: &mut Person, folder: &Path) {
    let typed = folder.display().to_string();
    let plan = ["--starter", "ladok", "--as", "anna", "--person", "Anna"];
    well(anna.binder(&[&["init", &typed], &plan[..]].concat()));
    anna.folder = folder.to_owned();
}

macro_rules! on_each_disk {
    ($($name:ident, $work:ident, $kind:expr;)*) => {$(
        #[test]
        #[ignore = "needs the machine of tests/drivers/run"]
        fn $name() {
            $work($kind);
        }
    )*};
}

on_each_disk! {
    four_people_keep_their_copies_alike_by_a_vfat_stick, played, Kind::Vfat;
    four_people_keep_their_copies_alike_by_an_exfat_stick, played, Kind::ExFat;
    four_people_keep_their_copies_alike_by_a_share_of_samba, played, Kind::Smb;
    four_people_keep_their_copies_alike_by_nfs_3, played, Kind::Nfs3;
    four_people_keep_their_copies_alike_by_nfs_4, played, Kind::Nfs4;
    a_copy_on_a_vfat_stick_is_worked_in_by_two_at_once, worked_in, Kind::Vfat;
    a_copy_on_an_exfat_stick_is_worked_in_by_two_at_once, worked_in, Kind::ExFat;
    a_copy_on_a_share_of_samba_is_worked_in_by_two_at_once, worked_in, Kind::Smb;
    a_copy_on_nfs_3_is_worked_in_by_two_at_once, worked_in, Kind::Nfs3;
    a_copy_on_nfs_4_is_worked_in_by_two_at_once, worked_in, Kind::Nfs4;
    a_copy_on_a_share_of_samba_is_ones_own_under_two_paths, under_two_paths, Kind::Smb;
    a_copy_on_nfs_3_is_ones_own_under_two_paths, under_two_paths, Kind::Nfs3;
    a_copy_on_nfs_4_is_ones_own_under_two_paths, under_two_paths, Kind::Nfs4;
    a_vfat_stick_that_is_pulled_out_loses_nothing_and_is_told_as_that, pulled, Kind::Vfat;
    an_exfat_stick_that_is_pulled_out_loses_nothing_and_is_told_as_that, pulled, Kind::ExFat;
    a_share_of_samba_that_does_not_answer_stops_nobody, away, Kind::Smb;
    a_share_by_nfs_3_that_does_not_answer_stops_nobody, away, Kind::Nfs3;
    a_share_by_nfs_4_that_does_not_answer_stops_nobody, away, Kind::Nfs4;
    a_server_that_ends_is_told_as_that_and_nothing_is_lost, ended, Kind::Smb;
    contacts_that_another_computer_has_open_are_changed_all_the_same, held, Kind::Smb;
}
