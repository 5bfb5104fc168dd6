//! Writes and reads bundles: a binder, or the new part of it, as one file.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;
use std::rc::Rc;

use anyhow::{Context, Result};
use git2::{Oid, Revwalk};

use crate::domain::name;
use crate::domain::replication::exchange::{ExchangeResult, NoProgress, Progress, Remote};
use crate::domain::replication::rules::history::History;
use crate::domain::replication::rules::history::Key;
use crate::domain::replication::rules::history::Signer;
use crate::domain::replication::rules::merged_state::MergedState;
use crate::domain::replication::rules::publish;
use crate::domain::shell_quote;
use crate::env::Env;
use crate::error::Failure;
use crate::format::bundle::{self, BundleHead};
use crate::git::durable_files::{self, FileContext};
use crate::git::objects::staged_pack;
use crate::git::read_errors;
use crate::replica::object_ids;
use crate::replica::{Binder, MAIN};
use crate::say;
use crate::transport::{Branch, BundleRemote};

/// Name under which the contents of bundles are recorded like a remote's. No remote can have it.
pub(in crate::replica) const SEEN: &str = "BUNDLE";

impl Binder {
    /// Writes everything known here into one file, atomically and durably. `since` names a remote or writer
    /// whose known entries are left out; then only a copy that has them can read the file. Returns the
    /// file's length in bytes.
    ///
    /// # Errors
    /// The name is nobody's; there is nothing new; the file is not a bundle or holds what is not
    /// known here, so that writing over it would lose something.
    pub fn write_bundle(
        &self,
        file: &Path,
        since: Option<&str>,
        tell: &Rc<dyn Progress>,
    ) -> Result<u64> {
        self.may_be_replaced(file)?;
        let references = self.references()?;
        let had = since.map(|name| self.had_by(name)).transpose()?;
        let had = had.unwrap_or_default();
        let walk = || self.walk(&references, &had);
        if walk()?.next().is_none() {
            let name = since.unwrap_or_default();
            return Err(Failure::could_not(say!("bundle-nothing-new", name = name)).into());
        }
        let head = BundleHead {
            prerequisites: had.iter().map(Oid::to_string).collect(),
            references: text(&references),
        };
        let folder = file.parent().filter(|folder| folder.is_dir());
        let folder = folder.ok_or_else(|| no_folder(file))?;
        let place = || FileContext::new("writing", file);
        let fill = |file: &mut File| self.write_pack(&head, walk()?, file, tell);
        durable_files::fill_durably(folder, file, fill)?;
        Ok(file.metadata().with_context(place)?.len())
    }

    /// Imports a bundle like data of a remote; nothing of one that is damaged, has another genesis or
    /// prerequisites missing here.
    ///
    /// # Errors
    /// Why nothing was taken, or this copy cannot be written.
    pub fn read_bundle(
        &self,
        file: &Path,
        env: &Env,
        tell: &Rc<dyn Progress>,
    ) -> Result<ExchangeResult> {
        let shown = shell_quote::path(file);
        if !file.exists() {
            return Err(Failure::could_not(say!("bundle-not-there", file = shown)).into());
        }
        let bundle = BundleRemote::at(file, &self.repo, Rc::clone(tell));
        let made_at = bundle.made_at()?;
        let with = Remote {
            name: SEEN.to_owned(),
            place: shown.into(),
        };
        let branches = bundle.branches()?;
        let exchanged = self.exchange_over(Box::new(bundle), &with, env)?;
        if made_at.is_some_and(|made| self.is_by_another(made)) {
            // The maker of a file has its contents.
            self.remember_seen(SEEN, &branches)?;
        }
        Ok(exchanged)
    }

    fn is_by_another(&self, commit: Oid) -> bool {
        let history = self.history();
        let commit = history.commit(&object_ids::commit_id(commit));
        let signer = commit.as_ref().and_then(|commit| commit.signer());
        signer.is_some_and(|signer| self.own_signer().is_ok_and(|own| own.key != signer.key))
    }

    fn own_signer(&self) -> Result<Signer> {
        let device = self.writing_device()?;
        Ok(Signer {
            key: Key(self.signing_key(device)?.public()?),
            writer: device.writer.clone(),
        })
    }

    /// A file in the way is only written over where everything in it is known here.
    fn may_be_replaced(&self, file: &Path) -> Result<()> {
        if !file.exists() {
            return Ok(());
        }
        let shown = || shell_quote::path(file);
        if !BundleRemote::is_at(file) {
            return Err(Failure::could_not(say!("bundle-in-the-way", file = shown())).into());
        }
        let known = BundleRemote::at(file, &self.repo, Rc::new(NoProgress))
            .branches()
            .ok();
        let is_known = |branch: &Branch| self.repo.find_commit(branch.tip).is_ok();
        match known.is_some_and(|branches| branches.iter().all(is_known)) {
            true => Ok(()),
            false => Err(Failure::could_not(say!("bundle-holds-more", file = shown())).into()),
        }
    }

    /// Tips that a remote, or a writer's copy, is known to have.
    fn had_by(&self, name: &str) -> Result<Vec<Oid>> {
        let nobody = || Failure::could_not(say!("bundle-since-whom", name = name));
        name::is_made_name(name).then_some(()).ok_or_else(nobody)?;
        let mut had = Vec::new();
        for reference in self
            .repo
            .references_glob(&format!("refs/binder/known/{name}/*"))?
        {
            had.extend(reference?.target());
        }
        let tips = self.tips()?;
        let of_writer = tips.iter().filter(|(writer, _)| writer.as_str() == name);
        had.extend(of_writer.map(|(_, tip)| *tip));
        had.sort();
        had.dedup();
        (!had.is_empty()).then_some(()).ok_or_else(nobody)?;
        Ok(had)
    }

    /// All tips under their names at a remote, then `main`, then `HEAD`: of names for one commit Git checks
    /// out the last.
    fn references(&self) -> Result<Vec<(String, Oid)>> {
        let history = self.history();
        let root = self.root()?;
        let view = MergedState::of(history, &root, &self.frontier()?);
        let own = self.own_signer()?;
        let moves = publish::moves(history, &view, &own, &BTreeMap::new(), None);
        let named = moves.branches.iter().map(|to| {
            let name = format!("refs/heads/copies/{}", to.branch);
            (name, object_ids::oid(&to.to.0))
        });
        let mut references: Vec<(String, Oid)> = named.collect();
        let held = self.held_versions()?.into_iter();
        let held = held.map(|(commit, branch)| Ok((branch, Oid::from_str(&commit)?)));
        references.extend(held.collect::<Result<Vec<_>>>()?);
        let tip = self.tip()?.ok_or_else(read_errors::lost)?;
        references.push((MAIN.to_owned(), tip));
        references.push(("HEAD".to_owned(), tip));
        Ok(references)
    }

    fn walk(&self, references: &[(String, Oid)], had: &[Oid]) -> Result<Revwalk<'_>> {
        let mut walk = self.repo.revwalk().context("walking the history")?;
        for (_, tip) in references {
            walk.push(*tip).context("walking the history")?;
        }
        for tip in had {
            walk.hide(*tip).context("walking the history")?;
        }
        Ok(walk)
    }

    fn write_pack(
        &self,
        head: &BundleHead,
        mut walk: Revwalk<'_>,
        file: &mut File,
        tell: &Rc<dyn Progress>,
    ) -> Result<()> {
        let mut file = BufWriter::new(file);
        file.write_all(&bundle::write(head))?;
        let mut builder = self.repo.packbuilder().context("packing")?;
        let tell = Rc::clone(tell);
        staged_pack::tell(&mut builder, move |done, all| tell.sending(done, all))?;
        builder.insert_walk(&mut walk).context("packing")?;
        staged_pack::write(&mut builder, &mut file)?;
        Ok(file.flush()?)
    }
}

fn text(references: &[(String, Oid)]) -> Vec<(String, String)> {
    let line = |(name, tip): &(String, Oid)| (name.clone(), tip.to_string());
    references.iter().map(line).collect()
}

fn no_folder(file: &Path) -> Failure {
    let folder = shell_quote::path(file.parent().unwrap_or(file));
    Failure::could_not(say!("bundle-no-folder", folder = folder))
}
