//! A print as text: a form feed before each part, what stands on every sheet above and below it.

use crate::render::page::Page;
use crate::render::page::plain;
use crate::render::page::terminal::{self, Style};
use crate::render::print_job::PrintJob;
use crate::render::sanitize;

/// Columns of a sheet of A4 upright, in the letters of a line printer.
const WIDTH: usize = 78;

/// The whole print. `is_plain`: without drawn lines, one value a line.
pub fn print(job: &PrintJob, is_plain: bool) -> String {
    let cover = job.cover.iter().map(|page| (job.title.as_str(), page, ""));
    let parts = job.parts.iter();
    let parts = parts.map(|part| (part.title.as_str(), &part.page, part.code.as_str()));
    let sheets = cover.chain(parts).map(|part| sheet(job, part, is_plain));
    sheets.collect::<Vec<_>>().join("\u{c}")
}

fn sheet(job: &PrintJob, (title, page, code): (&str, &Page, &str), is_plain: bool) -> String {
    let style = Style {
        width: WIDTH,
        colour: false,
    };
    let text = match is_plain {
        true => plain::page(page),
        false => terminal::page(page, style),
    };
    let mut head = vec![job.heading(Some(title))];
    head.extend(job.stamps.iter().cloned());
    let foot = [&job.running.version, &job.running.copy];
    let foot: Vec<String> = foot.into_iter().map(|line| sanitize::line(line)).collect();
    let mut foot = foot.join("\n");
    if !code.is_empty() {
        foot = format!("{foot}\n[{}]", sanitize::line(code));
    }
    let rule = "-".repeat(WIDTH);
    format!(
        "{}\n{rule}\n{text}{rule}\n{foot}\n",
        sanitize::line(&head.join(" · "))
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::language::Language;
    use crate::render::print_job::{PartForm, PrintPart, RunningText, SheetForm};

    #[test]
    fn every_sheet_says_what_it_is_and_nothing_in_it_moves_the_printer() {
        let mut page = Page::new();
        page.paragraph("rad\u{c}två\u{1b}[2J");
        let part = |title: &str| PrintPart {
            title: title.to_owned(),
            page: page.clone(),
            form: PartForm::Flow,
            code: "binder-print anna-1".to_owned(),
        };
        let job = PrintJob {
            language: Language::Swedish,
            title: "Kontaktlista".to_owned(),
            cover: None,
            contents: false,
            parts: vec![part("Kontaktlista"), part("Växel")],
            running: RunningText {
                version: "Ändrad 2026-11-01".to_owned(),
                copy: "Nr anna-1".to_owned(),
            },
            stamps: vec!["ÖVNING".to_owned()],
            sheet: SheetForm::default(),
        };
        let text = print(&job, false);
        let sheets: Vec<&str> = text.split('\u{c}').collect();
        assert_eq!(sheets.len(), 2, "{text}");
        assert!(sheets[1].starts_with("Kontaktlista · Växel · ÖVNING\n"));
        assert!(
            sheets
                .iter()
                .all(|it| it.ends_with("Nr anna-1\n[binder-print anna-1]\n"))
        );
        assert!(!text.contains('\u{1b}'));
    }
}
