//! Admission of a remote's `main` (rule 5).

use std::rc::Rc;

use crate::domain::replication::rules::ancestry;
use crate::domain::replication::rules::frontier::Frontier;
use crate::domain::replication::rules::history::{Commit, CommitId, Genesis, History, Origin};
use crate::domain::replication::rules::merged_state::MergedState;

/// Most new foreign commits of a `main` that is admitted; a larger one waits for a person.
pub const MOST_COMMITS: usize = 1000;

/// Why a remote's `main` is not admitted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MainRejection {
    /// Objects are missing, or part of it does not descend from this binder's genesis.
    Unrelated,
    /// It breaks a limit of what is received, and did not come.
    LeftThere,
    TooMany(usize),
    /// It holds more documents than any binder has.
    Overfull,
}

/// Checks whether a `main` may be merged.
pub fn admissible(
    history: &dyn History,
    root: &Genesis,
    known: &Frontier,
    main: &CommitId,
) -> Result<(), MainRejection> {
    let new = ancestry::beyond(history, [main], known.all());
    let whole = |commit: &Rc<Commit>| {
        let mut parents = commit.parents.iter();
        match commit.parents.is_empty() {
            true => history.as_written(&commit.id) == root.commit,
            false => parents.all(|id| history.commit(id).is_some()),
        }
    };
    let Some(tip) = history.commit(main).filter(|_| new.values().all(whole)) else {
        return Err(MainRejection::Unrelated);
    };
    let foreign = new.values().filter(|it| it.origin == Origin::Foreign);
    let count = foreign.count();
    if count > MOST_COMMITS {
        return Err(MainRejection::TooMany(count));
    }
    let overfull = history.tree(&tip.tree).overfull;
    match overfull && tip.origin == Origin::Foreign {
        true => Err(MainRejection::Overfull),
        false => Ok(()),
    }
}

/// The last commit along the first parents of a `main` that a member signed: where a person sets it
/// back to.
pub fn last_signed(history: &dyn History, view: &MergedState, main: &CommitId) -> Option<CommitId> {
    let mut at = history.commit(main)?;
    for _ in 0..MOST_COMMITS {
        if at.signer().is_some_and(|signer| view.is_member(signer)) {
            return Some(at.id);
        }
        at = history.commit(at.parents.first()?)?;
    }
    None
}
