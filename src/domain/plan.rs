//! The plan: chapters that are one coherent document, in sections one can call by number or words.

pub mod calendar;
mod chapter_heading;
mod find_section;
pub mod local_text;
pub mod plan_change;
pub mod plan_read;
pub mod revision;
pub mod search;
pub mod section;
mod section_index;
pub mod strategy;
pub mod supplier;
pub mod unit;

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::domain::documents::markdown::Block;
use crate::domain::plan::revision::Revision;
use crate::domain::plan::section::Section;

use self::section_index::SectionIndex;

pub use self::chapter_heading::{headed, own_title};

/// A chapter: front matter and text.
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
    /// The day it was last like that page.
    pub mirrored: Option<NaiveDate>,
    pub revision: Revision,
    pub blocks: Vec<Block>,
    /// The whole file, so that a section can be handed on as it was written.
    pub text: String,
}

impl Chapter {
    /// True if it mirrors a page that has an address.
    pub fn is_mirror(&self) -> bool {
        let begins = ["https://", "http://"];
        begins.iter().any(|it| self.source.starts_with(it))
    }
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
                // A single figure numbers the steps of its own text.
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

    /// True if the headings are numbered as they are written: at least half of the chapters, or of the
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

    /// Unambiguous reference to this section: number or title, else file and line.
    pub fn call(&self, section: &Section) -> String {
        let sections = self.sections();
        let names = SectionIndex::of(&sections, &self.chapters);
        self.call_among(&sections, &names, section)
    }

    /// References of all sections, in order.
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
}

#[cfg(test)]
mod tests;
