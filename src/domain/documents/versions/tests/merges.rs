//! Machine merges: what is merged, and what is not.

use super::*;

#[test]
fn changes_to_different_lines_are_put_together_by_machine() {
    let mut binder = Binder::new();
    let root = binder.root();
    let one = binder.writes("A\nb\nc\nd\ne\nf\ng\n", &[root]);
    binder.writes("a\nb\nc\nd\ne\nf\nG\n", &[root]);
    assert_eq!(binder.merges().as_deref(), Some("A\nb\nc\nd\ne\nf\nG\n"));
    let merged = binder.live();
    assert_eq!(merged.len(), 1);
    assert!(
        binder
            .versions()
            .version(&merged[0])
            .is_some_and(|version| version.machine)
    );
    assert_eq!(binder.merges(), None);
    let late = binder.writes("A\nb\nC\nd\ne\nf\ng\n", &[one]);
    assert_eq!(binder.live(), [late, merged[0]]);
    assert_eq!(binder.merges().as_deref(), Some("A\nb\nC\nd\ne\nf\nG\n"));
}

#[test]
fn three_versions_are_put_together_each_from_its_nearest_common_one() {
    let mut binder = Binder::new();
    let root = binder.root();
    let shared = binder.writes("a\nb\nc\nD\ne\nf\ng\n", &[root]);
    binder.writes("A\nb\nc\nD\ne\nf\ng\n", &[shared]);
    binder.writes("a\nb\nc\nD\ne\nf\nG\n", &[shared]);
    binder.writes("a\nb\nc\nd\ne\nf2\ng\n", &[root]);
    assert_eq!(binder.live().len(), 3);
    assert_eq!(binder.merges(), None, "f2 touches G");
    let mut binder = Binder::new();
    let shared = binder.writes("a\nb\nc\nD\ne\nf\ng\n", &[root]);
    binder.writes("A\nb\nc\nD\ne\nf\ng\n", &[shared]);
    binder.writes("a\nb\nc\nD\ne\nf\nG\n", &[shared]);
    binder.writes("a\nB\nc\nd\ne\nf\ng\n", &[root]);
    assert_eq!(binder.merges(), None, "A touches B");
    binder.counted.pop();
    binder.writes("a\nb\nc\nd\ne2\nf\ng\n", &[root]);
    assert_eq!(binder.merges(), None, "D touches e2");
    binder.counted.pop();
    binder.writes("a\nb\nc\nd\ne\ng\n", &[root]);
    assert_eq!(binder.merges(), None, "f that goes touches G");
}

#[test]
fn three_versions_whose_changes_lie_apart_become_one() {
    let mut binder = Binder::new();
    let root = binder.root();
    let shared = binder.writes("a\nb\nc\nD\ne\nf\ng\n", &[root]);
    binder.writes("A\nb\nc\nD\ne\nf\ng\n", &[shared]);
    binder.writes("a\nb\nc\nD\ne\nf\nG\n", &[shared]);
    binder.writes("a\nb\nc\nd\ne\nnew\nf\ng\n", &[root]);
    assert_eq!(
        binder.merges().as_deref(),
        Some("A\nb\nc\nD\ne\nnew\nf\nG\n")
    );
}

#[test]
fn a_conflict_writes_nothing_and_never_a_marker() {
    let mut binder = Binder::new();
    let root = binder.root();
    binder.writes("a\nb\nc\nhere\ne\nf\ng\n", &[root]);
    binder.writes("a\nb\nc\nthere\ne\nf\ng\n", &[root]);
    assert_eq!(binder.merges(), None);
    assert!(
        binder
            .standing()
            .iter()
            .all(|(_, text)| !text.contains("<<<"))
    );
}

#[test]
fn a_result_that_cannot_be_read_is_not_written() {
    let mut binder = Binder::new();
    let root = binder.root();
    binder.writes("twice\na\nb\nc\nd\ne\nf\ng\n", &[root]);
    binder.writes("a\nb\nc\nd\ne\nf\ng\ntwice\n", &[root]);
    assert_eq!(binder.merges(), None);
}

#[test]
fn what_is_not_text_or_not_here_is_not_merged() {
    for (one, other) in [
        ("\0a\nb\nc\n", "a\nb\nc\nd\n"),
        ("A\nb\nc\n", "a\nb\nC\0\n"),
    ] {
        let mut binder = Binder::new();
        let base = binder.writes("a\nb\nc\n", &[binder.root()]);
        binder.writes(one, &[base]);
        binder.writes(other, &[base]);
        assert_eq!(binder.merges(), None);
    }
    let mut binder = Binder::new();
    let root = binder.root();
    binder.writes("A\nb\nc\nd\ne\nf\ng\n", &[root]);
    binder.writes("a\nb\nc\nd\ne\nf\nG\n", &[root]);
    binder.shelf.lose(binder.root[PATH]);
    assert_eq!(binder.merges(), None);
}

#[test]
fn with_several_nearest_common_versions_nothing_is_merged() {
    let mut binder = Binder::new();
    let root = binder.root();
    let one = binder.writes("A\nb\nc\nd\ne\nf\ng\n", &[root]);
    let other = binder.writes("a\nb\nc\nd\ne\nf\nG\n", &[root]);
    binder.writes("A\nb\nc\nX\ne\nf\nG\n", &[one, other]);
    binder.writes("A\nB\nc\nd\ne\nf\nG\n", &[one, other]);
    assert_eq!(binder.live().len(), 2);
    assert_eq!(binder.merges(), None);
}

#[test]
fn two_documents_of_one_name_made_apart_are_both_shown() {
    let mut binder = Binder::new();
    let path = "checklists/ny.md";
    for text in ["mine\n", "yours\n"] {
        binder.writes_at(path, Some(text), &[]);
    }
    assert_eq!(binder.versions().live(path).len(), 2);
    assert!(binder.versions().merges(&binder.shelf).is_empty());
}

#[test]
fn a_machine_merge_is_dropped_where_another_version_holds_all_that_people_wrote() {
    let mut binder = Binder::new();
    let root = binder.root();
    let one = binder.writes("A\nb\nc\nd\ne\nf\ng\n", &[root]);
    let other = binder.writes("a\nb\nc\nd\ne\nf\nG\n", &[root]);
    binder.merges().expect("a merge");
    let settled = binder.writes("settled\n", &[one, other]);
    assert_eq!(binder.live(), [settled]);
    let late = binder.writes("a\nb\nc\nD\ne\nf\ng\n", &[root]);
    assert_eq!(binder.live(), [late, settled]);
}

#[test]
fn of_two_machine_merges_of_the_same_texts_the_deeper_stays() {
    let mut binder = Binder::new();
    let root = binder.root();
    binder.writes("A\nb\nc\nd\ne\nf\ng\n", &[root]);
    binder.writes("a\nb\nc\nD\ne\nf\ng\n", &[root]);
    binder.merges().expect("of two");
    let third = binder.writes("a\nb\nc\nd\ne\nf\nG\n", &[root]);
    let mut other = Binder::new();
    other.counted = binder.counted.clone();
    other.counted.retain(|edit| !edit.version.machine);
    other.shelf = binder.shelf;
    other.merges().expect("of three at once");
    let at_once = other.live();
    binder.shelf = other.shelf;
    binder.merges().expect("of the merge and the third");
    let stepwise = binder.live();
    assert_ne!(at_once, stepwise);
    binder.counted.extend(other.counted);
    assert_eq!(binder.live(), stepwise);
    assert!(!binder.live().contains(&third));
}
