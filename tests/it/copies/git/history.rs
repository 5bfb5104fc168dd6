//! `History` over the in-memory Git.

use std::rc::Rc;

use binder::domain::name::{LogId, Writer};
use binder::domain::replication::rules::append_only::violation::AppendOnlyViolation;
use binder::domain::replication::rules::history::{
    BlobId, Commit, CommitId, History, Journal, Tree, TreeId,
};
use binder::domain::replication::rules::order_numbers::notebook_numbers::{Levels, LogNumbers};

use super::{Form, Git};

impl History for Git {
    fn commit(&self, id: &CommitId) -> Option<Rc<Commit>> {
        self.0.borrow().commits.get(id).cloned()
    }

    fn as_written(&self, id: &CommitId) -> CommitId {
        match self.0.borrow().twins.get(id) {
            Some((of, Form::Wrapped)) => *of,
            _ => *id,
        }
    }

    fn tree(&self, id: &TreeId) -> Rc<Tree> {
        self.0.borrow().trees.get(id).cloned().unwrap_or_default()
    }

    fn journal(&self, notebook: &TreeId) -> Rc<Journal> {
        let objects = self.0.borrow();
        let notebook = objects.notebooks.get(notebook);
        notebook
            .map(|it| Rc::clone(&it.journal))
            .unwrap_or_default()
    }

    fn recall(&self, asked: &str) -> Option<String> {
        self.0.borrow().found.get(asked).cloned()
    }

    fn note(&self, asked: &str, found: &str) {
        let mut objects = self.0.borrow_mut();
        objects.found.insert(asked.to_owned(), found.to_owned());
    }

    /// All that a notebook of this world has is one log.
    fn pages(&self, notebook: &TreeId, _log: &LogId) -> Option<TreeId> {
        Some(*notebook)
    }

    fn length(&self, pages: &TreeId) -> u64 {
        let objects = self.0.borrow();
        let notebook = objects.notebooks.get(pages);
        notebook.map_or(0, |it| it.numbers.len() as u64)
    }

    fn numbers(&self, pages: &TreeId, from: u64) -> Vec<u64> {
        let objects = self.0.borrow();
        let numbers = objects.notebooks.get(pages).map(|it| it.numbers.clone());
        let numbers = numbers.unwrap_or_default().into_iter();
        numbers.skip(from as usize).collect()
    }

    fn rows(&self, _log: &LogId) -> LogNumbers {
        std::mem::take(&mut self.0.borrow_mut().rows)
    }

    fn keep_rows(&self, _log: &LogId, rows: LogNumbers) {
        self.0.borrow_mut().rows = rows;
    }

    fn levels(&self, _log: &LogId) -> Levels {
        std::mem::take(&mut self.0.borrow_mut().levels)
    }

    fn keep_levels(&self, _log: &LogId, levels: Levels, _is_sure: bool) {
        self.0.borrow_mut().levels = levels;
    }

    /// A notebook is its entries here, and goes on where it begins with what stood.
    fn breach(
        &self,
        _writer: &Writer,
        before: Option<&TreeId>,
        after: Option<&TreeId>,
    ) -> Option<AppendOnlyViolation> {
        let tokens = |id: Option<&TreeId>| id.map(|id| self.tokens(id)).unwrap_or_default();
        let goes_on = tokens(after).starts_with(&tokens(before));
        let path = String::new();
        (!goes_on).then_some(AppendOnlyViolation::Changed { path })
    }

    fn text(&self, id: &BlobId) -> Option<Rc<Vec<u8>>> {
        self.0.borrow().texts.get(id).cloned()
    }

    fn size(&self, id: &BlobId) -> u64 {
        self.text(id).map_or(0, |text| text.len() as u64)
    }

    /// Some merged texts are no readable documents: here those with two lines ending in `7`.
    fn parses(&self, _path: &str, bytes: &[u8]) -> bool {
        let lines = bytes.split(|byte| *byte == b'\n');
        lines.filter(|line| line.ends_with(b"7")).count() < 2
    }
}
