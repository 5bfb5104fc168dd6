//! P6 and P10 of docs/replication.md: unsigned changes wait, change nothing, and are answered once.

use std::collections::BTreeSet;

use binder::domain::replication::rules::feed;
use binder::domain::replication::rules::foreign::ForeignCommits;
use binder::domain::replication::rules::history::{
    BlobId, CommitId, EditEntry, History, VersionId,
};
use binder::domain::replication::rules::merged_state::MergedState;
use binder::domain::replication::rules::proposal::{Proposal, ProposalSource, Proposals};
use binder::domain::replication::rules::sync::Replica;

use super::checks;
use super::run::Fault;
use super::world::World;

pub(super) fn at_any_time(world: &World, faults: &mut Vec<Fault>) {
    for at in 0..world.copies.len() {
        let copy = world.copies[at].borrow();
        let view = copy.view(&copy.frontier());
        nothing_unsigned_counts(world, &view, at, faults);
        let waiting = copy.waiting(&view);
        twins_propose_nothing(world, &view, &waiting, faults);
        members_hold_what_proposes(world, &view, at, &waiting, faults);
        let waiting: BTreeSet<VersionId> = waiting.iter().map(Proposal::id).collect();
        nothing_answered_returns(world, &view, &waiting, faults);
        let anew = anew(world, &view, copy.own.tip.iter().chain(&copy.head));
        if anew != waiting {
            let fault = "what was found before decides what waits".to_owned();
            faults.push(("P6", fault));
        }
    }
}

/// Rule 9: what differs from a commit that counts only in its armour proposes nothing beside it. (Of one
/// whose first commit a removal has cut it may, like any stranger's.)
fn twins_propose_nothing(
    world: &World,
    view: &MergedState,
    waiting: &[Proposal],
    faults: &mut Vec<Fault>,
) {
    let counts = |of: &CommitId| {
        let commit = world.git.commit(of)?;
        let signer = commit.signer()?;
        let tips = view.members.counted().get(signer)?.iter().copied();
        Some(feed::whole(&world.git, signer, tips).contains(of))
    };
    for proposal in waiting {
        if let ProposalSource::Foreign(commit) = proposal.source
            && let Some(of) = world.git.twin_of(&commit)
            && counts(&of) == Some(true)
        {
            let fault = format!("a second commit proposes {:?}", proposal.version);
            faults.push(("P10", fault));
        }
    }
}

/// Rule 7: what proposes lies in the ancestry of a member's tip, of the own one or of what is checked out;
/// what stands in a foreign `log/` is nothing.
fn members_hold_what_proposes(
    world: &World,
    view: &MergedState,
    at: usize,
    waiting: &[Proposal],
    faults: &mut Vec<Fault>,
) {
    let copy = world.copies[at].borrow();
    let tips = view.members.counted().values().flatten();
    let below = world
        .git
        .reachable(tips.chain(&copy.own.tip).chain(&copy.head));
    for proposal in waiting {
        let over = proposal.version.replaces.iter();
        if over.clone().any(|it| world.forged.contains(it)) {
            let fault = format!("a foreign log is read for {:?}", proposal.version);
            faults.push(("P10", fault));
        }
        if let ProposalSource::Foreign(commit) = proposal.source
            && !below.contains(&commit)
        {
            faults.push(("P10", format!("{commit} proposes, which nobody took in")));
        }
    }
}

/// P10: a version counts because a member wrote it, or said yes to it; and the folder holds nothing
/// else.
fn nothing_unsigned_counts(world: &World, view: &MergedState, at: usize, faults: &mut Vec<Fault>) {
    let said_yes = world.answers.iter().filter(|it| it.yes);
    let accepted: BTreeSet<VersionId> = said_yes.map(|it| it.version).collect();
    for edit in edits(world, view) {
        let id = edit.version.id();
        if edit.imported.is_some() && !accepted.contains(&id) {
            faults.push(("P10", format!("nobody said yes to {edit:?}")));
        }
    }
    let said_yes = world.answers.iter().filter(|it| it.yes);
    let texts: BTreeSet<BlobId> = said_yes.filter_map(|it| it.text).collect();
    let unsigned = world.changed.iter().filter_map(|it| it.text);
    let unsigned: BTreeSet<BlobId> = unsigned.filter(|it| !texts.contains(it)).collect();
    let tip = world.copies[at].borrow().own.tip;
    let shown = tip.map(|tip| world.git.tree_of(&tip).documents.clone());
    let shown = shown.unwrap_or_default();
    let all = shown.values().chain(view.content.documents.values());
    for text in all.filter(|text| unsigned.contains(text)) {
        faults.push((
            "P10",
            format!("copy {at} shows {text}, which nobody signed"),
        ));
    }
}

fn edits(world: &World, view: &MergedState) -> Vec<EditEntry> {
    let journals = view.content.notebooks.values();
    let edits = journals.map(|notebook| world.git.journal(notebook).edits.clone());
    edits.flatten().collect()
}

/// P6: what a counted entry answered waits no more.
fn nothing_answered_returns(
    world: &World,
    view: &MergedState,
    waiting: &BTreeSet<VersionId>,
    faults: &mut Vec<Fault>,
) {
    let journals = view.content.notebooks.values();
    let counted: BTreeSet<u64> = journals.flat_map(|it| world.git.tokens(it)).collect();
    for answer in &world.answers {
        if waiting.contains(&answer.version) && !answer.by.is_disjoint(&counted) {
            let what = if answer.yes { "accepted" } else { "declined" };
            faults.push((
                "P6",
                format!("{what} and asked again: {:?}", answer.version),
            ));
        }
    }
}

/// What waits, without anything that was found before.
fn anew<'t>(
    world: &World,
    view: &MergedState,
    further: impl Iterator<Item = &'t CommitId>,
) -> BTreeSet<VersionId> {
    let (git, found) = (&world.git, ForeignCommits::default());
    let all = Proposals::in_view(git, &world.root, view, &found, further);
    all.waiting().map(|it| it.id()).collect()
}

pub(super) fn at_rest(world: &World, view: &MergedState, faults: &mut Vec<Fault>) {
    the_same_waits_everywhere(world, view, faults);
    every_change_is_answered_or_waits(world, view, faults);
    yes_makes_one_version(world, view, faults);
}

fn the_same_waits_everywhere(world: &World, view: &MergedState, faults: &mut Vec<Fault>) {
    let all = world.copies.iter().map(|copy| copy.borrow());
    let members = all.filter(|copy| view.is_member(&copy.own.signer));
    let lists = members
        .map(|copy| -> Vec<VersionId> { copy.waiting(view).iter().map(|it| it.id()).collect() });
    let lists: BTreeSet<BTreeSet<VersionId>> =
        lists.map(|list| list.into_iter().collect()).collect();
    if lists.len() > 1 {
        faults.push(("P6", format!("not the same waits everywhere: {lists:?}")));
    }
}

/// Every change of plain Git that members' copies hold waits, or was answered, or has come about.
fn every_change_is_answered_or_waits(world: &World, view: &MergedState, faults: &mut Vec<Fault>) {
    let tips = view.members.counted().values().flatten().copied();
    let tips: Vec<CommitId> = tips.chain(checks::mains(world, view)).collect();
    let below = world.git.reachable(&tips);
    let all = Proposals::in_view(
        &world.git,
        &world.root,
        view,
        &ForeignCommits::default(),
        &tips,
    );
    let waiting = all
        .waiting()
        .map(|it| (it.version.path.clone(), it.version.blob));
    let mut accounted: BTreeSet<(String, Option<BlobId>)> = waiting.collect();
    let answers = world.answers.iter();
    accounted.extend(answers.map(|it| (it.path.clone(), it.text)));
    let journals = view.content.notebooks.values();
    let declined = journals.flat_map(|it| world.git.journal(it).declined.clone());
    let declined: BTreeSet<VersionId> = declined.collect();
    let refused = world.refused.iter();
    let refused = refused.filter(|it| declined.contains(&it.id()));
    accounted.extend(refused.map(|it| (it.path.clone(), it.blob)));
    let counted = edits(world, view).into_iter();
    accounted.extend(counted.map(|it| (it.version.path, it.version.blob)));
    for changed in &world.changed {
        let known = (changed.path.clone(), changed.text);
        if below.contains(&changed.commit) && !accounted.contains(&known) {
            let fault = format!("{} changed {}: not heard of", changed.commit, changed.path);
            faults.push(("P6", fault));
        }
    }
}

/// Two who say yes make one version.
fn yes_makes_one_version(world: &World, view: &MergedState, faults: &mut Vec<Fault>) {
    let accepted = edits(world, view).into_iter();
    let accepted = accepted.filter(|edit| edit.imported.is_some());
    let mut texts: BTreeSet<(String, BlobId)> = BTreeSet::new();
    let mut versions: BTreeSet<VersionId> = BTreeSet::new();
    for edit in accepted {
        let first = versions.insert(edit.version.id());
        let text = edit.version.blob.filter(|_| first);
        let text = text.filter(|text| !world.again.contains(text));
        let unique = text.filter(|text| world.changed.iter().any(|it| it.text == Some(*text)));
        if unique.is_some_and(|text| !texts.insert((edit.version.path.clone(), text))) {
            faults.push(("P6", format!("one change, two versions: {edit:?}")));
        }
    }
}
