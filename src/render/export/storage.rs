//! Chapters as pages in the storage format of Confluence.

use crate::domain::documents::markdown::{
    self, Alert, Block, BlockContent, Inline, Link, List, ListItem, Table,
};
use crate::domain::export::ExportContent;
use crate::domain::plan::Chapter;
use crate::render::sanitize;

/// `01-introduktion.xml` for `plan/01-introduktion.md`, and its text.
pub fn pages(content: &ExportContent) -> Vec<(String, String)> {
    let page = |chapter: &Chapter| {
        let name = chapter.path.rsplit('/').next().unwrap_or(&chapter.path);
        let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
        (format!("{stem}.xml"), text(&chapter.blocks))
    };
    content.plan.plan.chapters.iter().map(page).collect()
}

/// The blocks of a chapter. A page has its title apart: the chapter's own heading is left out, and the others rank one higher.
pub fn text(blocks: &[Block]) -> String {
    let mut out = String::new();
    let is_title = |block: &Block| matches!(block.content, BlockContent::Heading(1, _));
    let title = blocks.iter().position(is_title);
    for (at, block) in blocks.iter().enumerate() {
        match &block.content {
            _ if title == Some(at) => {}
            BlockContent::Heading(level, inlines) => {
                let level = level.saturating_sub(1).clamp(1, 6);
                out.push_str(&format!("<h{level}>{}</h{level}>\n", line(inlines)));
            }
            content => add(content, &mut out),
        }
    }
    out
}

fn add(content: &BlockContent, out: &mut String) {
    match content {
        BlockContent::Heading(_, inlines) => {
            out.push_str(&format!("<p><strong>{}</strong></p>\n", line(inlines)));
        }
        BlockContent::Paragraph(inlines) => out.push_str(&format!("<p>{}</p>\n", line(inlines))),
        BlockContent::List(list) => add_list(list, out),
        BlockContent::Quote(blocks) | BlockContent::Footnote(_, blocks) => {
            out.push_str(&format!("<blockquote>{}</blockquote>\n", below(blocks)));
        }
        BlockContent::Alert(alert, blocks) => {
            let name = match alert {
                Alert::Note | Alert::Important => "info",
                Alert::Tip => "tip",
                Alert::Warning => "note",
                Alert::Caution => "warning",
            };
            out.push_str(&macro_of(name, "rich-text-body", &below(blocks)));
        }
        BlockContent::Verbatim(text) => {
            // The end of a CDATA section is written in two of them.
            let text = sanitize::lines(text).replace("]]>", "]]]]><![CDATA[>");
            let body = format!("<![CDATA[{text}]]>");
            out.push_str(&macro_of("code", "plain-text-body", &body));
        }
        BlockContent::Table(table) => add_table(table, out),
        BlockContent::Rule => out.push_str("<hr/>\n"),
        BlockContent::Comment(_) => {}
    }
}

fn macro_of(name: &str, body: &str, text: &str) -> String {
    format!(
        "<ac:structured-macro ac:name=\"{name}\"><ac:{body}>{text}</ac:{body}></ac:structured-macro>\n"
    )
}

fn below(blocks: &[Block]) -> String {
    let mut out = String::new();
    blocks
        .iter()
        .for_each(|block| add(&block.content, &mut out));
    out
}

fn add_list(list: &List, out: &mut String) {
    let is_tasks = list.items.iter().all(|item| item.ticked.is_some());
    let (open, close) = match (is_tasks, list.first) {
        (true, _) => ("<ac:task-list>", "</ac:task-list>"),
        (false, Some(_)) => ("<ol>", "</ol>"),
        (false, None) => ("<ul>", "</ul>"),
    };
    out.push_str(open);
    for item in &list.items {
        let text = item_text(item);
        out.push_str(&match (is_tasks, item.ticked) {
            (true, ticked) => {
                let status = if ticked == Some(true) { "complete" } else { "incomplete" };
                format!(
                    "<ac:task><ac:task-status>{status}</ac:task-status><ac:task-body>{text}</ac:task-body></ac:task>"
                )
            }
            (false, Some(true)) => format!("<li>☑ {text}</li>"),
            (false, Some(false)) => format!("<li>☐ {text}</li>"),
            (false, None) => format!("<li>{text}</li>"),
        });
    }
    out.push_str(&format!("{close}\n"));
}

fn item_text(item: &ListItem) -> String {
    let mut out = String::new();
    for (at, block) in item.blocks.iter().enumerate() {
        match &block.content {
            BlockContent::Paragraph(inlines) if at == 0 => out.push_str(&line(inlines)),
            content => add(content, &mut out),
        }
    }
    out
}

fn add_table(table: &Table, out: &mut String) {
    out.push_str("<table><tbody>");
    let row = |name: &str, cells: &[Vec<Inline>]| {
        let cells = cells
            .iter()
            .map(|cell| format!("<{name}>{}</{name}>", line(cell)));
        format!("<tr>{}</tr>", cells.collect::<String>())
    };
    if table.header.iter().any(|cell| !cell.is_empty()) {
        out.push_str(&row("th", &table.header));
    }
    table
        .rows
        .iter()
        .for_each(|cells| out.push_str(&row("td", cells)));
    out.push_str("</tbody></table>\n");
}

fn line(inlines: &[Inline]) -> String {
    let mut out = String::new();
    for inline in inlines {
        out.push_str(&match inline {
            Inline::Text(text) => escaped(text),
            Inline::Code(text) => format!("<code>{}</code>", escaped(text)),
            Inline::Emphasis(inner) => format!("<em>{}</em>", line(inner)),
            Inline::Strong(inner) => format!("<strong>{}</strong>", line(inner)),
            Inline::Struck(inner) => format!("<del>{}</del>", line(inner)),
            Inline::Link(link) => link_text(link),
            Inline::Image(image) => format!("<em>{}</em>", escaped(&image.said())),
            Inline::Break => "<br/>".to_owned(),
        });
    }
    out
}

/// A link out of the binder stays one; one between documents is its words, which the wiki can link itself.
fn link_text(link: &Link) -> String {
    let words = match markdown::plain(&link.text).trim() {
        "" => escaped(&link.said()),
        _ => line(&link.text),
    };
    match ["https:", "http:", "mailto:", "tel:"]
        .iter()
        .any(|it| link.target.starts_with(it))
    {
        true => format!("<a href=\"{}\">{words}</a>", escaped(&link.target)),
        false => words,
    }
}

fn escaped(text: &str) -> String {
    let text = sanitize::lines(text)
        .replace('&', "&amp;")
        .replace('<', "&lt;");
    text.replace('>', "&gt;").replace('"', "&quot;")
}
