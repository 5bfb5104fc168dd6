//! The one door to Git, in the words of the domain: a [`Binder`] is one copy of a red binder.

pub mod place;

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::domain::entry::Draft;
use crate::domain::moment::{Moment, Zone};
use crate::domain::name::{EntryId, LogId, Writer};
use crate::domain::notebook::Notebook;
use crate::env::Env;

/// One copy of a red binder, opened.
pub struct Binder {
    folder: PathBuf,
}

/// The device this copy writes as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Device {
    pub writer: Writer,
    /// Id of the person in contacts.yaml, or the name given.
    pub person: String,
    pub name: String,
}

/// A document as it stands in this copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    pub path: String,
    pub bytes: Vec<u8>,
    /// Who wrote this version, and when; none for the starter's own text.
    pub by: Option<(String, Moment)>,
}

/// A file that goes with an entry: an attachment, or the new text of a document (`bytes: None`
/// deletes it).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewFile {
    pub path: String,
    pub bytes: Option<Vec<u8>>,
}

/// What became of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Added {
    pub id: EntryId,
    pub log: LogId,
    pub noted: Moment,
    /// Entries that only this copy has.
    pub unshared: usize,
    /// False: safe in the outbox, added to the log by the next command (exit 3).
    pub committed: bool,
}

impl Binder {
    /// Opens the copy in a folder. Adds what waits in the outbox first.
    pub fn open(folder: &Path, env: &Env) -> Result<Self> {
        let _ = env;
        Ok(Self {
            folder: folder.to_owned(),
        })
    }

    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The zone of binder.yaml; UTC where it cannot be read.
    pub fn zone(&self) -> Zone {
        Zone::UTC
    }

    /// The device this copy writes as; none in a plain clone that only reads.
    pub fn device(&self) -> Option<&Device> {
        None
    }

    /// Paths of the documents that stand, below a prefix (`plan/`, or empty for all).
    pub fn documents(&self, prefix: &str) -> Result<Vec<String>> {
        let _ = prefix;
        Ok(Vec::new())
    }

    /// The standing version of a document, as saved; not what lies unsaved in the folder.
    pub fn document(&self, path: &str) -> Result<Option<Document>> {
        let _ = path;
        Ok(None)
    }

    /// Earlier versions of a document, newest first, for when the standing one cannot be read.
    pub fn earlier(&self, path: &str) -> Result<Vec<Document>> {
        let _ = path;
        Ok(Vec::new())
    }

    /// All logs that any notebook here knows, the journal among them.
    pub fn logs(&self) -> Result<Vec<LogId>> {
        Ok(Vec::new())
    }

    /// Every writer's pages in a log, members and guests.
    pub fn notebooks(&self, log: &LogId) -> Result<Vec<Notebook>> {
        let _ = log;
        Ok(Vec::new())
    }

    /// Adds an entry to the own notebook: durable first, then committed.
    pub fn add(&self, draft: Draft, files: Vec<NewFile>, env: &Env) -> Result<Added> {
        let _ = (draft, files, env);
        anyhow::bail!("not built yet")
    }
}
