//! `kill -9` at the desk: nothing shown is lost, nothing is written twice.

use std::fs;
use std::path::Path;
use std::thread;

use crate::keep::terminal::Terminal;
use crate::keep::{anna, events};
use crate::world::{Person, World};

/// Rows typed, and how many of them the program is killed at.
const ROWS: usize = 200;
const KILLED: usize = 30;

/// When the program is killed.
#[derive(Clone, Copy, Debug)]
enum Moment {
    /// Half of the row is typed and seen.
    WhileTyping,
    /// Enter is pressed; nothing is waited for.
    AtEnter,
    /// The row is on its way: the desk has noted so.
    OnItsWay,
    /// The row is in the outbox.
    InTheOutbox,
    /// The row is committed.
    Committed,
    /// The answer is seen.
    Answered,
}

const MOMENTS: [Moment; 6] = [
    Moment::WhileTyping,
    Moment::AtEnter,
    Moment::OnItsWay,
    Moment::InTheOutbox,
    Moment::Committed,
    Moment::Answered,
];

#[test]
fn of_200_rows_typed_none_is_lost_or_doubled_where_the_program_is_killed_30_times() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let mut terminal = sits_down(anna);
    let mut kills = 0;
    for number in 1..=ROWS {
        let row = format!("Rad {number:03} från hall två");
        if number * KILLED / ROWS > kills {
            kills += 1;
            terminal = killed_at(terminal, anna, &row, MOMENTS[kills % MOMENTS.len()]);
        }
        types_the_rest(&mut terminal, &row);
    }
    assert_eq!(kills, KILLED);
    terminal.types("\u{4}");
    assert_eq!(terminal.ends().0, Some(0));
    let typed: Vec<String> = (1..=ROWS)
        .map(|it| format!("Rad {it:03} från hall två"))
        .collect();
    let written: Vec<String> = events(anna)
        .into_iter()
        .filter(|it| it.starts_with("Rad"))
        .collect();
    assert_eq!(written, typed);
}

fn sits_down(person: &Person) -> Terminal {
    let mut terminal = Terminal::open(person, &["log", "keep"], 80, 24);
    terminal.until(|screen| screen.contains("\n>") && screen.contains("Öppna åtgärder"));
    terminal
}

/// Types a row, is killed in the midst of it, and sits down again.
fn killed_at(mut terminal: Terminal, person: &Person, row: &str, moment: Moment) -> Terminal {
    let half = &row[..10];
    terminal.types(half);
    terminal.until_shows(&format!("> {half}"));
    if !matches!(moment, Moment::WhileTyping) {
        terminal.types(&row[10..]);
        terminal.until_shows(&format!("> {row}"));
        terminal.types("\r");
        waits_for(moment, &mut terminal, person, row);
    }
    terminal.dies();
    let mut terminal = sits_down(person);
    terminal.until_shows(half);
    let line = terminal.line();
    match moment {
        Moment::WhileTyping => assert_eq!(line, half),
        Moment::Answered | Moment::Committed => assert_eq!(line, "", "{moment:?}"),
        _ => assert!(line.is_empty() || line == row, "{moment:?}: {line}"),
    }
    terminal
}

/// Until then, or until it is too late.
fn waits_for(moment: Moment, terminal: &mut Terminal, person: &Person, row: &str) {
    let git = person.folder.join(".git");
    let desk = git.join("binder/desk/1.json");
    let is_over = || !text(&desk).contains(row);
    let is_there = |moment: Moment| match moment {
        Moment::OnItsWay => text(&desk).contains("\"says\""),
        Moment::InTheOutbox => has_files(&git.join("binder/outbox")),
        Moment::Committed => is_over(),
        _ => true,
    };
    while !is_there(moment) && !is_over() {
        thread::yield_now();
    }
    if matches!(moment, Moment::Answered) {
        terminal
            .until(|screen| screen.contains(" är loggad") && !screen.contains(&format!("> {row}")));
    }
}

/// What is still to be typed of the row, and Enter, unless it is written already.
fn types_the_rest(terminal: &mut Terminal, row: &str) {
    let line = terminal.line();
    if line.is_empty() && terminal.shown().contains(row) {
        return;
    }
    let rest = row
        .strip_prefix(line.as_str())
        .expect("the line is of this row");
    terminal.types(rest);
    terminal.until_shows(&format!("> {row}"));
    terminal.types("\r");
    terminal.until(|screen| screen.contains(row) && !screen.contains(&format!("> {row}")));
}

fn text(file: &Path) -> String {
    fs::read_to_string(file).unwrap_or_default()
}

fn has_files(folder: &Path) -> bool {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.into_iter().any(|entry| {
        let path = entry.path();
        path.extension().is_some_and(|it| it == "yaml") || (path.is_dir() && has_files(&path))
    })
}
