//! The entry of kind `decline`: a member declines a proposal (docs/replication.md, rule 7).

use crate::domain::log::entry::Field;
use crate::domain::log::entry::Fields;
use crate::domain::log::entry::{Entry, EntryKind};
use crate::domain::replication::rules::history::VersionId;

/// The most proposals that one entry names, so that it has room for them.
pub const MOST_DECLINED: usize = 100;

/// Proposals declined by an entry; none for other kinds.
pub fn declined(entry: &Entry) -> Vec<VersionId> {
    let ids = entry.fields.texts(Field::Declines).into_iter();
    match entry.kind == EntryKind::Decline {
        true => ids.filter_map(VersionId::parse).collect(),
        false => Vec::new(),
    }
}

/// The fields of the entry to write; its event is the caller's to add.
pub fn declining(ids: &[VersionId]) -> Fields {
    let ids: Vec<String> = ids.iter().map(VersionId::to_string).collect();
    Fields::default().with(Field::Declines, ids)
}
