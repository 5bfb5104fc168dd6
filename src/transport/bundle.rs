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

use crate::domain::replication::receive_limits::LimitExceeded;
use crate::domain::shell_quote;
use crate::error::{Failure, Message};
use crate::format::bundle::{self, BundleFault, BundleHead};
use crate::git::durable_files::FileContext;
use crate::git::objects::staged_pack::ChunkedWriter;
use crate::git::regular_files;
use crate::say;
use crate::transport::receive::pack_limiter::{LimitedWriter, PackLimiter};
use crate::transport::receive::quarantine::Quarantine;
use crate::transport::receive::ref_selection::is_branch;
use crate::transport::{
    Branch, ListedRefs, ProgressSink, RefUpdate, RejectedUpdate, Transport, WantedRefs,
};

/// Where the packs of Git say how many objects they hold, and how long that head is.
const PACK_HEAD: usize = 12;

/// A bundle that was found.
pub(crate) struct BundleRemote<'r> {
    file: PathBuf,
    here: &'r Repository,
    tell: ProgressSink,
}

impl<'r> BundleRemote<'r> {
    /// Whether there is a file at this path that begins as bundles do.
    pub(crate) fn is_at(path: &Path) -> bool {
        let mut start = Vec::new();
        let read = |file: File| file.take(64).read_to_end(&mut start);
        regular_files::open(path).and_then(read).is_ok() && bundle::is_bundle(&start)
    }

    pub(crate) fn at(file: &Path, here: &'r Repository, tell: ProgressSink) -> Self {
        let file = file.to_owned();
        Self { file, here, tell }
    }

    /// The head, everything in it looked at that can be known before the pack is: nothing too big,
    /// and nothing taken for granted that this copy lacks.
    fn head(&self) -> Result<(BundleHead, u64)> {
        let reading = || FileContext::new("reading", &self.file);
        let file = regular_files::open(&self.file).with_context(reading)?;
        let length = file.metadata().with_context(reading)?.len();
        let mut start = Vec::new();
        let mut head = (&file).take(bundle::LONGEST as u64);
        head.read_to_end(&mut start).with_context(reading)?;
        let (head, begins) = bundle::read(&start).map_err(|fault| self.fault(fault))?;
        if length < (begins + PACK_HEAD) as u64 {
            return Err(self.fault(BundleFault::Damaged));
        }
        for id in &head.prerequisites {
            let had = self.here.find_commit(Oid::from_str(id)?).is_ok();
            if !had {
                return Err(self.refused(|file| say!("bundle-lacks", file = file)));
            }
        }
        Ok((head, begins as u64))
    }

    fn fault(&self, fault: BundleFault) -> anyhow::Error {
        self.refused(|file| match fault {
            BundleFault::NotABundle => say!("bundle-not-one", file = file),
            BundleFault::TooNew => say!("bundle-too-new", file = file),
            BundleFault::Damaged => say!("bundle-damaged", file = file),
        })
    }

    fn refused(&self, why: impl FnOnce(String) -> Message) -> anyhow::Error {
        Failure::could_not(why(shell_quote::path(&self.file))).into()
    }

    /// The pack and its index. Git's own sum over all of it is what tells a damaged file.
    fn index(&self, into: &Quarantine<'_>, begins: u64) -> Result<()> {
        let mut file = regular_files::open(&self.file).context("reading a bundle")?;
        file.seek(SeekFrom::Start(begins))
            .context("reading a bundle")?;
        let mut indexer = into.indexer()?;
        let tell = Rc::clone(&self.tell);
        indexer.progress(move |at| {
            tell.fetching(at.indexed_objects(), at.total_objects());
            true
        });
        let mut through = LimitedWriter {
            gate: PackLimiter::new(into.allowance),
            to: ChunkedWriter(&mut indexer),
        };
        let copied = io::copy(&mut BufReader::new(file), &mut through);
        copied.map_err(|error| match error.downcast::<git2::Error>() {
            Ok(said) => self.about_the_pack(said),
            Err(error) => anyhow::Error::from(error).context("reading a bundle"),
        })?;
        indexer
            .commit()
            .map_err(|error| self.about_the_pack(error))?;
        Ok(())
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

    /// The commit its maker stood at.
    pub(crate) fn made_at(&self) -> Result<Option<Oid>> {
        let (head, _) = self.head()?;
        let made = head.references.iter().find(|(name, _)| name == "HEAD");
        Ok(made.map(|(_, id)| Oid::from_str(id)).transpose()?)
    }
}

impl BundleRemote<'_> {
    /// All that it has: the head of a file is short.
    pub(crate) fn branches(&self) -> Result<Vec<Branch>> {
        let (head, _) = self.head()?;
        let mut branches = Vec::new();
        for (name, id) in &head.references {
            let name = name.strip_prefix("refs/heads/");
            let ours = name.filter(|name| is_branch(name));
            if let Some(name) = ours {
                branches.push(Branch {
                    name: name.to_owned(),
                    tip: Oid::from_str(id)?,
                });
            }
        }
        Ok(branches)
    }
}

impl Transport for BundleRemote<'_> {
    fn listed(&mut self, _: &WantedRefs) -> Result<ListedRefs> {
        Ok(ListedRefs {
            branches: self.branches()?,
            ..ListedRefs::default()
        })
    }

    fn fetch(&mut self, _: &[Oid], into: &Quarantine<'_>) -> Result<()> {
        let (_, begins) = self.head()?;
        self.index(into, begins)
    }

    fn refusal(&self, why: &LimitExceeded) -> Option<anyhow::Error> {
        Some(self.refused(|file| match why {
            LimitExceeded::Bytes(_) | LimitExceeded::Objects(_) | LimitExceeded::Object(_) => {
                say!("bundle-too-big", file = file)
            }
            _ => say!("bundle-damaged", file = file),
        }))
    }

    fn is_of_another(&self) -> Result<()> {
        Err(self.refused(|file| say!("bundle-of-another", file = file)))
    }

    fn push(&mut self, moves: &[RefUpdate]) -> Result<Vec<RejectedUpdate>> {
        let stays = moves.iter().map(|to| RejectedUpdate::overtaken(&to.name));
        Ok(stays.collect())
    }

    fn is_a_copy(&self) -> bool {
        true
    }

    fn takes(&self) -> bool {
        false
    }
}
