//! One log with everything that its signatures cover, for a file that can be checked alone.

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use git2::{ObjectType, Oid, Repository, Tree};

use crate::domain::copies::history::History;
use crate::domain::name::LogId;
use crate::format::evidence_file::{EvidenceFile, Kind, Object};
use crate::format::paths;
use crate::store::evidence::tips;
use crate::store::{Binder, history, objects};

impl Binder {
    /// The pages of a log and of the journals as everybody's last commit has them, the folders
    /// between, and every commit.
    ///
    /// # Errors
    /// Something of it cannot be read.
    pub fn evidence_file(&self, log: &LogId) -> Result<EvidenceFile> {
        let mut exported = Exported {
            repo: &self.repo,
            seen: BTreeSet::new(),
            objects: Vec::new(),
        };
        let mut named = Vec::new();
        let mut ends = Vec::new();
        for tip in tips::tips(&self.repo)? {
            let fork = tip.name.starts_with("refs/binder/tips/");
            let writer = match tip.branch_of() {
                Some(branch) => Some(branch.to_owned()),
                None if fork => self.writer_at(tip.commit),
                None => None,
            };
            if let Some(writer) = writer.filter(|_| !ends.contains(&tip.commit)) {
                ends.push(tip.commit);
                named.push((writer, tip.commit.to_string()));
            }
        }
        for (end, (writer, _)) in ends.iter().zip(&named) {
            exported.pages(*end, writer, log)?;
        }
        exported.commits(&ends)?;
        exported.objects.sort_by_key(|object| object.kind);
        Ok(EvidenceFile {
            log: log.clone(),
            zone: self.zone().to_string(),
            tips: named,
            objects: exported.objects,
        })
    }

    fn writer_at(&self, commit: Oid) -> Option<String> {
        let commit = self.history().commit(&history::commit_id(commit))?;
        commit.signer().map(|signer| signer.writer.to_string())
    }
}

struct Exported<'r> {
    repo: &'r Repository,
    seen: BTreeSet<Oid>,
    objects: Vec<Object>,
}

impl Exported<'_> {
    fn put(&mut self, kind: Kind, id: Oid, path: &str) -> Result<()> {
        if self.seen.insert(id) {
            let odb = self.repo.odb()?;
            let object = odb.read(id).context("exporting a log")?;
            self.objects.push(Object {
                kind,
                id: id.to_string(),
                path: path.to_owned(),
                bytes: object.data().to_owned(),
            });
        }
        Ok(())
    }

    /// The folders of a commit, and its writer's pages in the log and the journal.
    fn pages(&mut self, end: Oid, writer: &str, log: &LogId) -> Result<()> {
        let root = objects::tree_of(self.repo, end)?;
        self.put(Kind::Tree, root.id(), "")?;
        for (name, id) in objects::names(&root, ObjectType::Tree) {
            match name.as_str() {
                paths::INCIDENTS => {}
                paths::LOG => self.put(Kind::Tree, id, "")?,
                _ => self.folders(&objects::tree(self.repo, id)?)?,
            }
        }
        let notebook = format!("{}/{writer}", paths::LOG);
        let Some(notebook) = objects::folder_at(self.repo, &root, &notebook)? else {
            return Ok(());
        };
        self.put(Kind::Tree, notebook.id(), "")?;
        for log in [log, &LogId::journal()] {
            let Some(folder) = objects::folder_at(self.repo, &notebook, log.as_str())? else {
                continue;
            };
            self.put(Kind::Tree, folder.id(), "")?;
            for (name, page) in objects::names(&folder, ObjectType::Blob) {
                let path = format!("{}/{name}", paths::log_folder(writer, log));
                self.put(Kind::Page, page, &path)?;
            }
        }
        Ok(())
    }

    /// A folder of documents and those below it, without what lies in them.
    fn folders(&mut self, folder: &Tree<'_>) -> Result<()> {
        self.put(Kind::Tree, folder.id(), "")?;
        for (_, id) in objects::names(folder, ObjectType::Tree) {
            self.folders(&objects::tree(self.repo, id)?)?;
        }
        Ok(())
    }

    fn commits(&mut self, ends: &[Oid]) -> Result<()> {
        let mut open = ends.to_owned();
        while let Some(id) = open.pop() {
            if self.seen.contains(&id) {
                continue;
            }
            self.put(Kind::Commit, id, "")?;
            open.extend(objects::commit(self.repo, id)?.parent_ids());
        }
        Ok(())
    }
}
