//! Live versions, and which of them is current.

use super::*;

#[test]
fn the_first_text_stands_until_somebody_writes_over_it() {
    let mut binder = Binder::new();
    assert_eq!(binder.live(), [binder.root()]);
    let new = binder.writes("new\n", &[binder.root()]);
    assert_eq!(binder.live(), [new]);
    assert_eq!(binder.standing(), [(PATH.to_owned(), "new\n".to_owned())]);
}

#[test]
fn of_two_texts_the_deeper_stands_and_the_other_lies_beside_it() {
    let mut binder = Binder::new();
    let root = binder.root();
    let one = binder.writes("one\n", &[root]);
    let other = binder.writes("other\n", &[root]);
    let deeper = binder.writes("deeper\n", &[one]);
    assert_eq!(binder.live(), [other, deeper]);
    let beside = beside(PATH, &other);
    assert_eq!(beside.len(), ".versions/contacts.yaml/".len() + 8);
    let files = [
        (beside, "other\n".to_owned()),
        (PATH.to_owned(), "deeper\n".to_owned()),
    ];
    assert_eq!(binder.standing(), files);
}

#[test]
fn of_two_texts_as_deep_the_one_with_the_higher_id_stands() {
    let mut binder = Binder::new();
    let root = binder.root();
    let mut both = ["one\n", "other\n"].map(|text| binder.writes(text, &[root]));
    both.sort_unstable();
    assert_eq!(binder.live(), both);
}

#[test]
fn the_same_edit_written_by_two_copies_is_one_version() {
    let mut binder = Binder::new();
    let root = binder.root();
    let one = binder.writes("one\n", &[root]);
    binder.counted[0].author = "somebody".to_owned();
    binder.counted[0].number = 7;
    assert_eq!(binder.writes("one\n", &[root]), one);
    assert_eq!(binder.live(), [one]);
}

#[test]
fn a_deleted_document_is_gone_and_its_texts_are_not() {
    let mut binder = Binder::new();
    let root = binder.root();
    let gone = binder.writes_at(PATH, None, &[root]);
    assert!(binder.standing().is_empty());
    assert_eq!(binder.live(), [gone]);
    assert!(binder.versions().version(&root).is_some());
    let back = binder.writes("back\n", &[gone]);
    assert_eq!(binder.live(), [back]);
}

#[test]
fn a_document_deleted_here_and_changed_there_has_two_versions() {
    let mut binder = Binder::new();
    let root = binder.root();
    binder.writes_at(PATH, None, &[root]);
    binder.writes("changed\n", &[root]);
    assert_eq!(binder.live().len(), 2);
    assert_eq!(
        binder.standing().len(),
        1,
        "the text is in the folder, one way or the other"
    );
    assert_eq!(binder.merges(), None);
    assert_eq!(binder.live().len(), 2);
}

#[test]
fn settling_two_versions_leaves_one() {
    let mut binder = Binder::new();
    let root = binder.root();
    let one = binder.writes("one\n", &[root]);
    let other = binder.writes("other\n", &[root]);
    let settled = binder.writes("settled\n", &[one, other]);
    assert_eq!(binder.live(), [settled]);
    let late = binder.writes("late\n", &[one]);
    let mut both = [settled, late];
    both.sort_by_key(|id| (*id == settled, *id));
    assert_eq!(
        binder.live(),
        both,
        "a late text stands beside, the settled ones do not return"
    );
}

#[test]
fn what_is_set_aside_is_not_live_and_what_it_replaced_lives_again() {
    let mut binder = Binder::new();
    let root = binder.root();
    let aside = binder.set_aside("hostile\n", &[root]);
    assert_eq!(binder.live(), [root]);
    assert!(!binder.versions().contains(&aside));
    assert!(
        binder.versions().version(&aside).is_some(),
        "kept and listed"
    );
}

#[test]
fn what_was_set_aside_keeps_replaced_what_a_member_built_on_it() {
    let mut binder = Binder::new();
    let root = binder.root();
    let one = binder.writes("one\n", &[root]);
    let aside = binder.set_aside("aside\n", &[one]);
    let further = binder.set_aside("further\n", &[aside]);
    let honest = binder.writes("honest\n", &[further]);
    assert_eq!(binder.live(), [honest]);
}

#[test]
fn a_version_known_from_a_member_and_from_somebody_set_aside_counts() {
    let mut binder = Binder::new();
    let root = binder.root();
    let one = binder.set_aside("one\n", &[root]);
    assert_eq!(binder.live(), [root]);
    binder.writes("one\n", &[root]);
    assert_eq!(binder.live(), [one]);
}

#[test]
fn an_edit_of_one_document_takes_no_other_away() {
    let mut binder = Binder::new();
    let root = binder.root();
    let elsewhere = binder.writes_at("plan/01.md", Some("moved\n"), &[root]);
    assert_eq!(binder.live(), [root]);
    assert_eq!(binder.versions().live("plan/01.md"), [elsewhere]);
}

#[test]
fn a_version_over_something_unknown_is_shown_like_any_other() {
    let mut binder = Binder::new();
    let odd = binder.writes("odd\n", &[VersionId([7; 32])]);
    let mut both = [binder.root(), odd];
    both.sort_by_key(|id| *id == odd);
    assert_eq!(binder.live(), both);
    assert_eq!(binder.merges(), None, "they have no common version");
}
