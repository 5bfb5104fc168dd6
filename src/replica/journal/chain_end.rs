//! End of a writer's chain in a log: number, hash and order number for the next entry.

use std::fs;

use anyhow::Result;
use git2::{ObjectType, Oid};

use crate::domain::log::notebook::{RecordContent, Recorded};
use crate::domain::name::{LogId, Writer};
use crate::format::{notebook_page, paths};
use crate::git::{read_errors, trees, write_commit};
use crate::replica::Binder;
use crate::replica::journal::outbox::ChainEnd;
use crate::replica::journal::page_writer::last_record;

impl Binder {
    /// Last number of a writer's chain in a log, and the highest effective order number of the writer or a
    /// member in it. Guests' entries are no ancestors of what is written here, so their numbers are not
    /// used.
    pub(in crate::replica) fn chain(&self, writer: &Writer, log: &LogId) -> Result<ChainEnd> {
        let mut chain = ChainEnd::default();
        // The own tip is read once: another program may move it at any time.
        let tip = write_commit::tip(&self.repo, &Self::branch(writer));
        let at = tip.as_ref().map_or(None, |tip| *tip);
        let last = match tip.and_then(|tip| self.own_last(tip, writer, log)) {
            Ok(last) => last,
            // Logging must not fail here: the number is taken from the folder, and corrected when the entry
            // is committed.
            Err(error) => Some(self.last_shown(writer, log).ok_or(error)?),
        };
        if let Some(record) = last
            && let RecordContent::Entry(entry) = record.content
        {
            let counted = at.map_or(0, |tip| self.counted(log, tip).highest());
            chain.lamport = match counted {
                0 => entry.lamport,
                counted => counted,
            };
            chain.number = entry.id.number;
            chain.prev = Some(record.sha);
        }
        chain.lamport = chain.lamport.max(self.highest_of_members(writer, log));
        Ok(chain)
    }

    /// The highest that an order number of another member counts to in a log.
    fn highest_of_members(&self, own: &Writer, log: &LogId) -> u64 {
        let index = self.writer_index().unwrap_or_default();
        let others = index
            .lines
            .iter()
            .filter(|line| line.writer().as_ref() != Some(own) && line.standing().counts());
        let has_log = |notebook: Oid| {
            let notebook = trees::tree(&self.repo, notebook).ok();
            notebook.is_some_and(|it| trees::id_at(&it, log.as_str(), ObjectType::Tree).is_some())
        };
        let tips = others.filter_map(|line| {
            let tip = line.commit()?;
            line.notebook().is_some_and(has_log).then_some(tip)
        });
        // Unreadable pages are recorded in `read_errors`.
        let highest = tips.map(|tip| self.counted(log, tip).highest());
        highest.max().unwrap_or_default()
    }

    /// The last record of the own notebook in a log.
    fn own_last(&self, tip: Option<Oid>, writer: &Writer, log: &LogId) -> Result<Option<Recorded>> {
        let Some(own) = tip else {
            // A copy that never had one, or has lost it.
            self.tip()?;
            read_errors::none()?;
            return Ok(None);
        };
        let tree = trees::tree_of(&self.repo, own)?;
        let path = format!("{}/{writer}", paths::LOG);
        let Some(notebook) = trees::folder_at(&self.repo, &tree, &path)? else {
            read_errors::none()?;
            return Ok(None);
        };
        let last = last_record(&self.repo, &notebook, log.as_str())?;
        if last.is_none() {
            read_errors::none()?;
        }
        Ok(last)
    }

    /// The same by the files in the folder.
    fn last_shown(&self, writer: &Writer, log: &LogId) -> Option<Recorded> {
        let folder = self.folder.join(paths::log_folder(writer.as_str(), log));
        let names = fs::read_dir(&folder).ok()?.flatten();
        let names = names.filter_map(|file| file.file_name().into_string().ok());
        let last = names.filter(|name| paths::is_page_name(name)).max()?;
        notebook_page::read_last(&fs::read(folder.join(last)).ok()?)
    }
}
