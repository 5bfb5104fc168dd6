//! What of an exported log is reached from the writers' last commits. Whatever else lies in the file is text that
//! no signature covers, however well its own id is calculated.

use std::collections::{BTreeSet, HashSet};

use anyhow::Result;
use git2::{ObjectType, Oid};

use crate::domain::replication::evidence::fault::{EvidenceFault, FaultKind, Severity};
use crate::format::evidence_file::{EvidenceFile, EvidenceObject, ObjectKind};
use crate::replica::audit::single_file::TempRepo;

/// What was reached so far.
#[derive(Default)]
struct Covered {
    commits: HashSet<Oid>,
    /// With the path at which it stands, which ends in a slash unless it is the root.
    folders: HashSet<(String, Oid)>,
    /// Folders at whatever path.
    folder_ids: HashSet<Oid>,
    pages: HashSet<(String, Oid)>,
}

impl TempRepo {
    /// Every section that nothing signed leads to, of those whose id is right.
    pub(super) fn not_covered(&self, evidence: &EvidenceFile) -> Result<Vec<EvidenceFault>> {
        let wanted: BTreeSet<&str> = evidence.objects.iter().map(|it| it.path.as_str()).collect();
        let mut covered = Covered::default();
        let mut open = Vec::new();
        for (_, commit) in &evidence.tips {
            open.push(Oid::from_str(commit)?);
        }
        while let Some(id) = open.pop() {
            if !covered.commits.insert(id) {
                continue;
            }
            let Ok(commit) = self.repo.find_commit(id) else {
                continue;
            };
            open.extend(commit.parent_ids());
            self.cover_folder(String::new(), commit.tree_id(), &wanted, &mut covered);
        }
        let objects = evidence.objects.iter();
        let faults = objects.filter(|object| !covered.has(object)).map(|object| {
            let place = match object.kind {
                ObjectKind::Page => object.path.clone(),
                ObjectKind::Commit | ObjectKind::Tree => object.id.clone(),
            };
            EvidenceFault::new(Severity::Broken, FaultKind::NotCovered { place })
        });
        Ok(faults.collect())
    }

    /// A folder at a path, and what lies in it. The pages of a file have few paths: `wanted`.
    fn cover_folder(&self, path: String, id: Oid, wanted: &BTreeSet<&str>, covered: &mut Covered) {
        let mut open = vec![(path, id)];
        while let Some((path, id)) = open.pop() {
            if !covered.folders.insert((path.clone(), id)) {
                continue;
            }
            covered.folder_ids.insert(id);
            let Ok(folder) = self.repo.find_tree(id) else {
                continue;
            };
            for entry in &folder {
                let Ok(name) = entry.name() else { continue };
                let at = format!("{path}{name}");
                match entry.kind() {
                    Some(ObjectType::Tree) => open.push((at + "/", entry.id())),
                    _ if wanted.contains(at.as_str()) => {
                        covered.pages.insert((at, entry.id()));
                    }
                    _ => {}
                }
            }
        }
    }
}

impl Covered {
    /// Whether a section was reached. One whose id is not that of its bytes is named as changed.
    fn has(&self, object: &EvidenceObject) -> bool {
        let Ok(id) = Oid::from_str(&object.id) else {
            return false;
        };
        match object.kind {
            ObjectKind::Commit => self.commits.contains(&id),
            ObjectKind::Tree => self.folder_ids.contains(&id),
            ObjectKind::Page => self.pages.contains(&(object.path.clone(), id)),
        }
    }
}
