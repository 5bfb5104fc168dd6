//! Who joins in a hurry, under a short name alone, is still the person of the contact list.

use crate::night::{alone, clock, told};
use crate::world::World;

fn begun(world: &mut World) -> String {
    let hub = world.hub().display().to_string();
    let alma = alone(world, "alma", "Alma Nordin", "2026-11-28T22:10:00");
    told(alma, &["remote", "add", "hub", &hub]);
    told(alma, &["sync"]);
    hub
}

#[test]
fn whoever_joins_as_david_is_david_of_the_contact_list_and_takes_over_the_log() {
    let mut world = World::new();
    let hub = begun(&mut world);
    let david = world.person("david");
    clock(david, "2026-11-28T22:12:00");
    let said = told(david, &["join", &hub, "parm", "--as", "david"]);
    david.folder.push("parm");
    assert!(said.contains("I loggen heter du David Sjölin"), "{said}");
    told(david, &["sync"]);
    let alma = world.person("alma");
    told(alma, &["sync"]);
    told(alma, &["member", "add", "david"]);
    told(alma, &["incident", "open", "Ladok nere"]);
    told(alma, &["role", "handover", "loggförare", "david"]);
    told(alma, &["sync"]);
    let david = world.person("david");
    told(david, &["sync"]);
    let said = told(david, &["role", "accept"]);
    assert!(said.contains("Du är nu loggförare"), "{said}");
    let roles = told(david, &["role"]);
    assert!(roles.contains("loggförare David Sjölin"), "{roles}");
}

#[test]
fn a_short_name_that_nobody_in_the_list_has_stays_and_says_how_to_change_it() {
    let mut world = World::new();
    let hub = begun(&mut world);
    let nils = world.person("nils");
    let said = told(nils, &["join", &hub, "parm", "--as", "nils"]);
    assert!(said.contains("I loggen heter du nils."), "{said}");
    assert!(said.contains("binder member rename"), "{said}");
}

#[test]
fn a_handover_to_one_who_writes_under_another_name_says_how_to_take_it() {
    let mut world = World::new();
    let hub = begun(&mut world);
    let david = world.person("david");
    told(
        david,
        &["join", &hub, "parm", "--as", "david", "--person", "david"],
    );
    david.folder.push("parm");
    told(david, &["sync"]);
    let alma = world.person("alma");
    told(alma, &["sync"]);
    told(alma, &["member", "add", "david"]);
    told(alma, &["incident", "open", "Ladok nere"]);
    told(alma, &["role", "handover", "loggförare", "verksamhetsstod"]);
    told(alma, &["sync"]);
    let david = world.person("david");
    told(david, &["sync"]);
    let ran = david.binder(&["role", "accept"]);
    assert_ne!(ran.code, 0);
    let rename = "binder member rename 'David Sjölin'";
    assert!(ran.talk.replace('\n', " ").contains(rename), "{}", ran.talk);
    told(david, &["member", "rename", "David Sjölin"]);
    told(david, &["role", "accept"]);
}
