//! Gather what an archive of one incident is made of: the log with its evidence, its sheets and attachments.

use std::collections::BTreeSet;
use std::fs;
use std::rc::Rc;

use anyhow::Result;
use tempfile::TempDir;

use crate::domain::export::ExportContent;
use crate::domain::log::timeline::Row;
use crate::domain::name::LogId;
use crate::domain::replication::evidence::report::AuditReport;
use crate::domain::replication::exchange::Progress;
use crate::env::Env;
use crate::error::Failure;
use crate::format::paths;
use crate::format::zip_file;
use crate::replica::{Binder, WindowsOf};
use crate::say;
use crate::usecases::export::gather::gather;
use crate::usecases::export::write_folder::ExportFile;
use crate::usecases::replication::verify_evidence::{self, AuditRequest};

/// What an archive is made of.
pub struct ArchiveParts {
    /// This incident alone, with nothing of the plan.
    pub content: ExportContent,
    /// The log as one text that proves itself.
    pub evidence: Vec<u8>,
    /// The whole binder as a Git bundle, for whoever checks by hand.
    pub bundle: Vec<u8>,
    /// The Bilaga B sheets, by the names of their files.
    pub sheets: Vec<ExportFile>,
    /// Attachments, by the names of their files.
    pub attachments: Vec<ExportFile>,
    /// Attachments that are named in the log and not in this copy.
    pub missing: Vec<String>,
    pub report: AuditReport,
}

/// `about` gives what is said at the head of the evidence, of the guests whose rows are not in it.
///
/// # Errors
/// The log is not known; the binder cannot be read or checked.
pub fn gather_archive(
    binder: &Binder,
    log: &LogId,
    about: &dyn Fn(&[String]) -> String,
    env: &Env,
    tell: &Rc<dyn Progress>,
) -> Result<ArchiveParts> {
    let mut content = gather(binder, None, env)?;
    content.only_log(log);
    let rows = content.logs.iter().flat_map(|log| &log.rows);
    let (attachments, missing) = attachments(binder, rows)?;
    let asked = AuditRequest {
        windows: WindowsOf::Log(log.clone()),
        ..AuditRequest::default()
    };
    Ok(ArchiveParts {
        evidence: verify_evidence::export_evidence(binder, Some(log.as_str()), about, env)?,
        bundle: bundle(binder, tell)?,
        sheets: sheets(binder, &content)?,
        attachments,
        missing,
        report: verify_evidence::verify_evidence(binder, asked, env)?,
        content,
    })
}

/// The files as one zip, the same for the same files.
///
/// # Errors
/// They cannot be packed.
pub fn packed(files: &[ExportFile]) -> Result<Vec<u8>, Failure> {
    zip_file::write(files).map_err(|_| Failure::could_not(say!("export-not-made")))
}

/// Whether a file is a zip, of which an older archive may be replaced.
pub const fn zip_begins() -> &'static [u8] {
    zip_file::BEGINS
}

fn bundle(binder: &Binder, tell: &Rc<dyn Progress>) -> Result<Vec<u8>> {
    let folder = TempDir::new()?;
    let file = folder.path().join("binder.bundle");
    binder.write_bundle(&file, None, tell)?;
    Ok(fs::read(&file)?)
}

fn sheets(binder: &Binder, content: &ExportContent) -> Result<Vec<ExportFile>> {
    let mut sheets = Vec::new();
    for log in &content.logs {
        for date in log.dates(content.settings.zone) {
            let path = paths::sheet(log.shown_as(), date);
            if let Some(text) = binder.text_at(&path)? {
                sheets.push((format!("sheets/{date}.md"), text));
            }
        }
    }
    Ok(sheets)
}

/// Each attachment once, under the name it has in the binder.
fn attachments<'a>(
    binder: &Binder,
    rows: impl Iterator<Item = &'a Row>,
) -> Result<(Vec<ExportFile>, Vec<String>)> {
    let files = rows.flat_map(|row| &row.files);
    let paths: BTreeSet<&str> = files.map(|file| file.path.as_str()).collect();
    let (mut found, mut missing) = (Vec::new(), Vec::new());
    for path in paths {
        let name = path.rsplit('/').next().unwrap_or(path);
        match binder.text_at(path)? {
            Some(bytes) => found.push((format!("files/{name}"), bytes)),
            None => missing.push(path.to_owned()),
        }
    }
    Ok((found, missing))
}
