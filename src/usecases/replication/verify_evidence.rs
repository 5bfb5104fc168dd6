//! Check that everything is as it was written, and by whom, and between which times.

use std::path::Path;

use anyhow::Result;

use crate::domain::replication::evidence::report::AuditReport;
use crate::domain::time::moment;
use crate::env::Env;
use crate::format::evidence_file;
use crate::replica::{Binder, EvidenceAsked, evidence_of_file};
use crate::usecases::log::target_log;

pub use crate::replica::{FileReport, WindowsOf};

/// What somebody wants checked.
#[derive(Clone, Debug, Default)]
pub struct AuditRequest {
    /// Only what is newer than this commit, branch or tag.
    pub since: Option<String>,
    /// The digits of the binder's beginning that it is compared with.
    pub introduction: Option<String>,
    /// The logs whose entries are told with the times they lie between.
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

/// Checks a file by itself, a bundle or an exported log, without any binder.
///
/// # Errors
/// It is neither, or cannot be read.
pub fn verify_file(file: &Path, asked: AuditRequest, env: &Env) -> Result<FileReport> {
    evidence_of_file(&env.absolute(file), &asked.into(), env.now())
}

/// One log as a text with everything that its signatures cover. `about` gives what is said at its head, of
/// the guests whose rows are not in it.
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
    let (file, left_out) = binder.evidence_file(&log)?;
    let left_out: Vec<String> = left_out.into_iter().collect();
    Ok(evidence_file::write(&file, &about(&left_out)))
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
