//! Resolves each entry's `of` to the row it refers to.

use std::collections::HashMap;

use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::timeline::annotation::Pointer;
use crate::domain::log::timeline::row::Row;
use crate::domain::name::EntryId;

/// Finds rows by id. A forked writer may have two texts under one id.
pub(super) struct PointerIndex {
    by_id: HashMap<EntryId, Vec<usize>>,
}

impl PointerIndex {
    pub(super) fn of(rows: &[Row]) -> Self {
        let mut by_id: HashMap<EntryId, Vec<usize>> = HashMap::with_capacity(rows.len());
        for (index, row) in rows.iter().enumerate() {
            if let Some(id) = row.id() {
                by_id.entry(id.clone()).or_default().push(index);
            }
        }
        Self { by_id }
    }

    /// The row an entry points at: of several under the id, the one whose text was meant.
    fn target(&self, rows: &[Row], id: &EntryId, sha: &str) -> Option<usize> {
        let found = self.by_id.get(id)?;
        let meant = found.iter().find(|index| rows[**index].sha.short() == sha);
        meant.or(found.first()).copied()
    }
}

/// Notes at each row where it points, and gives the row pointed at.
pub(super) fn resolved(rows: &mut [Row]) -> Vec<Option<usize>> {
    let index = PointerIndex::of(rows);
    let mut targets = Vec::with_capacity(rows.len());
    for at in 0..rows.len() {
        let of = rows[at].field(Field::Of).to_owned();
        let sha = rows[at].field(Field::OfSha).to_owned();
        // A member's `of` names a writer, a stage's a stage: only ids of entries lead anywhere.
        let points =
            !of.is_empty() && (!sha.is_empty() || rows[at].kind().is_some_and(points_at_entries));
        if !points {
            targets.push(None);
            continue;
        }
        let own_log = rows[at].author.log.as_str();
        let bare = match of.rsplit_once('/') {
            Some((log, id)) if log == own_log => id,
            _ => of.as_str(),
        };
        let id = EntryId::parse(bare);
        let target = id.as_ref().and_then(|id| index.target(rows, id, &sha));
        rows[at].pointer = Some(match (id, target) {
            (Some(id), Some(target)) if sha.is_empty() || rows[target].sha.short() == sha => {
                Pointer::Known(id)
            }
            (Some(id), Some(_)) => Pointer::OtherText(id),
            _ => Pointer::Unknown(of),
        });
        targets.push(target);
    }
    targets
}

fn points_at_entries(kind: &EntryKind) -> bool {
    matches!(
        kind,
        EntryKind::Done
            | EntryKind::Reopen
            | EntryKind::Correct
            | EntryKind::Strike
            | EntryKind::Attach
            | EntryKind::Answer
            | EntryKind::Receipt
    )
}
