//! What one saved version of a document changed, and how documents stood at a time.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;

use crate::domain::documents::proposed::TextChange;
use crate::domain::name::LogId;
use crate::domain::replication::rules::history::{BlobId, Version, VersionId};
use crate::domain::time::moment::Moment;
use crate::git::trees;
use crate::replica::documents::document_history::{VersionRecord, written_in};
use crate::replica::{Binder, object_ids};

impl Binder {
    /// A version's text and the one that it was written over, of several the newest; and their number. No texts
    /// where this copy lacks one of them: an entry can name any.
    ///
    /// # Errors
    /// The copy cannot be read.
    pub fn change_of(&self, version: &Version) -> Result<(Option<TextChange>, usize)> {
        let view = self.view()?;
        let written = self.writers_of(&version.path)?;
        let replaced = version.replaces.iter();
        let replaced = replaced.filter_map(|id| Some((id, view.versions.version(id)?)));
        let replaced: Vec<(&VersionId, &Version)> = replaced.collect();
        if replaced.is_empty() && !version.replaces.is_empty() {
            return Ok((None, 0));
        }
        let newest = replaced
            .iter()
            .max_by_key(|(id, _)| written.get(id).map(|it| it.at));
        let before = newest.and_then(|(_, version)| version.blob);
        let texts = (self.named_text(before), self.named_text(version.blob));
        let change = match texts {
            (Some(before), Some(after)) => Some(TextChange { before, after }),
            _ => None,
        };
        Ok((change, replaced.len()))
    }

    /// Of some documents, the text that stood at a time and the one that stands now; none where this copy lacks
    /// the former.
    ///
    /// # Errors
    /// The copy cannot be read.
    pub fn changes_since(
        &self,
        since: Moment,
        paths: &BTreeSet<String>,
    ) -> Result<BTreeMap<String, Option<TextChange>>> {
        let view = self.view()?;
        let mut earlier: BTreeMap<String, Vec<VersionRecord>> = BTreeMap::new();
        for record in written_in(self.notebooks(&LogId::journal())?) {
            let counts = view.versions.contains(&record.version.id());
            let path = &record.version.path;
            if counts && record.at < since && paths.contains(path) {
                earlier.entry(path.clone()).or_default().push(record);
            }
        }
        let change = |path: &String| -> Result<(String, Option<TextChange>)> {
            let before = match earlier.get(path).and_then(|all| last_of(all)) {
                Some(version) => self.named_text(version.blob),
                None => Some(self.first_text(path)?),
            };
            let after = self.text_at(path)?;
            let change = before.map(|before| TextChange { before, after });
            Ok((path.clone(), change))
        };
        paths.iter().map(change).collect()
    }

    /// The text a version names, `Some(None)` for one that deletes; none if it is not in this copy.
    fn named_text(&self, blob: Option<BlobId>) -> Option<Option<Vec<u8>>> {
        let Some(blob) = blob else {
            return Some(None);
        };
        trees::text(&self.repo, object_ids::oid(&blob.0)).map(Some)
    }
}

/// The newest of those that none of the others replaces.
fn last_of(all: &[VersionRecord]) -> Option<&Version> {
    let replaced = all.iter().flat_map(|it| &it.version.replaces);
    let replaced: BTreeSet<&VersionId> = replaced.collect();
    let live = all.iter().filter(|it| !replaced.contains(&it.version.id()));
    live.max_by_key(|it| it.at).map(|it| &it.version)
}
