//! Search for effective order numbers: from pages where possible, else from commits, oldest first.

use std::collections::{BTreeMap, HashMap};

use crate::domain::log::entry::PAGE;
use crate::domain::name::LogId;
use crate::domain::replication::rules::ancestry;
use crate::domain::replication::rules::feed;
use crate::domain::replication::rules::history::{Commit, CommitId, History, Signer, TreeId};
use crate::domain::replication::rules::order_numbers::notebook_numbers::{
    Level, Levels, LogNumbers, NotebookNumbers, counted,
};

/// Logs up to this many entries are read from the beginning.
const SHORT: u64 = 2 * PAGE as u64;

/// Most commits searched backwards for a cached result.
const FAR: usize = 1000;

/// Results that took at least this many entries, or commits, are cached.
const WORTH_ENTRIES: u64 = 16;
const WORTH_COMMITS: usize = 64;

pub(super) struct NumberSearchResult {
    pub(super) row: NotebookNumbers,
    /// Every commit it rests on was there.
    pub(super) is_sure: bool,
    /// It took long enough to be remembered beyond this run.
    pub(super) is_worth: bool,
}

impl NumberSearchResult {
    const fn of(row: NotebookNumbers, is_worth: bool) -> Self {
        Self {
            row,
            is_sure: true,
            is_worth,
        }
    }
}

/// One log in a history.
pub(super) struct NumberSearch<'h> {
    pub(super) history: &'h dyn History,
    pub(super) log: &'h LogId,
}

impl NumberSearch<'_> {
    pub(super) fn row(&self, rows: &LogNumbers, tip: &CommitId) -> NumberSearchResult {
        let commit = self.history.commit(tip);
        let folder = commit.as_ref().and_then(|it| self.folder(it));
        let Some((commit, folder)) = commit.zip(folder) else {
            return NumberSearchResult::of(NotebookNumbers::default(), false);
        };
        let length = self.history.length(&folder);
        if length <= SHORT {
            let plain = NotebookNumbers::default().with(&self.history.numbers(&folder, 0));
            if let Some(row) = plain {
                return NumberSearchResult::of(row, false);
            }
        }
        let Some(signer) = commit.signer() else {
            return NumberSearchResult::of(NotebookNumbers::default(), false);
        };
        let (base, row, far) = self.base(signer, rows, tip);
        let written = self.history.numbers(&folder, row.count);
        let is_worth = far > WORTH_COMMITS || length.saturating_sub(row.count) >= WORTH_ENTRIES;
        match row.clone().with(&written) {
            Some(row) => NumberSearchResult::of(row, is_worth),
            None => self.looked_into(signer, tip, base, row, written),
        }
    }

    /// The nearest commit of the chain with a cached row, that row, and its distance.
    fn base(
        &self,
        signer: &Signer,
        rows: &LogNumbers,
        tip: &CommitId,
    ) -> (Option<CommitId>, NotebookNumbers, usize) {
        let mut at = Some(*tip);
        for far in 0..FAR {
            let Some(id) = at else { break };
            if let Some(row) = rows.of.get(&id) {
                return (at, NotebookNumbers::clone(row), far);
            }
            at = feed::before(self.history, signer, &id);
        }
        (None, NotebookNumbers::default(), FAR)
    }

    /// Continues a row with entries of which some need their commits.
    fn looked_into(
        &self,
        signer: &Signer,
        tip: &CommitId,
        base: Option<CommitId>,
        mut row: NotebookNumbers,
        written: Vec<u64>,
    ) -> NumberSearchResult {
        let mut levels = self.history.levels(self.log);
        let is_sure = self.raise(&mut levels, tip);
        let mut chain = Vec::new();
        let mut next = Some(*tip);
        while let Some(at) = next.filter(|at| Some(*at) != base) {
            let Some(level) = levels.get(&at).filter(|level| level.count > 0) else {
                break;
            };
            chain.push((at, level.count));
            next = feed::before(self.history, signer, &at);
        }
        let mut written = written.into_iter();
        for (at, count) in chain.into_iter().rev() {
            let commit = self.history.commit(&at);
            let known = commit.map_or(0, |commit| highest(&levels, &commit.parents));
            let new = count.saturating_sub(row.count);
            let new = written
                .by_ref()
                .take(usize::try_from(new).unwrap_or(usize::MAX));
            new.for_each(|number| row.add(number, known));
        }
        self.history.keep_levels(self.log, levels, is_sure);
        NumberSearchResult {
            row,
            is_sure,
            is_worth: true,
        }
    }

    /// Computes the levels of a commit and all its ancestors; false if one is not here.
    fn raise(&self, levels: &mut Levels, tip: &CommitId) -> bool {
        let mut is_whole = true;
        let mut open = vec![*tip];
        let mut new = BTreeMap::new();
        while let Some(id) = open.pop() {
            if levels.contains_key(&id) || new.contains_key(&id) {
                continue;
            }
            match self.history.commit(&id) {
                Some(commit) => {
                    open.extend(commit.parents.iter().copied());
                    new.insert(id, commit);
                }
                None => is_whole = false,
            }
        }
        let mut folders = HashMap::new();
        for commit in ancestry::oldest_first(&new) {
            let folder = self.folder(&commit);
            let level = self.level(&commit, folder, levels, &folders);
            folders.insert(commit.id, folder);
            levels.insert(commit.id, level);
        }
        is_whole
    }

    fn level(
        &self,
        commit: &Commit,
        folder: Option<TreeId>,
        levels: &Levels,
        folders: &HashMap<CommitId, Option<TreeId>>,
    ) -> Level {
        let mut level = Level {
            highest: highest(levels, &commit.parents),
            ..Level::default()
        };
        let Some(signer) = commit.signer() else {
            return level;
        };
        let before = feed::before(self.history, signer, &commit.id);
        let own = before.and_then(|before| levels.get(&before));
        (level.count, level.last) = own.map_or((0, 0), |own| (own.count, own.last));
        let is_same = before.is_some_and(|before| folders.get(&before) == Some(&folder));
        if let Some(folder) = folder.filter(|_| !is_same) {
            for written in self.history.numbers(&folder, level.count) {
                level.count += 1;
                level.last = counted(written, level.last, level.highest);
                level.highest = level.highest.max(level.last);
            }
        }
        level
    }

    /// The pages of the log that a commit's writer has in it.
    fn folder(&self, commit: &Commit) -> Option<TreeId> {
        let notebook = feed::notebook(self.history, commit.signer()?, &commit.id)?;
        self.history.pages(&notebook, self.log)
    }
}

fn highest(levels: &Levels, commits: &[CommitId]) -> u64 {
    let levels = commits.iter().filter_map(|commit| levels.get(commit));
    levels.map(|level| level.highest).max().unwrap_or(0)
}
