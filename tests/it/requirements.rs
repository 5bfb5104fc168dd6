//! docs/requirements.md: each requirement with its command and the test that shows it. What stands there is
//! held against the program and the tests.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::world::World;

/// How many requirements one test may stand for.
const MOST: usize = 3;

/// A line of the table.
struct Row {
    id: String,
    commands: Vec<String>,
    tests: Vec<String>,
    open: bool,
}

#[test]
fn every_requirement_stands_there_once_and_in_order() {
    let numbered = (1..=113).map(|number| format!("R{number}"));
    let ids: Vec<String> = rows().into_iter().map(|row| row.id).collect();
    assert_eq!(ids, numbered.collect::<Vec<_>>());
}

#[test]
fn a_requirement_is_either_shown_by_a_command_and_a_test_or_marked_open() {
    for row in rows() {
        let shown = !row.commands.is_empty() && !row.tests.is_empty();
        assert!(row.open || shown, "{} has no command or no test", row.id);
    }
}

#[test]
fn every_command_named_there_has_a_help_page() {
    let mut world = World::new();
    let person = world.person("anna");
    for row in rows() {
        for command in &row.commands {
            let mut words: Vec<&str> = command.split(' ').collect();
            words.push("--help");
            let ran = person.binder(&words);
            assert_eq!(ran.code, 0, "{}: binder {command}: {ran:?}", row.id);
            let usage = format!("binder {command}");
            assert!(ran.answer.contains(&usage), "{}: {command}", row.id);
        }
    }
}

#[test]
fn every_test_named_there_exists_and_runs_one_of_the_commands() {
    let mut missing = Vec::new();
    for row in rows().iter().filter(|row| !row.open) {
        let texts: Vec<String> = row.tests.iter().map(|test| text(test)).collect();
        for (test, text) in row.tests.iter().zip(&texts) {
            if text.is_empty() {
                missing.push(format!("{}: there is no {test}", row.id));
            }
        }
        for command in &row.commands {
            if !texts.iter().any(|text| runs(text, command)) {
                missing.push(format!("{}: no test runs {command}", row.id));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn no_test_stands_for_more_than_three_requirements() {
    let mut served: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for row in rows() {
        for test in row.tests {
            served.entry(test).or_default().push(row.id.clone());
        }
    }
    served.retain(|_, rows| rows.len() > MOST);
    assert!(served.is_empty(), "{served:#?}");
}

/// The rows of the table: `| R29 ★ | what | commands | tests |`, in back-quotes; `open` for a test.
fn rows() -> Vec<Row> {
    let text = fs::read_to_string(root().join("docs/requirements.md")).expect("requirements");
    let lines = text.lines().filter(|line| line.starts_with("| R"));
    lines.map(row).collect()
}

fn row(line: &str) -> Row {
    let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
    let [id, _, commands, tests] = cells[..] else {
        panic!("four cells: {line}");
    };
    Row {
        id: id.trim_end_matches('★').trim().to_owned(),
        commands: quoted(commands),
        tests: quoted(tests),
        open: tests.starts_with("open"),
    }
}

fn quoted(cell: &str) -> Vec<String> {
    let parts = cell.split('`').skip(1).step_by(2);
    parts.map(str::to_owned).collect()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// What a test does: a story, or the body of a function; empty where there is none.
fn text(test: &str) -> String {
    if let Some(story) = test.strip_prefix("stories/") {
        let file = root().join("tests/stories").join(format!("{story}.md"));
        return fs::read_to_string(file).unwrap_or_default();
    }
    let (modules, name) = test.rsplit_once("::").unwrap_or(("", test));
    let played = match modules {
        "scenario" => played(),
        _ => String::new(),
    };
    let place = modules.replace("::", "/");
    let files = [
        format!("tests/it/{place}.rs"),
        format!("tests/it/{place}/mod.rs"),
        format!("src/{place}.rs"),
    ];
    let texts = files
        .iter()
        .map(|file| fs::read_to_string(root().join(file)));
    let found = texts.flatten().find_map(|text| body(&text, name));
    found.map(|body| body + &played).unwrap_or_default()
}

/// What is typed in the three days that the tests of the scenario look back on.
fn played() -> String {
    let play = root().join("tests/it/scenario/three-days.play");
    let play = fs::read_to_string(play).expect("the play");
    let typed = play.lines().filter_map(|line| {
        let words = line.split_whitespace().skip_while(|word| {
            word.starts_with(['+', '?'])
                || word
                    .chars()
                    .any(|it| it.is_ascii_digit() || it.is_uppercase())
        });
        let words: Vec<&str> = words.collect();
        (!line.starts_with('#')).then(|| format!("$ binder {}\n", words.join(" ")))
    });
    typed.collect()
}

/// A function that is a test, with what it does.
fn body(text: &str, name: &str) -> Option<String> {
    let start = text.find(&format!("fn {name}()"))?;
    let is_test = text[..start].trim_end().ends_with("#[test]");
    let body = text[start..].split("\n}").next().unwrap_or_default();
    is_test.then(|| body.to_owned())
}

/// As typed in a story, or as a list of words in a test.
fn runs(text: &str, command: &str) -> bool {
    let words = command.split(' ').map(|word| format!("\"{word}\""));
    let listed = words.collect::<Vec<_>>().join(", ");
    let typed = format!("binder {command}");
    let ends = |rest: &str| !rest.starts_with(|it: char| it.is_alphanumeric() || it == '-');
    let is_typed = text
        .match_indices(&typed)
        .any(|(at, _)| ends(&text[at + typed.len()..]) && text[..at].ends_with("$ "));
    is_typed || text.contains(&listed)
}
