//! A Markdown text as blocks of a page.

use textwrap::core::display_width;

use crate::domain::markdown::{self, Content, Inline, Link, List};
use crate::render::page::{Block, Item, Page, Table, Text, Tone};

/// Adds the blocks of a document. Its path tells where its links lead.
pub fn add(page: &mut Page, blocks: &[markdown::Block], path: &str) {
    let added = Document { path }.blocks(blocks);
    page.blocks.extend(added);
}

/// The text of one line, for a heading or a cell.
pub fn text(inlines: &[Inline], path: &str) -> Text {
    Document { path }.text(inlines)
}

struct Document<'a> {
    path: &'a str,
}

impl Document<'_> {
    fn blocks(&self, blocks: &[markdown::Block]) -> Vec<Block> {
        blocks.iter().map(|block| self.block(block)).collect()
    }

    fn block(&self, block: &markdown::Block) -> Block {
        match &block.content {
            Content::Heading(level, inlines) => Block::Heading(*level, self.text(inlines)),
            Content::Paragraph(inlines) => Block::Paragraph(self.text(inlines)),
            Content::List(list) => {
                let mut items = Vec::new();
                self.list(list, "", &mut items);
                Block::List(items)
            }
            Content::Quote(blocks) => Block::Quote(self.blocks(blocks)),
            Content::Verbatim(text) => Block::Verbatim(text.clone()),
            Content::Table(table) => Block::Table(self.table(table)),
            Content::Rule => Block::Paragraph(Text::new("* * *", Tone::Faint)),
        }
    }

    fn table(&self, table: &markdown::Table) -> Table {
        let header = table.header.iter().map(|cell| markdown::plain(cell));
        let row = |cells: &Vec<Vec<Inline>>| cells.iter().map(|cell| self.text(cell)).collect();
        Table {
            header: header.collect(),
            rows: table.rows.iter().map(row).collect(),
        }
    }

    /// The items of a list and of the lists in it; what belongs to an item stands below its text.
    fn list(&self, list: &List, indent: &str, out: &mut Vec<Item>) {
        let marks: Vec<String> = marks(list);
        let widest = marks.iter().map(|mark| display_width(mark)).max();
        for (item, mark) in list.items.iter().zip(&marks) {
            let room = widest.unwrap_or(0) - display_width(mark);
            let below = " ".repeat(widest.unwrap_or(0));
            let mut mark = format!("{}{mark}", " ".repeat(room));
            let mut texts = item.blocks.as_slice();
            let mut lead = Text::default();
            if let Some((first, rest)) = texts.split_first()
                && let Content::Paragraph(inlines) = &first.content
            {
                lead = self.text(inlines);
                texts = rest;
            }
            mark.insert_str(0, indent);
            out.push(listed(mark, lead));
            self.below(texts, &format!("{indent}{below}"), out);
        }
    }

    fn below(&self, blocks: &[markdown::Block], indent: &str, out: &mut Vec<Item>) {
        for block in blocks {
            match &block.content {
                Content::List(list) => self.list(list, &format!("{indent} "), out),
                Content::Quote(blocks) => self.below(blocks, &format!("{indent} │"), out),
                Content::Paragraph(inlines) | Content::Heading(_, inlines) => {
                    out.push(listed(indent.to_owned(), self.text(inlines)));
                }
                Content::Verbatim(text) => {
                    let line = |line: &str| listed(indent.to_owned(), Text::from(line));
                    out.extend(text.lines().map(line));
                }
                Content::Table(table) => {
                    let rows = table.rows.iter().chain([&table.header]);
                    let row = |cells: &Vec<Vec<Inline>>| {
                        let cells: Vec<String> =
                            cells.iter().map(|cell| markdown::plain(cell)).collect();
                        listed(indent.to_owned(), Text::from(cells.join(" · ")))
                    };
                    out.extend(rows.map(row));
                }
                Content::Rule => {}
            }
        }
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
                Inline::Code(text) => out.0.push((text.clone(), Tone::Strong)),
                Inline::Emphasis(inner) => self.pieces(inner, within(tone, Tone::Emphasis), out),
                Inline::Strong(inner) => self.pieces(inner, within(tone, Tone::Strong), out),
                Inline::Struck(inner) => self.pieces(inner, Tone::Struck, out),
                Inline::Break => out.0.push(("\n".to_owned(), Tone::Normal)),
                Inline::Link(link) => {
                    self.pieces(&link.text, tone, out);
                    if let Some(target) = self.target(link) {
                        out.0.push((format!(" ({target})"), Tone::Faint));
                    }
                }
            }
        }
    }

    /// Where a link leads, where the words do not say it: not for a chapter of the plan, which is
    /// called by its number or words, nor for a place in the same text.
    fn target(&self, link: &Link) -> Option<String> {
        let shown = markdown::plain(&link.text);
        let target = if link.target.contains("://") {
            link.target.clone()
        } else {
            markdown::resolved(self.path, &link.target)
        };
        let bare = target.trim_start_matches("mailto:");
        let is_said = shown.contains(bare) || bare.is_empty();
        let is_chapter = target.starts_with("plan/") && self.path.starts_with("plan/");
        (!is_said && !is_chapter).then(|| bare.to_owned())
    }
}

/// Struck stays struck, whatever stands in it.
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
    let mark = |(index, item): (usize, &markdown::Item)| {
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
mod tests {
    use super::*;
    use crate::domain::markdown::Block as Read;
    use crate::render::terminal::{self, Style};

    fn words(text: &str) -> Vec<Inline> {
        vec![Inline::Text(text.to_owned())]
    }

    fn item(text: &str, ticked: Option<bool>, below: Vec<Content>) -> markdown::Item {
        let lead = Content::Paragraph(words(text));
        let blocks = std::iter::once(lead).chain(below);
        markdown::Item {
            line: 1,
            ticked,
            blocks: blocks.map(|content| Read { line: 1, content }).collect(),
        }
    }

    fn shown(content: Content) -> String {
        let mut page = Page::new();
        add(&mut page, &[Read { line: 1, content }], "plan/02-x.md");
        let style = Style {
            width: 30,
            colour: false,
        };
        terminal::page(&page, style)
    }

    #[test]
    fn lists_in_lists_stand_below_the_text_they_belong_to() {
        let boxes = List {
            first: None,
            items: vec![
                item("Ring", Some(false), vec![]),
                item("Logga", Some(true), vec![]),
            ],
        };
        let list = List {
            first: Some(9),
            items: vec![
                item(
                    "Samla gruppen i det vanliga rummet",
                    None,
                    vec![Content::List(boxes)],
                ),
                item("Skriv", None, vec![]),
            ],
        };
        let expected =
            " 9. Samla gruppen i det\n    vanliga rummet\n    ☐ Ring\n    ☑ Logga\n10. Skriv\n";
        assert_eq!(shown(Content::List(list)), expected);
    }

    #[test]
    fn a_link_says_where_it_leads_only_where_the_words_do_not() {
        let link = |text: &str, target: &str| {
            shown(Content::Paragraph(vec![Inline::Link(Link {
                text: words(text),
                target: target.to_owned(),
            })]))
        };
        assert_eq!(
            link("Bilaga A", "../contacts.yaml"),
            "Bilaga A (contacts.yaml)\n"
        );
        assert_eq!(link("contacts.yaml", "../contacts.yaml"), "contacts.yaml\n");
        assert_eq!(link("4.2", "04-losningar.md"), "4.2\n");
        assert_eq!(
            link("https://x.example", "https://x.example"),
            "https://x.example\n"
        );
    }
}
