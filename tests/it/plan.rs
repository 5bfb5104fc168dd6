//! Reading and changing the plan.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::world::{Person, Ran, World};

const CHAPTER_TWO: &str = "plan/02-krisledningsorganisation.md";

fn done(ran: Ran) -> String {
    assert_eq!(ran.code, 0, "{}{}", ran.answer, ran.talk);
    ran.answer
}

fn json(ran: &Ran) -> Value {
    serde_json::from_str(&ran.answer).unwrap_or_else(|_| panic!("JSON: {ran:?}"))
}

/// Anna with a binder of the Ladok starter; its folder.
fn ladok(world: &mut World) -> (&mut Person, PathBuf) {
    let anna = world.person("anna");
    let start = ["init", "parm", "--starter", "ladok", "--as", "anna"];
    done(anna.binder(&[&start[..], &["--person", "Anna Ek"]].concat()));
    let folder = anna.home().join("parm");
    anna.folder.clone_from(&folder);
    (anna, folder)
}

fn append(folder: &Path, path: &str, text: &str) {
    let file = folder.join(path);
    let before = fs::read_to_string(&file).expect("a document");
    fs::write(file, before + text).expect("written");
}

#[test]
fn every_link_of_the_starters_contents_can_be_called_by_its_number_or_its_title() {
    let mut world = World::new();
    let (anna, _) = ladok(&mut world);
    let contents = json(&anna.binder(&["plan", "--toc", "--json"]));
    let sections = contents["sections"].as_array().expect("sections");
    assert!(sections.len() > 30, "{}", sections.len());
    for section in sections {
        let number = section["number"]
            .as_str()
            .filter(|number| !number.is_empty());
        let title = section["title"].as_str().expect("a title");
        let ran = anna.binder(&["plan", number.unwrap_or(title), "--json"]);
        let found = json(&ran);
        assert_eq!(found["title"], section["title"], "{section}");
        assert_eq!(found["line"], section["line"], "{section}");
        assert!(
            found["text"]
                .as_str()
                .is_some_and(|text| text.starts_with('#'))
        );
    }
}

#[test]
fn a_chapter_with_a_broken_head_is_read_with_a_banner_and_never_hidden() {
    let mut world = World::new();
    let (anna, folder) = ladok(&mut world);
    let file = folder.join(CHAPTER_TWO);
    let text = fs::read_to_string(&file).expect("a chapter");
    // It is refused where it is saved; read it is all the same.
    fs::write(&file, text.replace("owner:", "owner: a: b #")).expect("written");
    let refused = anna.binder(&["plan", "save"]);
    assert_eq!(refused.code, 1, "{refused:?}");
    assert!(
        refused.answer.contains(&format!("{CHAPTER_TWO}:3:")),
        "{refused:?}"
    );
    let shown = done(anna.binder(&["plan", "2"]));
    assert!(
        shown.starts_with(&format!("! {CHAPTER_TWO} ändrades i mappen")),
        "{shown}"
    );
    assert!(shown.contains("2 Krisledningsorganisation"), "{shown}");
}

#[test]
fn what_is_gone_from_the_folder_leaves_the_binder_only_when_that_is_said() {
    let mut world = World::new();
    let (anna, folder) = ladok(&mut world);
    fs::remove_file(folder.join("audiences.yaml")).expect("removed");
    let kept = anna.binder(&["plan", "save", "--json"]);
    assert_eq!(
        json(&kept)["missing"],
        serde_json::json!(["audiences.yaml"])
    );
    let gone = json(&anna.binder(&["plan", "save", "--deleted", "--json"]));
    assert_eq!(gone["saved"][0]["change"], "deleted", "{gone}");
    assert_eq!(
        json(&anna.binder(&["plan", "save", "--json"]))["saved"],
        serde_json::json!([])
    );
}

#[cfg(unix)]
#[test]
fn the_own_editor_is_opened_and_what_it_leaves_is_saved_or_kept() {
    use std::os::unix::fs::PermissionsExt;

    let mut world = World::new();
    let (anna, folder) = ladok(&mut world);
    let editor = |person: &mut Person, line: &str| {
        let script = person.home().join("editor");
        fs::write(&script, format!("#!/bin/sh\nprintf '{line}' >> \"$2\"\n")).expect("a script");
        fs::set_permissions(&script, fs::Permissions::from_mode(0o755)).expect("runnable");
        let typed = format!("{} --wait", script.display());
        person.variables.insert("EDITOR".to_owned(), typed);
    };
    editor(anna, "\\n- Ny punkt\\n");
    let saved = json(&anna.binder(&["plan", "edit", "bilaga", "e", "-m", "Ny punkt", "--json"]));
    assert_eq!(saved["saved"][0]["path"], "plan/09-bilaga-e-utvardering.md");
    assert_eq!(saved["saved"][0]["id"], "anna-2");
    editor(anna, "groups: []\\n");
    let kept = anna.binder(&["plan", "edit", "contacts", "--json"]);
    assert_eq!(kept.code, 1);
    let fault = &json(&kept)["refused"][0]["findings"][0];
    assert_eq!(fault["text"], "groups: []");
    let lying = fs::read_to_string(folder.join("contacts.yaml")).expect("contacts");
    assert!(lying.ends_with("groups: []\n"), "the text is kept");
    let told = anna.binder(&["log", "--all", "--json"]).answer;
    assert!(!told.contains("contacts.yaml"), "and not committed");
}

/// On Windows there is always Notepad.
#[cfg(not(windows))]
#[test]
fn without_an_editor_the_file_is_named_and_nothing_is_lost() {
    let mut world = World::new();
    let (anna, _) = ladok(&mut world);
    let ran = anna.binder(&["plan", "edit", "aktivering"]);
    assert_eq!(ran.code, 1);
    assert!(
        ran.talk.contains("checklists/aktivering.md"),
        "{}",
        ran.talk
    );
    let near = anna.binder(&["plan", "edit", "aktvering"]);
    assert!(
        near.talk.contains("Menade du checklists/aktivering.md?"),
        "{}",
        near.talk
    );
}

#[test]
fn a_review_changes_the_date_alone() {
    let mut world = World::new();
    let (anna, folder) = ladok(&mut world);
    let before = fs::read_to_string(folder.join(CHAPTER_TWO)).expect("a chapter");
    done(anna.binder(&["plan", "reviewed", "2"]));
    let after = fs::read_to_string(folder.join(CHAPTER_TWO)).expect("a chapter");
    assert_eq!(
        after,
        before.replace("reviewed: null", "reviewed: 2026-11-20")
    );
    append(&folder, CHAPTER_TWO, "Mer.\n");
    let refused = anna.binder(&["plan", "reviewed", "2"]);
    assert!(
        refused.talk.contains("binder plan save"),
        "{}",
        refused.talk
    );
}

#[test]
fn the_plan_fits_a_narrow_terminal_and_a_screen_reader_in_three_languages() {
    let mut world = World::new();
    let (anna, _) = ladok(&mut world);
    for language in ["sv", "da", "en"] {
        let plain = done(anna.binder(&["plan", "--plain", "--lang", language]));
        let drawn = ['─', '═', '│', '☐', '•'];
        assert!(!plain.contains(drawn), "{language}");
        let wide = done(anna.binder(&["plan", "--lang", language]));
        let too_wide = |line: &&str| line.chars().count() > 80 && line.contains(' ');
        assert_eq!(wide.lines().find(too_wide), None, "{language}");
    }
}

#[test]
fn a_document_is_named_by_its_path_on_this_computer_too() {
    let mut world = World::new();
    let anna = world.person("anna");
    anna.begins("anna", "Anna Ek");
    let folder = anna.folder.clone();
    let whole = folder.join("plan/01-introduktion.md").display().to_string();
    anna.folder = folder.join("plan");
    for typed in [
        whole.as_str(),
        "./01-introduktion.md",
        "../plan/01-introduktion.md",
        "01",
    ] {
        let ran = anna.binder(&["plan", "reviewed", typed, "--json"]);
        assert_eq!(ran.code, 0, "{typed}: {ran:?}");
        assert!(
            ran.answer.contains("\"plan/01-introduktion.md\""),
            "{typed}: {ran:?}"
        );
        let ran = anna.binder(&["plan", typed]);
        assert!(ran.answer.contains("1.1 Bakgrund"), "{typed}: {ran:?}");
    }
    std::fs::remove_file(&whole).expect("removed");
    let ran = anna.binder(&["plan", "restore", &whole]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let ran = anna.binder(&["plan", "save", &whole]);
    assert_eq!(ran.code, 0, "{ran:?}");
    let ran = anna.binder(&["plan", "reviewed", "/etc/hostname"]);
    assert_eq!(ran.code, 1, "{ran:?}");
    let ran = anna.binder(&["plan", "5"]);
    assert!(ran.answer.contains("Bilaga A"), "{ran:?}");
}
