//! A binder checked from its objects alone: what `verify` answers. Nothing that was found out before
//! is believed, and nothing is changed.

mod export_log;
mod findings;
mod notebook_pages;
mod published_documents;
mod refs;
mod repaired_page;
mod single_file;
mod walk;

use std::collections::{BTreeMap, BTreeSet, HashSet};

use anyhow::{Context, Result};
use git2::{Oid, Repository};

use crate::domain::log::entry::Sha256;
use crate::domain::log::notebook::WriterStanding;
use crate::domain::name::LogId;
use crate::domain::replication::evidence::commit_graph::{CommitGraph, NodeIndex};
use crate::domain::replication::evidence::fault::{EvidenceFault, FaultKind, Severity};
use crate::domain::replication::evidence::feeds::Feeds;
use crate::domain::replication::evidence::report::AuditReport;
use crate::domain::replication::exchange::ExchangeFault;
use crate::domain::replication::fingerprint;
use crate::domain::replication::rules::append_only;
use crate::domain::replication::rules::append_only::AppendOnlyViolation;
use crate::domain::replication::rules::frontier::Frontier;
use crate::domain::replication::rules::history::{CommitId, Genesis, Signer, TreeId};
use crate::domain::replication::rules::merged_state::MergedState;
use crate::domain::time::moment::Moment;
use crate::error::Failure;
use crate::git::ffi;
use crate::git::read_errors;
use crate::git::repository_form;
use crate::replica::Binder;
use crate::replica::audit::notebook_pages::AuditedPages;
use crate::replica::audit::refs::Tip;
use crate::replica::audit::walk::WalkedCommits;
use crate::replica::cache;
use crate::replica::git_history::{self, GitHistory};
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
            let known = report.faults.iter().any(|it| it.what == missing.what);
            report.faults.extend((!known).then_some(missing));
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
}

impl Binder {
    /// # Errors
    /// Git itself says that a part of the history is not here: nothing can be said of the log then.
    fn is_uncut(&self) -> Result<(), Failure> {
        let message = match repository_form::flaw(&repository_form::git_of(self.folder())) {
            Some(ExchangeFault::Shallow) => say!("verify-shallow"),
            Some(ExchangeFault::Grafted) => say!("verify-grafted"),
            Some(ExchangeFault::Partial) => say!("verify-partial"),
            _ => return Ok(()),
        };
        Err(Failure::could_not(message))
    }

    /// What the commits show. It is decided by their ids, so that it can be remembered under them and
    /// by which version of the program they were checked.
    fn report_of_commits(&self, asked: &EvidenceAsked, now: Moment) -> Result<AuditReport> {
        let pinned = self.pinned_root()?;
        let whole = asked.since.is_none() && asked.windows == WindowsOf::Nobody;
        let whole = whole && asked.introduction.is_none();
        let key = self.key_of_report(pinned)?;
        let known = || cache::known::<(i64, AuditReport)>(&self.git, NAME, key.as_str());
        if let Some((when, report)) = Some(())
            .filter(|()| whole && !asked.again)
            .and_then(|()| known())
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

    fn key_of_report(&self, pinned: Option<Oid>) -> Result<Sha256> {
        let root = pinned.map(|root| root.to_string()).unwrap_or_default();
        let mut key = format!("1 {} {root}\n", env!("CARGO_PKG_VERSION"));
        for tip in refs::tips(&self.repo)? {
            key.push_str(&format!("{} {}\n", tip.name, tip.commit));
        }
        Ok(Sha256::of(key.as_bytes()))
    }
}

/// Under this name the last whole report is remembered.
const NAME: &str = "verified";

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
        Self { pinned, log: None }
    }
}

fn examine(
    repo: &Repository,
    history: &GitHistory,
    scope: &Scope,
    asked: &EvidenceAsked,
    now: Moment,
) -> Result<AuditReport> {
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
    let root = root(&trail, scope.pinned)?;
    let mut pages = AuditedPages::of(repo, history);
    let ValidCommits {
        sound,
        breaches,
        unread,
    } = sound(&trail, &root, &mut pages, &trusted, scope.log.as_ref());
    if scope.log.as_ref().is_some_and(|one| !one.has_folders) {
        single_file::place_by_name(&trail, &mut pages);
    }
    drop(forgetful);
    let chains = Feeds::of(&trail, &sound);
    let known = known(&trail, &chains);
    let view = MergedState::of(history, &root, &known);
    // A file of one log has nothing of guests but what members' commits follow on.
    let is_due = |id: &Oid| {
        let at = trail.place(&git_history::commit_id(*id));
        let key = at.and_then(|at| trail.signer(at)).map(|it| &it.key);
        let counts = key.is_none_or(|key| view.members.standing(key) != WriterStanding::Guest);
        scope.log.is_none() || counts
    };
    walked.missing.extend(unread.into_iter().filter(is_due));
    let case = Audit {
        repo,
        history,
        tips,
        walked,
        trail,
        root,
        breaches,
        chains,
        pages,
        view,
        trusted,
    };
    let mut report = findings::judge(&case, &asked.windows, now);
    report.since = asked.since.clone().unwrap_or_default();
    introduce(&mut report, scope.pinned.is_some(), asked);
    report.faults.sort();
    Ok(report)
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
fn root(trail: &CommitGraph, pinned: Option<Oid>) -> Result<Genesis> {
    let signed = |at: &NodeIndex| trail.signer(*at).is_some();
    let at = match pinned {
        Some(pinned) => trail.place(&git_history::commit_id(pinned)).filter(signed),
        None => {
            let size = |at: &NodeIndex| {
                let descendants = trail.descendants(&trail.id(*at));
                descendants.into_iter().filter(|it| *it).count()
            };
            trail.beginnings().filter(signed).max_by_key(size)
        }
    };
    let nothing = || Failure::could_not(say!("verify-no-beginning"));
    let at = at.ok_or_else(nothing)?;
    let key = trail.signer(at).map(|signer| signer.key.clone());
    Ok(Genesis {
        commit: trail.id(at),
        key: key.ok_or_else(nothing)?,
    })
}

/// A commit that breaks the notebook rules, and how many on its writer's branch follow on it.
struct InvalidCommit {
    at: NodeIndex,
    breach: AppendOnlyViolation,
    follow: usize,
    /// The last of those.
    last: NodeIndex,
}

/// What came of reading every notebook commit by commit.
struct ValidCommits {
    sound: Vec<bool>,
    breaches: Vec<InvalidCommit>,
    /// Commits of which something could not be read.
    unread: Vec<Oid>,
}

/// Which commits count as their writer's; reads what each of them added on the way.
fn sound(
    trail: &CommitGraph,
    root: &Genesis,
    pages: &mut AuditedPages<'_>,
    trusted: &HashSet<Oid>,
    one: Option<&OneLog>,
) -> ValidCommits {
    let related = trail.descendants(&root.commit);
    let mut all = ValidCommits {
        sound: vec![false; trail.len()],
        breaches: Vec::new(),
        unread: Vec::new(),
    };
    let mut notebooks: Vec<Option<TreeId>> = vec![None; trail.len()];
    let mut rests_on: BTreeMap<NodeIndex, usize> = BTreeMap::new();
    for at in (0..trail.len()).filter(|at| related[*at]) {
        let Some(signer) = trail.signer(at) else {
            continue;
        };
        let before = trail.before(at);
        if let Some(broken) = before.and_then(|before| rests_on.get(&before).copied()) {
            all.breaches[broken].follow += 1;
            all.breaches[broken].last = at;
            rests_on.insert(at, broken);
            continue;
        }
        let was = before.and_then(|before| notebooks[before]);
        let id = git_history::oid(&trail.id(at).0);
        notebooks[at] = match one {
            None => pages.notebook(trail.tree(at), &signer.writer),
            Some(one) => {
                if one.has_folders && !pages.has(trail.tree(at)) {
                    all.unread.push(id);
                }
                let logs = [one.log.clone(), LogId::journal()];
                let whole = pages.notebook(trail.tree(at), &signer.writer);
                whole.and_then(|it| pages.only(it, &logs).ok()).or(was)
            }
        };
        let (then, now) = (was.as_ref(), notebooks[at].as_ref());
        let breach = match trusted.contains(&id) {
            true => None,
            false => append_only::breach(pages, &signer.writer, then, now),
        };
        if let Some(breach) = breach {
            rests_on.insert(at, all.breaches.len());
            all.breaches.push(InvalidCommit {
                at,
                breach,
                follow: 0,
                last: at,
            });
            continue;
        }
        all.sound[at] = true;
        if let Some(notebook) = notebooks[at].filter(|it| Some(*it) != was)
            && pages.read(at, was.as_ref(), &notebook).is_none()
            && one.is_none_or(|one| one.is_intact)
        {
            all.unread.push(id);
        }
    }
    all
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
