//! A section of the plan: the text below one heading, and its reference.

use crate::domain::documents::markdown::{self, Block, BlockContent, Inline};
use crate::domain::name::folded;

/// A part of a chapter under one heading, with all that is below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// `2.3`, `Bilaga A`; empty for a heading without one.
    pub number: String,
    /// The heading without its number.
    pub title: String,
    /// The heading as it is written.
    pub heading: String,
    /// 1 for a chapter.
    pub level: u8,
    /// Index of the chapter.
    pub chapter: usize,
    /// Its line in the chapter's file, from 1.
    pub line: usize,
    /// Its first block, its heading, in the chapter.
    pub first: usize,
    /// The block after its last one.
    pub end: usize,
}

impl Section {
    /// The shortest words that call it.
    pub fn call(&self) -> &str {
        match self.number.as_str() {
            "" => &self.title,
            number => number,
        }
    }

    /// True if its number is one of figures, not the letter of an annex.
    pub fn is_counted(&self) -> bool {
        self.number.starts_with(|c: char| c.is_ascii_digit())
    }

    /// Number and title, as the heading has them.
    pub fn name(&self) -> String {
        match self.number.as_str() {
            "" => self.title.clone(),
            number if number.ends_with(|c: char| c.is_ascii_digit()) => {
                format!("{number} {}", self.title)
            }
            number => format!("{number}: {}", self.title),
        }
    }
}

/// The sections of a chapter, itself the first; one that has no heading of the first rank before all
/// others is called by its title.
pub fn of(chapter: usize, title: &str, blocks: &[Block]) -> Vec<Section> {
    let headings: Vec<(usize, u8, &[Inline])> = blocks
        .iter()
        .enumerate()
        .filter_map(|(at, block)| match &block.content {
            BlockContent::Heading(level, inlines) => Some((at, *level, inlines.as_slice())),
            _ => None,
        })
        .collect();
    let mut sections = Vec::new();
    if headings.first().is_none_or(|(_, level, _)| *level > 1) {
        sections.push(untitled(chapter, title, blocks));
    }
    for (place, (at, level, inlines)) in headings.iter().enumerate() {
        let end = headings[place + 1..]
            .iter()
            .find(|(_, other, _)| other <= level)
            .map_or(blocks.len(), |(at, _, _)| *at);
        let heading = markdown::plain(inlines);
        let (number, title) = numbered(&heading);
        // Text before the chapter's first heading belongs to the chapter.
        let first = if sections.is_empty() { 0 } else { *at };
        sections.push(Section {
            number,
            title,
            heading,
            level: *level,
            chapter,
            line: blocks[first].line,
            first,
            end,
        });
    }
    sections
}

fn untitled(chapter: usize, title: &str, blocks: &[Block]) -> Section {
    let heading = title.to_owned();
    let (number, title) = numbered(title);
    let is_chapter = |block: &Block| matches!(block.content, BlockContent::Heading(1, _));
    let end = blocks.iter().position(is_chapter);
    Section {
        number,
        title,
        heading,
        level: 1,
        chapter,
        line: blocks.first().map_or(1, |block| block.line),
        first: 0,
        end: end.unwrap_or(blocks.len()),
    }
}

/// `2.3 Kallelse` and `Bilaga A: Kontaktlista` parted into number and title.
pub fn numbered(heading: &str) -> (String, String) {
    let heading = heading.trim();
    let (first, rest) = heading.split_once(' ').unwrap_or((heading, ""));
    let number = first.trim_end_matches('.');
    let counts = |part: &str| {
        (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    if !rest.trim().is_empty() && number.split('.').all(counts) {
        return (number.to_owned(), rest.trim().to_owned());
    }
    let annex = ["bilaga", "bilag", "appendix", "annex"].contains(&folded(first).as_str());
    let letter: String = rest.chars().take_while(|c| c.is_alphanumeric()).collect();
    if annex && (1..=2).contains(&letter.len()) {
        let title = rest[letter.len()..].trim_start_matches([' ', ':', '.', '–', '—', '-']);
        return (format!("{first} {letter}"), title.to_owned());
    }
    (String::new(), heading.to_owned())
}

/// `2` of `plan/02-organisation.md`; a unit's own text has the place of the section it belongs to, not one by
/// its file.
pub fn file_number(path: &str) -> Option<String> {
    let file = path.strip_prefix("plan/")?.rsplit('/').next()?;
    let digits: String = file.chars().take_while(char::is_ascii_digit).collect();
    let number: u32 = digits.parse().ok()?;
    Some(number.to_string())
}

/// `24 7 duty` of `plan/02-24-7-duty.md`: the words of a chapter's file without its place.
pub fn file_words(path: &str) -> String {
    let file = path.rsplit('/').next().unwrap_or(path);
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let placed = stem.trim_start_matches(|c: char| c.is_ascii_digit());
    let bare = placed.trim_start_matches(['-', '_', ' ']);
    let words = match placed.len() < stem.len() && placed.len() > bare.len() && !bare.is_empty() {
        true => bare,
        false => stem,
    };
    words.replace(['-', '_'], " ")
}

/// `Severity levels` of `plan/02-severity-levels.md`: title of a chapter without one.
pub fn file_title(path: &str) -> String {
    let words = file_words(path);
    let mut letters = words.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => path.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_or_an_emergency_number_is_no_section_number() {
        assert_eq!(numbered("112 först").0, "");
        assert_eq!(numbered("1. Introduktion").0, "1");
        assert_eq!(numbered("Bilaga A – Kontaktlista").1, "Kontaktlista");
        assert_eq!(numbered("Bilagor och annat").0, "");
    }

    #[test]
    fn the_words_of_a_file_are_those_after_its_place() {
        assert_eq!(file_title("plan/02-severity-levels.md"), "Severity levels");
        assert_eq!(file_title("plan/02-24-7-duty.md"), "24 7 duty");
        assert_eq!(file_title("plan/112.md"), "112");
        assert_eq!(file_title("plan/åtgärder.md"), "Åtgärder");
    }
}
