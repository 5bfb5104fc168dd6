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
    for c in text.chars() {
        marks = if c.is_ascii() || !is_combining_mark(c) {
            0
        } else {
            marks + 1
        };
        match c {
            '\n' if keep_lines => out.push('\n'),
            '\n' | '\t' => out.push(' '),
            '\r' => {}
            c if is_harmful(c) => out.push_str(&format!("‹U+{:04X}›", u32::from(c))),
            _ if marks > MARKS + 1 => {}
            _ if marks > MARKS => out.push('…'),
            c => out.push(c),
        }
    }
    out
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
