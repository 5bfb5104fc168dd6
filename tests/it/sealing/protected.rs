//! Protected entries: who reads them, and what everybody else sees.

use super::*;

#[test]
fn a_protected_row_is_read_on_the_screen_by_members_and_marked() {
    let mut world = World::new();
    begin(&mut world);
    let_in(&mut world, "bo", "Bo Östlund");
    protect(world.person("anna"));
    typed(world.person("anna"), &["sync"]);
    typed(world.person("bo"), &["sync"]);
    for who in ["anna", "bo"] {
        let shown = screen(world.person(who));
        assert!(shown.contains("[skyddad] Maja"), "{who}: {shown}");
        assert!(shown.contains("Kanariefågel"), "{who}: {shown}");
        assert!(shown.contains("070-174 06 77"), "{who}: {shown}");
    }
}

#[test]
fn everywhere_but_on_the_screen_a_protected_row_is_its_id_its_times_and_a_word() {
    let mut world = World::new();
    begin(&mut world);
    let anna = world.person("anna");
    let id = protect(anna);
    let forms: [&[&str]; 8] = [
        &["log", "--all"],
        &["log", "--json"],
        &["log", "--format", "md"],
        &["log", "--format", "csv"],
        &["log", "--format", "html"],
        &["log", "--format", "evidence"],
        &["log", "show", &id, "--json"],
        &["next", "--json"],
    ];
    for form in forms {
        let answer = typed(anna, form).answer;
        for word in WORDS {
            assert!(!answer.contains(word), "{form:?}: {answer}");
        }
    }
    let row = json(anna, &["log", "show", &id, "--json"]);
    assert_eq!(row["event"], "[skyddad]");
    assert_eq!(row["step"], 3);
    assert_eq!(row["state"], "open", "that there is an action is counted");
    let opened = json(anna, &["log", "show", &id, "--json", "--unsealed"]);
    assert_eq!(opened["event"], "Maja Kanariefågel saknas");
    assert_eq!(opened["action"], "Ring 070-174 06 77");
    let refused = anna.binder(&["log", "--format", "csv", "--unsealed"]);
    assert_eq!(refused.code, 2, "{}", refused.talk);
    typed(anna, &["verify"]);
}

#[test]
fn what_is_said_about_a_protected_row_is_protected_too() {
    let mut world = World::new();
    begin(&mut world);
    let anna = world.person("anna");
    let id = protect(anna);
    typed(
        anna,
        &["log", "correct", &id, "Maja Kanariefågel är hittad"],
    );
    typed(anna, &["log", "done", &id, "Hemma på Kanariegatan"]);
    let page = typed(anna, &["log", "--format", "md"]).answer;
    for word in WORDS {
        assert!(!page.contains(word), "{page}");
    }
    let row = json(anna, &["log", "show", &id, "--json"]);
    assert_eq!(row["state"], "done", "it is done for everybody");
    let shown = screen(anna);
    assert!(shown.contains("är hittad"), "{shown}");
}

#[test]
fn a_text_too_long_for_an_entry_and_its_files_are_sealed_under_a_neutral_name() {
    let mut world = World::new();
    begin(&mut world);
    let anna = world.person("anna");
    let file = anna.home().join("Maja Kanariefågel.txt");
    std::fs::write(&file, "Provmedicinsirap 5 ml").expect("a file");
    let long = format!("Maja Kanariefågel {}", "saknas ".repeat(3000));
    let file = file.display().to_string();
    let row = [
        "log",
        "add",
        &long,
        "--file",
        &file,
        "--handling",
        "protected",
    ];
    typed(anna, &row);
    let entry = json(anna, &["log", "--json"])["entries"]
        .as_array()
        .and_then(|all| all.last().cloned())
        .expect("an entry");
    let files = entry["files"].as_array().expect("files");
    assert_eq!(files.len(), 2);
    for file in files {
        let path = file.as_str().expect("a path");
        assert!(path.ends_with("-protected.age"), "{path}");
        let bytes = std::fs::read(anna.folder.join(path)).expect("it is there");
        assert!(bytes.starts_with(b"age-encryption.org/v1"), "{path}");
    }
    let id = entry["id"].as_str().expect("an id");
    let shut = anna.binder(&["log", "show", id, "--file", "1"]);
    assert_eq!(shut.code, 1, "{}", shut.answer);
    let first = typed(anna, &["log", "show", id, "--file", "1", "--unsealed"]);
    assert_eq!(first.answer, "Provmedicinsirap 5 ml");
    let second = typed(anna, &["log", "show", id, "--file", "2", "--unsealed"]);
    assert_eq!(second.answer, long);
    let row = json(anna, &["log", "show", id, "--json", "--unsealed"]);
    assert_eq!(row["file_names"][0], "Maja Kanariefågel.txt");
}

#[test]
fn a_word_of_the_language_spoken_protects_a_row() {
    for (lang, word, shown) in [
        ("sv", "skyddat", "[skyddad]"),
        ("da", "beskyttet", "[beskyttet]"),
        ("en", "protected", "[protected]"),
    ] {
        let mut world = World::new();
        let anna = world.person("anna");
        let starter = ["init", "parm", "--starter", "blank", "--as", "anna"];
        let rest = ["--person", "Anna Ek", "--lang", lang];
        typed(anna, &[&starter[..], &rest].concat());
        anna.folder.push("parm");
        let row = ["log", "add", "Kanariefågel", "--handling", word];
        typed(anna, &[&row[..], &["--lang", lang]].concat());
        let page = typed(anna, &["log", "--all"]).answer;
        assert!(page.contains(shown), "{page}");
        assert!(!page.contains("Kanariefågel"), "{page}");
    }
}
