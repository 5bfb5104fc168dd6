//! Full-text search in documents and logs.

use std::collections::BTreeSet;

use crate::domain::documents::markdown::{self, Block, BlockContent};
use crate::domain::name::folded;
use crate::domain::suggest::closest_match;
use crate::domain::time::moment::Moment;

/// A piece of what is written that is found as a whole: a paragraph, a point, a line of a document; an
/// entry of a log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// Path of a document; for an entry, log and id: `2026-11-22-natavbrott/anna-4`.
    pub path: String,
    /// From 1.
    pub line: usize,
    /// Set for an entry of a log.
    pub entry: Option<FoundEntry>,
    /// Heading above it, or the title of its document.
    pub section: String,
    pub text: String,
}

/// An entry of a log that was searched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundEntry {
    pub at: Moment,
    pub by: String,
    pub struck: bool,
}

/// Amount of text searched.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Searched {
    pub documents: usize,
    pub entries: usize,
    pub logs: usize,
}

/// Hits; if none, a suggestion.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SearchResult {
    pub searched: Searched,
    /// One word each, as typed.
    pub words: Vec<String>,
    pub passages: Vec<Passage>,
    pub meant: Option<String>,
}

/// The passages of a text in blocks.
pub fn passages(path: &str, title: &str, blocks: &[Block]) -> Vec<Passage> {
    let mut found = Passages {
        path,
        section: title.to_owned(),
        passages: Vec::new(),
    };
    found.blocks(blocks);
    found.passages
}

/// The passages of a file that is no Markdown: its lines that say something.
pub fn lines(path: &str, title: &str, text: &str) -> Vec<Passage> {
    let passage = |(index, line): (usize, &str)| Passage {
        path: path.to_owned(),
        line: index + 1,
        entry: None,
        section: title.to_owned(),
        text: line.trim().to_owned(),
    };
    text.lines()
        .enumerate()
        .map(passage)
        .filter(|passage| !passage.text.is_empty())
        .collect()
}

struct Passages<'a> {
    path: &'a str,
    section: String,
    passages: Vec<Passage>,
}

impl Passages<'_> {
    fn add(&mut self, line: usize, text: String) {
        if !text.trim().is_empty() {
            self.passages.push(Passage {
                path: self.path.to_owned(),
                line,
                entry: None,
                section: self.section.clone(),
                text,
            });
        }
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            match &block.content {
                BlockContent::Heading(_, inlines) => {
                    self.section = markdown::plain(inlines);
                    self.add(block.line, self.section.clone());
                }
                BlockContent::Paragraph(inlines) => self.add(block.line, markdown::plain(inlines)),
                BlockContent::Verbatim(text) => self.add(block.line, text.replace('\n', " ")),
                BlockContent::Comment(text) => self.add(block.line, text.replace('\n', " ")),
                BlockContent::Quote(blocks) | BlockContent::Alert(_, blocks) => self.blocks(blocks),
                BlockContent::Footnote(_, blocks) => self.blocks(blocks),
                BlockContent::List(list) => {
                    list.items.iter().for_each(|item| self.blocks(&item.blocks));
                }
                BlockContent::Table(table) => self.rows(block.line, table),
                BlockContent::Rule => {}
            }
        }
    }

    fn rows(&mut self, line: usize, table: &markdown::Table) {
        let row = |cells: &[Vec<markdown::Inline>]| {
            let cells: Vec<String> = cells.iter().map(|cell| markdown::plain(cell)).collect();
            cells.join(" · ")
        };
        self.add(line, row(&table.header));
        for (index, cells) in table.rows.iter().enumerate() {
            // Header and rule precede the first row.
            self.add(line + 2 + index, row(cells));
        }
    }
}

/// The passages that have every word, in order.
pub fn find(passages: &[Passage], words: &[String]) -> Vec<Passage> {
    let wanted: Vec<String> = words.iter().map(|word| folded(word)).collect();
    let has_all = |passage: &&Passage| {
        let text = folded(&passage.text);
        wanted.iter().all(|word| text.contains(word.as_str()))
    };
    passages.iter().filter(has_all).cloned().collect()
}

/// The words with those that occur nowhere replaced by the nearest one that does; none if nothing is near.
pub fn meant(passages: &[Passage], words: &[String]) -> Option<String> {
    let known: BTreeSet<&str> = passages
        .iter()
        .flat_map(|passage| passage.text.split(|c: char| !c.is_alphanumeric()))
        .filter(|word| word.chars().count() > 2)
        .collect();
    let everywhere: String = known.iter().map(|word| folded(word) + " ").collect();
    let mut changed = false;
    let mut meant = Vec::new();
    for word in words {
        if everywhere.contains(&folded(word)) {
            meant.push(word.clone());
        } else {
            meant.push(closest_match(word, known.iter().copied())?.to_lowercase());
            changed = true;
        }
    }
    changed.then(|| meant.join(" "))
}

/// A text cut around the first word found, in at most so many characters, and its pieces: whether
/// each one is a word that was looked for.
pub fn marked(text: &str, words: &[String], most: usize) -> Vec<(String, bool)> {
    let wanted: Vec<String> = words.iter().map(|word| folded(word)).collect();
    let hit = |piece: &str| {
        let piece = folded(piece);
        wanted.iter().any(|word| piece.contains(word.as_str()))
    };
    let pieces: Vec<&str> = text.split_inclusive(char::is_whitespace).collect();
    let first = pieces.iter().position(|piece| hit(piece)).unwrap_or(0);
    let (from, to) = window(&pieces, first, most);
    let mut marked = Vec::new();
    if from > 0 {
        marked.push(("… ".to_owned(), false));
    }
    marked.extend(
        pieces[from..to]
            .iter()
            .map(|piece| ((*piece).to_owned(), hit(piece))),
    );
    if to < pieces.len() {
        marked.push(("…".to_owned(), false));
    }
    marked
}

/// Range to show: everything if it fits, else from a third before the hit.
fn window(pieces: &[&str], hit: usize, most: usize) -> (usize, usize) {
    let length = |piece: &&str| piece.chars().count();
    if pieces.iter().map(length).sum::<usize>() <= most {
        return (0, pieces.len());
    }
    let mut from = hit;
    let mut room = most / 3;
    while from > 0 && length(&pieces[from - 1]) <= room {
        from -= 1;
        room -= length(&pieces[from]);
    }
    let mut to = from;
    let mut room = most;
    while to < pieces.len() && (length(&pieces[to]) <= room || to <= hit) {
        room = room.saturating_sub(length(&pieces[to]));
        to += 1;
    }
    (from, to)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(typed: &str) -> Vec<String> {
        typed.split(' ').map(str::to_owned).collect()
    }

    fn passage(text: &str) -> Passage {
        Passage {
            path: "plan/01.md".to_owned(),
            line: 1,
            entry: None,
            section: String::new(),
            text: text.to_owned(),
        }
    }

    #[test]
    fn every_word_must_be_there_and_accents_do_not_matter() {
        let all = [passage("Kalla på Östlund"), passage("Östlund svarar")];
        assert_eq!(find(&all, &words("ostlund kalla")), [all[0].clone()]);
        assert_eq!(find(&all, &words("OSTLUND")).len(), 2);
    }

    #[test]
    fn a_word_that_is_nowhere_is_answered_with_the_nearest() {
        let all = [passage("Utse en loggförare genast")];
        assert_eq!(
            meant(&all, &words("utse logförare")),
            Some("utse loggförare".to_owned())
        );
        assert_eq!(meant(&all, &words("qqq")), None);
        assert_eq!(meant(&all, &words("utse")), None);
    }

    #[test]
    fn a_long_text_is_cut_around_the_hit() {
        let text = "ord ".repeat(100) + "träffen " + &"mer ".repeat(100);
        let marked = marked(&text, &words("traffen"), 60);
        let shown: String = marked.iter().map(|(piece, _)| piece.as_str()).collect();
        assert!(
            shown.starts_with("… ord") && shown.ends_with('…'),
            "{shown}"
        );
        assert!(shown.chars().count() < 70, "{shown}");
        assert_eq!(marked.iter().filter(|(_, hit)| *hit).count(), 1);
    }
}
