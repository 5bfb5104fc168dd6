//! Matches an entry with a point of a checklist: by wording, then by position among points of the same
//! wording, then by number.

use crate::domain::incident::checklist::{Checklist, ChecklistPoint};
use crate::domain::incident::checklist_point_key::PointKey;

/// Index of the points of a list for that match.
pub(super) struct PointMatcher<'a> {
    list: &'a Checklist,
    pub(super) items: Vec<&'a ChecklistPoint>,
    pub(super) wordings: Vec<String>,
}

impl<'a> PointMatcher<'a> {
    pub(super) fn of(list: &'a Checklist) -> Self {
        let items = list.all();
        let wordings = items.iter().map(|item| item.wording()).collect();
        Self {
            list,
            items,
            wordings,
        }
    }

    /// The point with these words; of several with the same the one that was meant. Only where none
    /// has them, the point with this number.
    pub(super) fn find(&self, item: &str, wording: &str, same: Option<PointKey>) -> Option<usize> {
        if !is_of(item, self.list) {
            return None;
        }
        let numbered = || self.items.iter().position(|own| own.id == item);
        let worded = self.worded(wording);
        match (worded.as_slice(), same) {
            ([], _) => numbered(),
            (all, Some(same)) if all.len() == same.of => all.get(same.place - 1).copied(),
            ([one], None) => Some(*one),
            // Points were added or removed since: only the number distinguishes them.
            (all, same) => numbered()
                .filter(|own| all.contains(own))
                .or_else(|| all.first().copied().filter(|_| same.is_none())),
        }
    }

    fn worded(&self, wording: &str) -> Vec<usize> {
        let wordings = self.wordings.iter().enumerate();
        let same = wordings.filter(|(_, own)| *own == wording);
        same.map(|(index, _)| index).collect()
    }

    pub(super) fn same(&self, index: usize) -> Option<PointKey> {
        let all = self.worded(&self.wordings[index]);
        let place = all.iter().position(|other| *other == index)? + 1;
        let of = all.len();
        (of > 1).then_some(PointKey { place, of })
    }
}

pub(super) fn is_of(item: &str, list: &Checklist) -> bool {
    item.split_once('/').is_some_and(|(id, _)| id == list.id)
}
