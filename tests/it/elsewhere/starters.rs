//! Texts of a new binder: the commands in them exist, and the links have targets.

use std::collections::BTreeSet;

use binder::format::markdown;
use binder::format::starter;

use crate::elsewhere::folders::{made, placed};
use crate::elsewhere::{done, elsewhere, put};
use crate::world::World;

/// The commands that a text names: after `binder` in code.
fn commands(text: &str) -> BTreeSet<String> {
    let code = markdown::code(text)
        .into_iter()
        .filter_map(|it| text.get(it));
    let lines = code.flat_map(|code| code.split('\n'));
    let command = |line: &str| {
        let line = line.trim_matches('`');
        // More blanks than one stand before what is said of the bare command.
        let word = line.strip_prefix("binder ")?.split(' ').next()?;
        let is_word = !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c == '-');
        is_word.then(|| word.to_owned())
    };
    lines.filter_map(command).collect()
}

#[test]
fn a_starter_names_no_command_and_no_document_that_is_not_there() {
    let mut world = World::new();
    let anna = world.person("anna");
    let mut known = BTreeSet::new();
    for folder in starter::folders() {
        let documents = starter::documents(&folder).expect("a starter");
        let paths: Vec<&String> = documents.iter().map(|(path, _)| path).collect();
        for (path, bytes) in documents.iter().filter(|(path, _)| path.ends_with(".md")) {
            let text = String::from_utf8_lossy(bytes);
            for command in commands(&text) {
                if known.insert(command.clone()) {
                    let ran = anna.binder(&[&command, "--help"]);
                    assert_eq!(ran.code, 0, "{folder}/{path}: binder {command}");
                }
            }
            for target in markdown::targets(&text) {
                let local = !binder::domain::documents::markdown::is_address(&target);
                let lies = binder::domain::documents::markdown::resolved(path, &target);
                let is_there = paths.iter().any(|path| path.starts_with(&lies));
                assert!(!local || is_there, "{folder}/{path}: {target}");
            }
        }
    }
    assert!(known.contains("doctor"), "{known:?}");
}

#[test]
fn a_plan_from_elsewhere_gets_a_starter_in_the_language_of_whoever_brings_it() {
    let mut world = World::new();
    let (anna, from) = elsewhere(&mut world);
    put(&from, "alarm.md", "# Alarm\n");
    let made = made(anna);
    assert_eq!(placed(&made)[0].1, "plan/01-alarm.md");
    let read = |path: &str| std::fs::read_to_string(anna.folder.join(path)).expect("a text");
    assert!(read("binder.yaml").contains("name: \"elsewhere\"\nlanguage: en\n"));
    assert!(read("README.md").starts_with("# Red binder"));
    assert!(!read("README.md").contains("01-plan.md"));
    let steps = read("checklists/aktivering.md");
    assert!(steps.contains("[Plan](../plan/01-alarm.md)"), "{steps}");
    let notes = made["from"]["notes"].to_string();
    assert!(notes.contains("checklists/aktivering.md"), "{notes}");
    let lists = done(anna.binder(&["checklist"]));
    assert!(lists.contains("Activation checklist"), "{lists}");
}
