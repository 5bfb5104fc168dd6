//! Makes other people's text harmless, once per medium.

pub use crate::domain::text::is_harmful;

/// For a terminal: control characters, text direction marks and invisible characters become
/// visible (`‹U+202E›`); new lines and tabs become spaces.
pub fn line(text: &str) -> String {
    clean(text, false)
}

/// The same, keeping new lines.
pub fn lines(text: &str) -> String {
    clean(text, true)
}

fn clean(text: &str, keep_lines: bool) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' if keep_lines => out.push('\n'),
            '\n' | '\t' => out.push(' '),
            '\r' => {}
            c if is_harmful(c) => out.push_str(&format!("‹U+{:04X}›", u32::from(c))),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_act_on_a_terminal_is_shown_instead() {
        assert_eq!(line("a\u{1b}[31mb"), "a‹U+001B›[31mb");
        assert_eq!(line("x\u{202e}y"), "x‹U+202E›y");
        assert_eq!(line("två\nrader\r\n"), "två rader ");
        assert_eq!(lines("två\nrader"), "två\nrader");
        assert_eq!(
            line("åäö æø — 👩‍🚒".replace('\u{200d}', "").as_str()),
            "åäö æø — 👩🚒"
        );
    }
}
