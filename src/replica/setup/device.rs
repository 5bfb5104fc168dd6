//! The device this copy writes as, and the copy's own settings in Git's config.

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
use crate::git::durable_files::{self, FileContext};
use crate::git::held_files;
use crate::git::read_errors;
use crate::git::signing::DeviceKey;
use crate::git::write_commit;
use crate::replica::Binder;
use crate::replica::git_history;

/// The device this copy writes as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Device {
    pub writer: Writer,
    /// Id of the person in contacts.yaml, or the name given.
    pub person: String,
    pub name: String,
    /// The private key, in the user's own folder.
    pub key: PathBuf,
}

impl Device {
    /// # Errors
    /// The key cannot be used: a sentence that says why, and where it should lie.
    pub(in crate::replica) fn key(&self) -> Result<DeviceKey> {
        let said = |why: KeyFault| why.detail(&shell_quote::path(&self.key));
        DeviceKey::read(&self.key).map_err(|why| Failure::could_not(said(why)).into())
    }
}

impl Binder {
    /// The key to sign with: the one this copy has signed with, or where it has signed nothing yet,
    /// whichever lies there.
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

    /// The same, with the trouble as a sentence.
    ///
    /// # Errors
    /// The key cannot be used.
    pub(in crate::replica) fn signing_key(&self, device: &Device) -> Result<DeviceKey> {
        let said = |why: KeyFault| why.detail(&shell_quote::path(&device.key));
        let key = self.usable_key(device);
        key.map_err(|why| Failure::could_not(said(why)).into())
    }

    /// The key that signed the end of a writer's branch in this copy.
    pub(in crate::replica) fn signed_with(&self, writer: &Writer) -> Option<Key> {
        let tip = write_commit::tip(&self.repo, &Self::branch(writer)).ok()??;
        let commit = self.history().commit(&git_history::commit_id(tip))?;
        commit.signer().map(|signer| signer.key.clone())
    }

    /// Why this copy can sign nothing; none where it can, or nobody writes here.
    pub fn key_trouble(&self) -> Option<Message> {
        let device = self.device.as_ref()?;
        let why = self.usable_key(device).err()?;
        Some(why.detail(&shell_quote::path(&device.key)))
    }
}

/// A new key for a device, in the user's config folder: `keys/<writer>-<n>`.
pub(in crate::replica) fn make_key(writer: &Writer, env: &Env) -> Result<(PathBuf, DeviceKey)> {
    let folder = env.config.join("keys");
    let free = (1..)
        .map(|n| folder.join(format!("{writer}-{n}")))
        .find(|path| !path.exists());
    let path = free.context("a free name for a key")?;
    let key = DeviceKey::make(&path, writer.as_str())?;
    Ok((path, key))
}

/// What this copy keeps in `.git/config`, and nowhere else.
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
        writer,
    }))
}

/// The root commit this copy believes in, pinned when it was made.
pub(in crate::replica) fn root(git: &Path) -> Result<Option<Oid>> {
    let pinned = settings(git)?.get_string("binder.root").ok();
    Ok(pinned.and_then(|hex| Oid::from_str(&hex).ok()))
}

/// Writes down who this copy writes as and which root it believes in, and sets Git up so that its
/// own programs check our signatures and leave our files alone.
pub(in crate::replica) fn write(
    repo: &Repository,
    device: &Device,
    root: Option<Oid>,
) -> Result<()> {
    let git = repo.path();
    let signers = durable_files::text_of(&allowed_signers(git))?;
    let key = durable_files::text_of(&device.key)?;
    edit(git, |config| {
        config.set_str("binder.writer", device.writer.as_str())?;
        config.set_str("binder.person", &device.person)?;
        config.set_str("binder.name", &device.name)?;
        config.set_str("binder.key", &key)?;
        if let Some(root) = root {
            config.set_str("binder.root", &root.to_string())?;
        }
        config.set_str("user.name", &device.name)?;
        config.set_str("user.email", &format!("{}@binder.invalid", device.writer))?;
        config.set_str("gpg.format", "ssh")?;
        config.set_str("gpg.ssh.allowedSignersFile", &signers)?;
        // We keep everything: no clean-up by Git, no log of references beside the notebooks.
        config.set_i32("gc.auto", 0)?;
        // What Git would keep to walk quicker, nothing here could hold against anything.
        config.set_bool("gc.writeCommitGraph", false)?;
        config.set_bool("core.logAllRefUpdates", false)?;
        config.set_str("core.autocrlf", "false")?;
        Ok(())
    })
}

/// Changes the copy's settings so that after this returns either the old or the new ones are there,
/// whatever happens to the power: libgit2 by itself can leave an empty file, and with it a copy that
/// knows neither its device nor its remotes. The lock is the one Git itself respects.
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
        Ok(now) => durable_files::write_summed(&git.join(KEPT), &now),
        // Settings that somebody wrote in another encoding are held against nothing.
        Err(_) => durable_files::remove(&git.join(KEPT)),
    }
}

/// The settings as this program last wrote them, with a checksum as a comment.
const KEPT: &str = "binder/settings";

/// The settings as this program last wrote them.
pub(in crate::replica) fn kept_settings(git: &Path) -> Option<String> {
    durable_files::read_summed(&git.join(KEPT))
}

/// Whether the settings that decide who writes here are as this program wrote them, or were changed
/// by hand in a way that makes sense. Where nothing is kept nobody can tell.
pub(in crate::replica) fn settings_are_right(git: &Path) -> bool {
    if kept_settings(git).is_none() {
        return true;
    }
    let Ok(kept) = Config::open(&git.join(KEPT)) else {
        return true;
    };
    let Ok(now) = Config::open(&git.join("config")) else {
        return false;
    };
    let of = |config: &Config, name: &str| config.get_string(&format!("binder.{name}")).ok();
    let same = |name: &str| of(&now, name) == of(&kept, name);
    let is_there = |path: Option<String>| path.is_some_and(|path| Path::new(&path).exists());
    // Whoever takes the writer away makes a copy that only reads.
    let has_writer = same("writer") || of(&now, "writer").is_none() && same("root") && same("key");
    let has_key = same("key") || is_there(of(&now, "key")) || !is_there(of(&kept, "key"));
    let opens = |config: &Config| config.get_string("core.repositoryformatversion").ok();
    has_writer && has_key && same("root") && opens(&now) == opens(&kept)
}

/// Whether the settings are what a failing disk makes of what this program wrote, and nobody by hand:
/// one byte is another, or they end too soon.
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

/// What of the settings counts: where they are spoiled, what was kept of them.
pub(in crate::replica) fn settings(git: &Path) -> Result<Config> {
    if settings_are_right(git) {
        return open(git);
    }
    read_errors::note("config");
    Config::open(&git.join(KEPT)).context("reading the settings of this copy")
}

/// The keys `git verify-commit` accepts; generated.
pub(in crate::replica) fn allowed_signers(git: &Path) -> PathBuf {
    // Git resolves a relative path against the wrong folder and then trusts nobody.
    std::path::absolute(git)
        .unwrap_or_else(|_| git.to_owned())
        .join("binder/allowed_signers")
}

pub(in crate::replica) fn open(git: &Path) -> Result<Config> {
    Config::open(&git.join("config")).context("reading the settings of this copy")
}
