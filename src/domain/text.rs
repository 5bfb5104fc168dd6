//! Other people's text: characters that act on whatever shows them, or show nothing, are shown
//! instead. Each medium adds what is its own (`render::clean`, `render::to_markdown`, `format::csv` …).

use unicode_normalization::char::is_combining_mark;

/// The most marks that stand on one letter; more climb over the lines above.
const MARKS: usize = 8;

/// On one line: what is harmful becomes visible (`‹U+202E›`), new lines and tabs become spaces.
pub fn line(text: &str) -> String {
    shown(text, false)
}

/// The same, keeping new lines.
pub fn lines(text: &str) -> String {
    shown(text, true)
}

fn shown(text: &str, keep_lines: bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut marks = 0;
    let mut before = '\0';
    for c in text.chars() {
        let joins = is_joiner(c) && is_joined(before);
        before = c;
        marks = if c.is_ascii() || !is_combining_mark(c) {
            0
        } else {
            marks + 1
        };
        match c {
            '\n' if keep_lines => out.push('\n'),
            '\n' | '\t' => out.push(' '),
            '\r' => {}
            c if is_harmful(c) && !joins => out.push_str(&format!("‹U+{:04X}›", u32::from(c))),
            _ if marks > MARKS + 1 => {}
            _ if marks > MARKS => out.push('…'),
            c => out.push(c),
        }
    }
    out
}

/// Signs that shape the letters beside them, without which a name in Persian or Hindi is another word.
pub const fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}

/// Whether a joiner behind this sign shapes something: a letter or vowel sign of the Arabic, Indic and
/// related scripts, or a picture. Behind any other it would only hide.
pub const fn is_joined(before: char) -> bool {
    matches!(before, '\u{620}'..='\u{6ff}' | '\u{710}'..='\u{8ff}' | '\u{900}'..='\u{dff}'
        | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{18af}' | '\u{fb50}'..='\u{fdff}'
        | '\u{fe70}'..='\u{fefc}' | '\u{fe0f}' | '\u{2600}'..='\u{27bf}'
        | '\u{1f000}'..='\u{1faff}')
}

/// Control characters, direction marks, overrides and isolates, zero-width and other invisible ones,
/// tags.
pub fn is_harmful(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{feff}' | '\u{fffe}' | '\u{ffff}' | '\u{61c}' | '\u{180e}' | '\u{fff9}'..='\u{fffb}'
            | '\u{ad}' | '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
            | '\u{3164}' | '\u{ffa0}' | '\u{e0000}'..='\u{e0fff}' | '\u{1d173}'..='\u{1d17a}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_joiner_stays_where_it_shapes_letters_and_shows_where_it_hides() {
        for name in ["می\u{200c}رزا", "क्\u{200d}ष", "👩\u{200d}🚒"] {
            assert_eq!(line(name), name);
        }
        assert_eq!(line("al\u{200c}ma"), "al‹U+200C›ma");
        assert_eq!(line("می\u{200c}\u{200c}رزا"), "می\u{200c}‹U+200C›رزا");
        assert_eq!(line("\u{202e}alma"), "‹U+202E›alma");
    }
}
