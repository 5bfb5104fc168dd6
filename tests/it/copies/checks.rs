//! Properties P1 to P10 of docs/replication.md, checked on a simulated world.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use binder::domain::replication::rules::content;
use binder::domain::replication::rules::frontier::Frontier;
use binder::domain::replication::rules::history::{BlobId, CommitId, History, Version, VersionId};
use binder::domain::replication::rules::merged_state::MergedState;
use binder::domain::replication::rules::sync::Replica;

use super::admissions;
use super::answers;
use super::cuts;
use super::hub::Hub;
use super::numbers;
use super::run::Fault;
use super::world::{By, Spot, World};

/// What holds in the middle of everything.
pub(super) fn at_any_time(world: &mut World, faults: &mut Vec<Fault>) {
    same_tips_same_content(world, faults);
    order_plays_no_part(world, faults);
    answers::at_any_time(world, faults);
}

/// What holds once everybody has exchanged.
pub(super) fn at_rest(world: &mut World, faults: &mut Vec<Fault>) {
    world.git.forget();
    at_any_time(world, faults);
    let known = world.copies[0].borrow().frontier();
    let strays = world
        .copies
        .iter()
        .filter(|copy| copy.borrow().frontier() != known);
    if strays.count() > 0 {
        faults.push(("P3", "somebody does not know all tips".to_owned()));
        return;
    }
    let view = MergedState::of(&world.git, &world.root, &known);
    no_entry_is_lost(world, &view, faults);
    no_text_is_lost(world, &view, faults);
    no_plain_commit_is_lost(world, &view, faults);
    answers::at_rest(world, &view, faults);
    mains_hold_the_content(world, &view, faults);
    nothing_settled_comes_back(world, &view, faults);
    every_live_text_is_shown(&view, faults);
    merges_do_not_multiply(world, &view, faults);
    cuts::cuts_are_named(world, &view, faults);
    take_ins_are_few(world, faults);
    admissions::at_rest(world, &view, faults);
    numbers::at_rest(world, &view, faults);
    faults.append(&mut world.counts.borrow_mut().faults);
}

/// P1.
fn same_tips_same_content(world: &World, faults: &mut Vec<Fault>) {
    for copy in &world.copies {
        let copy = copy.borrow();
        let known = copy.frontier();
        if MergedState::of(&world.git, &world.root, &known).content != copy.view(&known).content {
            faults.push(("P1", "two contents of the same tips".to_owned()));
        }
    }
}

/// P5: from nothing, in another order and in pieces, comes the same V.
fn order_plays_no_part(world: &mut World, faults: &mut Vec<Fault>) {
    for at in 0..world.copies.len() {
        let known = world.copies[at].borrow().frontier();
        let mut tips: Vec<CommitId> = known.all().copied().collect();
        let mut again = Frontier::default();
        while !tips.is_empty() {
            let tip = tips.swap_remove(world.dice.below(tips.len()));
            again = again.with(&world.git, &world.root, [&tip]);
        }
        if again != known {
            faults.push(("P5", format!("{again:?} instead of {known:?}")));
        }
    }
}

/// P3: every entry is in a notebook of V, and every own tip holds all content.
fn no_entry_is_lost(world: &World, view: &MergedState, faults: &mut Vec<Fault>) {
    let placed = view.placed.values().chain(&view.others);
    let written: BTreeSet<u64> = placed
        .filter_map(|placed| placed.notebook)
        .flat_map(|notebook| world.git.tokens(&notebook))
        .collect();
    let lost: Vec<&u64> = world.tokens.difference(&written).collect();
    if !lost.is_empty() {
        faults.push(("P3", format!("entries {lost:?} are lost")));
    }
    for copy in &world.copies {
        let own = copy.borrow().own.clone();
        let is_held = |tip: &CommitId| content::is_held_by(&world.git, view, &own.signer, tip);
        if !own.tip.as_ref().is_none_or(is_held) {
            let fault = format!("{} has not the whole content", own.signer.writer);
            faults.push(("P3", fault));
        }
    }
}

/// P3: the text of every version that counts is in the ancestry of every own tip and every main.
fn no_text_is_lost(world: &World, view: &MergedState, faults: &mut Vec<Fault>) {
    let git = &world.git;
    let journals = view.placed.values().filter_map(|placed| placed.notebook);
    let edits = journals.flat_map(|notebook| git.journal(&notebook).edits.clone());
    let named: BTreeSet<BlobId> = edits.filter_map(|edit| edit.version.blob).collect();
    for (holder, tip) in holders(world, view) {
        let below = git.reachable([&tip]);
        let trees = below.iter().map(|commit| git.tree_of(commit));
        let texts: BTreeSet<BlobId> = trees
            .flat_map(|tree| tree.documents.values().copied().collect::<Vec<_>>())
            .collect();
        for lost in named.difference(&texts) {
            faults.push(("P3", format!("{holder} has not the text {lost}")));
        }
    }
}

/// P3: what was committed plainly is in the ancestry of V or of a main.
fn no_plain_commit_is_lost(world: &World, view: &MergedState, faults: &mut Vec<Fault>) {
    let mains = world.hubs.iter().filter_map(|hub| hub.borrow().main);
    let tips: Vec<CommitId> = mains.chain(view.frontier.all().copied()).collect();
    for plain in world.plain.difference(&world.git.reachable(&tips)) {
        faults.push(("P3", format!("the plain commit {plain} is lost")));
    }
}

/// The pages that some member can reach: each main, or what is published beside one that is left alone.
pub(super) fn mains<'a>(
    world: &'a World,
    view: &'a MergedState,
) -> impl Iterator<Item = CommitId> + 'a {
    let hubs = reached(world, view);
    hubs.filter_map(|hub| {
        let hub = hub.borrow();
        match hub.main.is_some_and(|main| world.is_forbidden(&main)) {
            true => hub.published,
            false => hub.main,
        }
    })
}

fn reached<'a>(
    world: &'a World,
    view: &'a MergedState,
) -> impl Iterator<Item = &'a RefCell<Hub>> + 'a {
    let members = |at: &usize| view.is_member(&world.copies[*at].borrow().own.signer);
    let reached = (0..world.copies.len()).filter(members);
    let reached: BTreeSet<Spot> = reached.flat_map(|at| world.spots[at].clone()).collect();
    let hubs = world.hubs.iter().enumerate();
    hubs.filter(move |(at, _)| reached.contains(&Spot::Hub(*at)))
        .map(|(_, hub)| hub)
}

/// The tips that must hold everything: every member's own, and every main.
fn holders(world: &World, view: &MergedState) -> Vec<(String, CommitId)> {
    let mut holders = Vec::new();
    for (at, copy) in world.copies.iter().enumerate() {
        let own = copy.borrow().own.clone();
        holders.extend(own.tip.map(|tip| (format!("copy {at}"), tip)));
    }
    holders.extend(mains(world, view).map(|main| ("a main".to_owned(), main)));
    holders
}

/// P4, the end of it; that they move only forward is watched at every push.
fn mains_hold_the_content(world: &World, view: &MergedState, faults: &mut Vec<Fault>) {
    for main in mains(world, view) {
        if content::of_commit(&world.git, view, &main) != view.content {
            faults.push(("P4", "a main has not the common content".to_owned()));
        }
        let commit = world.git.commit(&main);
        let by = commit.as_ref().and_then(|it| it.signer());
        if !by.is_some_and(|by| view.is_member(by)) {
            faults.push(("P4", "a main that no member made is left".to_owned()));
        }
    }
    if mains(world, view).count() < reached(world, view).count() {
        faults.push(("P4", "no page where a member publishes".to_owned()));
    }
}

/// P6: a text that somebody replaced, by an entry or commit that counts, lies nowhere any more.
fn nothing_settled_comes_back(world: &World, view: &MergedState, faults: &mut Vec<Fault>) {
    let counted: BTreeSet<u64> = view
        .content
        .notebooks
        .values()
        .flat_map(|notebook| world.git.tokens(notebook))
        .collect();
    let imports = view.content.notebooks.values();
    let imports: BTreeSet<CommitId> = imports
        .flat_map(|notebook| world.git.journal(notebook).edits.clone())
        .filter_map(|edit| edit.imported)
        .collect();
    for settled in &world.settled {
        let counts = match &settled.by {
            By::Entry(token, id) => counted.contains(token) && view.versions.contains(id),
            By::Plain(commit) => imports.contains(commit),
        };
        let beside = format!(".versions/{}/", settled.path);
        let here = |path: &str| path == settled.path || path.starts_with(&beside);
        let is_back = |text: &BlobId| settled.texts.contains(text) && !world.again.contains(text);
        let mut files = view.content.documents.iter();
        if counts && files.any(|(path, text)| here(path) && is_back(text)) {
            faults.push(("P6", format!("a settled text of {} is back", settled.path)));
        }
    }
}

/// P6: what is live is shown, one text at the path and the others beside it.
fn every_live_text_is_shown(view: &MergedState, faults: &mut Vec<Fault>) {
    for path in view.versions.paths() {
        let live = view.versions.live(path).into_iter();
        let texts = live.filter_map(|id| view.versions.version(&id)?.blob);
        let shown: BTreeSet<&BlobId> = view.content.documents.values().collect();
        if texts.into_iter().any(|text| !shown.contains(&text)) {
            faults.push(("P6", format!("a live text of {path} lies nowhere")));
        }
    }
}

/// P7: two copies that merge the same versions write one version, and merges stay fewer than what
/// people wrote.
fn merges_do_not_multiply(world: &World, view: &MergedState, faults: &mut Vec<Fault>) {
    let journals = view.content.notebooks.values();
    let edits = journals.flat_map(|notebook| world.git.journal(notebook).edits.clone());
    let versions: BTreeMap<VersionId, Version> = edits
        .map(|edit| (edit.version.id(), edit.version))
        .collect();
    let merges = versions.values().filter(|version| version.machine);
    let people = versions.len() - merges.clone().count();
    if merges.clone().count() > people {
        faults.push(("P7", format!("more merges than {people} versions")));
    }
    let mut seen = BTreeSet::new();
    for merge in merges {
        let known = merge.replaces.iter().filter(|id| versions.contains_key(id));
        if !seen.insert((&merge.path, known.collect::<Vec<_>>())) {
            faults.push(("P7", format!("the same merge twice: {merge:?}")));
        }
    }
}

/// P9.
fn take_ins_are_few(world: &World, faults: &mut Vec<Fault>) {
    let counts = world.counts.borrow();
    let others = world.copies.len() - 1;
    let most = (counts.entries + world.plain.len() + world.provoked + 1) * others;
    if counts.take_ins > most {
        let fault = format!("{} take-ins of {} entries", counts.take_ins, counts.entries);
        faults.push(("P9", fault));
    }
}
