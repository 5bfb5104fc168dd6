//! A bundle as a remote: one file with a whole binder or the new part of one, brought by mail or on a
//! stick; read-only.
//!
//! libgit2 has no bundles: the head is parsed here, the pack after it goes through libgit2's indexer, in a
//! staging folder first, so that a damaged file or another binder's leaves nothing behind.

use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use anyhow::{Context, Result};
use git2::{ErrorClass, Oid, Repository};

use crate::domain::replication::receive_limits::{LimitExceeded, ReceiveLimits};
use crate::domain::shell_quote;
use crate::error::{Failure, Message};
use crate::format::bundle::{self, BundleFault, BundleHead};
use crate::git::durable_files::FileContext;
use crate::git::objects::staged_pack::{self, ChunkedWriter};
use crate::git::regular_files;
use crate::say;
use crate::transport::receive::connectivity_check::ConnectivityCheck;
use crate::transport::receive::pack_limiter::{self, LimitedWriter, PackLimiter};
use crate::transport::receive::quarantine::Quarantine;
use crate::transport::receive::ref_selection::{is_branch, is_sealed};
use crate::transport::{
    Branch, ListedRefs, ProgressSink, RefUpdate, RejectedUpdate, Transport, WantedRefs,
};

/// Offset of the object count in a pack, and the length of its head.
const PACK_HEAD: usize = 12;

/// A bundle that was found.
pub(crate) struct BundleRemote<'r> {
    file: PathBuf,
    here: &'r Repository,
    tell: ProgressSink,
    /// What the whole file may have: as was allowed when it was first read.
    whole: Option<ReceiveLimits>,
}

impl<'r> BundleRemote<'r> {
    /// True if there is a file at this path that begins as bundles do.
    pub(crate) fn is_at(path: &Path) -> bool {
        let mut start = Vec::new();
        let read = |file: File| file.take(64).read_to_end(&mut start);
        regular_files::open(path).and_then(read).is_ok() && bundle::is_bundle(&start)
    }

    pub(crate) fn at(file: &Path, here: &'r Repository, tell: ProgressSink) -> Self {
        let file = file.to_owned();
        Self {
            file,
            here,
            tell,
            whole: None,
        }
    }

    /// The head, checked as far as possible before the pack is read: sizes within limits, prerequisites
    /// present.
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

    /// Indexes the pack. Git's checksum of the whole pack detects a damaged file.
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

    /// Errors of libgit2 on a pack are the file's fault, unless they are the disk's.
    fn about_the_pack(&self, said: git2::Error) -> anyhow::Error {
        match said.class() {
            ErrorClass::Os if said.message().contains("No space left") => {
                Failure::could_not(say!("frame-disk-full")).into()
            }
            ErrorClass::Os => anyhow::Error::from(said).context("taking in a bundle"),
            _ => self.refused(|file| say!("bundle-damaged", file = file)),
        }
    }

    /// The commit that its maker was at.
    pub(crate) fn made_at(&self) -> Result<Option<Oid>> {
        let (head, _) = self.head()?;
        let made = head.references.iter().find(|(name, _)| name == "HEAD");
        Ok(made.map(|(_, id)| Oid::from_str(id)).transpose()?)
    }
}

impl BundleRemote<'_> {
    /// All that it has, without sealed lists: the head of a file is short.
    pub(crate) fn branches(&self) -> Result<Vec<Branch>> {
        let mut branches = self.all_branches()?;
        branches.retain(|it| is_branch(&it.name));
        Ok(branches)
    }

    fn is_sealed_tip(&self, tip: Oid) -> bool {
        let all = self.all_branches().unwrap_or_default();
        all.iter().any(|it| it.tip == tip && is_sealed(&it.name))
    }

    fn all_branches(&self) -> Result<Vec<Branch>> {
        let (head, _) = self.head()?;
        let mut branches = Vec::new();
        for (name, id) in &head.references {
            if let Some(name) = name.strip_prefix("refs/heads/") {
                branches.push(Branch {
                    name: name.to_owned(),
                    tip: Oid::from_str(id)?,
                });
            }
        }
        Ok(branches)
    }

    /// Of a file with sealed lists only what these tips need: a list lies in a pack of its own, or it could not be
    /// deleted.
    fn index_only(&self, tips: &[Oid], into: &Quarantine<'_>, begins: u64) -> Result<()> {
        let busy = || Failure::kept(say!("copies-crowded"));
        let whole = self.whole.unwrap_or_default();
        let all = Quarantine::beside(self.here, whole)?.ok_or_else(busy)?;
        self.index(&all, begins)?;
        let check = ConnectivityCheck::of(all.both(), self.here, into.allowance);
        let mut builder = all.both().packbuilder().context("packing")?;
        let looked = check
            .context("opening")?
            .look(tips, &mut |id, name| builder.insert_object(id, Some(name)));
        looked.map_err(pack_limiter::stopped)?;
        if builder.object_count() > 0 {
            let mut indexer = into.indexer()?;
            staged_pack::write(&mut builder, &mut ChunkedWriter(&mut indexer))?;
            indexer.commit().context("writing a pack")?;
        }
        Ok(())
    }
}

impl Transport for BundleRemote<'_> {
    fn listed(&mut self, wanted: &WantedRefs) -> Result<ListedRefs> {
        let all = self.all_branches()?.into_iter().map(|it| (it.name, it.tip));
        let listed = ListedRefs::of(all, 0, wanted);
        Ok(ListedRefs {
            published: None,
            ..listed
        })
    }

    fn fetch(&mut self, tips: &[Oid], into: &Quarantine<'_>) -> Result<()> {
        let (_, begins) = self.head()?;
        if !tips.iter().any(|tip| self.is_sealed_tip(*tip)) {
            self.whole.get_or_insert(into.allowance);
        }
        let has_sealed = self.all_branches()?.iter().any(|it| is_sealed(&it.name));
        match has_sealed {
            true => self.index_only(tips, into, begins),
            false => self.index(into, begins),
        }
    }

    fn delete_sealed(&mut self, gone: &[Branch]) -> Result<Vec<RejectedUpdate>> {
        let stay = gone.iter().map(|it| RejectedUpdate::overtaken(&it.name));
        Ok(stay.collect())
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
