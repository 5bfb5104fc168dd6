//! What a person is called, by themself and by others.

use super::*;

fn name(world: &MemberWorld, device: &str) -> (String, Vec<String>) {
    let members = world.members();
    let member = members.get(&key(device)).expect("a member");
    (member.name.clone(), member.former_names.clone())
}

#[test]
fn a_person_is_called_as_they_last_said_and_what_they_were_called_before_is_kept() {
    let mut world = MemberWorld::new();
    world.named("bo", "bo", "bo", "bo");
    world.named("anna", "bo", "bo", "bo");
    assert_eq!(name(&world, "bo"), ("bo".into(), vec![]));
    world.named("bo", "bo", "bo", "Bo Östlund");
    assert_eq!(name(&world, "bo"), ("Bo Östlund".into(), vec!["bo".into()]));
    world.named("anna", "anna", "anna", "Anna Ek");
    assert_eq!(
        name(&world, "anna"),
        ("Anna Ek".into(), vec!["ANNA".into()])
    );
    assert!(counts(&world, "anna"), "it is the person it was");
    assert_eq!(standing(&world, "bo"), WriterStanding::Member);
}

#[test]
fn nobody_takes_the_name_of_another_person_or_names_another() {
    let mut world = MemberWorld::of_five();
    let before = name(&world, "bo");
    world.named("bo", "bo", "bo", "Cia");
    world.named("bo", "bo", "bo", "anna");
    world.named("dan", "bo", "bo", "Bosse");
    assert_eq!(name(&world, "bo"), before);
}
