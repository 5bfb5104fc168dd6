//! The desk's screen: sizes, rows of others, unusual keys and texts.

use std::fs;

use crate::keep::terminal::Terminal;
use crate::keep::{anna, entry, events, ok};
use crate::world::{Person, World};

/// Anna with an open incident, a row, an action and a promise, whatever time it is.
fn anna_in_an_incident(world: &mut World) -> &mut Person {
    let anna = anna(world);
    ok(anna.program(&["incident", "open", "Strömavbrott i hall 2", "--drill"]));
    ok(anna.program(&["role", "assign", "loggförare", "Anna Ek"]));
    ok(anna.program(&["log", "add", "Larm från driften, värden är inte nådd"]));
    let action = [
        "log",
        "add",
        "Ingen svarar",
        "--action",
        "Ring värden igen",
        "--owner",
        "Bo",
    ];
    ok(anna.program(&[&action[..], &["--due", "2099-01-01 10:00"]].concat()));
    anna
}

/// Times of today as `00:00`, and today as `0000-00-00`.
fn timeless(screen: &str) -> String {
    let mut out: Vec<char> = screen.chars().collect();
    let is_time = |at: &[char]| {
        at[0].is_ascii_digit()
            && at[1].is_ascii_digit()
            && at[2] == ':'
            && at[3].is_ascii_digit()
            && at[4].is_ascii_digit()
    };
    for at in 0..out.len().saturating_sub(4) {
        if is_time(&out[at..at + 5]) {
            for digit in [at, at + 1, at + 3, at + 4] {
                out[digit] = '0';
            }
        }
    }
    let screen: String = out.into_iter().collect();
    let day = |line: &str| line.len() >= 10 && line.starts_with("20") && !line.contains("2099");
    let line = |line: &str| match day(line) {
        true => format!("0000-00-00{}", &line[10..]),
        false => line.to_owned(),
    };
    screen.lines().map(line).collect::<Vec<_>>().join("\n")
}

fn screen(person: &Person, columns: u16, lines: u16) -> String {
    let mut terminal = Terminal::open(person, &["log", "keep"], columns, lines);
    terminal.types("Bo är på väg");
    let shown = terminal.until(|it| it.contains("> Bo är på väg") && it.contains("hall 2"));
    terminal.types("\u{3}");
    assert_eq!(terminal.ends().0, Some(0));
    fs::remove_file(person.folder.join(".git/binder/desk/1.json")).expect("kept");
    timeless(&shown)
}

#[test]
fn the_desk_fills_a_screen_of_80_by_24_and_one_of_40_by_12() {
    let mut world = World::new();
    let anna = anna_in_an_incident(&mut world);
    assert_eq!(screen(anna, 80, 24), include_str!("wide.txt").trim_end());
    assert_eq!(screen(anna, 40, 12), include_str!("narrow.txt").trim_end());
}

#[test]
fn rows_from_another_copy_appear_by_themselves() {
    let mut world = World::new();
    let hub = world.hub().display().to_string();
    let anna = anna(&mut world);
    ok(anna.program(&["remote", "add", "hub", &hub]));
    ok(anna.program(&["sync"]));
    let bo = world.person("bo");
    ok(bo.program(&["join", &hub, "parm", "--as", "bo", "--person", "Bo Öst"]));
    bo.folder.push("parm");
    let mut terminal = Terminal::open(world.person("anna"), &["log", "keep"], 80, 24);
    terminal.until_ready();
    terminal.types("halvskriven");
    let bo = world.person("bo");
    ok(bo.program(&["log", "add", "Bo är på plats \u{1b}[31m i hall 2"]));
    ok(bo.program(&["sync"]));
    ok(world.person("anna").program(&["sync"]));
    let shown = terminal.until_shows("Bo är på plats");
    assert!(shown.contains("‹U+001B›[31m i hall"), "{shown}");
    assert!(shown.contains("> halvskriven"), "{shown}");
    ok(world
        .person("anna")
        .program(&["log", "add", "Från ett annat fönster"]));
    terminal.until_shows("Från ett annat fönster");
}

#[test]
fn ctrl_c_asks_nothing_and_what_was_being_typed_is_there_the_next_time() {
    let mut world = World::new();
    let anna = anna(&mut world);
    for leave in ["\u{3}", "\u{4}"] {
        let mut terminal = Terminal::open(anna, &["log", "keep"], 80, 24);
        terminal.until_ready();
        terminal.types("nästan en👩‍🚒 rad");
        terminal.until_shows("> nästan en");
        terminal.types(leave);
        let (code, left) = terminal.ends();
        assert_eq!(code, Some(0));
        assert!(left.contains("visas nästa gång: binder log keep"), "{left}");
        let mut terminal = Terminal::open(anna, &["log", "keep"], 80, 24);
        let shown = terminal.until_shows("> nästan en");
        assert!(
            shown.contains("är inte loggat. Enter loggar det."),
            "{shown}"
        );
        for _ in 0.."nästan enX rad".chars().count() {
            terminal.types("\u{7f}");
        }
        terminal.until(|screen| !screen.contains("nästan"));
        terminal.types("\u{4}");
        terminal.ends();
    }
    assert_eq!(events(anna).len(), 1, "only the binder's beginning");
}

/// With `nohup` too, where the keys of a terminal that is gone would be waited for without end.
#[test]
fn a_window_that_is_closed_ends_the_desk_and_keeps_what_was_being_typed() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let mut terminal = Terminal::open_beyond_hang_up(anna, &["log", "keep"]);
    terminal.until_ready();
    terminal.types("nästan en rad");
    terminal.until_shows("> nästan en rad");
    terminal.closes();
    let mut terminal = Terminal::open(anna, &["log", "keep"], 80, 24);
    terminal.until_shows("> nästan en rad");
}

#[test]
fn two_windows_of_one_copy_keep_what_is_typed_apart() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let mut one = Terminal::open(anna, &["log", "keep"], 80, 24);
    one.types("i det ena");
    one.until_shows("> i det ena");
    let mut other = Terminal::open(anna, &["log", "keep"], 80, 24);
    other.types("i det andra");
    other.until_shows("> i det andra");
    one.dies();
    other.dies();
    let mut one = Terminal::open(anna, &["log", "keep"], 80, 24);
    one.until_shows("> i det ena");
    let mut other = Terminal::open(anna, &["log", "keep"], 80, 24);
    other.until_shows("> i det andra");
    one.types("\r");
    one.until_shows("anna-2 är loggad");
    other.types("\r");
    other.until_shows("anna-3 är loggad");
    assert_eq!(events(anna)[1..], ["i det ena", "i det andra"]);
}

#[test]
fn of_pasted_lines_it_is_asked_whether_they_are_one_row_or_many() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let mut terminal = Terminal::open(anna, &["log", "keep"], 80, 24);
    terminal.until_ready();
    let paste = "\u{1b}[200~ett\rtvå\rtre\u{1b}[201~";
    terminal.types(paste);
    terminal.until_shows("3 rader klistrades in, den första: ett");
    terminal.types("1");
    terminal.until_shows("> ett⏎två⏎tre");
    terminal.types("\r");
    terminal.until_shows("anna-2 är loggad");
    terminal.types(paste);
    terminal.until_shows("3 rader klistrades in");
    terminal.types("2");
    terminal.until_shows("anna-5 är loggad");
    assert_eq!(events(anna)[1..], ["ett\ntvå\ntre", "ett", "två", "tre"]);
}

#[test]
fn what_is_typed_wrong_stays_in_the_line_with_what_to_type() {
    let mut world = World::new();
    let anna = anna_in_an_incident(&mut world);
    let mut terminal = Terminal::open(anna, &["log", "keep"], 80, 24);
    terminal.until_ready();
    terminal.types("/klrat anna-5\r");
    let shown = terminal.until_shows("Menade du: /klart");
    assert!(shown.contains("> /klrat anna-5"), "{shown}");
    terminal.types(&"\u{7f}".repeat("/klrat anna-5".len()));
    terminal.types("/kl\t");
    terminal.until_shows("> /klart");
    terminal.types("anna-5\r");
    let shown = terminal.until_shows("Öppna åtgärder (1)");
    assert!(
        shown.contains("är loggad") || shown.contains("klar"),
        "{shown}"
    );
    let done = entry(anna, "Ingen svarar");
    assert!(!done["done"].is_null(), "{done}");
}

#[test]
fn the_screen_follows_the_size_of_the_window_and_the_cursor_wide_letters() {
    let mut world = World::new();
    let anna = anna_in_an_incident(&mut world);
    let mut terminal = Terminal::open(anna, &["log", "keep"], 80, 24);
    terminal.types("å한e\u{301}");
    terminal.until_shows("> å한e\u{301}");
    terminal.catches_up();
    assert_eq!(terminal.cursor(), (23, 6));
    terminal.resizes(40, 12);
    let shown = terminal.until(|screen| screen.starts_with("ÖVNING"));
    assert!(shown.contains("Öppna åtgärder (2)\n• Ring"), "{shown}");
    assert!(shown.ends_with("> å한e\u{301}"), "{shown}");
    terminal.types("\u{1b}[D\u{1b}[DX\r");
    terminal.until_shows("åX한");
    // Texts are kept in composed form (NFC).
    assert_eq!(events(anna).last().map(String::as_str), Some("åX한é"));
}
