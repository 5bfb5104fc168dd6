//! Documents of a copy: save, versions, differences between folder and saved text.

mod changed_since;
pub(super) mod current;
pub(super) mod document_history;
pub(super) mod emptied;
mod live_versions;
pub(super) mod proposals;
mod put_back;
mod put_together;
mod text_changes;
mod unsaved;

use std::path::PathBuf;

use anyhow::{Context, Result};
use git2::{ObjectType, Oid};

use crate::domain::documents::unrecognised_file::UnrecognisedFile;
use crate::domain::log::entry::{Draft, EntryKind, Field, Sha256};
use crate::domain::name::LogId;
use crate::domain::replication::rules::history::{BlobId, EditEntry, Version};
use crate::domain::time::moment;
use crate::env::Env;
use crate::error::Failure;
use crate::format::paths;
use crate::git::durable_files;
use crate::replica::{Added, Binder, MAIN, NewFile, object_ids, worktree};
use crate::say;

pub use live_versions::LiveVersion;
pub use put_back::PutBack;
pub use unsaved::{UnreadableDocument, Unsaved};

/// Base of a new version: what it replaces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveBase {
    /// The text it was made from; none if there was no document. Newer versions are not replaced.
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

/// What is said of a change of a document.
#[derive(Clone, Copy, Debug, Default)]
pub struct EditNote<'a> {
    pub event: &'a str,
    /// Id of the action in the journal that it is made for; empty if none was named.
    pub of: &'a str,
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
        let note = EditNote { event, of: "" };
        self.save_document_for(path, bytes, over, note, env)
    }

    /// The same, made for an action.
    ///
    /// # Errors
    /// As [`Binder::save_document`].
    pub fn save_document_for(
        &self,
        path: &str,
        bytes: Option<Vec<u8>>,
        over: SaveBase,
        note: EditNote<'_>,
        env: &Env,
    ) -> Result<Added> {
        if !paths::is_document(path) || !paths::is_accepted(path) {
            return Err(Failure::could_not(say!("copies-not-a-document", path = path)).into());
        }
        let blob = bytes.as_deref().map(blob_id).transpose()?;
        let version = Version {
            path: path.to_owned(),
            blob,
            replaces: self.replaced(path, &over)?,
            machine: false,
            root: false,
        };
        let draft = self.edit_draft(version, note, env);
        let files = vec![NewFile {
            path: path.to_owned(),
            bytes,
        }];
        // The folder counts as saved from here on, so other people's changes may overwrite it. Not before
        // the entry is durable: until then the text must not be taken for an old rendering.
        let lies_saved = || match self.lies_as_text(path, blob) {
            true => worktree::keep_base(&self.git, path, blob.map(|blob| object_ids::oid(&blob.0))),
            false => Ok(()),
        };
        self.add_and(draft, files, lies_saved, env)
    }

    /// The entry of the journal that saves a version.
    fn edit_draft(&self, version: Version, note: EditNote<'_>, env: &Env) -> Draft {
        let edit = EditEntry {
            number: 0,
            version,
            imported: None,
            author: String::new(),
        };
        Draft {
            log: LogId::journal(),
            kind: EntryKind::Edit,
            at: moment::in_zone(env.now(), self.zone()),
            fields: edit
                .to_fields()
                .with(Field::Event, note.event)
                .with(Field::Of, note.of),
        }
    }

    /// True if the folder holds this text at a path.
    fn lies_as_text(&self, path: &str, blob: Option<BlobId>) -> bool {
        let lying = worktree::lying(&self.folder, path);
        lying.is_ok_and(|lying| match (lying, blob) {
            (Some(lying), Some(blob)) => {
                worktree::is_text(&lying, object_ids::oid(&blob.0)).unwrap_or(false)
            }
            (None, None) => true,
            _ => false,
        })
    }

    /// Branch or commit that plain Git has checked out instead of `main`.
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

    /// Replaces the bytes of a document in the folder, after keeping the former ones; returns their path.
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
}

fn blob_id(bytes: &[u8]) -> Result<BlobId> {
    let id = Oid::hash_object(ObjectType::Blob, bytes).context("hashing a text")?;
    Ok(BlobId(object_ids::bytes(id)))
}
