//! Look-up of a section by number, file, line, title or words.

use crate::domain::name::folded;
use crate::domain::plan::section::{self, Section};
use crate::domain::plan::section_index::SectionIndex;
use crate::domain::plan::{Plan, SectionNotFound};
use crate::domain::suggest::closest_match;

impl Plan {
    /// Section by number (`2.3`, `bilaga b`, `B`), number or name of its file (`05` of `plan/05-x.md`),
    /// words, or file and line (`plan/02-x.md:7`).
    ///
    /// # Errors
    /// No match, or several.
    pub fn find(&self, called: &str) -> Result<Section, SectionNotFound> {
        let sections = self.sections();
        self.found(
            &sections,
            &SectionIndex::of(&sections, &self.chapters),
            called,
        )
    }

    pub(super) fn found(
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

    /// The innermost section that holds a line of a file.
    pub(super) fn at_line(&self, sections: &[Section], called: &str) -> Option<Section> {
        let (path, line) = called.trim().rsplit_once(':')?;
        let line: usize = line.parse().ok()?;
        let is_in = |section: &&Section| {
            self.chapters[section.chapter].path == path && section.line <= line
        };
        sections.iter().rfind(is_in).cloned()
    }

    /// True if the words are in the name of the chapter's file or in the title of its head.
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

/// True if a heading contains a word; a figure only on its own and outside the section number.
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

/// Section by number, title, or a word of the title.
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

/// The typed reference, folded, without the words before a number.
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
