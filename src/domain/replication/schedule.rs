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

/// When a job runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trigger {
    /// With all remotes, every so many minutes.
    Every(u32),
    /// With the remote on a disk, when that is plugged in.
    OnPlug {
        remote: String,
        /// The folder the disk is mounted on; empty where the system asks for none.
        mount: String,
    },
}

/// `binder sync` in one copy, by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    pub program: String,
    pub folder: String,
    pub trigger: Trigger,
}

impl Job {
    /// What follows the program on its command line.
    pub fn words(&self) -> Vec<&str> {
        let mut words = vec!["-C", &self.folder, "--quiet", "sync"];
        if let Trigger::OnPlug { remote, .. } = &self.trigger {
            words.push(remote);
        }
        words
    }

    /// A name of its own for every copy on a computer, and every disk: `binder-parm-1f0c`, `binder-parm-1f0c-usb`.
    pub fn name(&self) -> String {
        let copy = self.name_of_copy();
        match &self.trigger {
            Trigger::Every(_) => copy,
            Trigger::OnPlug { remote, .. } => format!("{copy}-{}", name::slug(remote)),
        }
    }

    fn name_of_copy(&self) -> String {
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
    pub trigger: Trigger,
    /// None for cron, whose table is edited by its own program.
    pub files: Vec<JobFile>,
    /// Command that starts it; for cron the line of the table.
    pub start: String,
    /// Command that ends it.
    pub stop: String,
}
