//! The plan: chapters that are one coherent document, in sections one can call by number or words.

pub mod calendar;
mod chapter_heading;
pub mod plan_read;
pub mod search;
pub mod section;
mod section_index;
pub mod strategy;
pub mod supplier;

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::domain::documents::markdown::Block;
use crate::domain::name::folded;
use crate::domain::plan::section::Section;
use crate::domain::suggest::closest_match;

use self::section_index::SectionIndex;

pub use self::chapter_heading::{headed, own_title};

/// A chapter as it is read: what its head says, and its text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Chapter {
    /// `plan/02-krisledningsorganisation.md`.
    pub path: String,
    pub title: String,
    /// Role or person id.
    pub owner: String,
    pub reviewed: Option<NaiveDate>,
    pub audience: Vec<String>,
    /// The page elsewhere that this one mirrors.
    pub source: String,
    pub blocks: Vec<Block>,
    /// The whole file, so that a section can be handed on as it was written.
    pub text: String,
}

/// The whole plan, its chapters in the order of their file names.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    pub chapters: Vec<Chapter>,
}

/// Why no section was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SectionNotFound {
    /// Nothing is called so; the one that may be meant.
    Unknown(Option<Section>),
    /// Several are.
    Several(Vec<Section>),
}

impl Plan {
    /// All sections, in order.
    pub fn sections(&self) -> Vec<Section> {
        let mut sections: Vec<Section> = Vec::new();
        for (index, chapter) in self.chapters.iter().enumerate() {
            sections.extend(section::of(index, &chapter.title, &chapter.blocks));
        }
        let has_own = self.has_own_numbers(&sections);
        for section in &mut sections {
            let is_own = match section.level {
                1 | 2 => has_own,
                // A figure that stands alone counts the steps of its own text.
                _ => has_own && section.number.contains('.'),
            };
            if !is_own && section.is_counted() {
                section.number.clear();
                section.title.clone_from(&section.heading);
            }
        }
        if !has_own {
            self.count(&mut sections);
        }
        sections
    }

    /// Whether the headings are numbered as they are written: at least half of the chapters, or of the
    /// headings below them in at least half of the chapters. An annex has its letter in any plan.
    fn has_own_numbers(&self, sections: &[Section]) -> bool {
        let of_rank = |level: u8| {
            let all = sections.iter().filter(move |it| it.level == level);
            all.filter(|it| it.number.is_empty() || it.is_counted())
        };
        let is_most = |level: u8| {
            let counted = of_rank(level).filter(|it| it.is_counted()).count();
            counted > 0 && counted * 2 >= of_rank(level).count()
        };
        let with: BTreeSet<usize> = of_rank(2)
            .filter(|it| it.is_counted())
            .map(|it| it.chapter)
            .collect();
        is_most(1) || (is_most(2) && with.len() * 2 >= self.chapters.len())
    }

    /// Numbers a plan whose headings have none, by its files and the order of its headings.
    fn count(&self, sections: &mut [Section]) {
        let mut below = 0;
        let mut chapter = String::new();
        for section in sections {
            match section.level {
                1 => {
                    let path = &self.chapters[section.chapter].path;
                    chapter = section::file_number(path).unwrap_or_default();
                    if section.number.is_empty() {
                        section.number.clone_from(&chapter);
                    }
                    below = 0;
                }
                2 if !chapter.is_empty() => {
                    below += 1;
                    if section.number.is_empty() {
                        section.number = format!("{chapter}.{below}");
                    }
                }
                _ => {}
            }
        }
    }

    /// The blocks of a section, its heading first.
    pub fn blocks(&self, section: &Section) -> &[Block] {
        &self.chapters[section.chapter].blocks[section.first..section.end]
    }

    /// The Markdown of a section as it was written.
    pub fn text(&self, section: &Section) -> String {
        let chapter = &self.chapters[section.chapter];
        let end = chapter.blocks.get(section.end).map(|block| block.line);
        let skipped = section.line.saturating_sub(1);
        let taken = end.map_or(usize::MAX, |end| end.saturating_sub(section.line));
        let lines = chapter.text.split_inclusive('\n').skip(skipped).take(taken);
        lines.collect::<String>().trim_end().to_owned() + "\n"
    }

    /// The section called by number (`2.3`, `bilaga b`, `B`), by the number or name of its file (`05` of
    /// `plan/05-x.md`), by words, or by a file and a line of it (`plan/02-x.md:7`).
    ///
    /// # Errors
    /// None or several are called so.
    pub fn find(&self, called: &str) -> Result<Section, SectionNotFound> {
        let sections = self.sections();
        self.found(
            &sections,
            &SectionIndex::of(&sections, &self.chapters),
            called,
        )
    }

    fn found(
        &self,
        sections: &[Section],
        names: &SectionIndex,
        called: &str,
    ) -> Result<Section, SectionNotFound> {
        if let Some(section) = self.at_line(sections, called) {
            return Ok(section);
        }
        let wanted = plain_call(called);
        let exact: Vec<&Section> = names
            .called(&wanted)
            .iter()
            .map(|at| &sections[*at])
            .collect();
        if let Some(section) = one(&exact) {
            return Ok(section);
        }
        if !exact.is_empty() {
            return Err(SectionNotFound::Several(
                exact.into_iter().cloned().collect(),
            ));
        }
        let words: Vec<&str> = wanted.split_whitespace().collect();
        let has_all = |section: &&Section| {
            let name = folded(&section.name());
            !words.is_empty() && words.iter().all(|word| says(&name, &section.number, word))
        };
        let in_file = |section: &&Section| section.first == 0 && self.is_filed(section, &words);
        let mut found: Vec<&Section> = sections.iter().filter(has_all).collect();
        if found.is_empty() {
            found = sections.iter().filter(in_file).collect();
        }
        match (one(&found), found.is_empty()) {
            (Some(section), _) => Ok(section),
            (None, true) => Err(SectionNotFound::Unknown(closest(sections, &wanted))),
            (None, false) => Err(SectionNotFound::Several(
                found.into_iter().cloned().collect(),
            )),
        }
    }

    /// What calls this section and no other: its number or title, or else its file and line.
    pub fn call(&self, section: &Section) -> String {
        let sections = self.sections();
        let names = SectionIndex::of(&sections, &self.chapters);
        self.call_among(&sections, &names, section)
    }

    /// The same for every section of the plan, in order.
    pub fn calls(&self, sections: &[Section]) -> Vec<String> {
        let names = SectionIndex::of(sections, &self.chapters);
        let call = |section| self.call_among(sections, &names, section);
        sections.iter().map(call).collect()
    }

    fn call_among(&self, sections: &[Section], names: &SectionIndex, section: &Section) -> String {
        let call = section.call();
        match self.found(sections, names, call) {
            Ok(found) if found == *section => call.to_owned(),
            _ => self.place(section),
        }
    }

    /// `plan/02-x.md:7`.
    pub fn place(&self, section: &Section) -> String {
        format!("{}:{}", self.chapters[section.chapter].path, section.line)
    }

    /// The innermost section that holds a line of a file.
    fn at_line(&self, sections: &[Section], called: &str) -> Option<Section> {
        let (path, line) = called.trim().rsplit_once(':')?;
        let line: usize = line.parse().ok()?;
        let is_in = |section: &&Section| {
            self.chapters[section.chapter].path == path && section.line <= line
        };
        sections.iter().rfind(is_in).cloned()
    }

    /// Whether the words are in the name of the chapter's file or in the title of its head.
    fn is_filed(&self, section: &Section, words: &[&str]) -> bool {
        let chapter = &self.chapters[section.chapter];
        let name = folded(&format!(
            "{} {}",
            section::file_words(&chapter.path),
            chapter.title
        ));
        !words.is_empty() && words.iter().all(|word| says(&name, "", word))
    }
}

/// Whether a heading has a word; a figure only where it stands by itself and is not the section's number
/// or a part of it.
fn says(name: &str, number: &str, word: &str) -> bool {
    let is_figure = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
    match is_figure(word) {
        true => {
            let title = name.strip_prefix(&folded(number)).unwrap_or(name);
            let mut parts = title.split(|c: char| !c.is_alphanumeric());
            parts.any(|part| part == word)
        }
        false => name.contains(word),
    }
}

/// The one that is meant: the only one, or the only chapter, for a chapter and the sections below it
/// may share a word; or the first of one chapter's own.
fn one(found: &[&Section]) -> Option<Section> {
    let chapters: Vec<&&Section> = found.iter().filter(|section| section.level == 1).collect();
    match (found, chapters.as_slice()) {
        ([section], _) => Some((*section).clone()),
        (_, [chapter]) => Some((**chapter).clone()),
        _ => None,
    }
}

/// By number, by title, or by a word of a title.
fn closest(sections: &[Section], wanted: &str) -> Option<Section> {
    let numbers = sections.iter().map(|section| section.number.as_str());
    let titles = sections.iter().map(|section| section.title.as_str());
    let words = titles.clone().flat_map(str::split_whitespace);
    let is_number = wanted.starts_with(|c: char| c.is_ascii_digit());
    let meant = if is_number {
        closest_match(wanted, numbers.filter(|number| !number.is_empty()))
    } else {
        closest_match(wanted, titles).or_else(|| closest_match(wanted, words))
    }?;
    let called = |section: &&Section| {
        section.number == meant
            || section.title == meant
            || section.title.split_whitespace().any(|word| word == meant)
    };
    sections.iter().find(called).cloned()
}

/// What was typed, folded, without the words people put before a number.
fn plain_call(called: &str) -> String {
    let folded = folded(called.trim());
    let before = [
        "avsnitt ", "kapitel ", "afsnit ", "section ", "chapter ", "§",
    ];
    let bare = before
        .iter()
        .find_map(|before| folded.strip_prefix(before))
        .unwrap_or(&folded);
    let bare = bare.trim().trim_end_matches('.');
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|it| it.is_ascii_digit());
    match bare.split('.').all(is_number) {
        true => bare
            .split('.')
            .map(without_zeros)
            .collect::<Vec<_>>()
            .join("."),
        false => bare.to_owned(),
    }
}

/// `5` of `05`, as files are numbered.
fn without_zeros(number: &str) -> &str {
    match number.trim_start_matches('0') {
        "" => "0",
        bare => bare,
    }
}

#[cfg(test)]
mod tests;
