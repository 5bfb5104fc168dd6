//! Documents edited in the folder while others change them too: no text is lost.

use std::fs;

use git2::{Oid, Repository};

use crate::attacks::thief::Thief;
use crate::world::{Person, Ran, World};

fn typed(person: &mut Person, words: &[&str]) -> Ran {
    let ran = person.binder(words);
    assert_eq!(ran.code, 0, "{words:?}: {}{}", ran.answer, ran.talk);
    ran
}

/// Replaces words in a file of the folder, as an editor would.
fn edit(person: &Person, path: &str, from: &str, to: &str) {
    let file = person.folder.join(path);
    let text = fs::read_to_string(&file).expect("a document");
    assert!(text.contains(from), "{path} has no {from}");
    fs::write(file, text.replacen(from, to, 1)).expect("a document");
}

fn lying(person: &Person, path: &str) -> String {
    fs::read_to_string(person.folder.join(path)).expect("a document")
}

/// The ids on the pages of a writer's journal.
fn ids(person: &Person, writer: &str) -> Vec<String> {
    let page = lying(person, &format!("log/{writer}/journal/0001.yaml"));
    let ids = page.lines().filter_map(|line| line.strip_prefix("id: "));
    ids.map(|id| id.trim_matches('"').to_owned()).collect()
}

fn each_once(ids: &[String]) {
    let mut once = ids.to_vec();
    once.sort();
    once.dedup();
    assert_eq!(once.len(), ids.len(), "{ids:?}");
}

/// Anna and Bo, both members, over a hub.
fn two(world: &mut World) {
    let hub = world.hub().display().to_string();
    let anna = world.person("anna");
    anna.begins("anna", "Anna Ek");
    typed(anna, &["remote", "add", "hub", &hub]);
    typed(anna, &["sync"]);
    let bo = world.person("bo");
    typed(
        bo,
        &["join", &hub, "parm", "--as", "bo", "--person", "Bo Östlund"],
    );
    bo.folder.push("parm");
    typed(bo, &["sync"]);
    let anna = world.person("anna");
    typed(anna, &["sync"]);
    typed(anna, &["member", "add", "bo"]);
    typed(anna, &["sync"]);
    typed(world.person("bo"), &["sync"]);
}

const PLAN: &str = "plan/01-introduktion.md";

#[test]
fn what_another_saved_meanwhile_and_an_unsaved_hand_edit_are_laid_together_and_each_row_is_written_once()
 {
    let mut world = World::new();
    two(&mut world);
    let bo = world.person("bo");
    let title = lying(bo, PLAN);
    let last = title.trim_end().lines().last().expect("a line").to_owned();
    edit(bo, PLAN, &last, &format!("{last}\n\nBos rad."));
    typed(bo, &["plan", "save"]);
    typed(bo, &["sync"]);
    let anna = world.person("anna");
    edit(anna, PLAN, "# ", "# Annas ");
    typed(anna, &["sync"]);
    assert!(
        !lying(anna, PLAN).contains("Bos rad."),
        "her change is left alone"
    );
    typed(anna, &["plan", "save"]);
    let both = lying(anna, PLAN);
    assert!(
        both.contains("# Annas ") && both.contains("Bos rad."),
        "{both}"
    );
    typed(anna, &["log", "add", "En rad efter"]);
    typed(anna, &["sync"]);
    each_once(&ids(anna, "anna"));
    typed(anna, &["verify"]);
    let status = typed(anna, &["status"]);
    assert!(!status.answer.contains(PLAN), "{}", status.answer);
    let bo = world.person("bo");
    typed(bo, &["sync"]);
    assert_eq!(lying(bo, PLAN), both);
    typed(bo, &["verify"]);
}

#[test]
fn what_contacts_set_and_verify_wrote_stands_after_a_hand_edit_of_somebody_else_is_saved() {
    let mut world = World::new();
    let anna = world.person("anna");
    anna.begins("anna", "Anna Ek");
    edit(anna, "contacts.yaml", "Alma Nordin", "Alma Norden");
    typed(anna, &["contacts", "set", "bo", "phone", "070-174 06 55"]);
    typed(anna, &["contacts", "verify", "bo"]);
    typed(anna, &["plan", "save"]);
    let list = lying(anna, "contacts.yaml");
    assert!(
        list.contains("+46701740655") || list.contains("070-174 06 55"),
        "{list}"
    );
    assert!(list.contains("Alma Norden"), "{list}");
    let bo = typed(anna, &["contacts", "bo"]).answer;
    assert!(bo.contains("070-174 06 55"), "{bo}");
    assert_eq!(typed(anna, &["plan", "save"]).answer.lines().count(), 1);
    typed(anna, &["verify"]);
}

#[test]
fn a_hand_edit_of_the_same_line_as_contacts_set_wrote_stands_as_a_second_version() {
    let mut world = World::new();
    let anna = world.person("anna");
    anna.begins("anna", "Anna Ek");
    let line = lying(anna, "contacts.yaml");
    let line = line.lines().find(|line| line.contains("+46701740612"));
    let line = line.expect("Bo's number").to_owned();
    edit(anna, "contacts.yaml", &line, &line.replace("612", "699"));
    typed(anna, &["contacts", "set", "bo", "phone", "070-174 06 55"]);
    typed(anna, &["plan", "save"]);
    let versions = typed(anna, &["plan", "resolve", "contacts.yaml"]).answer;
    assert!(
        versions.contains("0655") && versions.contains("0699"),
        "{versions}"
    );
    let bo = typed(anna, &["contacts", "bo"]).answer;
    assert!(bo.contains("binder plan resolve contacts.yaml"), "{bo}");
}

#[test]
fn a_new_document_that_another_saved_under_the_same_name_meanwhile_is_no_base_of_ones_own() {
    let mut world = World::new();
    two(&mut world);
    let bo = world.person("bo");
    fs::write(bo.folder.join("plan/40-ny.md"), "# Ny\n\nBos text.\n").expect("a chapter");
    typed(bo, &["plan", "save"]);
    typed(bo, &["sync"]);
    let anna = world.person("anna");
    fs::write(anna.folder.join("plan/40-ny.md"), "# Ny\n\nAnnas text.\n").expect("a chapter");
    typed(anna, &["sync"]);
    typed(anna, &["plan", "save"]);
    let versions = typed(anna, &["plan", "resolve", "plan/40-ny.md"]).answer;
    assert!(
        versions.contains("Bos text.") && versions.contains("Annas text."),
        "{versions}"
    );
}

#[test]
fn saved_with_the_line_endings_of_windows_only_the_changed_line_is_new() {
    let mut world = World::new();
    two(&mut world);
    let bo = world.person("bo");
    edit(bo, "contacts.yaml", "Alma Nordin", "Alma Norden");
    typed(bo, &["plan", "save"]);
    typed(bo, &["sync"]);
    let anna = world.person("anna");
    edit(anna, "contacts.yaml", "Bo Östlund", "Bo Östman");
    let text = lying(anna, "contacts.yaml").replace('\n', "\r\n");
    fs::write(anna.folder.join("contacts.yaml"), format!("\u{feff}{text}")).expect("a list");
    typed(anna, &["plan", "save"]);
    typed(anna, &["sync"]);
    let list = lying(anna, "contacts.yaml");
    assert!(
        list.contains("Alma Norden") && list.contains("Bo Östman"),
        "{list}"
    );
    assert!(!list.contains('\r'), "as it was before");
    let ran = anna.binder(&["plan", "resolve", "contacts.yaml"]);
    assert_eq!(ran.code, 1, "one version: {}", ran.answer);
}

/// What a program before wrote by mistake: an entry twice on one page, and more after it.
fn written_twice(world: &mut World) {
    let anna = world.person("anna");
    let page = lying(anna, "log/anna/journal/0001.yaml");
    let last = page.rfind("---\n").expect("an entry");
    let twice = format!("{page}{}", &page[last..]);
    let tip = tip(anna);
    let thief = Thief::in_the_copy_of(world, "anna");
    let broken = thief.changes(tip, &[("log/anna/journal/0001.yaml", Some(&twice))]);
    let repo = Repository::open(&world.person("anna").folder).expect("a copy");
    for name in ["refs/heads/copies/anna", "refs/heads/main"] {
        repo.reference(name, broken, true, "test").expect("moved");
    }
}

fn tip(person: &Person) -> Oid {
    let repo = Repository::open(&person.folder).expect("a copy");
    repo.refname_to_id("refs/heads/main").expect("a tip")
}

#[test]
fn a_page_with_an_entry_twice_is_found_and_healed_and_what_followed_on_it_counts() {
    let mut world = World::new();
    two(&mut world);
    typed(world.person("anna"), &["log", "add", "Först"]);
    written_twice(&mut world);
    let anna = world.person("anna");
    typed(anna, &["log", "add", "Efteråt"]);
    let sync = anna.binder(&["sync"]);
    assert_eq!(sync.code, 3, "{}", sync.talk);
    assert!(sync.talk.contains("binder doctor --fix"), "{}", sync.talk);
    assert_eq!(anna.binder(&["verify"]).code, 5);
    let doctor = typed(anna, &["doctor"]).answer;
    assert!(doctor.contains("anna-3 finns två gånger"), "{doctor}");
    typed(anna, &["doctor", "--fix"]);
    let verify = typed(anna, &["verify"]).answer;
    assert!(verify.contains("Det är reparerat"), "{verify}");
    each_once(&ids(anna, "anna"));
    typed(anna, &["log", "add", "Sist"]);
    typed(anna, &["sync"]);
    let doctor = typed(anna, &["doctor"]).answer;
    assert!(!doctor.contains("•"), "{doctor}");
    let bo = world.person("bo");
    typed(bo, &["sync"]);
    let log = typed(bo, &["log"]).answer;
    for row in ["Först", "Efteråt", "Sist"] {
        assert_eq!(log.matches(row).count(), 1, "{log}");
    }
    typed(bo, &["verify"]);
}

#[test]
fn another_command_at_work_is_said_with_its_process_and_since_when() {
    let mut world = World::new();
    two(&mut world);
    let anna = world.person("anna");
    let path = anna.folder.join(".git/binder/lock");
    let options = fs::OpenOptions::new().read(true).write(true).open(&path);
    let lock = options.expect("the lock");
    lock.lock().expect("locked");
    fs::write(&path, "1 4711      \n").expect("written");
    let busy = anna.binder(&["sync"]);
    assert_eq!(busy.code, 3, "{}", busy.talk);
    assert!(busy.talk.contains("process 4711, sedan "), "{}", busy.talk);
    drop(lock);
    typed(anna, &["sync"]);
}

/// Every command that shows a document says above its answer that its file lies otherwise.
#[test]
fn whoever_reads_a_document_is_told_of_unsaved_changes_in_its_file() {
    let mut world = World::new();
    let anna = world.person("anna");
    anna.begins("anna", "Anna Ek");
    typed(anna, &["incident", "open", "Avbrott"]);
    let files = [
        "contacts.yaml",
        PLAN,
        "duties.yaml",
        "systems.yaml",
        "audiences.yaml",
    ];
    for file in files {
        let text = lying(anna, file);
        fs::write(anna.folder.join(file), format!("{text}\n# till\n")).expect("a file");
    }
    let told = [
        (vec!["contacts"], "contacts.yaml"),
        (vec!["contacts", "--format", "csv"], "contacts.yaml"),
        (vec!["call"], "contacts.yaml"),
        (vec!["plan"], PLAN),
        (vec!["plan", "--toc"], PLAN),
        (vec!["duty"], "duties.yaml"),
        (vec!["systems"], "systems.yaml"),
        (vec!["inform", "medarbetare"], "audiences.yaml"),
        (vec!["next"], "duties.yaml"),
        (vec!["status"], "contacts.yaml"),
    ];
    for (words, file) in told {
        let ran = typed(anna, &words);
        let all = format!("{}{}", ran.answer, ran.talk).replace("\n  ", " ");
        let line = all.contains(file) && all.contains("binder plan save");
        assert!(line, "{words:?}: {all}");
    }
    let json = typed(anna, &["call", "--json"]).answer;
    assert!(json.contains("\"unsaved\": ["), "{json}");
    // Of many the first three are named and the rest counted, the one that is gone before those to be saved.
    fs::remove_file(anna.folder.join("systems.yaml")).expect("removed");
    let ran = typed(anna, &["print", "all", "--format", "text", "-o", "-"]);
    let banners: Vec<&str> = ran
        .talk
        .lines()
        .filter(|it| it.contains("mappen"))
        .collect();
    assert_eq!(banners.len(), 4, "{}", ran.talk);
    assert!(banners[0].contains("systems.yaml saknas"), "{banners:?}");
    assert!(banners[3].contains("2 dokument till"), "{banners:?}");
}

#[test]
fn a_change_by_name_a_faulty_one_and_what_another_saved_meanwhile_are_told_apart() {
    let mut world = World::new();
    two(&mut world);
    let bo = world.person("bo");
    edit(bo, "contacts.yaml", "Cecilia Åkerman", "Cecilia Åkesson");
    typed(bo, &["plan", "save"]);
    typed(bo, &["sync"]);
    let anna = world.person("anna");
    edit(anna, "contacts.yaml", "Bo Östlund", "Bo Östman");
    typed(anna, &["sync"]);
    let page = typed(anna, &["contacts", "alma"])
        .answer
        .replace("\n  ", " ");
    assert!(page.contains("inte sparad: Bo Östman"), "{page}");
    assert!(
        page.contains("Bo Östlund sparade en nyare contacts.yaml"),
        "{page}"
    );
    edit(anna, "contacts.yaml", "groups:", "groups: [\n");
    let page = typed(anna, &["call"]).answer.replace("\n  ", " ");
    assert!(page.contains("har ett fel på rad "), "{page}");
    fs::remove_file(anna.folder.join("contacts.yaml")).expect("removed");
    let page = typed(anna, &["contacts", "alma"])
        .answer
        .replace("\n  ", " ");
    assert!(page.contains("contacts.yaml saknas i mappen"), "{page}");
    fs::write(anna.folder.join("contacts.yaml"), "").expect("emptied");
    let page = typed(anna, &["contacts", "alma"])
        .answer
        .replace("\n  ", " ");
    assert!(page.contains("contacts.yaml är tom i mappen"), "{page}");
    let saved = typed(anna, &["plan", "save"]).answer;
    assert!(saved.contains("är tom i mappen"), "{saved}");
    assert!(typed(anna, &["contacts"]).answer.contains("Alma Nordin"));
    typed(anna, &["plan", "restore", "contacts.yaml"]);
    assert!(lying(anna, "contacts.yaml").contains("Alma Nordin"));
    fs::remove_file(anna.folder.join("contacts.yaml")).expect("removed");
    typed(anna, &["plan", "restore", "contacts.yaml"]);
    assert!(lying(anna, "contacts.yaml").contains("Alma Nordin"));
    assert_eq!(
        typed(anna, &["plan", "save"]).answer,
        "Allt i mappen är sparat.\n"
    );
}

#[test]
fn what_plain_git_checks_out_of_the_past_is_never_saved_over_what_stands() {
    let mut world = World::new();
    let anna = world.person("anna");
    anna.begins("anna", "Anna Ek");
    typed(anna, &["contacts", "set", "bo", "phone", "070-174 06 55"]);
    let now = lying(anna, "contacts.yaml");
    let repo = Repository::open(&anna.folder).expect("a copy");
    let before = repo.revparse_single("HEAD~1").expect("a commit").id();
    repo.set_head_detached(before).expect("detached");
    let mut force = git2::build::CheckoutBuilder::new();
    repo.checkout_head(Some(force.force()))
        .expect("checked out");
    assert_ne!(lying(anna, "contacts.yaml"), now);
    let status = typed(anna, &["status"]).answer.replace("\n  ", " ");
    assert!(
        status.contains("i stället för det som gäller i pärmen"),
        "{status}"
    );
    let save = anna.binder(&["plan", "save"]);
    assert_eq!(save.code, 1, "{}", save.answer);
    assert!(save.talk.contains("binder doctor --fix"), "{}", save.talk);
    typed(anna, &["doctor", "--fix"]);
    assert_eq!(lying(anna, "contacts.yaml"), now);
    let nothing = typed(anna, &["plan", "save"]).answer;
    assert_eq!(nothing, "Allt i mappen är sparat.\n");
}

#[test]
fn marks_of_a_merge_in_a_chapter_are_found_and_not_saved() {
    let mut world = World::new();
    let anna = world.person("anna");
    anna.begins("anna", "Anna Ek");
    edit(
        anna,
        PLAN,
        "# ",
        "<<<<<<< HEAD\nA\n=======\nB\n>>>>>>> x\n# ",
    );
    let save = anna.binder(&["plan", "save"]);
    assert_eq!(save.code, 1, "{}", save.answer);
    assert!(save.answer.contains("<<<<<<< HEAD"), "{}", save.answer);
}

#[cfg(unix)]
#[test]
fn a_link_in_place_of_a_document_is_named_and_nothing_is_saved_or_taken_away() {
    let mut world = World::new();
    let anna = world.person("anna");
    anna.begins("anna", "Anna Ek");
    let file = anna.folder.join("contacts.yaml");
    let elsewhere = anna.home().join("lista.yaml");
    fs::rename(&file, &elsewhere).expect("moved");
    std::os::unix::fs::symlink(&elsewhere, &file).expect("linked");
    let shown = typed(anna, &["contacts"]).answer.replace("\n  ", " ");
    assert!(
        shown.contains("contacts.yaml i mappen går inte att läsa"),
        "{shown}"
    );
    assert!(shown.contains("Alma Nordin"), "{shown}");
    let save = anna.binder(&["plan", "save", "--deleted"]);
    assert_eq!(save.code, 1, "{}", save.answer);
    assert!(
        save.answer
            .contains("contacts.yaml i mappen går inte att läsa"),
        "{}",
        save.answer
    );
}

#[test]
fn a_refused_text_that_doctor_has_shown_is_put_away_and_never_removed() {
    let mut world = World::new();
    let anna = world.person("anna");
    anna.begins("anna", "Anna Ek");
    let refused = anna.binder(&["log", "add", "Viktigt ord", "--at", "25:99"]);
    assert_eq!(refused.code, 2, "{}", refused.talk);
    typed(anna, &["doctor", "--fix"]);
    let kept = fs::read_dir(anna.folder.join(".git/binder/refused-shown"));
    let kept: Vec<_> = kept.expect("a folder").flatten().collect();
    let text = fs::read_to_string(kept[0].path()).expect("a text");
    assert!(text.starts_with("binder log add \"Viktigt ord\""), "{text}");
}

#[test]
fn a_document_that_cannot_be_saved_is_put_aside_by_name_and_the_saved_one_fetched() {
    let mut world = World::new();
    let anna = world.person("anna");
    anna.begins("anna", "Anna Ek");
    let file = anna.folder.join("contacts.yaml");
    let saved = fs::read_to_string(&file).expect("a list");
    fs::write(&file, format!("{saved}- broken: [\n")).expect("written");
    let refused = anna.binder(&["plan", "restore", "contacts.yaml"]);
    assert_eq!(refused.code, 1, "{}", refused.talk);
    assert!(refused.talk.contains("byt namn"), "{}", refused.talk);
    fs::rename(&file, anna.folder.join("undan.txt")).expect("renamed");
    typed(anna, &["plan", "restore", "contacts.yaml"]);
    assert_eq!(fs::read_to_string(&file).expect("a list"), saved);
}

#[test]
fn what_an_editor_leaves_beside_a_document_is_never_saved_and_nobody_is_told_of_it() {
    let mut world = World::new();
    let anna = world.person("anna");
    anna.begins("anna", "Anna Ek");
    let quiet = |anna: &mut Person| {
        let status = typed(anna, &["status"]).answer;
        let plan = typed(anna, &["plan"]).answer;
        (status, plan, typed(anna, &["doctor"]).answer)
    };
    let before = quiet(anna);
    for name in [
        "4913",
        "plan/4913",
        "plan/.x.md.swp",
        "plan/x.md~",
        "plan/#x.md#",
        "plan/.tmp.md",
        "plan/.#x.md",
        "plan/x.md.orig",
        "plan/.~lock.x.md#",
        "plan/~$x.docx",
        "plan/.DS_Store",
        "plan/Thumbs.db",
        "plan/sedAb12Cd",
        "plan/x.md.tmp.4711.9",
        "plan/x.md.bak",
    ] {
        fs::write(anna.folder.join(name), "x\n").expect("a file");
    }
    assert_eq!(quiet(anna), before);
    typed(anna, &["plan", "save"]);
    assert_eq!(ids(anna, "anna").len(), 1);
}

#[test]
fn a_chapter_renamed_by_the_case_of_its_letters_or_onto_a_freed_name_is_that_chapter() {
    let mut world = World::new();
    let anna = world.person("anna");
    anna.begins("anna", "Anna Ek");
    let chapter = "plan/01-introduktion.md";
    let folder = anna.folder.clone();
    fs::rename(folder.join(chapter), folder.join("plan/01-Introduktion.md")).expect("renamed");
    let status = typed(anna, &["status"]).answer;
    assert!(!status.contains("plan restore"), "{status}");
    typed(anna, &["plan", "save"]);
    assert!(!folder.join("plan/01-Introduktion.md").exists());
    assert_eq!(ids(anna, "anna").len(), 1, "nothing was changed");
    fs::remove_file(folder.join(chapter)).expect("removed");
    fs::write(folder.join("plan/01 Introduktion.md"), "# Ny\n").expect("a chapter");
    typed(anna, &["plan", "save"]);
    assert_eq!(lying(anna, chapter), "# Ny\n");
    assert_eq!(ids(anna, "anna").len(), 2);
    assert!(!folder.join("plan/01-introduktion-2.md").exists());
}

#[test]
fn a_person_who_is_only_in_a_list_that_is_not_saved_is_told_of_as_that() {
    let mut world = World::new();
    let anna = world.person("anna");
    anna.begins("anna", "Anna Ek");
    let refused = |anna: &mut Person, words: &[&str]| {
        let ran = anna.binder(words);
        assert_eq!(ran.code, 1, "{words:?}: {ran:?}");
        ran.talk
    };
    let file = anna.folder.join("contacts.yaml");
    let list = fs::read_to_string(&file).expect("the list");
    let group = "  - id: nya\n    title: Nya\n    people:\n";
    let nina = "      - id: nina\n        name: Nina Prov\n        phones: []\n";
    fs::write(&file, format!("{}\n{group}{nina}", list.trim_end())).expect("written");
    let set = ["contacts", "set", "Nina Prov", "phone", "070-174 06 44"];
    let talk = refused(anna, &set);
    assert!(talk.contains("inte sparad än"), "{talk}");
    assert!(talk.contains("binder plan save contacts.yaml"), "{talk}");
    let faulty = format!("{}\n{group}{nina}        phnes: []\n", list.trim_end());
    let line = faulty.lines().count();
    fs::write(&file, faulty).expect("written");
    let talk = refused(anna, &set);
    assert!(talk.contains(&format!("rad {line}")), "{talk}");
    let talk = refused(anna, &["contacts", "verify", "Zebra"]);
    assert!(talk.contains("passar in på"), "{talk}");
    fs::write(&file, format!("{}\n{group}{nina}", list.trim_end())).expect("written");
    typed(anna, &["plan", "save"]);
    typed(anna, &set);
}
