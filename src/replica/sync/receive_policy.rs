//! Policy of a binder for received branches: which belong to it, which are members', which break a limit.
//! Applied before anything is kept.

use std::collections::BTreeSet;
use std::rc::Rc;

use anyhow::Result;
use git2::{Oid, Repository};

use crate::domain::name::Writer;
use crate::domain::replication::receive_limits::{LeftOut, LimitExceeded};
use crate::domain::replication::rules::history::{CommitId, History};
use crate::domain::replication::rules::main_admission;
use crate::domain::replication::rules::main_admission::MainRejection;
use crate::format::documents;
use crate::git::write_commit;
use crate::replica::Binder;
use crate::replica::git_history::GitHistory;
use crate::replica::object_ids;
use crate::transport::Branch;

/// Decisions about received branches, before they are accepted.
pub(in crate::replica) trait ReceivePolicy {
    /// True if any of this belongs to the binder at all.
    fn belongs(&self, both: &Repository, tips: &[Oid]) -> Result<bool>;

    /// Names of members, by the state before and what was received.
    fn members(&self, received: &[Branch]) -> BTreeSet<String>;

    /// True if the branch, when last followed, was at a commit of a removed writer of whom nothing counts.
    fn is_shut_out(&self, branch: &str) -> bool;

    /// Why some of these new branches stay there: they bring more than people may who are no members.
    fn too_much(
        &self,
        both: &Rc<Repository>,
        received: &[Branch],
        new: &[Branch],
    ) -> Result<Option<LimitExceeded>>;

    /// Why this `main` is not admitted.
    fn about_main(
        &self,
        both: &Rc<Repository>,
        received: &[Branch],
        main: Oid,
    ) -> Result<Option<LimitExceeded>>;
}

impl ReceivePolicy for Binder {
    fn belongs(&self, both: &Repository, tips: &[Oid]) -> Result<bool> {
        self.any_begins_here(both, tips)
    }

    fn members(&self, received: &[Branch]) -> BTreeSet<String> {
        let Ok(view) = self.view_with(received) else {
            return BTreeSet::new();
        };
        let counts = |writer: &&Writer| {
            let key = view.members.named(writer);
            key.is_some_and(|key| view.members.standing(key).counts())
        };
        let names = view.members.all().filter_map(|it| it.writer.as_ref());
        names.filter(counts).map(ToString::to_string).collect()
    }

    fn too_much(
        &self,
        both: &Rc<Repository>,
        received: &[Branch],
        new: &[Branch],
    ) -> Result<Option<LimitExceeded>> {
        Self::too_much(self, both, received, new)
    }

    fn is_shut_out(&self, branch: &str) -> bool {
        let here = write_commit::tip(&self.repo, &format!("refs/heads/{branch}"));
        let (Ok(Some(here)), Ok(view)) = (here, self.view()) else {
            return false;
        };
        let commit = self.history().commit(&object_ids::commit_id(here));
        let signer = commit.as_ref().and_then(|commit| commit.signer());
        signer.is_some_and(|signer| view.members.is_shut_out(&signer.key))
    }

    /// By the rules, over known and received tips.
    fn about_main(
        &self,
        both: &Rc<Repository>,
        received: &[Branch],
        main: Oid,
    ) -> Result<Option<LimitExceeded>> {
        let history = GitHistory::of(Rc::clone(both), documents::can_be_read);
        let root = self.root()?;
        let received: Vec<CommitId> = received
            .iter()
            .map(|it| object_ids::commit_id(it.tip))
            .collect();
        let known = self.frontier()?.with(&history, &root, &received);
        let main = object_ids::commit_id(main);
        let judged = main_admission::admissible(&history, &root, &known, &main);
        Ok(judged.err().as_ref().and_then(main_limit).map(|it| it.why))
    }
}

/// Limit broken by a `main` that is not admitted and too large to be set aside.
fn main_limit(trouble: &MainRejection) -> Option<LeftOut> {
    let why = match trouble {
        MainRejection::Unrelated | MainRejection::LeftThere => return None,
        MainRejection::Overfull => LimitExceeded::Documents,
        MainRejection::TooMany(count) => LimitExceeded::Commits(*count as u64),
    };
    let branch = "main".to_owned();
    Some(LeftOut { branch, why })
}
