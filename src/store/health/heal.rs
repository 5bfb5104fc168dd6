//! A damaged copy made whole again: what is damaged is moved aside, and fetched again from wherever
//! it is, each object held against its own id before it counts.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use anyhow::{Context, Result};
use git2::{Indexer, ObjectType, Oid, Repository};
use tempfile::TempDir;

use crate::domain::allowance::Allowance;
use crate::domain::copies::history::{CommitId, History};
use crate::domain::copies::known::Known;
use crate::domain::exchange::{Progress, Remote, Silent};
use crate::domain::health::Healed;
use crate::domain::view::Views;
use crate::env::Env;
use crate::store::arrival;
use crate::store::cache;
use crate::store::commit;
use crate::store::files;
use crate::store::health::lost;
use crate::store::health::scan::{self, Scan};
use crate::store::history;
use crate::store::join::Anything;
use crate::store::known;
use crate::store::pack::{self, InPieces};
use crate::store::remote::{self, Patience, Road};
use crate::store::{Binder, MAIN};

/// Where what is damaged is put, below the Git folder.
const ASIDE: &str = "binder/damaged";

/// Makes a copy whole as far as what it needs can be reached: the folder itself, the place named,
/// and the copy's own remotes.
///
/// # Errors
/// The copy cannot be opened or written at all.
pub(super) fn heal(
    folder: &Path,
    from: Option<&Remote>,
    env: &Env,
    views: Rc<dyn Views>,
) -> Result<Healed> {
    let mut healed = Healed::default();
    let open = || Binder::open_as_it_is(folder, Rc::clone(&views));
    let binder = open()?;
    let found = scan::scan(&binder.repo)?;
    if found.is_clean() {
        return Ok(healed);
    }
    clear_away(&binder.repo, &found, &mut healed)?;
    cache::clear(&binder.git);
    // libgit2 goes on with the packs it knows for as long as anything has them open.
    drop(binder);
    let mut binder = open()?;
    binder.from_folder(&mut healed)?;
    let mut sources = binder.remotes().unwrap_or_default();
    sources.splice(0..0, from.cloned());
    for source in &sources {
        if binder.lacks_nothing()? {
            break;
        }
        // A place that cannot be reached, or has nothing of it, is passed over.
        let _ = binder.from_place(source, env, &mut healed);
        drop(binder);
        binder = open()?;
    }
    binder.find_branches()?;
    drop(binder);
    let binder = open()?;
    let missing = scan::missing(&binder.repo, &scan::tips(&binder.repo))?;
    healed.lost = lost::parts(&binder, &missing);
    Ok(healed)
}

/// Moves what is damaged aside; what is sound in a damaged pack is written out of it first.
fn clear_away(repo: &Repository, found: &Scan, healed: &mut Healed) -> Result<()> {
    let git = repo.path().to_owned();
    for pack in &found.indexes {
        let made = tempfile::tempdir_in(git.join("binder")).context("making a folder")?;
        let index = scan::index_anew(repo, pack, made.path())?;
        let place = pack.with_extension("idx");
        if place.exists() {
            move_aside(&git, &place, healed)?;
        }
        fs::rename(&index, &place).context("putting an index in its place")?;
    }
    let ends = |file: &&PathBuf, ending: &str| file.extension().is_some_and(|it| it == ending);
    for pack in found.files.iter().filter(|file| ends(file, "pack")) {
        save_what_is_sound(repo, pack)?;
        for ending in ["idx", "rev", "bitmap", "mtimes", "pack"] {
            let file = pack.with_extension(ending);
            if file.exists() {
                move_aside(&git, &file, healed)?;
            }
        }
    }
    for file in found
        .files
        .iter()
        .filter(|file| !ends(file, "pack") && file.exists())
    {
        move_aside(&git, file, healed)?;
    }
    for name in &found.references {
        clear_reference(repo, name, healed)?;
    }
    Ok(())
}

/// Out of a damaged pack every object that still is what its id says.
fn save_what_is_sound(repo: &Repository, pack: &Path) -> Result<()> {
    let beside = Beside::of(repo)?;
    let packs = beside.folder.path().join("damaged/pack");
    fs::create_dir_all(&packs).context("making a folder")?;
    for ending in ["pack", "idx"] {
        let file = pack.with_extension(ending);
        if let Some(name) = file.file_name().filter(|_| file.exists()) {
            fs::copy(&file, packs.join(name)).context("copying a pack")?;
        }
    }
    let odb = beside.repo.odb().context("opening a pack")?;
    let place = beside.folder.path().join("damaged");
    let place = place.to_str().context("a folder whose name is no text")?;
    odb.add_disk_alternate(place).context("opening a pack")?;
    let mut ids = Vec::new();
    // An index that cannot be read names nothing.
    let _ = odb.foreach(|id| {
        ids.push(*id);
        true
    });
    ids.retain(|id| odb.read(*id).is_ok());
    carry(&beside.repo, &ids, repo)
}

/// A repository beside the copy, gone when dropped.
struct Beside {
    repo: Repository,
    folder: TempDir,
}

impl Beside {
    fn of(copy: &Repository) -> Result<Self> {
        let folder = tempfile::tempdir_in(copy.path().join("binder")).context("making a folder")?;
        let repo = Repository::init_bare(folder.path().join("one")).context("making a place")?;
        Ok(Self { repo, folder })
    }
}

/// Brings objects from one repository to another, as one pack.
fn carry(from: &Repository, ids: &[Oid], to: &Repository) -> Result<()> {
    if ids.is_empty() {
        return Ok(());
    }
    let mut builder = from.packbuilder().context("packing")?;
    for id in ids {
        builder.insert_object(*id, None).context("packing")?;
    }
    let packs = to.commondir().join("objects/pack");
    fs::create_dir_all(&packs).context("writing a pack")?;
    let mut indexer = Indexer::new(None, &packs, 0, false).context("writing a pack")?;
    pack::write(&mut builder, &mut InPieces(&mut indexer))?;
    indexer.commit().context("writing a pack")?;
    to.odb()?.refresh().context("opening the objects")
}

pub(super) fn move_aside(git: &Path, file: &Path, healed: &mut Healed) -> Result<()> {
    let below = file.strip_prefix(git).unwrap_or(file);
    let name = below.to_string_lossy().replace(['/', '\\'], "~");
    let aside = git.join(ASIDE);
    fs::create_dir_all(&aside).context("making a folder for what is damaged")?;
    let free = (0..).map(|n| match n {
        0 => aside.join(&name),
        n => aside.join(format!("{name}.{n}")),
    });
    let place = free.into_iter().find(|place| !place.exists());
    let place = place.context("a free name")?;
    fs::rename(file, &place).with_context(|| format!("moving {} aside", file.display()))?;
    healed
        .moved
        .push(below.to_string_lossy().replace('\\', "/"));
    Ok(())
}

/// A reference that says nothing goes; of packed ones the lines that can be read stay.
fn clear_reference(repo: &Repository, name: &str, healed: &mut Healed) -> Result<()> {
    let git = repo.path();
    let file = git.join(name);
    if name != "packed-refs" {
        if file.is_file() {
            move_aside(git, &file, healed)?;
        }
        return Ok(());
    }
    let bytes = files::read(&file)?.unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let odb = repo.odb().context("opening the objects")?;
    let sound = |line: &&str| {
        let Some((id, name)) = line.split_once(' ') else {
            return false;
        };
        let id = Oid::from_str(id).ok().filter(|_| id.len() == 40);
        let is_name = name.starts_with("refs/") && git2::Reference::is_valid_name(name);
        is_name && id.is_some_and(|id| odb.exists(id))
    };
    let mut kept: Vec<&str> = text.lines().filter(sound).collect();
    kept.sort_by_key(|line| line.split_once(' ').map(|it| it.1));
    if file.exists() {
        move_aside(git, &file, healed)?;
    }
    let lines: String = kept.iter().map(|line| format!("{line}\n")).collect();
    files::write_durably(&file, format!("# pack-refs with:\n{lines}").as_bytes())
}

impl Binder {
    fn lacks_nothing(&self) -> Result<bool> {
        let tips = scan::tips(&self.repo);
        let has_own = match &self.device {
            Some(device) => {
                let names = [Self::branch(&device.writer), MAIN.to_owned()];
                names
                    .iter()
                    .any(|name| matches!(commit::tip(&self.repo, name), Ok(Some(_))))
            }
            None => true,
        };
        Ok(has_own && scan::missing(&self.repo, &tips)?.is_empty())
    }

    /// Texts that lie in the folder as they were written.
    fn from_folder(&self, healed: &mut Healed) -> Result<()> {
        let missing = scan::missing(&self.repo, &scan::tips(&self.repo))?;
        if missing.is_empty() {
            return Ok(());
        }
        let mut lying = Vec::new();
        below(&self.folder, &mut lying)?;
        let beside = Beside::of(&self.repo)?;
        let mut found = Vec::new();
        for file in lying {
            let Some(bytes) = files::read(&file).ok().flatten() else {
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

    /// What is missing here and there in a place. All of the place is fetched beside the copy, because
    /// servers give whole histories only.
    fn from_place(&self, place: &Remote, env: &Env, healed: &mut Healed) -> Result<()> {
        let beside = Beside::of(&self.repo)?;
        let other = &beside.repo;
        let tell: Rc<dyn Progress> = Rc::new(Silent);
        let way = (Road::of(env, Patience::default()), tell);
        let mut source = remote::open(&place.place, &env.folder, other, way)?;
        let branches = source.branches()?;
        let arrived = arrival::receive(
            &mut *source,
            other,
            branches,
            Allowance::default(),
            &Anything,
        )?;
        drop(source);
        let there = other.odb().context("opening the objects")?;
        let here = self.repo.odb().context("opening the objects")?;
        let mut wanted = scan::tips(&self.repo);
        // Where a branch of this copy is lost, what the place has of it is needed too.
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

    /// Branches that are lost, from the commits themselves: each is signed by whoever's it is.
    fn find_branches(&self) -> Result<()> {
        let lost: BTreeSet<String> = known::lost(&self.repo)?.into_iter().collect();
        let own = self
            .device
            .as_ref()
            .map(|device| Self::branch(&device.writer));
        let has = |name: &str| matches!(commit::tip(&self.repo, name), Ok(Some(_)));
        let is_ownless = own.as_ref().is_some_and(|own| !has(own) && !has(MAIN));
        if lost.is_empty() && !is_ownless {
            return Ok(());
        }
        let all = self.every_commit()?;
        let history = self.history();
        let known = Known::default().with(history, &self.root()?, &all);
        let mut tips: BTreeMap<_, BTreeSet<CommitId>> = BTreeMap::new();
        for (signer, of_it) in known.tips() {
            let name = Self::branch(&signer.writer);
            if Some(&name) == own.as_ref() {
                // Of what a program that died left beside, the one written last.
                let time = |tip: &&CommitId| history.commit(tip).map(|it| it.time);
                if let Some(tip) = of_it.iter().max_by_key(time).filter(|_| is_ownless) {
                    let to = history::oid(&tip.0);
                    commit::advance(&self.repo, &name, None, to)?;
                    commit::advance(&self.repo, MAIN, None, to)?;
                }
            } else if lost.contains(&name) {
                tips.insert(signer.clone(), of_it.clone());
            }
        }
        let writer = self.device.as_ref().map(|device| device.writer.as_str());
        known::find_again(&self.repo, history, &Known::new(tips), writer)
    }

    fn every_commit(&self) -> Result<Vec<CommitId>> {
        let odb = self.repo.odb().context("opening the objects")?;
        let mut ids = Vec::new();
        odb.foreach(|id| {
            ids.push(*id);
            true
        })
        .context("listing the objects")?;
        let is_commit = |id: &Oid| matches!(odb.read_header(*id), Ok((_, ObjectType::Commit)));
        let commits = ids.into_iter().filter(is_commit);
        Ok(commits.map(history::commit_id).collect())
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
