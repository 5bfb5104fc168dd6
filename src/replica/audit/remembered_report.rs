//! The report of a whole binder, remembered by the commits it was made of and the version of the program.

use anyhow::Result;
use git2::Oid;

use crate::domain::log::entry::Sha256;
use crate::domain::replication::evidence::fault::{EvidenceFault, FaultKind};
use crate::domain::replication::evidence::report::AuditReport;
use crate::domain::time::moment::Moment;
use crate::git::read_errors;
use crate::replica::audit::refs;
use crate::replica::audit::{EvidenceAsked, Scope, WindowsOf, examine};
use crate::replica::{Binder, cache};

/// Under this name the last whole report is remembered.
const NAME: &str = "verified";

impl Binder {
    /// What the commits show. It is decided by their ids, so that it can be remembered under them and
    /// by which version of the program they were checked.
    pub(super) fn report_of_commits(
        &self,
        asked: &EvidenceAsked,
        now: Moment,
    ) -> Result<AuditReport> {
        let pinned = self.pinned_root()?;
        let whole = asked.since.is_none() && asked.windows == WindowsOf::Nobody;
        let whole = whole && asked.introduction.is_none();
        let key = self.key_of_report(pinned)?;
        let remembered = || cache::cached::<(i64, AuditReport)>(&self.git, NAME, key.as_str());
        if whole
            && !asked.again
            && let Some((when, report)) = remembered()
        {
            let before = Some(when);
            return Ok(AuditReport { before, ..report });
        }
        let report = examine(&self.repo, &self.history, &Scope::whole(pinned), asked, now)?;
        let is_for_now = |fault: &EvidenceFault| {
            matches!(fault.what, FaultKind::Future | FaultKind::Missing { .. })
        };
        if whole && read_errors::since_seen().is_empty() && !report.faults.iter().any(is_for_now) {
            cache::remember(&self.git, NAME, key.as_str(), &(now.timestamp(), &report));
        }
        Ok(report)
    }

    /// The hash of the program's version, the pinned beginning and every reference.
    fn key_of_report(&self, pinned: Option<Oid>) -> Result<Sha256> {
        let root = pinned.map(|root| root.to_string()).unwrap_or_default();
        let mut key = format!("1 {} {root}\n", env!("CARGO_PKG_VERSION"));
        for tip in refs::tips(&self.repo)? {
            key.push_str(&format!("{} {}\n", tip.name, tip.commit));
        }
        Ok(Sha256::of(key.as_bytes()))
    }
}
