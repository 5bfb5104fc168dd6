//! Live versions of documents.

use anyhow::Result;

use crate::domain::replication::rules::history::VersionId;
use crate::domain::time::moment::Moment;
use crate::git::trees;
use crate::replica::documents::SaveBase;
use crate::replica::{Binder, object_ids};

/// A version of a document that nothing known has replaced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LiveVersion {
    /// 64 hex digits; the first eight are enough to name it.
    pub id: String,
    /// None: this version deletes the document.
    pub bytes: Option<Vec<u8>>,
    /// Author and time; none for the starter's own text.
    pub by: Option<(String, Moment)>,
    /// Made by a machine merge.
    pub machine: bool,
    pub stands: bool,
}

impl Binder {
    /// Live versions of a document, the current one first.
    pub fn versions(&self, path: &str) -> Result<Vec<LiveVersion>> {
        let view = self.view()?;
        let mut live = view.versions.live(path);
        live.reverse();
        let writers = self.writers_of(path)?;
        let version = |(index, id): (usize, VersionId)| {
            let version = view.versions.version(&id)?;
            let bytes = version
                .blob
                .map(|blob| trees::blob(&self.repo, object_ids::oid(&blob.0)));
            Some(LiveVersion {
                id: id.to_string(),
                bytes: bytes.transpose().ok()?,
                by: writers.get(&id).map(|it| (it.by.clone(), it.at)),
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
            trees::text(&self.repo, object_ids::oid(&blob.0))
        });
        Ok(texts.find(|text| Some(text) != standing.as_ref()))
    }

    /// Paths of deleted documents.
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

    /// Versions that a text written over another replaces: the latest with that text, even if newer ones
    /// exist. None if no version has it; then both are live.
    pub(super) fn replaced(&self, path: &str, over: &SaveBase) -> Result<Vec<VersionId>> {
        let view = self.view()?;
        let mut replaced = match over {
            SaveBase::AllLive => view.versions.live(path),
            SaveBase::Text(base) => view.versions.with_text(path, *base),
        };
        replaced.sort_unstable();
        Ok(replaced)
    }
}
