//! A file checked alone, without any binder: a bundle, or one exported log.

mod covered;
mod exported_log;

use std::collections::BTreeMap;
use std::path::Path;
use std::rc::Rc;

use anyhow::{Context, Result};
use chrono::{DateTime, Utc};
use git2::{Oid, Repository};
use tempfile::TempDir;

use crate::domain::language::Language;
use crate::domain::name::LogId;
use crate::domain::replication::evidence::commit_graph::CommitGraph;
use crate::domain::replication::evidence::report::AuditReport;
use crate::domain::replication::exchange::NoProgress;
use crate::domain::replication::receive_limits::ReceiveLimits;
use crate::domain::settings::Settings;
use crate::domain::shell_quote;
use crate::domain::time::moment::{self, Zone};
use crate::error::Failure;
use crate::format::documents::settings_file;
use crate::format::{documents as documents_file, paths};
use crate::git::{read_errors, trees};
use crate::replica::audit::notebook_pages::AuditedPages;
use crate::replica::audit::{EvidenceAsked, Scope, examine};
use crate::replica::git_history::GitHistory;
use crate::say;
use crate::transport::receive::quarantine::Quarantine;
use crate::transport::{BundleRemote, Transport};

/// What a file showed.
pub struct FileReport {
    pub report: AuditReport,
    /// Of the binder it comes from.
    pub zone: Zone,
    pub language: Option<Language>,
    /// The one log in it, where it is no whole binder.
    pub log: Option<LogId>,
    /// What its head says besides, which no signature covers.
    pub remarks: Vec<String>,
}

/// Checks a file by itself.
///
/// # Errors
/// It is not there, is no bundle and no exported log, or cannot be read as one.
pub fn evidence_of_file(
    file: &Path,
    asked: &EvidenceAsked,
    now: DateTime<Utc>,
) -> Result<FileReport> {
    let shown = shell_quote::path(file);
    if !file.is_file() {
        return Err(Failure::could_not(say!("verify-no-file", file = shown)).into());
    }
    crate::transport::prepare();
    read_errors::forget();
    let bench = TempRepo::new()?;
    let checked = match BundleRemote::is_at(file) {
        true => bench.bundle(file, asked, now),
        false => bench.log(file, asked, now),
    };
    // What a file does not hold is no damage to any copy.
    read_errors::forget();
    checked
}

/// A repository of its own, gone when it was looked at.
struct TempRepo {
    repo: Rc<Repository>,
    _folder: TempDir,
}

impl TempRepo {
    fn new() -> Result<Self> {
        let folder = tempfile::tempdir().context("a folder to look at a file in")?;
        let repo = Repository::init_bare(folder.path()).context("a folder to look at a file in")?;
        Ok(Self {
            repo: Rc::new(repo),
            _folder: folder,
        })
    }

    fn history(&self) -> GitHistory {
        GitHistory::of(Rc::clone(&self.repo), documents_file::can_be_read)
    }

    fn bundle(&self, file: &Path, asked: &EvidenceAsked, now: DateTime<Utc>) -> Result<FileReport> {
        let mut bundle = BundleRemote::at(file, &self.repo, Rc::new(NoProgress));
        let branches = bundle.branches()?;
        let tips: Vec<Oid> = branches.iter().map(|branch| branch.tip).collect();
        let damaged = || {
            let file = shell_quote::path(file);
            Failure::broken(say!("bundle-damaged", file = file))
        };
        let incoming = Quarantine::beside(&self.repo, ReceiveLimits::default())?;
        let incoming = incoming.context("a folder of our own")?;
        bundle.fetch(&tips, &incoming).map_err(|_| damaged())?;
        incoming.look(&tips).map_err(|_| damaged())?;
        incoming.keep()?;
        for branch in &branches {
            let name = format!("refs/heads/{}", branch.name);
            // A name that Git refuses is no writer's.
            let _ = self.repo.reference(&name, branch.tip, true, "verify");
        }
        let settings = self.settings();
        let zone = settings.as_ref().map_or(Zone::UTC, |it| it.zone);
        let scope = Scope {
            is_file: true,
            ..Scope::whole(None)
        };
        let now = moment::in_zone(now, zone);
        Ok(FileReport {
            report: examine(&self.repo, &self.history(), &scope, asked, now)?,
            zone,
            language: settings.map(|it| it.language),
            log: None,
            remarks: Vec::new(),
        })
    }

    fn settings(&self) -> Option<Settings> {
        let main = self.repo.refname_to_id("refs/heads/main").ok()?;
        let tree = trees::tree_of(&self.repo, main).ok()?;
        let bytes = trees::file_at(&self.repo, &tree, paths::SETTINGS).ok()??;
        Some(settings_file::read(&bytes).ok()?.value)
    }
}

/// Lays each entry at the commit whose signed message names it: in a file of a program before nothing
/// else says when it was added.
pub(super) fn place_by_name(trail: &CommitGraph, pages: &mut AuditedPages<'_>) {
    let named = named(trail, pages);
    pages.place_by(&named, trail);
}

/// The commit that names each entry, by writer, log and number.
fn named(trail: &CommitGraph, pages: &AuditedPages<'_>) -> BTreeMap<(usize, LogId, u32), u32> {
    let mut named = BTreeMap::new();
    for at in 0..trail.len() {
        let Some(signer) = trail.signer_index(at) else {
            continue;
        };
        if let Some((log, number)) = pages.named_by(trail.id(at)) {
            let at = u32::try_from(at).unwrap_or(u32::MAX);
            named.entry((signer, log, number)).or_insert(at);
        }
    }
    named
}
