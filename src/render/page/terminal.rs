//! Pages on a terminal: wrapped to its width, tables drawn, colour if wanted.

mod command;
mod number;
mod table;

use textwrap::Options;
use textwrap::core::display_width;

use crate::render::page::{Block, Item, Page, Text, Tone};
use crate::render::sanitize;

/// Width and colour of the terminal.
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

/// A message beside the answer, sanitised, wrapped to the width if there is one.
pub fn talk(sentence: &str, width: Option<usize>) -> String {
    let line = sanitize::line(sentence);
    match width {
        Some(width) => {
            let colour = false;
            let style = Style { width, colour };
            with_plain_spaces(wrapped(&Text::from(line), "", "", style))
        }
        None => line + "\n",
    }
}

fn block(block: &Block, style: Style) -> String {
    match block {
        Block::Verbatim(text) => {
            let text = sanitize::lines(text);
            if text.ends_with('\n') || text.is_empty() {
                text
            } else {
                text + "\n"
            }
        }
        block => with_plain_spaces(laid_out(block, style)),
    }
}

/// Spaces that kept words together while lines were broken, as those that people search and copy.
pub(super) fn with_plain_spaces(text: String) -> String {
    match text.contains('\u{a0}') {
        true => text.replace('\u{a0}', " "),
        false => text,
    }
}

fn laid_out(block: &Block, style: Style) -> String {
    match block {
        Block::Heading(level, text) => heading(*level, text, style),
        Block::Section(level, text) => section(*level, text, style),
        Block::Paragraph(text) => wrapped(text, "", "", style),
        Block::Banner(text) => wrapped(&warning(text), "! ", "  ", style),
        Block::Table(table) => table::table(table, style),
        Block::Form(table, _) => table::form(table, style),
        Block::Quote(blocks) => quoted(blocks, style),
        Block::List(items) => items.iter().map(|item| listed(item, style)).collect(),
        Block::Pairs(pairs) => self::pairs(pairs, style),
        Block::Picture(_) | Block::Verbatim(_) => String::new(),
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
    let kept_whole = |piece: &str| number::glued(&command::glued(piece, room), room);
    let piece = |(piece, tone): &(String, Tone)| (kept_whole(piece), *tone);
    let text = Text(text.0.iter().map(piece).collect());
    let mut out = command::unglued(textwrap::fill(&toned(&text, style), options));
    out.push('\n');
    out
}

/// Phone numbers are kept on one line if possible, else broken as early as the rest then fits (`070-174`,
/// `06 05`), never inside a group.
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

#[cfg(test)]
mod tests;
