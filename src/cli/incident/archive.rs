//! `binder incident archive`: one incident as a file that is read and checked without binder.

use std::path::PathBuf;

use clap::Args;

use crate::cli::paper::print::unregistered;
use crate::cli::replication::progress;
use crate::cli::session::Session;
use crate::domain::replication::evidence::report::AuditVerdict;
use crate::domain::shell_quote;
use crate::error::Exit;
use crate::render::export::archive::{self, ArchiveView};
use crate::render::replication::evidence;
use crate::render::words::Words;
use crate::say;
use crate::usecases::export::archive::{gather_archive, packed, zip_begins};
use crate::usecases::export::write_export;
use crate::usecases::output::write_csv::write_csv;

#[derive(Args, Debug)]
pub(super) struct Archive {
    #[arg(value_name = "ID")]
    id: String,
    file: PathBuf,
}

pub(super) fn run(typed: &Archive, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    session.outside(&binder, &typed.file)?;
    let log = session.incident_to_read(&binder, Some(&typed.id))?;
    let drill = session.drill.then(|| session.say(&say!("log-drill")));
    let say = session.in_binders_language(&binder);
    let about = |left_out: &[String]| evidence::about(&say, drill.as_deref(), left_out);
    let parts = progress::with_progress(session, |env, tell| {
        gather_archive(&binder, &log, &about, env, tell)
    })?;
    let words = Words::new(parts.content.settings.language);
    let view = ArchiveView {
        content: &parts.content,
        report: &parts.report,
        missing: &parts.missing,
    };
    let sheet = |(header, rows): &(Vec<String>, Vec<Vec<String>>)| write_csv(header, rows);
    let mut files = archive::readable(&view, &words, &sheet)?;
    for log in &parts.content.logs {
        let paper = unregistered::incident(&binder, &parts.content, log, session)?;
        files.push(("log.pdf".to_owned(), paper.bytes));
    }
    files.push(("evidence.txt".to_owned(), parts.evidence));
    files.push(("binder.bundle".to_owned(), parts.bundle));
    files.extend(parts.sheets);
    files.extend(parts.attachments);
    files.push(archive::sums(&files));
    let zip = packed(&files)?;
    let is_older = |old: &[u8]| old.starts_with(zip_begins());
    write_export::write(&typed.file, &zip, &is_older, session.env)?;
    let file = shell_quote::path(&typed.file);
    let shown = archive::written(&view, &file, zip.len(), &session.words);
    session.answer(&shown.page, &shown.json)?;
    Ok(match parts.report.verdict() {
        AuditVerdict::Holds => Exit::Done,
        AuditVerdict::Contradicted | AuditVerdict::Broken => Exit::Broken,
    })
}
