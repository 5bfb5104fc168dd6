//! Git as the rules of replication see it: commits, trees, journals and texts, immutable and addressed by id.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::rc::Rc;

use sha2::Digest;

pub use crate::domain::replication::rules::id::{BlobId, CommitId, TreeId, VersionId};

use crate::domain::name::{LogId, Writer};
use crate::domain::replication::rules::append_only::violation::AppendOnlyViolation;
use crate::domain::replication::rules::order_numbers::notebook_numbers::{Levels, LogNumbers};
use crate::domain::time::moment::Moment;

/// A device's public key in OpenSSH's one-line form without comment: `ssh-ed25519 AAAA…`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(pub String);

/// Signer of a commit: key and writer name (the local part of the author address of the signed commit,
/// `bo@binder.invalid`). One name under two keys is two writers; a device that continues under another name
/// (rule 2) is another signer with the same key.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Signer {
    pub key: Key,
    pub writer: Writer,
}

/// Origin of a commit; signatures are verified by the replica layer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Signed by a writer's key. Whether it keeps the notebook rules is asked when it is first seen.
    Writer(Signer),
    /// Plain Git or a web host: unsigned, or signed by another key or form (rule 7).
    Foreign,
}

/// A commit, without its content: what walks need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commit {
    pub id: CommitId,
    pub parents: Vec<CommitId>,
    pub origin: Origin,
    /// Committer time in seconds. Only a hint for the order of walks: no result depends on it.
    pub time: i64,
    pub tree: TreeId,
}

impl Commit {
    /// The writer whose commit this is.
    pub fn signer(&self) -> Option<&Signer> {
        match &self.origin {
            Origin::Writer(signer) => Some(signer),
            Origin::Foreign => None,
        }
    }
}

/// Contents of a commit's tree.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tree {
    /// The children of `log/`.
    pub notebooks: BTreeMap<Folder, TreeId>,
    /// Every regular file outside `log/` and `incidents/`, `.versions/…` among them.
    pub documents: BTreeMap<String, BlobId>,
    /// Entries that are never documents: links, other repositories, folders nested too deep.
    pub others: BTreeSet<String>,
    /// It holds more than any binder; only so much was read.
    pub overfull: bool,
}

/// The name of a notebook's folder below `log/`: `anna`, `anna.5f2c9e`, or `anna~1f0c22d9`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Folder(pub String);

impl Folder {
    /// The folder a writer has in its own commits.
    pub fn of(writer: &Writer) -> Self {
        Self(writer.as_str().to_owned())
    }

    /// Writer of the notebook: the part before `~`.
    pub fn writer(&self) -> Option<Writer> {
        Writer::new(self.0.split('~').next().unwrap_or_default())
    }
}

impl fmt::Display for Folder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A binder's beginning, pinned when the copy was made: the genesis (docs/replication.md, "Terms").
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Genesis {
    pub commit: CommitId,
    pub key: Key,
}

/// Entries of a notebook that rules 6 and 8 read, in the order written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Journal {
    pub members: Vec<MemberEntry>,
    pub edits: Vec<EditEntry>,
    /// Proposals that the writer declined (rule 7).
    pub declined: Vec<VersionId>,
    /// Number of entries in each log, for the message of a merge commit.
    pub counts: BTreeMap<LogId, u64>,
}

/// An entry of kind `member` (rule 8).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct MemberEntry {
    /// The entry's place in the order of state.
    pub lamport: u64,
    /// The writer's own counter in its journal: `anna-4` is 4.
    pub number: u64,
    pub written_at: Moment,
    pub of: Writer,
    pub key: Key,
    /// Id of the person in contacts.yaml, or the name given.
    pub person: String,
    pub name: String,
    pub device: String,
    pub to: MembershipChange,
    /// The subject's tip as the writer saw it.
    pub last: Option<CommitId>,
    /// True if only those of the subject's entries count that know of this one; false in entries of older
    /// programs, which cover all.
    pub since: bool,
}

/// Effect of a member entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MembershipChange {
    On,
    Confirmed,
    Suspended,
    Off,
}

/// An entry of kind `edit`: a version of a document (rule 6).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditEntry {
    /// The writer's own counter in its journal; 0 in one not written yet.
    pub number: u64,
    pub version: Version,
    /// The foreign commit that proposed it (rule 7): a note.
    pub imported: Option<CommitId>,
    /// Author named by that commit; not verified.
    pub author: String,
}

/// A version of a document; two with the same content are one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    pub path: String,
    /// None deletes the document.
    pub blob: Option<BlobId>,
    /// Sorted, no repeats. Empty for a new document and for the root's own text.
    pub replaces: Vec<VersionId>,
    /// Made by three-way lines, not by a person.
    pub machine: bool,
    /// The root commit's own text; never in an entry.
    pub root: bool,
}

impl Version {
    /// The hash of everything above, each part led by its length, so that the same edit, merge or
    /// import written by two copies is one version.
    pub fn id(&self) -> VersionId {
        let mut hash = sha2::Sha256::new();
        hash.update((self.path.len() as u64).to_be_bytes());
        hash.update(&self.path);
        match &self.blob {
            Some(blob) => hash.update(blob.0),
            None => hash.update([0; 20]),
        }
        hash.update([
            u8::from(self.blob.is_some()),
            u8::from(self.machine),
            u8::from(self.root),
        ]);
        self.replaces.iter().for_each(|id| hash.update(id.0));
        VersionId(hash.finalize().into())
    }
}

/// Git as the rules see it. Every answer is decided by the id asked for, so each may be remembered
/// for ever; what is not there is `None` or empty, never an error.
pub trait History {
    /// None for an object that is not here (a shallow or damaged copy).
    fn commit(&self, id: &CommitId) -> Option<Rc<Commit>>;

    /// The canonical commit of the same signed bytes (rule 9). Parents in a [`Commit`] are canonical
    /// already.
    fn as_written(&self, id: &CommitId) -> CommitId {
        *id
    }

    /// The content of a commit, by its tree.
    fn tree(&self, id: &TreeId) -> Rc<Tree>;

    /// One notebook of a tree. Called for every received commit, so implementations read only this part.
    fn notebook(&self, tree: &TreeId, folder: &Folder) -> Option<TreeId> {
        self.tree(tree).notebooks.get(folder).copied()
    }

    /// The `journal` pages of a notebook, and the number of entries in each of its logs.
    fn journal(&self, notebook: &TreeId) -> Rc<Journal>;

    /// Violation of the append-only rule by a notebook that follows another.
    fn breach(
        &self,
        writer: &Writer,
        before: Option<&TreeId>,
        after: Option<&TreeId>,
    ) -> Option<AppendOnlyViolation>;

    /// A cached result by its key; returning none is always correct.
    fn recall(&self, _asked: &str) -> Option<String> {
        None
    }

    /// Remembers what was found out.
    fn note(&self, _asked: &str, _found: &str) {}

    /// A notebook's pages in a log: their folder.
    fn pages(&self, _notebook: &TreeId, _log: &LogId) -> Option<TreeId> {
        None
    }

    /// Number of records in a folder of pages.
    fn length(&self, _pages: &TreeId) -> u64 {
        0
    }

    /// The order number of each record in a folder of pages, without the first `from`; 0 of one that
    /// has none.
    fn numbers(&self, _pages: &TreeId, _from: u64) -> Vec<u64> {
        Vec::new()
    }

    /// Takes what is remembered of a log's order numbers; nothing is always right.
    fn rows(&self, _log: &LogId) -> LogNumbers {
        LogNumbers::default()
    }

    /// Stores it with further results.
    fn keep_rows(&self, _log: &LogId, _rows: LogNumbers) {}

    /// Takes what is remembered of a log by commit; nothing is always right.
    fn levels(&self, _log: &LogId) -> Levels {
        Levels::default()
    }

    /// Stores it with further results, and whether every commit was there.
    fn keep_levels(&self, _log: &LogId, _levels: Levels, _is_sure: bool) {}

    fn text(&self, id: &BlobId) -> Option<Rc<Vec<u8>>>;

    /// Bytes of a text, without reading it.
    fn size(&self, id: &BlobId) -> u64;

    /// True if a text can be parsed as the document at that path.
    fn parses(&self, path: &str, bytes: &[u8]) -> bool;
}

#[cfg(test)]
mod tests;
