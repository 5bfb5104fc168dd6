//! Documents and their versions: what was saved, by whom, over what, and what lies unsaved.

pub(super) mod current;
pub(super) mod document_history;
pub(super) mod emptied;
pub(super) mod proposals;

use std::path::PathBuf;

use anyhow::{Context, Result};
use git2::{ObjectType, Oid};

use crate::domain::documents::unrecognised_file::UnrecognisedFile;
use crate::domain::log::entry::{Draft, Sha256};
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::name::LogId;
use crate::domain::replication::rules::history::BlobId;
use crate::domain::replication::rules::history::EditEntry;
use crate::domain::replication::rules::history::Version;
use crate::domain::replication::rules::history::VersionId;
use crate::domain::replication::rules::merged_state::MergedState;
use crate::domain::time::moment::{self, Moment};
use crate::env::Env;
use crate::error::Failure;
use crate::format::documents as documents_file;
use crate::format::paths;
use crate::git::durable_files;
use crate::git::trees;
use crate::replica::git_history;
use crate::replica::worktree::{self, OnDisk};
use crate::replica::{Added, Binder, MAIN, NewFile};
use crate::say;

/// What a new version is written over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveBase {
    /// The text it was made from; none: there was no document. What has come to stand since is not
    /// replaced by it.
    Text(Option<BlobId>),
    /// Every live version: two become one.
    AllLive,
}

impl SaveBase {
    /// Over a text that was read from the binder.
    ///
    /// # Errors
    /// It cannot be hashed.
    pub fn text(read: Option<&[u8]>) -> Result<Self> {
        Ok(Self::Text(read.map(blob_id).transpose()?))
    }
}

/// A document that lies in the folder otherwise than saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsaved {
    pub path: String,
    /// None: it was deleted.
    pub bytes: Option<Vec<u8>>,
    /// The file is empty and held a text: nobody's words, and not taken for a new version.
    pub emptied: bool,
    /// What the change was made from: what the program last wrote there.
    pub written_base: Option<BlobId>,
    /// When the file was last written to, by its own time.
    pub since: Option<Moment>,
}

/// A version of a document that nothing known has replaced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LiveVersion {
    /// 64 hex digits; the first eight are enough to name it.
    pub id: String,
    /// None: this version deletes the document.
    pub bytes: Option<Vec<u8>>,
    /// Who wrote it and when; none for the starter's own text.
    pub by: Option<(String, Moment)>,
    /// Laid together by the program, not written by a person.
    pub machine: bool,
    pub stands: bool,
}

/// A document in the folder that cannot be read, and the system's reason.
pub type UnreadableDocument = (String, String);

/// What became of a file that was to lie as it was saved last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PutBack {
    /// It is neither missing nor empty nor too large.
    Not,
    Done,
    /// The file that was too large has this path now.
    Beside(String),
}

impl Binder {
    /// Saves a text as the next version of a document (`None` deletes it), as an entry in the own
    /// journal.
    ///
    /// # Errors
    /// The name is none a binder can hold, or as [`Binder::add`].
    pub fn save_document(
        &self,
        path: &str,
        bytes: Option<Vec<u8>>,
        over: SaveBase,
        event: &str,
        env: &Env,
    ) -> Result<Added> {
        if !paths::is_document(path) || !paths::is_accepted(path) {
            return Err(Failure::could_not(say!("copies-not-a-document", path = path)).into());
        }
        let blob = bytes.as_deref().map(blob_id).transpose()?;
        let replaces = self.replaced(path, &over)?;
        let version = Version {
            path: path.to_owned(),
            blob,
            replaces,
            machine: false,
            root: false,
        };
        let edit = EditEntry {
            number: 0,
            version,
            imported: None,
            author: String::new(),
        };
        let draft = Draft {
            log: LogId::journal(),
            kind: EntryKind::Edit,
            at: moment::in_zone(env.now(), self.zone()),
            fields: edit.to_fields().with(Field::Event, event),
        };
        let files = vec![NewFile {
            path: path.to_owned(),
            bytes,
        }];
        // What lies in the folder is saved from here on, so that what others wrote meanwhile may be
        // laid over it. Not before it is durable: it would be taken for an old rendering.
        let lies_saved = || match self.lies_as_text(path, blob) {
            true => {
                worktree::keep_base(&self.git, path, blob.map(|blob| git_history::oid(&blob.0)))
            }
            false => Ok(()),
        };
        self.add_and(draft, files, lies_saved, env)
    }

    /// Whether the folder holds this text at a path.
    fn lies_as_text(&self, path: &str, blob: Option<BlobId>) -> bool {
        let lying = worktree::lying(&self.folder, path);
        lying.is_ok_and(|lying| match (lying, blob) {
            (Some(lying), Some(blob)) => {
                worktree::is_text(&lying, git_history::oid(&blob.0)).unwrap_or(false)
            }
            (None, None) => true,
            _ => false,
        })
    }

    /// The documents in the folder that a person changed and has not saved: changed, new or deleted.
    pub fn changed_documents(&self) -> Result<Vec<Unsaved>> {
        Ok(self.differing_documents()?.0)
    }

    /// The same, and those that cannot be read, with the system's reason.
    pub fn differing_documents(&self) -> Result<(Vec<Unsaved>, Vec<UnreadableDocument>)> {
        let zone = self.zone();
        let unsaved = |change: worktree::UnsavedChange| Unsaved {
            path: change.path,
            emptied: change.text == OnDisk::Emptied,
            bytes: match change.text {
                OnDisk::Nothing => None,
                OnDisk::Emptied => Some(Vec::new()),
                OnDisk::Text(text) => Some(text),
            },
            written_base: change.base.map(|base| BlobId(git_history::bytes(base))),
            since: change
                .since
                .map(|since| moment::in_zone(since.into(), zone)),
        };
        // What plain Git put there is nobody's unsaved change.
        let proposed = |it: &Unsaved| {
            let bytes = it.bytes.as_ref();
            bytes.is_some_and(|bytes| self.is_proposed(&it.path, bytes))
        };
        let worktree::UnsavedChanges {
            mut changes,
            unreadable,
        } = self.folder_changes()?;
        if self.head_elsewhere()?.is_some() {
            let view = self.view()?;
            changes.retain(|change| !is_version(change, &view));
        }
        let changes = changes.into_iter().map(unsaved);
        Ok((changes.filter(|it| !proposed(it)).collect(), unreadable))
    }

    /// Writes what stands at a path into the folder again, where the file is missing or empty, or larger
    /// than a document may be: then it gets another name beside it.
    ///
    /// # Errors
    /// Another program is at work in this copy, or the file cannot be written.
    pub fn put_back(&self, path: &str) -> Result<PutBack> {
        let _lock = self.lock()?.ok_or_else(|| self.busy())?;
        let (tip, is_large) = match (self.tree()?, self.to_put_back(path)?) {
            (Some(tip), Some(is_large)) => (tip, is_large),
            _ => return Ok(PutBack::Not),
        };
        let stands = || trees::id_at(&tip, path, ObjectType::Blob).is_some();
        if is_large && !stands() {
            return Ok(PutBack::Not);
        }
        let aside = match is_large {
            true => Some(worktree::set_aside(&self.folder, path)?),
            false => durable_files::remove(&self.folder.join(path)).map(|()| None)?,
        };
        worktree::keep_base(&self.git, path, None)?;
        let outdated = worktree::retry(&self.repo, &tip)?;
        if let Some(failed) = outdated.into_iter().find(|it| it.path == path) {
            let (path, why) = (failed.path, failed.why);
            return Err(
                Failure::could_not(say!("plan-not-put-back", path = path, why = why)).into(),
            );
        }
        Ok(aside.map_or(PutBack::Done, PutBack::Beside))
    }

    /// Whether the file at a path is too large; none where it is neither that nor missing or empty.
    fn to_put_back(&self, path: &str) -> Result<Option<bool>> {
        let (changed, unreadable) = self.differing_documents()?;
        if let Some(it) = changed.into_iter().find(|it| it.path == path) {
            let length = it.bytes.as_ref().map_or(0, Vec::len);
            let is_large = length > documents_file::MOST_BYTES;
            return Ok((is_large || length == 0).then_some(is_large));
        }
        let is_large = |(it, why): &UnreadableDocument| it == path && why == "too-large";
        Ok(unreadable.iter().any(is_large).then_some(true))
    }

    /// What plain Git has checked out in place of `main`: a branch, or a commit.
    ///
    /// # Errors
    /// `HEAD` cannot be read.
    pub fn head_elsewhere(&self) -> Result<Option<String>> {
        let head = self.repo.find_reference("HEAD").context("reading HEAD")?;
        let at = match head.symbolic_target() {
            Ok(Some(MAIN)) => return Ok(None),
            Ok(Some(branch)) => branch.trim_start_matches("refs/heads/").to_owned(),
            _ => head.target().map(|id| id.to_string()).unwrap_or_default(),
        };
        Ok(Some(at).filter(|_| self.device.is_some()))
    }

    /// The text a change was made from; none where there was no document.
    pub fn base_text(&self, change: &Unsaved) -> Option<Vec<u8>> {
        trees::text(&self.repo, git_history::oid(&change.written_base?.0))
    }

    /// Whether the text a change was made from still stands.
    pub fn stands(&self, change: &Unsaved) -> bool {
        let tree = self.tree().ok().flatten();
        let blob = tree.and_then(|tree| trees::id_at(&tree, &change.path, ObjectType::Blob));
        blob.map(|blob| BlobId(git_history::bytes(blob))) == change.written_base
    }

    /// Documents in the folder that cannot be read, with the system's reason.
    pub fn unreadable_documents(&self) -> Result<Vec<(String, String)>> {
        Ok(self.folder_changes()?.unreadable)
    }

    fn folder_changes(&self) -> Result<worktree::UnsavedChanges> {
        match (self.tree()?, self.shown_tree()?) {
            (Some(tip), Some(shown)) => worktree::changes(&self.repo, &tip, &shown),
            _ => Ok(worktree::UnsavedChanges::default()),
        }
    }

    /// The files in the folder that are no documents under the names they have.
    pub fn strangers(&self) -> Result<Vec<UnrecognisedFile>> {
        match self.tree()? {
            Some(tree) => worktree::strangers(&self.repo, &tree),
            None => Ok(Vec::new()),
        }
    }

    /// Gives a file in the folder a name that a document can have.
    ///
    /// # Errors
    /// Something else has that name; the folder cannot be written.
    pub fn rename_stranger(&self, from: &str, to: &str) -> Result<()> {
        worktree::rename(&self.repo, from, to)
    }

    /// Writes other bytes into a document in the folder, and first keeps those it had; where they lie.
    ///
    /// # Errors
    /// One of the two cannot be written.
    pub fn rewrite(&self, path: &str, old: &[u8], new: &[u8]) -> Result<PathBuf> {
        let name = format!("{}-{}", Sha256::of(old).short(), path.replace('/', "~"));
        let kept = self.git.join("binder/converted").join(name);
        durable_files::write_durably(&kept, old)?;
        worktree::rewrite(&self.repo, path, new)?;
        Ok(kept)
    }

    /// The live versions of a document, the one that stands first.
    pub fn versions(&self, path: &str) -> Result<Vec<LiveVersion>> {
        let view = self.view()?;
        let mut live = view.versions.live(path);
        live.reverse();
        let known_by = self.writers_of(path)?;
        let version = |(index, id): (usize, VersionId)| {
            let version = view.versions.version(&id)?;
            let bytes = version
                .blob
                .map(|blob| trees::blob(&self.repo, git_history::oid(&blob.0)));
            Some(LiveVersion {
                id: id.to_string(),
                bytes: bytes.transpose().ok()?,
                by: known_by.get(&id).map(|it| (it.by.clone(), it.at)),
                machine: version.machine,
                stands: index == 0,
            })
        };
        Ok(live.into_iter().enumerate().filter_map(version).collect())
    }

    /// The version of a document to bring back: the last one that had something in it, or of a
    /// document that has something the one before.
    pub fn before_standing(&self, path: &str) -> Result<Option<Vec<u8>>> {
        if let Some(text) = self.lost_text(path) {
            return Ok(Some(text));
        }
        let standing = self.text_at(path)?;
        let view = self.view()?;
        let live = view.versions.live(path).pop();
        let earlier = live.map(|id| view.versions.earlier(path, &id));
        let blobs = earlier.unwrap_or_default().into_iter();
        let mut texts = blobs.filter_map(|id| {
            let blob = view.versions.version(&id)?.blob?;
            trees::text(&self.repo, git_history::oid(&blob.0))
        });
        Ok(texts.find(|text| Some(text) != standing.as_ref()))
    }

    /// Documents that somebody took out, and that nothing stands for.
    pub fn taken_out(&self) -> Result<Vec<String>> {
        let view = self.view()?;
        let standing = view.versions.standing();
        let paths = view.versions.paths();
        let gone = paths.filter(|path| !standing.contains_key(*path));
        Ok(gone.map(str::to_owned).collect())
    }

    /// Documents with more than one live version.
    pub fn in_two_versions(&self) -> Result<Vec<String>> {
        Ok(self.writer_index()?.in_versions.iter().cloned().collect())
    }

    /// The versions that a text written over another replaces: of those with that text the latest,
    /// though something newer may stand by now; none where no version has it, and then two stand
    /// side by side.
    fn replaced(&self, path: &str, over: &SaveBase) -> Result<Vec<VersionId>> {
        let view = self.view()?;
        let mut replaced = match over {
            SaveBase::AllLive => view.versions.live(path),
            SaveBase::Text(base) => view.versions.with_text(path, *base),
        };
        replaced.sort_unstable();
        Ok(replaced)
    }
}

/// Whether plain Git put this there when it checked out something else: a text that some version of
/// the document has, or no file.
fn is_version(change: &worktree::UnsavedChange, view: &MergedState) -> bool {
    let OnDisk::Text(text) = &change.text else {
        return true;
    };
    let blob = blob_id(text).ok();
    !view.versions.with_text(&change.path, blob).is_empty()
}

fn blob_id(bytes: &[u8]) -> Result<BlobId> {
    let id = Oid::hash_object(ObjectType::Blob, bytes).context("hashing a text")?;
    Ok(BlobId(git_history::bytes(id)))
}
