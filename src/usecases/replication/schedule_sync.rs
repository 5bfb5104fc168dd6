//! A job that exchanges by itself: shown, or written into the user's own folders.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::domain::replication::schedule::{Job, ScheduledJob, Timekeeper, Trigger};
use crate::domain::shell_quote;
use crate::env::Env;
use crate::error::Failure;
use crate::format::schedule::{self, Folders};
use crate::replica::Binder;
use crate::say;
use crate::usecases::replication::sync_copies;

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

/// When a job is to run, as typed.
#[derive(Clone, Copy, Debug)]
pub enum When<'a> {
    /// Every so many minutes.
    Every(u32),
    /// When the disk with this remote is plugged in.
    OnPlug(&'a str),
}

/// The job for a copy.
///
/// # Errors
/// There is no remote to sync with, or it is on no disk that is here; the minutes are none or more than a day; a path
/// holds a line break, which no timekeeper can read.
pub fn plan(
    binder: &Binder,
    timekeeper: Timekeeper,
    when: When<'_>,
    env: &Env,
) -> Result<ScheduledJob> {
    let trigger = match when {
        When::Every(minutes) if !(1..=LONGEST).contains(&minutes) => {
            return Err(Failure::wrong_words(say!("schedule-minutes")).into());
        }
        When::Every(minutes) => Trigger::Every(minutes),
        When::OnPlug(remote) => on_plug(binder, timekeeper, remote)?,
    };
    if binder.remotes()?.is_empty() {
        return Err(Failure::could_not(say!("copies-no-remote")).into());
    }
    let folder = binder.folder();
    let folder = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    let job = Job {
        program: shell_quote::path(&env.program()),
        folder: shell_quote::path(&folder),
        trigger,
    };
    if job.folder.contains(['\n', '\r']) || job.program.contains(['\n', '\r']) {
        return Err(Failure::could_not(say!("schedule-line-break")).into());
    }
    Ok(schedule::plan(&job, timekeeper, &folders(env)))
}

fn on_plug(binder: &Binder, timekeeper: Timekeeper, remote: &str) -> Result<Trigger> {
    if timekeeper == Timekeeper::Cron {
        return Err(
            Failure::could_not(say!("schedule-cron-knows-no-disk", remote = remote)).into(),
        );
    }
    let mut chosen = sync_copies::wanted(binder, &[remote.to_owned()])?;
    let path = chosen.pop().and_then(|it| Binder::folder_of(&it));
    let path = path.ok_or_else(|| Failure::could_not(say!("schedule-no-disk", remote = remote)))?;
    let mut mount = String::new();
    if timekeeper == Timekeeper::Systemd {
        // Where it is mounted is seen only while it is.
        if !path.exists() {
            return Err(Failure::could_not(say!("schedule-plug-in", remote = remote)).into());
        }
        let disk = mount_of(&path);
        let none = || Failure::could_not(say!("schedule-no-disk", remote = remote));
        mount = shell_quote::path(&disk.ok_or_else(none)?);
    }
    Ok(Trigger::OnPlug {
        remote: remote.to_owned(),
        mount,
    })
}

/// The folder that the disk with a file is mounted on; none for the disk with the system.
#[cfg(unix)]
fn mount_of(path: &Path) -> Option<PathBuf> {
    use std::os::unix::fs::MetadataExt;
    let path = path.canonicalize().ok()?;
    let disk = |path: &Path| fs::metadata(path).map(|it| it.dev()).ok();
    let own = disk(&path)?;
    let top = path.ancestors().take_while(|it| disk(it) == Some(own));
    let top = top.last()?;
    top.parent().map(|_| top.to_owned())
}

#[cfg(not(unix))]
fn mount_of(_: &Path) -> Option<PathBuf> {
    None
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
