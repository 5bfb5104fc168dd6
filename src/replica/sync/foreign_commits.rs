//! Foreign commits: made with plain Git on the checked-out branch, or received.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;

use anyhow::Result;

use crate::domain::replication::rules::foreign::ForeignChanges;
use crate::domain::replication::rules::history::CommitId;
use crate::domain::replication::rules::sync;
use crate::domain::replication::rules::sync::Replica;
use crate::domain::time::moment;
use crate::env::Env;
use crate::git::write_commit;
use crate::replica::sync::local_replica::{LocalReplica, SharedLock};
use crate::replica::{Binder, MAIN, object_ids};

impl Binder {
    /// Imports commits made here with plain Git before anything else is written; their changes of documents
    /// become proposals.
    pub(in crate::replica) fn import_foreign(&self, env: &Env) -> Result<()> {
        let Some(device) = &self.device else {
            return Ok(());
        };
        let own = write_commit::tip(&self.repo, &Self::branch(&device.writer))?;
        let main = write_commit::tip(&self.repo, MAIN)?;
        let (Some(own), Some(main)) = (own, main) else {
            return Ok(());
        };
        if own == main {
            return self.catch_up_folder(own);
        }
        self.is_sure()?;
        let Some(lock) = self.lock()? else {
            return Ok(());
        };
        let lock: SharedLock = Rc::new(RefCell::new(Some(lock)));
        if self.repo.graph_descendant_of(own, main)? {
            // A crash between the two branches: the second follows.
            write_commit::advance(&self.repo, MAIN, Some(main), own)?;
        } else {
            // The folder is as that branch left it.
            self.lies_as(main);
            self.note_made_here(object_ids::commit_id(main), object_ids::commit_id(own));
            let now = moment::in_zone(env.now(), self.zone());
            sync::reconcile(&mut LocalReplica::of(self, now, Rc::clone(&lock))?, &[])?;
        }
        self.show(Some(main))
    }

    /// Takes a commit in that a person asked for, however much it changes: that is proposed then.
    pub(in crate::replica) fn settle_with(&self, main: CommitId, env: &Env) -> Result<()> {
        let lock = self.lock()?.ok_or_else(|| self.busy())?;
        let before = self.tip()?;
        let now = moment::in_zone(env.now(), self.zone());
        let lock: SharedLock = Rc::new(RefCell::new(Some(lock)));
        let settled = sync::reconcile(&mut LocalReplica::of(self, now, Rc::clone(&lock))?, &[main]);
        if let Some(lock) = lock.borrow_mut().take().filter(|_| settled.is_err()) {
            lock.leave();
        }
        settled?;
        self.show(before)
    }
}

/// Changes in new foreign commits that cannot be proposals.
pub(super) fn ignored(local: &LocalReplica<'_>, new: &BTreeSet<CommitId>) -> Vec<String> {
    let mut ignored = BTreeSet::new();
    for commit in new.iter().filter_map(|id| local.history().commit(id)) {
        let changes = ForeignChanges::of(local.history(), &commit);
        ignored.extend(changes.too_large.into_iter().map(|(path, _)| path));
        ignored.extend(changes.overfull.then(|| commit.id.short(8)));
    }
    ignored.into_iter().collect()
}
