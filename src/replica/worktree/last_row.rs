//! A row that comes last on its day's sheet: put at the end of the sheet that is there, which costs the same however
//! long the day is.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use git2::Oid;

use crate::domain::log::generated_files::{DrawnSheet, RenderInput};
use crate::domain::log::log_query::{Affects, LogQuery};
use crate::domain::log::notebook::Notebook;
use crate::domain::log::sheet_tail::SheetTail;
use crate::domain::name::LogId;
use crate::domain::time::moment;
use crate::format::paths;
use crate::git::trees::{self, TreeChange, TreeChanges};
use crate::replica::journal::outbox::Queued;
use crate::replica::{Binder, cache};

/// Rises with every change of what a tail is, or of a built-in template.
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
        let points_at_it = |notebook: &Notebook| {
            let mut entries = notebook.entries();
            entries.any(|(other, _)| other.of().as_ref() == Some(&entry.id))
        };
        // An entry that named this one before it was written is shown otherwise from now on.
        if notebooks.iter().any(points_at_it) {
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

fn name(log: &LogId) -> String {
    format!("sheet-{log}")
}

/// Other programs draw otherwise, and in another tree anything may be otherwise.
fn key(tree: Oid, day: NaiveDate) -> String {
    format!("{FORMAT} {} {tree} {day}", env!("CARGO_PKG_VERSION"))
}
