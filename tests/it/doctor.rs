//! `binder doctor`: every fault is reported, and repaired if possible.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use serde_json::Value;

use crate::world::{Person, Ran, World};

fn typed(person: &mut Person, words: &[&str]) -> Ran {
    let ran = person.binder(words);
    assert_eq!(ran.code, 0, "{words:?}: {}{}", ran.answer, ran.talk);
    ran
}

fn json(person: &mut Person, words: &[&str]) -> Value {
    let words: Vec<&str> = words.iter().copied().chain(["--json"]).collect();
    let ran = person.binder(&words);
    serde_json::from_str(&ran.answer).unwrap_or_else(|_| panic!("{}{}", ran.answer, ran.talk))
}

/// The words of what `doctor` finds, with what became of each.
fn found(person: &mut Person, words: &[&str]) -> Vec<(String, String)> {
    let health = json(person, words);
    let findings = health["findings"].as_array().cloned().unwrap_or_default();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let each = findings.iter();
    each.map(|it| (text(&it["finding"]), text(&it["state"])))
        .collect()
}

fn mends(person: &mut Person, finding: &str) {
    let seen = (finding.to_owned(), "seen".to_owned());
    let mended = (finding.to_owned(), "mended".to_owned());
    let all = found(person, &["doctor"]);
    assert!(all.contains(&seen), "{finding} in {all:?}");
    let all = found(person, &["doctor", "--fix"]);
    assert!(all.contains(&mended), "{finding} in {all:?}");
    assert_eq!(found(person, &["doctor"]), []);
    typed(person, &["log", "add", "efteråt går allt som förut"]);
}

/// Anna's binder with two rows.
fn anna(world: &mut World) -> &mut Person {
    let anna = world.person("anna");
    anna.begins("anna", "Anna Ek");
    typed(anna, &["log", "add", "Nätet är nere"]);
    typed(anna, &["log", "add", "Nätet är uppe"]);
    anna
}

fn git(person: &Person) -> PathBuf {
    person.folder.join(".git")
}

/// A lock of a process that died a minute ago.
fn left_behind(lock: &Path) {
    let file = File::create(lock).expect("a lock");
    #[expect(clippy::disallowed_methods, reason = "the age of a file")]
    let before = SystemTime::now() - Duration::from_secs(60);
    file.set_modified(before).expect("an older lock");
}

#[test]
fn a_sound_copy_is_told_apart_and_nothing_is_wrong() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let shown = typed(anna, &["doctor", "--plain"]).answer;
    for line in ["Skriver som: anna (Anna Ek)", "Inget fel hittades."] {
        assert!(shown.contains(line), "{shown}");
    }
    let health = json(anna, &["doctor"]);
    assert_eq!(health["healthy"], true);
    assert_eq!(health["introduction"].as_str().map(str::len), Some(29));
}

#[test]
fn what_a_power_cut_leaves_is_mended() {
    let mut world = World::new();
    let anna = anna(&mut world);
    left_behind(&git(anna).join("index.lock"));
    mends(anna, "lock");
    fs::write(git(anna).join("HEAD"), "").expect("an empty HEAD");
    mends(anna, "no-head");
    fs::write(git(anna).join("refs/heads/copies/anna"), "").expect("an empty branch");
    mends(anna, "branch");
    fs::remove_file(git(anna).join("refs/heads/main")).expect("no main");
    mends(anna, "branch");
    fs::write(git(anna).join("index"), "no index").expect("a broken index");
    mends(anna, "index");
    fs::remove_file(git(anna).join("index")).expect("no index");
    mends(anna, "index");
    fs::remove_file(git(anna).join("binder/allowed_signers")).expect("no keys");
    mends(anna, "signers");
}

#[test]
fn a_page_spoiled_in_the_folder_is_written_again_and_an_unsaved_change_is_not() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let page = anna.folder.join("log/anna/journal/0001.yaml");
    let before = fs::read(&page).expect("a page");
    fs::write(&page, "borta").expect("spoiled");
    let contacts = anna.folder.join("contacts.yaml");
    fs::write(&contacts, "groups: []\n").expect("changed");
    fs::remove_file(anna.folder.join("systems.yaml")).expect("deleted");
    mends(anna, "spoiled");
    assert!(fs::read(&page).expect("a page").starts_with(&before));
    assert_eq!(fs::read(&contacts).expect("changed"), b"groups: []\n");
    assert!(!anna.folder.join("systems.yaml").exists());
}

#[test]
fn another_branch_checked_out_is_named_and_main_comes_back() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let repo = git2::Repository::open(&anna.folder).expect("a repository");
    let tip = repo
        .head()
        .and_then(|head| head.peel_to_commit())
        .expect("a tip");
    repo.branch("annat", &tip, false).expect("a branch");
    repo.set_head("refs/heads/annat").expect("checked out");
    let health = json(anna, &["doctor"]);
    assert_eq!(health["findings"][0]["what"], "annat");
    mends(anna, "head-elsewhere");
    repo.set_head_detached(tip.id()).expect("detached");
    mends(anna, "head-elsewhere");
}

#[test]
fn a_lost_key_is_explained_and_a_new_one_takes_what_waits_along() {
    let mut world = World::new();
    let hub = world.hub().display().to_string();
    let anna = anna(&mut world);
    typed(anna, &["remote", "add", "hub", &hub]);
    typed(anna, &["sync"]);
    fs::remove_dir_all(anna.home().join(".config/binder/keys")).expect("the keys are gone");
    fs::write(anna.home().join("bild.png"), "bild").expect("a picture");
    let picture = anna.home().join("bild.png").display().to_string();
    let kept = anna.binder(&["log", "add", "Utan nyckel", "--file", &picture]);
    assert_eq!(kept.code, 3, "{}", kept.talk);
    assert_eq!(anna.binder(&["log", "done", "anna-4"]).code, 3);
    let words: Vec<String> = found(anna, &["doctor"])
        .into_iter()
        .map(|it| it.0)
        .collect();
    assert_eq!(words, ["key", "waiting"]);
    let fixed = anna.binder(&["doctor", "--fix"]);
    assert_eq!(fixed.code, 0, "{}{}", fixed.answer, fixed.talk);
    let said = fixed
        .answer
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    assert!(said.contains("ingen annan medlem"), "{said}");
    assert!(said.contains("binder init"), "{said}");
    assert_eq!(found(anna, &["doctor"]), []);
    let page = anna.folder.join("log/anna2/journal/0001.yaml");
    let page = fs::read_to_string(page).expect("a page of the new writer");
    for line in [
        "id: \"anna2-1\"",
        "was: \"anna-4\"",
        "of: \"anna2-1\"",
        "Ny nyckel efter",
    ] {
        assert!(page.contains(line), "{line} in {page}");
    }
    assert!(page.contains("\"log/anna2/files/"), "{page}");
    let old = anna.folder.join("log/anna/journal/0001.yaml");
    assert!(
        fs::read_to_string(old)
            .expect("the old page")
            .contains("Nätet är uppe")
    );
    typed(anna, &["sync"]);
    typed(anna, &["log", "add", "med ny nyckel"]);
    assert_eq!(json(anna, &["copies"])["only_here"], 1);
}

#[test]
fn what_was_on_its_way_to_a_new_device_when_the_power_went_arrives() {
    let mut world = World::new();
    let anna = anna(&mut world);
    fs::remove_dir_all(anna.home().join(".config/binder/keys")).expect("the keys are gone");
    assert_eq!(anna.binder(&["log", "add", "Utan nyckel"]).code, 3);
    let queue = |name: &str| git(anna).join("binder").join(name);
    fs::rename(queue("outbox"), queue("outbox-before")).expect("moved aside");
    mends(anna, "waiting");
    let page = anna.folder.join("log/anna2/journal/0001.yaml");
    let page = fs::read_to_string(page).expect("a page of the new writer");
    assert!(page.contains("was: \"anna-4\""), "{page}");
}

#[test]
fn a_refused_text_is_shown_before_it_is_thrown_away() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let refused = anna.binder(&["log", "add", "Barnens buss", "--at", "i somras"]);
    assert_eq!(refused.code, 2);
    let shown = typed(anna, &["doctor"]).answer;
    assert!(shown.contains("Barnens buss"), "{shown}");
    let shown = typed(anna, &["doctor", "--fix"]).answer;
    assert!(shown.contains("Barnens buss"), "{shown}");
    assert_eq!(found(anna, &["doctor"]), []);
}

#[test]
fn a_clock_that_went_back_is_named() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let noon = anna.now();
    anna.set_clock(noon - chrono::Duration::days(1));
    let shown = typed(anna, &["doctor"]).answer.replace('\n', " ");
    assert!(shown.contains("2026-11-20 12:00"), "{shown}");
    assert!(shown.contains("2026-11-19 12:00"), "{shown}");
    anna.set_clock(noon);
    assert_eq!(found(anna, &["doctor"]), []);
}

#[test]
fn a_name_that_not_every_computer_can_hold_is_said() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let repo = git2::Repository::open(&anna.folder).expect("a repository");
    let tip = repo
        .head()
        .and_then(|head| head.peel_to_commit())
        .expect("a tip");
    let mut tree = repo.treebuilder(tip.tree().ok().as_ref()).expect("a tree");
    let blob = repo.blob(b"hej\n").expect("a text");
    tree.insert("Åtgärder.txt", blob, 0o100_644)
        .expect("a name");
    let tree = tree
        .write()
        .and_then(|id| repo.find_tree(id))
        .expect("a tree");
    let author = git2::Signature::now("Eva", "eva@ladok.example").expect("an author");
    let parents = [&tip];
    repo.commit(Some("HEAD"), &author, &author, "ny fil", &tree, &parents)
        .expect("a commit");
    typed(anna, &["plan", "accept", "here"]);
    assert_eq!(
        found(anna, &["doctor"]),
        [("not-written".into(), "seen".into())]
    );
    assert!(!anna.folder.join("Åtgärder.txt").exists());
}

#[test]
fn a_copy_that_only_reads_is_told_how_to_write() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let repo = git2::Repository::open(&anna.folder).expect("a repository");
    repo.config()
        .and_then(|mut config| config.remove("binder.writer"))
        .expect("no writer");
    assert_eq!(
        found(anna, &["doctor"]),
        [("no-device".into(), "seen".into())]
    );
}

#[cfg(unix)]
#[test]
fn a_folder_of_another_user_is_explained() {
    let mut world = World::new();
    let anna = anna(&mut world);
    if std::os::unix::fs::chown(&anna.folder, Some(4321), None).is_err() {
        return; // Only the administrator can give a folder away.
    }
    std::os::unix::fs::chown(git(anna), Some(4321), None).expect("given away");
    let refused = anna.binder(&["log"]);
    assert!(
        refused.talk.contains("ägs av en annan användare"),
        "{}",
        refused.talk
    );
    let health = anna.binder(&["doctor"]);
    assert_eq!(health.code, 1);
    assert!(health.answer.contains("binder join"), "{}", health.answer);
    // Nothing of Git's own settings is touched for it.
    let theirs = anna.folder.display().to_string();
    anna.folder = anna.home().to_owned();
    typed(
        anna,
        &[
            "join",
            &theirs,
            "egen",
            "--as",
            "bo",
            "--person",
            "Bo Östlund",
        ],
    );
    anna.folder.push("egen");
    let log = typed(anna, &["log"]).answer;
    assert!(log.contains("Nätet är nere"), "{log}");
    assert!(!anna.home().join(".gitconfig").exists());
}

fn files_below(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files_below(&path, found);
        } else {
            found.push(path);
        }
    }
}

#[test]
fn whatever_file_of_a_copy_is_empty_or_gone_doctor_answers() {
    let mut world = World::new();
    let anna = world.person("anna");
    typed(anna, &["init", "parm", "--as", "anna"]);
    anna.folder.push("parm");
    let mut files = Vec::new();
    files_below(&git(anna), &mut files);
    assert!(files.len() > 10);
    for path in files {
        let bytes = fs::read(&path).expect("a file");
        #[cfg(unix)]
        let _ = make_writable(&path);
        fs::write(&path, "").expect("emptied");
        for gone in [false, true] {
            if gone {
                fs::remove_file(&path).expect("removed");
            }
            let health = anna.binder(&["doctor"]);
            let said = format!("{}{}", health.answer, health.talk);
            assert!(
                health.code <= 1 && said.contains("parm"),
                "{}: {said}",
                path.display()
            );
        }
        fs::write(&path, bytes).expect("as before");
    }
    assert_eq!(found(anna, &["doctor"]), []);
}

/// Git's objects may only be read.
#[cfg(unix)]
fn make_writable(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(0o644))
}
