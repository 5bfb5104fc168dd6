//! A row that comes last on its day's sheet: put at the end of the sheet that is there. The other rows are neither
//! read nor drawn.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use git2::Oid;

use crate::domain::log::file_renderer::{DrawnSheet, RenderInput};
use crate::domain::log::log_query::{Affects, LogQuery};
use crate::domain::log::notebook::RecordContent;
use crate::domain::log::sheet_tail::SheetTail;
use crate::domain::name::{EntryId, LogId};
use crate::domain::time::moment;
use crate::format::paths;
use crate::git::trees::{self, TreeChange, TreeChanges};
use crate::replica::journal::outbox::Queued;
use crate::replica::{Binder, cache};

/// Rises with every change of what a tail is, or of how a row is drawn.
const FORMAT: &str = "1";

impl Binder {
    /// A tree with the row of an entry on its day's sheet; none where the sheet must be drawn whole. `before` is the
    /// tree that `tree` differs from in this entry alone.
    pub(in crate::replica) fn with_last_row(
        &self,
        before: Oid,
        tree: Oid,
        queued: &Queued,
    ) -> Option<Oid> {
        let (entry, log) = (&queued.entry, &queued.log);
        if log.is_journal() || Affects::of(entry) != Affects::Day || entry.of().is_some() {
            return None;
        }
        let day = moment::date_in(entry.at, self.zone());
        let tail: SheetTail = cache::cached(&self.git, &name(log), &key(before, day))?;
        let tree = trees::tree(&self.repo, tree).ok()?;
        let path = paths::sheet(log, day);
        let text = trees::file_at(&self.repo, &tree, &path).ok()??;
        let sheet = DrawnSheet {
            day,
            text: String::from_utf8(text).ok()?,
            tail: Some(tail),
        };
        let asked = LogQuery::Entry(entry.id.clone());
        let (notebooks, _) = self.notebooks_in(&tree, log, &asked).ok()?;
        let mut records = notebooks.iter().flat_map(|notebook| &notebook.records);
        if records.any(|record| changes_with(&record.content, &entry.id)) {
            return None;
        }
        let draw = |sources: &RenderInput<'_>| {
            self.renderer
                .with_row(log, &notebooks, &entry.id, &sheet, sources)
        };
        let sheet = self.with_sources(&tree, &BTreeSet::new(), draw)?;
        let blob = self.repo.blob(sheet.text.as_bytes()).ok()?;
        let changes = TreeChanges::from([(path, TreeChange::File(blob))]);
        let drawn = trees::changed(&self.repo, Some(&tree), &changes).ok()?;
        self.keep_tail(drawn, log, &sheet);
        Some(drawn)
    }

    /// Remembers the end of a sheet as it stands in a tree.
    pub(super) fn keep_tail(&self, tree: Oid, log: &LogId, sheet: &DrawnSheet) {
        if let Some(tail) = &sheet.tail {
            cache::remember(&self.git, &name(log), &key(tree, sheet.day), tail);
        }
    }
}

/// True of what is shown otherwise once an entry is there: an entry that named it before it was written, and a record
/// that cannot be read, which stands beside what its writer wrote.
fn changes_with(record: &RecordContent, id: &EntryId) -> bool {
    match record {
        RecordContent::Entry(other) => other.of().as_ref() == Some(id),
        RecordContent::Unreadable(_) => true,
    }
}

fn name(log: &LogId) -> String {
    format!("sheet-{log}")
}

/// Other programs draw otherwise, and in another tree anything may be otherwise.
fn key(tree: Oid, day: NaiveDate) -> String {
    format!("{FORMAT} {} {tree} {day}", env!("CARGO_PKG_VERSION"))
}
