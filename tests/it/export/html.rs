//! What is written into the file, and for whom.

use std::fs;

use super::lived_in;
use crate::world::World;

/// The file that a command writes as `ut.html`.
fn exported(typed: &[&str]) -> String {
    let mut world = World::new();
    let anna = lived_in(&mut world);
    let made = anna.binder(typed);
    assert_eq!(made.code, 0, "{}", made.talk);
    fs::read_to_string(anna.folder.join("../ut.html")).expect("the file")
}

#[test]
fn an_audience_gets_the_chapters_for_it_and_no_persons_number_or_internal_entry() {
    let all = exported(&["export", "html", "../ut.html"]);
    let some = exported(&["export", "html", "../ut.html", "--for", "medarbetare"]);
    for said in [
        "Alma Nordin",
        "070-174 06 05",
        "Koden ligger hos vakten",
        "hall 3",
        "Anna Ek",
    ] {
        assert!(all.contains(said), "{said}");
        assert!(!some.contains(said), "{said}");
    }
    for said in ["vi felsöker", "Farliga länkar", "Checklista för aktivering"] {
        assert!(some.contains(said), "{said}");
    }
    let board = exported(&["export", "html", "../ut.html", "--for", "media"]);
    assert!(!board.contains("Farliga länkar") && !board.contains("Checklista för aktivering"));
}

#[test]
fn an_audience_that_is_not_known_is_told_with_those_there_are() {
    let mut world = World::new();
    let anna = world.person("anna");
    anna.begins("anna", "Anna Ek");
    let ran = anna.binder(&["export", "html", "--for", "medarbetar"]);
    assert_eq!(ran.code, 2, "{}", ran.talk);
    assert!(
        ran.talk.contains("larosaten") && ran.talk.contains("--for medarbetare"),
        "{}",
        ran.talk
    );
}

#[test]
fn an_older_export_of_the_same_binder_is_replaced_and_no_other_file() {
    let mut world = World::new();
    let anna = world.person("anna");
    anna.begins("anna", "Anna Ek");
    for _ in 0..2 {
        let ran = anna.binder(&["export", "html"]);
        assert_eq!(ran.code, 0, "{}", ran.talk);
    }
    let named = |it: &str| it.ends_with("-2026-11-20.html");
    let files = fs::read_dir(anna.home()).expect("the folder beside the binder");
    let names = files.map(|it| {
        it.expect("a file")
            .file_name()
            .into_string()
            .expect("a name")
    });
    assert_eq!(names.filter(|it| named(it)).count(), 1);
    fs::write(anna.folder.join("../brev.html"), "<p>Mitt brev</p>").expect("a letter");
    let ran = anna.binder(&["export", "html", "../brev.html"]);
    assert_eq!(ran.code, 1);
    let letter = fs::read_to_string(anna.folder.join("../brev.html")).expect("the letter");
    assert_eq!(letter, "<p>Mitt brev</p>");
}

#[test]
fn the_file_names_its_one_script_and_style_by_their_hash_and_nothing_else_may_run() {
    let html = exported(&["export", "html", "../ut.html"]);
    assert_eq!(html.matches("<script").count(), 1, "one script");
    assert_eq!(html.matches("<style").count(), 1, "one style");
    assert!(html.contains("default-src &#x27;none&#x27;") || html.contains("default-src 'none'"));
    assert!(!html.contains(" style=") && !html.contains(" onclick="));
}

#[test]
fn what_an_audience_may_read_is_the_same_on_paper_and_in_the_file_for_phones() {
    let mut world = World::new();
    let anna = world.person("anna");
    anna.begins("anna", "Anna Ek");
    let list = anna.folder.join("audiences.yaml");
    let audiences = "audiences:\n  - id: larosaten\n    title: Lärosätena\n    includes: [tekniska]\n  \
        - id: tekniska\n    title: Tekniska kontakter\n    includes: [natt]\n  \
        - id: natt\n    title: Nattjouren\n";
    fs::write(list, audiences).expect("the list");
    for (name, audience) in [("11-a", "larosaten"), ("12-b", "natt"), ("13-c", "media")] {
        let text =
            format!("---\ntitle: Om {name}\naudience: {audience}\n---\n# Om {name}\n\nText.\n");
        let path = format!("plan/{name}.md");
        fs::write(anna.folder.join(path), text).expect("a chapter");
    }
    let saved = anna.binder(&["plan", "save"]);
    assert_eq!(saved.code, 0, "{}", saved.talk);
    let html = anna.binder(&["export", "html", "../ut.html", "--for", "NATTJOUREN"]);
    assert_eq!(html.code, 0, "{}", html.talk);
    let html = fs::read_to_string(anna.folder.join("../ut.html")).expect("the file");
    let paper = anna.binder(&["print", "plan", "--for", "NATTJOUREN", "-o", "-"]);
    assert_eq!(paper.code, 0, "{}", paper.talk);
    for (title, is_seen) in [("Om 11-a", true), ("Om 12-b", true), ("Om 13-c", false)] {
        assert_eq!(html.contains(title), is_seen, "{title} in the file");
        assert_eq!(paper.answer.contains(title), is_seen, "{title} on paper");
    }
}
