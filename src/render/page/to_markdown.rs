//! A page as Markdown that every reader shows alike, with other people's text made harmless.

use crate::render::page::{Block, Item, Page, Table, Text, Tone};
use crate::render::sanitize;

/// The page as Markdown.
pub fn page(page: &Page) -> String {
    let blocks: Vec<String> = page.blocks.iter().map(block).collect();
    blocks.join("\n")
}

/// Foreign text for one line: nothing in it becomes a heading, a link, a tag or a cell's end.
pub fn inline(text: &str) -> String {
    escaped(&sanitize::line(text))
}

/// Foreign text for a table cell: its lines are kept as lines.
pub fn cell(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let lines: Vec<String> = text.trim_end().split('\n').map(inline).collect();
    lines.join("<br>")
}

/// The same for text with tones.
pub fn cell_of(text: &Text) -> String {
    toned(text, cell)
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        let rest = &text[at..];
        let markup = matches!(
            c,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '$'
        );
        // Prevents automatic links of some readers.
        let link = rest.starts_with("://") || rest.starts_with(".") && text[..at].ends_with("www");
        if markup || link || (at == 0 && starts_a_block(rest)) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// `#`, `-`, `+` and `=` at the beginning of a line; a number gets its mark further on.
fn starts_a_block(text: &str) -> bool {
    text.starts_with(['#', '-', '+', '='])
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading(level, text) | Block::Section(level, text) => {
            let marks = "#".repeat(usize::from((*level).clamp(1, 6)));
            format!("{marks} {}\n", toned(text, inline))
        }
        Block::Paragraph(text) => format!("{}\n", toned(text, inline)),
        Block::Banner(text) => format!("> **{}**\n", inline(&text.bare())),
        Block::Table(table) | Block::Form(table, _) => rows(table),
        Block::List(items) => items.iter().map(listed).collect(),
        Block::Pairs(pairs) => pairs
            .iter()
            .map(|(label, text)| format!("- **{}:** {}\n", inline(label), toned(text, inline)))
            .collect(),
        Block::Quote(blocks) => {
            let quoted: String = blocks.iter().map(self::block).collect();
            quoted.lines().map(|line| format!("> {line}\n")).collect()
        }
        Block::Verbatim(text) => verbatim(text),
        Block::Picture(_) => String::new(),
    }
}

fn rows(table: &Table) -> String {
    let line = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    let mut out = line(table.header.iter().map(|text| cell(text)).collect());
    out.push_str(&format!("|{}\n", "---|".repeat(table.header.len())));
    for row in &table.rows {
        out.push_str(&line(row.iter().map(|text| toned(text, cell)).collect()));
    }
    out
}

fn listed(item: &Item) -> String {
    let mark = match item.mark.as_str() {
        "•" | "–" => "-".to_owned(),
        number if number.ends_with('.') => number.to_owned(),
        mark => format!("- {}", sanitize::line(mark)),
    };
    let indent = "  ".repeat(item.depth);
    format!("{indent}{mark} {}\n", toned(&item.text, inline))
}

fn verbatim(text: &str) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    let text = sanitize::lines(text);
    format!("{fence}\n{}\n{fence}\n", text.trim_end_matches('\n'))
}

fn toned(text: &Text, escape: impl Fn(&str) -> String) -> String {
    let piece = |(text, tone): &(String, Tone)| {
        let (inner, mark) = (text.trim(), marks(*tone));
        if mark.is_empty() || inner.is_empty() {
            return escape_whole(text, &escape);
        }
        let start = text.len() - text.trim_start().len();
        let (before, after) = (&text[..start], &text[start + inner.len()..]);
        format!(
            "{}{mark}{}{mark}{}",
            spaces(before),
            escape(inner),
            spaces(after)
        )
    };
    text.0.iter().map(piece).collect()
}

/// Escapes a piece, keeping the spaces at its ends.
fn escape_whole(text: &str, escape: impl Fn(&str) -> String) -> String {
    let end = &text[text.trim_end_matches(' ').len()..];
    let inner = escape(text.trim_end_matches(' '));
    format!("{inner}{end}")
}

fn spaces(text: &str) -> String {
    text.replace('\n', "<br>")
}

fn marks(tone: Tone) -> &'static str {
    match tone {
        Tone::Struck => "~~",
        Tone::Strong | Tone::Warning => "**",
        Tone::Emphasis => "*",
        Tone::Normal | Tone::Faint | Tone::Good => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_somebody_logged_cannot_leave_its_cell_or_become_markup() {
        assert_eq!(cell("a|b"), "a\\|b");
        assert_eq!(cell("ett\r\ntvå\n"), "ett<br>två");
        assert_eq!(cell("<script>x</script>"), "\\<script\\>x\\</script\\>");
        assert_eq!(cell("[klicka](https://x)"), "\\[klicka\\](https\\://x)");
        assert_eq!(cell("www.x.example"), "www\\.x.example");
        assert_eq!(cell("# rubrik"), "\\# rubrik");
        assert_eq!(
            cell("&lt;b&gt; ~~x~~ `y`"),
            "\\&lt;b\\&gt; \\~\\~x\\~\\~ \\`y\\`"
        );
        assert_eq!(cell("\u{1b}[31m"), "‹U+001B›\\[31m");
        assert_eq!(
            cell("Strömmen är tillbaka, 14:05."),
            "Strömmen är tillbaka, 14:05."
        );
    }

    #[test]
    fn a_page_reads_as_markdown() {
        let mut shown = Page::new();
        shown.heading(2, "Logg");
        shown.table(Table {
            header: vec!["Tid".into(), "Händelse".into()],
            rows: vec![vec![
                Text::from("10:05\nanna-1"),
                Text::new("14", Tone::Struck).and(" 41", Tone::Normal),
            ]],
        });
        shown.bullets(["ett"]);
        assert_eq!(
            page(&shown),
            "## Logg\n\n| Tid | Händelse |\n|---|---|\n| 10:05<br>anna-1 | ~~14~~ 41 |\n\n- ett\n"
        );
    }
}
