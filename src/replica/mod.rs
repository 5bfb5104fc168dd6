//! A [`Binder`]: one copy of a red binder, opened. The only access of use cases to a copy.

mod active_incident;
mod audit;
mod cache;
mod copy_lock;
mod documents;
mod git_history;
pub mod journal;
mod maintenance;
pub mod neutral_id;
mod object_ids;
mod open;
pub mod random_salt;
pub mod repair;
mod replica_state;
mod sealing;
mod setup;
mod status;
pub(crate) mod sync;
mod worktree;
mod writers;

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use anyhow::Result;
use git2::{Oid, Repository};

use crate::domain::language::Language;
use crate::domain::log::file_renderer::FileRenderer;
use crate::domain::name::{EntryId, LogId, Writer};
use crate::domain::replication::rules::merged_state::MergedState;
use crate::domain::settings::Settings;
use crate::domain::shell_quote;
use crate::domain::time::moment::{Moment, Zone};
use crate::env::Env;
use crate::error::{Failure, Message};
use crate::format::documents::settings_file;
use crate::format::paths;
use crate::replica::git_history::GitHistory;
use crate::replica::journal::outbox::Outbox;
use crate::replica::sealing::opened_texts::OpenedTexts;
use crate::replica::setup::read_only_copy::Apart;
use crate::replica::writers::writer_index::WriterIndex;
use crate::say;

pub use crate::git::new_folder::NewFolder;
pub use audit::{EvidenceAsked, FileReport, WindowsOf, evidence_of_file};
pub use documents::document_history::ChangedOutside;
pub use documents::proposals::{AcceptedProposals, ReadNotices, ToSay};
pub use documents::{EditNote, LiveVersion, PutBack, SaveBase, UnreadableDocument, Unsaved};
pub use sealing::envelope::EnvelopeKey;
pub use sealing::seal_list::{NewListText, SealedVersion};
pub use setup::create::{NewBinder, NewDevice, create};
pub use setup::device::Device;
pub use setup::join::{NewCopy, join};

/// The user's own settings of Git that cannot be read.
pub fn user_settings_faults(env: &Env) -> Vec<crate::domain::replication::health::SettingsFault> {
    crate::transport::prepare();
    crate::git::user_settings::faults(&env.variables)
}

/// Registers a copy made here for this user as theirs.
///
/// # Errors
/// The user's own folder cannot be written.
pub fn note_made_here(folder: &Path, env: &Env) -> Result<()> {
    setup::own_copies::note(folder, env)
}

/// True if this user made the copy in a folder on this computer.
pub fn is_made_here(folder: &Path, env: &Env) -> bool {
    setup::own_copies::is_own_copy(folder, env)
}

/// Failure for writing to a copy that this user did not make here. `original`: the copy on this computer
/// that it is a file-by-file copy of.
pub fn not_made_here(folder: &Path, original: Option<&Path>) -> Failure {
    let folder = shell_quote::path(folder);
    Failure::could_not(match original {
        Some(original) => say!(
            "setup-copied",
            folder = folder,
            original = shell_quote::path(original)
        ),
        None => say!("setup-not-made-here", folder = folder),
    })
}

/// The copy on this computer that the one in a folder is a copy of, file by file, where it is one.
pub fn original(folder: &Path, env: &Env) -> Option<PathBuf> {
    setup::own_copies::original(folder, env)
}

/// For fuzz tests.
#[doc(hidden)]
pub fn looks_through(pack: &[u8], piece: usize) -> Option<&'static str> {
    crate::transport::looks_through(pack, piece)
}

/// For fuzz tests.
#[doc(hidden)]
pub fn listens(answer: &[u8], piece: usize) -> Option<&'static str> {
    crate::transport::listens(answer, piece)
}

/// The branch that is checked out; always the own tip.
const MAIN: &str = "refs/heads/main";

/// One copy of a red binder, opened.
pub struct Binder {
    folder: PathBuf,
    git: PathBuf,
    repo: Rc<Repository>,
    history: GitHistory,
    merged_state: RefCell<Option<Rc<MergedState>>>,
    writer_index: RefCell<Option<Rc<WriterIndex>>>,
    /// Notices about the documents that were read.
    read_notices: ToSay,
    device: Option<Device>,
    renderer: Rc<dyn FileRenderer>,
    settings: OnceCell<Settings>,
    root: OnceCell<Option<Oid>>,
    /// Files of the folder that could not be replaced.
    outdated: RefCell<Vec<worktree::Outdated>>,
    /// The folder or plain Git's index could not be brought to the present tip.
    is_unfinished: Cell<bool>,
    /// Where it is read if this user did not make it on this computer.
    read_only_copy: Apart,
    /// What is read for use cases is opened where this device has the key.
    shows_protected: Cell<bool>,
    /// Texts of protected entries that were opened.
    opened_texts: RefCell<OpenedTexts>,
    /// Entries with a key that is not the one they name.
    false_keys: RefCell<BTreeSet<String>>,
}

/// A version of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    pub path: String,
    pub bytes: Vec<u8>,
    /// Author and time of this version; none for the starter's own text.
    pub by: Option<(String, Moment)>,
}

/// A file that goes with an entry: an attachment, or the new text of a document (`bytes: None`
/// deletes it).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewFile {
    pub path: String,
    pub bytes: Option<Vec<u8>>,
}

/// Result of adding an entry.
#[derive(Clone, Debug, PartialEq)]
pub struct Added {
    pub id: EntryId,
    pub log: LogId,
    pub written_at: Moment,
    /// Entries that only this copy has.
    pub unshared: usize,
    /// False: safe in the outbox, added to the log by the next command (exit 3).
    pub committed: bool,
    /// Obstacle to committing it.
    pub waits: Option<Message>,
}

impl Binder {
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The device this copy writes as; none in a plain clone that only reads.
    pub fn device(&self) -> Option<&Device> {
        self.device.as_ref()
    }

    /// Settings of binder.yaml, read once; if unreadable those of an earlier version, else defaults.
    pub fn settings(&self) -> &Settings {
        self.settings.get_or_init(|| {
            let readable =
                |bytes: &[u8]| settings_file::read(bytes).ok().map(|reading| reading.value);
            let standing = self.answering_text(paths::SETTINGS).ok().flatten();
            let earlier = || self.earlier(paths::SETTINGS).unwrap_or_default();
            standing
                .and_then(|bytes| readable(&bytes))
                .or_else(|| earlier().iter().find_map(|it| readable(&it.bytes)))
                .unwrap_or_else(|| Settings::usual(Language::English))
        })
    }

    /// The zone of binder.yaml, in which its days are counted.
    pub fn zone(&self) -> Zone {
        self.settings().zone
    }

    fn outbox(&self) -> Outbox {
        Outbox::of(&self.git)
    }

    fn branch(writer: &Writer) -> String {
        format!("refs/heads/copies/{writer}")
    }

    /// The newest commit of this copy: its own, or in a plain clone what is checked out.
    fn tip(&self) -> Result<Option<Oid>> {
        let own = match &self.device {
            Some(device) => {
                crate::git::write_commit::tip(&self.repo, &Self::branch(&device.writer))?
            }
            None => None,
        };
        let tip = match own {
            Some(own) => Some(own),
            None => crate::git::write_commit::tip(&self.repo, "HEAD")?,
        };
        if tip.is_none() && worktree::worktree_state::is_said(&self.git) {
            crate::git::read_errors::note("HEAD");
        }
        Ok(tip)
    }
}
