//! A copy examined, however damaged it is: nothing in here fails, it only finds.

mod affected;
mod apply;
mod conflict_copies;
mod duplicate_entries;
mod faulty_documents;
pub(super) mod inaccessible_files;
mod move_aside;
mod recover;
mod refetch;
mod scan;
mod work_tree_setting;

use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use anyhow::Result;
use git2::ErrorCode;

use crate::domain::documents::unrecognised_file::FileDisposition;
use crate::domain::log::generated_files::FileRenderer;
use crate::domain::log::notebook::WriterStanding;
use crate::domain::replication::health::{CopyDescription, CopyFault};
use crate::domain::shell_quote;
use crate::domain::time::clock_jump;
use crate::domain::time::moment::{self, Moment};
use crate::env::Env;
use crate::git::durable_files;
use crate::git::locate;
use crate::git::lock;
use crate::git::write_commit;
use crate::replica::journal::rejected_input;
use crate::replica::setup::device;
use crate::replica::worktree;
use crate::replica::{Binder, MAIN};

pub use apply::{RepairRequest, drop_derived, mend};
pub(super) use work_tree_setting::work_in;

type Findings = Vec<CopyFault>;

/// What the copy in a folder is, and what is wrong with it. As before any other command, what waits
/// is added first where that is possible.
pub fn examine(
    folder: &Path,
    env: &Env,
    views: Rc<dyn FileRenderer>,
) -> (CopyDescription, Findings) {
    let mut about = CopyDescription {
        folder: shell_quote::path(folder),
        ..CopyDescription::default()
    };
    let git = locate::git_folder(folder);
    let mut findings = Findings::new();
    if !device::settings_are_right(&git) || device::settings_look_spoiled(&git) {
        findings.push(CopyFault::Settings);
    }
    let faults = crate::replica::user_settings_faults(env).into_iter();
    findings.extend(faults.map(CopyFault::UserSettings));
    match Binder::open_as_it_is(folder, views) {
        _ if !head_can_be_read(&git) => findings.push(CopyFault::NoHead),
        Err(error) => findings.push(unopened(&error)),
        Ok(binder) => {
            let _ = binder.import_foreign(env).and_then(|()| binder.drain(env));
            binder.introduce(&mut about);
            for check in CHECKS {
                findings.extend(check(&binder, env).unwrap_or_else(|error| vec![unread(&error)]));
            }
        }
    }
    let kept = rejected_input::kept(Some(&git), env).into_iter();
    findings.extend(kept.map(|refused| {
        let path = shell_quote::path(&refused.path);
        match refused.text {
            Some(text) => CopyFault::Refused { path, text },
            None => CopyFault::RefusedBytes { path },
        }
    }));
    without_echoes(&mut findings);
    // One cause shows in several places.
    let mut seen = Findings::new();
    findings.retain(|finding| {
        let new = !seen.contains(finding);
        seen.push(finding.clone());
        new
    });
    (about, findings)
}

/// What cannot be read because of something that was found by name is no finding of its own.
fn without_echoes(findings: &mut Findings) {
    let broken: Vec<String> = findings
        .iter()
        .filter_map(|finding| match finding {
            CopyFault::Branch { name } => Some(name.trim_start_matches("refs/heads/").to_owned()),
            _ => None,
        })
        .collect();
    for finding in findings.iter_mut() {
        if let CopyFault::BranchesLost { names } = finding {
            names.retain(|name| !broken.contains(name));
        }
    }
    let is_empty =
        |it: &CopyFault| matches!(it, CopyFault::BranchesLost { names } if names.is_empty());
    findings.retain(|finding| !is_empty(finding));
    let is_cause = |finding: &CopyFault| {
        matches!(
            finding,
            CopyFault::Damaged { .. }
                | CopyFault::Missing { .. }
                | CopyFault::BranchesLost { .. }
                | CopyFault::Branch { .. }
                | CopyFault::NoHead
                | CopyFault::Settings
        )
    };
    if findings.iter().any(is_cause) {
        findings.retain(|finding| !matches!(finding, CopyFault::Unreadable { .. }));
    }
}

type Check = fn(&Binder, &Env) -> Result<Findings>;

const CHECKS: &[Check] = &[
    |binder, _| binder.check_work_tree(),
    |binder, _| binder.check_head(),
    |binder, _| binder.check_objects(),
    |binder, _| binder.check_branches(),
    |binder, _| Ok(binder.check_device()),
    |binder, _| binder.check_own_pages(),
    |binder, _| binder.check_outbox_files(),
    |binder, _| binder.check_outbox(),
    |binder, _| Ok(binder.check_own_files()),
    |binder, _| binder.check_locks(),
    |binder, _| binder.check_conflict_copies(),
    |binder, _| binder.check_folder(),
    |binder, _| binder.check_documents(),
    |binder, _| binder.check_signers(),
    |binder, env| binder.check_clock(env),
];

/// A power cut can leave it empty, and then nothing opens the copy.
fn head_can_be_read(git: &Path) -> bool {
    let Ok(head) = fs::read_to_string(git.join("HEAD")) else {
        // `.git` may also be a file that points elsewhere.
        return !git.is_dir();
    };
    let head = head.trim();
    match head.strip_prefix("ref: ") {
        Some(name) => name.starts_with("refs/") && git2::Reference::is_valid_name(name),
        None => head.len() == 40 && git2::Oid::from_str(head).is_ok(),
    }
}

fn unopened(error: &anyhow::Error) -> CopyFault {
    if is_other_owner(error) {
        CopyFault::OtherOwner
    } else {
        unread(error)
    }
}

fn unread(error: &anyhow::Error) -> CopyFault {
    CopyFault::Unreadable {
        said: format!("{error:#}"),
    }
}

/// Git reads no folder that belongs to somebody else.
pub(super) fn is_other_owner(error: &anyhow::Error) -> bool {
    let mut causes = error.chain();
    causes.any(|cause| {
        let git = cause.downcast_ref::<git2::Error>();
        git.is_some_and(|git| git.code() == ErrorCode::Owner)
    })
}

impl Binder {
    fn introduce(&self, about: &mut CopyDescription) {
        if let Some(device) = &self.device {
            about.writer = Some(device.writer.clone());
            about.name = device.name.clone();
            about.key = shell_quote::path(&device.key);
        }
        about.introduction = self.introduction().unwrap_or_default();
        about.remotes = self.remotes().unwrap_or_default();
        let roll = self.writer_index().unwrap_or_default();
        let members = roll
            .lines
            .iter()
            .filter(|it| it.standing() == WriterStanding::Member);
        about.members = members.count();
    }

    fn check_head(&self) -> Result<Findings> {
        let head = self.repo.find_reference("HEAD")?;
        let at = match head.symbolic_target() {
            Ok(Some(MAIN)) => return Ok(Findings::new()),
            Ok(Some(branch)) => branch.trim_start_matches("refs/heads/").to_owned(),
            _ => head.target().map(|id| id.to_string()).unwrap_or_default(),
        };
        Ok(vec![CopyFault::HeadElsewhere { at }])
    }

    /// The own branch and `main` stand at the same commit; where one cannot be read, the other
    /// tells where it stood.
    fn check_branches(&self) -> Result<Findings> {
        let Some(device) = &self.device else {
            return Ok(Findings::new());
        };
        let own = Self::branch(&device.writer);
        let is_own = |name: &str| {
            let tip = write_commit::tip(&self.repo, name).ok().flatten();
            let commit = tip.and_then(|tip| self.repo.find_commit(tip).ok());
            let mail = format!("{}@binder.invalid", device.writer);
            commit.is_some_and(|commit| commit.author().email().ok() == Some(mail.as_str()))
        };
        let broken = match (is_own(&own), is_own(MAIN)) {
            (false, true) => own,
            (true, false) if write_commit::tip(&self.repo, MAIN).ok().flatten().is_none() => {
                MAIN.to_owned()
            }
            _ => return Ok(Findings::new()),
        };
        Ok(vec![CopyFault::Branch { name: broken }])
    }

    fn check_device(&self) -> Findings {
        let Some(device) = &self.device else {
            return vec![CopyFault::NoDevice];
        };
        let Err(why) = self.usable_key(device) else {
            return Findings::new();
        };
        let path = shell_quote::path(&device.key);
        vec![CopyFault::Key { path, why }]
    }

    fn check_objects(&self) -> Result<Findings> {
        let scan = scan::scan(&self.repo)?;
        let mut findings = Findings::new();
        let (named, broken): (Vec<_>, Vec<_>) = scan
            .references
            .iter()
            .cloned()
            .partition(|name| name.starts_with("refs/heads/"));
        let below = |path: &PathBuf| {
            let below = path.strip_prefix(&self.git).unwrap_or(path);
            below.to_string_lossy().replace('\\', "/")
        };
        let indexes = scan
            .indexes
            .iter()
            .map(|pack| below(&pack.with_extension("idx")));
        let files = scan.files.iter().map(below).chain(indexes).chain(broken);
        let files: Vec<String> = files.collect();
        findings.extend((!files.is_empty()).then_some(CopyFault::Damaged { files }));
        let names: Vec<String> = named
            .iter()
            .map(|name| name.trim_start_matches("refs/heads/").to_owned())
            .collect();
        findings.extend((!names.is_empty()).then_some(CopyFault::BranchesLost { names }));
        if !scan.missing.is_empty() {
            findings.push(CopyFault::Missing {
                count: scan.missing.len(),
                parts: affected::parts(self, &scan.missing),
            });
        }
        Ok(findings)
    }

    fn check_outbox_files(&self) -> Result<Findings> {
        let mut files = Vec::new();
        for path in self.outbox().damaged()? {
            let bytes = durable_files::read(&path)?.unwrap_or_default();
            let below = path
                .strip_prefix(&self.git)
                .unwrap_or(&path)
                .to_string_lossy();
            files.push((
                below.replace('\\', "/"),
                String::from_utf8_lossy(&bytes).into_owned(),
            ));
        }
        Ok(match files.is_empty() {
            true => Findings::new(),
            false => vec![CopyFault::OutboxSpoiled { files }],
        })
    }

    fn check_outbox(&self) -> Result<Findings> {
        let mut waiting = self.outbox_before().waiting()?;
        waiting.extend(self.outbox().waiting()?);
        let ids: Vec<String> = waiting.iter().map(|it| it.entry.id.to_string()).collect();
        Ok(match ids.is_empty() {
            true => Findings::new(),
            false => vec![CopyFault::Waiting { ids }],
        })
    }

    fn check_own_files(&self) -> Findings {
        match self.barred() {
            none if none.is_empty() => Findings::new(),
            paths => vec![CopyFault::Barred { paths }],
        }
    }

    fn check_locks(&self) -> Result<Findings> {
        let locks = lock::stale(&self.git)?.into_iter();
        let path = |lock: std::path::PathBuf| shell_quote::path(&lock);
        Ok(locks
            .map(|lock| CopyFault::Lock { path: path(lock) })
            .collect())
    }

    fn check_folder(&self) -> Result<Findings> {
        let Some(tree) = self.tree()? else {
            return Ok(Findings::new());
        };
        let mut findings = Findings::new();
        if !worktree::index_is_right(&self.repo, &tree) {
            findings.push(CopyFault::Index);
        }
        let paths = worktree::spoiled(&self.repo, &tree)?;
        if !paths.is_empty() {
            findings.push(CopyFault::Spoiled { paths });
        }
        let paths = worktree::not_written(&tree)?;
        if !paths.is_empty() {
            findings.push(CopyFault::NotWritten { paths });
        }
        let strangers = worktree::strangers(&self.repo, &tree)?.into_iter();
        let strangers = strangers.filter(|it| it.fate != FileDisposition::OfAProgram);
        let paths: Vec<String> = strangers.map(|stranger| stranger.path).collect();
        if !paths.is_empty() {
            findings.push(CopyFault::Strangers { paths });
        }
        Ok(findings)
    }

    fn check_signers(&self) -> Result<Findings> {
        let right = self.device.is_none() || self.signers_are_right()?;
        Ok(if right {
            vec![]
        } else {
            vec![CopyFault::Signers]
        })
    }

    fn check_clock(&self, env: &Env) -> Result<Findings> {
        let ahead = |noted: &Moment| *noted > env.now() + clock_jump::MARGIN;
        let noted = self.last_written().filter(ahead);
        Ok(noted
            .into_iter()
            .map(|noted| CopyFault::Clock { noted })
            .collect())
    }

    /// Where this computer's clock stood when this copy last wrote.
    pub fn last_written(&self) -> Option<Moment> {
        let device = self.device.as_ref()?;
        let tip = write_commit::tip(&self.repo, &Self::branch(&device.writer)).ok()??;
        let seconds = self.repo.find_commit(tip).ok()?.time().seconds();
        let noted = chrono::DateTime::from_timestamp(seconds, 0)?;
        Some(moment::in_zone(noted, self.zone()))
    }
}
