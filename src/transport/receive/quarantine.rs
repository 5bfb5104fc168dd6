//! Quarantine for received objects: a folder beside the copy that reads the copy's objects and does not
//! change them. Only checked packs are moved in; the rest is deleted with the folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use anyhow::{Context, Result};
use git2::{Config, Indexer, Oid, Repository};

use crate::domain::replication::receive_limits::{LimitExceeded, ReceiveLimits};
use crate::git::durable_files::{self, FileContext};
use crate::git::ffi;
use crate::git::held_files;
use crate::git::lock::Lock;
use crate::transport::receive::connectivity_check::ConnectivityCheck;

/// Most processes that receive into one copy at a time.
const PLACES: usize = 32;

/// Below the program's own folder.
const NAME: &str = "incoming";

/// Bytes that must fit, else the disk was the cause of a failure.
const TRIAL: usize = 64 << 10;

/// Settings for packing from a remote by path: large files are never compared in memory.
const PACKING: &str = "[core]\n\tbigFileThreshold = 4m\n[pack]\n\twindowMemory = 64m\n";

/// A place where packs are received.
pub(crate) struct Quarantine<'r> {
    /// The copy and what has come. Closed before the files are moved or dropped.
    both: Rc<Repository>,
    place: QuarantineDir<'r>,
    pub(crate) allowance: ReceiveLimits,
}

/// Folder of the quarantine. Locked by one process; deleted on drop, or after a crash by the next one.
struct QuarantineDir<'r> {
    here: &'r Repository,
    folder: PathBuf,
    _lock: Lock,
}

impl<'r> Quarantine<'r> {
    /// A new, empty one; none where as many as there may be are at work.
    ///
    /// # Errors
    /// The copy cannot be written.
    pub(crate) fn beside(here: &'r Repository, allowance: ReceiveLimits) -> Result<Option<Self>> {
        let own = here.path().join("binder");
        fs::create_dir_all(&own).with_context(|| FileContext::new("creating", &own))?;
        let mut stuck = None;
        for place in 0..PLACES {
            let folder = own.join(format!("{NAME}-{place}"));
            let locked = Lock::at_once(&own.join(format!("{NAME}-{place}.lock")))?;
            let Some(lock) = locked else { continue };
            // Remains that cannot be removed are reported by `doctor` and do not block receiving.
            if let Err(error) = durable_files::remove_tree(&folder) {
                stuck = Some(error);
                continue;
            }
            if place == 0 {
                clear_left(&own);
            }
            let both = Rc::new(made(&folder, here)?);
            let place = QuarantineDir {
                here,
                folder,
                _lock: lock,
            };
            return Ok(Some(Self {
                both,
                place,
                allowance: allowance.with_room(room(&own)),
            }));
        }
        stuck.map_or(Ok(None), Err)
    }

    /// Whether what comes can be written at all.
    ///
    /// # Errors
    /// The copy's own disk takes nothing more.
    pub(crate) fn takes_more(&self) -> Result<()> {
        let trial = self.place.folder.join("trial");
        let place = || FileContext::new("writing", &trial);
        fs::write(&trial, [0; TRIAL]).with_context(place)?;
        durable_files::remove(&trial)
    }

    /// The copy with what has come, to be read only.
    pub(crate) fn both(&self) -> &Rc<Repository> {
        &self.both
    }

    /// Folder for packs.
    pub(crate) fn packs(&self) -> PathBuf {
        self.place.packs()
    }

    /// An indexer of a pack in the quarantine, with access to the copy's objects.
    pub(crate) fn indexer(&self) -> Result<Indexer<'_>> {
        let odb = self.both.odb().context("opening the objects")?;
        Indexer::new(Some(&odb), &self.packs(), 0, false).context("beginning a pack")
    }

    /// Settings for packing objects elsewhere.
    pub(crate) fn packing(&self) -> Result<Config> {
        let file = self.place.folder.join("packing");
        fs::write(&file, PACKING).context("writing settings")?;
        Config::open(&file).context("reading settings")
    }

    /// Bytes of what has come.
    pub(crate) fn weight(&self) -> u64 {
        let files = fs::read_dir(self.place.packs()).into_iter().flatten();
        let sizes = files
            .flatten()
            .filter_map(|it| Some(it.metadata().ok()?.len()));
        sizes.sum()
    }

    /// Checks everything new that is reachable from these tips.
    ///
    /// # Errors
    /// It breaks a limit, or something of it is missing.
    pub(crate) fn look(&self, tips: &[Oid]) -> Result<(), LimitExceeded> {
        let survey = ConnectivityCheck::of(&self.both, self.place.here, self.allowance);
        let survey = survey.map_err(|_| LimitExceeded::Damaged)?;
        survey.look(tips, &mut |_, _| Ok(()))
    }

    /// Makes what has come part of the copy.
    ///
    /// # Errors
    /// The copy cannot be written.
    pub(crate) fn keep(self) -> Result<()> {
        let Self { both, place, .. } = self;
        drop(both);
        place.move_in()
    }
}

impl QuarantineDir<'_> {
    fn packs(&self) -> PathBuf {
        self.folder.join("objects/pack")
    }

    /// Each pack before its index: an index counts only with its pack.
    fn move_in(&self) -> Result<()> {
        let home = self.here.commondir().join("objects/pack");
        fs::create_dir_all(&home).with_context(|| FileContext::new("creating", &home))?;
        let mut names = Vec::new();
        for entry in fs::read_dir(self.packs()).context("reading what has come")? {
            let name = entry.context("reading what has come")?.file_name();
            names.extend(name.into_string());
        }
        names.retain(|name| name.starts_with("pack-"));
        names.sort_by_key(|name| (name.ends_with(".idx"), name.clone()));
        for name in names {
            let is_part = name.ends_with(".pack") || name.ends_with(".idx");
            if is_part && !home.join(&name).exists() {
                held_files::rename(&self.packs().join(&name), &home.join(&name))
                    .with_context(|| FileContext::new("moving", home.join(&name)))?;
            }
        }
        durable_files::sync_folder(&home)?;
        self.here.odb()?.refresh().context("opening the objects")
    }
}

/// Free bytes on the disk; the maximum if unknown.
fn room(folder: &Path) -> u64 {
    fs4::available_space(folder).unwrap_or(u64::MAX)
}

impl Drop for QuarantineDir<'_> {
    fn drop(&mut self) {
        // If it cannot be removed, the next run does.
        let _ = durable_files::remove_tree(&self.folder);
    }
}

/// A repository of its own, leaning on the copy.
fn made(folder: &Path, here: &Repository) -> Result<Repository> {
    let place = || FileContext::new("making", folder);
    for part in ["objects/pack", "refs"] {
        fs::create_dir_all(folder.join(part)).with_context(place)?;
    }
    fs::write(folder.join("HEAD"), "ref: refs/heads/main\n").with_context(place)?;
    let both = ffi::open_bare(folder).with_context(place)?;
    let home = here.commondir().join("objects");
    let home = durable_files::text_of(&home)?;
    both.odb()?.add_disk_alternate(&home).with_context(place)?;
    ffi::guard(&both, Path::new(&home)).with_context(place)?;
    Ok(both)
}

/// Remains of dead processes that cannot be removed.
pub(crate) fn stuck(git: &Path) -> Vec<PathBuf> {
    let own = git.join("binder");
    let folders = (0..PLACES).map(|place| own.join(format!("{NAME}-{place}")));
    let left = folders.filter(|folder| folder.is_dir());
    let is_stuck = |folder: &PathBuf| {
        let lock = Lock::at_once(&folder.with_extension("lock"));
        matches!(lock, Ok(Some(_))) && durable_files::remove_tree(folder).is_err()
    };
    left.filter(is_stuck).collect()
}

/// Removes remains of dead processes. Best effort.
fn clear_left(own: &Path) {
    for place in 1..PLACES {
        let folder = own.join(format!("{NAME}-{place}"));
        if folder.exists() {
            let lock = Lock::at_once(&own.join(format!("{NAME}-{place}.lock")));
            if matches!(lock, Ok(Some(_))) {
                let _ = durable_files::remove_tree(&folder);
            }
        }
    }
}
