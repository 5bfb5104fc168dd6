//! A table that the text says stands at the start of the document.

use crate::domain::check::{CheckedBinder, on_line};
use crate::domain::documents::finding::Finding;
use crate::domain::documents::markdown::BlockContent;
use crate::domain::name::folded;
use crate::say;

/// What a text calls the start of the document, folded.
const AT_THE_START: [&str; 7] = [
    "i borjan av detta dokument",
    "i borjan av dokumentet",
    "forst i dokumentet",
    "i starten af dokumentet",
    "forrest i dokumentet",
    "at the start of this document",
    "at the beginning of this document",
];
const TABLE: [&str; 3] = ["tabell", "tabel", "table"];

/// Sentences that send the reader to a table at the start where the first chapter has none.
pub fn find(binder: &CheckedBinder) -> Vec<Finding> {
    let has_table = binder.plan.chapters.first().is_some_and(|chapter| {
        let mut blocks = chapter.blocks.iter();
        blocks.any(|block| matches!(block.content, BlockContent::Table(_)))
    });
    if has_table {
        return Vec::new();
    }
    let mut findings = Vec::new();
    for text in binder.prose() {
        let lines = text.lines();
        for (at, (line, said)) in lines.iter().enumerate() {
            let next = lines.get(at + 1).map_or("", |(_, next)| next);
            let sentence = folded(&format!("{} {}", said.trim(), next.trim()));
            let begins = |phrase: &&&str| {
                let place = sentence.find(**phrase);
                place.is_some_and(|place| place < folded(said.trim()).len())
            };
            let is_table = TABLE.iter().any(|word| sentence.contains(word));
            if is_table && AT_THE_START.iter().find(begins).is_some() {
                findings.push(on_line(text, *line, 1, say!("check-no-table-at-start")));
            }
        }
    }
    findings
}
