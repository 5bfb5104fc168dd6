//! Index of the names of a plan's sections: numbers, titles, files. Built once, looked up in O(log n).

use std::collections::BTreeMap;

use crate::domain::name::folded;
use crate::domain::plan::Chapter;
use crate::domain::plan::section::{self, Section};

/// Sections by folded name, in the order in which names are tried: its number; the number of its file;
/// letter, title or file; the number as it is written.
pub(super) struct SectionIndex([BTreeMap<String, Vec<usize>>; 4]);

impl SectionIndex {
    pub(super) fn of(sections: &[Section], chapters: &[Chapter]) -> Self {
        let mut names = Self(Default::default());
        for (at, section) in sections.iter().enumerate() {
            let chapter = &chapters[section.chapter];
            let number = folded(&section.number);
            let written = folded(&section::numbered(&section.heading).0);
            names.add(0, at, [number.clone()]);
            if section.first == 0 {
                names.add(1, at, section::file_number(&chapter.path));
                names.add(2, at, of_file(chapter));
            }
            let letter = number.rsplit(' ').next().unwrap_or_default().to_owned();
            let (title, name) = (folded(&section.title), folded(&section.name()));
            names.add(2, at, [number, letter, title, name]);
            names.add(3, at, [written]);
        }
        names
    }

    fn add(&mut self, step: usize, section: usize, names: impl IntoIterator<Item = String>) {
        for name in names.into_iter().filter(|name| !name.is_empty()) {
            let sections = self.0[step].entry(name).or_default();
            if sections.last() != Some(&section) {
                sections.push(section);
            }
        }
    }

    /// The sections that are called just so.
    pub(super) fn called(&self, wanted: &str) -> &[usize] {
        let found = self.0.iter().find_map(|names| names.get(wanted));
        found.map_or(&[], Vec::as_slice)
    }
}

/// The file's path, its name with and without ending and number, its words, and its head's title.
fn of_file(chapter: &Chapter) -> [String; 6] {
    let path = chapter.path.as_str();
    let file = path.rsplit('/').next().unwrap_or(path);
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let bare = stem.trim_start_matches(|c: char| c.is_ascii_digit() || c == '-');
    [
        path.to_owned(),
        file.to_owned(),
        stem.to_owned(),
        bare.to_owned(),
        folded(&section::file_words(path)),
        folded(&chapter.title),
    ]
}
