//! Proposals made with plain Git and on web hosts (docs/replication.md, rule 7): waiting ones, and members'
//! answers.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::rc::Rc;

use anyhow::Result;
use serde::{Deserialize, Serialize};

use crate::domain::documents::emptied::EmptiedDocument;
use crate::domain::documents::proposed::{Proposed, TextChange};
use crate::domain::replication::rules::ancestry;
use crate::domain::replication::rules::history::{BlobId, CommitId, Key, Origin, VersionId};
use crate::domain::replication::rules::merged_state::MergedState;
use crate::domain::replication::rules::proposal::{Proposal, ProposalSource, Proposals};
use crate::domain::replication::rules::sync;
use crate::domain::text;
use crate::domain::time::moment;
use crate::env::Env;
use crate::error::Failure;
use crate::git::durable_files;
use crate::git::trees;
use crate::git::write_commit;
use crate::replica::Binder;
use crate::replica::cache;
use crate::replica::object_ids;
use crate::replica::sync::local_replica::{LocalReplica, SharedLock};
use crate::replica::{Added, MAIN};
use crate::say;

/// The commits of plain Git that were made in this copy's own folder, a line each.
const HERE: &str = "binder/here";

/// Notices about the documents read so far, shared with the code that answers.
pub type ToSay = Rc<RefCell<ReadNotices>>;

/// Notices about documents that were read.
#[derive(Clone, Debug, Default)]
pub struct ReadNotices {
    /// Changes that wait.
    pub waiting: Vec<Proposed>,
    /// An earlier version was read, since the current one has no content.
    pub lost: Vec<EmptiedDocument>,
}

/// A proposal that waits, as the roll remembers it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::replica) struct Waiting {
    id: String,
    pub(in crate::replica) path: String,
    /// Empty where it is an entry.
    commit: String,
    author: String,
    blob: Option<String>,
}

impl Waiting {
    pub(in crate::replica) fn of(proposal: &Proposal) -> Self {
        let version = &proposal.version;
        Self {
            id: version.id().to_string(),
            path: version.path.clone(),
            commit: match &proposal.source {
                ProposalSource::Foreign(commit) => commit.to_string(),
                ProposalSource::Guest { .. } => String::new(),
            },
            author: proposal.author.clone(),
            blob: version.blob.map(|blob| blob.to_string()),
        }
    }
}

/// Result of accepting proposals.
#[derive(Clone, Debug, PartialEq)]
pub struct AcceptedProposals {
    /// The documents of the versions that count now, in the order they were written.
    pub paths: Vec<String>,
    /// The last of the entries; none where nothing waited any more.
    pub last: Option<Added>,
}

impl Binder {
    /// Proposals at a frontier; the result for the own ancestry is cached.
    pub(in crate::replica) fn proposals(&self, view: &MergedState) -> Result<Proposals> {
        let tip = self.tip()?.map(object_ids::commit_id);
        let main = write_commit::tip(&self.repo, MAIN)?.map(object_ids::commit_id);
        let mut found = cache::foreign(&self.git);
        if let Some(tip) = tip.filter(|tip| found.tip != Some(*tip)) {
            found = found.onward(self.history(), tip);
            cache::keep_foreign(&self.git, &found);
        }
        let (root, further) = (self.root()?, tip.iter().chain(&main));
        Ok(Proposals::in_view(
            self.history(),
            &root,
            view,
            &found,
            further,
        ))
    }

    /// Waiting proposals, predecessors first.
    ///
    /// # Errors
    /// This copy has no pinned beginning, or cannot be read.
    pub fn proposed(&self) -> Result<Vec<Proposed>> {
        let roll = self.writer_index()?;
        let here = self.made_here();
        let each = roll.waiting.iter();
        Ok(each.map(|waiting| self.described(waiting, &here)).collect())
    }

    fn described(&self, waiting: &Waiting, here: &BTreeSet<CommitId>) -> Proposed {
        let id = CommitId::parse(&waiting.commit);
        let commit = id.and_then(|id| self.repo.find_commit(object_ids::oid(&id.0)).ok());
        let author = commit.as_ref().and_then(|it| {
            let author = it.author();
            author.name().ok().map(text::name)
        });
        let at = commit.and_then(|it| chrono::DateTime::from_timestamp(it.time().seconds(), 0));
        Proposed {
            id: waiting.id.clone(),
            path: waiting.path.clone(),
            commit: waiting.commit.clone(),
            author: author.unwrap_or_else(|| text::name(&waiting.author)),
            at: at.map(|at| moment::in_zone(at, self.zone())),
            deletes: waiting.blob.is_none(),
            here: id.is_some_and(|id| here.contains(&id)),
        }
    }

    /// Difference between a proposal and the current text.
    ///
    /// # Errors
    /// The texts cannot be read.
    pub fn difference(&self, proposed: &Proposed) -> Result<TextChange> {
        let roll = self.writer_index()?;
        let waiting = roll.waiting.iter().find(|it| it.id == proposed.id);
        let blob = waiting.and_then(|it| BlobId::parse(it.blob.as_deref()?));
        let after = blob.map(|blob| trees::blob(&self.repo, object_ids::oid(&blob.0)));
        Ok(TextChange {
            before: self.text_at(&proposed.path)?,
            after: after.transpose()?,
        })
    }

    /// Notices about documents read from now on.
    pub fn to_say(&self) -> ToSay {
        Rc::clone(&self.read_notices)
    }

    /// Records that a document was read: waiting proposals for it, new documents proposed beside it, and
    /// whether an earlier version is shown.
    pub(in crate::replica) fn note_read(&self, path: &str) {
        let Ok(roll) = self.writer_index() else {
            return;
        };
        if roll.lost.iter().any(|it| it.path == path) {
            let lost = self.lost().unwrap_or_default().into_iter();
            let mut read = self.read_notices.borrow_mut();
            let new = lost.filter(|it| it.path == path && !read.lost.contains(it));
            let new: Vec<EmptiedDocument> = new.collect();
            read.lost.extend(new);
        }
        if roll.waiting.is_empty() {
            return;
        }
        let folder = path.rsplit_once('/').map(|(folder, _)| folder);
        let beside = |it: &&Waiting| {
            let is_new = folder.is_some() && it.path.rsplit_once('/').map(|it| it.0) == folder;
            it.path == path || is_new && matches!(self.text_at(&it.path), Ok(None))
        };
        let here = self.made_here();
        let mut read = self.read_notices.borrow_mut();
        let known: BTreeSet<String> = read.waiting.iter().map(|it| it.id.clone()).collect();
        let new = |it: &&Waiting| !known.contains(&it.id);
        for waiting in roll.waiting.iter().filter(beside).filter(new) {
            read.waiting.push(self.described(waiting, &here));
        }
    }

    /// True if a file in the folder has the text of a proposal; then it is no unsaved change.
    pub(in crate::replica) fn is_proposed(&self, path: &str, bytes: &[u8]) -> bool {
        let Ok(roll) = self.writer_index() else {
            return false;
        };
        let mut texts = roll.waiting.iter().filter(|it| it.path == path).peekable();
        if texts.peek().is_none() {
            return false;
        }
        let lying = git2::Oid::hash_object(git2::ObjectType::Blob, bytes);
        let lying = lying.map(|id| id.to_string()).ok();
        texts.any(|it| it.blob.is_some() && it.blob == lying)
    }

    /// Accepts proposals with their predecessors, in one commit.
    ///
    /// # Errors
    /// This device is no member's, or the copy cannot be written.
    pub fn accept(&self, ids: &[String], env: &Env) -> Result<AcceptedProposals> {
        self.may_answer()?;
        self.is_sure()?;
        let busy = || Failure::kept(say!("copies-busy"));
        let lock = self.lock()?.ok_or_else(busy)?;
        let before = self.tip()?;
        let now = moment::in_zone(env.now(), self.zone());
        let lock: SharedLock = Rc::new(RefCell::new(Some(lock)));
        let mut desk = LocalReplica::of(self, now, Rc::clone(&lock))?;
        let accepted = sync::accept(&mut desk, &wanted(ids));
        if let Some(lock) = lock.borrow_mut().take().filter(|_| accepted.is_err()) {
            lock.leave();
        }
        let accepted = accepted?;
        self.show(before)?;
        let last = desk.written().last().cloned();
        let last = last.map(|(log, id)| -> Result<Added> {
            Ok(Added {
                id,
                log,
                written_at: now,
                unshared: self.unpushed()?,
                committed: true,
                waits: None,
            })
        });
        let paths = accepted.into_iter().map(|edit| edit.version.path);
        Ok(AcceptedProposals {
            paths: paths.collect(),
            last: last.transpose()?,
        })
    }

    /// Whether this device may say yes or no.
    ///
    /// # Errors
    /// It is a guest's, or this copy has none.
    pub fn may_answer(&self) -> Result<()> {
        let device = self.writing_device()?;
        let view = self.view()?;
        let mut own = view
            .frontier
            .tips()
            .keys()
            .filter(|it| it.writer == device.writer);
        let key = Key(device.key()?.public()?);
        let may = own.any(|signer| signer.key == key && view.is_member(signer));
        let writer = device.writer.to_string();
        may.then_some(()).ok_or_else(|| {
            Failure::could_not(say!("proposal-guest-cannot", writer = writer)).into()
        })
    }

    /// The commits of plain Git that were made in this folder.
    fn made_here(&self) -> BTreeSet<CommitId> {
        let kept = durable_files::read(&self.here())
            .ok()
            .flatten()
            .unwrap_or_default();
        let kept = String::from_utf8_lossy(&kept).into_owned();
        kept.lines().filter_map(CommitId::parse).collect()
    }

    /// Notes which commits of plain Git came with what is checked out, beyond the own tip.
    pub(in crate::replica) fn note_made_here(&self, head: CommitId, own: CommitId) {
        let new = ancestry::beyond(self.history(), [&head], [&own]);
        let foreign = new.values().filter(|it| it.origin == Origin::Foreign);
        let mut here = self.made_here();
        here.extend(foreign.map(|it| it.id));
        let lines: String = here.iter().map(|id| format!("{id}\n")).collect();
        // Without this file they wait like others.
        let _ = durable_files::write_durably(&self.here(), lines.as_bytes());
    }

    fn here(&self) -> PathBuf {
        self.git.join(HERE)
    }
}

fn wanted(ids: &[String]) -> BTreeSet<VersionId> {
    ids.iter().filter_map(|id| VersionId::parse(id)).collect()
}
