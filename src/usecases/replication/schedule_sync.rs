//! A job that exchanges by itself: shown, or written into the user's own folders.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::domain::replication::schedule::{Job, ScheduledJob, Timekeeper};
use crate::domain::shell_quote;
use crate::env::Env;
use crate::error::Failure;
use crate::format::schedule::{self, Folders};
use crate::replica::Binder;
use crate::say;

/// The longest pause between two exchanges: a day.
const LONGEST: u32 = 24 * 60;

/// Scheduler of this computer.
pub const fn timekeeper_here() -> Timekeeper {
    if cfg!(windows) {
        Timekeeper::TaskScheduler
    } else if cfg!(target_os = "macos") {
        Timekeeper::Launchd
    } else if cfg!(target_os = "linux") {
        Timekeeper::Systemd
    } else {
        Timekeeper::Cron
    }
}

/// The job for a copy, every so many minutes.
///
/// # Errors
/// There is no place to exchange with; the minutes are none or more than a day; a path holds a line
/// break, which no timekeeper can read.
pub fn plan(
    binder: &Binder,
    timekeeper: Timekeeper,
    minutes: u32,
    env: &Env,
) -> Result<ScheduledJob> {
    if !(1..=LONGEST).contains(&minutes) {
        return Err(Failure::wrong_words(say!("schedule-minutes")).into());
    }
    if binder.remotes()?.is_empty() {
        return Err(Failure::could_not(say!("copies-no-remote")).into());
    }
    let folder = binder.folder();
    let folder = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    let job = Job {
        program: shell_quote::path(&env.program()),
        folder: shell_quote::path(&folder),
        minutes,
    };
    if job.folder.contains(['\n', '\r']) || job.program.contains(['\n', '\r']) {
        return Err(Failure::could_not(say!("schedule-line-break")).into());
    }
    Ok(schedule::plan(&job, timekeeper, &folders(env)))
}

fn folders(env: &Env) -> Folders {
    let config = env.config.parent().map(PathBuf::from).unwrap_or_default();
    Folders {
        home: env.home().unwrap_or_else(|| config.clone()),
        config,
    }
}

/// Writes the files of a job; those of an earlier one for the same copy are written over.
///
/// # Errors
/// There are none to write (cron), or they cannot be written.
pub fn write(plan: &ScheduledJob) -> Result<()> {
    if plan.files.is_empty() {
        return Err(Failure::could_not(say!("schedule-cron-writes-itself")).into());
    }
    for file in &plan.files {
        let place = || format!("writing {}", file.path.display());
        let folder = file.path.parent().with_context(place)?;
        fs::create_dir_all(folder).with_context(place)?;
        fs::write(&file.path, schedule::bytes(file)).with_context(place)?;
    }
    Ok(())
}
