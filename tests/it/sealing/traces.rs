//! No protected word reaches a disk in the clear: written, refused, failed, exported or synced.

use std::fs;

use super::canaries::found;
use super::*;

fn clean(world: &World) {
    let root = world.stick();
    let root = root.parent().expect("the world");
    let found = found(root, &WORDS);
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn nothing_of_a_protected_row_lies_anywhere_in_the_clear() {
    let mut world = World::new();
    begin(&mut world);
    let_in(&mut world, "bo", "Bo Östlund");
    let temporary = world.stick().with_file_name("tmp");
    fs::create_dir(&temporary).expect("a folder");
    let bundle = world.stick().join("parm.bundle").display().to_string();
    let out = world.stick().join("ut").display().to_string();
    fs::create_dir(&out).expect("a folder");
    for who in ["anna", "bo"] {
        let person = world.person(who);
        let variable = temporary.display().to_string();
        person.variables.insert("TMPDIR".to_owned(), variable);
    }
    let anna = world.person("anna");
    let id = protect(anna);
    typed(
        anna,
        &["log", "correct", &id, "Maja Kanariefågel är hittad"],
    );
    typed(anna, &["log", "done", &id, "Kanariegatan"]);
    anna.input = "Kanariefågel från en fil".to_owned();
    typed(anna, &["log", "add", "-", "--handling", "skyddad"]);
    let row = ["log", "add", "Kanariefågel", "--handling", "skyddad"];
    let ran = anna.program(&row);
    assert_eq!(ran.code, 0, "{}", ran.talk);
    screen(anna);
    typed(anna, &["find", "ström"]);
    typed(anna, &["status"]);
    typed(anna, &["next"]);
    typed(anna, &["sync"]);
    typed(anna, &["bundle", "write", &bundle]);
    let file = |name: &str| format!("{out}/{name}");
    let forms = [
        ["export", "html", &file("a.html")],
        ["export", "md", &file("md")],
        ["export", "csv", &file("csv")],
        ["export", "json", &file("a.json")],
        ["export", "confluence", &file("wiki")],
    ];
    for form in forms {
        typed(anna, &form);
    }
    typed(
        anna,
        &["incident", "archive", "strömavbrott", &file("a.zip")],
    );
    typed(anna, &["print", "log", "-o", &file("a.pdf")]);
    let bo = world.person("bo");
    typed(bo, &["sync"]);
    assert!(screen(bo).contains("Kanariefågel"));
    let row = ["log", "add", "Provmedicinsirap", "--handling", "skyddad"];
    typed(bo, &row);
    typed(bo, &["sync"]);
    clean(&world);
}

#[test]
fn a_protected_row_that_is_refused_stands_on_the_screen_and_nowhere_else() {
    let mut world = World::new();
    begin(&mut world);
    let id = protect(world.person("anna"));
    let words = "Maja Kanariefågel saknas";
    let refused: [&[&str]; 7] = [
        &[
            "log",
            "add",
            words,
            "--handling",
            "skyddad",
            "--at",
            "i somras",
        ],
        &[
            "log",
            "add",
            words,
            "--handling=protected",
            "--at",
            "i somras",
        ],
        &["log", "add", words, "--handling", "skydad"],
        &["log", "add", words, "--handlin", "protected"],
        &["log", "ad", words, "--handling", "beskyttet"],
        &["log", "correct", &id, words, "--at", "i somras"],
        &["log", "done", &id, words, "--at", "i somras"],
    ];
    for line in refused {
        let ran = world.person("anna").binder(line);
        assert_ne!(ran.code, 0, "{line:?}");
        let said = ran.talk.replace('\n', " ");
        assert!(said.contains(words), "{line:?}: {said}");
        assert!(said.contains("papper"), "{line:?}: {said}");
        clean(&world);
    }
}

#[test]
fn a_row_that_cannot_be_sealed_is_not_kept_and_asked_for_on_paper() {
    let mut world = World::new();
    let anna = world.person("anna");
    anna.begins("anna", "Anna Ek");
    // A signing key of her own, and no place for a sealing key.
    let keys = anna.home().join(".config/binder/keys");
    let key = anna.home().join("key");
    fs::copy(keys.join("anna-1"), &key).expect("copied");
    anna.folder.pop();
    let myself = ["--as", "anna", "--person", "Anna Ek", "--key"];
    let binder = ["init", "annan", "--starter", "blank"];
    let key = key.display().to_string();
    typed(anna, &[&binder[..], &myself, &[&key]].concat());
    anna.folder.push("annan");
    fs::remove_dir_all(&keys).expect("gone");
    fs::write(&keys, "no folder").expect("a file in its place");
    let row = ["log", "add", "Maja Kanariefågel", "--handling", "skyddad"];
    let ran = anna.binder(&row);
    assert_eq!(ran.code, 1, "{}{}", ran.answer, ran.talk);
    let said = ran.talk.replace('\n', " ");
    assert!(said.contains("Maja Kanariefågel"), "{said}");
    assert!(said.contains("papper"), "{said}");
    clean(&world);
    // Everything else is logged as always.
    typed(world.person("anna"), &["log", "add", "Strömmen är borta"]);
}

#[test]
fn a_line_at_the_log_keepers_desk_about_a_protected_row_is_kept_nowhere() {
    let mut world = World::new();
    begin(&mut world);
    let anna = world.person("anna");
    let id = protect(anna);
    anna.input = format!("/rätta {id} Kanariegatan 4\n/klart {id} Kanariefågel\n");
    let ran = anna.binder(&["log", "keep"]);
    assert_eq!(ran.code, 0, "{}{}", ran.answer, ran.talk);
    let row = json(anna, &["log", "show", &id, "--json", "--unsealed"]);
    assert_eq!(row["event"], "Kanariegatan 4");
    assert_eq!(row["state"], "done");
    clean(&world);
}
