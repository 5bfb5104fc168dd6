//! Markdown blocks as HTML.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use super::anchors::Anchors;
use crate::domain::documents::markdown::{
    self, Block, BlockContent, Inline, Link, List, ListItem, Table,
};
use crate::render::page::from_markdown;
use crate::render::page::html_text::{line, lines};
use crate::render::words::Words;
use crate::say;

/// Schemes of links that can be followed; others are shown as text.
const SCHEMES: [&str; 5] = ["https", "http", "mailto", "tel", "sms"];

/// ASCII characters not allowed in a URI (RFC 3986), percent-encoded.
const NO_URL: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'<')
    .add(b'>')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// Turns the text of one document into HTML.
pub(super) struct MarkdownHtml<'a> {
    /// Path of the document, base of its links.
    pub(super) path: &'a str,
    pub(super) anchors: &'a Anchors,
    pub(super) words: &'a Words,
    /// Level of the heading above the text.
    pub(super) below: u8,
}

impl MarkdownHtml<'_> {
    /// A `section` per heading, the unit of the search. A text without a heading at its start gets its title
    /// as one.
    pub(super) fn sections(&self, title: &str, blocks: &[Block]) -> String {
        let mut out = String::from("<section data-s=\"t\">\n");
        let mut rank = self.below;
        let first = blocks
            .iter()
            .find(|it| !matches!(it.content, BlockContent::Comment(_)));
        if !first.is_some_and(|it| matches!(it.content, BlockContent::Heading(..))) {
            rank += 1;
            out.push_str(&format!("<h{rank}>{}</h{rank}>\n", line(title)));
        }
        for block in blocks {
            if let BlockContent::Heading(level, inlines) = &block.content {
                if rank > self.below {
                    out.push_str("</section>\n<section data-s=\"t\">\n");
                }
                rank = self.rank(*level, rank);
                out.push_str(&self.heading(rank, inlines));
            } else {
                self.block(&block.content, &mut out);
            }
        }
        out + "</section>\n"
    }

    pub(super) fn blocks(&self, blocks: &[Block]) -> String {
        let mut out = String::new();
        let mut rank = self.below;
        for block in blocks {
            match &block.content {
                BlockContent::Heading(level, inlines) => {
                    rank = self.rank(*level, rank);
                    out.push_str(&self.heading(rank, inlines));
                }
                content => self.block(content, &mut out),
            }
        }
        out
    }

    /// Level of a heading in the file: below `below`, and at most one below the last.
    fn rank(&self, level: u8, before: u8) -> u8 {
        let wanted = self.below + level.max(1);
        wanted.min(before + 1).min(6)
    }

    fn heading(&self, rank: u8, inlines: &[Inline]) -> String {
        format!("<h{rank}>{}</h{rank}>\n", self.inlines(inlines))
    }

    fn block(&self, content: &BlockContent, out: &mut String) {
        match content {
            BlockContent::Heading(_, inlines) => {
                out.push_str(&format!("<p><b>{}</b></p>\n", self.inlines(inlines)));
            }
            BlockContent::Paragraph(inlines) => {
                out.push_str(&format!("<p>{}</p>\n", self.inlines(inlines)));
            }
            BlockContent::List(list) => self.list(list, out),
            BlockContent::Quote(blocks) => self.quote(None, blocks, out),
            BlockContent::Alert(alert, blocks) => {
                let label = from_markdown::alert_label(*alert, self.words).bare();
                self.quote(Some(&label), blocks, out);
            }
            BlockContent::Footnote(label, blocks) => self.quote(Some(label), blocks, out),
            BlockContent::Verbatim(text) => {
                out.push_str(&format!("<pre>{}</pre>\n", lines(text)));
            }
            BlockContent::Table(table) => self.table(table, out),
            BlockContent::Rule => out.push_str("<hr>\n"),
            BlockContent::Comment(_) => {}
        }
    }

    fn quote(&self, label: Option<&str>, blocks: &[Block], out: &mut String) {
        out.push_str("<blockquote>\n");
        if let Some(label) = label {
            out.push_str(&format!("<p><b>{}</b></p>\n", line(label)));
        }
        for block in blocks {
            self.block(&block.content, out);
        }
        out.push_str("</blockquote>\n");
    }

    fn list(&self, list: &List, out: &mut String) {
        let (open, close) = match list.first {
            Some(1) => ("<ol>".to_owned(), "</ol>"),
            Some(first) => (format!("<ol start=\"{first}\">"), "</ol>"),
            None => ("<ul>".to_owned(), "</ul>"),
        };
        out.push_str(&format!("{open}\n"));
        for item in &list.items {
            self.item(item, out);
        }
        out.push_str(&format!("{close}\n"));
    }

    /// The first paragraph of an item is inline.
    fn item(&self, item: &ListItem, out: &mut String) {
        out.push_str("<li>");
        if let Some(ticked) = item.ticked {
            out.push_str(if ticked { "☑ " } else { "☐ " });
        }
        for (at, block) in item.blocks.iter().enumerate() {
            match &block.content {
                BlockContent::Paragraph(inlines) if at == 0 => out.push_str(&self.inlines(inlines)),
                content => self.block(content, out),
            }
        }
        out.push_str("</li>\n");
    }

    /// A table in a region that scrolls sideways, reachable with the keyboard.
    fn table(&self, table: &Table, out: &mut String) {
        let name = self.words.say(&say!("export-table"));
        let open = "<div class=\"wide\" role=\"group\" tabindex=\"0\"";
        out.push_str(&format!("{open} aria-label=\"{}\"><table>\n", line(&name)));
        let is_named = table.header.iter().any(|cell| !cell.is_empty());
        if is_named {
            let cells = table.header.iter().map(|cell| match cell.is_empty() {
                true => "<td></td>".to_owned(),
                false => format!("<th scope=\"col\">{}</th>", self.inlines(cell)),
            });
            out.push_str(&format!(
                "<thead><tr>{}</tr></thead>\n",
                cells.collect::<String>()
            ));
        }
        out.push_str("<tbody>\n");
        for row in &table.rows {
            let cells = row
                .iter()
                .map(|cell| format!("<td>{}</td>", self.inlines(cell)));
            out.push_str(&format!("<tr>{}</tr>\n", cells.collect::<String>()));
        }
        out.push_str("</tbody></table></div>\n");
    }

    pub(super) fn inlines(&self, inlines: &[Inline]) -> String {
        let mut out = String::new();
        for inline in inlines {
            match inline {
                Inline::Text(text) => out.push_str(&lines(text)),
                Inline::Code(text) => out.push_str(&format!("<code>{}</code>", line(text))),
                Inline::Emphasis(inner) => {
                    out.push_str(&format!("<em>{}</em>", self.inlines(inner)))
                }
                Inline::Strong(inner) => out.push_str(&format!("<b>{}</b>", self.inlines(inner))),
                Inline::Struck(inner) => out.push_str(&format!("<s>{}</s>", self.inlines(inner))),
                Inline::Link(link) => out.push_str(&self.link(link)),
                Inline::Image(image) => {
                    let said = image.said();
                    let said = self.words.say(&say!("plan-image", words = &said));
                    out.push_str(&line(&said));
                }
                Inline::Break => out.push_str("<br>"),
            }
        }
        out
    }

    fn link(&self, link: &Link) -> String {
        let words = match markdown::plain(&link.text).trim() {
            "" => line(&link.said()),
            // A link within a link is none.
            _ => line(&markdown::plain(&link.text)),
        };
        if markdown::is_address(&link.target) {
            let scheme = link.target.split(':').next().unwrap_or_default();
            let is_followed = SCHEMES.contains(&scheme.to_ascii_lowercase().as_str());
            return match is_followed {
                true => format!(
                    "<a href=\"{}\" rel=\"noreferrer\">{words}</a>",
                    line(&utf8_percent_encode(&link.target, NO_URL).to_string())
                ),
                false => format!("{words} ({})", line(&link.target)),
            };
        }
        let path = markdown::resolved(self.path, &markdown::unescaped(&link.target));
        match self.anchors.target(&path) {
            Some(id) => format!("<a href=\"#{id}\">{words}</a>"),
            None if path.is_empty() || markdown::plain(&link.text).contains(&path) => words,
            None => format!("{words} ({})", line(&path)),
        }
    }
}
