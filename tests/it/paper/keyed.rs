//! `paper in` at a real terminal, killed in the middle of a line, left with Ctrl-C, and closed.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::keep::terminal::Terminal;
use crate::world::{Person, World};

/// Anna with one empty sheet and an incident; its number.
fn with_sheet(world: &mut World) -> (&mut Person, String) {
    let anna = world.person("anna");
    anna.variables.insert("NO_COLOR".into(), "1".into());
    let starter = ["init", "parm", "--starter", "blank", "--lang", "sv"];
    done(
        anna,
        &[&starter[..], &["--as", "anna", "--person", "Anna Ek"]].concat(),
    );
    anna.folder.push("parm");
    done(anna, &["incident", "open", "Nätavbrott"]);
    let printed = done(anna, &["print", "blank", "--json", "--format", "text"]);
    let printed: Value = serde_json::from_str(&printed).expect("JSON");
    let number = printed["numbers"][0].as_str().expect("a number").to_owned();
    (anna, number)
}

fn done(person: &mut Person, words: &[&str]) -> String {
    let ran = person.program(words);
    assert_eq!(ran.code, 0, "{words:?}: {}{}", ran.answer, ran.talk);
    ran.answer
}

/// Begins, and says who wrote the sheet and when.
fn begins(anna: &Person, sheet: &str) -> Terminal {
    let mut terminal = Terminal::open(anna, &["paper", "in", sheet], 100, 24);
    terminal.until_shows("Vem skrev bladet?");
    terminal.types("Bo Lind\r");
    terminal.until_shows("Vilken dag?");
    terminal.types("2026-01-05\r");
    terminal.until_shows("Rad 1:");
    terminal
}

/// The rows of the sheet in the log: line and text.
fn rows(anna: &mut Person, sheet: &str) -> Vec<(u64, String)> {
    let log = done(anna, &["log", "--all", "--json"]);
    let log: Value = serde_json::from_str(&log).expect("JSON");
    let entries = log["entries"].as_array().expect("entries").iter();
    let mut rows: Vec<(u64, String)> = entries
        .filter(|entry| entry["fields"]["sheet"] == sheet && entry["kind"] == "entry")
        .map(|entry| {
            let text = entry["event"].as_str().unwrap_or_default();
            (
                entry["fields"]["line"].as_u64().unwrap_or(0),
                text.to_owned(),
            )
        })
        .collect();
    rows.sort();
    rows
}

#[test]
fn killed_in_the_middle_of_a_line_the_sheet_goes_on_after_the_last_one_that_was_finished() {
    let mut world = World::new();
    let (anna, sheet) = with_sheet(&mut world);
    let mut terminal = begins(anna, &sheet);
    terminal.types("10:05 Strömmen är borta\r");
    terminal.until_shows("Rad 2:");
    terminal.types("-\r");
    terminal.until_shows("Rad 3:");
    terminal.types("10:20 Ring");
    terminal.until_shows("10:20 Ring");
    terminal.dies();
    assert_eq!(
        rows(anna, &sheet),
        [(1, "Strömmen är borta".to_owned())],
        "what Enter was not pressed on is no row"
    );
    // Neither who wrote it nor the day is asked for again, and the empty line counts.
    let mut terminal = Terminal::open(anna, &["paper", "in", &sheet], 100, 24);
    let screen = terminal.until_shows("Rad 3:");
    assert!(
        screen.contains("Strömmen är borta") && !screen.contains("Vem skrev"),
        "{screen}"
    );
    terminal.types("10:20 Ringde driften\r");
    terminal.until_shows("Rad 4:");
    terminal.types("\r");
    let (code, screen) = terminal.ends();
    assert_eq!(code, Some(0), "{screen}");
    assert!(screen.contains("däremellan: 2"), "{screen}");
    let texts = ["Strömmen är borta", "Ringde driften"].map(str::to_owned);
    let [first, second] = texts;
    assert_eq!(rows(anna, &sheet), [(1, first), (3, second)]);
}

#[test]
fn a_line_that_could_not_be_taken_in_is_there_again_after_ctrl_c_and_is_not_passed_over_in_silence()
{
    let mut world = World::new();
    let (anna, sheet) = with_sheet(&mut world);
    let mut terminal = begins(anna, &sheet);
    terminal.types("fem över tio slocknade hall två\r");
    terminal.until_shows("börjar inte med ett klockslag");
    terminal.types("\u{3}");
    terminal.ends();
    let mut terminal = Terminal::open(anna, &["paper", "in", &sheet], 100, 24);
    terminal.until_shows("Rad 1 skrevs men hann inte föras in: fem över tio");
    terminal.until(|screen| screen.trim_end().ends_with("Rad 1:"));
    terminal.types("\r");
    terminal.until_shows("Rad 1 är inte införd: fem över tio");
    terminal.types("10:05 Hall två slocknade\r");
    terminal.until_shows("Rad 2:");
    terminal.types("\r");
    assert_eq!(terminal.ends().0, Some(0));
    assert_eq!(rows(anna, &sheet), [(1, "Hall två slocknade".to_owned())]);
}

#[test]
fn input_that_ends_leaves_the_sheet_unfinished() {
    let mut world = World::new();
    let (anna, sheet) = with_sheet(&mut world);
    let mut terminal = begins(anna, &sheet);
    terminal.types("10:05 Strömmen är borta\r");
    terminal.until_shows("Rad 2:");
    terminal.types("\u{4}");
    let (code, screen) = terminal.ends();
    assert_eq!(code, Some(3), "{screen}");
    assert!(screen.contains("Bladet är inte färdigt"), "{screen}");
    // A terminal that is closed: whoever looks finds what was finished with Enter.
    let mut terminal = Terminal::open(anna, &["paper", "in", &sheet], 100, 24);
    terminal.until_shows("Rad 2:");
    terminal.types("10:06 Ringde driften\r");
    terminal.until_shows("Rad 3:");
    terminal.types("10:07 Dri");
    terminal.closes();
    let texts: Vec<String> = rows(anna, &sheet).into_iter().map(|row| row.1).collect();
    assert_eq!(texts, ["Strömmen är borta", "Ringde driften"]);
}

/// Killed as soon as the row is on the disk, before it is in the log or after: it is there once.
#[test]
fn of_rows_typed_none_is_lost_or_doubled_where_the_program_is_killed_at_enter() {
    let mut world = World::new();
    let (anna, sheet) = with_sheet(&mut world);
    let git = anna.folder.join(".git/binder");
    let file = git.join(format!("sheets/{sheet}.json"));
    let mut terminal = begins(anna, &sheet);
    let typed: Vec<String> = (1..=12).map(|row| format!("Rad nummer {row}")).collect();
    for (line, text) in (1..).zip(&typed) {
        terminal.until_shows(&format!("Rad {line}:"));
        terminal.types(&format!("10:{line:02} {text}\r"));
        let is_over = || contains(&file, &format!("\"line\": {line}"));
        let is_reached = || match line % 3 {
            0 => contains(&file, text),
            1 => has_rows(&git.join("outbox")),
            _ => is_over(),
        };
        while !is_reached() && !is_over() {
            std::thread::yield_now();
        }
        terminal.dies();
        terminal = Terminal::open(anna, &["paper", "in", &sheet], 100, 40);
    }
    terminal.until_shows("Rad 13:");
    terminal.types("\r");
    assert_eq!(terminal.ends().0, Some(0));
    let wanted: Vec<(u64, String)> = (1..).zip(typed).collect();
    assert_eq!(rows(anna, &sheet), wanted);
}

fn contains(file: &Path, text: &str) -> bool {
    fs::read_to_string(file).is_ok_and(|it| it.contains(text))
}

fn has_rows(folder: &Path) -> bool {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.into_iter().any(|entry| {
        let path = entry.path();
        path.extension().is_some_and(|it| it == "yaml") || (path.is_dir() && has_rows(&path))
    })
}
