//! Tests of `commit_message`.

use super::*;

#[test]
fn a_subject_is_cut_at_72_characters_and_says_so() {
    assert_eq!(shortened(&"å".repeat(72)), "å".repeat(72));
    assert_eq!(shortened(&"å".repeat(73)).chars().count(), 72);
    assert!(shortened(&"å".repeat(73)).ends_with('…'));
}
