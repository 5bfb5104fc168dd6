//! Documents and their versions: what was saved, by whom, over what, and what lies unsaved.

use anyhow::{Context, Result};
use git2::{ObjectType, Oid};

use crate::domain::copies::history::BlobId;
use crate::domain::copies::history::EditEntry;
use crate::domain::copies::history::Version;
use crate::domain::copies::history::VersionId;
use crate::domain::copies::view::View;
use crate::domain::entry::Draft;
use crate::domain::moment::{self, Moment};
use crate::domain::name::LogId;
use crate::env::Env;
use crate::error::Failure;
use crate::format::paths;
use crate::say;
use crate::store::folder;
use crate::store::history;
use crate::store::objects;
use crate::store::{Added, Binder, NewFile};

/// What a new version is written over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Over {
    /// The text it was made from: what stands, or for a change in the folder what that was when it
    /// was begun.
    Base,
    /// Every live version: two become one.
    AllLive,
}

/// A document that lies in the folder otherwise than saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsaved {
    pub path: String,
    /// None: it was deleted.
    pub bytes: Option<Vec<u8>>,
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
        over: Over,
        event: &str,
        env: &Env,
    ) -> Result<Added> {
        if !paths::is_document(path) || !paths::is_accepted(path) {
            return Err(Failure::could_not(say!("copies-not-a-document", path = path)).into());
        }
        let blob = bytes.as_deref().map(blob_id).transpose()?;
        let replaces = self.replaced(path, over)?;
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
            kind: EditEntry::KIND.to_owned(),
            at: moment::in_zone(env.now(), self.zone()),
            fields: edit.to_fields().with("event", event),
        };
        let added = self.add(
            draft,
            vec![NewFile {
                path: path.to_owned(),
                bytes,
            }],
            env,
        )?;
        folder::forget_base(&self.git, path)?;
        Ok(added)
    }

    /// The documents in the folder that differ from what is saved: changed, new or deleted.
    pub fn changed_documents(&self) -> Result<Vec<Unsaved>> {
        let Some(tree) = self.tree()? else {
            return Ok(Vec::new());
        };
        let unsaved = folder::unsaved(&self.repo, &tree)?.into_iter();
        Ok(unsaved
            .map(|(path, bytes)| Unsaved { path, bytes })
            .collect())
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
                .map(|blob| objects::blob(&self.repo, history::oid(&blob.0)));
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

    /// Documents with more than one live version.
    pub fn in_two_versions(&self) -> Result<Vec<String>> {
        Ok(self.roll()?.in_versions.iter().cloned().collect())
    }

    fn replaced(&self, path: &str, over: Over) -> Result<Vec<VersionId>> {
        let view = self.view()?;
        let mut live = view.versions.live(path);
        if over == Over::Base {
            let standing = live.pop();
            live = match folder::base(&self.git, path)? {
                Some(base) => self.versions_with(&view, path, base)?,
                None => standing.into_iter().collect(),
            };
        }
        live.sort_unstable();
        Ok(live)
    }

    /// The versions of a document that have this text: what a change in the folder was made from,
    /// though something newer may stand by now.
    fn versions_with(&self, view: &View, path: &str, blob: Oid) -> Result<Vec<VersionId>> {
        let blob = Some(BlobId(history::bytes(blob)));
        let mut with: Vec<VersionId> = self
            .writers_of(path)?
            .into_iter()
            .filter(|(_, written)| written.version.blob == blob)
            .map(|(id, _)| id)
            .collect();
        let root = Version {
            path: path.to_owned(),
            blob,
            replaces: Vec::new(),
            machine: false,
            root: true,
        };
        with.extend(Some(root.id()).filter(|id| view.versions.contains(id)));
        Ok(with)
    }
}

fn blob_id(bytes: &[u8]) -> Result<BlobId> {
    let id = Oid::hash_object(ObjectType::Blob, bytes).context("hashing a text")?;
    Ok(BlobId(history::bytes(id)))
}
