//! The file that keeps what is being typed at a log keeper's desk, `.git/binder/desk/<number>.json`. Each
//! window has one of its own, and the next one takes over what a window that is gone has left.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::domain::log::entry::Entry;
use crate::domain::log::unsent::Unsent;
use crate::domain::name::LogId;
use crate::format::unsent_file;
use crate::git::durable_files;
use crate::git::lock::Lock;
use crate::replica::Binder;

/// Most desks open at once in one copy.
const MOST: usize = 64;

/// Held as long as the window is open.
pub struct DeskFile {
    file: PathBuf,
    _lock: Lock,
}

impl DeskFile {
    /// Keeps what is on the desk: durable when this returns.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn keep(&self, unsent: &Unsent) -> Result<()> {
        durable_files::write_durably(&self.file, &unsent_file::write(unsent))
    }

    /// The desk of that number if no window has it, with what was left on it; none too where what was
    /// left cannot be read, and would be written over.
    fn taken(folder: &Path, number: usize) -> Result<Option<(Self, Unsent)>> {
        let Some(lock) = Lock::at_once(&folder.join(format!("{number}.lock")))? else {
            return Ok(None);
        };
        let file = folder.join(format!("{number}.json"));
        let left = match durable_files::read(&file)? {
            Some(bytes) => unsent_file::read(&bytes),
            None => Some(Unsent::default()),
        };
        Ok(left.map(|left| (Self { file, _lock: lock }, left)))
    }
}

/// The texts that lie on desks of a copy, in windows that are open or gone: by file, what is being typed.
pub(in crate::replica) fn texts(git: &Path) -> Vec<(PathBuf, String)> {
    let folder = git.join("binder/desk");
    let files = (1..=MOST).map(|number| folder.join(format!("{number}.json")));
    let text = |file: PathBuf| {
        let bytes = durable_files::read(&file).ok().flatten()?;
        let unsent: Unsent = unsent_file::read(&bytes)?;
        let unsent = Some(unsent).filter(|it| !it.is_empty())?;
        let lines = std::iter::once(unsent.line).chain(unsent.rows);
        let lines: Vec<String> = lines.filter(|line| !line.is_empty()).collect();
        Some((file, lines.join("\n")))
    };
    files.filter_map(text).collect()
}

impl Binder {
    /// A desk for a new window: the first on which something was left, else the first free one; none
    /// where there are too many windows.
    ///
    /// # Errors
    /// The copy cannot be written to.
    pub fn desk_file(&self) -> Result<Option<(DeskFile, Unsent)>> {
        let folder = self.git.join("binder/desk");
        durable_files::make_folder(&folder)?;
        let mut free = None;
        for number in 1..=MOST {
            let is_known = folder.join(format!("{number}.lock")).exists();
            if !is_known && free.is_some() {
                break;
            }
            let Some((file, left)) = DeskFile::taken(&folder, number)? else {
                continue;
            };
            if !left.is_empty() {
                return Ok(Some((file, left)));
            }
            free.get_or_insert((file, left));
        }
        Ok(free)
    }

    /// The number of the last own entry in each of some logs, on its way ones among them.
    ///
    /// # Errors
    /// The copy cannot be read, or has no device to write as.
    pub fn last_numbers(&self, logs: &[LogId]) -> Result<BTreeMap<String, u64>> {
        let own = self.own_entries(logs)?;
        let mut last: BTreeMap<String, u64> = logs.iter().map(|log| (log.to_string(), 0)).collect();
        for (log, entry) in own {
            let number = last.entry(log.to_string()).or_default();
            *number = entry.id.number.max(*number);
        }
        Ok(last)
    }

    /// The own entries in some logs, on their way or there.
    ///
    /// # Errors
    /// As [`Self::last_numbers`].
    pub fn own_entries(&self, logs: &[LogId]) -> Result<Vec<(LogId, Entry)>> {
        let writer = &self.writing_device()?.writer;
        let mut own = Vec::new();
        for log in logs {
            for notebook in self.notebooks(log)? {
                if notebook.writer == *writer {
                    let entries = notebook.entries().map(|(entry, _)| entry.clone());
                    own.extend(entries.map(|entry| (log.clone(), entry)));
                }
            }
        }
        let waiting = self.outbox().waiting()?.into_iter();
        let waiting = waiting.filter(|queued| logs.contains(&queued.log));
        own.extend(waiting.map(|queued| (queued.log, queued.entry)));
        Ok(own)
    }
}
