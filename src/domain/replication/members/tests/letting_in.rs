//! Adding members, voting members, and marks.

use super::*;
use crate::domain::log::entry::{EntryKind, Field};

#[test]
fn whoever_begins_a_binder_is_its_first_member_and_counts() {
    let world = MemberWorld::new();
    let members = world.members();
    let anna = members.get(&key("anna")).expect("anna");
    assert_eq!((anna.standing, anna.counts), (WriterStanding::Member, true));
    assert_eq!((anna.person.as_str(), anna.name.as_str()), ("anna", "ANNA"));
    assert_eq!(members.needed(), 1);
    assert_eq!(members.named(&signer("anna").writer), Some(&key("anna")));
    assert_eq!(content(&world, "anna"), [world.tip("anna")]);
}

#[test]
fn one_member_lets_a_person_in_and_what_the_guest_wrote_before_counts() {
    let mut world = MemberWorld::new();
    world.writes("bo");
    assert_eq!(standing(&world, "bo"), WriterStanding::Guest);
    assert!(content(&world, "bo").is_empty());
    world.says("anna", On, "bo");
    assert_eq!(standing(&world, "bo"), WriterStanding::Member);
    assert_eq!(content(&world, "bo"), [world.tip("bo")]);
    let members = world.members();
    let bo = members.get(&key("bo")).expect("bo");
    assert_eq!(bo.let_in.len(), 1);
    assert_eq!(bo.let_in[0].by, signer("anna"));
    assert_eq!(bo.since, Some(bo.let_in[0].entry.written_at));
}

#[test]
fn a_guest_lets_nobody_in_and_not_itself() {
    let mut world = MemberWorld::new();
    world.says("bo", On, "bo");
    world.says("bo", On, "cia");
    assert_eq!(standing(&world, "bo"), WriterStanding::Guest);
    assert_eq!(standing(&world, "cia"), WriterStanding::Guest);
    let members = world.members();
    let name = members.get(&key("bo")).map(|bo| bo.name.as_str());
    assert_eq!(name, Some("BO"), "a request says who asks");
    assert!(
        members.get(&key("cia")).is_none(),
        "a guest invents no keys"
    );
}

#[test]
fn whoever_a_member_let_in_lets_others_in() {
    let mut world = MemberWorld::new();
    world.says("anna", On, "bo");
    world.says("bo", On, "cia");
    world.says("cia", On, "dan");
    assert_eq!(standing(&world, "dan"), WriterStanding::Member);
}

#[test]
fn the_root_and_the_first_two_persons_it_puts_on_count() {
    let mut world = MemberWorld::new();
    world.says("anna", On, "anna2");
    for name in ["bo", "bo2", "cia", "dan"] {
        world.says("anna", On, name);
    }
    let counting = ["anna", "bo", "cia"];
    for name in ["anna", "anna2", "bo", "bo2", "cia", "dan"] {
        assert_eq!(counts(&world, name), counting.contains(&name), "{name}");
    }
    assert_eq!(world.members().needed(), 2);
}

#[test]
fn whoever_one_counting_person_puts_on_and_another_confirms_counts() {
    let mut world = MemberWorld::new();
    for name in ["bo", "cia", "dan", "eva"] {
        world.says("anna", On, name);
    }
    world.says("dan", Confirmed, "eva");
    assert!(!counts(&world, "eva"), "dan does not count himself");
    world.says("cia", Confirmed, "dan");
    assert!(counts(&world, "dan"));
    assert!(counts(&world, "eva"), "anna and dan, who now counts");
}

#[test]
fn two_devices_of_one_person_are_one_voice() {
    let mut world = MemberWorld::new();
    world.says("anna", On, "bo");
    world.says("anna", On, "anna2");
    world.says("bo", Confirmed, "anna2");
    assert!(counts(&world, "anna2"));
    world.says("anna", On, "cia2");
    world.says("anna", On, "cia");
    world.says("anna", On, "dan");
    world.says("anna2", Confirmed, "dan");
    assert!(!counts(&world, "dan"));
    world.says("anna", Off, "bo");
    world.says("anna2", Off, "bo");
    assert!(!is_removed(&world, "bo"));
}

#[test]
fn a_confirmation_that_names_another_person_confirms_nothing() {
    let mut world = MemberWorld::of_five();
    world.says("anna", On, "finn");
    world.claims("bo", Confirmed, "finn", "gro", None);
    assert!(!counts(&world, "finn"));
    world.says("cia", Confirmed, "finn");
    assert!(counts(&world, "finn"));
}

#[test]
fn a_suspension_only_marks_and_another_members_later_word_lifts_it() {
    let mut world = MemberWorld::of_five();
    world.says("bo", Suspended, "cia");
    assert_eq!(standing(&world, "cia"), WriterStanding::Suspended);
    assert!(counts(&world, "cia"));
    assert_eq!(content(&world, "cia"), [world.tip("cia")]);
    world.says("cia", On, "cia");
    assert_eq!(
        standing(&world, "cia"),
        WriterStanding::Suspended,
        "not by its own word"
    );
    world.says("dan", Confirmed, "cia");
    assert_eq!(standing(&world, "cia"), WriterStanding::Member);
}

#[test]
fn two_members_of_one_name_are_shown_and_the_first_keeps_it() {
    let mut world = MemberWorld::of_five();
    world.says("eva", On, "bo=abe");
    let members = world.members();
    assert_eq!(members.named(&signer("bo").writer), Some(&key("bo")));
    let shared = MemberFinding::SameName {
        writer: signer("bo").writer,
        keys: vec![key("abe"), key("bo")],
    };
    assert_eq!(members.findings(), [shared]);
}

#[test]
fn a_member_entry_is_written_as_it_is_read() {
    let entry = MemberWorld::of_five().members();
    let said = entry.get(&key("bo")).expect("bo").let_in[0].entry.clone();
    let fields = said.to_fields();
    assert_eq!(fields.text(Field::To), "on");
    assert_eq!(fields.text(Field::Of), "bo");
    let id = crate::domain::name::EntryId::parse("anna-2").expect("an id");
    let entry = crate::domain::log::entry::Entry {
        id,
        kind: EntryKind::Member,
        at: said.written_at,
        written_at: said.written_at,
        fields,
        lamport: said.lamport,
        prev: None,
    };
    assert_eq!(MemberEntry::from_entry(&entry), Some(said));
    let other = crate::domain::log::entry::Entry {
        kind: EntryKind::Entry,
        ..entry
    };
    assert_eq!(MemberEntry::from_entry(&other), None);
}
