//! A page for a terminal: wrapped to its width, tables drawn, colour only where asked for.

mod command;

use comfy_table::{ColumnConstraint, ContentArrangement, Table as Drawn, Width, presets};
use textwrap::Options;
use textwrap::core::display_width;

use crate::render::page::{Block, Item, Page, Table, Text, Tone};
use crate::render::sanitize;

/// How the terminal is to be written to.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    pub width: usize,
    pub colour: bool,
}

/// The page as text that ends with a line feed (or is empty).
pub fn page(page: &Page, style: Style) -> String {
    let mut out = String::new();
    for (index, block) in page.blocks.iter().enumerate() {
        if page.is_apart(index) {
            out.push('\n');
        }
        out.push_str(&self::block(block, style));
    }
    out
}

/// A sentence beside the answer, cleaned; in lines of at most the width where there is one.
pub fn talk(sentence: &str, width: Option<usize>) -> String {
    let line = sanitize::line(sentence);
    match width {
        Some(width) => wrapped(
            &Text::from(line),
            "",
            "",
            Style {
                width,
                colour: false,
            },
        ),
        None => line + "\n",
    }
}

fn block(block: &Block, style: Style) -> String {
    match block {
        Block::Heading(level, text) => heading(*level, text, style),
        Block::Section(level, text) => section(*level, text, style),
        Block::Paragraph(text) => wrapped(text, "", "", style),
        Block::Banner(text) => wrapped(&warning(text), "! ", "  ", style),
        Block::Table(table) => drawn(table, style).unwrap_or_else(|| stacked(table, style)),
        Block::Form(table) => drawn(table, style).unwrap_or_else(|| form(table, style)),
        Block::Quote(blocks) => quoted(blocks, style),
        Block::List(items) => items.iter().map(|item| listed(item, style)).collect(),
        Block::Pairs(pairs) => self::pairs(pairs, style),
        Block::Verbatim(text) => {
            let text = sanitize::lines(text);
            if text.ends_with('\n') || text.is_empty() {
                text
            } else {
                text + "\n"
            }
        }
    }
}

fn heading(level: u8, text: &Text, style: Style) -> String {
    let strong = Text::new(text.bare(), Tone::Strong);
    let line = wrapped(&strong, "", "", style);
    if level > 1 || style.colour {
        return line;
    }
    let longest = sanitize::line(&text.bare())
        .chars()
        .count()
        .min(style.width);
    format!("{line}{}\n", "=".repeat(longest))
}

/// Without colour a heading below the first level has the marks it has in the file.
fn section(level: u8, text: &Text, style: Style) -> String {
    if level < 2 || style.colour {
        return heading(level, text, style);
    }
    let marks = "#".repeat(usize::from(level).min(6)) + " ";
    let strong = Text::new(text.bare(), Tone::Strong);
    wrapped(&strong, &marks, &" ".repeat(marks.len()), style)
}

fn warning(text: &Text) -> Text {
    Text::new(text.bare(), Tone::Warning)
}

fn quoted(blocks: &[Block], style: Style) -> String {
    let inner = Page {
        blocks: blocks.to_vec(),
    };
    let narrower = Style {
        width: style.width.saturating_sub(2),
        ..style
    };
    let text = self::page(&inner, narrower);
    let line = |line: &str| format!("{}\n", format!("│ {line}").trim_end());
    text.lines().map(line).collect()
}

fn listed(item: &Item, style: Style) -> String {
    let indent = "  ".repeat(item.depth);
    let first = format!("{indent}{} ", sanitize::line(&item.mark));
    let rest = " ".repeat(display_width(&first));
    wrapped(&item.text, &first, &rest, style)
}

fn pairs(pairs: &[(String, Text)], style: Style) -> String {
    let label_width = |label: &String| display_width(label);
    let widest = pairs
        .iter()
        .map(|(label, _)| label_width(label))
        .max()
        .unwrap_or(0);
    let column = widest.min(style.width / 3) + 2;
    let blank = " ".repeat(column);
    let line = |(label, text): &(String, Text)| {
        let label = sanitize::line(label);
        match column.checked_sub(display_width(&label)) {
            Some(room @ 2..) => {
                let first = format!("{label}{}", " ".repeat(room));
                wrapped(text, &first, &blank, style)
            }
            // A label too long for its column has a line of its own.
            _ => format!("{label}\n{}", wrapped(text, &blank, &blank, style)),
        }
    };
    pairs.iter().map(line).collect()
}

fn wrapped(text: &Text, first: &str, rest: &str, style: Style) -> String {
    let options = Options::new(style.width)
        .initial_indent(first)
        .subsequent_indent(rest)
        .break_words(true)
        .word_splitter(textwrap::WordSplitter::NoHyphenation);
    let indent = display_width(first).max(display_width(rest));
    let room = style.width.saturating_sub(indent);
    let text = breakable(text, room);
    let piece = |(piece, tone): &(String, Tone)| (command::glued(piece, room), *tone);
    let text = Text(text.0.iter().map(piece).collect());
    let mut out = command::unglued(textwrap::fill(&toned(&text, style), options));
    out.push('\n');
    out
}

/// A number stands on one line where there is room, else it is broken as early as the rest of it then
/// fits (`070-174`, `06 05`), and never inside a group.
fn breakable(text: &Text, room: usize) -> Text {
    let word = |word: &str| {
        let mut broken = String::new();
        let mut rest = word;
        let mut width = display_width(rest.trim_end());
        while width > room
            && let Some((group, after)) = rest.split_once('\u{a0}')
        {
            broken.push_str(group);
            broken.push(' ');
            width = width.saturating_sub(display_width(group) + 1);
            rest = after;
        }
        broken + rest
    };
    let piece = |(piece, tone): &(String, Tone)| {
        let words = piece.split_inclusive([' ', '\n']);
        (words.map(word).collect(), *tone)
    };
    Text(text.0.iter().map(piece).collect())
}

/// The pieces in one string, with colour where it is wanted; what is struck is struck without
/// colour too, because it must be seen in every terminal.
fn toned(text: &Text, style: Style) -> String {
    text.0
        .iter()
        .map(|(piece, tone)| painted(&sanitize::lines(piece), *tone, style.colour))
        .collect()
}

fn painted(piece: &str, tone: Tone, colour: bool) -> String {
    if piece.is_empty() {
        return String::new();
    }
    let code = match tone {
        Tone::Normal => return piece.to_owned(),
        Tone::Struck if !colour => return format!("~~{piece}~~"),
        _ if !colour => return piece.to_owned(),
        Tone::Strong => "1",
        Tone::Emphasis => "3",
        Tone::Faint => "2",
        Tone::Struck => "9",
        Tone::Warning => "33",
        Tone::Good => "32",
    };
    // Each word by itself, so that wrapping a line never leaves a colour on.
    let word = |word: &str| {
        if word.trim().is_empty() {
            word.to_owned()
        } else {
            format!("\u{1b}[{code}m{word}\u{1b}[0m")
        }
    };
    piece
        .split_inclusive([' ', '\n'])
        .map(|part| {
            let end = part.trim_end_matches([' ', '\n']).len();
            format!("{}{}", word(&part[..end]), &part[end..])
        })
        .collect()
}

/// Whether a word is so long that laying it into a column takes noticeable time, which grows with the
/// square of its length.
fn has_endless_word(cell: &Text) -> bool {
    const ENDLESS: usize = 400;
    let mut words = cell
        .0
        .iter()
        .flat_map(|(piece, _)| piece.split([' ', '\n']));
    words.any(|word| word.len() > ENDLESS)
}

/// A table with lines; none where its longest words do not fit beside each other: then its rows are
/// shown as labels and values.
fn drawn(table: &Table, style: Style) -> Option<String> {
    if table.rows.iter().flatten().any(has_endless_word) {
        return None;
    }
    let least = least_widths(table);
    if least.iter().sum::<usize>() > style.width {
        return None;
    }
    let mut drawn = Drawn::new();
    drawn
        .load_style(presets::UTF8_HORIZONTAL_ONLY)
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_width(u16::try_from(style.width).unwrap_or(80))
        .set_header(table.header.iter().map(|cell| sanitize::line(cell)));
    for row in &table.rows {
        drawn.add_row(row.iter().map(|cell| toned(cell, style)));
    }
    for (column, least) in drawn.column_iter_mut().zip(least) {
        // Else a mail address is cut in two where the column beside it has room.
        let least = u16::try_from(least).unwrap_or(u16::MAX);
        column.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(least)));
    }
    let lines: Vec<String> = drawn.lines().collect();
    // The columns are given at least what their words take, the drawing may take more.
    let fits = |line: &String| display_width(line.trim_end()) <= style.width;
    lines.iter().all(fits).then(|| {
        let line = |line: &String| format!("{}\n", line.trim_end());
        lines.iter().map(line).collect()
    })
}

/// A longer word (an address, a path) is broken rather than costing the whole table its lines.
const LONGEST_WORD: usize = 30;

/// What the longest word of each column takes, with a column of air on each side.
fn least_widths(table: &Table) -> Vec<usize> {
    let longest = |column: usize| {
        let header = table.header.get(column).map(String::as_str);
        let cells = table.rows.iter().filter_map(|row| row.get(column));
        let cells = cells.map(Text::bare).collect::<Vec<_>>();
        let words = cells
            .iter()
            .map(String::as_str)
            .chain(header)
            .flat_map(|text| text.split([' ', '\n', '\t']));
        words
            .map(display_width)
            .max()
            .unwrap_or(0)
            .min(LONGEST_WORD)
    };
    (0..table.header.len())
        .map(|column| longest(column) + 2)
        .collect()
}

fn stacked(table: &Table, style: Style) -> String {
    let row = |row: &Vec<Text>| {
        let cells = table.header.iter().zip(row);
        let said: Vec<(String, Text)> = cells
            .filter(|(_, cell)| !cell.is_empty())
            .map(|(header, cell)| (header.clone(), cell.clone()))
            .collect();
        pairs(&said, style)
    };
    table.rows.iter().map(row).collect::<Vec<_>>().join("\n")
}

/// The same with every heading, those of empty cells too.
fn form(table: &Table, style: Style) -> String {
    let row = |row: &Vec<Text>| {
        let cell = |at: usize| row.get(at).cloned().unwrap_or_default();
        let header = table.header.iter().enumerate();
        let said: Vec<(String, Text)> = header
            .map(|(at, header)| (header.clone(), cell(at)))
            .filter(|(header, cell)| !(header.is_empty() && cell.is_empty()))
            .collect();
        let lines = pairs(&said, style);
        let line = |line: &str| format!("{}\n", line.trim_end());
        lines.lines().map(line).collect::<String>()
    };
    let rows = table.rows_or_one();
    rows.iter().map(row).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests;
