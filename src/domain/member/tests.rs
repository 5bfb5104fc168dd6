//! Rule 8, clause by clause.

use super::world::World;
use super::world::key;
use super::world::signer;
use super::*;
use crate::domain::copies::history::Change::Confirmed;
use crate::domain::copies::history::Change::Off;
use crate::domain::copies::history::Change::On;
use crate::domain::copies::history::Change::Suspended;

fn standing(world: &World, device: &str) -> Standing {
    world.members().standing(&key(device))
}

fn counts(world: &World, device: &str) -> bool {
    world
        .members()
        .get(&key(device))
        .is_some_and(|member| member.counts)
}

/// The commits at which a device's notebook ends, as far as it is content.
fn content(world: &World, device: &str) -> Vec<CommitId> {
    let members = world.members();
    let tips = members.counted().get(&signer(device));
    tips.into_iter().flatten().copied().collect()
}

fn duels(world: &World) -> Vec<Vec<Key>> {
    let members = world.members();
    let duels = members
        .findings()
        .iter()
        .filter_map(|finding| match finding {
            Finding::Duel { keys } => Some(keys.clone()),
            _ => None,
        });
    duels.collect()
}

fn is_removed(world: &World, device: &str) -> bool {
    world
        .members()
        .get(&key(device))
        .is_some_and(|member| member.removed.is_some())
}

#[test]
fn whoever_begins_a_binder_is_its_first_member_and_counts() {
    let world = World::new();
    let members = world.members();
    let anna = members.get(&key("anna")).expect("anna");
    assert_eq!((anna.standing, anna.counts), (Standing::Member, true));
    assert_eq!((anna.person.as_str(), anna.name.as_str()), ("anna", "ANNA"));
    assert_eq!(members.needed(), 1);
    assert_eq!(members.named(&signer("anna").writer), Some(&key("anna")));
    assert_eq!(content(&world, "anna"), [world.tip("anna")]);
}

#[test]
fn one_member_lets_a_person_in_and_what_the_guest_wrote_before_counts() {
    let mut world = World::new();
    world.writes("bo");
    assert_eq!(standing(&world, "bo"), Standing::Guest);
    assert!(content(&world, "bo").is_empty());
    world.says("anna", On, "bo");
    assert_eq!(standing(&world, "bo"), Standing::Member);
    assert_eq!(content(&world, "bo"), [world.tip("bo")]);
    let members = world.members();
    let bo = members.get(&key("bo")).expect("bo");
    assert_eq!(bo.let_in.len(), 1);
    assert_eq!(bo.let_in[0].by, signer("anna"));
    assert_eq!(bo.since, Some(bo.let_in[0].entry.noted));
}

#[test]
fn a_guest_lets_nobody_in_and_not_itself() {
    let mut world = World::new();
    world.says("bo", On, "bo");
    world.says("bo", On, "cia");
    assert_eq!(standing(&world, "bo"), Standing::Guest);
    assert_eq!(standing(&world, "cia"), Standing::Guest);
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
    let mut world = World::new();
    world.says("anna", On, "bo");
    world.says("bo", On, "cia");
    world.says("cia", On, "dan");
    assert_eq!(standing(&world, "dan"), Standing::Member);
}

#[test]
fn the_root_and_the_first_two_persons_it_puts_on_count() {
    let mut world = World::new();
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
    let mut world = World::new();
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
    let mut world = World::new();
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
    let mut world = World::of_five();
    world.says("anna", On, "finn");
    world.claims("bo", Confirmed, "finn", "gro", None);
    assert!(!counts(&world, "finn"));
    world.says("cia", Confirmed, "finn");
    assert!(counts(&world, "finn"));
}

#[test]
fn of_two_persons_either_removes_the_other() {
    let mut world = World::new();
    world.says("anna", On, "bo");
    world.writes("bo");
    world.says("anna", Off, "bo");
    world.writes("bo");
    let members = world.members();
    let bo = members.get(&key("bo")).expect("bo");
    assert_eq!(bo.standing, Standing::SetAside);
    let removal = bo.removed.as_ref().expect("a removal");
    assert_eq!(removal.by.len(), 1);
    assert_eq!(removal.by[0].by, signer("anna"));
}

#[test]
fn two_persons_who_remove_each_other_are_both_refused_and_shown() {
    let mut world = World::new();
    world.says("anna", On, "bo");
    world.writes("bo");
    world.says("anna", Off, "bo");
    world.says("bo", Off, "anna");
    assert_eq!(duels(&world), [[key("anna"), key("bo")]]);
    assert_eq!(standing(&world, "anna"), Standing::Member);
    assert_eq!(standing(&world, "bo"), Standing::Member);
}

#[test]
fn nobody_removes_the_only_member_nor_a_key_itself() {
    let mut world = World::new();
    world.says("bo", Off, "anna");
    world.says("anna", Off, "anna");
    let members = world.members();
    assert_eq!(members.standing(&key("anna")), Standing::Member);
    assert!(members.findings().is_empty());
}

#[test]
fn with_three_persons_one_voice_waits_and_two_remove() {
    let mut world = World::of_five();
    world.says("anna", Off, "bo");
    let members = world.members();
    assert_eq!(members.standing(&key("bo")), Standing::Member);
    let waiting = |finding: &Finding| matches!(finding, Finding::Waiting { key: of, by } if *of == key("bo") && by.len() == 1);
    assert!(members.findings().iter().any(waiting));
    world.says("cia", Off, "bo");
    assert_eq!(standing(&world, "bo"), Standing::SetAside);
}

#[test]
fn a_removal_never_lowers_the_number_needed() {
    let mut world = World::new();
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
    let mut world = World::of_five();
    for name in ["finn", "gro", "hans"] {
        world.says("anna", On, name);
        world.says(name, Off, "bo");
    }
    assert!(!is_removed(&world, "bo"));
}

#[test]
fn a_person_helps_to_remove_their_own_stolen_device() {
    let mut world = World::of_five();
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
    let mut world = World::of_five();
    let early = world.writes("bo");
    let middle = world.writes("bo");
    let late = world.writes("bo");
    world.says_with("anna", Off, "bo", Some(early));
    world.says_with("cia", Off, "bo", Some(late));
    assert_eq!(content(&world, "bo"), [early], "two saw this far");
    world.says_with("dan", Off, "bo", Some(middle));
    assert_eq!(content(&world, "bo"), [middle], "cia and dan");
}

#[test]
fn the_latest_word_of_a_remover_holds() {
    let mut world = World::of_five();
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
        Some(World::of_five().tip("eva")),
    ] {
        let mut world = World::of_five();
        let tip = world.writes("bo");
        world.says_with("anna", Off, "bo", Some(tip));
        world.says_with("cia", Off, "bo", last);
        assert!(is_removed(&world, "bo"));
        assert!(content(&world, "bo").is_empty(), "{last:?}");
    }
}

#[test]
fn of_a_forked_notebook_each_chain_is_kept_as_far_as_it_was_seen() {
    let mut world = World::of_five();
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
    let mut world = World::of_five();
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
fn two_against_two_are_all_refused_and_shown() {
    let mut world = World::new();
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
        assert_eq!(standing(&world, name), Standing::Member, "{name}");
        assert_eq!(content(&world, name), [world.tip(name)], "{name}");
    }
}

#[test]
fn two_against_two_before_a_fifth_all_go() {
    let mut world = World::of_five();
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
    let mut world = World::of_five();
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
        assert_eq!(standing(&world, name), Standing::Member, "{name}");
        assert_eq!(content(&world, name), [world.tip(name)], "{name}");
    }
    for (name, last) in before {
        assert_eq!(standing(&world, name), Standing::SetAside, "{name}");
        assert_eq!(content(&world, name), [last], "{name}");
    }
    assert!(duels(&world).is_empty());
}

#[test]
fn where_the_three_let_the_word_of_the_two_stand_nobody_would_be_left_and_they_stay() {
    let mut world = World::of_five();
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
    let mut world = World::of_five();
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
            Standing::Member,
            "{name} is let in by bo's key"
        );
        assert!(!counts(&world, name), "{name}");
    }
    for by in ["anna", "cia"] {
        world.says_with(by, Off, "bo", Some(honest));
    }
    assert_eq!(content(&world, "bo"), [honest]);
    for name in ["ida", "jon", "kim", "lars"] {
        assert_eq!(standing(&world, name), Standing::Guest, "{name}");
        assert!(content(&world, name).is_empty(), "{name}");
    }
    for name in ["anna", "cia", "dan", "eva"] {
        assert!(counts(&world, name), "{name}");
    }
}

#[test]
fn whoever_only_a_cut_entry_put_on_is_a_guest_until_a_member_puts_them_on() {
    let mut world = World::of_five();
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
    assert_eq!(standing(&world, "finn"), Standing::Guest);
    assert_eq!(standing(&world, "hans"), Standing::Guest);
    assert_eq!(
        standing(&world, "gro"),
        Standing::Member,
        "cia vouches for gro"
    );
    world.says("dan", On, "finn");
    assert_eq!(standing(&world, "finn"), Standing::Member);
    assert_eq!(content(&world, "finn"), [world.tip("finn")]);
    assert_eq!(standing(&world, "hans"), Standing::Member);
}

#[test]
fn what_a_removed_device_adds_late_brings_nobody_in() {
    let mut world = World::of_five();
    world.says("anna", Off, "bo");
    world.says("cia", Off, "bo");
    world.says("bo", On, "finn");
    world.says("bo", Off, "anna");
    world.says("bo", Off, "cia");
    assert_eq!(standing(&world, "finn"), Standing::Guest);
    assert!(counts(&world, "anna") && counts(&world, "cia"));
}

#[test]
fn a_removed_key_is_not_let_in_again_and_the_attempt_is_shown() {
    let mut world = World::of_five();
    world.says("anna", Off, "bo");
    world.says("cia", Off, "bo");
    world.says("dan", On, "bo");
    world.says("guest", On, "bo");
    assert_eq!(standing(&world, "bo"), Standing::SetAside);
    let members = world.members();
    let shown = |finding: &Finding| matches!(finding, Finding::PutOnAgain { statement } if statement.by == signer("dan"));
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
    let mut world = World::of_five();
    world.writes("mal");
    world.says("anna", Off, "mal");
    world.says("bo", Off, "mal");
    assert_eq!(standing(&world, "mal"), Standing::SetAside);
    assert!(content(&world, "mal").is_empty());
    world.says("cia", On, "mal");
    assert_eq!(standing(&world, "mal"), Standing::SetAside);
}

#[test]
fn the_word_of_somebody_removed_later_still_holds() {
    let mut world = World::of_five();
    world.says("bo", Off, "eva");
    world.says("cia", Off, "eva");
    world.says("anna", Off, "bo");
    world.says("dan", Off, "bo");
    assert!(is_removed(&world, "eva") && is_removed(&world, "bo"));
}

#[test]
fn a_suspension_only_marks_and_another_members_later_word_lifts_it() {
    let mut world = World::of_five();
    world.says("bo", Suspended, "cia");
    assert_eq!(standing(&world, "cia"), Standing::Suspended);
    assert!(counts(&world, "cia"));
    assert_eq!(content(&world, "cia"), [world.tip("cia")]);
    world.says("cia", On, "cia");
    assert_eq!(
        standing(&world, "cia"),
        Standing::Suspended,
        "not by its own word"
    );
    world.says("dan", Confirmed, "cia");
    assert_eq!(standing(&world, "cia"), Standing::Member);
}

#[test]
fn two_members_of_one_name_are_shown_and_the_first_keeps_it() {
    let mut world = World::of_five();
    world.says("eva", On, "bo=abe");
    let members = world.members();
    assert_eq!(members.named(&signer("bo").writer), Some(&key("bo")));
    let shared = Finding::SameName {
        writer: signer("bo").writer,
        keys: vec![key("abe"), key("bo")],
    };
    assert_eq!(members.findings(), [shared]);
}

#[test]
fn a_member_entry_is_written_as_it_is_read() {
    let entry = World::of_five().members();
    let said = entry.get(&key("bo")).expect("bo").let_in[0].entry.clone();
    let fields = said.to_fields();
    assert_eq!(fields.text("to"), "on");
    assert_eq!(fields.text("of"), "bo");
    let id = crate::domain::name::EntryId::parse("anna-2").expect("an id");
    let entry = crate::domain::entry::Entry {
        id,
        kind: MemberEntry::KIND.to_owned(),
        at: said.noted,
        noted: said.noted,
        fields,
        lamport: said.lamport,
        prev: None,
    };
    assert_eq!(MemberEntry::from_entry(&entry), Some(said));
    let other = crate::domain::entry::Entry {
        kind: "entry".to_owned(),
        ..entry
    };
    assert_eq!(MemberEntry::from_entry(&other), None);
}
