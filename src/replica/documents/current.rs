//! Current documents of a copy, and values derived from them.

use anyhow::Result;
use chrono::NaiveDate;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::domain::log::entry::Sha256;
use crate::domain::replication::rules::history::History;
use crate::domain::replication::rules::history::TreeId;
use crate::format::paths;
use crate::git::trees;
use crate::replica::Binder;
use crate::replica::cache;
use crate::replica::object_ids;

impl Binder {
    /// Paths of current documents, and of emptied ones shown in an earlier version, below a prefix
    /// (`plan/`, or empty for all).
    pub fn documents(&self, prefix: &str) -> Result<Vec<String>> {
        let Some(tree) = self.tree()? else {
            return Ok(Vec::new());
        };
        let all = self.history.tree(&TreeId(object_ids::bytes(tree.id())));
        let roll = self.writer_index().unwrap_or_default();
        let lost = roll.lost.iter().map(|it| &it.path);
        let mut paths: Vec<String> = all.documents.keys().chain(lost).cloned().collect();
        paths.retain(|path| path.starts_with(prefix) && paths::is_document(path));
        paths.sort();
        paths.dedup();
        Ok(paths)
    }

    /// A value derived from the current documents, cached by their ids, and by the day where it depends on that.
    pub fn remembered<T: Serialize + DeserializeOwned>(
        &self,
        name: &str,
        day: Option<NaiveDate>,
        work_out: impl FnOnce() -> T,
    ) -> T {
        let Ok(Some(tree)) = self.tree() else {
            return work_out();
        };
        let all = self.history.tree(&TreeId(object_ids::bytes(tree.id())));
        let mut key = format!("1 {} {day:?}\n", env!("CARGO_PKG_VERSION"));
        for (path, blob) in &all.documents {
            key.push_str(&format!("{path} {blob}\n"));
        }
        for lost in &self.writer_index().unwrap_or_default().lost {
            key.push_str(&format!("{lost:?}\n"));
        }
        let key = Sha256::of(key.as_bytes());
        cache::cached(&self.git, name, key.as_str()).unwrap_or_else(|| {
            let found = work_out();
            cache::remember(&self.git, name, key.as_str(), &found);
            found
        })
    }

    /// Text of a document for a reader: the saved current version (not the folder's), or the last version
    /// with content if that has none. The read is recorded, so that notices (waiting changes, older
    /// versions) go with the answer.
    pub fn document(&self, path: &str) -> Result<Option<Vec<u8>>> {
        self.note_read(path);
        self.answering_text(path)
    }

    /// The same without recording a read.
    pub(in crate::replica) fn answering_text(&self, path: &str) -> Result<Option<Vec<u8>>> {
        match self.lost_text(path) {
            Some(text) => Ok(Some(text)),
            None => self.text_at(path),
        }
    }

    /// The texts of all current documents with their paths, as [`Binder::document`] gives each.
    ///
    /// # Errors
    /// The binder cannot be read.
    pub fn texts(&self) -> Result<Vec<(String, Vec<u8>)>> {
        let Some(tree) = self.tree()? else {
            return Ok(Vec::new());
        };
        let all = self.history.tree(&TreeId(object_ids::bytes(tree.id())));
        let mut texts = Vec::new();
        for path in self.documents("")? {
            self.note_read(&path);
            let id = all.documents.get(&path);
            let text = match (self.lost_text(&path), id) {
                (Some(text), _) => text,
                (None, Some(id)) => trees::document(&self.repo, object_ids::oid(&id.0))?,
                (None, None) => Vec::new(),
            };
            texts.push((path, text));
        }
        Ok(texts)
    }

    /// Text of the current version, with or without content.
    pub fn text_at(&self, path: &str) -> Result<Option<Vec<u8>>> {
        let Some(tree) = self.tree()? else {
            return Ok(None);
        };
        trees::document_at(&self.repo, &tree, path)
    }
}
