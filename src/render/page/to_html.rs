//! A page as one HTML file that needs nothing else: no network, no scripts, no other files.

use crate::domain::language::Language;
use crate::render::page::html_text::{escaped, line, lines};
use crate::render::page::{Block, Item, Page, Table, Text, Tone};
use crate::render::picture::to_svg;
use crate::render::sanitize;

pub(in crate::render) const STYLE: &str = "\
body{font:16px/1.45 system-ui,sans-serif;margin:1.5rem auto;max-width:70rem;padding:0 1rem;color:#111;background:#fff}\
table{border-collapse:collapse;width:100%}\
th,td{border:1px solid #888;padding:.3rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}\
th{background:#eee}thead{display:table-header-group}tr{break-inside:avoid}\
.banner{border:2px solid #b00020;padding:.5rem .8rem;font-weight:bold}\
.faint{color:#555}.warning{color:#b00020;font-weight:bold}.good{color:#1b6e2c}\
svg{width:100%;height:auto}\
pre{white-space:pre-wrap;overflow-wrap:anywhere}";

/// The page as a whole file. Nothing in it is fetched from anywhere, and nothing in it can run.
pub fn page(page: &Page, title: &str, language: Language) -> String {
    let body = body(page);
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n{body}</body>\n</html>\n",
        language.tag(),
        line(title),
    )
}

/// What stands between the head and the end of such a file.
pub(in crate::render) fn body(page: &Page) -> String {
    page.blocks.iter().map(block).collect()
}

pub fn block(block: &Block) -> String {
    match block {
        Block::Heading(level, text) | Block::Section(level, text) => {
            let level = (*level).clamp(1, 6);
            format!("<h{level}>{}</h{level}>\n", toned(text))
        }
        Block::Paragraph(text) => format!("<p>{}</p>\n", toned(text)),
        Block::Banner(text) => format!("<p class=\"banner\">{}</p>\n", lines(&text.bare())),
        Block::Table(table) => rows(table, ""),
        Block::Form(table, _) => rows(table, " class=\"form\""),
        Block::List(items) => items.iter().map(listed).collect(),
        Block::Pairs(pairs) => pairs
            .iter()
            .map(|(label, text)| format!("<p><b>{}:</b> {}</p>\n", line(label), toned(text)))
            .collect(),
        Block::Quote(blocks) => {
            let quoted: String = blocks.iter().map(self::block).collect();
            format!("<blockquote>\n{quoted}</blockquote>\n")
        }
        Block::Picture(picture) => to_svg::svg(picture),
        Block::Verbatim(text) => format!("<pre>{}</pre>\n", escaped(&sanitize::lines(text))),
    }
}

fn rows(table: &Table, class: &str) -> String {
    let head: String = table
        .header
        .iter()
        .map(|text| format!("<th>{}</th>", line(text)))
        .collect();
    let row = |row: &Vec<Text>| {
        let cells: String = row
            .iter()
            .map(|cell| format!("<td>{}</td>", toned(cell)))
            .collect();
        format!("<tr>{cells}</tr>\n")
    };
    let body: String = table.rows.iter().map(row).collect();
    format!("<table{class}>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}</tbody>\n</table>\n")
}

fn listed(item: &Item) -> String {
    format!(
        "<p style=\"margin:.2rem 0 .2rem {}rem\">{} {}</p>\n",
        item.depth + 1,
        line(&item.mark),
        toned(&item.text)
    )
}

pub fn toned(text: &Text) -> String {
    text.0.iter().map(piece).collect()
}

pub fn piece((text, tone): &(String, Tone)) -> String {
    let text = lines(text);
    match tone {
        Tone::Normal => text,
        Tone::Strong => format!("<b>{text}</b>"),
        Tone::Emphasis => format!("<em>{text}</em>"),
        Tone::Struck => format!("<s>{text}</s>"),
        Tone::Faint => format!("<span class=\"faint\">{text}</span>"),
        Tone::Warning => format!("<span class=\"warning\">{text}</span>"),
        Tone::Good => format!("<span class=\"good\">{text}</span>"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_somebody_logged_cannot_run_in_a_browser() {
        let mut shown = Page::new();
        shown.table(Table {
            header: vec!["<b>".into()],
            rows: vec![vec![Text::from(
                "<img src=x onerror=\"alert('1')\">\u{202e}\nrad två",
            )]],
        });
        let html = page(&shown, "</title><script>", Language::Swedish);
        assert!(html.starts_with("<!doctype html>\n<html lang=\"sv\">"));
        assert!(!html.contains("<img") && !html.contains("<script>") && !html.contains("<b></th>"));
        assert!(html.contains(
            "&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;‹U+202E›<br>rad två"
        ));
        assert!(
            !html.contains("http:") && !html.contains("https:"),
            "nothing is fetched"
        );
    }
}
