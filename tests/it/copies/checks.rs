//! The promises P1 to P9 of copies.md, asked of a world.

use std::collections::BTreeSet;

use binder::domain::copies::chain;
use binder::domain::copies::content;
use binder::domain::copies::history::{BlobId, CommitId, History, Key, Origin};
use binder::domain::copies::import::Importer;
use binder::domain::copies::known::Known;
use binder::domain::copies::sync::Hand;
use binder::domain::copies::view::View;
use binder::domain::member::Member;
use binder::domain::notebook::Standing;

use super::run::Fault;
use super::world::{By, Spot, World};

/// What holds in the middle of everything.
pub fn at_any_time(world: &mut World, faults: &mut Vec<Fault>) {
    same_tips_same_content(world, faults);
    order_plays_no_part(world, faults);
}

/// What holds once everybody has exchanged.
pub fn at_rest(world: &mut World, faults: &mut Vec<Fault>) {
    at_any_time(world, faults);
    let known = world.copies[0].borrow().known();
    let strays = world
        .copies
        .iter()
        .filter(|copy| copy.borrow().known() != known);
    if strays.count() > 0 {
        faults.push(("P3", "somebody does not know all tips".to_owned()));
        return;
    }
    let view = View::of(&world.git, &world.root, &known);
    nothing_is_lost(world, &view, faults);
    mains_hold_the_content(world, &view, faults);
    nothing_settled_comes_back(world, &view, faults);
    merges_do_not_multiply(world, &view, faults);
    cuts_are_named(world, &view, faults);
    take_ins_are_few(world, faults);
    faults.append(&mut world.counts.borrow_mut().faults);
}

/// P1.
fn same_tips_same_content(world: &World, faults: &mut Vec<Fault>) {
    for copy in &world.copies {
        let copy = copy.borrow();
        let known = copy.known();
        if View::of(&world.git, &world.root, &known).content != copy.view(&known).content {
            faults.push(("P1", "two contents of the same tips".to_owned()));
        }
    }
}

/// P5: from nothing, in another order and in pieces, comes the same V.
fn order_plays_no_part(world: &mut World, faults: &mut Vec<Fault>) {
    for at in 0..world.copies.len() {
        let known = world.copies[at].borrow().known();
        let mut tips: Vec<CommitId> = known.all().copied().collect();
        let mut again = Known::default();
        while !tips.is_empty() {
            let tip = tips.swap_remove(world.dice.below(tips.len()));
            again = again.with(&world.git, &world.root, [&tip]);
        }
        if again != known {
            faults.push(("P5", format!("{again:?} instead of {known:?}")));
        }
    }
}

/// P3: entries are in the notebooks of V, those of members in every own tip and every main; every
/// version's text is in the ancestry of each; every plain commit is known and taken up.
fn nothing_is_lost(world: &World, view: &View, faults: &mut Vec<Fault>) {
    let git = &world.git;
    let placed = view.placed.values().chain(&view.others);
    let written: BTreeSet<u64> = placed
        .filter_map(|placed| placed.notebook)
        .flat_map(|notebook| git.tokens(&notebook))
        .collect();
    let lost: Vec<&u64> = world.tokens.difference(&written).collect();
    if !lost.is_empty() {
        faults.push(("P3", format!("entries {lost:?} are lost")));
    }
    for (holder, tip) in holders(world, view) {
        let below = git.reachable([&tip]);
        let texts: BTreeSet<BlobId> = below
            .iter()
            .flat_map(|commit| {
                git.tree_of(commit)
                    .documents
                    .values()
                    .copied()
                    .collect::<Vec<_>>()
            })
            .collect();
        let journals = view.placed.values().filter_map(|placed| placed.notebook);
        for edit in journals.flat_map(|notebook| git.journal(&notebook).edits.clone()) {
            if edit.version.blob.is_some_and(|blob| !texts.contains(&blob)) {
                faults.push(("P3", format!("{holder} has not the text of {edit:?}")));
            }
        }
    }
    let mains: Vec<CommitId> = world
        .hubs
        .iter()
        .filter_map(|hub| hub.borrow().main)
        .collect();
    let everywhere = git.reachable(view.known.all().chain(&mains));
    for plain in &world.plain {
        if !everywhere.contains(plain) {
            faults.push(("P3", format!("the plain commit {plain} is lost")));
        }
    }
    plain_commits_are_taken_up(world, view, faults);
}

/// The mains that some member can reach.
fn mains<'a>(world: &'a World, view: &'a View) -> impl Iterator<Item = CommitId> + 'a {
    let members = |at: &usize| view.is_member(&world.copies[*at].borrow().own.signer);
    let reached = (0..world.copies.len()).filter(members);
    let reached: BTreeSet<Spot> = reached.flat_map(|at| world.spots[at].clone()).collect();
    let hubs = world.hubs.iter().enumerate();
    hubs.filter(move |(at, _)| reached.contains(&Spot::Hub(*at)))
        .filter_map(|(_, hub)| hub.borrow().main)
}

/// The tips that must hold everything: every member's own, and every main.
fn holders(world: &World, view: &View) -> Vec<(String, CommitId)> {
    let mut holders = Vec::new();
    for (at, copy) in world.copies.iter().enumerate() {
        let own = copy.borrow().own.clone();
        holders.extend(own.tip.map(|tip| (format!("copy {at}"), tip)));
        let is_held = |tip: &CommitId| content::is_held_by(&world.git, view, &own.signer, tip);
        debug_assert!(own.tip.as_ref().is_none_or(is_held), "copy {at} is at rest");
    }
    holders.extend(mains(world, view).map(|main| ("a main".to_owned(), main)));
    holders
}

fn plain_commits_are_taken_up(world: &World, view: &View, faults: &mut Vec<Fault>) {
    let counted: Vec<CommitId> = view.members.counted().values().flatten().copied().collect();
    let tips: Vec<CommitId> = counted.into_iter().chain(mains(world, view)).collect();
    let below = world.git.reachable(&tips);
    let foreign = |id: &&CommitId| {
        let commit = world.git.commit(id);
        commit.is_some_and(|commit| commit.origin == Origin::Foreign)
    };
    let foreign: BTreeSet<CommitId> = below.iter().filter(foreign).copied().collect();
    for import in Importer::new(&world.git, &world.root).all(&foreign) {
        if !view.versions.contains(&import.version.id()) {
            faults.push(("P6", format!("never taken up: {import:?}")));
        }
    }
}

/// P4, the end of it; that they move only forward is watched at every push.
fn mains_hold_the_content(world: &World, view: &View, faults: &mut Vec<Fault>) {
    for main in mains(world, view) {
        if content::of_commit(&world.git, view, &main) != view.content {
            faults.push(("P4", "a main has not the common content".to_owned()));
        }
    }
}

/// P6: a text that somebody replaced, by an entry or commit that counts, lies nowhere any more.
fn nothing_settled_comes_back(world: &World, view: &View, faults: &mut Vec<Fault>) {
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
            By::Entry(token) => counted.contains(token),
            By::Plain(commit) => imports.contains(commit),
        };
        let beside = format!(".versions/{}/", settled.path);
        let here = |path: &str| path == settled.path || path.starts_with(&beside);
        let mut files = view.content.documents.iter();
        if counts && files.any(|(path, text)| here(path) && settled.texts.contains(text)) {
            faults.push(("P6", format!("a settled text of {} is back", settled.path)));
        }
    }
}

/// P7.
fn merges_do_not_multiply(world: &World, view: &View, faults: &mut Vec<Fault>) {
    let journals = view.content.notebooks.values();
    let edits = journals.flat_map(|notebook| world.git.journal(notebook).edits.clone());
    let versions: BTreeSet<_> = edits
        .map(|edit| (edit.version.machine, edit.version.id()))
        .collect();
    let machine = versions.iter().filter(|(machine, _)| *machine).count();
    let people = versions.len() - machine;
    if machine > people {
        faults.push((
            "P7",
            format!("{machine} machine merges of {people} versions"),
        ));
    }
}

/// P8: a member keeps everything; a removed one everything that all its removers had seen, and
/// nothing that none of them had.
fn cuts_are_named(world: &World, view: &View, faults: &mut Vec<Fault>) {
    for placed in &view.others {
        let standing = view.members.standing(&placed.signer.key);
        if matches!(standing, Standing::Member | Standing::Suspended) {
            faults.push(("P8", format!("{:?} is not counted", placed.signer)));
        }
    }
    let was_in = |member: &&Member| member.key == world.root.key || !member.let_in.is_empty();
    for member in view.members.all().filter(was_in) {
        if let Some(removal) = &member.removed {
            let seen: Vec<BTreeSet<u64>> = (removal.by.iter())
                .map(|by| seen_of(world, view, &member.key, by.entry.last))
                .collect();
            let counted: BTreeSet<u64> = (view.placed.values())
                .filter(|placed| placed.signer.key == member.key)
                .flat_map(|placed| placed.notebook)
                .flat_map(|notebook| world.git.tokens(&notebook))
                .collect();
            let by_all = |token: &&u64| seen.iter().all(|seen| seen.contains(token));
            let by_none = |token: &&u64| !seen.iter().any(|seen| seen.contains(token));
            let all: BTreeSet<u64> = seen.iter().flatten().copied().collect();
            if all
                .iter()
                .filter(by_all)
                .any(|token| !counted.contains(token))
            {
                faults.push(("P8", format!("an entry all removers saw: {removal:?}")));
            }
            if counted.iter().any(|token| by_none(&token)) {
                faults.push(("P8", format!("an entry no remover saw: {removal:?}")));
            }
        }
    }
    if view.members.rounds() > world.copies.len() {
        faults.push(("P8", format!("{} rounds", view.members.rounds())));
    }
}

/// What a key had written, under all its names, in the ancestry of the commit a remover named.
fn seen_of(world: &World, view: &View, key: &Key, last: Option<CommitId>) -> BTreeSet<u64> {
    let chain = |id: &CommitId| {
        let commit = world.git.commit(id)?;
        let signer = commit.signer().filter(|signer| signer.key == *key)?.clone();
        Some((signer, *id))
    };
    let names: BTreeSet<_> = view.known.of_key(key).map(|(signer, _)| signer).collect();
    let mut seen = BTreeSet::new();
    let mut at = last.as_ref().and_then(chain);
    while let Some((signer, id)) = at {
        if names.contains(&signer) {
            let notebook = chain::notebook(&world.git, &signer, &id);
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

/// P9.
fn take_ins_are_few(world: &World, faults: &mut Vec<Fault>) {
    let counts = world.counts.borrow();
    let others = world.copies.len() - 1;
    let most = (counts.entries + world.plain.len() + 1) * others;
    if counts.take_ins > most {
        let fault = format!("{} take-ins of {} entries", counts.take_ins, counts.entries);
        faults.push(("P9", fault));
    }
}
