//! Generated files of the folder: which sheets an entry changes, and drawing them.

use std::collections::BTreeSet;

use anyhow::Result;
use chrono::NaiveDate;
use git2::{ObjectType, Oid, Tree};

use crate::domain::incident::merged_incidents;
use crate::domain::log::days_to_render::DaysToRender;
use crate::domain::log::entry::{ChangedSheets, Entry};
use crate::domain::log::file_renderer::RenderInput;
use crate::domain::log::log_query::LogQuery;
use crate::domain::log::notebook::{Notebook, RecordContent};
use crate::domain::name::{EntryId, LogId};
use crate::domain::time::moment;
use crate::format::notebook_page;
use crate::format::paths;
use crate::git::trees::{self, TreeChange, TreeChanges};
use crate::replica::Binder;

impl Binder {
    /// Days whose sheets an entry changes: its own, that of the entry it refers to, and all later ones if
    /// it changes their heads.
    pub(in crate::replica) fn days(&self, entry: &Entry, log: &LogId) -> Result<DaysToRender> {
        let zone = self.zone();
        let own = moment::date_in(entry.at, zone);
        let mut days = BTreeSet::from([own]);
        if let Some(of) = entry.of() {
            let target = self.entries_called(log, &of)?.into_iter();
            days.extend(target.map(|target| moment::date_in(target.at, zone)));
        }
        Ok(match entry.kind.changed_sheets() {
            ChangedSheets::OwnDay => DaysToRender::These(days),
            ChangedSheets::LaterDays => DaysToRender::From(own, days),
            ChangedSheets::EveryDay => DaysToRender::All,
        })
    }

    /// The entries of a log with an id: more than one where its writer is forked.
    fn entries_called(&self, log: &LogId, id: &EntryId) -> Result<Vec<Entry>> {
        let mut entries = Vec::new();
        for line in &self.writer_index()?.lines {
            let notebook = line
                .notebook()
                .filter(|_| line.writer().as_ref() == Some(&id.writer));
            if let Some(notebook) = notebook {
                let page = format!("{log}/{}", paths::page_name(id.number));
                let page = trees::file_at(&self.repo, &trees::tree(&self.repo, notebook)?, &page)?;
                let records = notebook_page::read(&page.unwrap_or_default()).into_iter();
                entries.extend(records.filter_map(|record| match record.content {
                    RecordContent::Entry(entry) => Some(entry).filter(|entry| entry.id == *id),
                    RecordContent::Unreadable(_) => None,
                }));
            }
        }
        Ok(entries)
    }

    /// A tree with the sheets of an incident as its notebooks in that tree make them. Where they cannot
    /// be drawn the old ones stay: no entry waits for a page that can be drawn again.
    pub(in crate::replica) fn with_views(
        &self,
        tree: Oid,
        log: &LogId,
        days: &DaysToRender,
    ) -> Oid {
        self.drawn_in(tree, log, days).unwrap_or(tree)
    }

    fn drawn_in(&self, tree: Oid, log: &LogId, days: &DaysToRender) -> Result<Oid> {
        if log.is_journal() {
            return Ok(tree);
        }
        let tree = trees::tree(&self.repo, tree)?;
        let days = &self.with_neighbours(&tree, log, days)?;
        let asked = match days {
            DaysToRender::These(days) => LogQuery::Days(days.clone()),
            DaysToRender::All | DaysToRender::From(..) => LogQuery::Everything,
        };
        let (logs, notebooks, other_days) = self.united_in(&tree, log, &asked)?;
        let sheets = |log| {
            let draw =
                |sources: &RenderInput<'_>| self.renderer.sheets(log, &notebooks, days, sources);
            self.with_sources(&tree, &other_days, draw)
        };
        let mut changes = TreeChanges::new();
        let mut last = None;
        for log in &logs {
            for sheet in sheets(log) {
                let drawn = TreeChange::File(self.repo.blob(sheet.text.as_bytes())?);
                changes.insert(paths::sheet(log, sheet.day), drawn);
                last = Some(sheet);
            }
        }
        let drawn = trees::changed(&self.repo, Some(&tree), &changes)?;
        // The rows of united logs are on the sheets of each.
        if let Some(sheet) = last.filter(|_| logs.len() == 1) {
            self.keep_tail(drawn, log, &sheet);
        }
        Ok(drawn)
    }

    /// Hands the documents of a tree to what draws sheets.
    pub(super) fn with_sources<T>(
        &self,
        tree: &Tree<'_>,
        other_days: &BTreeSet<NaiveDate>,
        draw: impl FnOnce(&RenderInput<'_>) -> T,
    ) -> T {
        let document = |path: &str| {
            let bytes = trees::file_at(&self.repo, tree, path).ok()??;
            String::from_utf8(bytes).ok()
        };
        let names = |folder: &str| {
            let folder = trees::folder_at(&self.repo, tree, folder).ok().flatten();
            let files = folder.map(|folder| trees::names(&folder, ObjectType::Blob));
            files.into_iter().flatten().map(|(name, _)| name).collect()
        };
        draw(&RenderInput {
            document: &document,
            names: &names,
            other_days,
        })
    }

    /// A new sheet also changes its neighbours, which link to it.
    fn with_neighbours(
        &self,
        tree: &Tree<'_>,
        log: &LogId,
        days: &DaysToRender,
    ) -> Result<DaysToRender> {
        let DaysToRender::These(days) = days else {
            return Ok(days.clone());
        };
        let folder = format!("{}/{log}", paths::INCIDENTS);
        let folder = trees::folder_at(&self.repo, tree, &folder)?;
        let names = folder.map(|folder| trees::names(&folder, ObjectType::Blob));
        let day = |name: &str| name.strip_suffix(".md")?.parse::<NaiveDate>().ok();
        let drawn = names.into_iter().flatten();
        let drawn: BTreeSet<NaiveDate> = drawn.filter_map(|(name, _)| day(&name)).collect();
        let mut all = days.clone();
        for day in days.difference(&drawn) {
            all.extend(drawn.range(..day).next_back());
            all.extend(drawn.range(day..).next());
        }
        Ok(DaysToRender::These(all))
    }

    /// A log and those united with it, the query for their notebooks, and the days with rows of others:
    /// each log's rows are on the sheets of all.
    fn united_in(
        &self,
        tree: &Tree<'_>,
        log: &LogId,
        asked: &LogQuery,
    ) -> Result<(Vec<LogId>, Vec<Notebook>, BTreeSet<NaiveDate>)> {
        let mut logs: Vec<LogId> = Vec::new();
        let mut notebooks = Vec::new();
        let mut other_days = BTreeSet::new();
        let mut waiting = vec![log.clone()];
        while let Some(next) = waiting.pop() {
            if logs.contains(&next) {
                continue;
            }
            let (books, days) = self.notebooks_in(tree, &next, asked)?;
            if books.is_empty() && next != *log {
                continue;
            }
            other_days.extend(
                days.into_iter()
                    .filter_map(NaiveDate::from_num_days_from_ce_opt),
            );
            waiting.extend(merged_incidents::united_with(&books));
            notebooks.extend(books);
            logs.push(next);
        }
        Ok((logs, notebooks, other_days))
    }

    /// Entries that are safe in this computer and not in the log yet.
    pub fn waiting(&self) -> Result<usize> {
        Ok(self.outbox().waiting()?.len())
    }
}
