//! Versions of sealed lists in Git: a commit without parents, its two files, a branch, and a pack of its own.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use anyhow::{Context, Result};
use chrono::{DateTime, TimeDelta, Utc};
use git2::{ObjectType, Odb, Oid, Repository};

use crate::domain::log::entry::Sha256;
use crate::domain::sealing::list_entry::ListVersion;
use crate::domain::time::moment::{self, Moment};
use crate::error::Failure;
use crate::format::sealed_head::{self, HEAD, LIST, SealedHead};
use crate::git::objects::pack_of_its_own;
use crate::git::objects::staged_pack::StagingDir;
use crate::git::write_commit::{self, CommitText};
use crate::git::{read_commit, signing, trees};
use crate::replica::Binder;
use crate::say;

/// Where the branches of sealed lists are, here and at remotes.
pub(in crate::replica) const SEALED: &str = "refs/heads/sealed/";

/// The folder below the program's own where such packs are made. Who holds it makes or deletes versions.
const ASIDE: &str = "sealing";

/// Most bytes of `list.age`.
const MOST_BYTES: usize = 6 << 20;

/// The message of every such commit.
const MESSAGE: &str = "sealed list";

/// A version whose form, signature and checksum hold.
pub(in crate::replica) struct SoundVersion {
    pub(in crate::replica) head: SealedHead,
    commit: Oid,
    list: Oid,
}

/// A version that was made and is in no repository yet.
pub(in crate::replica) struct MadeVersion {
    repo: Repository,
    pub(in crate::replica) commit: Oid,
}

/// Looks a version through, wherever its objects are: the commit that a counted entry names, signed by the key of
/// that entry, with exactly the two files, of their size, and the checksum right. None where anything is otherwise.
pub(in crate::replica) fn sound(repo: &Repository, version: &ListVersion) -> Option<SoundVersion> {
    let commit = Oid::from_str(&version.commit).ok()?;
    let read = read_commit::read(repo, commit).ok()?;
    let signer = signing::signer(read.raw.signature.as_ref()?)?;
    let is_its = signer == version.signed_by && read.raw.parents.is_empty();
    let tree = repo.find_tree(read.tree).ok().filter(|_| is_its)?;
    let file = |name: &str, most: usize| {
        let id = trees::id_at(&tree, name, ObjectType::Blob)?;
        let (size, _) = repo.odb().and_then(|odb| odb.read_header(id)).ok()?;
        (size <= most).then_some(id)
    };
    let (head_id, list) = (
        file(HEAD, sealed_head::MOST_BYTES)?,
        file(LIST, MOST_BYTES)?,
    );
    let head = sealed_head::read(repo.find_blob(head_id).ok()?.content())?;
    let sha = Sha256::of(repo.find_blob(list).ok()?.content());
    let holds = tree.len() == 2
        && head.list == version.list
        && head.number == version.number
        && head.sha256 == sha.as_str();
    holds.then_some(SoundVersion { head, commit, list })
}

impl SoundVersion {
    /// `list.age`.
    pub(in crate::replica) fn sealed(&self, repo: &Repository) -> Result<Vec<u8>> {
        trees::blob(repo, self.list)
    }
}

impl Binder {
    /// A signed commit with the two files, in memory alone.
    pub(in crate::replica) fn made_version(
        &self,
        head: &SealedHead,
        list: &[u8],
        at: Moment,
    ) -> Result<MadeVersion> {
        let device = self.writing_device()?;
        let odb = Odb::new().context("sealing")?;
        odb.add_new_mempack_backend(1_000).context("sealing")?;
        let repo = Repository::from_odb(odb).context("sealing")?;
        let mut files = repo.treebuilder(None).context("sealing")?;
        let text = sealed_head::write(head);
        for (name, bytes) in [(HEAD, text.as_bytes()), (LIST, list)] {
            let id = repo.blob(bytes).context("sealing")?;
            files.insert(name, id, 0o100_644).context("sealing")?;
        }
        let tree = files.write().context("sealing")?;
        drop(files);
        let text = CommitText {
            writer: &device.writer,
            name: &device.name,
            time: at,
            message: MESSAGE,
        };
        let commit = write_commit::write(&repo, &self.signing_key(device)?, &text, tree, &[])?;
        Ok(MadeVersion { repo, commit })
    }

    /// Makes a version that was made here part of the copy.
    pub(in crate::replica) fn keep_made(
        &self,
        made: &MadeVersion,
        version: &ListVersion,
    ) -> Result<()> {
        let unsound = || anyhow::anyhow!("a version that does not hold");
        let sound = sound(&made.repo, version).ok_or_else(unsound)?;
        self.keep_version(&made.repo, version, &sound)
    }

    /// Makes a version part of the copy: its pack, then its branch.
    pub(in crate::replica) fn keep_version(
        &self,
        from: &Repository,
        version: &ListVersion,
        sound: &SoundVersion,
    ) -> Result<()> {
        let staging = self.sealing_lock()?;
        pack_of_its_own::put(&staging, from, sound.commit, &self.sealed_packs())?;
        self.repo.odb()?.refresh().context("opening the objects")?;
        let name = self.free_branch(version, sound.commit)?;
        if let Some(name) = name {
            write_commit::advance(&self.repo, &name, None, sound.commit)?;
        }
        Ok(())
    }

    /// The versions in this copy, by commit, with the name of their branch.
    pub(in crate::replica) fn held_versions(&self) -> Result<BTreeMap<String, String>> {
        let mut held = BTreeMap::new();
        for reference in self.repo.references_glob(&format!("{SEALED}*"))? {
            let reference = reference?;
            if let (Ok(name), Some(commit)) = (reference.name(), reference.target()) {
                held.insert(commit.to_string(), name.to_owned());
            }
        }
        Ok(held)
    }

    /// Deletes a version: its objects, then its branch. As long as a branch is left, the next command goes on.
    fn drop_version(&self, commit: &str, branch: Option<&String>) -> Result<()> {
        let _staging = self.sealing_lock()?;
        pack_of_its_own::remove(&self.sealed_packs(), Oid::from_str(commit)?)?;
        let branch = branch.and_then(|name| self.repo.find_reference(name).ok());
        match branch {
            Some(mut reference) => reference.delete().context("deleting a branch"),
            None => Ok(()),
        }
    }

    /// Held while versions are made or deleted; what a process left that died meanwhile is put away.
    fn sealing_lock(&self) -> Result<StagingDir<'_>> {
        let busy = || Failure::kept(say!("copies-crowded"));
        let staging = StagingDir::in_copy(&self.repo, ASIDE)?.ok_or_else(busy)?;
        staging.clear_locks_below(&self.repo.commondir().join(SEALED));
        Ok(staging)
    }

    fn sealed_packs(&self) -> PathBuf {
        self.repo.commondir().join("objects/pack")
    }

    /// Deletes what is destroyed, in this copy.
    ///
    /// # Errors
    /// It cannot be deleted.
    pub fn delete_destroyed(&self) -> Result<()> {
        self.drop_superseded()
    }

    /// Deletes the versions whose place a version that is here has taken, and those of destroyed lists.
    ///
    /// # Errors
    /// They cannot be deleted.
    pub(in crate::replica) fn drop_superseded(&self) -> Result<()> {
        let ledger = self.list_ledger()?;
        let held = self.held_versions()?;
        let packed = pack_of_its_own::commits(&self.sealed_packs());
        for list in ledger.lists() {
            for version in ledger.replaced_where(list, &|it| held.contains_key(it)) {
                let branch = held.get(&version.commit);
                let is_packed = packed.iter().any(|it| it.to_string() == version.commit);
                if branch.is_some() || is_packed {
                    self.drop_version(&version.commit, branch)?;
                }
            }
        }
        Ok(())
    }

    /// Deletes what this device made and no entry names, once it is a day old: it stopped between the two, and what
    /// was typed was told of then.
    pub(in crate::replica) fn drop_unnamed(&self, now: DateTime<Utc>) -> Result<()> {
        pack_of_its_own::remove_unfinished(&self.sealed_packs())?;
        let (ledger, held) = (self.list_ledger()?, self.held_versions()?);
        let packed = pack_of_its_own::commits(&self.sealed_packs());
        let packed = packed.iter().map(ToString::to_string);
        let all: BTreeSet<String> = held.keys().cloned().chain(packed).collect();
        let named: BTreeSet<&str> = ledger.versions().map(|it| it.commit.as_str()).collect();
        for commit in all.iter().filter(|it| !named.contains(it.as_str())) {
            if self.is_own_and_old(commit, now) {
                self.drop_version(commit, held.get(commit))?;
            }
        }
        Ok(())
    }

    fn is_own_and_old(&self, commit: &str, now: DateTime<Utc>) -> bool {
        let own = self.device().map(|it| it.writer.to_string());
        let head = Oid::from_str(commit).ok().and_then(|id| self.head_of(id));
        head.is_some_and(|head| {
            let made = moment::read(&head.at);
            let is_old = made.is_some_and(|made| now - made.to_utc() > TimeDelta::days(1));
            Some(head.by) == own && is_old
        })
    }

    fn head_of(&self, commit: Oid) -> Option<SealedHead> {
        let tree = self.repo.find_commit(commit).ok()?.tree().ok()?;
        let head = trees::id_at(&tree, HEAD, ObjectType::Blob)?;
        sealed_head::read(self.repo.find_blob(head).ok()?.content())
    }

    /// The name of a new branch; none where one has this commit already. Where another commit has the name, digits
    /// of this one are added.
    fn free_branch(&self, version: &ListVersion, commit: Oid) -> Result<Option<String>> {
        let plain = format!("refs/heads/{}", version.branch());
        for name in [plain.clone(), format!("{plain}-{}", &version.commit[..8])] {
            match write_commit::tip(&self.repo, &name)? {
                None => return Ok(Some(name)),
                Some(there) if there == commit => return Ok(None),
                Some(_) => {}
            }
        }
        Ok(None)
    }
}

#[cfg(test)]
mod tests;
