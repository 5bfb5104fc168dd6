//! P8 of docs/replication.md: what a removal sets aside, and what it must not.

use std::collections::BTreeSet;

use binder::domain::log::notebook::WriterStanding;
use binder::domain::replication::members::{Member, Removal};
use binder::domain::replication::rules::feed;
use binder::domain::replication::rules::history::{CommitId, History, Key, MemberEntry};
use binder::domain::replication::rules::merged_state::MergedState;

use super::run::Fault;
use super::world::World;

/// A member keeps everything; a removed one everything that all its removers had seen, and nothing
/// that none of them had.
pub(super) fn cuts_are_named(world: &World, view: &MergedState, faults: &mut Vec<Fault>) {
    for placed in &view.others {
        let standing = view.members.standing(&placed.signer.key);
        if matches!(standing, WriterStanding::Member | WriterStanding::Suspended) {
            faults.push(("P8", format!("{:?} is not counted", placed.signer)));
        }
    }
    let was_in = |member: &&Member| member.key == world.root.key || !member.let_in.is_empty();
    for member in view.members.all().filter(was_in) {
        if let Some(removal) = &member.removed {
            if member.standing != WriterStanding::SetAside {
                faults.push(("P8", format!("removed, and here again: {:?}", member.key)));
            }
            cut_is_named(world, view, &member.key, removal, faults);
        }
    }
    nobody_lets_themselves_in(world, view, faults);
    if view.members.rounds() > world.copies.len() {
        faults.push(("P8", format!("{} rounds", view.members.rounds())));
    }
}

/// Counted out from the root's key, over what is content.
fn nobody_lets_themselves_in(world: &World, view: &MergedState, faults: &mut Vec<Fault>) {
    let mut members = BTreeSet::from([world.root.key.clone()]);
    for _ in 0..world.copies.len() {
        let placed = view.placed.values();
        let theirs = placed.filter(|placed| members.contains(&placed.signer.key));
        let journals = theirs.filter_map(|placed| Some(world.git.journal(&placed.notebook?)));
        let said: Vec<MemberEntry> = journals.flat_map(|it| it.members.clone()).collect();
        members.extend(said.into_iter().map(|entry| entry.key));
    }
    for placed in view.placed.values() {
        if !members.contains(&placed.signer.key) {
            faults.push(("P8", format!("nobody let {:?} in", placed.signer)));
        }
    }
}

fn cut_is_named(
    world: &World,
    view: &MergedState,
    key: &Key,
    removal: &Removal,
    faults: &mut Vec<Fault>,
) {
    let lasts = removal.by.iter().map(|by| by.entry.last);
    let seen: Vec<BTreeSet<u64>> = lasts.map(|last| seen_of(world, view, key, last)).collect();
    let placed = view
        .placed
        .values()
        .filter(|placed| placed.signer.key == *key);
    let notebooks = placed.filter_map(|placed| placed.notebook);
    let counted: BTreeSet<u64> = notebooks.flat_map(|id| world.git.tokens(&id)).collect();
    let by_any: BTreeSet<u64> = seen.iter().flatten().copied().collect();
    let by_all = |token: &&u64| seen.iter().all(|seen| seen.contains(token));
    if by_any
        .iter()
        .filter(by_all)
        .any(|token| !counted.contains(token))
    {
        faults.push(("P8", format!("cut what all removers saw: {removal:?}")));
    }
    if !counted.is_subset(&by_any) {
        faults.push(("P8", format!("kept what no remover saw: {removal:?}")));
    }
}

/// What a key had written, under all its names, in the ancestry of the commit a remover named.
fn seen_of(world: &World, view: &MergedState, key: &Key, last: Option<CommitId>) -> BTreeSet<u64> {
    let chain = |id: &CommitId| {
        let commit = world.git.commit(id)?;
        let signer = commit.signer().filter(|signer| signer.key == *key)?.clone();
        Some((signer, *id))
    };
    let names: BTreeSet<_> = view
        .frontier
        .of_key(key)
        .map(|(signer, _)| signer)
        .collect();
    let mut seen = BTreeSet::new();
    let mut at = last.as_ref().and_then(chain);
    while let Some((signer, id)) = at {
        if names.contains(&signer) {
            let notebook = feed::notebook(&world.git, &signer, &id);
            seen.extend(notebook.iter().flat_map(|id| world.git.tokens(id)));
        }
        let first = world
            .git
            .commit(&id)
            .and_then(|commit| commit.parents.first().copied());
        at = first.as_ref().and_then(chain);
    }
    seen
}
