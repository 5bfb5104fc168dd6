//! A Markdown text as blocks of a page.

use textwrap::core::display_width;

use crate::domain::documents::markdown::{self, Alert, BlockContent, Inline, Link, List};
use crate::domain::name;
use crate::domain::plan::section;
use crate::render::page::{Block, Item, Page, Table, Text, Tone};
use crate::render::words::Words;
use crate::say;

/// Adds the blocks of a document; links are resolved against its path.
pub fn add(page: &mut Page, blocks: &[markdown::Block], path: &str, words: &Words) {
    let added = LinkSource { path, words }.blocks(blocks);
    page.blocks.extend(added);
}

/// The text of one line, for a heading or a cell.
pub fn text(inlines: &[Inline], path: &str, words: &Words) -> Text {
    LinkSource { path, words }.text(inlines)
}

/// Blocks as lines below a list item.
pub fn below(blocks: &[markdown::Block], path: &str, words: &Words) -> Vec<Item> {
    let mut items = Vec::new();
    LinkSource { path, words }.below(blocks, "  ", &mut items);
    items
}

/// The word of its weight above a box.
pub fn alert_label(alert: Alert, words: &Words) -> Text {
    let (label, tone) = match alert {
        Alert::Note => (say!("plan-alert-note"), Tone::Strong),
        Alert::Tip => (say!("plan-alert-tip"), Tone::Strong),
        Alert::Important => (say!("plan-alert-important"), Tone::Warning),
        Alert::Warning => (say!("plan-alert-warning"), Tone::Warning),
        Alert::Caution => (say!("plan-alert-caution"), Tone::Warning),
    };
    Text::new(words.say(&label), tone)
}

struct LinkSource<'a> {
    path: &'a str,
    words: &'a Words,
}

impl LinkSource<'_> {
    fn blocks(&self, blocks: &[markdown::Block]) -> Vec<Block> {
        blocks
            .iter()
            .filter_map(|block| self.block(block))
            .collect()
    }

    /// None for what is not shown.
    fn block(&self, block: &markdown::Block) -> Option<Block> {
        Some(match &block.content {
            BlockContent::Heading(level, inlines) => Block::Section(*level, self.text(inlines)),
            BlockContent::Paragraph(inlines) => Block::Paragraph(self.text(inlines)),
            BlockContent::List(list) => {
                let mut items = Vec::new();
                self.list(list, "", &mut items);
                Block::List(items)
            }
            BlockContent::Quote(blocks) => Block::Quote(self.blocks(blocks)),
            BlockContent::Alert(alert, blocks) => {
                let label = Block::Paragraph(alert_label(*alert, self.words));
                let blocks = std::iter::once(label).chain(self.blocks(blocks));
                Block::Quote(blocks.collect())
            }
            BlockContent::Footnote(label, blocks) => {
                let mut items = Vec::new();
                self.item(&format!("[{label}]"), "", blocks, &mut items);
                Block::List(items)
            }
            BlockContent::Verbatim(text) => Block::Verbatim(text.clone()),
            BlockContent::Table(table) => Block::Form(self.table(table), &[]),
            BlockContent::Rule => Block::Paragraph(Text::new("* * *", Tone::Faint)),
            BlockContent::Comment(_) => return None,
        })
    }

    fn table(&self, table: &markdown::Table) -> Table {
        let header = table.header.iter().map(|cell| self.text(cell).bare());
        let row = |cells: &Vec<Vec<Inline>>| cells.iter().map(|cell| self.text(cell)).collect();
        Table {
            header: header.map(|cell| cell.replace('\n', " ")).collect(),
            rows: table.rows.iter().map(row).collect(),
        }
    }

    /// Items of a list with nested lists; an item's further blocks are below its text.
    fn list(&self, list: &List, indent: &str, out: &mut Vec<Item>) {
        let marks: Vec<String> = marks(list);
        let widest = marks.iter().map(|mark| display_width(mark)).max();
        for (item, mark) in list.items.iter().zip(&marks) {
            let room = widest.unwrap_or(0) - display_width(mark);
            let mark = format!("{}{mark}", " ".repeat(room));
            self.item(&mark, indent, &item.blocks, out);
        }
    }

    /// One item: its first paragraph beside its mark, the rest below it.
    fn item(&self, mark: &str, indent: &str, blocks: &[markdown::Block], out: &mut Vec<Item>) {
        let below = " ".repeat(display_width(mark));
        let mut rest = blocks;
        let mut lead = Text::default();
        if let Some((first, others)) = blocks.split_first()
            && let BlockContent::Paragraph(inlines) = &first.content
        {
            lead = self.text(inlines);
            rest = others;
        }
        out.push(listed(format!("{indent}{mark}"), lead));
        self.below(rest, &format!("{indent}{below}"), out);
    }

    fn below(&self, blocks: &[markdown::Block], indent: &str, out: &mut Vec<Item>) {
        for block in blocks {
            match &block.content {
                BlockContent::List(list) => self.list(list, &format!("{indent} "), out),
                BlockContent::Quote(blocks) => self.below(blocks, &format!("{indent} │"), out),
                BlockContent::Alert(alert, blocks) => {
                    let indent = format!("{indent} │");
                    out.push(listed(indent.clone(), alert_label(*alert, self.words)));
                    self.below(blocks, &indent, out);
                }
                BlockContent::Footnote(label, blocks) => {
                    self.item(&format!(" [{label}]"), indent, blocks, out);
                }
                BlockContent::Paragraph(inlines) | BlockContent::Heading(_, inlines) => {
                    out.push(listed(indent.to_owned(), self.text(inlines)));
                }
                BlockContent::Verbatim(text) => {
                    let line = |line: &str| listed(indent.to_owned(), Text::from(line));
                    out.extend(text.lines().map(line));
                }
                BlockContent::Table(table) => self.rows(table, indent, out),
                BlockContent::Rule | BlockContent::Comment(_) => {}
            }
        }
    }

    /// A table within a list: a line a row, each cell after its heading.
    fn rows(&self, table: &markdown::Table, indent: &str, out: &mut Vec<Item>) {
        let header: Vec<String> = table.header.iter().map(|it| self.text(it).bare()).collect();
        let row = |cells: &Vec<Vec<Inline>>| {
            let cells = cells.iter().enumerate().map(|(at, cell)| {
                let header = header.get(at).map_or("", |header| header.trim());
                let cell = self.text(cell).bare();
                match header {
                    "" => cell,
                    header => format!("{header}: {cell}").trim_end().to_owned(),
                }
            });
            let cells: Vec<String> = cells.filter(|cell| !cell.is_empty()).collect();
            listed(indent.to_owned(), Text::from(cells.join(" · ")))
        };
        if table.rows.is_empty() {
            out.push(listed(indent.to_owned(), Text::from(header.join(" · "))));
        }
        out.extend(table.rows.iter().map(row));
    }

    fn text(&self, inlines: &[Inline]) -> Text {
        let mut text = Text::default();
        self.pieces(inlines, Tone::Normal, &mut text);
        text
    }

    fn pieces(&self, inlines: &[Inline], tone: Tone, out: &mut Text) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => out.0.push((text.clone(), tone)),
                Inline::Code(text) => out.0.push((text.clone(), within(tone, Tone::Strong))),
                Inline::Emphasis(inner) => self.pieces(inner, within(tone, Tone::Emphasis), out),
                Inline::Strong(inner) => self.pieces(inner, within(tone, Tone::Strong), out),
                Inline::Struck(inner) => self.pieces(inner, Tone::Struck, out),
                Inline::Break => out.0.push(("\n".to_owned(), Tone::Normal)),
                Inline::Link(link) => self.link(link, tone, out),
                Inline::Image(image) => {
                    let alt = image.said();
                    let sentence = self.words.say(&say!("plan-image", words = &alt));
                    out.0.push((sentence, tone));
                    self.after(image, &alt, out);
                }
            }
        }
    }

    fn link(&self, link: &Link, tone: Tone, out: &mut Text) {
        let said = link.said();
        match markdown::plain(&link.text).trim() {
            "" => out.0.push((said.clone(), tone)),
            _ => self.pieces(&link.text, tone, out),
        }
        self.after(link, &said, out);
    }

    /// Target and title of a link, if the text does not show them.
    fn after(&self, link: &Link, said: &str, out: &mut Text) {
        let title =
            Some(link.title.trim()).filter(|title| !title.is_empty() && !said.contains(title));
        let target = self.target(link, said);
        let both: Vec<&str> = target.as_deref().into_iter().chain(title).collect();
        if !both.is_empty() {
            out.0.push((format!(" ({})", both.join(", ")), Tone::Faint));
        }
    }

    /// Target of a link, if the text does not show it: not for a chapter referred to by number or file
    /// name, nor for a position in the same text.
    fn target(&self, link: &Link, said: &str) -> Option<String> {
        let target = match markdown::is_address(&link.target) {
            true => link.target.clone(),
            false => markdown::resolved(self.path, &link.target),
        };
        let bare = ["mailto:", "tel:"]
            .iter()
            .find_map(|scheme| target.strip_prefix(scheme))
            .unwrap_or(&target);
        let is_said = said.contains(bare) || bare.is_empty();
        let is_text = target.ends_with(".md") || !target.contains('.');
        let is_chapter = is_text && target.starts_with("plan/") && self.path.starts_with("plan/");
        let is_told = is_said || is_chapter && calls(said, &target);
        (!is_told).then(|| bare.to_owned())
    }
}

/// True if the words of a link to a chapter are what the chapter is called by.
fn calls(said: &str, path: &str) -> bool {
    let (number, _) = section::numbered(said);
    let (words, file) = (name::slug(said), name::slug(path));
    !number.is_empty()
        || said.contains(|c: char| c.is_ascii_digit())
        || (!words.is_empty() && file.contains(&words))
}

/// Struck text stays struck, whatever is in it.
fn within(outer: Tone, inner: Tone) -> Tone {
    if outer == Tone::Struck { outer } else { inner }
}

fn listed(mark: String, text: Text) -> Item {
    Item {
        depth: 0,
        mark,
        text,
    }
}

fn marks(list: &List) -> Vec<String> {
    let mark = |(index, item): (usize, &markdown::ListItem)| {
        let number = list.first.map(|first| format!("{}.", first + index as u64));
        let ticked = item.ticked.map(|ticked| if ticked { "☑" } else { "☐" });
        match (number, ticked) {
            (Some(number), Some(ticked)) => format!("{number} {ticked}"),
            (Some(number), None) => number,
            (None, Some(ticked)) => ticked.to_owned(),
            (None, None) => "•".to_owned(),
        }
    };
    list.items.iter().enumerate().map(mark).collect()
}

#[cfg(test)]
mod tests;
