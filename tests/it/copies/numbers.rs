//! Last part of rule 9, effective order numbers: against a plain statement of the rule.

use std::collections::BTreeMap;

use binder::domain::name::LogId;
use binder::domain::replication::rules::history::{Commit, CommitId, Folder, History, TreeId};
use binder::domain::replication::rules::merged_state::MergedState;
use binder::domain::replication::rules::order_numbers;
use binder::domain::replication::rules::order_numbers::notebook_numbers::LEAP;

use super::run::Fault;
use super::world::World;

/// The log as of a commit.
#[derive(Clone, Default)]
struct Plain {
    /// What each entry of the commit's own writer counts to.
    own: Vec<u64>,
    /// The highest that anybody's counts to.
    highest: u64,
    notebook: Option<TreeId>,
}

pub(super) fn at_rest(world: &World, view: &MergedState, faults: &mut Vec<Fault>) {
    let plain = plainly(world);
    count_as_they_must(world, view, &plain, faults);
    world.git.forget();
    count_as_they_must(world, view, &plain, faults);
    let honest = &world.counts.borrow().honest;
    for (token, counted) in by_token(world, view, &plain) {
        let written = honest.get(&token).filter(|it| **it != counted);
        if let Some(written) = written {
            let fault = format!("an honest {written} counts to {counted}");
            faults.push(("R9", fault));
        }
    }
}

fn count_as_they_must(
    world: &World,
    view: &MergedState,
    plain: &BTreeMap<CommitId, Plain>,
    faults: &mut Vec<Fault>,
) {
    for tip in view.frontier.all() {
        let (git, own) = (&world.git, &plain[tip]);
        let row = order_numbers::row(git, &LogId::journal(), tip);
        let written = own.notebook.map_or_else(Vec::new, |it| git.numbers(&it, 0));
        let counted: Vec<u64> = (1..)
            .zip(&written)
            .map(|(number, written)| row.counted(number, *written))
            .collect();
        if counted != own.own {
            let fault = format!("{written:?} count to {counted:?}, not to {:?}", own.own);
            faults.push(("R9", fault));
        }
    }
}

fn by_token(
    world: &World,
    view: &MergedState,
    plain: &BTreeMap<CommitId, Plain>,
) -> Vec<(u64, u64)> {
    let rows = view.frontier.all().map(|tip| &plain[tip]);
    rows.flat_map(|row| {
        let tokens = row.notebook.map(|it| world.git.tokens(&it));
        let tokens = tokens.unwrap_or_default().into_iter();
        tokens.zip(row.own.clone()).collect::<Vec<_>>()
    })
    .collect()
}

fn plainly(world: &World) -> BTreeMap<CommitId, Plain> {
    let mut all: BTreeMap<CommitId, Plain> = BTreeMap::new();
    for commit in world.git.oldest_first() {
        let one = one(world, &commit, &all);
        all.insert(commit.id, one);
    }
    all
}

/// Of a foreign commit what its parents know.
fn one(world: &World, commit: &Commit, all: &BTreeMap<CommitId, Plain>) -> Plain {
    let git = &world.git;
    let highest = commit.parents.iter().map(|id| all[id].highest).max();
    let mut plain = Plain {
        highest: highest.unwrap_or(0),
        ..Plain::default()
    };
    let Some(signer) = commit.signer() else {
        return plain;
    };
    let before = commit.parents.first().and_then(|id| git.commit(id));
    let before = before.filter(|it| it.signer() == Some(signer));
    plain.own = before.map_or_else(Vec::new, |it| all[&it.id].own.clone());
    let folder = Folder::of(&signer.writer);
    plain.notebook = git.notebook(&commit.tree, &folder);
    let written = plain
        .notebook
        .map_or_else(Vec::new, |it| git.numbers(&it, 0));
    for written in written.into_iter().skip(plain.own.len()) {
        let last = plain.own.last().copied().unwrap_or(0);
        let most = match written > last.saturating_add(LEAP) {
            true => plain.highest.saturating_add(1),
            false => u64::MAX,
        };
        plain.own.push(written.min(most));
        plain.highest = plain.highest.max(written.min(most));
    }
    plain
}
