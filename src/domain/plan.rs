//! The plan: chapters that are one coherent document, in sections one can call by number or words.

use chrono::NaiveDate;

use crate::domain::markdown::Block;
use crate::domain::name::folded;
use crate::domain::nearest::nearest;
use crate::domain::section::{self, Section};

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
pub enum Missing {
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
        if sections.iter().all(|section| section.number.is_empty()) {
            self.count(&mut sections);
        }
        sections
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
                    section.number.clone_from(&chapter);
                    below = 0;
                }
                2 if !chapter.is_empty() => {
                    below += 1;
                    section.number = format!("{chapter}.{below}");
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

    /// The section called by number (`2.3`, `bilaga b`, `B`), by file name or by words.
    ///
    /// # Errors
    /// None or several are called so.
    pub fn find(&self, called: &str) -> Result<Section, Missing> {
        let sections = self.sections();
        let wanted = plain_call(called);
        let exact = |section: &&Section| self.is_called(section, &wanted);
        if let Some(section) = sections.iter().find(exact) {
            return Ok(section.clone());
        }
        let words: Vec<&str> = wanted.split_whitespace().collect();
        let has_all = |section: &&Section| {
            let name = folded(&section.name());
            !words.is_empty() && words.iter().all(|word| name.contains(word))
        };
        let mut found: Vec<&Section> = sections.iter().filter(has_all).collect();
        // A chapter and the sections below it may share a word; then the chapter is meant.
        let chapters = found.iter().filter(|section| section.level == 1).count();
        if chapters == 1 {
            found.retain(|section| section.level == 1);
        }
        match found.as_slice() {
            [section] => Ok((*section).clone()),
            [] => Err(Missing::Unknown(closest(&sections, &wanted))),
            several => Err(Missing::Several(several.iter().copied().cloned().collect())),
        }
    }

    fn is_called(&self, section: &Section, wanted: &str) -> bool {
        let number = folded(&section.number);
        let letter = number.rsplit(' ').next().unwrap_or_default();
        let path = &self.chapters[section.chapter].path;
        let file = path.rsplit('/').next().unwrap_or(path);
        let stem = file.trim_end_matches(".md");
        let bare = stem.trim_start_matches(|c: char| c.is_ascii_digit() || c == '-');
        let is_file = [path.as_str(), file, stem, bare].contains(&wanted);
        (!number.is_empty() && [number.as_str(), letter].contains(&wanted))
            || folded(&section.title) == wanted
            || folded(&section.name()) == wanted
            || (section.level == 1 && is_file)
    }
}

/// By number, by title, or by a word of a title.
fn closest(sections: &[Section], wanted: &str) -> Option<Section> {
    let numbers = sections.iter().map(|section| section.number.as_str());
    let titles = sections.iter().map(|section| section.title.as_str());
    let words = titles.clone().flat_map(str::split_whitespace);
    let is_number = wanted.starts_with(|c: char| c.is_ascii_digit());
    let meant = if is_number {
        nearest(wanted, numbers.filter(|number| !number.is_empty()))
    } else {
        nearest(wanted, titles).or_else(|| nearest(wanted, words))
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
    bare.trim().trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::markdown::{Content, Inline};

    fn heading(line: usize, level: u8, text: &str) -> Block {
        Block {
            line,
            content: Content::Heading(level, vec![Inline::Text(text.to_owned())]),
        }
    }

    fn chapter(path: &str, headings: &[(u8, &str)]) -> Chapter {
        let blocks: Vec<Block> = headings
            .iter()
            .enumerate()
            .map(|(index, (level, text))| heading(index + 1, *level, text))
            .collect();
        let text = headings
            .iter()
            .map(|(level, text)| format!("{} {text}\n", "#".repeat(usize::from(*level))));
        Chapter {
            path: path.to_owned(),
            text: text.collect(),
            blocks,
            ..Chapter::default()
        }
    }

    fn ladok() -> Plan {
        Plan {
            chapters: vec![
                chapter(
                    "plan/00-forsattsblad.md",
                    &[(1, "Röd pärm"), (2, "Börja här")],
                ),
                chapter(
                    "plan/02-krisledningsorganisation.md",
                    &[
                        (1, "2 Krisledningsorganisation"),
                        (2, "Kriskommittén"),
                        (2, "2.1 Samarbetspartners"),
                        (2, "2.3 Kallelse och mötesplats"),
                    ],
                ),
                chapter(
                    "plan/06-bilaga-b-handelselogg.md",
                    &[(1, "Bilaga B: Händelselogg"), (2, "Kolumner")],
                ),
            ],
        }
    }

    fn found(called: &str) -> String {
        ladok()
            .find(called)
            .map_or_else(|missing| format!("{missing:?}"), |section| section.name())
    }

    #[test]
    fn a_section_is_called_by_number_letter_words_or_file() {
        assert_eq!(found("2.3"), "2.3 Kallelse och mötesplats");
        assert_eq!(found("avsnitt 2.3"), "2.3 Kallelse och mötesplats");
        assert_eq!(found("2"), "2 Krisledningsorganisation");
        for annex in [
            "bilaga b",
            "B",
            "Bilaga B",
            "handelselogg",
            "bilaga-b-handelselogg",
        ] {
            assert_eq!(found(annex), "Bilaga B: Händelselogg", "{annex}");
        }
        assert_eq!(found("motesplats"), "2.3 Kallelse och mötesplats");
        assert_eq!(found("KRISKOMMITTEN"), "Kriskommittén");
    }

    #[test]
    fn what_is_not_found_is_answered_with_the_nearest() {
        let nearest = |called| match ladok().find(called) {
            Err(Missing::Unknown(nearest)) => nearest.map(|section| section.name()),
            other => panic!("{called}: {other:?}"),
        };
        assert_eq!(
            nearest("samarbetspartnrar"),
            Some("2.1 Samarbetspartners".to_owned())
        );
        assert_eq!(
            nearest("motesplts"),
            Some("2.3 Kallelse och mötesplats".to_owned())
        );
        assert_eq!(nearest("zzz"), None);
        assert!(matches!(ladok().find("er"), Err(Missing::Several(_))));
    }

    #[test]
    fn a_section_ends_where_the_next_of_its_rank_begins() {
        let plan = ladok();
        let section = plan.find("2").expect("a chapter");
        assert_eq!(plan.blocks(&section).len(), 4);
        let section = plan.find("2.1").expect("a section");
        assert_eq!(plan.text(&section), "## 2.1 Samarbetspartners\n");
    }

    #[test]
    fn a_plan_without_numbers_is_counted_by_its_files() {
        let plan = Plan {
            chapters: vec![
                chapter(
                    "plan/01-situation.md",
                    &[(1, "Situation"), (2, "Eksempler")],
                ),
                chapter("plan/02-alarmering.md", &[(1, "Alarmering")]),
            ],
        };
        let names: Vec<String> = plan.sections().iter().map(Section::name).collect();
        assert_eq!(names, ["1 Situation", "1.1 Eksempler", "2 Alarmering"]);
        assert_eq!(
            plan.find("2").map(|section| section.title),
            Ok("Alarmering".to_owned())
        );
    }
}
