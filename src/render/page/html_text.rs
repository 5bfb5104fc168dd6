//! Text of others in HTML: cleaned, then escaped.

use crate::render::sanitize;

/// Foreign text on one line.
pub(in crate::render) fn line(text: &str) -> String {
    escaped(&sanitize::line(text))
}

/// Foreign text whose lines are kept.
pub(in crate::render) fn lines(text: &str) -> String {
    escaped(&sanitize::lines(text)).replace('\n', "<br>")
}

pub(in crate::render) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}
