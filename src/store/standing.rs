//! Documents as they stand, and what is remembered of them.

use anyhow::Result;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::domain::copies::history::History;
use crate::domain::copies::history::TreeId;
use crate::domain::entry::Sha256;
use crate::format::paths;
use crate::store::Binder;
use crate::store::cache;
use crate::store::history;
use crate::store::objects;

impl Binder {
    /// Paths of the documents that stand, below a prefix (`plan/`, or empty for all).
    pub fn documents(&self, prefix: &str) -> Result<Vec<String>> {
        let Some(tree) = self.tree()? else {
            return Ok(Vec::new());
        };
        let all = self.history.tree(&TreeId(history::bytes(tree.id())));
        let paths = all.documents.keys();
        Ok(paths
            .filter(|path| path.starts_with(prefix) && paths::is_document(path))
            .cloned()
            .collect())
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
        let all = self.history.tree(&TreeId(history::bytes(tree.id())));
        let mut key = format!("1 {}\n", env!("CARGO_PKG_VERSION"));
        for (path, blob) in &all.documents {
            key.push_str(&format!("{path} {blob}\n"));
        }
        let key = Sha256::of(key.as_bytes());
        cache::known(&self.git, name, key.as_str()).unwrap_or_else(|| {
            let found = work_out();
            cache::remember(&self.git, name, key.as_str(), &found);
            found
        })
    }

    /// The standing text of a document, as saved; not what lies unsaved in the folder.
    pub fn document(&self, path: &str) -> Result<Option<Vec<u8>>> {
        let Some(tree) = self.tree()? else {
            return Ok(None);
        };
        objects::document_at(&self.repo, &tree, path)
    }
}
