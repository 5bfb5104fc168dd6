//! Any byte of a copy that is changed is found.

use proptest::prelude::*;

use super::*;
use crate::domain::review::disclosure::check;
use crate::domain::review::disclosure::rule::MaskedThing;

const TEXT: &str = "# Kopia\n\n## Rader\n\n### 1 · anna-1\n\n- **Händelse:** ett\n\n### 2 · anna-2\n\n- två\n\n## Lista\n\n| 1 |\n";

fn record(text: &str) -> CopyRecord {
    let piece = |text: &str| RecordedPiece::Text(text.to_owned());
    let mask = RecordedPiece::Mask {
        number: 1,
        commitment: Sha256::of(b"x"),
    };
    let row = |number, pieces| RecordedRow {
        number,
        parts: vec![("event".to_owned(), pieces)],
    };
    CopyRecord {
        rows: vec![
            row(0, vec![piece("t")]),
            row(1, vec![piece(text), mask]),
            row(2, vec![piece("två")]),
        ],
        masks: vec![RecordedMask {
            number: 1,
            row: 1,
            field: "event".to_owned(),
            thing: MaskedThing::Words,
            grounds: vec!["OSL 21 kap. 3 §".to_owned()],
            rules: vec!["text".to_owned()],
        }],
        shown: Vec::new(),
    }
}

fn html() -> String {
    let body = TEXT.replace("### ", "<h3>").replace("## ", "<h2>");
    format!("<!doctype html>\n{body}</body>\n</html>\n")
}

fn is_whole(file: &str) -> bool {
    let Some(copy) = read(file) else {
        return false;
    };
    let rows = copy.lines.rows().is_some_and(|rows| check::in_order(&rows));
    let own = copy.fingerprint == copy.lines.fingerprint().as_str();
    rows && own && check::shown(&copy.lines.said(), &copy.shown).is_empty()
}

#[test]
fn a_copy_is_read_back_as_it_was_written_in_both_forms() {
    for text in [TEXT.to_owned(), html()] {
        let written = record("`a` <b> & 'c' \u{202e}\u{301}\n");
        let (file, lines) = sealed(&text, written.clone());
        assert!(is_whole(&file), "{file}");
        assert!(is_whole(&file.replace('\n', "\r\n")));
        let read = read(&file).expect("a copy");
        assert_eq!(read.lines.rows(), Some(written.rows));
        assert_eq!(read.fingerprint, lines.fingerprint().as_str());
    }
}

#[test]
fn a_removed_row_and_a_moved_one_are_named() {
    let (file, _) = sealed(TEXT, record("ett"));
    let without = file.replacen("### 2 · anna-2\n\n- två\n\n", "", 1);
    let read = read(&without).expect("a copy");
    let faults = check::shown(&read.lines.said(), &read.shown);
    assert_eq!(Vec::from_iter(faults), [check::CopyFault::RemovedRow(2)]);
}

#[test]
fn what_stands_behind_the_block_is_found() {
    let (file, _) = sealed(TEXT, record("ett"));
    assert!(!is_whole(&format!("{file}\nmer")));
}

proptest! {
    #[test]
    fn any_changed_byte_is_found(at in any::<prop::sample::Index>(), new in "[!-~]", as_html in any::<bool>()) {
        let text = if as_html { html() } else { TEXT.to_owned() };
        let (file, _) = sealed(&text, record("ett"));
        let places: Vec<usize> = file.char_indices().map(|(at, _)| at).collect();
        let at = places[at.index(places.len())];
        let old = file[at..].chars().next().expect("a character");
        let mut other = file.clone();
        other.replace_range(at..at + old.len_utf8(), &new);
        // White space at the end is nothing.
        let is_end = file[at..].trim().is_empty();
        prop_assume!(other != file && !is_end);
        prop_assert!(!is_whole(&other), "{at}: {old:?} {new}");
    }

    #[test]
    fn any_text_is_read_back(text in any::<String>()) {
        let (file, _) = sealed(TEXT, record(&text));
        prop_assert!(is_whole(&file));
        let rows = read(&file).and_then(|it| it.lines.rows());
        prop_assert_eq!(rows, Some(record(&text).rows));
    }
}
