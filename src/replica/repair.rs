//! Examination and repair of a copy (`doctor`).

mod affected;
mod apply;
mod checks;
mod conflict_copies;
mod duplicate_entries;
mod faulty_documents;
pub(super) mod inaccessible_files;
mod move_aside;
mod recover;
mod refetch;
mod refetch_store;
mod scan;
mod work_tree_setting;

use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use git2::ErrorCode;

use crate::domain::log::file_renderer::FileRenderer;
use crate::domain::log::notebook::WriterStanding;
use crate::domain::replication::health::{CopyDescription, CopyFault};
use crate::domain::shell_quote;
use crate::domain::time::moment::{self, Moment};
use crate::env::Env;
use crate::git::git_folder::git_folder;
use crate::git::write_commit;
use crate::replica::Binder;
use crate::replica::journal::{desk_file, rejected_input};
use crate::replica::repair::checks::CHECKS;
use crate::replica::setup::device;

pub use apply::{RepairRequest, drop_derived, mend};
pub(super) use work_tree_setting::work_in;

type Findings = Vec<CopyFault>;

/// Examines the copy in a folder. The outbox is drained first, as by every command.
pub fn examine(
    folder: &Path,
    env: &Env,
    views: Rc<dyn FileRenderer>,
) -> (CopyDescription, Findings) {
    let mut about = CopyDescription {
        folder: shell_quote::path(folder),
        ..CopyDescription::default()
    };
    let git = git_folder(folder);
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
    findings.extend(refused_texts(&git, env));
    findings.extend(desk_file::texts(&git).into_iter().map(on_desk));
    drop_effects(&mut findings);
    // One cause shows in several places.
    let mut seen = Findings::new();
    findings.retain(|finding| {
        let new = !seen.contains(finding);
        seen.push(finding.clone());
        new
    });
    (about, findings)
}

/// The texts that were refused when they were typed and are kept since.
fn refused_texts(git: &Path, env: &Env) -> Findings {
    let kept = rejected_input::kept(Some(git), env).into_iter();
    let fault = kept.map(|refused| {
        let path = shell_quote::path(&refused.path);
        match refused.text {
            Some(text) => CopyFault::Refused { path, text },
            None => CopyFault::RefusedBytes { path },
        }
    });
    fault.collect()
}

/// What is being typed at a log keeper's desk and is no entry yet.
fn on_desk((path, text): (PathBuf, String)) -> CopyFault {
    CopyFault::OnDesk {
        path: shell_quote::path(&path),
        text,
    }
}

/// Drops what cannot be read because of something that was found by name: it is no finding of its own.
fn drop_effects(findings: &mut Findings) {
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

/// True if `HEAD` is one. A power cut can leave it empty, and then nothing opens the copy.
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

/// True for Git's refusal of a folder that belongs to another user.
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

    /// Time of this copy's last entry, by this computer's clock.
    pub fn last_written(&self) -> Option<Moment> {
        let device = self.device.as_ref()?;
        let tip = write_commit::tip(&self.repo, &Self::branch(&device.writer)).ok()??;
        let seconds = self.repo.find_commit(tip).ok()?.time().seconds();
        let noted = chrono::DateTime::from_timestamp(seconds, 0)?;
        Some(moment::in_zone(noted, self.zone()))
    }
}
