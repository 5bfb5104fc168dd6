//! The device of a copy: writer, key, pinned genesis, and the settings in `.git/config`.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use git2::{Config, Oid, Repository};

use crate::domain::name::Writer;
use crate::domain::replication::health::KeyFault;
use crate::domain::replication::rules::history::{History, Key};
use crate::domain::shell_quote;
use crate::env::Env;
use crate::error::{Failure, Message};
use crate::git::checksummed_text;
use crate::git::durable_files::{self, FileContext};
use crate::git::held_files;
use crate::git::read_errors;
use crate::git::signing::DeviceKey;
use crate::git::write_commit;
use crate::replica::Binder;
use crate::replica::object_ids;

/// The device this copy writes as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Device {
    pub writer: Writer,
    /// Id of the person in contacts.yaml, or the name given.
    pub person: String,
    pub name: String,
    /// The private key, in the user's own folder.
    pub key: PathBuf,
    /// The file of the sealing key, beside it; empty until one was published.
    pub sealing: PathBuf,
    /// The one before it, while a change is under way; else empty.
    pub sealing_before: PathBuf,
}

/// The setting with the path of the sealing key.
pub(in crate::replica) const SEALING: &str = "binder.sealing";

/// The setting with the path of the sealing key before it, until that is forgotten.
pub(in crate::replica) const SEALING_BEFORE: &str = "binder.sealingbefore";

impl Device {
    /// # Errors
    /// The key cannot be used: a sentence that says why, and where it should lie.
    pub(in crate::replica) fn key(&self) -> Result<DeviceKey> {
        let detail = |why: KeyFault| why.detail(&shell_quote::path(&self.key));
        DeviceKey::read(&self.key).map_err(|why| Failure::could_not(detail(why)).into())
    }
}

impl Binder {
    /// Signing key: the one this copy has signed with, or before its first commit, the one found.
    ///
    /// # Errors
    /// Why it cannot be used.
    pub(in crate::replica) fn usable_key(&self, device: &Device) -> Result<DeviceKey, KeyFault> {
        let key = DeviceKey::read(&device.key)?;
        let public = key.public().map_err(|_| KeyFault::Broken)?;
        match self.signed_with(&device.writer) {
            Some(before) if before.as_str() != public => Err(KeyFault::Other),
            _ => Ok(key),
        }
    }

    /// The same, with the fault as a failure message.
    ///
    /// # Errors
    /// The key cannot be used.
    pub(in crate::replica) fn signing_key(&self, device: &Device) -> Result<DeviceKey> {
        let detail = |why: KeyFault| why.detail(&shell_quote::path(&device.key));
        let key = self.usable_key(device);
        key.map_err(|why| Failure::could_not(detail(why)).into())
    }

    /// The key that signed the end of a writer's branch in this copy.
    pub(in crate::replica) fn signed_with(&self, writer: &Writer) -> Option<Key> {
        let tip = write_commit::tip(&self.repo, &Self::branch(writer)).ok()??;
        let commit = self.history().commit(&object_ids::commit_id(tip))?;
        commit.signer().map(|signer| signer.key.clone())
    }

    /// Reason why this copy cannot sign; none if it can, or has no device.
    pub fn key_trouble(&self) -> Option<Message> {
        let device = self.device.as_ref()?;
        let why = self.usable_key(device).err()?;
        Some(why.detail(&shell_quote::path(&device.key)))
    }
}

/// A new key for a device, in the user's config folder: `keys/<writer>-<n>`.
pub(in crate::replica) fn make_key(writer: &Writer, env: &Env) -> Result<(PathBuf, DeviceKey)> {
    let folder = env.config.join("keys");
    let names = (1..).map(|n| folder.join(format!("{writer}-{n}")));
    let path = durable_files::reserve(names)?;
    let made = DeviceKey::make(&path, writer.as_str());
    if made.is_err() {
        durable_files::remove(&path)?;
    }
    Ok((path, made?))
}

/// Device from `.git/config`, where alone it is kept.
pub(in crate::replica) fn read(git: &Path) -> Result<Option<Device>> {
    let config = settings(git)?;
    let text = |name: &str| config.get_string(&format!("binder.{name}")).ok();
    let Some(writer) = text("writer").and_then(|writer| Writer::new(&writer)) else {
        return Ok(None);
    };
    Ok(Some(Device {
        person: text("person").unwrap_or_default(),
        name: text("name").unwrap_or_else(|| writer.to_string()),
        key: text("key").map(PathBuf::from).unwrap_or_default(),
        sealing: text("sealing").map(PathBuf::from).unwrap_or_default(),
        sealing_before: text("sealingbefore").map(PathBuf::from).unwrap_or_default(),
        writer,
    }))
}

/// Root commit pinned when the copy was made.
pub(in crate::replica) fn root(git: &Path) -> Result<Option<Oid>> {
    let pinned = settings(git)?.get_string("binder.root").ok();
    Ok(pinned.and_then(|hex| Oid::from_str(&hex).ok()))
}

/// Writes device and root, and configures Git so that its own commands verify our signatures and leave our
/// files alone.
pub(in crate::replica) fn write(
    repo: &Repository,
    device: &Device,
    root: Option<Oid>,
) -> Result<()> {
    let git = repo.path();
    let signers = durable_files::text_of(&allowed_signers(git))?;
    let key = durable_files::text_of(&device.key)?;
    let sealing = durable_files::text_of(&device.sealing)?;
    edit(git, |config| {
        config.set_str("binder.writer", device.writer.as_str())?;
        config.set_str("binder.person", &device.person)?;
        config.set_str("binder.name", &device.name)?;
        config.set_str("binder.key", &key)?;
        config.set_str(SEALING, &sealing)?;
        if let Some(root) = root {
            config.set_str("binder.root", &root.to_string())?;
        }
        config.set_str("user.name", &device.name)?;
        config.set_str("user.email", &format!("{}@binder.invalid", device.writer))?;
        config.set_str("gpg.format", "ssh")?;
        config.set_str("gpg.ssh.allowedSignersFile", &signers)?;
        // Everything is kept: no garbage collection, no reflog.
        config.set_i32("gc.auto", 0)?;
        // Git's commit-graph files could not be verified here.
        config.set_bool("gc.writeCommitGraph", false)?;
        config.set_bool("core.logAllRefUpdates", false)?;
        config.set_str("core.autocrlf", "false")?;
        Ok(())
    })
}

/// Changes the copy's settings atomically and durably: libgit2 can leave an empty file after a power cut,
/// and with it a copy without device and remotes. Uses Git's own lock file.
pub(in crate::replica) fn edit(
    git: &Path,
    change: impl FnOnce(&mut Config) -> Result<()>,
) -> Result<()> {
    let (present, new) = (git.join("config"), git.join("config.lock"));
    let place = || FileContext::new("writing", &present);
    let before = durable_files::read(&present)?.unwrap_or_default();
    let mut file = File::create_new(&new).with_context(place)?;
    let written = file
        .write_all(&before)
        .with_context(place)
        .map(|()| drop(file))
        .and_then(|()| change(&mut Config::open(&new)?))
        .and_then(|()| durable_files::sync_file(&new).with_context(place))
        .and_then(|()| held_files::rename(&new, &present).with_context(place));
    if written.is_err() {
        let _ = fs::remove_file(&new);
    }
    written?;
    durable_files::sync_folder(git)?;
    // Held against the settings by the next command, and put in their place by `doctor --fix`.
    let now = durable_files::read(&present)?.unwrap_or_default();
    match String::from_utf8(now) {
        Ok(now) => checksummed_text::write(&git.join(KEPT), &now),
        // Settings written in another encoding are not compared.
        Err(_) => durable_files::remove(&git.join(KEPT)),
    }
}

/// The settings as this program last wrote them, with a checksum as a comment.
const KEPT: &str = "binder/settings";

/// The settings as this program last wrote them.
pub(in crate::replica) fn kept_settings(git: &Path) -> Option<String> {
    checksummed_text::read(&git.join(KEPT))
}

/// True if the settings that define the writer are as the program wrote them, or were changed by hand in a
/// sensible way. Undecidable without a stored copy.
pub(in crate::replica) fn settings_are_right(git: &Path) -> bool {
    if kept_settings(git).is_none() {
        return true;
    }
    let Ok(kept) = as_it_is(&git.join(KEPT)) else {
        return true;
    };
    let Ok(now) = as_it_is(&git.join("config")) else {
        return false;
    };
    let of = |config: &Config, name: &str| config.get_string(&format!("binder.{name}")).ok();
    let same = |name: &str| of(&now, name) == of(&kept, name);
    let is_there = |path: Option<String>| path.is_some_and(|path| Path::new(&path).exists());
    // Removing the writer makes the copy read-only.
    let has_writer = same("writer") || of(&now, "writer").is_none() && same("root") && same("key");
    let has_key = same("key") || is_there(of(&now, "key")) || !is_there(of(&kept, "key"));
    let opens = |config: &Config| config.get_string("core.repositoryformatversion").ok();
    has_writer && has_key && same("root") && opens(&now) == opens(&kept)
}

/// True if the settings look damaged by a failing disk rather than edited: one byte differs, or the end is
/// missing.
pub(in crate::replica) fn settings_look_spoiled(git: &Path) -> bool {
    let now = durable_files::read(&git.join("config"))
        .ok()
        .flatten()
        .unwrap_or_default();
    let Some(kept) = kept_settings(git).map(String::into_bytes) else {
        return false;
    };
    if now.len() < kept.len() {
        return kept.starts_with(&now);
    }
    let differ = now
        .iter()
        .zip(&kept)
        .filter(|(now, kept)| now != kept)
        .count();
    now.len() == kept.len() && differ == 1
}

/// The settings in effect: if damaged, the stored copy.
pub(in crate::replica) fn settings(git: &Path) -> Result<Config> {
    if settings_are_right(git) {
        return open(git);
    }
    read_errors::note("config");
    as_it_is(&git.join(KEPT))
}

/// The keys `git verify-commit` accepts; generated.
pub(in crate::replica) fn allowed_signers(git: &Path) -> PathBuf {
    // Git resolves a relative path against the wrong folder and then trusts no key.
    std::path::absolute(git)
        .unwrap_or_else(|_| git.to_owned())
        .join("binder/allowed_signers")
}

pub(in crate::replica) fn open(git: &Path) -> Result<Config> {
    as_it_is(&git.join("config"))
}

/// Settings as they are now: libgit2 otherwise asks before each value whether the file has changed.
fn as_it_is(path: &Path) -> Result<Config> {
    let read = Config::open(path).and_then(|mut config| config.snapshot());
    read.context("reading the settings of this copy")
}
