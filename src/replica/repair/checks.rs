//! Checks of a copy that `doctor` runs.

use std::path::PathBuf;

use anyhow::Result;

use crate::domain::documents::unrecognised_file::FileDisposition;
use crate::domain::replication::health::CopyFault;
use crate::domain::shell_quote;
use crate::domain::time::clock_jump;
use crate::domain::time::moment::Moment;
use crate::env::Env;
use crate::git::{durable_files, lock, write_commit};
use crate::replica::repair::{Findings, affected, scan};
use crate::replica::{Binder, MAIN, worktree};

type Check = fn(&Binder, &Env) -> Result<Findings>;

pub(super) const CHECKS: &[Check] = &[
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

impl Binder {
    fn check_head(&self) -> Result<Findings> {
        let head = self.repo.find_reference("HEAD")?;
        let at = match head.symbolic_target() {
            Ok(Some(MAIN)) => return Ok(Findings::new()),
            Ok(Some(branch)) => branch.trim_start_matches("refs/heads/").to_owned(),
            _ => head.target().map(|id| id.to_string()).unwrap_or_default(),
        };
        Ok(vec![CopyFault::HeadElsewhere { at }])
    }

    /// The own branch and `main` must be at the same commit; if one is unreadable the other gives it.
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
        match self.inaccessible() {
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
        let strangers = strangers.filter(|it| it.disposition != FileDisposition::OfAProgram);
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
        let is_ahead = |written: &Moment| *written > env.now() + clock_jump::MARGIN;
        let ahead = self.last_written().filter(is_ahead).into_iter();
        Ok(ahead.map(|noted| CopyFault::Clock { noted }).collect())
    }
}
