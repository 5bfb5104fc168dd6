//! Empty, long and hostile texts, and invalid names.

use super::{anna, done, explained, last_entry, typed};
use crate::world::World;

/// Colours, a bell, a title for the window, a line drawn over, text turned round, and the signs of
/// tables and pages.
const HOSTILE: &str =
    "a\u{1b}[31mb\u{7}\u{1b}]0;x\u{7}\rc\u{202e}d\u{2066}e\u{200b} | <b>|\nrad två\u{85}|slut";

#[test]
fn an_empty_title_and_an_empty_text_are_refused_and_the_rest_of_what_was_typed_is_kept() {
    let mut world = World::new();
    let anna = anna(&mut world);
    for words in [
        ["incident", "open", "", "--from", "INC-17 från drift"],
        ["incident", "open", " \n ", "--from", "INC-17 från drift"],
        ["log", "add", "", "--action", "INC-17 från drift"],
        ["log", "add", "\t", "--action", "INC-17 från drift"],
    ] {
        let ran = anna.binder(&words);
        assert_eq!(ran.code, 1, "{words:?}: {}", ran.talk);
        assert!(ran.talk.contains("INC-17 från drift"), "{}", ran.talk);
        assert!(ran.talk.contains(".git/binder/refused/"), "{}", ran.talk);
    }
    let ran = anna.binder(&["incident", "open", ""]);
    assert!(explained(&ran), "{ran:?}");
    let ran = anna.binder(&["log", "add", ""]);
    assert!(explained(&ran), "{ran:?}");
}

#[test]
fn seventeen_kibibytes_from_standard_input_lie_beside_the_row_and_nothing_is_lost() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let text = format!("Läget kl 12\n{}", "x|ö ".repeat(17 * 1024 / 5));
    assert!(text.len() > 16 * 1024);
    anna.input.clone_from(&text);
    done(typed(anna, "log add -"));
    let entry = last_entry(anna);
    assert_eq!(entry["event"], "Läget kl 12 …");
    let path = entry["files"][0].as_str().expect("an attachment");
    let kept = std::fs::read_to_string(anna.folder.join(path)).expect("the attachment");
    assert_eq!(kept, text);
}

#[test]
fn hostile_text_is_harmless_in_every_answer_and_stays_itself_in_the_data() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let fields = ["--action", HOSTILE, "--owner", HOSTILE, "--", HOSTILE];
    done(anna.binder(&[&["log", "add"][..], &fields].concat()));
    let entry = last_entry(anna);
    for field in ["event", "action", "owner"] {
        assert_eq!(entry[field], HOSTILE, "{field}");
    }
    for how in [
        "",
        "--plain",
        "--format md",
        "--format csv",
        "--format html",
    ] {
        let shown = done(typed(anna, format!("log {how}").trim_end()));
        let acts =
            |c: char| c != '\n' && c != '\u{feff}' && binder::render::sanitize::is_harmful(c);
        let shown = shown.replace("\r\n", "\n");
        let bad: Vec<char> = shown.chars().filter(|c| acts(*c)).collect();
        assert!(bad.is_empty(), "log {how}: {bad:?}");
        assert!(how != "--format html" || !shown.contains("<b>|"), "{shown}");
    }
    for how in ["status", "next", "incident show", "find rad"] {
        let shown = done(typed(anna, how));
        assert!(!shown.contains(['\u{1b}', '\u{202e}', '\u{7}']), "{shown}");
    }
}

#[test]
fn a_bar_or_a_new_line_in_a_row_leaves_five_columns_in_the_sheet() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let text = "ett | två \\| tre\nfyra |\n| --- |\n\n# fem";
    done(anna.binder(&["log", "add", "--action", text, "--owner", "a|b", "--", text]));
    let folder = anna.folder.join("incidents/2026-11-20-stromavbrott");
    let sheet = std::fs::read_to_string(folder.join("2026-11-20.md")).expect("a sheet");
    // Five columns in the sheet, four in the log: six bars and five.
    for (text, expected) in [(sheet, 6), (done(typed(anna, "log --format md")), 5)] {
        let rows = text.lines().filter(|line| line.starts_with('|'));
        let counted: Vec<usize> = rows.map(bars).collect();
        assert!(counted.len() >= 4, "{text}");
        assert!(counted.iter().all(|bars| *bars == expected), "{text}");
        assert!(!text.contains("\n# fem"), "{text}");
    }
    assert_eq!(last_entry(anna)["event"], text);
    assert_eq!(last_entry(anna)["action"], text);
}

/// The bars that part columns: those without a backslash before them.
fn bars(row: &str) -> usize {
    let escaped = |at: usize| row[..at].chars().rev().take_while(|c| *c == '\\').count() % 2 == 1;
    row.match_indices('|')
        .filter(|(at, _)| !escaped(*at))
        .count()
}

#[test]
fn a_name_that_is_none_is_told_in_one_sentence_with_one_thing_to_type() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let hub = anna.home().join("hub").display().to_string();
    for words in [
        &["init", "../ny", "--as", "Åsa Ö", "--person", "Åsa Öberg"][..],
        &["init", "../ny", "--as", "", "--person", "Åsa Öberg"],
        &["init", "../ny", "--as", "../x", "--person", "Åsa Öberg"],
        &["remote", "add", "../x", &hub],
        &["remote", "add", "", &hub],
        &["remote", "add", "a b", &hub],
        &["remote", "remove", "../x"],
        &["incident", "show", ".."],
        &["incident", "show", ""],
        &["incident", "show", "finns-inte"],
        &["log", "--incident", "../../etc"],
        &["-C", "/nonexistent", "status"],
        &["-C", "", "log"],
        &["sync", "../x"],
        &["plan", "../binder.yaml"],
        &["log", "done", ".."],
        &["log", "done", "anna-99999999999999999999"],
        &["member", "show", ".."],
    ] {
        let ran = anna.binder(words);
        assert!(explained(&ran), "{words:?}: {ran:?}");
        let hint = ran.talk.lines().last().unwrap_or_default();
        let to_type = hint.contains("binder ") || hint.contains(" --");
        assert!(to_type, "{words:?}: {}", ran.talk);
    }
    assert!(!anna.folder.join("../ny").exists());
}
