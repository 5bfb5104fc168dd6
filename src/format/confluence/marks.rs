//! Marks of Markdown: texts in which none is meant, quotations and code.

pub(super) fn one_line(text: &str) -> String {
    text.replace(['\n', '\t', '\r'], " ")
}

/// A destination in which no sign ends it.
pub(super) fn address(href: &str) -> String {
    href.replace(' ', "%20")
        .replace('(', "%28")
        .replace(')', "%29")
        .replace(['<', '>', '\n'], "")
}

/// Parts what follows from a word before it.
pub(super) fn apart(out: &mut String) {
    if out.ends_with(|c: char| !c.is_whitespace() && c != '(') {
        out.push(' ');
    }
}

/// Text in which nothing is a mark of Markdown.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        if c == '&' && is_character_reference(&text[at + 1..]) {
            out.push('\\');
        }
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '~') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// Whether what follows `&` would make it a character: `lt;`, `#38;`.
fn is_character_reference(rest: &str) -> bool {
    let name = rest.split(';').next().unwrap_or_default();
    let is_name = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '#');
    rest.contains(';') && !name.is_empty() && is_name
}

/// A paragraph that does not begin as another block.
pub(super) fn guarded(text: &str) -> String {
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    let mut rest = text[digits..].chars();
    let is_mark = matches!(rest.next(), Some('.' | ')'));
    let is_number = digits > 0 && is_mark && rest.next().is_none_or(char::is_whitespace);
    match text.chars().next() {
        Some('#' | '-' | '+' | '=') => format!("\\{text}"),
        _ if is_number => format!("{}\\{}", &text[..digits], &text[digits..]),
        _ => text.to_owned(),
    }
}

pub(super) fn quoted(text: &str) -> String {
    let line = |line: &str| format!("> {line}").trim_end().to_owned();
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

/// A block of code, with a fence longer than any within.
pub(super) fn fenced(language: &str, text: &str) -> String {
    let longest = text
        .split(|c| c != '`')
        .map(str::len)
        .max()
        .unwrap_or_default();
    let fence = "`".repeat((longest + 1).max(3));
    let language: String = language
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .collect();
    format!(
        "{fence}{language}\n{}\n{fence}",
        text.trim_end_matches('\n')
    )
}
