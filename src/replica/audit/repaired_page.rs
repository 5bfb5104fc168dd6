//! A page on which an entry stands twice: whether every entry of it stands, as it was signed, in what
//! the writer's notebook is now.

use std::collections::BTreeSet;

use crate::domain::log::entry::Sha256;
use crate::domain::replication::evidence::commit_graph::NodeIndex;
use crate::domain::replication::rules::append_only::violation::AppendOnlyViolation;
use crate::domain::replication::rules::append_only::{FolderItem, NotebookReader};
use crate::domain::replication::rules::history::{Folder, History, TreeId};
use crate::replica::audit::Audit;
use crate::replica::audit::valid_commits::InvalidCommit;

impl Audit<'_> {
    /// Only of a number that came twice: what was changed or taken away stays a breach, though the
    /// text may stand elsewhere.
    pub(super) fn is_repaired(&self, broken: &InvalidCommit) -> bool {
        let came_twice = matches!(broken.breach, AppendOnlyViolation::Number { .. });
        came_twice && self.stands_now(broken.at) && self.stands_now(broken.last)
    }

    fn stands_now(&self, at: NodeIndex) -> bool {
        let Some(signer) = self.trail.signer(at) else {
            return false;
        };
        let folder = Folder::of(&signer.writer);
        let placed = self.view.placed.get(&folder);
        let now = placed.filter(|placed| placed.signer == *signer);
        let now = now.and_then(|placed| placed.notebook);
        let then = self.history.notebook(&self.trail.tree(at), &folder);
        match (then, now) {
            (Some(then), Some(now)) => self.entries(&then).is_subset(&self.entries(&now)),
            _ => false,
        }
    }

    /// The logs and hashes of the entries in a notebook.
    fn entries(&self, notebook: &TreeId) -> BTreeSet<(String, Sha256)> {
        let mut entries = BTreeSet::new();
        for (log, item) in self.history.listing(notebook).unwrap_or_default().iter() {
            let FolderItem::Folder(folder) = item else {
                continue;
            };
            for (name, item) in self.history.listing(folder).unwrap_or_default().iter() {
                let FolderItem::File(page) = item else {
                    continue;
                };
                if self.history.number(name).is_none() {
                    continue;
                }
                let page = self.history.page(page).unwrap_or_default();
                let records = self.history.records(&page).into_iter();
                entries.extend(records.map(|record| (log.clone(), record.sha)));
            }
        }
        entries
    }
}
