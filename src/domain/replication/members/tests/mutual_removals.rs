//! Removals, and two sides that remove each other.

use super::*;

#[test]
fn of_two_persons_either_removes_the_other() {
    let mut world = MemberWorld::new();
    world.says("anna", On, "bo");
    world.writes("bo");
    world.says("anna", Off, "bo");
    world.writes("bo");
    let members = world.members();
    let bo = members.get(&key("bo")).expect("bo");
    assert_eq!(bo.standing, WriterStanding::SetAside);
    let removal = bo.removed.as_ref().expect("a removal");
    assert_eq!(removal.by.len(), 1);
    assert_eq!(removal.by[0].by, signer("anna"));
}

#[test]
fn two_persons_who_remove_each_other_are_both_refused_and_shown() {
    let mut world = MemberWorld::new();
    world.says("anna", On, "bo");
    world.writes("bo");
    world.says("anna", Off, "bo");
    world.says("bo", Off, "anna");
    assert_eq!(duels(&world), [[key("anna"), key("bo")]]);
    assert_eq!(standing(&world, "anna"), WriterStanding::Member);
    assert_eq!(standing(&world, "bo"), WriterStanding::Member);
}

#[test]
fn nobody_removes_the_only_member_nor_a_key_itself() {
    let mut world = MemberWorld::new();
    world.says("bo", Off, "anna");
    world.says("anna", Off, "anna");
    let members = world.members();
    assert_eq!(members.standing(&key("anna")), WriterStanding::Member);
    assert!(members.findings().is_empty());
}

#[test]
fn with_three_persons_one_voice_waits_and_two_remove() {
    let mut world = MemberWorld::of_five();
    world.says("anna", Off, "bo");
    let members = world.members();
    assert_eq!(members.standing(&key("bo")), WriterStanding::Member);
    let waiting = |finding: &MemberFinding| matches!(finding, MemberFinding::Waiting { key: of, by } if *of == key("bo") && by.len() == 1);
    assert!(members.findings().iter().any(waiting));
    world.says("cia", Off, "bo");
    assert_eq!(standing(&world, "bo"), WriterStanding::SetAside);
}

#[test]
fn a_removal_never_lowers_the_number_needed() {
    let mut world = MemberWorld::new();
    for name in ["bo", "cia"] {
        world.writes(name);
        world.says("anna", On, name);
    }
    let before = world.tip("cia");
    world.says("anna", Off, "cia");
    world.says_with("bo", Off, "cia", Some(before));
    world.says("bo", Off, "anna");
    assert!(is_removed(&world, "cia"));
    assert_eq!(world.members().needed(), 2);
    assert!(
        !is_removed(&world, "anna"),
        "of the two left one is not enough"
    );
}

#[test]
fn members_who_do_not_count_remove_nobody() {
    let mut world = MemberWorld::of_five();
    for name in ["finn", "gro", "hans"] {
        world.says("anna", On, name);
        world.says(name, Off, "bo");
    }
    assert!(!is_removed(&world, "bo"));
}

#[test]
fn two_against_two_are_all_refused_and_shown() {
    let mut world = MemberWorld::new();
    for name in ["bo", "cia", "dan"] {
        world.writes(name);
        world.says("anna", On, name);
    }
    world.says("bo", Confirmed, "dan");
    for (by, of) in [
        ("anna", "cia"),
        ("anna", "dan"),
        ("bo", "cia"),
        ("bo", "dan"),
    ] {
        world.says(by, Off, of);
        world.says(of, Off, by);
    }
    let all = ["anna", "bo", "cia", "dan"];
    assert_eq!(duels(&world), [all.map(key)]);
    for name in all {
        assert_eq!(standing(&world, name), WriterStanding::Member, "{name}");
        assert_eq!(content(&world, name), [world.tip(name)], "{name}");
    }
}

#[test]
fn two_against_two_before_a_fifth_all_go() {
    let mut world = MemberWorld::of_five();
    for (by, of) in [
        ("anna", "cia"),
        ("anna", "dan"),
        ("bo", "cia"),
        ("bo", "dan"),
    ] {
        let last = world.tip(by);
        world.says(by, Off, of);
        world.says_with(of, Off, by, Some(last));
    }
    for name in ["anna", "bo", "cia", "dan"] {
        assert!(is_removed(&world, name), "{name}");
    }
    assert!(counts(&world, "eva"));
}

#[test]
fn of_three_against_two_the_three_stay_and_silence_the_two() {
    let mut world = MemberWorld::of_five();
    let before = ["dan", "eva"].map(|name| (name, world.tip(name)));
    for of in ["anna", "bo", "cia"] {
        world.says("dan", Off, of);
        world.says("eva", Off, of);
    }
    for by in ["anna", "bo", "cia"] {
        for (of, last) in before {
            world.says_with(by, Off, of, Some(last));
        }
    }
    for name in ["anna", "bo", "cia"] {
        assert_eq!(standing(&world, name), WriterStanding::Member, "{name}");
        assert_eq!(content(&world, name), [world.tip(name)], "{name}");
    }
    for (name, last) in before {
        assert_eq!(standing(&world, name), WriterStanding::SetAside, "{name}");
        assert_eq!(content(&world, name), [last], "{name}");
    }
    assert!(duels(&world).is_empty());
}

#[test]
fn where_the_three_let_the_word_of_the_two_stand_nobody_would_be_left_and_they_stay() {
    let mut world = MemberWorld::of_five();
    for of in ["anna", "bo", "cia"] {
        world.says("dan", Off, of);
        world.says("eva", Off, of);
    }
    for by in ["anna", "bo", "cia"] {
        world.says(by, Off, "dan");
        world.says(by, Off, "eva");
    }
    assert_eq!(duels(&world), [["anna", "bo", "cia"].map(key)]);
    assert!(is_removed(&world, "dan") && is_removed(&world, "eva"));
}

#[test]
fn a_stolen_key_with_invented_persons_removes_nobody_and_is_removed() {
    let mut world = MemberWorld::of_five();
    let honest = world.writes("bo");
    for name in ["ida", "jon", "kim"] {
        world.says("bo", On, name);
        world.writes(name);
    }
    for name in ["ida", "jon", "kim"] {
        world.says(name, Confirmed, "ida");
        world.says("ida", Confirmed, name);
        world.claims(name, On, "lars", "anna", None);
        for of in ["anna", "cia", "dan", "eva"] {
            world.says(name, Off, of);
            world.says("bo", Off, of);
        }
    }
    for name in ["ida", "jon", "kim", "lars"] {
        assert_eq!(
            standing(&world, name),
            WriterStanding::Member,
            "{name} is let in by bo's key"
        );
        assert!(!counts(&world, name), "{name}");
    }
    for by in ["anna", "cia"] {
        world.says_with(by, Off, "bo", Some(honest));
    }
    assert_eq!(content(&world, "bo"), [honest]);
    for name in ["ida", "jon", "kim", "lars"] {
        assert_eq!(standing(&world, name), WriterStanding::Guest, "{name}");
        assert!(content(&world, name).is_empty(), "{name}");
    }
    for name in ["anna", "cia", "dan", "eva"] {
        assert!(counts(&world, name), "{name}");
    }
}
