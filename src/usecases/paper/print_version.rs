//! Which version of the plan a print is made from.

use anyhow::Result;
use chrono::NaiveDate;

use crate::domain::paper::subject::PrintSources;
use crate::domain::time::moment;
use crate::replica::Binder;

/// What stands at the foot of every sheet of a print.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrintVersion {
    /// In hex, whole; empty in a binder without any commit.
    pub commit: String,
    /// The day its content last changed.
    pub changed: NaiveDate,
    /// The binder's fingerprint; empty where this copy does not know it.
    pub fingerprint: String,
}

/// Digits of a commit that stand on paper.
const DIGITS: usize = 8;

impl PrintVersion {
    pub fn short(&self) -> &str {
        self.commit.get(..DIGITS).unwrap_or(&self.commit)
    }
}

/// The version that stands now of what a print is made from; of what is made from no document, of the plan.
///
/// # Errors
/// The copy cannot be read.
pub fn print_version(binder: &Binder, sources: &PrintSources) -> Result<PrintVersion> {
    let wanted = |path: &str| match sources.documents.is_empty() {
        true => path.starts_with("plan/"),
        false => sources.has_document(path),
    };
    let changed = match binder.last_changes(&wanted)?.first() {
        Some(change) => change.at,
        None => binder.made_at()?,
    };
    Ok(PrintVersion {
        commit: binder.commit_read()?,
        changed: moment::date_in(changed, binder.zone()),
        fingerprint: binder.introduction().unwrap_or_default(),
    })
}
