//! The sheets of an incident, drawn beside the entries they show.

use std::collections::BTreeSet;

use anyhow::Result;
use git2::{ObjectType, Oid, Tree};

use crate::domain::entry::Entry;
use crate::domain::moment;
use crate::domain::name::LogId;
use crate::domain::notebook::Notebook;
use crate::domain::united;
use crate::domain::view::{Days, Sources};
use crate::format::paths;
use crate::store::Binder;
use crate::store::objects::{self, Change, Changes};

impl Binder {
    /// The days whose sheets an entry changes: its own, that of the entry it points at, and all
    /// that follow where it changes what stands at the head of each sheet.
    pub(super) fn days(&self, entry: &Entry, log: &LogId) -> Result<Days> {
        let zone = self.zone();
        let own = moment::date_in(entry.at, zone);
        let mut days = BTreeSet::from([own]);
        if let Some(of) = entry.of() {
            let notebooks = self.notebooks(log)?;
            let target = notebooks
                .iter()
                .flat_map(|n| n.entries())
                .find(|(e, _)| e.id == of);
            days.extend(target.map(|(target, _)| moment::date_in(target.at, zone)));
        }
        Ok(match entry.kind.as_str() {
            "entry" | "fact" | "decision" | "action" | "done" | "reopen" | "correct" | "strike"
            | "attach" => Days::These(days),
            "unite" => Days::All,
            _ => Days::From(own, days),
        })
    }

    /// A tree with the sheets of an incident as its notebooks in that tree make them.
    pub(super) fn with_views(&self, tree: Oid, log: &LogId, days: &Days) -> Result<Oid> {
        if log.is_journal() {
            return Ok(tree);
        }
        let tree = self.repo.find_tree(tree)?;
        let (logs, notebooks) = self.united_in(&tree, log)?;
        let document = |path: &str| {
            let bytes = objects::file_at(&self.repo, &tree, path).ok()??;
            String::from_utf8(bytes).ok()
        };
        let names = |folder: &str| {
            let folder = objects::folder_at(&self.repo, &tree, folder).ok().flatten();
            let files = folder.map(|folder| objects::names(&folder, ObjectType::Blob));
            files.into_iter().flatten().map(|(name, _)| name).collect()
        };
        let sources = Sources {
            document: &document,
            names: &names,
        };
        let mut changes = Changes::new();
        for log in &logs {
            for (day, text) in self.views.sheets(log, &notebooks, days, &sources) {
                let sheet = Change::File(self.repo.blob(text.as_bytes())?);
                changes.insert(paths::sheet(log, day), sheet);
            }
        }
        objects::changed(&self.repo, Some(&tree), &changes)
    }

    /// A log and those united with it, and the notebooks of all: what is written in one stands on
    /// the sheets of each.
    fn united_in(&self, tree: &Tree<'_>, log: &LogId) -> Result<(Vec<LogId>, Vec<Notebook>)> {
        let mut logs: Vec<LogId> = Vec::new();
        let mut notebooks = Vec::new();
        let mut waiting = vec![log.clone()];
        while let Some(next) = waiting.pop() {
            if logs.contains(&next) {
                continue;
            }
            let books = self.notebooks_in(tree, &next)?;
            if books.is_empty() && next != *log {
                continue;
            }
            waiting.extend(united::united_with(&books));
            notebooks.extend(books);
            logs.push(next);
        }
        Ok((logs, notebooks))
    }

    /// Entries that are safe in this computer and not in the log yet.
    pub fn waiting(&self) -> Result<usize> {
        Ok(self.outbox().waiting()?.len())
    }
}
