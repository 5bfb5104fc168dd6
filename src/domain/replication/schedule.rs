//! A scheduled sync job, in terms of the systems' schedulers.

use std::path::PathBuf;

use crate::domain::log::entry::Sha256;
use crate::domain::name;

/// Scheduler of an operating system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timekeeper {
    Systemd,
    Launchd,
    TaskScheduler,
    Cron,
}

impl Timekeeper {
    /// The word typed, and in `--json`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Systemd => "systemd",
            Self::Launchd => "launchd",
            Self::TaskScheduler => "windows",
            Self::Cron => "cron",
        }
    }
}

/// `binder sync` in one copy, every so many minutes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    pub program: String,
    pub folder: String,
    pub minutes: u32,
}

impl Job {
    /// A name of its own for every copy on a computer: `binder-parm-1f0c`.
    pub fn name(&self) -> String {
        let last = self.folder.trim_end_matches(['/', '\\']);
        let last = last.rsplit(['/', '\\']).next().unwrap_or_default();
        let id = Sha256::of(self.folder.as_bytes());
        let short = &id.as_str()[..4];
        match name::slug(last) {
            slug if slug.is_empty() => format!("binder-{short}"),
            slug => format!("binder-{slug}-{short}"),
        }
    }
}

/// A file that such a job is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JobFile {
    pub path: PathBuf,
    pub text: String,
}

/// A job, ready for one timekeeper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScheduledJob {
    pub timekeeper: Timekeeper,
    pub minutes: u32,
    /// None for cron, whose table is edited by its own program.
    pub files: Vec<JobFile>,
    /// Command that starts it; for cron the line of the table.
    pub start: String,
    /// Command that ends it.
    pub stop: String,
}
