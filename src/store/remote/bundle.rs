//! One file with a whole binder in it, or with what is new of one: brought by mail or on a stick, read
//! like any place, and nothing can be put into it.
//!
//! libgit2 knows no bundles: the head is ours, the pack after it goes through libgit2's indexer. It is
//! indexed aside first, so that a damaged file or another binder's leaves nothing behind.

use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use anyhow::{Context, Result};
use git2::{ErrorClass, Oid, Repository};

use crate::error::{Failure, Message};
use crate::format::bundle::{self, Fault, Head};
use crate::say;
use crate::store::device;
use crate::store::pack::{Aside, InPieces};
use crate::store::remote::{Branch, Move, NotMoved, Tell, Transport};

/// The most that is looked into at all.
struct Limits {
    bytes: u64,
    objects: u32,
}

/// A binder of 100,000 entries has some 600,000 objects in 50 MB.
const LIMITS: Limits = Limits {
    bytes: 1 << 30,
    objects: 2_000_000,
};

/// Where the packs of Git say how many objects they hold, and how long that head is.
const PACK_HEAD: usize = 12;

/// A bundle that was found.
pub(in crate::store) struct BundleRemote<'r> {
    file: PathBuf,
    here: &'r Repository,
    tell: Tell,
}

impl<'r> BundleRemote<'r> {
    /// Whether there is a file at this path that begins as bundles do.
    pub(in crate::store) fn is_at(path: &Path) -> bool {
        let mut start = Vec::new();
        let read = |file: File| file.take(64).read_to_end(&mut start);
        path.is_file() && File::open(path).and_then(read).is_ok() && bundle::is_bundle(&start)
    }

    pub(in crate::store) fn at(file: &Path, here: &'r Repository, tell: Tell) -> Self {
        let file = file.to_owned();
        Self { file, here, tell }
    }

    /// The head, everything in it looked at that can be known before the pack is: nothing too big,
    /// and nothing taken for granted that this copy lacks.
    fn head(&self) -> Result<(Head, u64)> {
        let reading = || format!("reading {}", self.file.display());
        let file = File::open(&self.file).with_context(reading)?;
        let length = file.metadata().with_context(reading)?.len();
        let mut start = Vec::new();
        let mut head = (&file).take(bundle::LONGEST as u64);
        head.read_to_end(&mut start).with_context(reading)?;
        let (head, begins) = bundle::read(&start).map_err(|fault| self.fault(fault))?;
        let mut pack = [0; PACK_HEAD];
        let mut file = &file;
        file.seek(SeekFrom::Start(begins as u64))
            .and_then(|_| file.read_exact(&mut pack))
            .map_err(|_| self.refused(|file| say!("bundle-damaged", file = file)))?;
        let objects = u32::from_be_bytes([pack[8], pack[9], pack[10], pack[11]]);
        if length > LIMITS.bytes || objects > LIMITS.objects {
            return Err(self.refused(|file| say!("bundle-too-big", file = file)));
        }
        for id in &head.prerequisites {
            let had = self.here.find_commit(Oid::from_str(id)?).is_ok();
            if !had {
                return Err(self.refused(|file| say!("bundle-lacks", file = file)));
            }
        }
        Ok((head, begins as u64))
    }

    fn fault(&self, fault: Fault) -> anyhow::Error {
        self.refused(|file| match fault {
            Fault::NotABundle => say!("bundle-not-one", file = file),
            Fault::TooNew => say!("bundle-too-new", file = file),
            Fault::Damaged => say!("bundle-damaged", file = file),
        })
    }

    fn refused(&self, why: impl FnOnce(String) -> Message) -> anyhow::Error {
        Failure::could_not(why(self.file.display().to_string())).into()
    }

    /// The pack and its index, aside. Git's own sum over all of it is what tells a damaged file.
    fn index(&self, aside: &Aside<'_>, begins: u64) -> Result<String> {
        let mut file = File::open(&self.file).context("reading a bundle")?;
        file.seek(SeekFrom::Start(begins))
            .context("reading a bundle")?;
        let mut indexer = aside.indexer(true)?;
        let tell = Rc::clone(&self.tell);
        indexer.progress(move |at| {
            tell.fetching(at.indexed_objects(), at.total_objects());
            true
        });
        let copied = io::copy(&mut BufReader::new(file), &mut InPieces(&mut indexer));
        copied.map_err(|error| match error.downcast::<git2::Error>() {
            Ok(said) => self.about_the_pack(said),
            Err(error) => anyhow::Error::from(error).context("reading a bundle"),
        })?;
        let name = indexer.commit();
        let name = name.map_err(|error| self.about_the_pack(error))?;
        Ok(format!("pack-{name}"))
    }

    /// What libgit2 says against a pack is the file's fault, unless it is the disk's.
    fn about_the_pack(&self, said: git2::Error) -> anyhow::Error {
        match said.class() {
            ErrorClass::Os if said.message().contains("No space left") => {
                Failure::could_not(say!("frame-disk-full")).into()
            }
            ErrorClass::Os => anyhow::Error::from(said).context("taking in a bundle"),
            _ => self.refused(|file| say!("bundle-damaged", file = file)),
        }
    }

    /// Brings all of it to this copy, or nothing.
    pub(in crate::store) fn bring(&self, tips: &[Oid]) -> Result<()> {
        if tips.iter().all(|tip| self.here.find_commit(*tip).is_ok()) {
            return Ok(());
        }
        let (_, begins) = self.head()?;
        let busy = || Failure::kept(say!("copies-busy"));
        let aside = Aside::in_copy(self.here, "incoming")?.ok_or_else(busy)?;
        let name = self.index(&aside, begins)?;
        let both = aside.with_copy()?;
        if tips.iter().any(|tip| both.find_commit(*tip).is_err()) {
            return Err(self.refused(|file| say!("bundle-damaged", file = file)));
        }
        if let Some(root) = device::root(self.here.path())? {
            let ours =
                |tip: &Oid| *tip == root || both.graph_descendant_of(*tip, root).unwrap_or(false);
            if !tips.iter().any(ours) {
                return Err(self.refused(|file| say!("bundle-of-another", file = file)));
            }
        }
        drop(both);
        aside.move_in(&name)
    }

    /// The commit its maker stood at.
    pub(in crate::store) fn made_at(&self) -> Result<Option<Oid>> {
        let (head, _) = self.head()?;
        let made = head.references.iter().find(|(name, _)| name == "HEAD");
        Ok(made.map(|(_, id)| Oid::from_str(id)).transpose()?)
    }
}

impl Transport for BundleRemote<'_> {
    fn branches(&mut self) -> Result<Vec<Branch>> {
        let (head, _) = self.head()?;
        let mut branches = Vec::new();
        for (name, id) in &head.references {
            let name = name.strip_prefix("refs/heads/");
            let ours = name.filter(|name| *name == "main" || name.starts_with("copies/"));
            if let Some(name) = ours {
                branches.push(Branch {
                    name: name.to_owned(),
                    tip: Oid::from_str(id)?,
                });
            }
        }
        Ok(branches)
    }

    fn fetch(&mut self, tips: &[Oid]) -> Result<()> {
        self.bring(tips)
    }

    fn push(&mut self, moves: &[Move]) -> Result<Vec<NotMoved>> {
        let stays = moves.iter().map(|to| NotMoved::overtaken(&to.name));
        Ok(stays.collect())
    }

    fn is_a_copy(&self) -> bool {
        true
    }

    fn takes(&self) -> bool {
        false
    }
}
