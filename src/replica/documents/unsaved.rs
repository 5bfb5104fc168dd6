//! Unsaved documents: files of the folder that differ from their saved versions.

use anyhow::Result;
use git2::ObjectType;

use crate::domain::replication::rules::history::BlobId;
use crate::domain::replication::rules::merged_state::MergedState;
use crate::domain::time::moment::{self, Moment};
use crate::git::trees;
use crate::replica::documents::blob_id;
use crate::replica::worktree::{self, OnDisk};
use crate::replica::{Binder, object_ids};

/// A document whose file differs from the saved version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsaved {
    pub path: String,
    /// None: it was deleted.
    pub bytes: Option<Vec<u8>>,
    /// The file is empty and had text: not taken for a new version.
    pub emptied: bool,
    /// Blob that the program last wrote there, from which the change was made.
    pub written_base: Option<BlobId>,
    /// Modification time of the file.
    pub since: Option<Moment>,
}

/// A document in the folder that cannot be read, and the system's reason.
pub type UnreadableDocument = (String, String);

impl Binder {
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
            written_base: change.base.map(|base| BlobId(object_ids::bytes(base))),
            since: change
                .since
                .map(|since| moment::in_zone(since.into(), zone)),
        };
        // Files that plain Git put there are not unsaved changes.
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

    /// The text a change was made from; none where there was no document.
    pub fn base_text(&self, change: &Unsaved) -> Option<Vec<u8>> {
        trees::text(&self.repo, object_ids::oid(&change.written_base?.0))
    }

    /// True if the text a change was made from is still current.
    pub fn stands(&self, change: &Unsaved) -> bool {
        let tree = self.tree().ok().flatten();
        let blob = tree.and_then(|tree| trees::id_at(&tree, &change.path, ObjectType::Blob));
        blob.map(|blob| BlobId(object_ids::bytes(blob))) == change.written_base
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
}

/// True if plain Git put this there when it checked out something else: a text that some version of
/// the document has, or no file.
fn is_version(change: &worktree::UnsavedChange, view: &MergedState) -> bool {
    let OnDisk::Text(text) = &change.text else {
        return true;
    };
    let blob = blob_id(text).ok();
    !view.versions.with_text(&change.path, blob).is_empty()
}
