//! Entries of a removed device count up to the revocation point.

use super::*;

#[test]
fn a_person_helps_to_remove_their_own_stolen_device() {
    let mut world = MemberWorld::of_five();
    world.says("bo", On, "bo2");
    world.says("anna", Confirmed, "bo2");
    world.writes("bo2");
    world.says("bo", Off, "bo2");
    world.says("anna", Off, "bo2");
    assert!(is_removed(&world, "bo2"));
    assert!(!is_removed(&world, "bo"));
}

#[test]
fn what_a_removed_device_wrote_is_kept_as_far_as_enough_removers_saw_it() {
    let mut world = MemberWorld::of_five();
    let early = world.writes("bo");
    let middle = world.writes("bo");
    let late = world.writes("bo");
    world.says_with("anna", Off, "bo", Some(early));
    world.says_with("cia", Off, "bo", Some(late));
    assert_eq!(content(&world, "bo"), [early], "two saw this far");
    let members = world.members();
    assert_eq!(members.standing(&key("bo")), WriterStanding::SetAside);
    let kept = members.standing_of_content(&key("bo"));
    assert_eq!(kept, WriterStanding::Member, "what is kept counts");
    world.says_with("dan", Off, "bo", Some(middle));
    assert_eq!(content(&world, "bo"), [middle], "cia and dan");
}

#[test]
fn the_latest_word_of_a_remover_holds() {
    let mut world = MemberWorld::of_five();
    let early = world.writes("bo");
    let late = world.writes("bo");
    world.says_with("anna", Off, "bo", Some(late));
    world.says_with("cia", Off, "bo", Some(late));
    assert_eq!(content(&world, "bo"), [late]);
    world.says_with("anna", Off, "bo", Some(early));
    assert_eq!(content(&world, "bo"), [early]);
}

#[test]
fn a_last_that_is_missing_unknown_or_somebody_elses_reaches_nothing() {
    for last in [
        None,
        Some(CommitId([9; 20])),
        Some(MemberWorld::of_five().tip("eva")),
    ] {
        let mut world = MemberWorld::of_five();
        let tip = world.writes("bo");
        world.says_with("anna", Off, "bo", Some(tip));
        world.says_with("cia", Off, "bo", last);
        assert!(is_removed(&world, "bo"));
        assert!(content(&world, "bo").is_empty(), "{last:?}");
    }
}

#[test]
fn of_a_forked_notebook_each_chain_is_kept_as_far_as_it_was_seen() {
    let mut world = MemberWorld::of_five();
    let shared = world.writes("bo");
    world.goes_on("bo+", shared);
    let here = world.writes("bo");
    let there = world.writes("bo+");
    world.writes("bo");
    world.says_with("anna", Off, "bo", Some(here));
    world.says_with("cia", Off, "bo", Some(there));
    assert_eq!(content(&world, "bo"), [shared], "each saw another chain");
    world.says_with("dan", Off, "bo", Some(here));
    assert_eq!(content(&world, "bo"), [here]);
    world.says_with("eva", Off, "bo", Some(there));
    let mut both = [here, there];
    both.sort_unstable();
    assert_eq!(content(&world, "bo"), both);
}

#[test]
fn a_device_that_went_on_under_another_name_is_cut_under_both() {
    let mut world = MemberWorld::of_five();
    let first = world.writes("bo");
    world.goes_on("bo.5f2c9e", first);
    let second = world.writes("bo.5f2c9e");
    world.writes("bo.5f2c9e");
    world.writes("bo");
    world.says_with("anna", Off, "bo", Some(second));
    world.says_with("cia", Off, "bo", Some(second));
    assert_eq!(content(&world, "bo"), [first]);
    assert_eq!(content(&world, "bo.5f2c9e"), [second]);
    world.says_with("anna", Off, "bo", Some(first));
    assert_eq!(content(&world, "bo"), [first]);
    assert!(content(&world, "bo.5f2c9e").is_empty());
}

#[test]
fn whoever_only_a_cut_entry_put_on_is_a_guest_until_a_member_puts_them_on() {
    let mut world = MemberWorld::of_five();
    let honest = world.writes("bo");
    world.writes("finn");
    world.says("bo", On, "finn");
    world.writes("gro");
    world.says("bo", On, "gro");
    world.says("cia", Confirmed, "gro");
    world.says("finn", On, "hans");
    for by in ["anna", "cia"] {
        world.says_with(by, Off, "bo", Some(honest));
    }
    assert_eq!(standing(&world, "finn"), WriterStanding::Guest);
    assert_eq!(standing(&world, "hans"), WriterStanding::Guest);
    assert_eq!(
        standing(&world, "gro"),
        WriterStanding::Member,
        "cia vouches for gro"
    );
    world.says("dan", On, "finn");
    assert_eq!(standing(&world, "finn"), WriterStanding::Member);
    assert_eq!(content(&world, "finn"), [world.tip("finn")]);
    assert_eq!(standing(&world, "hans"), WriterStanding::Member);
}

#[test]
fn what_a_removed_device_adds_late_brings_nobody_in() {
    let mut world = MemberWorld::of_five();
    world.says("anna", Off, "bo");
    world.says("cia", Off, "bo");
    world.says("bo", On, "finn");
    world.says("bo", Off, "anna");
    world.says("bo", Off, "cia");
    assert_eq!(standing(&world, "finn"), WriterStanding::Guest);
    assert!(counts(&world, "anna") && counts(&world, "cia"));
}

#[test]
fn a_removed_key_is_not_let_in_again_and_the_attempt_is_shown() {
    let mut world = MemberWorld::of_five();
    world.says("anna", Off, "bo");
    world.says("cia", Off, "bo");
    world.says("dan", On, "bo");
    world.says("guest", On, "bo");
    assert_eq!(standing(&world, "bo"), WriterStanding::SetAside);
    let members = world.members();
    let shown = |finding: &MemberFinding| matches!(finding, MemberFinding::PutOnAgain { statement } if statement.by == signer("dan"));
    assert_eq!(
        members.findings().iter().filter(|one| shown(one)).count(),
        1
    );
    assert_eq!(
        members.findings().len(),
        1,
        "what came before the removal is no attempt"
    );
}

#[test]
fn a_guest_can_be_shut_out_before_anybody_lets_it_in() {
    let mut world = MemberWorld::of_five();
    world.writes("mal");
    world.says("anna", Off, "mal");
    world.says("bo", Off, "mal");
    assert_eq!(standing(&world, "mal"), WriterStanding::SetAside);
    assert!(content(&world, "mal").is_empty());
    world.says("cia", On, "mal");
    assert_eq!(standing(&world, "mal"), WriterStanding::SetAside);
}

#[test]
fn the_word_of_somebody_removed_later_still_holds() {
    let mut world = MemberWorld::of_five();
    world.says("bo", Off, "eva");
    world.says("cia", Off, "eva");
    world.says("anna", Off, "bo");
    world.says("dan", Off, "bo");
    assert!(is_removed(&world, "eva") && is_removed(&world, "bo"));
}
