//! The entry of kind `edit` that carries a version.

use crate::domain::log::entry::Field;
use crate::domain::log::entry::Fields;
use crate::domain::log::entry::{Entry, EntryKind};
use crate::domain::name;
use crate::domain::replication::rules::history::BlobId;
use crate::domain::replication::rules::history::CommitId;
use crate::domain::replication::rules::history::EditEntry;
use crate::domain::replication::rules::history::Version;
use crate::domain::replication::rules::history::VersionId;

impl EditEntry {
    /// Reads an entry; none where it is of another kind or lacks what makes a version.
    pub fn from_entry(entry: &Entry) -> Option<Self> {
        let path = entry.text(Field::Path);
        if entry.kind != EntryKind::Edit || !is_document(path) {
            return None;
        }
        let blob = match entry.text(Field::Blob) {
            "none" => None,
            hex => Some(BlobId::parse(hex)?),
        };
        let ids = entry.fields.texts(Field::Replaces).into_iter();
        let mut replaces: Vec<VersionId> = ids.map(VersionId::parse).collect::<Option<_>>()?;
        replaces.sort_unstable();
        replaces.dedup();
        Some(Self {
            number: entry.id.number,
            version: Version {
                path: path.to_owned(),
                blob,
                replaces,
                machine: entry.fields.get(Field::Machine) == Some(&true.into()),
                root: false,
            },
            imported: CommitId::parse(entry.text(Field::Imported)),
            author: entry.text(Field::Author).to_owned(),
        })
    }

    /// The fields of the entry to write; its event is the caller's to add.
    pub fn to_fields(&self) -> Fields {
        let version = &self.version;
        let blob = version
            .blob
            .map_or("none".to_owned(), |blob| blob.to_string());
        let replaces: Vec<String> = version.replaces.iter().map(VersionId::to_string).collect();
        let mut fields = Fields::default()
            .with(Field::Path, version.path.as_str())
            .with(Field::Blob, blob)
            .with(Field::Replaces, replaces)
            .with(Field::Author, self.author.as_str());
        if version.machine {
            fields.set(Field::Machine, true);
        }
        if let Some(commit) = &self.imported {
            fields.set(Field::Imported, commit.to_string());
        }
        fields
    }
}

/// True if a path can be a document's: inside the binder, and neither what people logged nor what
/// the program writes by itself; and called so that every system can hold it.
pub fn is_document(path: &str) -> bool {
    let first = path.split('/').next().unwrap_or_default();
    name::is_holdable(path) && !matches!(first, "log" | "incidents" | ".versions")
}
