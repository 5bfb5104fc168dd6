//! Creates a new binder.

use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use anyhow::{Context, Result};
use git2::{Repository, RepositoryInitOptions};
use serde_json::Value;

use crate::domain::log::entry::{Entry, Fields};
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::file_renderer::FileRenderer;
use crate::domain::name::{EntryId, LogId, Writer};
use crate::domain::replication::health::KeyFault;
use crate::domain::shell_quote;
use crate::domain::time::moment::{self, Moment, Zone};
use crate::env::Env;
use crate::error::{Failure, Message};
use crate::format::notebook_page;
use crate::format::paths;
use crate::git::durable_files::{self, FileContext};
use crate::git::ffi;
use crate::git::new_folder::NewFolder;
use crate::git::signing::DeviceKey;
use crate::git::trees::{self, TreeChange, TreeChanges};
use crate::git::write_commit::{self, CommitText};
use crate::replica::sealing::device_key;
use crate::replica::setup::device::{self, Device};
use crate::replica::setup::own_copies;
use crate::replica::worktree;
use crate::replica::{Binder, MAIN};
use crate::say;

/// Person and writer name of a new device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewDevice {
    pub writer: Writer,
    /// Id of the person in contacts.yaml, or empty.
    pub person: String,
    pub name: String,
    pub role: String,
    /// A key the user already has, instead of a new one for this device.
    pub key: Option<PathBuf>,
}

/// Contents of a new binder.
pub struct NewBinder {
    pub folder: PathBuf,
    pub documents: Vec<(String, Vec<u8>)>,
    pub zone: Zone,
    pub device: NewDevice,
    /// The sentence of the first entry.
    pub event: String,
}

/// Makes a new binder in an empty folder. It is taken away again unless what was begun is kept.
///
/// # Errors
/// The folder holds something already, or cannot be written.
pub fn create(
    new: NewBinder,
    env: &Env,
    views: Rc<dyn FileRenderer>,
) -> Result<(Binder, NewFolder)> {
    crate::transport::prepare();
    let (repo, mut begun) = empty_repository(&new.folder)?;
    let ((device, role), key, sealing) = make_device(new.device, env, &mut begun)?;
    let now = moment::in_zone(env.now(), new.zone);
    let fields = device_fields(&device, &role, &key, &sealing, &new.event)?;
    let entry = first_entry(&device, now, fields);
    let mut changes = TreeChanges::new();
    for (path, bytes) in &new.documents {
        changes.insert(path.clone(), TreeChange::File(repo.blob(bytes)?));
    }
    let journal = paths::log_folder(device.writer.as_str(), &LogId::journal());
    let page = format!("{journal}/{}", paths::page_name(1));
    changes.insert(
        page,
        TreeChange::File(repo.blob(&notebook_page::write(&entry))?),
    );
    let tree = trees::changed(&repo, None, &changes)?;
    let message = format!(
        "{} {}\n\nBinder-Log: journal\nBinder-Entry: {}\n",
        entry.id, new.event, entry.id
    );
    let wording = CommitText {
        writer: &device.writer,
        name: &device.name,
        time: now,
        message: &message,
    };
    let root = write_commit::write(&repo, &key, &wording, tree, &[])?;
    device::write(&repo, &device, Some(root))?;
    own_copies::mark(&new.folder, env)?;
    write_commit::advance(&repo, &Binder::branch(&device.writer), None, root)?;
    write_commit::advance(&repo, MAIN, None, root)?;
    worktree::update(&repo, None, &trees::tree_of(&repo, root)?)?;
    let binder = Binder::open(&new.folder, env, views)?;
    binder.renew_signers()?;
    durable_files::sync_new(&new.folder)?;
    Ok((binder, begun))
}

/// A repository in a folder that is new or empty; the folder is left as it was unless it is kept.
pub(in crate::replica) fn empty_repository(folder: &Path) -> Result<(Repository, NewFolder)> {
    let taken = || {
        let folder = shell_quote::path(folder);
        Failure::could_not(say!("setup-folder-not-empty", folder = folder))
    };
    if fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some()) {
        return Err(taken().into());
    }
    let mut options = RepositoryInitOptions::new();
    options
        .initial_head("main")
        .no_reinit(true)
        .external_template(false)
        .mkpath(true);
    let begun = NewFolder::in_empty(folder);
    let repo = ffi::make(folder, &options)
        .with_context(|| FileContext::new("making a repository in", folder))?;
    if cfg!(windows) {
        // Else libgit2 and Git open no file whose path is longer than 260 characters.
        repo.config()?.set_bool("core.longpaths", true)?;
    }
    let own = repo.path().join("binder");
    fs::create_dir_all(&own).with_context(|| FileContext::new("creating", &own))?;
    Ok((repo, begun))
}

/// Why a key that was named cannot be used, with another to name.
fn named(why: KeyFault, path: &Path) -> Message {
    let path = shell_quote::path(path);
    match why {
        KeyFault::Passphrase => say!("setup-key-passphrase", path = path),
        KeyFault::Unreadable => say!("setup-key-unreadable", path = path),
        KeyFault::Gone => say!("setup-key-gone", path = path),
        KeyFault::Empty | KeyFault::Broken | KeyFault::Other => {
            say!("setup-key-broken", path = path)
        }
    }
}

/// The device with its role, its key (a new one, or the one named) and the public half of its sealing key.
pub(in crate::replica) fn make_device(
    new: NewDevice,
    env: &Env,
    begun: &mut NewFolder,
) -> Result<((Device, String), DeviceKey, String)> {
    let (path, key) = match new.key {
        Some(path) => {
            let path = env.absolute(path);
            let detail = |why: KeyFault| named(why, &path);
            let key = DeviceKey::read(&path).map_err(|why| Failure::could_not(detail(why)))?;
            (path, key)
        }
        None => {
            let made = device::make_key(&new.writer, env)?;
            begun.with(&made.0);
            made
        }
    };
    let (sealing, sealing_key) = device_key::make(&new.writer, &key, env)?;
    begun.with(&sealing);
    let device = Device {
        writer: new.writer,
        person: new.person,
        name: new.name,
        key: path,
        sealing,
        sealing_before: PathBuf::new(),
    };
    Ok(((device, new.role), key, sealing_key.public()))
}

/// Fields of a device's first entry: name and key of the notebook's writer; the root's own, or a guest's
/// request. Statements about the own key add nobody.
pub(in crate::replica) fn device_fields(
    device: &Device,
    role: &str,
    key: &DeviceKey,
    sealing: &str,
    event: &str,
) -> Result<Fields> {
    Ok(Fields::default()
        .with(Field::Event, event)
        .with(Field::Of, device.writer.as_str())
        .with(Field::To, "on")
        .with(Field::Key, Value::from(key.public()?))
        .with(Field::Sealing, sealing)
        .with(Field::Person, device.person.as_str())
        .with(Field::Name, device.name.as_str())
        .with(Field::Role, role))
}

fn first_entry(device: &Device, noted: Moment, fields: Fields) -> Entry {
    Entry {
        id: EntryId {
            writer: device.writer.clone(),
            number: 1,
        },
        kind: EntryKind::Member,
        at: noted,
        written_at: noted,
        fields,
        lamport: 1,
        prev: None,
    }
}

#[cfg(test)]
pub(in crate::replica) mod tests {
    use super::*;
    use crate::domain::log::entry::Draft;
    use crate::env::test_computer;

    fn env(home: &Path) -> Env {
        test_computer::env(home, &home.join("config"), 1_795_000_000)
    }

    /// A binder of Anna Ek's in `b`.
    pub(in crate::replica) fn anna(home: &Path, env: &Env) -> Binder {
        let new = NewBinder {
            folder: home.join("b"),
            documents: vec![("contacts.yaml".into(), b"groups: []\n".to_vec())],
            zone: Zone::UTC,
            device: NewDevice {
                writer: Writer::new("anna").expect("a writer"),
                person: String::new(),
                name: "Anna Ek".into(),
                role: String::new(),
                key: None,
            },
            event: "Pärmen börjar".into(),
        };
        let (binder, begun) = create(new, env, Rc::new(())).expect("a binder");
        begun.keep();
        binder
    }

    #[test]
    fn an_entry_is_a_signed_commit_that_plain_git_shows() {
        let home = tempfile::tempdir().expect("a folder");
        let env = env(home.path());
        let binder = anna(home.path(), &env);
        let log = LogId::new("2026-11-22-x").expect("a log");
        for n in 0..120 {
            let draft = Draft {
                log: log.clone(),
                kind: EntryKind::Entry,
                at: moment::in_zone(env.now(), Zone::UTC),
                fields: Fields::default().with(Field::Event, format!("Händelse {n}")),
            };
            let added = binder.add(draft, Vec::new(), &env).expect("added");
            assert!(added.committed);
        }
        let books = binder.notebooks(&log).expect("read");
        assert_eq!(books[0].entries().count(), 120);
        let _ = home.keep();
    }
}
