//! Folders that several users of a computer share. Needs root, or sudo without a password.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

use super::{anna, done, git, typed};
use crate::world::World;

fn mode(path: &Path) -> u32 {
    let about = fs::metadata(path).unwrap_or_else(|_| panic!("{}", path.display()));
    about.permissions().mode() & 0o7777
}

/// Everything below a folder that the group cannot use as the owner does.
fn not_the_groups(folder: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let (path, mode) = (entry.path(), mode(&entry.path()));
        let is_folder = path.is_dir();
        let right = match is_folder {
            true => mode & 0o2070 == 0o2070,
            false => (mode >> 3) & 0o6 == (mode >> 6) & 0o6,
        };
        if !right {
            found.push(format!("{} {mode:o}", path.display()));
        }
        if is_folder {
            not_the_groups(&path, found);
        }
    }
}

#[test]
fn in_a_place_shared_with_a_group_everything_made_can_be_written_by_the_group() {
    let mut world = World::new();
    let folder = world.stick();
    git(
        &folder,
        &["init", "-q", "--bare", "--shared=group", "a.git"],
    );
    let anna = anna(&mut world);
    // A folder that was given to a group becomes such a place.
    let given = folder.join("b.git");
    fs::create_dir(&given).expect("a folder");
    fs::set_permissions(&given, fs::Permissions::from_mode(0o2775)).expect("given");
    for name in ["a", "b"] {
        let place = folder.join(format!("{name}.git"));
        let typed_place = place.display().to_string();
        let program = env!("CARGO_BIN_EXE_binder");
        for words in [
            vec!["remote", "add", name, &typed_place],
            vec!["sync", name],
            vec!["log", "add", "Event"],
            vec!["sync", name],
        ] {
            let script = "umask 077; exec \"$0\" \"$@\"";
            let args = [&["-c", script, program][..], &words].concat();
            done(anna.other_program("sh", &args));
        }
        let mut found = Vec::new();
        not_the_groups(&place.join("refs/heads"), &mut found);
        not_the_groups(&place.join("objects/pack"), &mut found);
        assert!(found.is_empty(), "{found:?}");
        assert_eq!(mode(&place.join("refs/heads/copies")) & 0o2070, 0o2070);
    }
}

/// Everything below a folder that others may read or write.
fn open_to_others(folder: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if mode(&path) & 0o077 != 0 {
            found.push(format!("{} {:o}", path.display(), mode(&path)));
        }
        if path.is_dir() {
            open_to_others(&path, found);
        }
    }
}

#[test]
fn with_a_mask_that_lets_nobody_read_nobody_reads_any_file_of_a_copy_or_of_its_place() {
    let mut world = World::new();
    let place = world.stick().join("a.git");
    let shown = place.display().to_string();
    let anna = world.person("anna");
    let program = env!("CARGO_BIN_EXE_binder");
    for words in [
        &["init", "parm", "--as", "anna", "--person", "Anna"][..],
        &["-C", "parm", "remote", "add", "a", &shown],
        &["-C", "parm", "log", "add", "Event"],
        &["-C", "parm", "sync"],
        &["-C", "parm", "sync"],
    ] {
        let script = "umask 077; exec \"$0\" \"$@\"";
        let args = [&["-c", script, program][..], words].concat();
        done(anna.other_program("sh", &args));
    }
    let mut found = Vec::new();
    open_to_others(&anna.folder.join("parm"), &mut found);
    open_to_others(&place, &mut found);
    assert!(found.is_empty(), "{found:?}");
    // A file that was closed to others stays so when it is written anew.
    let file = anna.folder.join("parm/contacts.yaml");
    assert_eq!(mode(&file), 0o600);
}

#[test]
fn a_folder_that_root_made_for_a_group_becomes_a_place_at_the_first_try() {
    let is_root = Command::new("id").arg("-u").output();
    let is_root = is_root.is_ok_and(|it| it.stdout == b"0\n");
    let setpriv = Command::new("setpriv").arg("--version").status();
    if !is_root || setpriv.is_err() {
        return;
    }
    let mut world = World::new();
    let folder = world.stick();
    let root = folder.parent().expect("above").to_owned();
    fs::set_permissions(&root, fs::Permissions::from_mode(0o755)).expect("opened");
    let share = folder.join("share");
    fs::create_dir(&share).expect("a folder");
    let anna = world.person("anna");
    let chown = |path: &Path, to: &str| {
        let done = Command::new("chown").arg("-R").arg(to).arg(path).status();
        assert!(done.is_ok_and(|it| it.success()));
    };
    chown(anna.home(), "54321:54321");
    chown(&share, "0:54321");
    fs::set_permissions(&share, fs::Permissions::from_mode(0o2775)).expect("given");
    let program = env!("CARGO_BIN_EXE_binder");
    let who = ["--reuid=54321", "--regid=54321", "--clear-groups", program];
    let mut as_user = |words: &[&str]| anna.other_program("setpriv", &[&who[..], words].concat());
    done(as_user(&[
        "init", "parm", "--as", "anna", "--person", "Anna",
    ]));
    let place = share.display().to_string();
    done(as_user(&["-C", "parm", "remote", "add", "hub", &place]));
    done(as_user(&["-C", "parm", "sync"]));
    assert!(share.join("refs/heads/copies/anna").exists());
    // And a copy may be made in such a folder.
    let own = folder.join("own");
    fs::create_dir(&own).expect("a folder");
    chown(&own, "0:54321");
    fs::set_permissions(&own, fs::Permissions::from_mode(0o2775)).expect("given");
    let own = own.display().to_string();
    done(as_user(&["init", &own, "--as", "olle", "--person", "Olle"]));
    done(as_user(&["-C", &own, "log", "add", "Event"]));
}

#[test]
fn a_group_that_may_not_write_is_told_about_the_folder_and_nothing_is_left_there() {
    let mut world = World::new();
    let folder = world.stick();
    let anna = anna(&mut world);
    done(typed(anna, "log add Event"));
    let file = folder.join("file");
    fs::write(&file, "x").expect("a file in the way");
    let place = file.join("hub.git").display().to_string();
    done(anna.binder(&["remote", "add", "hub", &place]));
    let synced = typed(anna, "sync");
    assert_eq!(synced.code, 3, "{synced:?}");
    assert_eq!(fs::read(&file).expect("still there"), b"x");
}
