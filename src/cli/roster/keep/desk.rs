//! What is typed on the screen of a roster, and its changes by keys. Pure.

use crate::cli::full_screen::Key;

/// Rows that a page is.
const PAGE: usize = 10;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Desk {
    pub(super) typed: String,
    /// Which of the children that are shown.
    pub(super) at: usize,
    /// Those who are looked for are shown.
    pub(super) is_alarm: bool,
}

/// What the caller has to carry out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wish {
    Nothing,
    /// The child chosen: in or out, seen or not seen.
    Turn,
    /// Begin a muster, if none goes on.
    Alarm,
    Leave,
}

impl Desk {
    /// Presses a key while so many children are shown.
    pub(super) fn press(&mut self, key: &Key, shown: usize) -> Wish {
        let last = shown.saturating_sub(1);
        match key {
            Key::Text(c) => self.change(|typed| typed.push(*c)),
            Key::Paste(text) => self.change(|typed| typed.extend(text.lines().take(1))),
            Key::Backspace => self.change(|typed| {
                typed.pop();
            }),
            Key::Escape | Key::DeleteWord => self.change(String::clear),
            Key::Older => self.at = self.at.saturating_sub(1),
            Key::Newer => self.at = (self.at + 1).min(last),
            Key::PageOlder => self.at = self.at.saturating_sub(PAGE),
            Key::PageNewer => self.at = (self.at + PAGE).min(last),
            Key::Home => self.at = 0,
            Key::End => self.at = last,
            Key::Tab => {
                self.is_alarm = !self.is_alarm;
                self.change(String::clear);
                if self.is_alarm {
                    return Wish::Alarm;
                }
            }
            Key::Enter => return Wish::Turn,
            Key::Leave => return Wish::Leave,
            Key::Delete | Key::Left | Key::Right | Key::WordLeft | Key::WordRight => {}
        }
        Wish::Nothing
    }

    /// What was typed is carried out.
    pub(super) fn done(&mut self) {
        self.change(String::clear);
    }

    fn change(&mut self, change: impl FnOnce(&mut String)) {
        change(&mut self.typed);
        self.at = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_letters_and_enter_turn_a_child_and_one_key_begins_the_muster() {
        let mut desk = Desk::default();
        assert_eq!(desk.press(&Key::Newer, 3), Wish::Nothing);
        assert_eq!(desk.at, 1);
        desk.press(&Key::Text('m'), 3);
        desk.press(&Key::Text('a'), 3);
        assert_eq!((desk.typed.as_str(), desk.at), ("ma", 0));
        assert_eq!(desk.press(&Key::Enter, 3), Wish::Turn);
        assert_eq!(desk.press(&Key::Tab, 3), Wish::Alarm);
        assert!(desk.is_alarm && desk.typed.is_empty());
        assert_eq!(desk.press(&Key::Tab, 3), Wish::Nothing);
        assert!(!desk.is_alarm);
        desk.press(&Key::End, 600);
        assert_eq!(desk.at, 599);
    }
}
