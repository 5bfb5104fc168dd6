//! Plans, checklists and messages written elsewhere: no text is ignored.

mod folders;
mod people;
mod refused;
mod shapes;
mod sites;
mod starters;
mod texts;

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::world::{Person, Ran, World};

fn done(ran: Ran) -> String {
    assert_eq!(ran.code, 0, "{}{}", ran.answer, ran.talk);
    ran.answer
}

fn json(ran: &Ran) -> Value {
    serde_json::from_str(&ran.answer).unwrap_or_else(|_| panic!("JSON: {ran:?}"))
}

/// Anna with a new binder, told in English; its folder.
fn blank(world: &mut World) -> (&mut Person, PathBuf) {
    let anna = world.person("anna");
    let english = ("LANG".to_owned(), "en_GB.UTF-8".to_owned());
    anna.variables.insert(english.0, english.1);
    done(anna.binder(&[
        "--lang", "en", "init", "b", "--as", "anna", "--person", "Anna Ek",
    ]));
    let folder = anna.home().join("b");
    anna.folder.clone_from(&folder);
    (anna, folder)
}

/// Anna, and a folder of hers to bring into a binder.
fn elsewhere(world: &mut World) -> (&mut Person, PathBuf) {
    let anna = world.person("anna");
    let from = anna.home().join("elsewhere");
    (anna, from)
}

fn put(folder: &Path, path: &str, text: impl AsRef<[u8]>) {
    let file = folder.join(path);
    fs::create_dir_all(file.parent().expect("a folder")).expect("made");
    fs::write(file, text).expect("written");
}

/// The words on one line.
fn unwrapped(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Puts a file where it belongs and saves it.
fn saved(anna: &mut Person, folder: &Path, path: &str, text: &str) {
    put(folder, path, text);
    done(anna.binder(&["plan", "save"]));
}

#[test]
fn a_chapter_under_a_name_that_people_give_is_told_of_and_taken_in_under_one_that_works() {
    let mut world = World::new();
    let (anna, folder) = blank(&mut world);
    let names = [
        ("plan/30-Plan.md", "plan/30-plan.md"),
        ("plan/31 plan.md", "plan/31-plan.md"),
        ("plan/32-Åtgärder.md", "plan/32-atgarder.md"),
        ("plan/34-plan.markdown", "plan/34-plan.md"),
        ("plan/35-plan.MD", "plan/35-plan.md"),
        ("plan/36-plan (kopia).md", "plan/36-plan-kopia.md"),
        ("checklists/Min lista.md", "checklists/min-lista.md"),
    ];
    for (name, _) in names {
        put(&folder, name, format!("# Kapitel\n\nText i {name}\n"));
    }
    let told = [
        anna.binder(&["status"]).answer,
        anna.binder(&["doctor"]).answer,
        anna.binder(&["plan"]).answer,
    ];
    let told = told.map(|answer| unwrapped(&answer));
    for answer in &told {
        assert!(answer.contains("binder plan save"), "{answer}");
    }
    assert!(told[2].contains("plan/30-plan.md"), "{}", told[2]);
    let all = json(&anna.binder(&["plan", "save", "--json"]));
    for (from, to) in names {
        let renamed = serde_json::json!({ "from": from, "to": to });
        let list = all["renamed"].as_array().expect("a list");
        assert!(list.contains(&renamed), "{from}: {all}");
        assert!(folder.join(to).is_file() && !folder.join(from).exists());
    }
    let plan = done(anna.binder(&["plan"]));
    for (name, _) in &names[..6] {
        assert!(plan.contains(&format!("Text i {name}")), "{name}: {plan}");
    }
    let lists = done(anna.binder(&["checklist"]));
    assert!(lists.contains("min-lista"), "{lists}");
}

#[test]
fn one_file_can_be_saved_by_the_name_it_had() {
    let mut world = World::new();
    let (anna, folder) = blank(&mut world);
    put(&folder, "plan/40-Ett.md", "# Ett\n");
    put(&folder, "plan/41-Två.md", "# Två\n");
    done(anna.binder(&["plan", "save", "40-Ett.md"]));
    assert!(folder.join("plan/40-ett.md").is_file());
    assert!(folder.join("plan/41-Två.md").is_file(), "the other is left");
}

#[test]
fn a_copy_that_another_program_made_is_told_of_and_stays() {
    let mut world = World::new();
    let (anna, folder) = blank(&mut world);
    let copies = [
        "contacts (Anna's copy).yaml",
        "contacts.sync-conflict-20261120-101112-ABCDEF.yaml",
        "plan/01-plan (1).md",
    ];
    for copy in copies {
        put(&folder, copy, "groups: []\n");
    }
    for junk in [
        "Thumbs.db",
        "plan/.01-plan.md.swp",
        "plan/~$plan.docx",
        ".DS_Store",
    ] {
        put(&folder, junk, [0, 1, 2]);
    }
    let said = done(anna.binder(&["plan", "save"]));
    let said = unwrapped(&said);
    for copy in copies {
        assert!(
            said.contains(&format!("{copy} looks like a duplicate of")),
            "{copy}: {said}"
        );
        assert!(folder.join(copy).is_file());
    }
    assert!(
        said.contains("Ignored") && said.contains("Thumbs.db"),
        "{said}"
    );
    let status = done(anna.binder(&["status"]));
    assert!(
        status.contains("contacts") && !status.contains("Thumbs.db"),
        "{status}"
    );
}

#[test]
fn a_name_that_is_taken_is_never_written_over() {
    let mut world = World::new();
    let (anna, folder) = blank(&mut world);
    saved(anna, &folder, "plan/30-plan.md", "# Den gamla\n");
    saved(anna, &folder, "plan/30-Plan.md", "# Den nya\n");
    let text = |path: &str| fs::read_to_string(folder.join(path)).expect("a chapter");
    assert_eq!(text("plan/30-plan.md"), "# Den gamla\n");
    assert_eq!(text("plan/30-plan-2.md"), "# Den nya\n");
}

#[cfg(unix)]
#[test]
fn a_link_to_somewhere_else_is_not_followed_and_is_told() {
    let mut world = World::new();
    let (anna, folder) = blank(&mut world);
    put(anna.home(), "utanför.md", "# Utanför\n");
    let target = anna.home().join("utanför.md");
    std::os::unix::fs::symlink(target, folder.join("plan/50-lank.md")).expect("a link");
    let said = done(anna.binder(&["plan", "save"]));
    assert!(
        said.contains("plan/50-lank.md is a link, and links are not followed"),
        "{said}"
    );
}

#[cfg(unix)]
#[test]
fn a_folder_that_is_a_link_to_somewhere_else_is_named_and_not_read_through() {
    let mut world = World::new();
    let (anna, folder) = blank(&mut world);
    let away = anna.home().join("lists");
    fs::rename(folder.join("checklists"), &away).expect("moved");
    std::os::unix::fs::symlink(&away, folder.join("checklists")).expect("a link");
    fs::write(away.join("aktivering.md"), "# Of somebody else\n").expect("written");
    let saved = anna.binder(&["plan", "save"]);
    assert_eq!(saved.code, 1, "{saved:?}");
    let said = unwrapped(&saved.answer);
    assert!(
        said.contains("checklists/aktivering.md in the folder cannot be read"),
        "{said}"
    );
    let list = done(anna.binder(&["checklist", "aktivering"]));
    assert!(!list.contains("Of somebody else"), "{list}");
    let there = fs::read_to_string(away.join("aktivering.md")).expect("a text");
    assert_eq!(there, "# Of somebody else\n", "nothing is written there");
}

#[test]
fn a_document_that_became_too_large_is_put_back_and_the_large_file_is_kept_beside_it() {
    let mut world = World::new();
    let (anna, folder) = blank(&mut world);
    let file = folder.join("plan/01-plan.md");
    let good = fs::read(&file).expect("a text");
    let large = || fs::File::create(&file).expect("a file");
    large().set_len(70 << 20).expect("holes");
    done(anna.binder(&["plan", "restore", "01-plan"]));
    assert_eq!(fs::read(&file).expect("a text"), good);
    let beside = |name: &str| fs::metadata(folder.join(name)).expect("a file").len();
    assert_eq!(beside("plan/01-plan.md.large"), 70 << 20);
    fs::write(&file, "x\n".repeat(1 << 20)).expect("written");
    let said = unwrapped(&done(anna.binder(&["plan", "restore", "01-plan"])));
    assert!(said.contains("plan/01-plan.md.large-2"), "{said}");
    assert_eq!(fs::read(&file).expect("a text"), good);
    assert_eq!(beside("plan/01-plan.md.large-2"), 2 << 20);
}

#[test]
fn a_head_of_another_program_is_kept_byte_for_byte_and_the_chapter_is_shown() {
    let mut world = World::new();
    let (anna, folder) = blank(&mut world);
    let text = "---\nlayout: docs\ntitle: \"Huvud\"   # deras\nnav_order: 3\n\
                owner_slack: \"#drift\"\n---\n# Huvud\n\nText\n";
    put(&folder, "plan/20-head.md", text);
    let said = unwrapped(&done(anna.binder(&["plan", "save"])));
    assert!(said.contains("layout, nav_order, owner_slack"), "{said}");
    let shown = json(&anna.binder(&["plan", "--json"]));
    let chapter = &shown["chapters"][1];
    assert_eq!(
        (&chapter["title"], &chapter["text"]),
        (&"Huvud".into(), &text.into())
    );
    let page = done(anna.binder(&["plan"]));
    assert!(
        page.contains("Text\n") && !page.contains("nav_order"),
        "{page}"
    );
    done(anna.binder(&["plan", "reviewed", "head"]));
    let after = fs::read_to_string(folder.join("plan/20-head.md")).expect("a chapter");
    assert_eq!(
        after,
        text.replace("\n---\n#", "\nreviewed: 2026-11-20\n---\n#")
    );
}

#[test]
fn a_slip_in_a_key_of_ours_is_still_refused() {
    let mut world = World::new();
    let (anna, folder) = blank(&mut world);
    put(
        &folder,
        "plan/20-head.md",
        "---\ntitle: Ett\nreviwed: 2026-11-01\n---\n# Ett\n",
    );
    let ran = anna.binder(&["plan", "save"]);
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(ran.answer.contains("reviewed"), "{ran:?}");
}

#[test]
fn one_faulty_file_among_many_keeps_none_of_the_others_from_being_saved_and_both_are_said() {
    let mut world = World::new();
    let (anna, folder) = blank(&mut world);
    for number in 20..37 {
        put(
            &folder,
            &format!("plan/{number}-del.md"),
            format!("# Del {number}\n"),
        );
    }
    put(
        &folder,
        "plan/37-del.md",
        "---\ntitle: a: b\n---\n# Del 37\n",
    );
    let ran = anna.binder(&["plan", "save"]);
    assert_eq!(ran.code, 3, "{ran:?}");
    assert!(
        ran.answer.contains("Saved 17 documents; 1 not saved."),
        "{}",
        ran.answer
    );
    assert!(
        ran.answer.contains("plan/37-del.md was not saved"),
        "{}",
        ran.answer
    );
    let plan = done(anna.binder(&["plan"]));
    assert!(plan.contains("Del 36"), "{plan}");
    assert!(plan.contains("! plan/37-del.md"), "{plan}");
    assert_eq!(
        anna.binder(&["plan", "save"]).code,
        1,
        "now nothing is saved"
    );
}

#[test]
fn a_text_in_another_encoding_is_named_and_converted_when_asked() {
    let mut world = World::new();
    let (anna, folder) = blank(&mut world);
    let latin = b"# R\xe4ddning\n\nS\xe5 h\xe4r g\xf6r vi n\xe4r str\xf6mmen g\xe5r.\n";
    let wide: Vec<u8> = "\u{feff}# Förråd\n"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    put(&folder, "plan/20-latin.md", latin);
    put(&folder, "plan/21-wide.md", &wide);
    put(&folder, "plan/22-bild.png", b"\x89PNG\r\n\x1a\n\0\0\0");
    let ran = anna.binder(&["plan", "save"]);
    assert_eq!(ran.code, 1, "{ran:?}");
    let said = unwrapped(&ran.answer);
    for words in ["windows-1252", "UTF-16LE", "--convert", "This is not text"] {
        assert!(said.contains(words), "{words}: {said}");
    }
    assert_eq!(
        fs::read(folder.join("plan/20-latin.md")).expect("a file"),
        latin
    );
    let all = json(&anna.binder(&["plan", "save", "--convert", "--json"]));
    assert_eq!(all["saved"].as_array().map(Vec::len), Some(2), "{all}");
    let plan = done(anna.binder(&["plan"]));
    assert!(plan.contains("Så här gör vi när strömmen går."), "{plan}");
    assert!(plan.contains("Förråd"), "{plan}");
    let kept = all["converted"][0]["kept"].as_str().expect("a path");
    assert_eq!(fs::read(kept).expect("what it was"), latin);
}

#[test]
fn a_section_number_that_stands_in_two_chapters_is_asked_about() {
    let mut world = World::new();
    let (anna, folder) = blank(&mut world);
    put(
        &folder,
        "plan/10-a.md",
        "# One\n\n## 5.1 Power\n\nfirst text\n",
    );
    saved(
        anna,
        &folder,
        "plan/20-b.md",
        "# Two\n\n## 5.1 Water\n\nsecond text\n",
    );
    let ran = anna.binder(&["plan", "5.1"]);
    assert_eq!(ran.code, 1, "{ran:?}");
    let both = "10.1 5.1 Power (plan/10-a.md:3); 20.1 5.1 Water (plan/20-b.md:3)";
    assert!(ran.talk.contains(both), "{}", ran.talk);
    assert!(ran.talk.contains("binder plan 10.1"), "{}", ran.talk);
    assert!(done(anna.binder(&["plan", "plan/20-b.md:3"])).contains("second text"));
    assert!(done(anna.binder(&["plan", "5.1", "Water"])).contains("second text"));
}

#[test]
fn the_same_heading_twice_in_one_chapter_is_told_apart_by_its_line() {
    let mut world = World::new();
    let (anna, folder) = blank(&mut world);
    let text = "# One\n\n## Contact\n\nby day\n\n## Contact\n\nby night\n";
    saved(anna, &folder, "plan/10-a.md", text);
    let ran = anna.binder(&["plan", "contact"]);
    assert!(
        ran.talk.contains("Contact (plan/10-a.md:7)"),
        "{}",
        ran.talk
    );
    assert!(done(anna.binder(&["plan", "plan/10-a.md:7"])).contains("by night"));
    let contents = json(&anna.binder(&["plan", "--toc", "--json"]));
    for section in contents["sections"].as_array().expect("sections") {
        let call = section["call"].as_str().expect("a call");
        let found = json(&anna.binder(&["plan", call, "--json"]));
        assert_eq!(found["line"], section["line"], "{section}");
        assert_eq!(found["path"], section["path"], "{section}");
    }
}
