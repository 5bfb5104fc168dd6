//! A document as lines: what rules about wording look through, and where a record or key stands.

use crate::domain::documents::finding::TextPosition;

/// A document's text by its path in the binder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentText {
    pub path: String,
    pub text: String,
}

/// A word of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Word<'t> {
    pub text: &'t str,
    /// In characters, from 1.
    pub column: usize,
}

impl Word<'_> {
    /// The same place of another line with as many characters.
    pub(super) fn within<'l>(&self, line: &'l str) -> Word<'l> {
        let mut chars = line.char_indices().map(|(at, _)| at).skip(self.column - 1);
        let from = chars.next().unwrap_or(line.len());
        let count = self.text.chars().count();
        let to = chars.nth(count.saturating_sub(1)).unwrap_or(line.len());
        Word {
            text: line.get(from..to).unwrap_or_default(),
            column: self.column,
        }
    }
}

impl DocumentText {
    pub fn is_markdown(&self) -> bool {
        self.path.to_lowercase().ends_with(".md")
    }

    /// Read as the plan: a chapter, a checklist or a routine.
    pub fn is_prose(&self) -> bool {
        let folders = ["plan/", "checklists/", "routines/", "units/"];
        self.is_markdown() && folders.iter().any(|folder| self.path.starts_with(folder))
    }

    /// Lines with their numbers, without code blocks, comments and of Markdown the front matter.
    pub(super) fn lines(&self) -> Vec<(usize, &str)> {
        let mut lines = Vec::new();
        let mut skipped = Skipped::Nothing;
        for (at, line) in self.text.lines().enumerate() {
            let trimmed = line.trim();
            let before = skipped;
            skipped = match skipped {
                Skipped::Nothing if at == 0 && trimmed == "---" && self.is_markdown() => {
                    Skipped::FrontMatter
                }
                Skipped::FrontMatter if trimmed == "---" => Skipped::Nothing,
                Skipped::Nothing if is_fence(trimmed) => Skipped::Code,
                Skipped::Code if is_fence(trimmed) => Skipped::Nothing,
                Skipped::Nothing if trimmed.starts_with("<!--") && !trimmed.contains("-->") => {
                    Skipped::Comment
                }
                Skipped::Comment if trimmed.contains("-->") => Skipped::Nothing,
                other => other,
            };
            let is_comment = match self.is_markdown() {
                true => trimmed.starts_with("<!--"),
                false => trimmed.starts_with('#'),
            };
            if before == Skipped::Nothing && skipped == Skipped::Nothing && !is_comment {
                lines.push((at + 1, line));
            }
        }
        lines
    }

    /// The line of a record `id: X`.
    pub(super) fn record(&self, id: &str) -> Option<TextPosition> {
        self.position(|line| value_of(line, "id").is_some_and(|value| value == id))
    }

    /// The first line whose key is this one, at any depth.
    pub(super) fn key(&self, key: &str) -> Option<TextPosition> {
        self.position(|line| value_of(line, key).is_some())
    }

    fn position(&self, is_it: impl Fn(&str) -> bool) -> Option<TextPosition> {
        let at = self.text.lines().position(is_it)?;
        Some(TextPosition::on_line(&self.text, at + 1))
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Skipped {
    Nothing,
    FrontMatter,
    Code,
    Comment,
}

/// Where a block of code begins or ends.
fn is_fence(line: &str) -> bool {
    line.starts_with("```") || line.starts_with("~~~")
}

/// A line with blanks in place of what stands between grave accents: code is no link and no reference.
pub(super) fn without_code(line: &str) -> String {
    let closed = line.matches('`').count() / 2 * 2;
    let mut seen = 0;
    let blank = |c: char| match c {
        '`' => {
            seen += 1;
            ' '
        }
        _ if seen % 2 == 1 && seen < closed => ' ',
        c => c,
    };
    line.chars().map(blank).collect()
}

/// The value behind a key in a line of YAML: `- id: anna`, `{ id: anna, … }`.
fn value_of<'l>(line: &'l str, key: &str) -> Option<&'l str> {
    let line = line.trim_start_matches([' ', '-', '{']);
    let rest = line.strip_prefix(key)?.strip_prefix(':')?;
    let value = rest.trim_start();
    let end = value.find([',', '}', '#']).unwrap_or(value.len());
    Some(value[..end].trim().trim_matches(['"', '\'']))
}

/// The words of a line: letters, digits, and between them `.`, `-`, `&` and `'`.
pub(super) fn words(line: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut start: Option<(usize, usize)> = None;
    let inner = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '&' | '\'');
    let ends = line.char_indices().chain([(line.len(), ' ')]);
    for (column, (at, c)) in ends.enumerate() {
        match (start, inner(c)) {
            (None, true) => start = Some((at, column + 1)),
            (Some((from, column)), false) => {
                let text = line[from..at].trim_end_matches(['.', '-', '\'']);
                if !text.is_empty() {
                    words.push(Word { text, column });
                }
                start = None;
            }
            _ => {}
        }
    }
    words
}

/// The words of a line but those of code and of links, which lead where their address says.
pub(super) fn words_beside_links(line: &str) -> Vec<Word<'_>> {
    if !line.contains(['`', '[']) {
        return words(line);
    }
    let prose = without_links(line);
    let found = words(&prose);
    found.iter().map(|word| word.within(line)).collect()
}

/// A line with blanks in place of code and of the words of links.
fn without_links(line: &str) -> String {
    let mut line = without_code(line);
    while let Some(middle) = line.find("](") {
        let start = line[..middle].rfind('[').unwrap_or(middle);
        let blanks = " ".repeat(line[start..middle + 2].chars().count());
        line.replace_range(start..middle + 2, &blanks);
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_keep_the_points_of_a_number_and_lose_the_one_at_the_end() {
        let words = words("se avsnitt 3.1. Sedan");
        let texts: Vec<(&str, usize)> = words.iter().map(|word| (word.text, word.column)).collect();
        assert_eq!(
            texts,
            [("se", 1), ("avsnitt", 4), ("3.1", 12), ("Sedan", 17)]
        );
    }

    #[test]
    fn code_in_a_line_is_no_link() {
        assert_eq!(without_code("a `[b](c)` d"), "a          d");
        assert_eq!(without_code("a ` b"), "a   b");
    }

    #[test]
    fn the_words_of_a_link_are_no_words_of_its_line() {
        let line = "ö `x` [avsnitt 2](https://a.example) enligt avsnitt 3";
        let found = words_beside_links(line);
        let last = found.last().map(|word| (word.text, word.column));
        assert_eq!(last, Some(("3", line.chars().count())));
        assert!(!found.iter().any(|word| word.text == "2"));
    }

    #[test]
    fn front_matter_code_and_comments_are_no_prose() {
        let text = "---\ntitle: XX\n---\n# Plan\n```\nXX\n```\n<!--\nXX\n-->\nText\n";
        let document = DocumentText {
            path: "plan/01-a.md".to_owned(),
            text: text.to_owned(),
        };
        assert_eq!(document.lines(), [(4, "# Plan"), (11, "Text")]);
    }

    #[test]
    fn a_record_is_found_by_its_id_in_either_form_of_yaml() {
        let text = "people:\n  - id: \"anna\"\n  - { id: bo, name: Bo }\n";
        let document = DocumentText {
            path: "contacts.yaml".to_owned(),
            text: text.to_owned(),
        };
        assert_eq!(document.record("anna").map(|it| it.line), Some(2));
        assert_eq!(document.record("bo").map(|it| it.line), Some(3));
        assert_eq!(document.record("b"), None);
    }
}
