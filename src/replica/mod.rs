//! The one door to Git, in the words of the domain: a [`Binder`] is one copy of a red binder.

mod active_incident;
mod audit;
mod cache;
mod documents;
mod git_history;
pub mod journal;
mod maintenance;
pub mod repair;
mod replica_state;
mod setup;
mod status;
pub(crate) mod sync;
mod worktree;
mod writers;

use std::cell::{Cell, OnceCell, RefCell};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use anyhow::{Context, Result};
use git2::{ErrorCode, Oid, Repository};

use crate::domain::language::Language;
use crate::domain::log::generated_files::FileRenderer;
use crate::domain::name::{EntryId, LogId, Writer};
use crate::domain::replication::exchange::ExchangeFault;
use crate::domain::replication::rules::merged_state::MergedState;
use crate::domain::settings::Settings;
use crate::domain::shell_quote;
use crate::domain::time::moment::{Moment, Zone};
use crate::env::Env;
use crate::error::{Failure, Message};
use crate::format::documents as documents_file;
use crate::format::documents::settings_file;
use crate::format::paths;
use crate::git::durable_files::FileContext;
use crate::replica::git_history::GitHistory;
use crate::replica::journal::outbox::Outbox;
use crate::replica::setup::read_only_copy::Apart;
use crate::replica::writers::writer_index::WriterIndex;
use crate::say;

pub use crate::git::new_folder::NewFolder;
pub use audit::{EvidenceAsked, FileReport, WindowsOf, evidence_of_file};
pub use documents::document_history::ChangedOutside;
pub use documents::proposals::{AcceptedProposals, ReadNotices, ToSay};
pub use documents::{LiveVersion, PutBack, SaveBase, UnreadableDocument, Unsaved};
pub use setup::create::{NewBinder, NewDevice, create};
pub use setup::device::Device;
pub use setup::join::{NewCopy, join};

/// The user's own settings of Git that cannot be read.
pub fn user_settings_faults(env: &Env) -> Vec<crate::domain::replication::health::SettingsFault> {
    crate::transport::prepare();
    crate::git::user_settings::faults(&env.variables)
}

/// Lists a copy that was made here for this user as theirs.
///
/// # Errors
/// The user's own folder cannot be written.
pub fn note_made_here(folder: &Path, env: &Env) -> Result<()> {
    setup::own_copies::note(folder, env)
}

/// Whether this user made the copy in a folder on this computer.
pub fn is_made_here(folder: &Path, env: &Env) -> bool {
    setup::own_copies::is(folder, env)
}

/// What is said where a copy that this user did not make here is to be written in.
/// `original`: the copy on this computer that it is a copy of, file by file.
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

/// For tests with any bytes alone.
#[doc(hidden)]
pub fn looks_through(pack: &[u8], piece: usize) -> Option<&'static str> {
    crate::transport::looks_through(pack, piece)
}

/// For tests with any bytes alone.
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
    /// What is to be said of the documents that were read.
    read_notices: ToSay,
    device: Option<Device>,
    renderer: Rc<dyn FileRenderer>,
    settings: OnceCell<Settings>,
    root: OnceCell<Option<Oid>>,
    /// Files of the folder that could not be replaced.
    outdated: RefCell<Vec<worktree::Outdated>>,
    /// The folder or plain Git's index could not be brought to the present tip.
    is_unfinished: Cell<bool>,
    /// Where it is read, where this user did not make it on this computer.
    read_only_copy: Apart,
}

/// A version of a document.
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
#[derive(Clone, Debug, PartialEq)]
pub struct Added {
    pub id: EntryId,
    pub log: LogId,
    pub written_at: Moment,
    /// Entries that only this copy has.
    pub unshared: usize,
    /// False: safe in the outbox, added to the log by the next command (exit 3).
    pub committed: bool,
    /// What has to be seen to before it can be added.
    pub waits: Option<Message>,
}

impl Binder {
    /// Opens the copy in a folder, and adds what waits in the outbox. One that this user did not make on
    /// this computer is only read.
    pub fn open(folder: &Path, env: &Env, views: Rc<dyn FileRenderer>) -> Result<Self> {
        if !setup::own_copies::is(folder, env) {
            return Self::open_apart(folder, views, env).map_err(|error| explained(error, folder));
        }
        let binder =
            Self::open_as_it_is(folder, views).map_err(|error| explained(error, folder))?;
        // What cannot be added now waits on; reading must work on read-only media too.
        let _ = binder.import_foreign(env).and_then(|()| binder.drain(env));
        Ok(binder)
    }

    fn open_as_it_is(folder: &Path, views: Rc<dyn FileRenderer>) -> Result<Self> {
        crate::transport::prepare();
        crate::git::read_errors::forget();
        crate::git::objects::pack_index::set_aside(&crate::git::locate::git_folder(folder));
        let repo = opened(folder).with_context(|| FileContext::new("opening", folder))?;
        let device = setup::device::read(repo.path())?;
        Ok(Self::of(folder, repo, device, views))
    }

    fn of(
        folder: &Path,
        repo: Repository,
        device: Option<Device>,
        views: Rc<dyn FileRenderer>,
    ) -> Self {
        let repo = Rc::new(repo);
        Self {
            folder: folder.to_owned(),
            git: repo.path().to_owned(),
            history: GitHistory::of(Rc::clone(&repo), documents_file::can_be_read),
            merged_state: RefCell::default(),
            writer_index: RefCell::default(),
            read_notices: ToSay::default(),
            repo,
            device,
            renderer: views,
            settings: OnceCell::new(),
            root: OnceCell::new(),
            outdated: RefCell::default(),
            is_unfinished: Cell::default(),
            read_only_copy: None,
        }
    }

    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The device this copy writes as; none in a plain clone that only reads.
    pub fn device(&self) -> Option<&Device> {
        self.device.as_ref()
    }

    /// What binder.yaml said when it was first asked; where it cannot be read what an earlier
    /// version said, else what is usual.
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

/// The repository of a copy. One in a folder of somebody else is opened where the user said that it is
/// theirs (`safe.directory`), or where the folder alone is the administrator's, who may do anything, and
/// what is in it this user's.
fn opened(folder: &Path) -> Result<Repository, git2::Error> {
    let repo = match crate::git::ffi::open(folder) {
        Err(error) if error.code() == ErrorCode::Owner => {
            let trusted =
                crate::git::user_settings::is_called_safe(folder) || is_in_roots_folder(folder);
            match trusted {
                true => crate::git::ffi::open_trusted(folder),
                false => Err(error),
            }
        }
        // The folder that `core.worktree` names is not there.
        Err(_)
            if crate::git::repository_form::names_a_work_tree(&crate::git::locate::git_folder(
                folder,
            )) =>
        {
            crate::git::ffi::open_bare(&crate::git::locate::git_folder(folder))
        }
        opened => opened,
    }?;
    repair::work_in(&repo, folder)?;
    Ok(repo)
}

#[cfg(unix)]
fn is_in_roots_folder(folder: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let owner = |path: &Path| std::fs::symlink_metadata(path).map(|it| it.uid()).ok();
    let own = rustix::process::geteuid().as_raw();
    let git = folder.join(".git");
    owner(folder) == Some(0) && git.is_dir() && owner(&git) == Some(own)
}

#[cfg(not(unix))]
fn is_in_roots_folder(_: &Path) -> bool {
    false
}

/// What a person can do something about is said so.
fn explained(error: anyhow::Error, folder: &Path) -> anyhow::Error {
    let shown = || shell_quote::path(folder);
    let flaw = crate::git::repository_form::flaw(&crate::git::repository_form::git_of(folder));
    if let Some(ExchangeFault::Sha256 | ExchangeFault::Reftable | ExchangeFault::Form) = flaw {
        return Failure::could_not(say!("setup-unknown-form", folder = shown())).into();
    }
    if repair::is_other_owner(&error) {
        let folder = shell_quote::path(folder);
        return Failure::could_not(say!("setup-other-owner", folder = folder)).into();
    }
    if let Some(file) = setup::read_only_copy::irregular(&error) {
        let (folder, file) = (shown(), shell_quote::path(file));
        return Failure::could_not(say!("setup-irregular", folder = folder, file = file)).into();
    }
    error
}
