//! The lock of a copy, held by whoever commits or writes to its folder.

use anyhow::Result;

use crate::domain::time::moment;
use crate::error::Failure;
use crate::git::lock::{self, Lock};
use crate::replica::Binder;
use crate::say;

impl Binder {
    /// The copy's lock, with the stale locks of dead processes cleared.
    pub(in crate::replica) fn lock(&self) -> Result<Option<Lock>> {
        self.may_write()?;
        let lock = Lock::patient(&self.git.join("binder/lock"))?;
        if let Some(lock) = &lock {
            lock::clear_stale(&self.git, lock);
        }
        Ok(lock)
    }

    /// Releases the lock; marked as left if folder or index could not be updated, so that the next holder
    /// does it.
    pub(in crate::replica) fn let_go(&self, lock: Lock) {
        if self.is_unfinished.get() {
            lock.leave();
        }
    }

    /// Failure naming the process that holds the copy's lock, and since when.
    pub(in crate::replica) fn busy(&self) -> anyhow::Error {
        let message = match lock::holder(&self.git.join("binder/lock")) {
            Some(holder) => {
                let since = moment::in_zone(holder.since.into(), self.zone());
                let since = moment::clock_in(since, self.zone());
                let process = holder.process.to_string();
                say!("copies-busy-by", process = process, since = since)
            }
            None => say!("copies-busy"),
        };
        Failure::kept(message).into()
    }
}
