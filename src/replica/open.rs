//! Opens a copy: its repository, device and outbox; failures with what to do.

use std::cell::{Cell, OnceCell, RefCell};
use std::path::Path;
use std::rc::Rc;

use anyhow::{Context, Result};
use git2::{ErrorCode, Repository};

use crate::domain::log::file_renderer::FileRenderer;
use crate::domain::replication::exchange::ExchangeFault;
use crate::domain::shell_quote;
use crate::env::Env;
use crate::error::Failure;
use crate::format::documents as documents_file;
use crate::git::durable_files::FileContext;
use crate::git::git_folder::{git_folder, git_of};
use crate::git::objects::pack_index;
use crate::git::{ffi, read_errors, repository_form, user_settings};
use crate::replica::documents::proposals::ToSay;
use crate::replica::git_history::GitHistory;
use crate::replica::setup::device::Device;
use crate::replica::{Binder, repair, setup};
use crate::say;
use crate::transport;

impl Binder {
    /// Opens the copy in a folder, and adds what waits in the outbox. One that this user did not make on
    /// this computer is only read.
    pub fn open(folder: &Path, env: &Env, views: Rc<dyn FileRenderer>) -> Result<Self> {
        if !setup::own_copies::is_own_copy(folder, env) {
            return Self::open_apart(folder, views, env).map_err(|error| explained(error, folder));
        }
        let mut binder =
            Self::open_as_it_is(folder, views).map_err(|error| explained(error, folder))?;
        // Entries that cannot be committed now stay in the outbox; reading must also work on read-only
        // media.
        let _ = binder.import_foreign(env).and_then(|()| binder.drain(env));
        // What cannot be put there now is by the next command.
        let _ = binder.finish_putting();
        // What cannot be published or handed on now is by the next command.
        let _ = binder.publish_sealing_key(env);
        let _ = binder.change_sealing_key(env);
        let _ = binder.hand_on_keys(env);
        let _ = binder.seal_lists_again(env);
        Ok(binder)
    }

    pub(super) fn open_as_it_is(folder: &Path, views: Rc<dyn FileRenderer>) -> Result<Self> {
        transport::prepare();
        read_errors::forget();
        pack_index::set_aside(&git_folder(folder));
        let repo = opened(folder).with_context(|| FileContext::new("opening", folder))?;
        let device = setup::device::read(repo.path())?;
        Ok(Self::of(folder, repo, device, views))
    }

    pub(super) fn of(
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
            shows_protected: Cell::default(),
            opened_texts: RefCell::default(),
            false_keys: RefCell::default(),
        }
    }
}

/// The repository of a copy. A folder of another owner is opened if the user listed it as safe
/// (`safe.directory`), or if only the folder belongs to the administrator and its contents to this user.
fn opened(folder: &Path) -> Result<Repository, git2::Error> {
    let repo = match ffi::open(folder) {
        Err(error) if error.code() == ErrorCode::Owner => {
            let trusted = user_settings::is_called_safe(folder) || is_in_roots_folder(folder);
            match trusted {
                true => ffi::open_trusted(folder),
                false => Err(error),
            }
        }
        // The folder that `core.worktree` names is not there.
        Err(_) if repository_form::names_a_work_tree(&git_folder(folder)) => {
            ffi::open_bare(&git_folder(folder))
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

/// Adds the message for failures that a person can do something about.
fn explained(error: anyhow::Error, folder: &Path) -> anyhow::Error {
    let shown = || shell_quote::path(folder);
    let flaw = repository_form::flaw(&git_of(folder));
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
