//! Acknowledged entries survive whatever happens to the program.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, SystemTime};

use crate::world::{Ran, World};

fn done(ran: Ran) -> Ran {
    assert_eq!(ran.code, 0, "{}", ran.talk);
    ran
}

/// Anna's binder, in her folder.
fn binder(world: &mut World) -> PathBuf {
    let anna = world.person("anna");
    done(anna.binder(&["init", "parm", "--as", "anna", "--person", "Anna Ek"]));
    anna.folder.push("parm");
    anna.folder.clone()
}

fn add(world: &mut World, event: &str) {
    done(world.person("anna").binder(&["log", "add", event]));
}

/// The ids and events of the journal.
fn rows(world: &mut World) -> Vec<(String, String)> {
    let answer = done(world.person("anna").binder(&["log", "--json"])).answer;
    let log: serde_json::Value = serde_json::from_str(&answer).expect("JSON");
    let text = |entry: &serde_json::Value, key: &str| entry[key].as_str().unwrap_or("").to_owned();
    let entries = log["entries"].as_array().expect("entries");
    entries
        .iter()
        .map(|entry| (text(entry, "id"), text(entry, "event")))
        .collect()
}

fn events(world: &mut World) -> Vec<String> {
    rows(world).into_iter().map(|(_, event)| event).collect()
}

fn repository(folder: &Path) -> git2::Repository {
    git2::Repository::open(folder).expect("a repository")
}

#[test]
fn a_lock_that_a_dead_program_left_stops_nobody() {
    let mut world = World::new();
    let folder = binder(&mut world);
    for lock in [
        "refs/heads/main.lock",
        "refs/heads/copies/anna.lock",
        "index.lock",
    ] {
        let path = folder.join(".git").join(lock);
        let file = fs::File::create(&path).expect("a lock");
        let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
        file.set_modified(long_ago).expect("an old lock");
    }
    add(&mut world, "efter krasch");
    assert!(events(&mut world).contains(&"efter krasch".to_owned()));
    assert!(folder.join(".git/binder/stale").is_dir());
}

#[test]
fn an_entry_that_was_only_in_the_outbox_is_added_by_the_next_command_under_its_own_id() {
    let mut world = World::new();
    let folder = binder(&mut world);
    add(&mut world, "ett");
    // As it is when the program dies right after the id was printed: queued, not committed.
    let repo = repository(&folder);
    let before = repo.refname_to_id("refs/heads/copies/anna").expect("a tip");
    add(&mut world, "två");
    let page = fs::read_to_string(folder.join("log/anna/journal/0001.yaml")).expect("a page");
    let last = page.rfind("---\n").expect("a record");
    let waiting = folder.join(".git/binder/outbox/journal/000000003.yaml");
    fs::write(&waiting, &page[last..]).expect("queued");
    for branch in ["refs/heads/copies/anna", "refs/heads/main"] {
        repo.reference(branch, before, true, "back")
            .expect("as before the commit");
    }
    let rows = rows(&mut world);
    assert_eq!(rows.last(), Some(&("anna-3".to_owned(), "två".to_owned())));
    assert!(!waiting.exists());
}

#[test]
fn an_entry_that_was_committed_but_not_dropped_from_the_outbox_is_not_written_twice() {
    let mut world = World::new();
    let folder = binder(&mut world);
    add(&mut world, "bara en gång");
    let page = fs::read_to_string(folder.join("log/anna/journal/0001.yaml")).expect("a page");
    let last = page.rfind("---\n").expect("a record");
    fs::write(
        folder.join(".git/binder/outbox/journal/000000002.yaml"),
        &page[last..],
    )
    .expect("queued again");
    add(&mut world, "nästa");
    let events = events(&mut world);
    assert_eq!(
        events
            .iter()
            .filter(|event| *event == "bara en gång")
            .count(),
        1
    );
    assert_eq!(
        rows(&mut world).last().map(|(id, _)| id.as_str()),
        Some("anna-3")
    );
}

#[test]
fn a_crash_between_the_two_branches_is_mended_by_the_next_command() {
    let mut world = World::new();
    let folder = binder(&mut world);
    add(&mut world, "ett");
    let repo = repository(&folder);
    let main = repo.refname_to_id("refs/heads/main").expect("main");
    add(&mut world, "två");
    repo.reference("refs/heads/main", main, true, "back")
        .expect("main stayed behind");
    add(&mut world, "tre");
    assert_eq!(events(&mut world)[1..], ["ett", "två", "tre"]);
    let own = repo
        .refname_to_id("refs/heads/copies/anna")
        .expect("the own branch");
    assert_eq!(repo.refname_to_id("refs/heads/main").expect("main"), own);
}

#[test]
fn a_short_index_is_made_anew_and_the_folder_is_what_git_holds() {
    let mut world = World::new();
    let folder = binder(&mut world);
    add(&mut world, "ett");
    for bytes in [
        &b""[..],
        b"DIRC",
        b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0",
    ] {
        fs::write(folder.join(".git/index"), bytes).expect("spoiled");
        add(&mut world, "en rad");
    }
    fs::write(folder.join("log/anna/journal/0001.yaml"), "förstört\r\n").expect("spoiled");
    add(&mut world, "sista");
    let page = fs::read_to_string(folder.join("log/anna/journal/0001.yaml")).expect("a page");
    assert!(page.contains("sista") && page.contains("ett"), "{page}");
    let statuses = repository(&folder);
    let statuses = statuses.statuses(None).expect("a status");
    assert_eq!(
        statuses.len(),
        0,
        "{:?}",
        statuses
            .iter()
            .map(|s| s.path().map(str::to_owned))
            .collect::<Vec<_>>()
    );
}

#[test]
fn a_program_killed_at_any_moment_loses_nothing_it_has_acknowledged() {
    let mut world = World::new();
    let folder = binder(&mut world);
    let mut acknowledged = Vec::new();
    for round in 0u64..40 {
        let event = format!("rad {round}");
        let anna = world.person("anna");
        let mut child = Command::new(env!("CARGO_BIN_EXE_binder"))
            .args(["log", "add", &event])
            .current_dir(&folder)
            .env_clear()
            .envs(&anna.variables)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        // A moment that differs from round to round, by work and not by the clock.
        for _ in 0..round * round * 400 {
            std::hint::black_box(round);
        }
        let _ = child.kill();
        let output = child.wait_with_output().expect("the program ends");
        if String::from_utf8_lossy(&output.stdout).contains("anna-") {
            acknowledged.push(event);
        }
    }
    add(&mut world, "efteråt");
    let events = events(&mut world);
    for event in &acknowledged {
        assert!(
            events.contains(event),
            "{event} was acknowledged and is gone"
        );
    }
    // By its own clock, which is not the computer's, it may stand before them.
    assert!(events.contains(&"efteråt".to_owned()));
    let number = |(id, _): (String, String)| id.trim_start_matches("anna-").parse::<usize>();
    let mut numbers: Vec<usize> = rows(&mut world)
        .into_iter()
        .filter_map(|row| number(row).ok())
        .collect();
    numbers.sort_unstable();
    assert_eq!(numbers, (1..=numbers.len()).collect::<Vec<_>>());
}

#[test]
fn the_young_lock_of_a_program_that_died_stops_nobody_either() {
    let mut world = World::new();
    let folder = binder(&mut world);
    fs::write(folder.join(".git/refs/heads/main.lock"), "").expect("a lock");
    fs::write(folder.join(".git/binder/lock"), "1").expect("the mark of somebody at work");
    add(&mut world, "strax efter");
    assert!(events(&mut world).contains(&"strax efter".to_owned()));
}

#[test]
fn attachments_kept_for_a_row_that_never_came_go_with_no_other() {
    let mut world = World::new();
    let folder = binder(&mut world);
    let left = folder.join(".git/binder/outbox/journal/000000002.files");
    fs::create_dir_all(&left).expect("a folder");
    fs::write(left.join("0"), "hemligt").expect("a file");
    let paths = "+log/anna/files/0123456789abcdef-fel.txt\n";
    fs::write(left.join("paths"), paths).expect("its path");
    add(&mut world, "utan bilaga");
    assert!(!folder.join("log/anna/files").exists());
    assert!(!left.exists());
}

#[test]
fn a_folder_that_does_not_show_the_last_commit_is_brought_up_by_any_command() {
    let mut world = World::new();
    let folder = binder(&mut world);
    add(&mut world, "ett");
    let page = folder.join("log/anna/journal/0001.yaml");
    let before = fs::read(&page).expect("a page");
    let shown = fs::read(folder.join(".git/binder/shown")).expect("what is shown");
    let index = fs::read(folder.join(".git/index")).expect("an index");
    add(&mut world, "två");
    fs::write(&page, before).expect("as before");
    fs::write(folder.join(".git/binder/shown"), shown).expect("as before");
    fs::write(folder.join(".git/index"), index).expect("as before");
    done(world.person("anna").binder(&["contacts"]));
    let page = fs::read_to_string(&page).expect("a page");
    assert!(page.contains("två"), "{page}");
}

#[test]
fn a_document_that_a_power_cut_left_empty_is_nobodys_change_and_comes_back() {
    let mut world = World::new();
    let anna = world.person("anna");
    let parts = ["init", "parm", "--starter", "ladok", "--as", "anna"];
    done(anna.binder(&parts));
    anna.folder.push("parm");
    let contacts = anna.folder.join("contacts.yaml");
    let whole = fs::read(&contacts).expect("contacts");
    fs::write(&contacts, "").expect("emptied");
    done(anna.binder(&["plan", "save"]));
    done(anna.binder(&["doctor", "--fix"]));
    assert_eq!(fs::read(&contacts).expect("contacts"), whole);
}
