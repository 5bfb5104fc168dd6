//! An empty numbered sheet of Bilaga B, to be written on by hand.

use crate::render::log::headings;
use crate::render::page::{Block, Page, Table, Text, Tone};
use crate::render::words::Words;
use crate::say;

/// Rows that there is room for on a sheet of A4.
const UPRIGHT: usize = 21;
const LANDSCAPE: usize = 12;
const LARGE_UPRIGHT: usize = 11;
const LARGE_LANDSCAPE: usize = 5;

/// Columns in which sentences are written: what happened, and what is done about it.
const SENTENCES: &[usize] = &[2, 3];

/// How many rows a sheet has.
pub const fn rows(large: bool, landscape: bool) -> usize {
    match (large, landscape) {
        (false, false) => UPRIGHT,
        (false, true) => LANDSCAPE,
        (true, false) => LARGE_UPRIGHT,
        (true, true) => LARGE_LANDSCAPE,
    }
}

/// The sheet with its number, a head to fill in, numbered rows and how it is keyed in.
pub fn page(number: &str, rows: usize, words: &Words) -> Page {
    let say = |message| words.say(&message);
    let mut page = Page::new();
    page.heading(1, say(say!("print-blank-title", number = number)));
    let empty = |message| (say(message), Text::from("………………………………………"));
    page.pairs(vec![
        empty(say!("print-blank-incident")),
        empty(say!("print-blank-date")),
        empty(say!("print-blank-keeper")),
    ]);
    let mut header = vec![say(say!("print-blank-line"))];
    header.extend(headings(words));
    let columns = header.len();
    let row = |line: usize| {
        let mut cells = vec![Text::from(line.to_string())];
        cells.resize(columns, Text::default());
        cells
    };
    let table = Table {
        rows: (1..=rows).map(row).collect(),
        header,
    };
    page.blocks.push(Block::Form(table, SENTENCES));
    page.paragraph(say(say!("print-blank-rules")));
    let how = say(say!("print-blank-key-in", number = number));
    page.paragraph(Text::new(how, Tone::Faint));
    page
}
