//! The line a finding is about, no wider than a screen, with a caret under the place.

use textwrap::core::display_width;

/// Columns of a line that are shown.
const WIDEST: usize = 72;
/// Columns of them that stand before the caret.
const BEFORE: usize = 48;

/// `column`: of the caret, in characters from 1.
pub(super) fn excerpt(line: &str, column: Option<usize>) -> String {
    let text = line.trim();
    let indent = line.chars().count() - line.trim_start().chars().count();
    let at = column.map(|column| (column - 1).saturating_sub(indent));
    let chars: Vec<char> = text.chars().collect();
    let (from, to) = match display_width(text) <= WIDEST {
        true => (0, chars.len()),
        false => window(&chars, at.unwrap_or(0).min(chars.len())),
    };
    let mark = |is_cut: bool| if is_cut { "…" } else { "" };
    let cut: String = chars[from..to].iter().collect();
    let shown = format!("{}{cut}{}", mark(from > 0), mark(to < chars.len()));
    let caret = at.map(|at| {
        let before: String = chars[from..at.clamp(from, to)].iter().collect();
        let room = display_width(mark(from > 0)) + display_width(&before);
        format!("\n  {}^", " ".repeat(room))
    });
    format!("  {shown}{}", caret.unwrap_or_default())
}

/// The characters around a place that are shown: the first, and the one after the last.
fn window(chars: &[char], at: usize) -> (usize, usize) {
    let width = |c: &char| display_width(c.encode_utf8(&mut [0; 4]));
    let mut used = 0;
    let mut from = at;
    while from > 0 && used + width(&chars[from - 1]) <= BEFORE {
        from -= 1;
        used += width(&chars[from]);
    }
    let mut to = at;
    while to < chars.len() && used + width(&chars[to]) <= WIDEST {
        used += width(&chars[to]);
        to += 1;
    }
    (from, to)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_line_is_shown_whole() {
        assert_eq!(excerpt("  Ring 7000", Some(8)), "  Ring 7000\n       ^");
        assert_eq!(excerpt("Ring", None), "  Ring");
    }

    #[test]
    fn the_caret_stands_under_its_place_on_a_screen_of_a_long_line() {
        let line = format!("{} XX {}", "å".repeat(300), "ö".repeat(300));
        let shown = excerpt(&line, Some(302));
        let (text, caret) = shown.split_once('\n').expect("two lines");
        assert!(display_width(text) <= 76, "{text}");
        let place = display_width(caret) - 1;
        let under: String = text.chars().skip(place).take(2).collect();
        assert_eq!(under, "XX");
        assert!(text.contains('…') && text.ends_with('…'));
    }

    #[test]
    fn wide_letters_keep_to_the_screen() {
        let line = "消".repeat(200);
        let shown = excerpt(&line, Some(150));
        assert!(shown.lines().all(|line| display_width(line) <= 76));
    }
}
