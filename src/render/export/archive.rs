//! The files of an incident archive.

use serde_json::json;
use sha2::{Digest, Sha256};

use crate::domain::export::{ExportContent, ExportedLog};
use crate::domain::replication::evidence::report::{AuditReport, AuditVerdict};
use crate::domain::time::moment;
use crate::error::Failure;
use crate::render::answer::Answer;
use crate::render::export::{html, json as whole_json, lists};
use crate::render::page::{Page, Text, Tone, plain, to_markdown};
use crate::render::replication::{by_hand, evidence};
use crate::render::sanitize;
use crate::render::when::TimeStyle;
use crate::render::words::Words;
use crate::say;

/// A file by its name in the archive.
type ArchiveFile = (String, Vec<u8>);

/// The values an archive is rendered from.
pub struct ArchiveView<'a> {
    pub content: &'a ExportContent,
    pub report: &'a AuditReport,
    /// Attachments that this copy does not have.
    pub missing: &'a [String],
}

/// README, the log as HTML, Markdown, CSV and JSON, the audit report, and the page on checking by hand.
/// `sheet` writes CSV.
///
/// # Errors
/// The page cannot be made.
pub fn readable(
    view: &ArchiveView,
    words: &Words,
    sheet: &dyn Fn(&lists::Sheet) -> Vec<u8>,
) -> Result<Vec<ArchiveFile>, Failure> {
    let content = view.content;
    let mut files = vec![
        file("README.txt", plain::page(&about(view, words))),
        file("log.html", html::page(content, words)?),
        file("verified.txt", plain::page(&verified(view, words))),
        file("check-by-hand.md", by_hand::text(words.language).to_owned()),
    ];
    for log in &content.logs {
        let page = lists::log_page(log, content, words);
        files.push(file("log.md", to_markdown::page(&page)));
        files.push((
            "log.csv".to_owned(),
            sheet(&lists::log_sheet(log, content, words)),
        ));
        let entries = sanitize::json(&whole_json::one_log(log, content));
        files.push(file("log.json", format!("{entries}\n")));
    }
    Ok(files)
}

/// `SHA256SUMS` of all files, in the format of sha256sum(1).
pub fn sums(files: &[ArchiveFile]) -> ArchiveFile {
    let line = |(name, bytes): &ArchiveFile| {
        let sum = Sha256::digest(bytes);
        let sum: String = sum.iter().map(|byte| format!("{byte:02x}")).collect();
        format!("{sum}  {name}\n")
    };
    file("SHA256SUMS", files.iter().map(line).collect())
}

/// The command's answer.
pub fn written(view: &ArchiveView, file: &str, bytes: usize, words: &Words) -> Answer {
    let mut page = Page::new();
    let title = title(view.content);
    let size = bytes.div_ceil(1024);
    let said = say!("export-archived", title = title, file = file, size = size);
    page.paragraph(words.say(&said));
    let (said, tone) = match view.report.verdict() {
        AuditVerdict::Holds => (say!("export-archive-holds"), Tone::Good),
        AuditVerdict::Contradicted | AuditVerdict::Broken => {
            (say!("export-archive-doubted"), Tone::Warning)
        }
    };
    page.paragraph(Text::new(words.say(&said), tone));
    lacks(&mut page, view, words);
    let inside = words.say(&say!("export-archive-inside"));
    page.paragraph(Text::new(inside, Tone::Warning));
    let holds = view.report.verdict() == AuditVerdict::Holds;
    let json = json!({ "file": file, "bytes": bytes, "holds": holds, "missing": view.missing });
    Answer { page, json }
}

fn file(name: &str, text: String) -> ArchiveFile {
    (name.to_owned(), text.into_bytes())
}

fn title(content: &ExportContent) -> &str {
    let incident = content.logs.iter().find_map(|log| log.incident.as_ref());
    incident.map_or("", |incident| &incident.title)
}

/// README.txt.
fn about(view: &ArchiveView, words: &Words) -> Page {
    let content = view.content;
    let mut page = Page::new();
    page.heading(1, title(content));
    let (day, name) = (day(content), content.settings.name.as_str());
    page.paragraph(words.say(&say!("export-archive-about", name = name, day = day)));
    let drill = |log: &ExportedLog| log.incident.as_ref().is_some_and(|it| it.drill);
    if content.logs.iter().any(drill) {
        page.banner(words.say(&say!("log-drill")));
    }
    lacks(&mut page, view, words);
    let files = [
        ("log.html", say!("export-archive-html")),
        ("log.pdf", say!("export-archive-pdf")),
        ("log.md, log.csv, log.json", say!("export-archive-forms")),
        ("sheets/", say!("export-archive-sheets")),
        ("files/", say!("export-archive-files")),
        ("evidence.txt", say!("export-archive-evidence")),
        ("verified.txt", say!("export-archive-verified")),
        ("binder.bundle", say!("export-archive-bundle")),
        ("check-by-hand.md", say!("export-archive-by-hand")),
        ("SHA256SUMS", say!("export-archive-sums")),
    ];
    let pair = |(name, said): &(&str, _)| ((*name).to_owned(), Text::from(words.say(said)));
    page.pairs(files.iter().map(pair).collect());
    page
}

fn lacks(page: &mut Page, view: &ArchiveView, words: &Words) {
    if !view.missing.is_empty() {
        let names = view.missing.join(", ");
        let said = say!("export-archive-missing", names = names);
        page.paragraph(Text::new(words.say(&said), Tone::Warning));
    }
}

fn verified(view: &ArchiveView, words: &Words) -> Page {
    let when = TimeStyle {
        now: view.content.made_at,
        zone: view.content.settings.zone,
    };
    let log = view.content.logs.first().map(|log| log.shown_as().as_str());
    evidence::report(words, view.report, when, log).page
}

fn day(content: &ExportContent) -> String {
    moment::date_in(content.made_at, content.settings.zone).to_string()
}
