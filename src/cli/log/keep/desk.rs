//! State of the desk and its changes by key presses. Pure: no terminal, clock or binder.

use crate::domain::log::unsent::Unsent;

use crate::cli::full_screen::Key;

use super::line::InputLine;
use super::vocabulary::Vocabulary;

/// Result of a key press that the caller has to carry out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Wish {
    Nothing,
    /// Execute the line.
    Send(String),
    /// Write each of the pasted rows.
    SendRows,
    Leave,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Desk {
    pub(super) line: InputLine,
    /// Pasted lines: one row or many is asked, or they are being written.
    pub(super) rows: Vec<String>,
    /// The help is shown, from that line on.
    pub(super) help: Option<usize>,
    /// Number of newest rows scrolled out of view.
    pub(super) scrolled: usize,
}

impl Desk {
    /// A desk with the line and the pasted rows of an earlier one.
    pub(super) fn with(unsent: &Unsent) -> Self {
        Self {
            line: InputLine::of(unsent.line.clone()),
            rows: unsent.rows.clone(),
            ..Self::default()
        }
    }

    /// The line and the pasted rows that are not written.
    pub(super) fn unsent(&self) -> Unsent {
        Unsent {
            line: self.line.text().to_owned(),
            rows: self.rows.clone(),
            sent: None,
        }
    }

    /// `page`: how many rows a page of the log has.
    pub(super) fn press(&mut self, key: Key, page: usize, vocabulary: &Vocabulary) -> Wish {
        if key == Key::Leave {
            return Wish::Leave;
        }
        if !self.rows.is_empty() {
            return self.answer(key);
        }
        if let Some(from) = self.help {
            self.help = self.turned(from, &key, page);
        }
        match key {
            Key::Enter if self.line.is_blank() => {}
            Key::Enter => return Wish::Send(self.line.text().to_owned()),
            Key::Paste(text) => self.paste(&text),
            Key::Tab => self.complete(vocabulary),
            Key::Older if self.help.is_none() => self.scrolled += 1,
            Key::PageOlder if self.help.is_none() => self.scrolled += page,
            Key::Newer => self.scrolled = self.scrolled.saturating_sub(1),
            Key::PageNewer => self.scrolled = self.scrolled.saturating_sub(page),
            key => self.edit(&key),
        }
        Wish::Nothing
    }

    /// The line was executed.
    pub(super) fn sent(&mut self) {
        self.line = InputLine::default();
        self.scrolled = 0;
        self.help = None;
    }

    /// First line of the help to show after a key; none if the key closes it.
    fn turned(&self, from: usize, key: &Key, page: usize) -> Option<usize> {
        match key {
            Key::Escape => None,
            Key::Enter if self.line.is_blank() => None,
            Key::Older => Some(from.saturating_sub(1)),
            Key::Newer => Some(from + 1),
            Key::PageOlder => Some(from.saturating_sub(page)),
            Key::PageNewer => Some(from + page),
            _ => Some(from),
        }
    }

    fn edit(&mut self, key: &Key) {
        match key {
            Key::Text(c) => self.line.insert(c.encode_utf8(&mut [0; 4])),
            Key::Backspace => self.line.backspace(),
            Key::Delete => self.line.delete(),
            Key::DeleteWord => self.line.delete_word(),
            Key::Left => self.line.left(),
            Key::Right => self.line.right(),
            Key::WordLeft => self.line.word_left(),
            Key::WordRight => self.line.word_right(),
            Key::Home => self.line.go_to_start(),
            Key::End => self.line.go_to_end(),
            _ => {}
        }
    }

    /// A text of several lines: asks whether it is one row or many.
    fn paste(&mut self, text: &str) {
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        let text = text.trim_matches('\n');
        if text.contains('\n') {
            self.rows = text.lines().map(str::to_owned).collect();
        } else {
            self.line.insert(text);
        }
    }

    /// `1` one row, `2` a row each, Escape none.
    fn answer(&mut self, key: Key) -> Wish {
        match key {
            Key::Text('1') => {
                let text = std::mem::take(&mut self.rows).join("\n");
                self.line.insert(&text);
            }
            Key::Text('2') => {
                self.line.insert(&self.rows.join("\n"));
                let all = std::mem::take(&mut self.line);
                let lines = all.text().lines().filter(|line| !line.trim().is_empty());
                self.rows = lines.map(str::to_owned).collect();
                return Wish::SendRows;
            }
            Key::Escape => self.rows.clear(),
            Key::Paste(more) => self.rows.extend(more.lines().map(str::to_owned)),
            _ => {}
        }
        Wish::Nothing
    }

    /// `/b` becomes `/beslut `.
    fn complete(&mut self, vocabulary: &Vocabulary) {
        let Some(begun) = self.line.text().strip_prefix('/') else {
            return;
        };
        if begun.contains(char::is_whitespace) {
            return;
        }
        if let Some(whole) = vocabulary.completed(begun) {
            self.line = InputLine::of(format!("/{whole} "));
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::domain::language::Language;
    use crate::render::words::Words;

    use super::*;

    fn vocabulary() -> Vocabulary {
        Vocabulary::of(&Words::new(Language::Swedish))
    }

    fn key() -> impl Strategy<Value = Key> {
        prop_oneof![
            4 => prop::char::any().prop_map(Key::Text),
            2 => "[a-zå\n\r/12 ]{0,12}".prop_map(Key::Paste),
            2 => prop::sample::select(vec![
                Key::Enter, Key::Tab, Key::Escape, Key::Left, Key::Right, Key::WordLeft,
                Key::WordRight, Key::Home, Key::End, Key::Older, Key::Newer, Key::PageOlder,
                Key::PageNewer,
            ]),
        ]
    }

    proptest! {
        #[test]
        fn without_a_key_that_removes_every_letter_typed_stays(
            keys in prop::collection::vec(key(), 0..60)
        ) {
            let vocabulary = vocabulary();
            let mut desk = Desk::default();
            let mut typed = 0;
            for key in keys.into_iter().filter(|key| !matches!(key, Key::Paste(_))) {
                if let Key::Text(c) = key {
                    typed += c.len_utf8();
                }
                if let Wish::Send(text) = desk.press(key, 5, &vocabulary) {
                    prop_assert_eq!(text.as_str(), desk.line.text(), "it stays until it is written");
                }
                prop_assert!(desk.line.text().len() >= typed);
            }
        }

        #[test]
        fn what_is_kept_of_a_desk_is_what_is_on_it(keys in prop::collection::vec(key(), 0..40)) {
            let vocabulary = vocabulary();
            let mut desk = Desk::default();
            for key in keys {
                desk.press(key, 5, &vocabulary);
                let again = Desk::with(&desk.unsent());
                prop_assert_eq!(again.line.text(), desk.line.text());
                prop_assert_eq!(&again.rows, &desk.rows);
            }
        }
    }

    fn pressed(keys: &[Key]) -> (Desk, Wish) {
        let vocabulary = vocabulary();
        let mut desk = Desk::default();
        let mut wish = Wish::Nothing;
        for key in keys {
            wish = desk.press(key.clone(), 5, &vocabulary);
        }
        (desk, wish)
    }

    #[test]
    fn of_pasted_lines_it_is_asked_whether_they_are_one_row_or_many() {
        let paste = Key::Paste("ett\r\ntvå\r\r\ntre\r".to_owned());
        let (desk, wish) = pressed(&[Key::Text('a'), Key::Text(' '), paste.clone()]);
        assert_eq!(desk.rows, ["ett", "två", "", "tre"]);
        assert_eq!((desk.line.text(), wish), ("a ", Wish::Nothing));
        let (one, _) = pressed(&[paste.clone(), Key::Text('1')]);
        assert_eq!(one.line.text(), "ett\ntvå\n\ntre");
        let (many, wish) = pressed(&[Key::Text('a'), Key::Text(' '), paste, Key::Text('2')]);
        assert_eq!(many.rows, ["a ett", "två", "tre"]);
        assert_eq!(wish, Wish::SendRows);
        let (short, _) = pressed(&[Key::Paste("ett\n".to_owned())]);
        assert_eq!(short.line.text(), "ett", "one line is no question");
    }

    #[test]
    fn tab_completes_the_only_command_that_begins_so() {
        let (desk, _) = pressed(&[Key::Text('/'), Key::Text('b'), Key::Tab]);
        assert_eq!(desk.line.text(), "/beslut ");
        let (desk, _) = pressed(&[Key::Text('b'), Key::Tab]);
        assert_eq!(desk.line.text(), "b");
    }
}
