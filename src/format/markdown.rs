//! Markdown text → blocks. HTML for formatting is interpreted; other HTML is text.

mod definitions;
mod html;
mod links;
mod pieces;

use std::iter::Peekable;
use std::ops::Range;

use pulldown_cmark::{BlockQuoteKind, Event, OffsetIter, Options, Parser, Tag};

use crate::domain::documents::markdown::{
    Alert, Block, BlockContent, Inline, Link, List, ListItem, Table,
};
use crate::format::markdown::definitions::Definitions;
use crate::format::markdown::pieces::LinePiece;

pub use self::links::{code, targets, with_targets};

/// Quotes and lists deeper than this are read as one paragraph: no person writes them.
const DEEPEST: usize = 12;

/// Reads a text whose first line is line `first_line` of its file.
pub fn read(text: &str, first_line: usize) -> Vec<Block> {
    // Each of these shows more of what was written; none takes anything away.
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_GFM;
    let parser = Parser::new_ext(text, options);
    let definitions = Definitions::of(&parser);
    let mut reader = MarkdownReader {
        events: parser.into_offset_iter().peekable(),
        line_starts: line_starts(text),
        first_line,
        depth: 0,
        ticked: None,
        definitions,
    };
    let mut blocks = reader.blocks();
    for (range, content) in reader.definitions.unused(text) {
        let line = reader.line(&range);
        let place = blocks.partition_point(|block| block.line < line);
        blocks.insert(place, Block { line, content });
    }
    blocks
}

fn line_starts(text: &str) -> Vec<usize> {
    let after_feeds = text.match_indices('\n').map(|(at, _)| at + 1);
    std::iter::once(0).chain(after_feeds).collect()
}

struct MarkdownReader<'a> {
    events: Peekable<OffsetIter<'a>>,
    line_starts: Vec<usize>,
    first_line: usize,
    depth: usize,
    /// Check box of the current list item; it may be inside the item's paragraph.
    ticked: Option<bool>,
    definitions: Definitions,
}

impl MarkdownReader<'_> {
    fn line(&self, range: &Range<usize>) -> usize {
        let lines_begun = self
            .line_starts
            .partition_point(|start| *start <= range.start);
        self.first_line + lines_begun.saturating_sub(1)
    }

    /// Blocks up to the end of what contains them.
    fn blocks(&mut self) -> Vec<Block> {
        let mut blocks = Vec::new();
        while let Some((event, range)) = self.events.peek().cloned() {
            let line = self.line(&range);
            let content = match event {
                Event::End(_) => {
                    self.events.next();
                    break;
                }
                Event::Start(tag) if is_block(&tag) => {
                    self.events.next();
                    self.block(tag)
                }
                Event::Rule => {
                    self.events.next();
                    BlockContent::Rule
                }
                // The text of a tight list item has no paragraph.
                _ => BlockContent::Paragraph(self.loose()),
            };
            if !is_nothing(&content) {
                blocks.push(Block { line, content });
            }
        }
        blocks
    }

    fn block(&mut self, tag: Tag<'_>) -> BlockContent {
        self.depth += 1;
        let content = match tag {
            Tag::Heading { level, .. } => BlockContent::Heading(level as u8, self.inlines()),
            Tag::CodeBlock(_) => BlockContent::Verbatim(self.verbatim()),
            Tag::HtmlBlock => of_html(self.verbatim()),
            Tag::Table(_) => BlockContent::Table(self.table()),
            _ if self.depth > DEEPEST => {
                BlockContent::Paragraph(vec![Inline::Text(self.verbatim())])
            }
            Tag::List(first) => BlockContent::List(List {
                first,
                items: self.items(),
            }),
            Tag::BlockQuote(Some(kind)) => BlockContent::Alert(alert(kind), self.blocks()),
            Tag::BlockQuote(None) => BlockContent::Quote(self.blocks()),
            Tag::FootnoteDefinition(label) => {
                BlockContent::Footnote(label.into_string(), self.blocks())
            }
            _ => BlockContent::Paragraph(self.inlines()),
        };
        self.depth -= 1;
        content
    }

    fn items(&mut self) -> Vec<ListItem> {
        let mut items = Vec::new();
        while let Some((Event::Start(_), range)) = self.events.next() {
            let line = self.line(&range);
            let around = self.ticked.take();
            let blocks = self.blocks();
            let ticked = std::mem::replace(&mut self.ticked, around);
            items.push(ListItem {
                line,
                ticked,
                blocks,
            });
        }
        items
    }

    /// Rows up to the end of the table; the first one is its header.
    fn table(&mut self) -> Table {
        let mut rows = Vec::new();
        while let Some((Event::Start(_), _)) = self.events.next() {
            let mut cells = Vec::new();
            while let Some((Event::Start(_), _)) = self.events.next() {
                cells.push(self.inlines());
            }
            rows.push(cells);
        }
        let header = if rows.is_empty() {
            Vec::new()
        } else {
            rows.remove(0)
        };
        Table { header, rows }
    }

    /// Text that no paragraph contains, up to the next block.
    fn loose(&mut self) -> Vec<Inline> {
        let mut pieces = Vec::new();
        while let Some((event, _)) = self.events.peek() {
            let over = match event {
                Event::End(_) | Event::Rule => true,
                Event::Start(tag) => is_block(tag),
                _ => false,
            };
            if over {
                break;
            }
            if let Some((event, _)) = self.events.next() {
                self.inline(event, &mut pieces);
            }
        }
        pieces::settled(pieces)
    }

    /// Text up to the end of what contains it.
    fn inlines(&mut self) -> Vec<Inline> {
        let mut pieces = Vec::new();
        while let Some((event, _)) = self.events.next() {
            if matches!(event, Event::End(_)) {
                break;
            }
            self.inline(event, &mut pieces);
        }
        pieces::settled(pieces)
    }

    fn inline(&mut self, event: Event<'_>, out: &mut Vec<LinePiece>) {
        self.depth += 1;
        let inline = match event {
            Event::InlineHtml(raw) | Event::Html(raw) => {
                pieces::add_html(out, &raw);
                None
            }
            Event::TaskListMarker(ticked) => {
                self.ticked = Some(ticked);
                None
            }
            Event::Text(text) => Some(Inline::Text(text.into_string())),
            Event::SoftBreak => Some(Inline::Text(" ".to_owned())),
            Event::FootnoteReference(label) => Some(Inline::Text(format!("[{label}]"))),
            Event::HardBreak => Some(Inline::Break),
            Event::Code(text) => Some(Inline::Code(text.into_string())),
            Event::Start(_) if self.depth > 2 * DEEPEST => Some(Inline::Text(self.verbatim())),
            Event::Start(tag) => Some(self.marked(tag)),
            _ => None,
        };
        out.extend(inline.map(LinePiece::Inline));
        self.depth -= 1;
    }

    /// Contents of an inline mark.
    fn marked(&mut self, tag: Tag<'_>) -> Inline {
        match tag {
            Tag::Emphasis => Inline::Emphasis(self.inlines()),
            Tag::Strong => Inline::Strong(self.inlines()),
            Tag::Strikethrough => Inline::Struck(self.inlines()),
            Tag::Link {
                dest_url,
                title,
                id,
                ..
            } => {
                self.definitions.is_used(&id);
                Inline::Link(self.link(&dest_url, &title))
            }
            Tag::Image {
                dest_url,
                title,
                id,
                ..
            } => {
                self.definitions.is_used(&id);
                Inline::Image(self.link(&dest_url, &title))
            }
            _ => Inline::Text(self.verbatim()),
        }
    }

    fn link(&mut self, target: &str, title: &str) -> Link {
        Link {
            text: self.inlines(),
            target: target.to_owned(),
            title: title.to_owned(),
        }
    }

    /// All text up to the end of its container, at any depth.
    fn verbatim(&mut self) -> String {
        let mut text = String::new();
        let mut open = 1;
        for (event, _) in self.events.by_ref() {
            match event {
                Event::Start(_) => open += 1,
                Event::End(_) => open -= 1,
                Event::Text(piece)
                | Event::Code(piece)
                | Event::Html(piece)
                | Event::InlineHtml(piece) => text.push_str(&piece),
                Event::SoftBreak | Event::HardBreak => text.push('\n'),
                _ => {}
            }
            if open == 0 {
                break;
            }
        }
        text.trim_end_matches('\n').to_owned()
    }
}

/// HTML that is understood is text with marks, a comment is not shown, and all other is shown as it is.
fn of_html(raw: String) -> BlockContent {
    let trimmed = raw.trim();
    let is_comment =
        trimmed.starts_with("<!--") && trimmed.find("-->") == trimmed.len().checked_sub(3);
    if is_comment {
        return BlockContent::Comment(raw);
    }
    match pieces::of_block(&raw) {
        Some(pieces) => BlockContent::Paragraph(pieces::settled(pieces)),
        None => BlockContent::Verbatim(raw),
    }
}

fn is_nothing(content: &BlockContent) -> bool {
    matches!(content, BlockContent::Paragraph(inlines) if inlines.is_empty())
}

const fn alert(kind: BlockQuoteKind) -> Alert {
    match kind {
        BlockQuoteKind::Note => Alert::Note,
        BlockQuoteKind::Tip => Alert::Tip,
        BlockQuoteKind::Important => Alert::Important,
        BlockQuoteKind::Warning => Alert::Warning,
        BlockQuoteKind::Caution => Alert::Caution,
    }
}

fn is_block(tag: &Tag<'_>) -> bool {
    !matches!(
        tag,
        Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. }
    )
}

#[cfg(test)]
mod tests;
