//! The input line: text and cursor. Pure; moves by grapheme clusters.

use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct InputLine {
    text: String,
    /// In bytes; always on a boundary of grapheme clusters.
    at: usize,
}

impl InputLine {
    /// With the cursor behind the text.
    pub(super) fn of(text: impl Into<String>) -> Self {
        let text = text.into();
        let at = text.len();
        Self { text, at }
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Position of the cursor, in bytes.
    pub(super) fn at(&self) -> usize {
        self.at
    }

    pub(super) fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }

    pub(super) fn insert(&mut self, text: &str) {
        self.text.insert_str(self.at, text);
        self.at += text.len();
        // Inserted text may combine with what follows it.
        if !self.is_between(self.at) {
            self.right();
        }
    }

    pub(super) fn left(&mut self) {
        self.at = self.before(self.at);
    }

    pub(super) fn right(&mut self) {
        self.at = self.behind(self.at);
    }

    pub(super) fn go_to_start(&mut self) {
        self.at = 0;
    }

    pub(super) fn go_to_end(&mut self) {
        self.at = self.text.len();
    }

    pub(super) fn word_left(&mut self) {
        self.at = self.word_before();
    }

    pub(super) fn word_right(&mut self) {
        let words = self.text.unicode_word_indices();
        let mut ends = words.map(|(start, word)| start + word.len());
        let end = ends.find(|end| *end > self.at);
        self.at = end.unwrap_or(self.text.len());
        self.go_to_boundary();
    }

    pub(super) fn backspace(&mut self) {
        self.cut(self.before(self.at));
    }

    pub(super) fn delete(&mut self) {
        let end = self.behind(self.at);
        self.text.replace_range(self.at..end, "");
        self.go_to_boundary();
    }

    pub(super) fn delete_word(&mut self) {
        self.cut(self.word_before());
    }

    /// Removes the text between a position and the cursor.
    fn cut(&mut self, from: usize) {
        self.text.replace_range(from..self.at, "");
        self.at = from;
        self.go_to_boundary();
    }

    /// Removing a cluster may have joined its neighbours.
    fn go_to_boundary(&mut self) {
        if !self.is_between(self.at) {
            self.at = self.behind(self.at);
        }
    }

    fn word_before(&self) -> usize {
        let words = self.text.unicode_word_indices();
        let starts = words.map(|(start, _)| start);
        let start = starts.take_while(|start| *start < self.at).last();
        start.unwrap_or(0)
    }

    fn before(&self, at: usize) -> usize {
        let mut cursor = GraphemeCursor::new(at, self.text.len(), true);
        let found = cursor.prev_boundary(&self.text, 0);
        found.ok().flatten().unwrap_or(0)
    }

    fn behind(&self, at: usize) -> usize {
        let mut cursor = GraphemeCursor::new(at, self.text.len(), true);
        let found = cursor.next_boundary(&self.text, 0);
        found.ok().flatten().unwrap_or(self.text.len())
    }

    fn is_between(&self, at: usize) -> bool {
        let mut cursor = GraphemeCursor::new(at, self.text.len(), true);
        cursor.is_boundary(&self.text, 0).unwrap_or(true)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[derive(Clone, Debug)]
    enum Edit {
        Insert(String),
        Move(u8),
        Backspace,
        Delete,
        DeleteWord,
    }

    fn edit() -> impl Strategy<Value = Edit> {
        prop_oneof![
            "[a-zåäöæø \u{301}\u{308}🚒\u{200d}👩/é\n]{0,4}".prop_map(Edit::Insert),
            (0u8..6).prop_map(Edit::Move),
            Just(Edit::Backspace),
            Just(Edit::Delete),
            Just(Edit::DeleteWord),
        ]
    }

    fn carry_out(line: &mut InputLine, edit: &Edit) {
        match edit {
            Edit::Insert(text) => line.insert(text),
            Edit::Move(0) => line.left(),
            Edit::Move(1) => line.right(),
            Edit::Move(2) => line.go_to_start(),
            Edit::Move(3) => line.go_to_end(),
            Edit::Move(4) => line.word_left(),
            Edit::Move(_) => line.word_right(),
            Edit::Backspace => line.backspace(),
            Edit::Delete => line.delete(),
            Edit::DeleteWord => line.delete_word(),
        }
    }

    proptest! {
        #[test]
        fn whatever_is_pressed_the_cursor_stands_between_two_letters(
            edits in prop::collection::vec(edit(), 0..40)
        ) {
            let mut line = InputLine::default();
            for edit in &edits {
                carry_out(&mut line, edit);
                prop_assert!(line.text().is_char_boundary(line.at()));
                prop_assert!(line.is_between(line.at()), "{line:?} after {edit:?}");
            }
        }

        #[test]
        fn nothing_is_lost_or_added_by_moving(text in "[a-zå \u{301}🚒]{0,20}", moves in "[0-5]{0,20}") {
            let mut line = InputLine::of(text.clone());
            for step in moves.bytes() {
                carry_out(&mut line, &Edit::Move(step - b'0'));
            }
            prop_assert_eq!(line.text(), text);
        }

        #[test]
        fn what_is_typed_and_taken_back_leaves_what_was_there(
            before in "[a-zåäö ]{0,10}", typed in "[a-zåäöæø🚒]{1,6}"
        ) {
            let mut line = InputLine::of(before.clone());
            line.insert(&typed);
            for _ in typed.chars() {
                line.backspace();
            }
            prop_assert_eq!(line.text(), before);
        }
    }

    #[test]
    fn a_letter_of_several_characters_is_taken_back_whole() {
        let mut line = InputLine::of("ne\u{301}👩\u{200d}🚒");
        line.backspace();
        assert_eq!(line.text(), "ne\u{301}");
        line.backspace();
        assert_eq!(line.text(), "n");
    }
}
