//! `init --from`: folders in the shapes of real plans, with invented texts.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::elsewhere::{done, elsewhere, json, put, unwrapped};
use crate::world::{Person, World};

const PICTURE: &[u8] = b"\x89PNG\r\n\x1a\n\x00\x00picture";

/// Anna's new binder, made from the folder `elsewhere` in her home.
pub(super) fn made(anna: &mut Person) -> Value {
    let english = ("LANG".to_owned(), "en_GB.UTF-8".to_owned());
    anna.variables.insert(english.0, english.1);
    let start = [
        "--lang",
        "en",
        "init",
        "b",
        "--from",
        "elsewhere",
        "--as",
        "anna",
    ];
    let ran = anna.binder(&[&start[..], &["--person", "Anna Ek", "--json"]].concat());
    assert_eq!(ran.code, 0, "{ran:?}");
    anna.folder = anna.home().join("b");
    json(&ran)
}

pub(super) fn placed(made: &Value) -> Vec<(String, String, String)> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let placed = made["from"]["placed"].as_array().expect("a list");
    let one = |it: &Value| (text(&it["from"]), text(&it["to"]), text(&it["as"]));
    placed.iter().map(one).collect()
}

pub(super) fn chapters(made: &Value) -> Vec<String> {
    let all = placed(made).into_iter();
    let chapters = all.filter(|(_, _, what)| what == "chapter");
    chapters
        .map(|(from, to, _)| format!("{from} > {to}"))
        .collect()
}

pub(super) fn left(made: &Value) -> Vec<&str> {
    let left = made["from"]["left"].as_array().expect("a list");
    left.iter().filter_map(|it| it["path"].as_str()).collect()
}

pub(super) fn read(anna: &Person, path: &str) -> String {
    fs::read_to_string(anna.folder.join(path)).unwrap_or_else(|_| panic!("{path}"))
}

/// Everything is there, saved, signed and sound.
pub(super) fn sound(anna: &mut Person) {
    let saved = json(&anna.binder(&["plan", "save", "--json"]));
    assert_eq!(saved["saved"], serde_json::json!([]), "{saved}");
    assert_eq!(anna.binder(&["verify"]).code, 0);
    let doctor = done(anna.binder(&["doctor"]));
    assert!(doctor.contains("No problems found"), "{doctor}");
    done(anna.binder(&["plan", "--plain"]));
}

#[test]
fn pages_with_contents_of_a_site_generator_come_in_their_order_with_their_pictures() {
    let mut world = World::new();
    let (anna, from) = elsewhere(&mut world);
    let nav = "site_name: Plan\nnav:\n  - Home: 'index.md'\n  - During:\n    - Call: during/the_call.md\n\
               \x20 - Levels: before/levels.md\n";
    put(&from, "mkdocs.yml", nav);
    put(
        &from,
        "README.md",
        "# How this site is built\n\nSee [the call](docs/during/the_call.md).\n",
    );
    put(&from, "CONTRIBUTING.md", "# Contributing\n");
    put(&from, "Makefile", "all:\n");
    put(&from, ".github/workflows/ci.yml", "on: push\n");
    put(
        &from,
        "docs/index.md",
        "---\ncover: assets/img/cover.png\ndescription: >-\n  First page\n---\n# Welcome\n\n[Levels](before/levels.md#sev-1)\n",
    );
    let levels = "# Levels\n\n![](../assets/img/levels.png)\n\n[call](/during/the_call.md) <a href=\"/during/the_call/\">again</a> \
                  [gone](gone.md) [out](https://x.example/a)\n";
    put(&from, "docs/before/levels.md", levels);
    put(
        &from,
        "docs/during/the_call.md",
        "# The call\n\n[form](../assets/form.pdf)\n",
    );
    put(&from, "docs/assets/img/levels.png", PICTURE);
    put(&from, "docs/assets/img/cover.png", b"other picture");
    put(&from, "docs/assets/form.pdf", b"%PDF-1.4 \xff");
    put(&from, "docs/assets/site.css", "a{}\n");
    let made = made(anna);
    assert_eq!(
        chapters(&made),
        [
            "docs/index.md > plan/01-welcome.md",
            "docs/during/the_call.md > plan/02-the-call.md",
            "docs/before/levels.md > plan/03-levels.md",
            "README.md > plan/04-how-this-site-is-built.md",
        ]
    );
    assert_eq!(
        left(&made),
        [
            ".github",
            "CONTRIBUTING.md",
            "Makefile",
            "docs/assets/site.css",
            "mkdocs.yml"
        ]
    );
    let picture = placed(&made)
        .into_iter()
        .find(|(from, ..)| from.ends_with("levels.png"))
        .map(|(_, to, _)| to)
        .expect("a picture");
    assert_eq!(
        fs::read(anna.folder.join(&picture)).expect("a picture"),
        PICTURE
    );
    let text = read(anna, "plan/03-levels.md");
    let expected = format!(
        "---\nsource: \"elsewhere/docs/before/levels.md, 2026-11-20\"\n---\n# Levels\n\n![](../{picture})\n\n\
         [call](02-the-call.md) <a href=\"02-the-call.md\">again</a> [gone](gone.md) [out](https://x.example/a)\n"
    );
    assert_eq!(text, expected);
    let head = read(anna, "plan/01-welcome.md");
    assert!(
        head.starts_with(
            "---\ncover: assets/img/cover.png\ndescription: >-\n  First page\ntitle: \"Home\"\nsource: "
        ),
        "{head}"
    );
    assert!(head.contains("[Levels](03-levels.md#sev-1)"), "{head}");
    let nowhere = serde_json::json!([{ "path": "plan/03-levels.md", "target": "gone.md" }]);
    assert_eq!(made["from"]["nowhere"], nowhere);
    let section = done(anna.binder(&["plan", "levels"]));
    assert!(
        section.contains(&picture),
        "a picture is reached: {section}"
    );
    sound(anna);
}

#[test]
fn playbooks_and_roles_without_contents_come_by_name_and_lists_are_lists() {
    let mut world = World::new();
    let (anna, from) = elsewhere(&mut world);
    put(
        &from,
        "README.md",
        "# Plan\n\n[Commander](roles/role-1-commander.md), [Phishing](playbooks/playbook-phishing.md)\n",
    );
    put(&from, "during.md", "# During\n");
    put(&from, "playbooks/index.md", "# Playbooks\n");
    put(
        &from,
        "playbooks/playbook-phishing.md",
        "# Phishing\n\n1. [ ] One\n\nProse.\n\nMore prose.\n",
    );
    put(&from, "roles/role-10-scribe.md", "# Scribe\n");
    put(&from, "roles/role-1-commander.md", "# Commander\n");
    put(
        &from,
        "job/quick.md",
        "# Quick\n\nFor the first hour:\n\n- [ ] Ring\n- [ ] Write\n",
    );
    put(
        &from,
        "checklists/Öppna.md",
        "# Öppna\n\n1. Lås upp\n2. Tänd\n",
    );
    put(&from, "checklists/README.md", "# About the lists\n");
    put(&from, "info.yml", "company: { name: x }\n");
    put(&from, "LICENSE", "CC0\n");
    let made = made(anna);
    assert_eq!(
        chapters(&made),
        [
            "README.md > plan/01-plan.md",
            "checklists/README.md > plan/02-checklists.md",
            "during.md > plan/03-during.md",
            "playbooks/index.md > plan/04-playbooks.md",
            "playbooks/playbook-phishing.md > plan/05-playbook-phishing.md",
            "roles/role-1-commander.md > plan/06-role-1-commander.md",
            "roles/role-10-scribe.md > plan/07-role-10-scribe.md",
        ]
    );
    let all = placed(&made);
    for (file, to) in [
        ("checklists/Öppna.md", "checklists/oppna.md"),
        ("job/quick.md", "checklists/quick.md"),
        ("LICENSE", "LICENSE"),
    ] {
        assert!(
            all.iter().any(|it| it.0 == file && it.1 == to),
            "{file}: {all:?}"
        );
    }
    assert_eq!(left(&made), ["info.yml"]);
    done(anna.binder(&["incident", "open", "X"]));
    let list = done(anna.binder(&["checklist", "oppna"]));
    assert!(list.contains("[ ] 1 Lås upp"), "{list}");
    sound(anna);
}

#[test]
fn a_wiki_with_a_sidebar_and_contacts_comes_in_whole() {
    let mut world = World::new();
    let (anna, from) = elsewhere(&mut world);
    put(
        &from,
        "Home.md",
        "# Hem\n\n[Ström](Strömavbrott) [Jour](./Jour%20och%20larm.md)\n",
    );
    put(
        &from,
        "_Sidebar.md",
        "* [Hem](Home)\n* [Jour](Jour%20och%20larm)\n* [Ström](Strömavbrott)\n",
    );
    put(
        &from,
        "Strömavbrott.md",
        "# Ström\n\n![Karta](bilder/Karta%20över%20hallen.PNG)\n",
    );
    put(
        &from,
        "Jour och larm.md",
        b"\xff\xfe#\0 \0J\0o\0u\0r\0\n\0\n\0r\0i\0n\0g\0 \0\xe5\0\n\0",
    );
    put(
        &from,
        "latin.md",
        b"# R\xe4ddning\n\nS\xe5 h\xe4r g\xf6r vi n\xe4r str\xf6mmen g\xe5r.\n",
    );
    put(&from, "bilder/Karta över hallen.PNG", PICTURE);
    put(
        &from,
        "Kontakter.csv",
        "Namn;Roll;Telefon\nAlma Nordin;Ordförande;070-174 06 05\nBo Öst;Drift;070-174 06 06\n",
    );
    put(&from, "Thumbs.db", [0, 1]);
    let made = made(anna);
    assert_eq!(
        chapters(&made)[..3],
        [
            "Home.md > plan/01-hem.md",
            "Jour och larm.md > plan/02-jour-och-larm.md",
            "Strömavbrott.md > plan/03-stromavbrott.md",
        ]
    );
    assert_eq!(made["from"]["people"], 2, "{made}");
    assert!(read(anna, "plan/02-jour-och-larm.md").ends_with("# Jour\n\nring å\n"));
    assert!(read(anna, "plan/04-latin.md").contains("Så här gör vi när strömmen går."));
    assert!(
        read(anna, "plan/01-hem.md")
            .contains("[Ström](03-stromavbrott.md) [Jour](02-jour-och-larm.md)")
    );
    assert!(read(anna, "plan/03-stromavbrott.md").contains("![Karta](../log/anna/files/"));
    let people = done(anna.binder(&["contacts"]));
    assert!(
        people.contains("Alma Nordin") && people.contains("Bo Öst"),
        "{people}"
    );
    assert_eq!(left(&made), ["Thumbs.db", "_Sidebar.md"]);
    sound(anna);
}

#[test]
fn a_folder_that_has_the_shape_of_a_binder_keeps_its_names() {
    let mut world = World::new();
    let (anna, from) = elsewhere(&mut world);
    put(
        &from,
        "plan/10-start.md",
        "---\ntitle: Start\nsource: https://wiki.ladok.example/start\n---\n# Start\n\n[b](20-b.md)\n",
    );
    put(&from, "plan/20-b.md", "# B\n");
    put(
        &from,
        "messages/besked.md",
        "---\ntitle: Besked\n---\nHej\n",
    );
    put(
        &from,
        "systems.yaml",
        "systems:\n  - { id: lagring, kind: system, priority: 1, name: \"Lagring\" }\n",
    );
    put(
        &from,
        "duties.yaml",
        "duties:\n  - { id: x, startar: nu }\n",
    );
    let made = made(anna);
    assert_eq!(
        chapters(&made),
        [
            "plan/10-start.md > plan/10-start.md",
            "plan/20-b.md > plan/20-b.md"
        ]
    );
    let start = read(anna, "plan/10-start.md");
    assert!(
        start.contains("source: https://wiki.ladok.example/start\n---\n# Start\n\n[b](20-b.md)\n"),
        "{start}"
    );
    assert!(read(anna, "systems.yaml").contains("Lagring"));
    assert_eq!(
        left(&made),
        ["duties.yaml"],
        "a faulty list is named: {made}"
    );
    assert!(
        made["from"]["left"][0]["why"]
            .as_str()
            .is_some_and(|why| why.contains("line 2")),
        "{made}"
    );
    assert_eq!(made["from"]["links"], 0);
    sound(anna);
}

#[test]
fn what_cannot_be_taken_in_leaves_nothing_half_made() {
    let mut world = World::new();
    let anna = world.person("anna");
    let english = ("LANG".to_owned(), "en_GB.UTF-8".to_owned());
    anna.variables.insert(english.0, english.1);
    let from = anna.home().join("elsewhere");
    let init = ["init", "b", "--from", "elsewhere", "--as", "anna"];
    let missing = anna.binder(&init);
    assert_eq!(missing.code, 1, "{missing:?}");
    assert!(missing.talk.contains("does not exist"), "{missing:?}");
    put(&from, "x.txt", "text\n");
    let nothing = anna.binder(&init);
    assert_eq!(nothing.code, 1);
    assert!(nothing.talk.contains("No Markdown text"), "{nothing:?}");
    assert!(!anna.home().join("b").exists());
    put(anna.home(), "b/mine.txt", "mine\n");
    put(&from, "x.md", "# X\n");
    let full = anna.binder(&init);
    assert_eq!(full.code, 1, "{full:?}");
    assert!(!anna.home().join("b/.git").exists());
    assert_eq!(
        fs::read_dir(anna.home().join("b"))
            .expect("a folder")
            .count(),
        1
    );
    done(anna.binder(&["init", "c", "--from", "elsewhere", "--as", "anna"]));
    let again = anna.binder(&["init", "d", "--from", "c", "--as", "anna"]);
    assert!(again.talk.contains("binder join"), "{again:?}");
}

#[test]
fn too_much_is_said_by_its_bound_and_one_large_file_by_its_name() {
    let mut world = World::new();
    let (anna, from) = elsewhere(&mut world);
    put(&from, "x.md", "# X\n");
    put(&from, "stor.md", "å".repeat(600 * 1024));
    let made = made(anna);
    assert_eq!(left(&made), ["stor.md"]);
    let why = made["from"]["left"][0]["why"].as_str().expect("a reason");
    assert!(why.contains("1 MiB"), "{why}");
    for number in 0..5_001 {
        put(&from, &format!("many/{number}.txt"), "");
    }
    anna.folder = anna.home().to_owned();
    let ran = anna.binder(&["init", "c", "--from", "elsewhere", "--as", "anna"]);
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(
        ran.talk.contains("5000") || ran.talk.contains("5,000"),
        "{}",
        ran.talk
    );
    assert!(!anna.home().join("c").exists());
}

#[test]
fn a_repository_says_its_address_and_commit_without_anybodys_password() {
    let mut world = World::new();
    let (anna, from) = elsewhere(&mut world);
    put(&from, "README.md", "# Plan\n");
    let repo = git2::Repository::init(&from).expect("a repository");
    repo.remote(
        "origin",
        "https://anna:hemligt@github.com/ladok-exempel/plan.git",
    )
    .expect("a remote");
    let tree = repo
        .treebuilder(None)
        .expect("a tree")
        .write()
        .expect("a tree");
    let tree = repo.find_tree(tree).expect("a tree");
    let who = git2::Signature::now("Anna Ek", "anna@ladok.example").expect("a name");
    let commit = repo
        .commit(Some("HEAD"), &who, &who, "x", &tree, &[])
        .expect("a commit");
    let made = made(anna);
    let commit = &commit.to_string()[..10];
    let source = format!("https://github.com/ladok-exempel/plan/blob/{commit}");
    assert_eq!(made["from"]["source"], source.as_str());
    assert!(
        read(anna, "plan/01-plan.md")
            .contains(&format!("source: \"{source}/README.md, 2026-11-20\""))
    );
}

#[test]
fn what_came_and_what_did_not_is_told_in_words() {
    let mut world = World::new();
    let anna = world.person("anna");
    let english = ("LANG".to_owned(), "en_GB.UTF-8".to_owned());
    anna.variables.insert(english.0, english.1);
    let from = anna.home().join("elsewhere");
    put(
        &from,
        "a.md",
        "---\ntitle: a: b\n---\n# A\n\n[x](gone.md)\n",
    );
    put(&from, "b.docx", [0, 1, 2]);
    let said = unwrapped(&done(anna.binder(&[
        "init",
        "b",
        "--from",
        "elsewhere",
        "--as",
        "anna",
    ])));
    for words in [
        "Imported from elsewhere: chapters 1, lists 0",
        "plan/01-a.md",
        "before you save it again",
        "One link has a target that is not in the binder",
        "Not imported (1)",
        "b.docx – a text in another format",
        "in order of name",
        "Created the binder in",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    assert!(!Path::new("b").exists());
}
