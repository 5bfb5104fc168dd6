//! Sanitises other people's text: control and invisible characters are shown as symbols. Each medium adds
//! its own rules (`render::sanitize`, `render::page::to_markdown`, `format::csv` …).

use unicode_normalization::char::is_combining_mark;

/// Most combining marks on one letter; more would cover other lines.
const MARKS: usize = 8;

/// The longest name that is shown or written down.
const LONGEST_NAME: usize = 80;

/// A name for use in a sentence: one line, without characters that would end its quotation marks,
/// shortened.
pub fn name(text: &str) -> String {
    let most = LONGEST_NAME * (MARKS + 2);
    let start: String = text.chars().take(most).collect();
    let clean = line(&start);
    let mut signs = clean.trim().chars().map(|c| match c {
        '‘' | '’' | '‚' | '“' | '”' | '„' | '«' | '»' | '‹' | '›' | '"' => '\'',
        c => c,
    });
    let mut name: String = signs.by_ref().take(LONGEST_NAME).collect();
    if signs.next().is_some() || text.chars().nth(most).is_some() {
        name.push('…');
    }
    name
}

/// On one line: what is harmful becomes visible (`‹U+202E›`), new lines and tabs become spaces.
pub fn line(text: &str) -> String {
    shown(text, false)
}

/// The same, keeping line breaks.
pub fn lines(text: &str) -> String {
    shown(text, true)
}

fn shown(text: &str, keep_lines: bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut marks = 0;
    let mut before = '\0';
    let mut signs = text.chars().peekable();
    while let Some(c) = signs.next() {
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
            // A lone one is a line break in YAML and Markdown, but not on a screen.
            '\r' if matches!(signs.peek(), None | Some('\n')) => {}
            c if is_harmful(c) && !joins => out.push_str(&format!("‹U+{:04X}›", u32::from(c))),
            _ if marks > MARKS + 1 => {}
            _ if marks > MARKS => out.push('…'),
            c => out.push(c),
        }
    }
    out
}

/// Joiners that shape adjacent letters; names in Persian or Hindi need them.
pub const fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}

/// True if a joiner behind this sign shapes something: a letter or vowel sign of the Arabic, Indic and
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
    fn a_name_is_short_on_one_line_and_ends_no_quotation() {
        assert_eq!(name("Anna Ek"), "Anna Ek");
        assert_eq!(name("Zed\n\n! Closed"), "Zed  ! Closed");
        assert_eq!(name("Alma’, signed. Was: ‘Web"), "Alma', signed. Was: 'Web");
        assert_eq!(
            name(&"a".repeat(1_000_000)).chars().count(),
            LONGEST_NAME + 1
        );
        let marked = format!("Web{}", "\u{301}".repeat(900_000));
        assert!(
            name(&marked).chars().count() < 20,
            "{}",
            name(&marked).len()
        );
    }

    #[test]
    fn a_line_break_that_no_screen_shows_is_shown() {
        assert_eq!(line("# a\r  - b"), "# a‹U+000D›  - b");
        assert_eq!(lines("a\r\nb\r"), "a\nb");
    }

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
