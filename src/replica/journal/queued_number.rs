//! Checks a queued entry's number against the notebook it is to be appended to.

use std::cmp::Ordering;

use anyhow::Result;
use git2::Tree;

use crate::domain::log::entry::Sha256;
use crate::domain::log::notebook::RecordContent;
use crate::format::{notebook_page, paths};
use crate::git::trees;
use crate::replica::Binder;
use crate::replica::journal::outbox::Queued;
use crate::replica::journal::page_writer::last_record;

/// Result of that check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::replica) enum QueuedNumber {
    Free,
    /// This very entry is there: the program died before it could drop it from the outbox.
    Stands,
    /// Another entry has the number (a restored backup): it needs a new one.
    Taken,
    /// It was numbered when not all of the notebook could be read, and comes here.
    Other {
        number: u64,
        prev: Option<Sha256>,
    },
}

impl Binder {
    /// Compares the number of a queued entry with a notebook.
    pub(in crate::replica) fn queued_number(
        &self,
        notebook: Option<&Tree<'_>>,
        queued: &Queued,
    ) -> Result<QueuedNumber> {
        let Some(notebook) = notebook else {
            return Ok(in_empty_log(queued));
        };
        let page = format!(
            "{}/{}",
            queued.log,
            paths::page_name(queued.entry.id.number)
        );
        let page = trees::file_at(&self.repo, notebook, &page)?.unwrap_or_default();
        let wanted = Sha256::of(&queued.bytes);
        if notebook_page::read(&page)
            .iter()
            .any(|record| record.sha == wanted)
        {
            return Ok(QueuedNumber::Stands);
        }
        let Some(last) = last_record(&self.repo, notebook, queued.log.as_str())? else {
            return Ok(in_empty_log(queued));
        };
        let RecordContent::Entry(entry) = last.content else {
            return Ok(QueuedNumber::Free);
        };
        let next = entry.id.number + 1;
        Ok(match queued.entry.id.number.cmp(&next) {
            Ordering::Less => QueuedNumber::Taken,
            Ordering::Equal if queued.entry.prev.as_ref() == Some(&last.sha) => QueuedNumber::Free,
            _ => QueuedNumber::Other {
                number: next,
                prev: Some(last.sha),
            },
        })
    }
}

/// The same for a notebook without entries in the log.
fn in_empty_log(queued: &Queued) -> QueuedNumber {
    match queued.entry.id.number == 1 && queued.entry.prev.is_none() {
        true => QueuedNumber::Free,
        false => QueuedNumber::Other {
            number: 1,
            prev: None,
        },
    }
}
