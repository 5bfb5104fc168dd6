//! Fetches missing objects from remotes into a repository beside the copy.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use anyhow::{Context, Result};
use git2::{ObjectType, Oid};

use crate::domain::log::file_renderer::FileRenderer;
use crate::domain::replication::exchange::{NoProgress, Progress, Remote};
use crate::domain::replication::health::RefetchResult;
use crate::domain::replication::receive_limits::ReceiveLimits;
use crate::env::Env;
use crate::git::durable_files;
use crate::git::write_commit;
use crate::replica::cache;
use crate::replica::repair::affected;
use crate::replica::repair::move_aside;
use crate::replica::repair::refetch_store::{RefetchStore, carry};
use crate::replica::repair::scan::{self};
use crate::replica::setup::join::Anything;
use crate::replica::sync::receive;
use crate::replica::{Binder, MAIN};
use crate::transport::{self, ConnectOptions, Timeouts, WantedRefs};

/// Makes a copy whole as far as what it needs can be reached: the folder itself, the place named,
/// and the copy's own remotes.
///
/// # Errors
/// The copy cannot be opened or written at all.
pub(super) fn heal(
    folder: &Path,
    from: Option<&Remote>,
    env: &Env,
    views: Rc<dyn FileRenderer>,
) -> Result<RefetchResult> {
    let mut healed = RefetchResult::default();
    let open = || Binder::open_as_it_is(folder, Rc::clone(&views));
    let binder = open()?;
    let found = scan::scan(&binder.repo)?;
    if found.is_clean() {
        return Ok(healed);
    }
    move_aside::clear_away(&binder.repo, &found, &mut healed)?;
    cache::clear(&binder.git);
    // libgit2 keeps using the packs it knows as long as they are open.
    drop(binder);
    let mut binder = open()?;
    binder.take_from_folder(&mut healed)?;
    let mut sources = binder.remotes().unwrap_or_default();
    sources.splice(0..0, from.cloned());
    for source in &sources {
        if binder.lacks_nothing()? {
            break;
        }
        // A remote that cannot be reached, or has none of them, is skipped.
        let _ = binder.take_from_place(source, env, &mut healed);
        drop(binder);
        binder = open()?;
    }
    binder.find_branches()?;
    // Rows of lost commits are in the folder as they were written.
    let _ = binder.queue_shown(&mut healed);
    drop(binder);
    let binder = open()?;
    let missing = scan::missing(&binder.repo, &scan::tips(&binder.repo))?;
    healed.lost = affected::parts(&binder, &missing);
    Ok(healed)
}

impl Binder {
    fn lacks_nothing(&self) -> Result<bool> {
        let tips = scan::tips(&self.repo);
        let has_own = match &self.device {
            Some(device) => {
                let names = [Self::branch(&device.writer), MAIN.to_owned()];
                names
                    .iter()
                    .any(|name| matches!(write_commit::tip(&self.repo, name), Ok(Some(_))))
            }
            None => true,
        };
        Ok(has_own && scan::missing(&self.repo, &tips)?.is_empty())
    }

    /// Texts found unchanged in the folder.
    fn take_from_folder(&self, healed: &mut RefetchResult) -> Result<()> {
        let missing = scan::missing(&self.repo, &scan::tips(&self.repo))?;
        if missing.is_empty() {
            return Ok(());
        }
        let mut lying = Vec::new();
        below(&self.folder, &mut lying)?;
        let beside = RefetchStore::of(&self.repo)?;
        let mut found = Vec::new();
        for file in lying {
            let Some(bytes) = durable_files::read(&file).ok().flatten() else {
                continue;
            };
            let id = Oid::hash_object(ObjectType::Blob, &bytes).context("hashing a file")?;
            if missing.contains(&id) && !found.contains(&id) {
                beside.repo.blob(&bytes).context("keeping a text")?;
                found.push(id);
            }
        }
        if !found.is_empty() {
            healed.got.insert(String::new(), found.len());
        }
        carry(&beside.repo, &found, &self.repo)
    }

    /// Missing objects that a remote has. Everything is fetched beside the copy, since servers give whole
    /// histories only.
    fn take_from_place(&self, place: &Remote, env: &Env, healed: &mut RefetchResult) -> Result<()> {
        let beside = RefetchStore::of(&self.repo)?;
        let other = &beside.repo;
        let tell: Rc<dyn Progress> = Rc::new(NoProgress);
        let way = (ConnectOptions::of(env, Timeouts::for_joining()), tell);
        let mut source = transport::open(&place.place, &env.folder, other, way)?;
        let allowance = ReceiveLimits::default();
        let listed = source.listed(&WantedRefs::of(BTreeSet::new(), allowance.branches))?;
        let arrived = receive::receive(&mut *source, other, listed, allowance, &Anything)?;
        drop(source);
        let there = other.odb().context("opening the objects")?;
        let here = self.repo.odb().context("opening the objects")?;
        let mut wanted = scan::tips(&self.repo);
        // If a branch of this copy is lost, the remote's copy of it is needed too.
        wanted.extend(arrived.received.iter().map(|branch| branch.tip));
        let mut seen = BTreeSet::new();
        let mut found = Vec::new();
        let mut open: Vec<Oid> = wanted.into_iter().collect();
        while let Some(id) = open.pop() {
            if !seen.insert(id) {
                continue;
            }
            if let Ok(object) = here.read(id) {
                open.extend(scan::children(&self.repo, id, object.kind()));
            } else if let Ok(object) = there.read(id) {
                found.push(id);
                open.extend(scan::children(other, id, object.kind()));
            }
        }
        if !found.is_empty() {
            *healed.got.entry(place.name.clone()).or_default() += found.len();
        }
        carry(other, &found, &self.repo)
    }
}

fn below(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    for path in scan::listed(folder)? {
        if path.is_dir() && path.file_name().is_some_and(|name| name != ".git") {
            below(&path, files)?;
        } else if path.is_file() {
            files.push(path);
        }
    }
    Ok(())
}
