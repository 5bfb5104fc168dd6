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
    /// The pages of a log and of the journals as everybody's last commit has them, every commit, and
    /// the folders between of each: what stood on a page at a commit is the beginning of the page of
    /// which the folder there gives the id.
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
        for commit in exported.commits(&ends)? {
            if let Some(writer) = self.writer_at(commit) {
                exported.notebook(commit, &writer, log)?;
            }
        }
        exported.objects.sort_by_key(|object| object.kind);
        Ok(EvidenceFile {
            version: 2,
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

impl<'r> Exported<'r> {
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

    /// All folders of a commit but the other logs', its settings, and its writer's pages in the log and
    /// the journal.
    fn pages(&mut self, end: Oid, writer: &str, log: &LogId) -> Result<()> {
        let root = objects::tree_of(self.repo, end)?;
        for (name, id) in objects::names(&root, ObjectType::Tree) {
            if !matches!(name.as_str(), paths::INCIDENTS | paths::LOG) {
                self.folders(&objects::tree(self.repo, id)?)?;
            }
        }
        if let Some(settings) = objects::id_at(&root, paths::SETTINGS, ObjectType::Blob) {
            self.put(Kind::Page, settings, paths::SETTINGS)?;
        }
        for (log, folder) in self.notebook(end, writer, log)? {
            for (name, page) in objects::names(&folder, ObjectType::Blob) {
                let path = format!("{}/{name}", paths::log_folder(writer, &log));
                self.put(Kind::Page, page, &path)?;
            }
        }
        Ok(())
    }

    /// The folders from a commit down to its writer's pages in the log and the journal; gives those
    /// last ones.
    fn notebook(&mut self, at: Oid, writer: &str, log: &LogId) -> Result<Vec<(LogId, Tree<'r>)>> {
        let root = objects::tree_of(self.repo, at)?;
        self.put(Kind::Tree, root.id(), "")?;
        let mut folder = root;
        for name in [paths::LOG, writer] {
            let Some(below) = objects::folder_at(self.repo, &folder, name)? else {
                return Ok(Vec::new());
            };
            self.put(Kind::Tree, below.id(), "")?;
            folder = below;
        }
        let mut logs = Vec::new();
        for log in BTreeSet::from([log.clone(), LogId::journal()]) {
            if let Some(pages) = objects::folder_at(self.repo, &folder, log.as_str())? {
                self.put(Kind::Tree, pages.id(), "")?;
                logs.push((log, pages));
            }
        }
        Ok(logs)
    }

    /// A folder of documents and those below it, without what lies in them.
    fn folders(&mut self, folder: &Tree<'_>) -> Result<()> {
        // One folder may lie in others many times over.
        if self.seen.contains(&folder.id()) {
            return Ok(());
        }
        self.put(Kind::Tree, folder.id(), "")?;
        for (_, id) in objects::names(folder, ObjectType::Tree) {
            self.folders(&objects::tree(self.repo, id)?)?;
        }
        Ok(())
    }

    /// Every commit; gives them.
    fn commits(&mut self, ends: &[Oid]) -> Result<Vec<Oid>> {
        let mut open = ends.to_owned();
        let mut commits = Vec::new();
        while let Some(id) = open.pop() {
            if self.seen.contains(&id) {
                continue;
            }
            self.put(Kind::Commit, id, "")?;
            commits.push(id);
            open.extend(objects::commit(self.repo, id)?.parent_ids());
        }
        Ok(commits)
    }
}
