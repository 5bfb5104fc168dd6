//! Changed sentences below their headings.

use super::*;

fn same(text: &str) -> Piece {
    Piece::Same(text.to_owned())
}

fn changed(text: &str) -> Piece {
    Piece::Changed(text.to_owned())
}

#[test]
fn a_changed_sentence_stands_below_its_heading_with_its_changed_words() {
    let text = |number: &str| {
        format!(
            "# Plan\n\nEtt två tre. Fyra.\n\n## 2.1 Larm\n\nRing driften på {number} först.\n\n## 2.2 Sedan\n\nVänta här. Sov.\n"
        )
    };
    assert_eq!(
        passages(&text("05"), &text("06"), true),
        [
            Passage::LeftOut(4),
            Passage::Heading("2.1 Larm".to_owned()),
            Passage::Removed(vec![
                same("Ring driften på "),
                changed("05 "),
                same("först.")
            ]),
            Passage::Added(vec![
                same("Ring driften på "),
                changed("06 "),
                same("först.")
            ]),
            Passage::LeftOut(3),
        ]
    );
}

#[test]
fn other_line_breaks_and_empty_lines_are_no_change() {
    let before = "# A\n\nEtt två tre. Fyra fem.\n";
    let after = "# A\r\n\r\n\r\nEtt två\r\ntre. Fyra\r\nfem.\r\n";
    assert_eq!(passages(before, after, true), []);
}

#[test]
fn a_new_section_is_added_with_its_heading() {
    let before = "# A\n\nEtt.\n";
    let after = "# A\n\nEtt.\n\n## B\n\nNytt här.\n";
    assert_eq!(
        passages(before, after, true),
        [
            Passage::Heading("A".to_owned()),
            Passage::Unchanged("Ett.".to_owned()),
            Passage::Added(vec![changed("## B")]),
            Passage::Added(vec![changed("Nytt här.")]),
        ]
    );
}

#[test]
fn of_texts_with_nothing_in_common_the_first_sentences_are_told() {
    let of = |word: &str| -> String { (0..9_000).map(|n| format!("{word}{n}\n")).collect() };
    let told = passages(&of("a"), &of("b"), false);
    assert_eq!(told.len(), 2 * 21);
    assert_eq!(told.last(), Some(&Passage::Uncompared(8_980)));
}
