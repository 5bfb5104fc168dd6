//! Plain pages, for screen readers and simple terminals: no rules drawn, one `label: value` a line.

use crate::render::page::terminal::with_plain_spaces;
use crate::render::page::{Block, Item, Page, Table, Text, Tone};
use crate::render::sanitize;

/// The page as plain lines.
pub fn page(page: &Page) -> String {
    let mut out = String::new();
    for (index, block) in page.blocks.iter().enumerate() {
        if page.is_apart(index) {
            out.push('\n');
        }
        let text = self::block(block);
        out.push_str(&match block {
            Block::Verbatim(_) => text,
            _ => with_plain_spaces(text),
        });
    }
    out
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading(_, text) => format!("{}\n", plain(text)),
        Block::Section(level, text) => {
            let marks = "#".repeat(usize::from(*level).clamp(1, 6));
            format!("{marks} {}\n", plain(text))
        }
        Block::Paragraph(text) => format!("{}\n", lines(text)),
        Block::Banner(text) => format!("! {}\n", plain(text)),
        Block::Table(table) => rows(table),
        Block::Form(table, _) => form(table),
        Block::List(items) => items.iter().map(listed).collect(),
        Block::Quote(blocks) => page(&Page {
            blocks: blocks.clone(),
        }),
        Block::Pairs(pairs) => pairs
            .iter()
            .map(|(label, text)| labelled(label, text))
            .collect(),
        Block::Picture(_) => String::new(),
        Block::Verbatim(text) => format!("{}\n", sanitize::lines(text).trim_end_matches('\n')),
    }
}

fn rows(table: &Table) -> String {
    let row = |row: &Vec<Text>| -> String {
        let cells = table
            .header
            .iter()
            .zip(row)
            .filter(|(_, cell)| !cell.is_empty());
        cells.map(|(header, cell)| labelled(header, cell)).collect()
    };
    table.rows.iter().map(row).collect::<Vec<_>>().join("\n")
}

/// Every heading of every row, the empty ones too.
fn form(table: &Table) -> String {
    let row = |row: &Vec<Text>| -> String {
        let cell = |at: usize| row.get(at).map(plain).unwrap_or_default();
        let cells = table.header.iter().enumerate();
        cells
            .map(|(at, header)| {
                let line = match sanitize::line(header) {
                    header if header.is_empty() => cell(at),
                    header => format!("{header}: {}", cell(at)),
                };
                match line.trim_end() {
                    "" => String::new(),
                    line => format!("{line}\n"),
                }
            })
            .collect()
    };
    let rows = table.rows_or_one();
    rows.iter().map(row).collect::<Vec<_>>().join("\n")
}

fn labelled(label: &str, text: &Text) -> String {
    match sanitize::line(label) {
        label if label.is_empty() => format!("{}\n", plain(text)),
        label => format!("{label}: {}\n", plain(text)),
    }
}

fn listed(item: &Item) -> String {
    let mark = sanitize::line(&item.mark)
        .replace('•', "-")
        .replace('☐', "[ ]")
        .replace('☑', "[x]");
    format!("{mark} {}\n", lines(&item.text))
}

/// Text whose lines are kept.
fn lines(text: &Text) -> String {
    let piece = |(text, tone): &(String, Tone)| match tone {
        Tone::Struck => format!("~~{}~~", sanitize::lines(text)),
        _ => sanitize::lines(text),
    };
    text.0.iter().map(piece).collect()
}

fn plain(text: &Text) -> String {
    let piece = |(text, tone): &(String, Tone)| match tone {
        Tone::Struck => format!("~~{}~~", sanitize::line(text)),
        _ => sanitize::line(text),
    };
    text.0.iter().map(piece).collect()
}
