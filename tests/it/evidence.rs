//! `binder verify`: what an inquiry is told.

use chrono::Duration;

use crate::who_holds::{anna_and_bo, json, typed};
use crate::world::World;

/// Anna and Bo write in turns, each having what the other wrote.
fn in_turns(world: &mut World) {
    anna_and_bo(world);
    typed(world.person("anna"), &["incident", "open", "Nätavbrott"]);
    for minute in [5, 12, 20, 31] {
        for who in ["anna", "bo"] {
            let person = world.person(who);
            let noon = "2026-11-20T11:00:00Z".parse::<chrono::DateTime<chrono::Utc>>();
            person.set_clock(noon.expect("noon") + Duration::minutes(minute));
            typed(person, &["sync"]);
            typed(
                person,
                &["log", "add", &format!("{who} efter {minute} minuter")],
            );
            typed(person, &["sync"]);
        }
    }
}

#[test]
fn a_binder_that_nobody_touched_holds() {
    let mut world = World::new();
    in_turns(&mut world);
    let anna = world.person("anna");
    let ran = anna.binder(&["verify"]);
    print!("{}{}", ran.answer, ran.talk);
    let ran = anna.binder(&["verify", "--incident", "2026-11-20-natavbrott"]);
    print!("{}{}", ran.answer, ran.talk);
    let ran = json(anna, &["verify"]);
    print!("{ran:#}");
    panic!();
}
