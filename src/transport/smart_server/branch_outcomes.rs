//! What a server said of each branch of a push.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use git2::RemoteCallbacks;

use crate::transport::{RejectedUpdate, error_patterns};

/// Server's answer for each updated branch.
#[derive(Default)]
pub(super) struct BranchOutcomes(Rc<RefCell<BTreeMap<String, Option<String>>>>);

impl BranchOutcomes {
    pub(super) fn listen(&self, callbacks: &mut RemoteCallbacks<'_>) {
        let judged = Rc::clone(&self.0);
        callbacks.push_update_reference(move |name, against| {
            let against = against.map(str::to_owned);
            judged.borrow_mut().insert(name.to_owned(), against);
            Ok(())
        });
    }

    pub(super) fn not_moved(&self, names: &[&str], said: &str) -> Vec<RejectedUpdate> {
        let judged = self.0.borrow();
        let against = |name: &str| {
            match judged.get(&format!("refs/heads/{name}")) {
                Some(None) => None,
                Some(Some(against)) if error_patterns::is_overtaken(against) => {
                    Some(RejectedUpdate::overtaken(name))
                }
                Some(Some(against)) => Some(RejectedUpdate::refused(
                    name,
                    &error_patterns::joined(said, against),
                )),
                // A server that does not report on a branch has not moved it.
                None => Some(RejectedUpdate::overtaken(name)),
            }
        };
        names.iter().filter_map(|name| against(name)).collect()
    }
}
