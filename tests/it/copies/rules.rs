//! Rules 2 to 5, single properties on small histories built by hand.

use std::collections::{BTreeMap, BTreeSet};

use binder::domain::replication::rules::append_point;
use binder::domain::replication::rules::history::{CommitId, Folder, History, Key, Origin, Tree};
use binder::domain::replication::rules::main_admission::{self, MOST_COMMITS, MainRejection};
use binder::domain::replication::rules::merge_commit;
use binder::domain::replication::rules::merged_state::MergedState;
use binder::domain::replication::rules::notebook_folder;
use binder::domain::replication::rules::publish::{self, Publication};

use super::desk::{Desk, ground_of};
use super::git::{Form, Said};
use super::world::signer;

#[test]
fn a_commit_counts_whichever_branch_brought_it() {
    let mut desk = Desk::new();
    let (anna, bo) = (desk.anna.clone(), signer(1, "bo"));
    let b1 = desk.writes(&bo, &[desk.root.commit], Said::Plain);
    let a1 = desk.writes(&anna, &[desk.root.commit, b1], Said::Plain);
    let edit = desk.plain(&[a1], "one\n2\nthree\n");
    let known = desk.known(&[edit]);
    assert_eq!(known.of(&bo).collect::<Vec<_>>(), [&b1]);
    assert_eq!(known.of(&anna).collect::<Vec<_>>(), [&a1]);
}

#[test]
fn what_the_same_device_wrote_in_another_binder_stays_there() {
    let mut desk = Desk::new();
    let anna = desk.anna.clone();
    let tree = Tree::default();
    let elsewhere = desk.make(&[], Origin::Writer(anna.clone()), tree);
    let elsewhere = desk.writes(&anna, &[elsewhere], Said::Plain);
    let both = desk.plain(&[desk.root.commit, elsewhere], "laid together\n");
    let known = desk.known(&[both]);
    assert_eq!(known.of(&anna).collect::<Vec<_>>(), [&desk.root.commit]);
    let judged = main_admission::admissible(&desk.git, &desk.root, &known, &both);
    assert_eq!(judged, Err(MainRejection::Unrelated));
}

#[test]
fn a_commit_that_breaks_its_notebook_counts_for_nothing() {
    let mut desk = Desk::new();
    let bo = signer(1, "bo");
    let b1 = desk.writes(&bo, &[desk.root.commit], Said::Plain);
    let broken = desk.make(&[b1], Origin::Writer(bo.clone()), Tree::default());
    let known = desk.known(&[broken]);
    assert_eq!(known.of(&bo).collect::<Vec<_>>(), [&b1]);
    // Nor does what follows it, whether it comes at once or later, and mends what it broke.
    let mended = desk.git.tree_of(&b1).as_ref().clone();
    let later = desk.make(&[broken], Origin::Writer(bo.clone()), mended);
    for known in [
        desk.known(&[later]),
        known.with(&desk.git, &desk.root, &[later]),
    ] {
        assert_eq!(known.of(&bo).collect::<Vec<_>>(), [&b1]);
    }
}

#[test]
fn of_a_forked_branch_both_texts_are_content_and_the_folders_follow_from_the_commits() {
    let mut desk = Desk::new();
    let (anna, bo) = (desk.anna.clone(), signer(1, "bo"));
    let start = desk.lets_in(desk.root.commit, &bo);
    let b1 = desk.writes(&bo, &[start], Said::Plain);
    let left = desk.writes(&bo, &[b1], Said::Plain);
    let right = desk.writes(&bo, &[b1], Said::Plain);
    let longer = desk.writes(&bo, &[right], Said::Plain);
    let view = desk.view(&[left, longer]);
    let (plain, beside) = if left < right {
        (left, longer)
    } else {
        (longer, left)
    };
    let folder = |name: String| view.placed.get(&Folder(name)).map(|placed| placed.commit);
    assert_eq!(folder("bo".to_owned()), Some(plain));
    assert_eq!(folder(format!("bo~{}", beside.short(8))), Some(beside));
    assert!(view.frontier.is_forked(&bo) && !view.frontier.is_forked(&anna));
}

#[test]
fn a_forked_device_goes_on_under_a_name_of_its_own_with_an_empty_notebook() {
    let mut desk = Desk::new();
    let bo = signer(1, "bo");
    let start = desk.lets_in(desk.root.commit, &bo);
    let mine = desk.writes(&bo, &[start], Said::Plain);
    let other = desk.writes(&bo, &[start], Said::Plain);
    let view = desk.view(&[mine, other]);
    let on = append_point::append_point(&desk.git, &view, &ground_of(&bo, mine));
    assert_eq!(on.signer.writer.as_str(), format!("bo.{}", mine.short(6)));
    assert_eq!((on.tip, on.notebook(&desk.git)), (Some(mine), None));
    let commission = merge_commit::merge_commit(&desk.git, &view, &on, &[]);
    assert_eq!(commission.parents, [mine, other]);
}

#[test]
fn a_restored_backup_takes_what_is_ahead_before_it_writes() {
    let mut desk = Desk::new();
    let bo = signer(1, "bo");
    let b1 = desk.writes(&bo, &[desk.root.commit], Said::Plain);
    let b2 = desk.writes(&bo, &[b1], Said::Plain);
    let on = append_point::append_point(&desk.git, &desk.view(&[b2]), &ground_of(&bo, b1));
    assert_eq!(on, ground_of(&bo, b2));
}

#[test]
fn of_two_devices_under_one_name_the_one_that_was_let_in_has_it_and_nothing_is_lost() {
    let mut desk = Desk::new();
    let (one, two) = (signer(1, "bo"), signer(2, "bo"));
    let start = desk.lets_in(desk.root.commit, &two);
    let first = desk.writes(&one, &[desk.root.commit], Said::Plain);
    let second = desk.writes(&two, &[start], Said::Plain);
    let view = desk.view(&[first, second]);
    assert_eq!(view.placed[&Folder("bo".to_owned())].signer, two);
    assert!(view.others.iter().any(|placed| placed.commit == first));
    let on = append_point::append_point(&desk.git, &view, &ground_of(&one, first));
    assert_eq!(on.signer.writer.as_str(), format!("bo.{}", first.short(6)));
    let tips = BTreeMap::from([
        (one.clone(), BTreeSet::from([first])),
        (two, BTreeSet::from([second])),
    ]);
    let both = notebook_folder::folders(&desk.git, &tips, |_| None::<&Key>);
    assert_eq!(
        both[&Folder("bo".to_owned())].0,
        one,
        "nobody named: the smaller key"
    );
}

#[test]
fn a_main_with_too_many_plain_commits_is_left_alone_and_named_with_the_last_signed_one() {
    let mut desk = Desk::new();
    let known = desk.known(&[desk.root.commit]);
    let mut main = desk.root.commit;
    for number in 0..=MOST_COMMITS {
        let judged = main_admission::admissible(&desk.git, &desk.root, &known, &main);
        assert_eq!(judged, Ok(()), "{number}");
        main = desk.plain(&[main], &format!("{number}\n"));
    }
    let judged = main_admission::admissible(&desk.git, &desk.root, &known, &main);
    assert_eq!(judged, Err(MainRejection::TooMany(MOST_COMMITS + 1)));
    let signed = desk.plain(&[desk.root.commit], "x\n");
    let view = MergedState::of(&desk.git, &desk.root, &known);
    let signed = main_admission::last_signed(&desk.git, &view, &signed);
    assert_eq!(signed, Some(desk.root.commit));
}

#[test]
fn a_main_that_no_member_made_is_taken_in_though_it_holds_the_same() {
    let mut desk = Desk::new();
    let root = desk.root.commit;
    let tree = desk.git.tree_of(&root).as_ref().clone();
    let empty = desk.make(&[root], Origin::Foreign, tree);
    let view = desk.view(&[root]);
    let ground = ground_of(&desk.anna, root);
    let decide = |main| publish::publication(&desk.git, &view, &ground, Some(main));
    assert_eq!(decide(&root), Publication::Leave);
    assert_eq!(decide(&empty), Publication::TakeIn(empty));
    // Its documents carry no weight.
    let plain = desk.plain(&[root], "one\n2\nthree\n");
    let commission = merge_commit::merge_commit(&desk.git, &view, &ground, &[plain]);
    assert_eq!(commission.parents, [root, plain]);
    assert_eq!(
        commission.tree,
        desk.git
            .tree(&desk.git.commit(&root).expect("root").tree)
            .as_ref()
            .clone()
    );
}

#[test]
fn a_branch_is_moved_forward_and_another_history_under_its_name_is_left_where_it_is() {
    let mut desk = Desk::new();
    let (anna, one, two) = (desk.anna.clone(), signer(1, "bo"), signer(2, "bo"));
    let b1 = desk.writes(&one, &[desk.root.commit], Said::Plain);
    let b2 = desk.writes(&one, &[b1], Said::Plain);
    let other = desk.writes(&two, &[desk.root.commit], Said::Plain);
    let view = desk.view(&[b2, other]);
    let there = BTreeMap::from([("bo".to_owned(), b1)]);
    let moves = publish::moves(&desk.git, &view, &anna, &there, None);
    let moves: Vec<_> = moves
        .branches
        .iter()
        .map(|it| (it.branch.as_str(), it.from, it.to))
        .collect();
    let beside = format!("bo-{}", other.short(8));
    let expected = [
        ("anna", None, desk.root.commit),
        ("bo", Some(b1), b2),
        (beside.as_str(), None, other),
    ];
    assert_eq!(moves, expected);
}

#[test]
fn a_branch_whose_names_are_all_taken_but_one_goes_there_and_nothing_is_moved_elsewhere() {
    let mut desk = Desk::new();
    let (anna, bo) = (desk.anna.clone(), signer(1, "bo"));
    let tip = desk.writes(&bo, &[desk.root.commit], Said::Plain);
    let view = desk.view(&[tip]);
    let junk = desk.plain(&[desk.root.commit], "junk\n");
    let twin = desk.git.twin(&tip, Form::Wrapped);
    let taken = |digits| format!("bo-{}", tip.short(digits));
    let mut there: BTreeMap<String, CommitId> = (8..40).map(|it| (taken(it), junk)).collect();
    there.insert("anna".to_owned(), desk.root.commit);
    there.insert("bo".to_owned(), twin);
    let moves = publish::moves(&desk.git, &view, &anna, &there, None);
    let [only] = moves.branches.as_slice() else {
        panic!("one branch moves: {moves:?}");
    };
    assert_eq!((&only.branch, only.from, only.to), (&taken(40), None, tip));
    there.insert(taken(40), junk);
    let moves = publish::moves(&desk.git, &view, &anna, &there, None);
    assert!(moves.branches.is_empty());
}

#[test]
fn a_main_that_is_the_beginning_in_another_armour_is_no_other_binders() {
    let desk = Desk::new();
    let root = desk.root.commit;
    let known = desk.known(&[root]);
    let judged = |main| main_admission::admissible(&desk.git, &desk.root, &known, &main);
    assert_eq!(judged(desk.git.twin(&root, Form::Wrapped)), Ok(()));
    let lax = desk.git.twin(&root, Form::Lax);
    assert_eq!(judged(lax), Err(MainRejection::Unrelated));
}
