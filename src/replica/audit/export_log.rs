//! One log with everything that its signatures cover, for a file that can be checked alone.

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use git2::{ObjectType, Oid, Repository, Tree};

use crate::domain::name::{LogId, Writer};
use crate::domain::replication::rules::history::History;
use crate::domain::replication::rules::merged_state::MergedState;
use crate::format::evidence_file::{self, EvidenceFile, EvidenceObject, ObjectKind};
use crate::format::paths;
use crate::git::trees;
use crate::replica::Binder;
use crate::replica::audit::refs::{self, Tip};
use crate::replica::object_ids;

/// A writer and their last commit.
type WriterEnd = (String, Oid);

impl Binder {
    /// The pages of a log and of the journals as everybody's last commit has them, every commit, and
    /// the folders between of each: what stood on a page at a commit is the beginning of the page of
    /// which the folder there gives the id. All of it as members' last commits have it in their ancestry;
    /// what guests bring besides is left out, for it can be anything. Gives with it the names of those of
    /// them who wrote in the log.
    ///
    /// # Errors
    /// Something of it cannot be read.
    pub fn evidence_file(&self, log: &LogId) -> Result<(EvidenceFile, BTreeSet<String>)> {
        let (named, left_out) = self.ends_of_members(log)?;
        let ends: Vec<Oid> = named.iter().map(|(_, end)| *end).collect();
        let mut exported = Exported {
            repo: &self.repo,
            seen: BTreeSet::new(),
            settings: BTreeSet::new(),
            objects: Vec::new(),
        };
        for (writer, end) in &named {
            exported.pages(*end, writer, log)?;
        }
        exported.settings()?;
        for commit in exported.commits(&ends)? {
            if let Some(writer) = self.writer_at(commit) {
                exported.notebook(commit, &writer, log)?;
            }
        }
        exported.objects.sort_by_key(|object| object.kind);
        let file = EvidenceFile {
            version: 2,
            remarks: Vec::new(),
            log: log.clone(),
            zone: self.zone().to_string(),
            tips: (named.into_iter())
                .map(|(writer, end)| (writer, end.to_string()))
                .collect(),
            objects: exported.objects,
        };
        Ok((file, left_out))
    }

    /// The last commits of members and by whom; and the names of guests who wrote in the log.
    fn ends_of_members(&self, log: &LogId) -> Result<(Vec<WriterEnd>, BTreeSet<String>)> {
        // Of a plain clone nothing says who is a member: there all of it goes with it.
        let view = self.view().ok();
        let (mut ends, mut left_out) = (Vec::new(), BTreeSet::new());
        for tip in refs::tips(&self.repo)? {
            let fork = tip.name.starts_with("refs/binder/tips/");
            let writer = match tip.branch_of() {
                Some(branch) => Some(branch.to_owned()),
                None if fork => self.writer_at(tip.commit),
                None => None,
            };
            let is_known = ends.iter().any(|(_, end)| *end == tip.commit);
            let Some(writer) = writer.filter(|_| !is_known) else {
                continue;
            };
            if view.as_ref().is_some_and(|view| self.is_guests(view, &tip)) {
                left_out.extend(self.writes_in(tip.commit, log));
                continue;
            }
            ends.push((writer, tip.commit));
        }
        Ok((ends, left_out))
    }

    /// Whether a branch is nobody's whose word counts, and has no member's name.
    fn is_guests(&self, view: &MergedState, tip: &Tip) -> bool {
        let commit = self.history().commit(&object_ids::commit_id(tip.commit));
        let signer = commit.as_ref().and_then(|commit| commit.signer());
        let own = self.device.as_ref().map(|device| &device.writer);
        let counts = signer
            .is_some_and(|it| view.members.counted().contains_key(it) || own == Some(&it.writer));
        let has_members_name = || {
            let name = tip.branch_of().and_then(Writer::new);
            name.is_some_and(|name| view.members.named(&name).is_some())
        };
        !counts && !has_members_name()
    }

    /// Who signed a commit, where they have written in a log.
    fn writes_in(&self, commit: Oid, log: &LogId) -> Option<String> {
        let writer = self.writer_at(commit)?;
        let tree = trees::tree_of(&self.repo, commit).ok()?;
        let folder = paths::log_folder(&writer, log);
        trees::id_at(&tree, &folder, ObjectType::Tree).map(|_| writer)
    }

    fn writer_at(&self, commit: Oid) -> Option<String> {
        let commit = self.history().commit(&object_ids::commit_id(commit))?;
        commit.signer().map(|signer| signer.writer.to_string())
    }
}

struct Exported<'r> {
    repo: &'r Repository,
    seen: BTreeSet<Oid>,
    settings: BTreeSet<Oid>,
    objects: Vec<EvidenceObject>,
}

impl<'r> Exported<'r> {
    fn put(&mut self, kind: ObjectKind, id: Oid, path: &str) -> Result<()> {
        if self.seen.insert(id) {
            let odb = self.repo.odb()?;
            let object = odb.read(id).context("exporting a log")?;
            if !evidence_file::can_hold(kind, object.data()) {
                return Ok(());
            }
            self.objects.push(EvidenceObject {
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
        let root = trees::tree_of(self.repo, end)?;
        for (name, id) in trees::names(&root, ObjectType::Tree) {
            if !matches!(name.as_str(), paths::INCIDENTS | paths::LOG) {
                self.folders(&trees::tree(self.repo, id)?)?;
            }
        }
        for (log, folder) in self.notebook(end, writer, log)? {
            for (name, page) in trees::names(&folder, ObjectType::Blob) {
                let path = format!("{}/{name}", paths::log_folder(writer, &log));
                self.put(ObjectKind::Page, page, &path)?;
            }
        }
        self.settings
            .extend(trees::id_at(&root, paths::SETTINGS, ObjectType::Blob));
        Ok(())
    }

    /// After all pages: whoever made their settings a page of somebody's takes no page away by it.
    fn settings(&mut self) -> Result<()> {
        for settings in std::mem::take(&mut self.settings) {
            self.put(ObjectKind::Page, settings, paths::SETTINGS)?;
        }
        Ok(())
    }

    /// The folders from a commit down to its writer's pages in the log and the journal; gives those
    /// last ones.
    fn notebook(&mut self, at: Oid, writer: &str, log: &LogId) -> Result<Vec<(LogId, Tree<'r>)>> {
        let root = trees::tree_of(self.repo, at)?;
        self.put(ObjectKind::Tree, root.id(), "")?;
        let mut folder = root;
        for name in [paths::LOG, writer] {
            let Some(below) = trees::folder_at(self.repo, &folder, name)? else {
                return Ok(Vec::new());
            };
            self.put(ObjectKind::Tree, below.id(), "")?;
            folder = below;
        }
        let mut logs = Vec::new();
        for log in BTreeSet::from([log.clone(), LogId::journal()]) {
            if let Some(pages) = trees::folder_at(self.repo, &folder, log.as_str())? {
                self.put(ObjectKind::Tree, pages.id(), "")?;
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
        self.put(ObjectKind::Tree, folder.id(), "")?;
        for (_, id) in trees::names(folder, ObjectType::Tree) {
            self.folders(&trees::tree(self.repo, id)?)?;
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
            self.put(ObjectKind::Commit, id, "")?;
            commits.push(id);
            open.extend(trees::commit(self.repo, id)?.parent_ids());
        }
        Ok(commits)
    }
}
