//! The course of an incident as a drawing in SVG, and below it as a table.

use crate::domain::export::{ExportContent, ExportedLog};
use crate::render::page::Table;
use crate::render::page::html_text::line;
use crate::render::page::to_html::toned;
use crate::render::picture::to_svg;
use crate::render::review::course::{self, CourseMedium};
use crate::render::words::Words;
use crate::say;

/// Empty for the journal, for an audience, and for a log without rows.
pub(super) fn figure(log: &ExportedLog, content: &ExportContent, words: &Words) -> String {
    let Some(course) = content.course(log) else {
        return String::new();
    };
    let zone = content.settings.zone;
    let title = line(&words.say(&say!("course-title")));
    let drawing = to_svg::svg(&course::picture(&course, CourseMedium::Phone, words, zone));
    let summary = line(&words.say(&say!("export-course-table")));
    let table = table(&course::table(&course, words, zone), &summary);
    format!(
        "<figure><figcaption>{title}</figcaption>\n{drawing}</figure>\n\
         <details><summary>{summary}</summary>\n{table}</details>\n"
    )
}

/// The table, which scrolls by itself where the window is narrow; the first cell of a row is its heading.
fn table(table: &Table, name: &str) -> String {
    let head = table.header.iter();
    let head: String = head
        .map(|text| format!("<th scope=\"col\">{}</th>", line(text)))
        .collect();
    let mut rows = String::new();
    for row in &table.rows {
        let (first, rest) = row.split_at(row.len().min(1));
        rows.push_str("<tr>");
        rows.extend(
            first
                .iter()
                .map(|it| format!("<th scope=\"row\">{}</th>", toned(it))),
        );
        rows.extend(rest.iter().map(|it| format!("<td>{}</td>", toned(it))));
        rows.push_str("</tr>\n");
    }
    format!(
        "<div class=\"wide\" role=\"group\" tabindex=\"0\" aria-label=\"{name}\"><table>\n\
         <thead><tr>{head}</tr></thead>\n<tbody>\n{rows}</tbody></table></div>\n"
    )
}
