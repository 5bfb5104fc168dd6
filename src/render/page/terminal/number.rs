//! Numbers in a sentence: no line ends between the groups of a phone number or of a sum.

use textwrap::core::display_width;

use crate::render::page::terminal::command::BLANK;

/// The text with [`BLANK`] between groups of digits (`070-174 06 77`, `1 200`), as far as a number fits
/// in `room` columns.
pub(super) fn glued(text: &str, room: usize) -> String {
    let mut out = String::with_capacity(text.len());
    let mut words = text.split(' ').peekable();
    let mut number = String::new();
    while let Some(word) = words.next() {
        number.push_str(word);
        match words.peek() {
            Some(next) if ends_in_group(word) && begins_with_group(next) => number.push(BLANK),
            next => {
                let is_whole = display_width(&number) <= room;
                let number = std::mem::take(&mut number);
                match is_whole {
                    true => out.push_str(&number),
                    false => out.push_str(&number.replace(BLANK, " ")),
                }
                out.extend(next.map(|_| ' '));
            }
        }
    }
    out
}

fn ends_in_group(word: &str) -> bool {
    let is_number = word.starts_with(|c: char| c.is_ascii_digit() || c == '+' || c == '(');
    is_number && word.ends_with(|c: char| c.is_ascii_digit() || c == ')')
}

/// Two to four digits and perhaps a sign behind them; a time (`19:30`) is no group.
fn begins_with_group(word: &str) -> bool {
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    let after = word[digits..].trim_end_matches(['.', ',', ';', ':', ')', '?', '!', '”', '"']);
    (2..=4).contains(&digits) && after.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_of_digits_stay_on_one_line_and_dates_and_times_do_not() {
        let spaced = |text: &str| glued(text, 78).replace(BLANK, "_");
        assert_eq!(spaced("Ring 070-174 06 77, nu"), "Ring 070-174_06_77, nu");
        assert_eq!(spaced("+46 70 174 06 77"), "+46_70_174_06_77");
        assert_eq!(spaced("hotell 1 200 kr"), "hotell 1_200 kr");
        assert_eq!(spaced("2026-11-22 10:30 kl. 7"), "2026-11-22 10:30 kl. 7");
        assert_eq!(spaced("kl. 22 3 barn"), "kl. 22 3 barn");
    }

    #[test]
    fn a_number_wider_than_the_line_may_be_broken() {
        assert_eq!(glued("070-174 06 77", 8), "070-174 06 77");
    }
}
