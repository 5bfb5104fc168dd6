//! Selection of pushed branches: members' first, of guests no more than useful.

use std::collections::{BTreeMap, BTreeSet};

use binder::domain::replication::rules::frontier::Frontier;
use binder::domain::replication::rules::history::{CommitId, Signer};
use binder::domain::replication::rules::publish::{self, BranchUpdates, MOST_GUESTS};

use super::desk::Desk;
use super::git::Said;
use super::world::signer;

fn guest(number: usize) -> Signer {
    signer(10 + number, &format!("gast{number}"))
}

/// So many guests, each with an entry on the beginning.
fn guests(desk: &mut Desk, count: usize) -> Vec<CommitId> {
    let root = desk.root.commit;
    let written = (0..count).map(|number| desk.writes(&guest(number), &[root], Said::Plain));
    written.collect()
}

fn names(moves: &BranchUpdates) -> Vec<&str> {
    let all = moves.branches.iter();
    all.map(|it| it.branch.as_str()).collect()
}

fn to_a_new_place(desk: &Desk, tips: &[CommitId]) -> BranchUpdates {
    let view = desk.view(tips);
    publish::moves(&desk.git, &view, &desk.anna, &BTreeMap::new(), None)
}

#[test]
fn guests_who_stand_behind_another_branch_get_none_of_their_own() {
    let mut desk = Desk::new();
    let root = desk.root.commit;
    let many = guests(&mut desk, 5);
    let parents = [vec![root], many.clone()].concat();
    let zed = desk.writes(&signer(99, "zed"), &parents, Said::Plain);
    assert_eq!(names(&to_a_new_place(&desk, &[zed])), ["anna", "zed"]);
    // The same where they came one by one, before and after, and by a plain commit that Anna took in.
    let one_by_one = [&many[..2], &[zed], &many[2..]].concat();
    assert_eq!(names(&to_a_new_place(&desk, &one_by_one)), ["anna", "zed"]);
    let plain = desk.plain(&parents, "one\n");
    let anna = desk.anna.clone();
    let taken_in = desk.writes(&anna, &[root, plain], Said::Plain);
    let all = [&many[..], &[taken_in]].concat();
    assert_eq!(names(&to_a_new_place(&desk, &all)), ["anna"]);
    // Nor at a place whose page leads to them, before anybody has taken that in.
    let view = desk.view(&[&many[..], &[plain]].concat());
    let moves = publish::moves(&desk.git, &view, &anna, &BTreeMap::new(), Some(&plain));
    assert_eq!(names(&moves), ["anna"]);
    // What no writer's branch leads to goes by itself, and so does what was written since.
    let known = desk.known(&[many.clone(), vec![plain]].concat());
    assert!(many.iter().all(|tip| !known.is_behind(tip)));
    let on = desk.writes(&guest(0), &[many[0]], Said::Plain);
    let moves = to_a_new_place(&desk, &[zed, on]);
    assert_eq!(names(&moves), ["anna", "gast0", "zed"]);
}

#[test]
fn who_stands_behind_whom_is_the_same_in_whatever_order_it_was_heard() {
    let mut desk = Desk::new();
    let many = guests(&mut desk, 3);
    let zed = desk.writes(&signer(99, "zed"), &[many[1], many[2]], Said::Plain);
    let last = desk.writes(&signer(98, "yrsa"), &[zed, many[0]], Said::Plain);
    let at_once = desk.known(&[last]);
    let behind = [&many[..], &[zed]].concat();
    assert!(behind.iter().all(|tip| at_once.is_behind(tip)));
    assert!(!at_once.is_behind(&last));
    for order in [[0, 1, 2, 3, 4], [4, 3, 2, 1, 0], [2, 4, 0, 3, 1]] {
        let tips = [many[0], many[1], many[2], zed, last];
        let one_more = |known: Frontier, at: usize| known.with(&desk.git, &desk.root, [&tips[at]]);
        let known = order.into_iter().fold(Frontier::default(), one_more);
        assert_eq!(known, at_once, "{order:?}");
    }
}

#[test]
fn a_guest_behind_another_branch_has_a_branch_once_let_in() {
    let mut desk = Desk::new();
    let many = guests(&mut desk, 3);
    let zed = desk.writes(&signer(99, "zed"), &many, Said::Plain);
    let on = desk.lets_in(desk.root.commit, &guest(1));
    let moves = to_a_new_place(&desk, &[zed, on]);
    assert_eq!(names(&moves), ["anna", "gast1", "zed"]);
}

#[test]
fn a_place_gets_so_many_branches_of_guests_and_no_more() {
    let mut desk = Desk::new();
    let many = guests(&mut desk, MOST_GUESTS + 3);
    let bo = signer(900, "bo");
    let row = desk.writes(&bo, &[desk.root.commit], Said::Plain);
    let on = desk.lets_in(desk.root.commit, &bo);
    let all = [&many[..], &[row, on]].concat();
    let moves = to_a_new_place(&desk, &all);
    assert_eq!(moves.kept_back, 3);
    assert_eq!(names(&moves)[..2], ["anna", "bo"], "members first");
    assert_eq!(moves.branches.len(), MOST_GUESTS + 2);
    // What lies there is moved on, and takes no more room.
    let there = moves.branches.iter().map(|it| (it.branch.clone(), it.to));
    let there: BTreeMap<String, CommitId> = there.collect();
    let is_there: BTreeSet<CommitId> = there.values().copied().collect();
    let first = many.iter().position(|tip| is_there.contains(tip));
    let first = first.expect("a guest there");
    let further = desk.writes(&guest(first), &[many[first]], Said::Plain);
    let view = desk.view(&[&all[..], &[further]].concat());
    let moves = publish::moves(&desk.git, &view, &desk.anna, &there, None);
    assert_eq!(moves.kept_back, 3);
    assert_eq!(names(&moves), [format!("gast{first}")]);
}

#[test]
fn a_guest_who_takes_a_members_name_never_has_the_members_branch() {
    let mut desk = Desk::new();
    let (guest, bo) = (signer(1, "bo"), signer(2, "bo"));
    assert!(guest < bo, "first by key");
    let row = desk.writes(&bo, &[desk.root.commit], Said::Plain);
    let on = desk.lets_in(desk.root.commit, &bo);
    let other = desk.writes(&guest, &[desk.root.commit], Said::Plain);
    let moves = to_a_new_place(&desk, &[row, on, other]);
    let at = |name: &str| {
        let found = moves.branches.iter().find(|it| it.branch == name);
        found.map(|it| it.to)
    };
    assert_eq!(at("bo"), Some(row));
    assert_eq!(at(&format!("bo-{}", other.short(8))), Some(other));
}
