//! Markdown text → blocks. Raw HTML is text like any other.

use std::iter::Peekable;
use std::ops::Range;

use pulldown_cmark::{Event, OffsetIter, Options, Parser, Tag};

use crate::domain::markdown::{Block, Content, Inline, Item, Link, List, Table};

/// Quotes and lists deeper than this are read as one paragraph: no person writes them.
const DEEPEST: usize = 12;

/// Reads a text whose first line is line `first_line` of its file.
pub fn read(text: &str, first_line: usize) -> Vec<Block> {
    let options =
        Options::ENABLE_TABLES | Options::ENABLE_TASKLISTS | Options::ENABLE_STRIKETHROUGH;
    let mut reader = Reader {
        events: Parser::new_ext(text, options).into_offset_iter().peekable(),
        line_starts: line_starts(text),
        first_line,
        depth: 0,
        ticked: None,
    };
    reader.blocks()
}

fn line_starts(text: &str) -> Vec<usize> {
    let after_feeds = text.match_indices('\n').map(|(at, _)| at + 1);
    std::iter::once(0).chain(after_feeds).collect()
}

struct Reader<'a> {
    events: Peekable<OffsetIter<'a>>,
    line_starts: Vec<usize>,
    first_line: usize,
    depth: usize,
    /// The box met in the list item being read; it may stand inside the item's paragraph.
    ticked: Option<bool>,
}

impl Reader<'_> {
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
                    Content::Rule
                }
                // The text of a tight list item stands in it without a paragraph.
                _ => Content::Paragraph(self.loose()),
            };
            blocks.push(Block { line, content });
        }
        blocks
    }

    fn block(&mut self, tag: Tag<'_>) -> Content {
        self.depth += 1;
        let content = match tag {
            Tag::Heading { level, .. } => Content::Heading(level as u8, self.inlines()),
            Tag::CodeBlock(_) | Tag::HtmlBlock => Content::Verbatim(self.verbatim()),
            Tag::Table(_) => Content::Table(self.table()),
            _ if self.depth > DEEPEST => Content::Paragraph(vec![Inline::Text(self.verbatim())]),
            Tag::List(first) => Content::List(List {
                first,
                items: self.items(),
            }),
            Tag::BlockQuote(_) => Content::Quote(self.blocks()),
            _ => Content::Paragraph(self.inlines()),
        };
        self.depth -= 1;
        content
    }

    fn items(&mut self) -> Vec<Item> {
        let mut items = Vec::new();
        while let Some((Event::Start(_), range)) = self.events.next() {
            let line = self.line(&range);
            let around = self.ticked.take();
            let mut blocks = self.blocks();
            let ticked = std::mem::replace(&mut self.ticked, around);
            blocks.retain(|block| block.content != Content::Paragraph(Vec::new()));
            items.push(Item {
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
        let mut inlines = Vec::new();
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
                self.inline(event, &mut inlines);
            }
        }
        inlines
    }

    /// Text up to the end of what contains it.
    fn inlines(&mut self) -> Vec<Inline> {
        let mut inlines = Vec::new();
        while let Some((event, _)) = self.events.next() {
            if matches!(event, Event::End(_)) {
                break;
            }
            self.inline(event, &mut inlines);
        }
        inlines
    }

    fn inline(&mut self, event: Event<'_>, out: &mut Vec<Inline>) {
        self.depth += 1;
        match event {
            Event::Text(text) | Event::InlineHtml(text) | Event::Html(text) => {
                push_text(out, &text);
            }
            Event::SoftBreak => push_text(out, " "),
            Event::TaskListMarker(ticked) => self.ticked = Some(ticked),
            Event::HardBreak => out.push(Inline::Break),
            Event::Code(text) => out.push(Inline::Code(text.into_string())),
            Event::Start(_) if self.depth > 2 * DEEPEST => push_text(out, &self.verbatim()),
            Event::Start(Tag::Emphasis) => out.push(Inline::Emphasis(self.inlines())),
            Event::Start(Tag::Strong) => out.push(Inline::Strong(self.inlines())),
            Event::Start(Tag::Strikethrough) => out.push(Inline::Struck(self.inlines())),
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                out.push(Inline::Link(Link {
                    text: self.inlines(),
                    target: dest_url.into_string(),
                }));
            }
            Event::Start(_) => out.extend(self.inlines()),
            _ => {}
        }
        self.depth -= 1;
    }

    /// All text up to the end of what contains it, however deep it lies.
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

/// Pieces that stand beside each other become one, so that a text can be compared.
fn push_text(out: &mut Vec<Inline>, text: &str) {
    match out.last_mut() {
        Some(Inline::Text(before)) => before.push_str(text),
        _ => out.push(Inline::Text(text.to_owned())),
    }
}

fn is_block(tag: &Tag<'_>) -> bool {
    !matches!(
        tag,
        Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. }
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::markdown::plain;

    fn first(text: &str) -> Content {
        read(text, 1).remove(0).content
    }

    #[test]
    fn a_list_of_boxes_keeps_what_is_ticked() {
        for text in ["- [ ] Ring\n- [x] Logga\n", "- [ ] Ring\n\n- [x] Logga\n"] {
            let Content::List(list) = first(text) else {
                panic!("a list: {text}");
            };
            let read: Vec<_> = list
                .items
                .iter()
                .map(|item| (item.ticked, plain(item.lead())))
                .collect();
            assert_eq!(
                read,
                [
                    (Some(false), "Ring".to_owned()),
                    (Some(true), "Logga".to_owned())
                ],
                "{text}"
            );
        }
    }

    #[test]
    fn a_block_knows_its_line_in_the_file() {
        let blocks = read("# En\n\nTvå\nrader\n\n- tre\n", 7);
        let lines: Vec<usize> = blocks.iter().map(|block| block.line).collect();
        assert_eq!(lines, [7, 9, 12]);
    }

    #[test]
    fn raw_html_is_text() {
        assert_eq!(
            first("<script>alert(1)</script>\n"),
            Content::Verbatim("<script>alert(1)</script>".to_owned())
        );
        assert_eq!(
            first("ett <b>ord</b>\n"),
            Content::Paragraph(vec![Inline::Text("ett <b>ord</b>".to_owned())])
        );
    }

    #[test]
    fn a_table_has_a_header_and_rows() {
        let Content::Table(table) = first("| A | B |\n|---|---|\n| 1 | **2** |\n") else {
            panic!("a table");
        };
        assert_eq!(table.header.len(), 2);
        assert_eq!(plain(&table.rows[0][1]), "2");
    }

    #[test]
    fn ten_thousand_quotes_in_each_other_are_still_read() {
        let deep = format!("{} djupt\n", ">".repeat(10_000));
        assert_eq!(read(&deep, 1).len(), 1);
        let deep = format!("{}djupt\n", "*_".repeat(10_000));
        assert!(!read(&deep, 1).is_empty());
    }
}
