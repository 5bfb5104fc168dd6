//! Where what others send is received: beside the copy, which it can lean on and does not touch. Only
//! what was looked through becomes part of the copy; whatever else came is gone with the folder.

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

/// How many programs may receive into one copy at a time.
const PLACES: usize = 32;

/// Below the program's own folder.
const NAME: &str = "incoming";

/// So many bytes must find room, or it is the disk that kept a pack from coming.
const TRIAL: usize = 64 << 10;

/// What is packed of a place by path is packed with these: two large files are never held against
/// each other in memory.
const PACKING: &str = "[core]\n\tbigFileThreshold = 4m\n[pack]\n\twindowMemory = 64m\n";

/// A place where packs are received.
pub(crate) struct Quarantine<'r> {
    /// The copy and what has come. Closed before the files are moved or dropped.
    both: Rc<Repository>,
    place: QuarantineDir<'r>,
    pub(crate) allowance: ReceiveLimits,
}

/// The folder of it. Held by one process; gone with whatever is left in it when dropped, or by the
/// next one after a crash.
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
            // What cannot be removed there is `doctor`'s to tell, and keeps nothing from coming.
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

    /// Where packs are to be put.
    pub(crate) fn packs(&self) -> PathBuf {
        self.place.packs()
    }

    /// An indexer of a pack to lie here, which knows the objects of the copy.
    pub(crate) fn indexer(&self) -> Result<Indexer<'_>> {
        let odb = self.both.odb().context("opening the objects")?;
        Indexer::new(Some(&odb), &self.packs(), 0, false).context("beginning a pack")
    }

    /// Settings for packing what lies elsewhere.
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

    /// Looks through everything new that can be reached from these tips.
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

/// Bytes that are left on the disk; any number where nobody can tell.
fn room(folder: &Path) -> u64 {
    fs4::available_space(folder).unwrap_or(u64::MAX)
}

impl Drop for QuarantineDir<'_> {
    fn drop(&mut self) {
        // In nobody's way, and cleared by the next one.
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

/// What dead programs left and cannot be removed.
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

/// What dead programs left. Best effort: it is in nobody's way.
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
