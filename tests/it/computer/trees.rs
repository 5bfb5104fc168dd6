//! Second work trees, `.git` files, subfolders, and bare repositories.

use std::fs;

use super::{anna, done, git, json, rows, typed};
use crate::world::World;

#[test]
fn in_a_second_work_tree_the_copy_it_belongs_to_is_written() {
    let mut world = World::new();
    let anna = anna(&mut world);
    git(
        &anna.folder,
        &["worktree", "add", "-q", "../second", "-b", "side"],
    );
    let own = anna.folder.clone();
    anna.folder = anna.home().join("second");
    let written = typed(anna, "log add Event");
    assert_eq!(written.code, 0, "{written:?}");
    assert!(written.talk.contains("second work tree"), "{written:?}");
    done(typed(anna, "doctor"));
    anna.folder = own;
    assert!(rows(anna).contains(&"Event".to_owned()));
}

#[test]
fn a_git_folder_that_lies_elsewhere_is_followed_by_every_command() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let elsewhere = anna.home().join("elsewhere.git");
    fs::rename(anna.folder.join(".git"), &elsewhere).expect("moved");
    let pointer = format!("gitdir: {}\n", elsewhere.display());
    fs::write(anna.folder.join(".git"), pointer).expect("written");
    done(typed(anna, "log add Event"));
    done(typed(anna, "status"));
    done(typed(anna, "doctor --fix"));
    let refused = anna.binder(&["log", "add", "One", "--at", "99:99"]);
    assert_eq!(refused.code, 2);
    assert!(elsewhere.join("binder/refused").is_dir(), "{refused:?}");
    assert!(rows(anna).contains(&"Event".to_owned()));
}

#[test]
fn a_subfolder_is_the_binder_around_it() {
    let mut world = World::new();
    let anna = anna(&mut world);
    anna.folder = anna.folder.join(".git/binder");
    done(typed(anna, "log add Event"));
    anna.folder = anna.home().join("parm/log");
    done(typed(anna, "status"));
}

#[test]
fn a_place_where_copies_meet_is_told_apart_from_a_copy() {
    let mut world = World::new();
    let hub = world.hub();
    let shown = hub.display().to_string();
    let anna = anna(&mut world);
    done(anna.binder(&["remote", "add", "hub", &shown]));
    done(typed(anna, "sync"));
    let ran = anna.binder(&["-C", &shown, "log", "add", "Event"]);
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(ran.talk.contains("binder join"), "{ran:?}");
    anna.folder = hub;
    let ran = typed(anna, "status");
    assert!(ran.talk.contains("where copies sync"), "{ran:?}");
}

#[test]
fn a_copy_that_git_was_told_is_bare_or_works_elsewhere_is_read_written_and_mended() {
    for (key, value) in [("core.bare", "true"), ("core.worktree", "../../nowhere")] {
        let mut world = World::new();
        let hub = world.hub().display().to_string();
        let anna = anna(&mut world);
        done(anna.binder(&["remote", "add", "hub", &hub]));
        git(&anna.folder, &["config", key, value]);
        done(anna.program(&["log", "add", "Event"]));
        done(anna.program(&["plan", "reviewed", "plan/01-plan.md"]));
        done(anna.program(&["sync"]));
        let found = json(&anna.program(&["doctor", "--json"]))["findings"].clone();
        assert_eq!(found.as_array().map(Vec::len), Some(1), "{found}");
        assert_eq!(found[0]["finding"], "work-tree", "{found}");
        assert_eq!(found[0]["what"][0], format!("{key}={value}"));
        done(anna.program(&["doctor", "--fix"]));
        let settings = fs::read_to_string(anna.folder.join(".git/config")).expect("settings");
        let line = value.replace("true", "bare = true");
        assert!(!settings.contains(&line), "{settings}");
        let found = json(&anna.program(&["doctor", "--json"]));
        assert_eq!(found["healthy"], true, "{found}");
        git(&anna.folder, &["status"]);
    }
}

#[test]
fn what_is_checked_out_of_a_copy_called_bare_is_never_moved_from_outside() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let other = anna.home().join("other");
    done(anna.program(&["join", ".", &other.display().to_string(), "--as", "anna2"]));
    git(&other, &["config", "core.bare", "true"]);
    let main = other.join(".git/refs/heads/main");
    let before = fs::read(&main).expect("main");
    done(anna.program(&["log", "add", "Event"]));
    done(anna.program(&["remote", "add", "other", &other.display().to_string()]));
    typed(anna, "sync");
    assert_eq!(fs::read(&main).expect("main"), before);
}
