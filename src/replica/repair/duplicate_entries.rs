//! Entries that stand twice on a page of this copy's own, as older programs could write; later entries did
//! not count. The page is rewritten with each entry once; no entry's bytes, number or hash change.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;

use anyhow::{Context, Result};
use git2::{ObjectType, Oid};

use crate::domain::log::notebook::RecordContent;
use crate::domain::replication::health::CopyFault;
use crate::domain::replication::rules::append_point::AppendPoint;
use crate::domain::replication::rules::feed;
use crate::domain::replication::rules::frontier::ValidationCache;
use crate::domain::replication::rules::history::{CommitId, History, Key, Signer, TreeId};
use crate::domain::replication::rules::merge_commit;
use crate::domain::replication::rules::sync;
use crate::domain::time::moment;
use crate::env::Env;
use crate::format::notebook_page;
use crate::format::paths;
use crate::git::trees::{self, TreeChange, TreeChanges};
use crate::git::write_commit::{self, CommitText};
use crate::replica::Binder;
use crate::replica::object_ids;
use crate::replica::repair::Findings;
use crate::replica::sync::local_replica::{LocalReplica, SharedLock};

/// The end of the own branch that does not count.
struct Beyond {
    tip: Oid,
    /// The last commit that counts.
    ground: AppendPoint,
    /// The own notebook at the tip.
    notebook: TreeId,
}

/// A notebook with each entry once, and the ids that stood twice.
struct Once {
    notebook: TreeId,
    ids: Vec<String>,
}

impl Binder {
    pub(super) fn check_own_pages(&self) -> Result<Findings> {
        let Some(beyond) = self.beyond()? else {
            return Ok(Findings::new());
        };
        Ok(vec![match self.once(&beyond)? {
            Some(once) => CopyFault::WrittenTwice { ids: once.ids },
            None => CopyFault::OwnBroken {
                since: beyond
                    .ground
                    .tip
                    .map(|tip| tip.short(8))
                    .unwrap_or_default(),
            },
        }])
    }

    /// None where all of the own branch counts.
    fn beyond(&self) -> Result<Option<Beyond>> {
        let Some(device) = &self.device else {
            return Ok(None);
        };
        let Some(tip) = write_commit::tip(&self.repo, &Self::branch(&device.writer))? else {
            return Ok(None);
        };
        // A lost key is a separate finding.
        let Ok(key) = device.key().and_then(|key| key.public()) else {
            return Ok(None);
        };
        let signer = Signer {
            key: Key(key),
            writer: device.writer.clone(),
        };
        let view = self.view()?;
        let mut sound = ValidationCache::beyond(&view.frontier, self.history());
        let at = object_ids::commit_id(tip);
        let Some(notebook) = feed::notebook(self.history(), &signer, &at) else {
            return Ok(None);
        };
        let mut last = Some(at);
        while let Some(at) = last.filter(|at| !sound.has(&signer, at)) {
            last = feed::before(self.history(), &signer, &at);
        }
        let counts = |last: &CommitId| *last != at;
        Ok(last.filter(counts).map(|last| Beyond {
            tip,
            ground: AppendPoint {
                signer,
                tip: Some(last),
            },
            notebook,
        }))
    }

    /// None if the notebook has another fault than duplicate entries.
    fn once(&self, beyond: &Beyond) -> Result<Option<Once>> {
        let tree = trees::tree(&self.repo, object_ids::oid(&beyond.notebook.0))?;
        let mut changes = TreeChanges::new();
        let mut ids = Vec::new();
        for (log, folder) in trees::names(&tree, ObjectType::Tree) {
            let mut seen = BTreeSet::new();
            let folder = trees::tree(&self.repo, folder)?;
            for (name, id) in trees::names(&folder, ObjectType::Blob) {
                if !paths::is_page_name(&name) {
                    continue;
                }
                let bytes = trees::page(&self.repo, id)?;
                let mut kept = Vec::new();
                for (written, record) in notebook_page::read_with_bytes(&bytes) {
                    match seen.insert(record.sha.clone()) {
                        true => kept.extend_from_slice(written),
                        false => ids.extend(id_of(&record.content)),
                    }
                }
                if kept.len() != bytes.len() {
                    let page = self.repo.blob(&kept)?;
                    changes.insert(format!("{log}/{name}"), TreeChange::File(page));
                }
            }
        }
        let written = trees::changed(&self.repo, Some(&tree), &changes)?;
        let notebook = TreeId(object_ids::bytes(written));
        let before = beyond.ground.notebook(self.history());
        let writer = &beyond.ground.signer.writer;
        let breach = self
            .history()
            .breach(writer, before.as_ref(), Some(&notebook));
        Ok(breach.is_none().then_some(Once { notebook, ids }))
    }

    /// One commit on the last one that counts, with what followed on it as a further parent: every
    /// place that has the old branch takes the new one forward.
    pub(super) fn write_each_once(&self, env: &Env) -> Result<()> {
        let lock = self.lock()?.ok_or_else(|| self.busy())?;
        let lock: SharedLock = Rc::new(RefCell::new(Some(lock)));
        let before = self.tip()?;
        let beyond = self.beyond()?.context("nothing stands twice")?;
        let once = self.once(&beyond)?.context("nothing stands twice")?;
        let now = moment::in_zone(env.now(), self.zone());
        let mut desk = LocalReplica::of(self, now, Rc::clone(&lock))?;
        let further = [object_ids::commit_id(beyond.tip)];
        let commission = merge_commit::entry(
            self.history(),
            &self.root()?,
            &*self.view()?,
            &beyond.ground,
            once.notebook,
            &further,
        );
        let tree = desk.write_tree(&beyond.ground, &commission.tree)?;
        let parents: Vec<Oid> = commission
            .parents
            .iter()
            .map(|id| object_ids::oid(&id.0))
            .collect();
        let device = self.writing_device()?;
        let wording = CommitText {
            writer: &device.writer,
            name: &device.name,
            time: now,
            message: "write each entry once\n",
        };
        let made = write_commit::write(&self.repo, &device.key()?, &wording, tree, &parents)?;
        self.move_own_tip(device, made)?;
        sync::integrate_heads(&mut desk, &[object_ids::commit_id(made)])?;
        sync::reconcile(&mut desk, &[])?;
        // The faulty version lost the record that the folder was saved.
        if let Some(tip) = self.tree()? {
            self.renderings(&tip)?;
        }
        self.show(before)
    }
}

fn id_of(content: &RecordContent) -> Option<String> {
    match content {
        RecordContent::Entry(entry) => Some(entry.id.to_string()),
        RecordContent::Unreadable(_) => None,
    }
}
