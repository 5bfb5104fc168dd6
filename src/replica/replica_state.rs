//! State of the local replica: genesis, known tips, and the merged state computed from them.

use std::rc::Rc;

use anyhow::Result;
use git2::Oid;

use crate::domain::replication::fingerprint;
use crate::domain::replication::rules::frontier::Frontier;
use crate::domain::replication::rules::history::CommitId;
use crate::domain::replication::rules::history::Genesis;
use crate::domain::replication::rules::history::History;
use crate::domain::replication::rules::merged_state::MergedState;
use crate::error::Failure;
use crate::git::read_errors;
use crate::replica::Binder;
use crate::replica::git_history::GitHistory;
use crate::replica::object_ids;
use crate::replica::setup::device;
use crate::replica::writers::frontier_refs;
use crate::say;
use crate::transport::Branch;

impl Binder {
    /// Git's history, with caches that live as long as the copy is open.
    pub(super) fn history(&self) -> &GitHistory {
        &self.history
    }

    /// V as remembered here.
    pub(super) fn frontier(&self) -> Result<Frontier> {
        frontier_refs::read(&self.repo, &self.git, &self.history, &self.root()?)
    }

    /// V evaluated.
    pub(super) fn view_of(&self, known: &Frontier) -> Result<Rc<MergedState>> {
        let evaluated = self.merged_state.borrow().clone();
        if let Some(view) = evaluated.filter(|view| view.frontier == *known) {
            return Ok(view);
        }
        let view = Rc::new(MergedState::of(&self.history, &self.root()?, known));
        *self.merged_state.borrow_mut() = Some(view.clone());
        Ok(view)
    }

    /// Everything the rules say of what is known here.
    pub fn view(&self) -> Result<Rc<MergedState>> {
        self.view_of(&self.frontier()?)
    }

    /// The same with received branches that are not merged yet.
    pub(super) fn view_with(&self, received: &[Branch]) -> Result<Rc<MergedState>> {
        if received.is_empty() {
            return self.view();
        }
        let tips = received.iter().map(|it| object_ids::commit_id(it.tip));
        let root = self.root()?;
        let tips: Vec<CommitId> = tips.collect();
        let known = self.frontier()?.with(&self.history, &root, &tips);
        Ok(Rc::new(MergedState::of(&self.history, &root, &known)))
    }

    /// Checks that everything the rules decided on here can be read.
    ///
    /// # Errors
    /// Something of it cannot.
    pub(super) fn is_sure(&self) -> Result<()> {
        self.view()?;
        self.tree()?;
        read_errors::none()
    }

    /// The root commit pinned when the copy was made; none in a plain clone.
    pub(super) fn pinned_root(&self) -> Result<Option<Oid>> {
        if let Some(root) = self.root.get() {
            return Ok(*root);
        }
        let root = device::root(&self.git)?;
        Ok(*self.root.get_or_init(|| root))
    }

    /// Genesis of this copy: the root commit pinned when it was made.
    pub(super) fn root(&self) -> Result<Genesis> {
        let pinned = self
            .pinned_root()?
            .ok_or_else(|| Failure::could_not(say!("setup-no-beginning")))?;
        let commit = object_ids::commit_id(pinned);
        let begun = self.history.commit(&commit).ok_or_else(read_errors::lost)?;
        let key = begun.signer().map(|signer| signer.key.clone());
        Ok(Genesis {
            commit,
            key: key.ok_or_else(|| Failure::could_not(say!("setup-no-beginning")))?,
        })
    }

    /// The root commit and the first key, as digits to read aloud.
    ///
    /// # Errors
    /// This copy has no pinned beginning.
    pub fn introduction(&self) -> Result<String> {
        let root = self.root()?;
        Ok(fingerprint::digits(
            &root.commit.to_string(),
            root.key.as_str(),
        ))
    }

    /// The key this copy writes with, as digits to read aloud.
    ///
    /// # Errors
    /// This copy has no key.
    pub fn key_digits(&self) -> Result<String> {
        let key = self.signing_key(self.writing_device()?)?.public()?;
        Ok(fingerprint::of_key(&key))
    }
}
