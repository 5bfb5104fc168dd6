//! History of documents: author, time and base of each version.

use std::collections::BTreeMap;

use anyhow::Result;
use git2::ObjectType;

use crate::domain::log::notebook::Notebook;
use crate::domain::name::LogId;
use crate::domain::replication::rules::history::BlobId;
use crate::domain::replication::rules::history::EditEntry;
use crate::domain::replication::rules::history::Version;
use crate::domain::replication::rules::history::VersionId;
use crate::domain::time::moment::Moment;
use crate::git::trees;
use crate::replica::object_ids;
use crate::replica::{Binder, Document};

/// A change of a document made with plain Git or at a web host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangedOutside {
    /// Author named by the commit; not verified.
    pub by: String,
    /// Time of acceptance.
    pub at: Moment,
    pub before: Vec<Vec<u8>>,
    pub after: Vec<u8>,
}

/// A version of a document as an entry carries it.
pub(in crate::replica) struct VersionRecord {
    pub(in crate::replica) version: Version,
    pub(in crate::replica) by: String,
    pub(in crate::replica) at: Moment,
    /// True for an unsigned change.
    pub(in crate::replica) outside: bool,
}

impl Binder {
    /// Earlier versions of a document, newest first, for when the standing one cannot be read.
    pub fn earlier(&self, path: &str) -> Result<Vec<Document>> {
        let mut written: Vec<_> = self.writers_of(path)?.into_values().collect();
        written.sort_by_key(|it| std::cmp::Reverse(it.at));
        let mut documents = Vec::new();
        for written in written {
            documents.extend(self.text_of(&written.version).map(|bytes| Document {
                path: path.to_owned(),
                bytes,
                by: Some((written.by, written.at)),
            }));
        }
        documents.extend(self.first_text(path)?.map(|bytes| Document {
            path: path.to_owned(),
            bytes,
            by: None,
        }));
        Ok(documents)
    }

    /// Unsigned changes of a document, oldest first.
    ///
    /// # Errors
    /// The notebooks or the first commit cannot be read.
    pub fn changed_outside(&self, path: &str) -> Result<Vec<ChangedOutside>> {
        if !self.writer_index()?.changed_outside.contains(path) {
            return Ok(Vec::new());
        }
        let all = self.writers_of(path)?;
        let first = self.first_text(path)?;
        let text = |id: &VersionId| match all.get(id) {
            Some(written) => self.text_of(&written.version),
            None => first.clone(),
        };
        let outside = all.values().filter(|written| written.outside);
        let change = |written: &VersionRecord| {
            Some(ChangedOutside {
                by: written.by.clone(),
                at: written.at,
                before: written.version.replaces.iter().filter_map(text).collect(),
                after: self.text_of(&written.version)?,
            })
        };
        let mut changes: Vec<ChangedOutside> = outside.filter_map(change).collect();
        changes.sort_by_key(|change| change.at);
        Ok(changes)
    }

    fn text_of(&self, version: &Version) -> Option<Vec<u8>> {
        trees::text(&self.repo, object_ids::oid(&version.blob?.0))
    }

    /// Text at a path when the binder was made.
    pub(in crate::replica) fn first_text(&self, path: &str) -> Result<Option<Vec<u8>>> {
        let Ok(root) = self.root() else {
            return Ok(None);
        };
        let tree = trees::tree_of(&self.repo, object_ids::oid(&root.commit.0))?;
        trees::document_at(&self.repo, &tree, path)
    }

    /// Author and time of the current version; none for the starter's own text.
    pub fn writer_of(&self, path: &str) -> Result<Option<(String, Moment)>> {
        let tree = self.tree()?;
        let blob = tree.and_then(|tree| trees::id_at(&tree, path, ObjectType::Blob));
        let blob = blob.map(|blob| BlobId(object_ids::bytes(blob)));
        let versions = self.writers_of(path)?.into_values();
        let same = versions.filter(|written| written.version.blob == blob);
        Ok(same
            .max_by_key(|written| written.at)
            .map(|written| (written.by, written.at)))
    }

    /// Every version of a document that an entry carries, with who wrote it and when.
    pub(in crate::replica) fn writers_of(
        &self,
        path: &str,
    ) -> Result<BTreeMap<VersionId, VersionRecord>> {
        let written = written_in(self.notebooks(&LogId::journal())?).into_iter();
        let of_it = written.filter(|written| written.version.path == path);
        Ok(of_it.map(|it| (it.version.id(), it)).collect())
    }
}

/// Every version that some notebooks' journals carry.
pub(in crate::replica) fn written_in(journals: Vec<Notebook>) -> Vec<VersionRecord> {
    let mut all = Vec::new();
    for notebook in journals {
        let named = if notebook.person.is_empty() {
            notebook.writer.to_string()
        } else {
            notebook.person.clone()
        };
        for (entry, _) in notebook.entries() {
            let edit = EditEntry::from_entry(entry);
            all.extend(edit.map(|edit| VersionRecord {
                by: if edit.author.is_empty() {
                    named.clone()
                } else {
                    edit.author
                },
                at: entry.written_at,
                outside: edit.imported.is_some(),
                version: edit.version,
            }));
        }
    }
    all
}
