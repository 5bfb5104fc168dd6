//! Windows only: files opened by other programs, path notations, file names.

use std::fs::{self, File};
use std::os::windows::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use crate::world::{Person, Ran, World};

/// Others may read it meanwhile (FILE_SHARE_READ), as editors and scanners allow.
const READ: u32 = 1;

/// The file, open in another program for as long as this lives.
fn held(path: &Path) -> File {
    let opened = File::options().read(true).share_mode(READ).open(path);
    opened.unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn done(ran: Ran) -> String {
    assert_eq!(ran.code, 0, "{}{}", ran.answer, ran.talk);
    ran.answer
}

fn begins<'w>(world: &'w mut World, name: &str) -> &'w mut Person {
    let person = world.person(name);
    let english = "en_GB.UTF-8".to_owned();
    person.variables.insert("LANG".to_owned(), english);
    person
}

/// Anna and Bo, who meet in the shared repository.
fn two(world: &mut World) -> PathBuf {
    let hub = world.hub();
    let place = hub.display().to_string();
    let anna = begins(world, "anna");
    done(anna.binder(&["init", "parm", "--as", "anna", "--lang", "en"]));
    anna.folder.push("parm");
    done(anna.binder(&["remote", "add", "hub", &place]));
    done(anna.binder(&["sync"]));
    let bo = begins(world, "bo");
    done(bo.binder(&["join", &place, "parm", "--as", "bo"]));
    bo.folder.push("parm");
    hub
}

#[test]
fn a_branch_of_a_place_that_is_open_elsewhere_is_no_refusal_of_the_place() {
    let mut world = World::new();
    let hub = two(&mut world);
    let anna = world.person("anna");
    done(anna.binder(&["log", "add", "Power is back"]));
    let open = held(&hub.join("refs/heads/copies/anna"));
    let synced = anna.binder(&["sync"]);
    assert_eq!(synced.code, 3, "{synced:?}");
    let told = format!("{}{}", synced.answer, synced.talk);
    assert!(!told.contains("permission to write"), "{synced:?}");
    drop(open);
    done(anna.binder(&["sync"]));
}

#[test]
fn a_text_that_is_refused_is_kept_in_a_file_whose_path_has_one_kind_of_slash() {
    let mut world = World::new();
    two(&mut world);
    let anna = world.person("anna");
    let ran = anna.binder(&["log", "add", "Power is back", "--actoin", "ring Bo"]);
    assert_eq!(ran.code, 2, "{ran:?}");
    let path = |word: &&str| word.contains("refused");
    let told: Vec<&str> = ran.talk.split_whitespace().filter(path).collect();
    assert_eq!(told.len(), 1, "{ran:?}");
    assert!(!told[0].contains('/'), "{ran:?}");
}

#[test]
fn a_binder_is_one_however_its_path_is_written() {
    let mut world = World::new();
    let anna = begins(&mut world, "anna");
    done(anna.binder(&["init", "parm", "--as", "anna", "--lang", "en"]));
    let folder = anna.folder.join("parm").display().to_string();
    for typed in [&folder, &folder.to_uppercase(), &folder.replace('\\', "/")] {
        done(anna.binder(&["-C", typed, "status"]));
    }
    let list = fs::read_to_string(anna.home().join(".config/binder/opened"));
    let list = list.expect("the binders that were opened");
    assert_eq!(list.lines().count(), 1, "{list}");
    assert!(!list.contains('/') && !list.contains(r"\\?\"), "{list}");
}

#[test]
fn the_program_has_its_icon_and_says_that_its_text_is_utf8_and_its_paths_may_be_long() {
    let program = fs::read(env!("CARGO_BIN_EXE_binder")).expect("the program");
    let icon = include_bytes!("../../src/build/binder.ico");
    let has = |wanted: &[u8]| program.windows(wanted.len()).any(|part| part == wanted);
    assert!(has(include_bytes!("../../src/build/binder.manifest")));
    // Pictures stand one by one in a program; the largest is the last.
    assert!(has(&icon[icon.len() - 1000..]));
}
