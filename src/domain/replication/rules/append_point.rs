//! Append point (rule 2): parent commit and signer of a device's next commit.

use std::collections::BTreeSet;

use crate::domain::log::entry::Sha256;
use crate::domain::name::Writer;
use crate::domain::replication::rules::feed;
use crate::domain::replication::rules::history::{CommitId, Folder, History, Signer, TreeId};
use crate::domain::replication::rules::merged_state::MergedState;

/// Where a device appends its next commit.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct AppendPoint {
    /// Signer of the next commit.
    pub signer: Signer,
    /// Its first parent; none for the first commit of a device that has just joined.
    pub tip: Option<CommitId>,
}

impl AppendPoint {
    /// The device's notebook under this name so far.
    pub fn notebook(&self, history: &dyn History) -> Option<TreeId> {
        feed::notebook(history, &self.signer, self.tip.as_ref()?)
    }
}

/// Append point of a device that last wrote as `own`.
/// - Its branch is only ahead somewhere (a restored backup that wrote nothing since): it takes that.
/// - Its branch is forked, or another key has its name: it goes on as `<name>.<first 6 hex of its
///   own last commit>`, on that commit, with an empty notebook. Never a counted-up name: two clones
///   would choose the same. (The own notebook would cover that key's folder in the own tree.)
pub fn append_point(history: &dyn History, view: &MergedState, own: &AppendPoint) -> AppendPoint {
    let mut ground = own.clone();
    let mut tried = BTreeSet::new();
    while tried.insert(ground.clone()) {
        ground = match step(history, view, &ground) {
            Some(next) => next,
            None => return ground,
        };
    }
    ground
}

fn step(history: &dyn History, view: &MergedState, own: &AppendPoint) -> Option<AppendPoint> {
    let tips: BTreeSet<CommitId> = view.frontier.of(&own.signer).copied().collect();
    if tips.len() > 1 {
        let last = own.tip.filter(|tip| is_by(history, &own.signer, tip));
        return gone_on(&own.signer, last.or(tips.first().copied()));
    }
    match tips.first().filter(|tip| Some(**tip) != own.tip) {
        Some(ahead) => Some(AppendPoint {
            signer: own.signer.clone(),
            tip: Some(*ahead),
        }),
        None if is_taken(view, &own.signer) => gone_on(&own.signer, own.tip),
        None => None,
    }
}

fn is_by(history: &dyn History, signer: &Signer, commit: &CommitId) -> bool {
    let commit = history.commit(commit);
    commit.is_some_and(|commit| commit.signer() == Some(signer))
}

/// Another key holds the folder this writer would write in.
fn is_taken(view: &MergedState, own: &Signer) -> bool {
    let holder = view.placed.get(&Folder::of(&own.writer));
    holder.is_some_and(|holder| holder.signer.key != own.key)
}

/// A device without commits is distinguished by its key only.
fn gone_on(own: &Signer, last: Option<CommitId>) -> Option<AppendPoint> {
    let six = match &last {
        Some(last) => last.short(6),
        None => Sha256::of(own.key.as_str().as_bytes()).as_str()[..6].to_owned(),
    };
    let name = own.writer.as_str().split('.').next().unwrap_or_default();
    Some(AppendPoint {
        signer: Signer {
            key: own.key.clone(),
            writer: Writer::new(&format!("{name}.{six}"))?,
        },
        tip: last,
    })
}
