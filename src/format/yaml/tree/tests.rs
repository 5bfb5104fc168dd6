//! Places, and what is refused.

use super::*;

fn refused(text: &str) -> (&'static str, usize, usize) {
    let fault = parse(text).expect_err("a fault");
    (fault.what.id, fault.place.line, fault.place.column)
}

#[test]
fn a_text_with_a_colon_in_it_is_asked_to_be_quoted_where_it_begins() {
    assert_eq!(
        refused("a: 1\nwhy: Et enkelt system: leverandøren\n"),
        ("finding-quote", 2, 6)
    );
    assert_eq!(
        refused("routes:\n  - { id: x, why: Et system: leverandøren, by: [a] }\n"),
        ("finding-quote", 2, 19)
    );
}

#[test]
fn a_key_written_twice_is_refused_where_it_stands_again() {
    assert_eq!(
        refused("name: Anna\nrole: x\nname: Bo\n"),
        ("finding-key-twice", 3, 1)
    );
}

#[test]
fn what_a_merge_by_hand_left_behind_is_named() {
    assert_eq!(
        refused("a: 1\n<<<<<<< HEAD\nb: 2\n=======\n"),
        ("finding-two-versions", 2, 1)
    );
}

#[test]
fn an_alias_bomb_or_a_pit_of_brackets_is_refused_quickly() {
    let mut bomb = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for level in 1..9 {
        let one = format!("*a{}", level - 1);
        let many = vec![one; 9].join(", ");
        bomb.push_str(&format!("a{level}: &a{level} [{many}]\n"));
    }
    assert_eq!(refused(&bomb).0, "document-too-much");
    assert_eq!(refused(&"[".repeat(100_000)).0, "document-too-much");
}

#[test]
fn common_slips_are_named() {
    assert_eq!(refused("a:\n\t- b\n").0, "finding-tab");
    assert_eq!(refused("a: \"b\nc: d\n").0, "document-quote-open");
    assert_eq!(refused("a: 1\n---\nb: 2\n").0, "document-second");
}

#[test]
fn a_value_knows_its_place_and_keeps_its_spelling() {
    let tree = parse("å: +46701740605\nb: 'x'\nc: null\n").expect("a tree");
    let number = tree.get("å").expect("å");
    assert_eq!(number.text(), Some("+46701740605"));
    assert_eq!((number.start.index, number.end.index), (3, 15));
    let quoted = tree.get("b").expect("b");
    assert_eq!((quoted.start.column, quoted.end.column), (4, 7));
    assert!(tree.get("c").is_some_and(YamlNode::is_nothing));
}
