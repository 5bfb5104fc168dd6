//! Commands in a sentence: a command is copied whole, so no line ends within one that fits on a line.

use textwrap::core::display_width;

/// Placeholder for blanks in a command while lines are broken; a noncharacter that texts do not contain.
pub(super) const BLANK: char = '\u{fdd0}';

/// The program's name, which begins a command.
const NAME: &str = "binder ";

/// Plain words after the name that may belong to the command: a noun, a verb and what it is about.
const PLAIN_WORDS: usize = 3;

/// The text with [`BLANK`] for the blanks of each command, as far as it fits in `room` columns.
pub(super) fn glued(text: &str, room: usize) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(NAME) {
        let (before, command) = rest.split_at(at);
        out.push_str(before);
        let length = match begins(&out) {
            true => fitting(command, room),
            false => NAME.trim_end().len(),
        };
        let (command, after) = command.split_at(length);
        out.push_str(&command.replace(' ', BLANK.encode_utf8(&mut [0; 4])));
        rest = after;
    }
    out + rest
}

/// The text with its blanks again.
pub(super) fn unglued(text: String) -> String {
    match text.contains(BLANK) {
        true => text.replace(BLANK, " "),
        false => text,
    }
}

/// True if a command may begin behind this text: at the beginning, behind a colon or an opening sign.
fn begins(before: &str) -> bool {
    let opens = ['"', '\'', '`', '(', '“', '‘', '”', '’', '»', '«', '„', '\n'];
    let last = before.chars().next_back();
    last.is_none_or(|last| opens.contains(&last)) || before.ends_with(": ")
}

/// Length in bytes of the command at the start of the text that fits.
fn fitting(text: &str, room: usize) -> usize {
    let mut ends = ends(text);
    while let Some(end) = ends.pop() {
        if display_width(&text[..end]) <= room {
            return end;
        }
    }
    NAME.trim_end().len()
}

/// Ends of a command's words.
fn ends(text: &str) -> Vec<usize> {
    let mut ends = vec![NAME.trim_end().len()];
    let mut at = NAME.len();
    let (mut plain, mut is_value) = (0, false);
    while let Some(word) = word(&text[at..]) {
        let first = word.chars().next().unwrap_or_default();
        let is_plain = first.is_lowercase() && !is_value;
        plain += usize::from(is_plain);
        let is_of_it = !is_plain || plain <= PLAIN_WORDS;
        if word.is_empty() || word == "–" || !is_of_it {
            break;
        }
        at += word.len();
        ends.push(at);
        let closes = [
            '.', ',', ';', ':', ')', '?', '!', '“', '”', '’', '»', '«', '`',
        ];
        let is_last = word.ends_with(closes);
        if is_last || !text[at..].starts_with(' ') {
            break;
        }
        is_value = first == '-';
        at += 1;
    }
    ends
}

/// First word of the text; a quoted part counts as one word with what follows up to the next blank.
fn word(text: &str) -> Option<&str> {
    let quote = text.chars().next().filter(|c| matches!(c, '"' | '\''));
    let from = match quote {
        Some(quote) => text[1..].find(quote)? + 2,
        None => 0,
    };
    let end = text[from..]
        .find([' ', '\n'])
        .map_or(text.len(), |at| from + at);
    Some(&text[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, room: usize) -> String {
        glued(text, room).replace(BLANK, "_")
    }

    #[test]
    fn the_blanks_of_a_command_in_a_sentence_are_no_places_to_end_a_line() {
        let cases = [
            (
                "Take it: binder join SOURCE NEW-FOLDER --as NAME. Leave this.",
                "Take it: binder_join_SOURCE_NEW-FOLDER_--as_NAME. Leave this.",
            ),
            (
                "binder log add \"Power is gone\" --at 13:55",
                "binder_log_add_\"Power_is_gone\"_--at_13:55",
            ),
            (
                "Type ”binder plan save” now (binder doctor).",
                "Type ”binder_plan_save” now (binder_doctor).",
            ),
            (
                "A red binder is a binder that binds.",
                "A red binder is a binder that binds.",
            ),
            ("Say: binder", "Say: binder"),
            ("Say: binder plan 'it", "Say: binder_plan 'it"),
        ];
        for (text, wanted) in cases {
            assert_eq!(shown(text, 80), wanted);
            assert_eq!(unglued(glued(text, 80)), text);
        }
    }

    #[test]
    fn a_command_wider_than_the_line_is_held_together_as_far_as_it_fits() {
        let text = "binder contacts import /a/long/path/list.xlsx --group board";
        assert_eq!(
            shown(text, 30),
            "binder_contacts_import /a/long/path/list.xlsx --group board"
        );
    }
}
