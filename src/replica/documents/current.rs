//! Documents as they stand, and what is remembered of them.

use anyhow::Result;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::domain::log::entry::Sha256;
use crate::domain::replication::rules::history::History;
use crate::domain::replication::rules::history::TreeId;
use crate::format::paths;
use crate::git::trees;
use crate::replica::Binder;
use crate::replica::cache;
use crate::replica::git_history;

impl Binder {
    /// Paths of the documents that stand, and of those for which an earlier version answers, below a prefix (`plan/`, or empty for all).
    pub fn documents(&self, prefix: &str) -> Result<Vec<String>> {
        let Some(tree) = self.tree()? else {
            return Ok(Vec::new());
        };
        let all = self.history.tree(&TreeId(git_history::bytes(tree.id())));
        let roll = self.writer_index().unwrap_or_default();
        let lost = roll.lost.iter().map(|it| &it.path);
        let mut paths: Vec<String> = all.documents.keys().chain(lost).cloned().collect();
        paths.retain(|path| path.starts_with(prefix) && paths::is_document(path));
        paths.sort();
        paths.dedup();
        Ok(paths)
    }

    /// What was worked out from the documents as they stand, remembered under their ids.
    pub fn remembered<T: Serialize + DeserializeOwned>(
        &self,
        name: &str,
        work_out: impl FnOnce() -> T,
    ) -> T {
        let Ok(Some(tree)) = self.tree() else {
            return work_out();
        };
        let all = self.history.tree(&TreeId(git_history::bytes(tree.id())));
        let mut key = format!("1 {}\n", env!("CARGO_PKG_VERSION"));
        for (path, blob) in &all.documents {
            key.push_str(&format!("{path} {blob}\n"));
        }
        for lost in &self.writer_index().unwrap_or_default().lost {
            key.push_str(&format!("{lost:?}\n"));
        }
        let key = Sha256::of(key.as_bytes());
        cache::known(&self.git, name, key.as_str()).unwrap_or_else(|| {
            let found = work_out();
            cache::remember(&self.git, name, key.as_str(), &found);
            found
        })
    }

    /// The text of a document that answers, as saved; not what lies unsaved in the folder. Where what
    /// stands has nothing in it, the last version that had something. That it was read is noted: this,
    /// and changes that wait, are told with the answer.
    pub fn document(&self, path: &str) -> Result<Option<Vec<u8>>> {
        self.note_read(path);
        self.answering_text(path)
    }

    /// The same, without a person reading it.
    pub(in crate::replica) fn answering_text(&self, path: &str) -> Result<Option<Vec<u8>>> {
        match self.lost_text(path) {
            Some(text) => Ok(Some(text)),
            None => self.text_at(path),
        }
    }

    /// The text that stands, whatever it is.
    pub fn text_at(&self, path: &str) -> Result<Option<Vec<u8>>> {
        let Some(tree) = self.tree()? else {
            return Ok(None);
        };
        trees::document_at(&self.repo, &tree, path)
    }
}
