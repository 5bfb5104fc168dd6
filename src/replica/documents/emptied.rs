//! Emptied documents: current version without content, earlier version with content.

use std::collections::BTreeMap;

use anyhow::Result;
use git2::Oid;
use serde::{Deserialize, Serialize};

use crate::domain::documents::emptied::{EmptiedDocument, EmptiedHow};
use crate::domain::replication::rules::history::{BlobId, VersionId};
use crate::domain::replication::rules::merged_state::MergedState;
use crate::domain::time::moment;
use crate::git::trees;
use crate::replica::Binder;
use crate::replica::documents::document_history::VersionRecord;
use crate::replica::object_ids;

/// Author and time.
type By = Option<(String, String)>;

/// A document with nothing in it, as the roll remembers it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::replica) struct LostLine {
    pub(in crate::replica) path: String,
    how: String,
    /// The text that answers.
    shown: String,
    by: By,
    shown_by: By,
}

impl Binder {
    /// All documents without content that had some. Excluded are those deleted again over a version without
    /// content (confirmed), and those whose text is now under another name (moved).
    pub(in crate::replica) fn lost_in(
        &self,
        view: &MergedState,
        written: &[VersionRecord],
    ) -> Vec<LostLine> {
        let by: BTreeMap<VersionId, &VersionRecord> =
            written.iter().map(|it| (it.version.id(), it)).collect();
        let paths = view.versions.paths();
        paths
            .filter_map(|path| self.lost_at(view, path, &by))
            .collect()
    }

    fn lost_at(
        &self,
        view: &MergedState,
        path: &str,
        by: &BTreeMap<VersionId, &VersionRecord>,
    ) -> Option<LostLine> {
        let versions = &view.versions;
        let mut live = versions.live(path);
        let standing = live.pop()?;
        let how_of = |id: &VersionId| EmptiedHow::of(path, self.version_text(view, id)?.as_deref());
        let how = how_of(&standing)?;
        let replaced = &versions.version(&standing)?.replaces;
        let meant = !replaced.is_empty() && replaced.iter().all(|id| how_of(id).is_some());
        if meant && live.is_empty() {
            return None;
        }
        let earlier = versions.earlier(path, &standing).into_iter();
        let mut all = live.into_iter().rev().chain(earlier);
        let shown = all.find(|id| how_of(id).is_none())?;
        let blob = versions.version(&shown)?.blob?;
        let folder = |path: &str| path.rsplit_once('/').map(|it| it.0.to_owned());
        let mut documents = view.content.documents.iter();
        let moved = documents.any(|(other, text)| {
            let accepted = crate::format::paths::is_accepted(other);
            accepted && *text == blob && other != path && folder(other) == folder(path)
        });
        let told = |id: &VersionId| {
            let written = by.get(id)?;
            Some((written.by.clone(), moment::written(written.at)))
        };
        (!moved).then(|| LostLine {
            path: path.to_owned(),
            how: how.word().to_owned(),
            shown: blob.to_string(),
            by: told(&standing),
            shown_by: told(&shown),
        })
    }

    /// The text of a version, none inside where it deletes; none where the text is not here.
    fn version_text(&self, view: &MergedState, id: &VersionId) -> Option<Option<Vec<u8>>> {
        match view.versions.version(id)?.blob {
            None => Some(None),
            Some(blob) => trees::text(&self.repo, object_ids::oid(&blob.0)).map(Some),
        }
    }

    /// The text that answers for a document with nothing in it.
    pub(in crate::replica) fn lost_text(&self, path: &str) -> Option<Vec<u8>> {
        let blob = self.lost_blob(path)?;
        trees::text(&self.repo, blob)
    }

    fn lost_blob(&self, path: &str) -> Option<Oid> {
        let roll = self.writer_index().ok()?;
        let line = roll.lost.iter().find(|it| it.path == path)?;
        let blob = BlobId::parse(&line.shown)?;
        Some(object_ids::oid(&blob.0))
    }

    /// The documents that have nothing in them any more, of which an earlier version answers.
    ///
    /// # Errors
    /// This copy has no pinned beginning, or cannot be read.
    pub fn lost(&self) -> Result<Vec<EmptiedDocument>> {
        let roll = self.writer_index()?;
        let by = |by: &By| {
            let (who, at) = by.as_ref()?;
            Some((who.clone(), moment::read(at)?))
        };
        let told = |line: &LostLine| {
            let how = EmptiedHow::ALL
                .into_iter()
                .find(|it| it.word() == line.how)?;
            Some(EmptiedDocument {
                path: line.path.clone(),
                how,
                by: by(&line.by),
                last_version: by(&line.shown_by),
            })
        };
        Ok(roll.lost.iter().filter_map(told).collect())
    }
}
