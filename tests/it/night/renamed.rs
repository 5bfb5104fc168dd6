//! Somebody joined in a hurry, without a name, and says later what they are called.

use crate::night::told;
use crate::who_holds::{anna_and_bo, json, typed};
use crate::world::World;

#[test]
fn whoever_joined_as_bo_is_bo_ostlund_in_every_copy_also_on_old_rows() {
    let mut world = World::new();
    anna_and_bo(&mut world);
    let bo = world.person("bo");
    typed(bo, &["incident", "open", "Ladok nere"]);
    typed(bo, &["log", "add", "Ringde ITS"]);
    let before = json(bo, &["member", "show", "bo"])["name"].clone();
    let said = told(bo, &["member", "rename", "Bo", "von", "Östlund"]);
    assert!(said.contains("Du heter nu Bo von Östlund"), "{said}");
    typed(bo, &["log", "add", "Ringde igen"]);
    typed(bo, &["sync"]);
    let anna = world.person("anna");
    typed(anna, &["sync"]);
    let member = json(anna, &["member", "show", "bo"]);
    assert_eq!(member["name"], "Bo von Östlund");
    assert_eq!(member["former_names"][0], before);
    assert_eq!(member["standing"], "member");
    for row in ["Ringde ITS", "Ringde igen"] {
        let id = json(anna, &["log", row])["entries"][0]["id"].clone();
        let shown = told(anna, &["log", "show", id.as_str().expect("an id")]);
        assert!(shown.contains("Bo von Östlund"), "{shown}");
    }
    let journal = told(anna, &["log", "--incident", "journal"]);
    assert!(journal.contains("heter nu Bo von"), "{journal}");
    let verified = anna.binder(&["verify"]);
    assert_eq!(verified.code, 0, "{}", verified.talk);
}

#[test]
fn a_name_that_another_has_and_no_name_are_refused_and_a_guest_may_say_theirs() {
    let mut world = World::new();
    anna_and_bo(&mut world);
    let hub = world.hub().display().to_string();
    let annas = json(world.person("anna"), &["member", "show", "anna"])["name"].clone();
    let bo = world.person("bo");
    let refused = |person: &mut crate::world::Person, name: &str, why: &str| {
        let ran = person.binder(&["member", "rename", name]);
        assert_ne!(ran.code, 0, "{name}: {}", ran.answer);
        assert!(ran.talk.contains(why), "{name}: {}", ran.talk);
    };
    refused(bo, annas.as_str().expect("a name"), "En annan medlem heter");
    refused(bo, " ", "Namnet saknas");
    let own = json(bo, &["member", "show", "bo"])["name"].clone();
    refused(bo, own.as_str().expect("a name"), "Du heter redan");
    let cia = world.person("cia");
    typed(cia, &["join", &hub, "parm", "--as", "cia"]);
    cia.folder.push("parm");
    told(cia, &["member", "rename", "Cecilia Åkerman"]);
    typed(cia, &["sync"]);
    let anna = world.person("anna");
    typed(anna, &["sync"]);
    typed(anna, &["member", "add", "cia"]);
    assert_eq!(
        json(anna, &["member", "show", "cia"])["name"],
        "Cecilia Åkerman"
    );
}
