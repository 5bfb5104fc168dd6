//! A binder checked from its objects alone: what `verify` answers. Nothing that was found out before
//! is believed, and nothing is changed.

mod export_log;
mod findings;
mod notebook_pages;
mod published_documents;
mod refs;
mod remembered_report;
mod repaired_page;
mod single_file;
mod valid_commits;
mod walk;

use std::collections::{BTreeMap, BTreeSet, HashSet};

use anyhow::{Context, Result};
use git2::{Oid, Repository};

use crate::domain::log::notebook::WriterStanding;
use crate::domain::name::LogId;
use crate::domain::replication::evidence::commit_graph::{CommitGraph, NodeIndex};
use crate::domain::replication::evidence::fault::{EvidenceFault, FaultKind, Severity};
use crate::domain::replication::evidence::feeds::Feeds;
use crate::domain::replication::evidence::report::AuditReport;
use crate::domain::replication::exchange::ExchangeFault;
use crate::domain::replication::fingerprint;
use crate::domain::replication::rules::frontier::Frontier;
use crate::domain::replication::rules::history::{CommitId, Genesis, Signer};
use crate::domain::replication::rules::merged_state::MergedState;
use crate::domain::time::moment::Moment;
use crate::error::Failure;
use crate::git::git_folder::git_of;
use crate::git::{ffi, read_errors, repository_form};
use crate::replica::Binder;
use crate::replica::audit::notebook_pages::AuditedPages;
use crate::replica::audit::refs::Tip;
use crate::replica::audit::valid_commits::{InvalidCommit, valid_commits};
use crate::replica::audit::walk::WalkedCommits;
use crate::replica::git_history::GitHistory;
use crate::replica::object_ids;
use crate::say;

pub use single_file::{FileReport, evidence_of_file};

/// What is to be checked.
#[derive(Clone, Debug, Default)]
pub struct EvidenceAsked {
    /// Only what is newer than this commit, branch or tag, as typed.
    pub since: Option<String>,
    /// The digits the beginning is compared with, as typed.
    pub introduction: Option<String>,
    pub windows: WindowsOf,
    /// Even where this program has checked the very same commits before.
    pub again: bool,
}

/// The logs whose entries are told with the times they lie between.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum WindowsOf {
    #[default]
    Nobody,
    Log(LogId),
    All,
}

impl Binder {
    /// Checks everything known here.
    ///
    /// # Errors
    /// The objects cannot be read at all, or what was typed names nothing here. Whatever does not
    /// hold is no error but part of the report.
    pub fn evidence(&self, asked: &EvidenceAsked, now: Moment) -> Result<AuditReport> {
        self.is_uncut()?;
        let mut report = self.report_of_commits(asked, now)?;
        for object in read_errors::since_seen() {
            let missing = EvidenceFault::new(Severity::Broken, FaultKind::Missing { object });
            let is_found = report.faults.iter().any(|it| it.what == missing.what);
            report.faults.extend((!is_found).then_some(missing));
        }
        for unsaved in self.changed_documents()? {
            let path = unsaved.path;
            report.faults.push(EvidenceFault::new(
                Severity::Noted,
                FaultKind::Unsaved { path },
            ));
        }
        report.faults.sort();
        Ok(report)
    }

    /// # Errors
    /// Git itself says that a part of the history is not here: nothing can be said of the log then.
    fn is_uncut(&self) -> Result<(), Failure> {
        let message = match repository_form::flaw(&git_of(self.folder())) {
            Some(ExchangeFault::Shallow) => say!("verify-shallow"),
            Some(ExchangeFault::Grafted) => say!("verify-grafted"),
            Some(ExchangeFault::Partial) => say!("verify-partial"),
            _ => return Ok(()),
        };
        Err(Failure::could_not(message))
    }
}

/// Everything that was read of a binder, before it is judged.
struct Audit<'r> {
    repo: &'r Repository,
    history: &'r GitHistory,
    tips: Vec<Tip>,
    walked: WalkedCommits,
    trail: CommitGraph,
    root: Genesis,
    breaches: Vec<InvalidCommit>,
    chains: Feeds,
    pages: AuditedPages<'r>,
    view: MergedState,
    /// Checked before: what is reachable from where `--since` points.
    trusted: HashSet<Oid>,
}

/// How much of a binder there is to look at.
struct Scope {
    /// The beginning this copy believes in.
    pinned: Option<Oid>,
    /// Only one log and the journals are here.
    log: Option<OneLog>,
    /// It came as a file, not as a repository.
    is_file: bool,
}

/// One log of an exported file.
struct OneLog {
    log: LogId,
    /// Every commit has its folders; else only the last ones, and an entry belongs to the commit whose
    /// message names it.
    has_folders: bool,
    /// Every part of the file is what its id says.
    is_intact: bool,
}

impl Scope {
    const fn whole(pinned: Option<Oid>) -> Self {
        Self {
            pinned,
            log: None,
            is_file: false,
        }
    }
}

/// The report on a binder, made from its objects alone.
fn examine(
    repo: &Repository,
    history: &GitHistory,
    scope: &Scope,
    asked: &EvidenceAsked,
    now: Moment,
) -> Result<AuditReport> {
    let audit = read_all(repo, history, scope, asked)?;
    let mut report = findings::judge(&audit, &asked.windows, now);
    report.since = asked.since.clone().unwrap_or_default();
    introduce(&mut report, scope.pinned.is_some(), asked);
    report.faults.sort();
    Ok(report)
}

/// Reads everything that is to be judged.
fn read_all<'r>(
    repo: &'r Repository,
    history: &'r GitHistory,
    scope: &Scope,
    asked: &EvidenceAsked,
) -> Result<Audit<'r>> {
    let forgetful = ffi::Forgetful::now();
    let tips = refs::tips(repo)?;
    let trusted = match &asked.since {
        Some(since) => reachable(repo, since)?,
        None => HashSet::new(),
    };
    let starts: BTreeSet<Oid> = tips.iter().map(|tip| tip.commit).collect();
    let starts: Vec<Oid> = starts.into_iter().collect();
    let mut walked = walk::walk(repo, &starts, &trusted);
    let found = std::mem::take(&mut walked.found);
    let trail = CommitGraph::of(found, walked.signers.clone());
    let root = root(&trail, scope)?;
    let mut pages = AuditedPages::of(repo, history);
    let valid = valid_commits(&trail, &root, &mut pages, &trusted, scope.log.as_ref());
    if scope.log.as_ref().is_some_and(|one| !one.has_folders) {
        single_file::place_by_name(&trail, &mut pages);
    }
    drop(forgetful);
    let chains = Feeds::of(&trail, &valid.sound);
    let view = MergedState::of(history, &root, &known(&trail, &chains));
    let is_due = |id: &Oid| scope.log.is_none() || !is_guests(&trail, &view, *id);
    walked
        .missing
        .extend(valid.unread.into_iter().filter(is_due));
    Ok(Audit {
        repo,
        history,
        tips,
        walked,
        trail,
        root,
        breaches: valid.breaches,
        chains,
        pages,
        view,
        trusted,
    })
}

/// Whether a guest signed a commit. A file of one log has nothing of guests but what members' commits follow on.
fn is_guests(trail: &CommitGraph, view: &MergedState, id: Oid) -> bool {
    let at = trail.place(&object_ids::commit_id(id));
    let key = at.and_then(|at| trail.signer(at)).map(|it| &it.key);
    key.is_some_and(|key| view.members.standing(key) == WriterStanding::Guest)
}

/// Every commit in the history of one that a person named.
fn reachable(repo: &Repository, since: &str) -> Result<HashSet<Oid>> {
    let named = repo
        .revparse_single(since)
        .and_then(|it| it.peel_to_commit());
    let unknown = |_| Failure::wrong_words(say!("verify-since-what", typed = since));
    let mut walk = repo.revwalk().context("walking the history")?;
    walk.push(named.map_err(unknown)?.id())?;
    Ok(walk.collect::<Result<_, _>>()?)
}

/// The beginning: the one pinned here; else of the commits without parents that a writer signed the
/// one on which most is built.
fn root(trail: &CommitGraph, scope: &Scope) -> Result<Genesis> {
    let signed = |at: &NodeIndex| trail.signer(*at).is_some();
    let at = match scope.pinned {
        Some(pinned) => trail.place(&object_ids::commit_id(pinned)).filter(signed),
        None => {
            let size = |at: &NodeIndex| {
                let descendants = trail.descendants(&trail.id(*at));
                descendants.into_iter().filter(|it| *it).count()
            };
            trail.beginnings().filter(signed).max_by_key(size)
        }
    };
    let nothing = || match scope.is_file {
        true => Failure::broken(say!("verify-file-no-beginning")),
        false => Failure::could_not(say!("verify-no-beginning")),
    };
    let at = at.ok_or_else(nothing)?;
    let key = trail.signer(at).map(|signer| signer.key.clone());
    Ok(Genesis {
        commit: trail.id(at),
        key: key.ok_or_else(nothing)?,
    })
}

/// V as it follows from what was read (docs/replication.md, rule 2).
fn known(trail: &CommitGraph, chains: &Feeds) -> Frontier {
    let mut tips: BTreeMap<Signer, BTreeSet<CommitId>> = BTreeMap::new();
    for (signer, at) in chains.tips() {
        let signer = trail.signers()[signer].clone();
        tips.entry(signer).or_default().insert(trail.id(at));
    }
    Frontier::new(tips)
}

/// Says whose beginning it is, and compares it with what was typed.
fn introduce(report: &mut AuditReport, pinned: bool, asked: &EvidenceAsked) {
    report.pinned = pinned;
    let Some(typed) = &asked.introduction else {
        return;
    };
    report.pinned = fingerprint::are_same(typed, &report.introduction);
    if !report.pinned {
        let here = report.introduction.clone();
        let fault = EvidenceFault::new(Severity::Broken, FaultKind::OtherBeginning { here });
        report.faults.push(fault);
    }
}

fn digits(root: &Genesis) -> String {
    fingerprint::digits(&root.commit.to_string(), root.key.as_str())
}
