//! Numbers in running text: written in several ways, or left over from a page.

use crate::domain::check::{CheckedBinder, DocumentText, on_line};
use crate::domain::documents::finding::{Finding, TextPosition};
use crate::domain::documents::markdown::{self, BlockContent};
use crate::domain::plan::Chapter;
use crate::say;

/// A number in a text.
struct TextNumber<'t> {
    line: usize,
    column: usize,
    text: &'t str,
}

/// Most figures of a page's number: three are those of an emergency call.
const PAGE_NUMBER: usize = 2;

/// The first number of a document that is grouped otherwise than the one before it, and numbers that are a paragraph
/// of their own.
pub fn find(binder: &CheckedBinder) -> Vec<Finding> {
    let mut findings: Vec<Finding> = binder.prose().filter_map(in_text).collect();
    findings.extend(binder.plan.chapters.iter().flat_map(alone));
    findings
}

/// The number of a page that came along when a text was copied.
fn alone(chapter: &Chapter) -> Vec<Finding> {
    let mut findings = Vec::new();
    for block in &chapter.blocks {
        let BlockContent::Paragraph(inlines) = &block.content else {
            continue;
        };
        let text = markdown::plain(inlines);
        let is_number = text.chars().all(|c| c.is_ascii_digit());
        if is_number && (1..=PAGE_NUMBER).contains(&text.len()) {
            let place = TextPosition::on_line(&chapter.text, block.line);
            let message = say!("check-number-alone", number = text);
            findings.push(Finding::remark(&chapter.path, Some(place), message));
        }
    }
    findings
}

/// Lines with their numbers written as the first one of the document is.
pub(in crate::domain::check) fn reshaped(document: &DocumentText) -> Vec<(usize, String)> {
    let lines = document.lines();
    let all = lines.iter().flat_map(|(line, said)| numbers(*line, said));
    let Some(like) = all.map(|number| number.text).next() else {
        return Vec::new();
    };
    let mut changed = Vec::new();
    for (line, said) in &lines {
        let mut text = (*said).to_owned();
        for number in numbers(*line, said) {
            if digits(number.text) == digits(like) && form(number.text) != form(like) {
                text = text.replacen(number.text, &in_form(number.text, like), 1);
            }
        }
        if text != *said {
            changed.push((*line, text));
        }
    }
    changed
}

/// The digits of a number with the blanks and hyphens of another.
fn in_form(number: &str, like: &str) -> String {
    let mut digits = number.chars().filter(char::is_ascii_digit);
    let sign = |c: char| match c.is_ascii_digit() {
        true => digits.next().unwrap_or(c),
        false => c,
    };
    like.chars().map(sign).collect()
}

fn in_text(document: &DocumentText) -> Option<Finding> {
    let numbers: Vec<TextNumber<'_>> = document
        .lines()
        .into_iter()
        .flat_map(|(line, said)| numbers(line, said))
        .collect();
    let first = numbers.first()?;
    let other = numbers
        .iter()
        .find(|it| digits(it.text) == digits(first.text) && form(it.text) != form(first.text))?;
    let message = say!(
        "check-number-forms",
        number = other.text,
        first = first.text
    );
    Some(on_line(document, other.line, other.column, message))
}

fn digits(number: &str) -> usize {
    number.chars().filter(char::is_ascii_digit).count()
}

/// `000-000 00 00`.
fn form(number: &str) -> String {
    let letter = |c: char| if c.is_ascii_digit() { '0' } else { c };
    number.chars().map(letter).collect()
}

/// Runs of 8 to 12 digits with blanks and hyphens between them; a date is none.
fn numbers(line: usize, text: &str) -> Vec<TextNumber<'_>> {
    let part = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '-' | '\u{a0}' | '+');
    let mut found = Vec::new();
    let mut start: Option<(usize, usize)> = None;
    let mut before = ' ';
    for (column, (at, c)) in text.char_indices().chain([(text.len(), ' ')]).enumerate() {
        let is_inner = is_within(before) || matches!(before, '?' | '.');
        let begins = (c.is_ascii_digit() || c == '+') && !is_inner;
        let last = std::mem::replace(&mut before, c);
        match start {
            None if begins => start = Some((at, column + 1)),
            Some((from, column)) if !part(c) => {
                let number = text[from..at].trim_end_matches([' ', '-']);
                let is_whole = !is_within(c) || !last.is_ascii_digit();
                if is_whole && (8..=12).contains(&digits(number)) && !has_date(number) {
                    let text = number;
                    found.push(TextNumber { line, column, text });
                }
                start = None;
            }
            _ => {}
        }
    }
    found
}

/// Beside such a sign digits are part of a word, an address, an amount or a name.
fn is_within(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '/' | '=' | '_' | '%' | '#' | '-' | '~' | '@' | '&')
}

fn has_date(text: &str) -> bool {
    let mut parts = text.split(' ');
    parts.any(|part| {
        let lengths: Vec<usize> = part.split('-').map(str::len).collect();
        lengths == [4, 2, 2]
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_one_length_in_two_forms_are_told_once() {
        let text = "Ring 7000 0011.\nEller 70 00 00 22, eller 00 00 00 11.\n";
        let document = DocumentText {
            path: "plan/01-a.md".to_owned(),
            text: text.to_owned(),
        };
        let finding = in_text(&document).expect("a finding");
        assert_eq!(
            finding.place.map(|place| (place.line, place.column)),
            Some((2, Some(7)))
        );
    }

    #[test]
    fn digits_of_an_address_or_a_name_are_no_numbers() {
        assert!(numbers(1, "https://a.example/issues/12345678?id=12345678").is_empty());
        assert!(numbers(1, "commit 0b0ffa1ba12345678ff, CVE-2026-12345678").is_empty());
        assert!(numbers(1, "https://a.example/customs?49854527").is_empty());
        assert_eq!(numbers(1, "(070-174 06 05), 070-174 06 06.").len(), 2);
    }

    #[test]
    fn dates_and_times_are_no_numbers() {
        assert!(numbers(1, "den 2026-11-22 kl. 10:15, 2026-11-22 2026-11-23").is_empty());
    }
}
