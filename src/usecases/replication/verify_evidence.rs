//! Verify all entries: signatures, append-only chains, times.

use std::path::Path;

use anyhow::Result;

use crate::domain::replication::evidence::fault::{EvidenceFault, FaultKind, Severity};
use crate::domain::replication::evidence::report::AuditReport;
use crate::domain::time::moment;
use crate::env::Env;
use crate::format::evidence_file;
use crate::replica::{Binder, EvidenceAsked, evidence_of_file};
use crate::usecases::log::target_log;

pub use crate::replica::{FileReport, WindowsOf};

/// Arguments of the command.
#[derive(Clone, Debug, Default)]
pub struct AuditRequest {
    /// Only what is newer than this commit, branch or tag.
    pub since: Option<String>,
    /// The digits of the binder's beginning that it is compared with.
    pub introduction: Option<String>,
    /// Logs whose entries are listed with time bounds.
    pub windows: WindowsOf,
    /// Even where this program has checked the very same commits before.
    pub again: bool,
}

/// Checks everything known in a copy, or in a plain clone.
///
/// # Errors
/// The objects cannot be read at all, or what was typed names nothing here.
pub fn verify_evidence(binder: &Binder, asked: AuditRequest, env: &Env) -> Result<AuditReport> {
    binder.evidence(&asked.into(), moment::in_zone(env.now(), binder.zone()))
}

/// Checks a file by itself, a bundle or an exported log, without any binder. Remarks at its head that are none
/// of the `usual` ones are named: no signature covers them.
///
/// # Errors
/// It is neither, or cannot be read.
pub fn verify_file(
    file: &Path,
    asked: AuditRequest,
    usual: &[String],
    env: &Env,
) -> Result<FileReport> {
    let mut it = evidence_of_file(&env.absolute(file), &asked.into(), env.now())?;
    let is_usual = |line: &String| line.is_empty() || usual.contains(line);
    it.remarks.retain(|line| !is_usual(line));
    if !it.remarks.is_empty() {
        let lines = it.remarks.clone();
        let told = EvidenceFault::new(Severity::Noted, FaultKind::Remarks { lines });
        it.report.faults.push(told);
        it.report.faults.sort();
    }
    Ok(it)
}

/// One log as a text with everything its signatures cover. `about` gives the head text on guests whose rows
/// are left out.
///
/// # Errors
/// No such log is known, or something of it cannot be read.
pub fn export_evidence(
    binder: &Binder,
    typed: Option<&str>,
    about: &dyn Fn(&[String]) -> String,
    env: &Env,
) -> Result<Vec<u8>> {
    let log = target_log::for_reading(binder, env, typed)?.log;
    let (mut file, left_out) = binder.evidence_file(&log)?;
    let left_out: Vec<String> = left_out.into_iter().collect();
    file.remarks = about(&left_out).lines().map(str::to_owned).collect();
    Ok(evidence_file::write(&file))
}

impl From<AuditRequest> for EvidenceAsked {
    fn from(asked: AuditRequest) -> Self {
        Self {
            since: asked.since,
            introduction: asked.introduction,
            windows: asked.windows,
            again: asked.again,
        }
    }
}
