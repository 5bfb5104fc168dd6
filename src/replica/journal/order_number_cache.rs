//! Cache of effective order numbers: one small file a log with the results, another with the data they were
//! derived from, read only when a number must be examined.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::Path;
use std::rc::Rc;

use anyhow::Result;
use git2::{ObjectType, Repository};

use crate::domain::log::entry::PAGE;
use crate::domain::name::LogId;
use crate::domain::replication::rules::history::{CommitId, TreeId};
use crate::domain::replication::rules::order_numbers::notebook_numbers::{
    Level, Levels, LogNumbers, NotebookNumbers,
};
use crate::format::notebook_page;
use crate::format::paths;
use crate::git::read_errors;
use crate::git::trees;
use crate::replica::cache;
use crate::replica::object_ids;

/// Rises with every change of what is kept, or of what a number counts to.
const FORMAT: &str = "1";

/// Values of this run, by log.
#[derive(Default)]
pub(in crate::replica) struct OrderNumberCache {
    rows: RefCell<BTreeMap<LogId, LogNumbers>>,
    levels: RefCell<BTreeMap<LogId, Levels>>,
}

impl OrderNumberCache {
    pub(in crate::replica) fn rows(&self, git: &Path, log: &LogId) -> LogNumbers {
        let known = self.rows.borrow_mut().remove(log);
        known.unwrap_or_else(|| {
            let kept: Option<Vec<([u8; 20], NotebookNumbers)>> =
                cache::cached(git, &rows_of(log), FORMAT);
            let kept = kept.unwrap_or_default().into_iter();
            LogNumbers {
                of: kept
                    .map(|(commit, row)| (CommitId(commit), Rc::new(row)))
                    .collect(),
                are_worth: false,
            }
        })
    }

    pub(in crate::replica) fn keep_rows(&self, git: &Path, log: &LogId, mut rows: LogNumbers) {
        if std::mem::take(&mut rows.are_worth) && read_errors::none().is_ok() {
            let kept: Vec<([u8; 20], &NotebookNumbers)> =
                rows.of.iter().map(|(id, row)| (id.0, &**row)).collect();
            cache::remember(git, &rows_of(log), FORMAT, &kept);
        }
        self.rows.borrow_mut().insert(log.clone(), rows);
    }

    pub(in crate::replica) fn levels(&self, git: &Path, log: &LogId) -> Levels {
        let known = self.levels.borrow_mut().remove(log);
        known.unwrap_or_else(|| {
            let kept: Option<Vec<([u8; 20], Level)>> = cache::cached(git, &levels_of(log), FORMAT);
            let kept = kept.unwrap_or_default().into_iter();
            kept.map(|(commit, level)| (CommitId(commit), level))
                .collect()
        })
    }

    pub(in crate::replica) fn keep_levels(
        &self,
        git: &Path,
        log: &LogId,
        levels: Levels,
        is_sure: bool,
    ) {
        if !is_sure || read_errors::none().is_err() {
            return;
        }
        let kept: Vec<([u8; 20], Level)> = levels.iter().map(|(id, it)| (id.0, *it)).collect();
        cache::remember(git, &levels_of(log), FORMAT, &kept);
        self.levels.borrow_mut().insert(log.clone(), levels);
    }
}

fn rows_of(log: &LogId) -> String {
    format!("counted-{log}")
}

fn levels_of(log: &LogId) -> String {
    format!("levels-{log}")
}

/// The order numbers on a log's pages, without the first `from` records.
pub(in crate::replica) fn numbers(
    repo: &Repository,
    pages: &TreeId,
    from: u64,
) -> Result<Vec<u64>> {
    let folder = trees::tree(repo, object_ids::oid(&pages.0))?;
    let pages = trees::names(&folder, ObjectType::Blob).into_iter();
    let pages = pages.filter(|(name, _)| paths::is_page_name(name));
    let from = usize::try_from(from)?;
    let mut numbers = Vec::new();
    for (place, (_, id)) in pages.enumerate().skip(from / PAGE) {
        let page = trees::page(repo, id)?;
        let before = from.saturating_sub(place * PAGE);
        numbers.extend(notebook_page::order_numbers(&page).skip(before));
    }
    Ok(numbers)
}
