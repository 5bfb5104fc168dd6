//! Plain Git and bundles: each reads what the other writes.

use std::path::Path;
use std::process::Command;

use crate::world::World;

fn run(folder: &Path, program: &str, args: &[&str]) -> String {
    let output = Command::new(program)
        .args(args)
        .current_dir(folder)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .output()
        .expect("the program starts");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{program} {args:?}: {said}");
    String::from_utf8_lossy(&output.stdout).into_owned() + &said
}

#[test]
fn plain_git_clones_a_file_and_finds_it_whole() {
    let mut world = World::new();
    let stick = world.stick();
    let anna = world.person("anna");
    assert_eq!(
        anna.binder(&["init", "parm", "--starter", "ladok", "--as", "anna"])
            .code,
        0
    );
    anna.folder.push("parm");
    for row in 0..60 {
        assert_eq!(anna.binder(&["log", "add", &format!("rad {row}")]).code, 0);
    }
    let file = stick.join("parm.bundle").display().to_string();
    assert_eq!(anna.binder(&["bundle", "write", &file]).code, 0);
    let parm = anna.folder.clone();
    for default in ["main", "master", "trunk"] {
        let default = format!("init.defaultBranch={default}");
        run(
            &stick,
            "git",
            &["-c", &default, "clone", "-q", &file, "klon"],
        );
        let clone = stick.join("klon");
        assert_eq!(
            run(&clone, "git", &["branch", "--show-current"]).trim(),
            "main"
        );
        assert!(clone.join("contacts.yaml").is_file());
        assert_eq!(run(&clone, "git", &["status", "--porcelain"]), "");
        run(&clone, "git", &["fsck", "--strict", "--no-dangling"]);
        assert!(run(&clone, "git", &["log", "--format=%s"]).contains("rad 59"));
        std::fs::remove_dir_all(clone).expect("removed");
    }
    assert!(run(&parm, "git", &["bundle", "verify", &file]).contains("okay"));
}

#[test]
fn a_file_that_builds_on_what_the_reader_has_is_fetched_by_plain_git_and_verified() {
    let mut world = World::new();
    let stick = world.stick();
    let hub = world.hub().display().to_string();
    let anna = world.person("anna");
    assert_eq!(anna.binder(&["init", "parm", "--as", "anna"]).code, 0);
    anna.folder.push("parm");
    assert_eq!(anna.binder(&["remote", "add", "hub", &hub]).code, 0);
    assert_eq!(anna.binder(&["sync"]).code, 0);
    run(&stick, "git", &["clone", "-q", &hub, "klon"]);
    assert_eq!(anna.binder(&["log", "add", "efter klonen"]).code, 0);
    let file = stick.join("nytt.bundle").display().to_string();
    assert_eq!(
        anna.binder(&["bundle", "write", &file, "--since", "hub"])
            .code,
        0
    );
    let clone = stick.join("klon");
    assert!(run(&clone, "git", &["bundle", "verify", &file]).contains("okay"));
    run(&clone, "git", &["pull", "-q", "--ff-only", &file, "main"]);
    assert!(run(&clone, "git", &["log", "--format=%s"]).contains("efter klonen"));
    run(&clone, "git", &["fsck", "--strict", "--no-dangling"]);
}

#[test]
fn what_git_bundle_writes_is_read() {
    let mut world = World::new();
    let stick = world.stick();
    let anna = world.person("anna");
    assert_eq!(anna.binder(&["init", "parm", "--as", "anna"]).code, 0);
    anna.folder.push("parm");
    let file = stick.join("git.bundle").display().to_string();
    run(
        &anna.folder,
        "git",
        &["bundle", "create", "-q", &file, "--branches", "HEAD"],
    );
    let bo = world.person("bo");
    let ran = bo.binder(&["join", &file, "parm", "--as", "bo"]);
    assert_eq!(ran.code, 0, "{}", ran.talk);
    let anna = world.person("anna");
    assert_eq!(anna.binder(&["log", "add", "senare"]).code, 0);
    let since = [
        "bundle",
        "create",
        "-q",
        "--version=3",
        &file,
        "main~1..main",
    ];
    run(&anna.folder, "git", &since);
    let bo = world.person("bo");
    bo.folder.push("parm");
    let ran = bo.binder(&["bundle", "read", &file]);
    assert_eq!(ran.code, 0, "{}", ran.talk);
    assert!(bo.binder(&["log"]).answer.contains("senare"));
}
