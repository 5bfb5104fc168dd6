//! Logging in a damaged copy: a row is always kept, with an id of its own.

use super::*;

/// Spoils the object of a path in the tree of a person's own tip.
fn spoil(person: &Person, path: &str) -> PathBuf {
    loosened(&person.folder);
    let repo = git2::Repository::open(&person.folder).expect("a repository");
    let id = repo.revparse_single(path).expect(path).id().to_string();
    drop(repo);
    let file = git(&person.folder)
        .join("objects")
        .join(&id[..2])
        .join(&id[2..]);
    let bytes = fs::read(&file).expect("an object of its own");
    written(&file, &bytes[..bytes.len() / 2]);
    file
}

const PAGE: &str = "HEAD:log/anna/2026-11-20-natavbrott/0001.yaml";

fn last_id(person: &mut Person) -> String {
    let rows = json(&person.binder(&["log", "--json"]));
    let rows = rows["entries"].as_array().cloned().unwrap_or_default();
    let mut own = rows.iter().filter_map(|row| row["id"].as_str());
    own.rfind(|id| id.starts_with("anna-"))
        .unwrap_or_default()
        .to_owned()
}

#[test]
fn a_row_typed_in_a_copy_whose_own_page_is_damaged_waits_with_its_number_and_is_added_once_it_is_mended()
 {
    let mut world = world();
    let anna = world.person("anna");
    let last: u64 = last_id(anna)["anna-".len()..].parse().expect("a number");
    spoil(anna, PAGE);
    let ran = anna.binder(&["log", "add", "Skrivet i en skadad kopia"]);
    assert_eq!(ran.code, 3, "{}{}", ran.answer, ran.talk);
    assert!(
        ran.answer.contains(&format!("anna-{}", last + 1)),
        "{}",
        ran.answer
    );
    let ran = anna.binder(&["log", "add", "Och en till"]);
    assert_eq!(ran.code, 3, "{}{}", ran.answer, ran.talk);
    assert!(
        !has_foreign_words(&format!("{}{}", ran.answer, ran.talk)),
        "{}",
        ran.talk
    );
    done(anna.binder(&["doctor", "--fix"]));
    assert_eq!(last_id(anna), format!("anna-{}", last + 2));
    let log = done(anna.binder(&["log"]));
    assert!(
        log.contains("Skrivet i en skadad kopia") && log.contains("Och en till"),
        "{log}"
    );
    done(anna.binder(&["sync"]));
    let bo = world.person("bo");
    done(bo.binder(&["sync"]));
    assert!(done(bo.binder(&["log"])).contains("Och en till"));
    assert_eq!(fsck(&bo.folder), "");
}

#[test]
fn a_row_typed_in_a_copy_whose_branches_are_lost_waits_with_its_number() {
    let mut world = world();
    let anna = world.person("anna");
    for branch in ["main", "copies/anna"] {
        fs::write(git(&anna.folder).join("refs/heads").join(branch), "").expect("emptied");
    }
    let page = anna.folder.join("log/anna/journal/0001.yaml");
    let rows = |page: &Path| fs::read_to_string(page).expect("the journal");
    let before = rows(&page).matches("\nid:").count();
    // No incident can be read: the row goes to the journal, and says so.
    let ran = anna.binder(&["log", "add", "Utan grenar"]);
    assert_eq!(ran.code, 3, "{}{}", ran.answer, ran.talk);
    let id = format!("anna-{}", before + 1);
    assert!(ran.answer.contains(&id), "{}", ran.answer);
    let mended = anna.binder(&["doctor", "--fix"]);
    assert_eq!(mended.code, 0, "{}{}", mended.answer, mended.talk);
    let after = rows(&page);
    let row = after.rsplit("---\n").next().expect("a row");
    assert!(row.contains(&id) && row.contains("Utan grenar"), "{row}");
}

#[test]
fn a_row_whose_commit_is_lost_and_was_nowhere_else_comes_back_from_the_page_in_the_folder() {
    let mut world = world();
    let anna = world.person("anna");
    let picture = anna.home().join("bild.png");
    fs::write(&picture, "bild").expect("a picture");
    done(anna.binder(&[
        "log",
        "add",
        "Bara här",
        "--file",
        &picture.display().to_string(),
    ]));
    done(anna.binder(&["log", "add", "Och en rad till"]));
    let last = last_id(anna);
    loosened(&anna.folder);
    let repo = git2::Repository::open(&anna.folder).expect("a repository");
    for back in ["HEAD~1", "HEAD"] {
        let id = repo.revparse_single(back).expect(back).id().to_string();
        let file = git(&anna.folder)
            .join("objects")
            .join(&id[..2])
            .join(&id[2..]);
        fs::remove_file(file).expect("gone");
    }
    drop(repo);
    let mended = anna.binder(&["doctor", "--fix"]);
    assert_eq!(mended.code, 0, "{}{}", mended.answer, mended.talk);
    let log = done(anna.binder(&["log"]));
    assert!(
        log.contains("Bara här") && log.contains("Och en rad till"),
        "{log}"
    );
    assert_eq!(last_id(anna), last);
    assert_eq!(fsck(&anna.folder), "");
    done(anna.binder(&["sync"]));
}

#[test]
fn everything_that_can_still_be_read_is_shown_and_the_rest_is_said_to_be_missing() {
    let mut world = world();
    let anna = world.person("anna");
    spoil(anna, "HEAD:contacts.yaml");
    let ran = anna.binder(&["log"]);
    assert_eq!(ran.code, 0, "{}", ran.talk);
    assert!(ran.answer.contains("Rad 3 av bo"), "{}", ran.answer);
    let ran = anna.binder(&["contacts"]);
    assert_ne!(ran.code, 0, "{}", ran.answer);
    assert!(ran.talk.contains("binder doctor"), "{}", ran.talk);
    assert!(!has_foreign_words(&ran.talk), "{}", ran.talk);
    spoil(anna, "HEAD:log/bo/2026-11-20-natavbrott/0001.yaml");
    let ran = anna.binder(&["log"]);
    assert_ne!(ran.code, 0, "{}", ran.answer);
    assert!(
        !has_foreign_words(&format!("{}{}", ran.answer, ran.talk)),
        "{}",
        ran.talk
    );
}

#[test]
fn a_damaged_copy_still_brings_its_own_rows_to_the_others_and_takes_nothing_of_theirs_away() {
    let mut world = world();
    let anna = world.person("anna");
    done(anna.binder(&["log", "add", "Bara här"]));
    spoil(anna, "HEAD:log/bo/journal/0001.yaml");
    let ran = anna.binder(&["sync"]);
    assert!(matches!(ran.code, 0 | 3), "{}{}", ran.answer, ran.talk);
    let bo = world.person("bo");
    done(bo.binder(&["sync"]));
    let log = done(bo.binder(&["log"]));
    assert!(
        log.contains("Bara här") && log.contains("Rad 3 av bo"),
        "{log}"
    );
}

#[test]
fn a_waiting_row_that_the_disk_spoiled_is_shown_to_be_typed_again_and_never_added_wrong() {
    let mut world = world();
    let anna = world.person("anna");
    fs::rename(
        anna.home().join(".config/binder/keys"),
        anna.home().join("away"),
    )
    .expect("no key");
    assert_eq!(anna.binder(&["log", "add", "Väntar på nyckeln"]).code, 3);
    let folder = git(&anna.folder).join("binder/outbox/2026-11-20-natavbrott");
    let file = fs::read_dir(folder)
        .expect("a queue")
        .flatten()
        .next()
        .expect("a row")
        .path();
    let text = fs::read_to_string(&file).expect("a row");
    fs::write(&file, text.replace("nyckeln", "nyckelm")).expect("spoiled");
    fs::rename(
        anna.home().join("away"),
        anna.home().join(".config/binder/keys"),
    )
    .expect("a key");
    let seen = anna.binder(&["doctor", "--json"]);
    let found = json(&seen)["findings"][0].clone();
    assert_eq!(found["finding"], "outbox-spoiled", "{}", seen.answer);
    let mended = done(anna.binder(&["doctor", "--fix"]));
    assert!(mended.contains("Väntar på nyckelm"), "{mended}");
    assert!(!done(anna.binder(&["log"])).contains("Väntar på nyckelm"));
    done(anna.binder(&["log", "add", "Väntar på nyckeln"]));
    assert!(git(&anna.folder).join("binder/damaged").is_dir());
}
