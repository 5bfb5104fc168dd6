//! `binder copies INCIDENT`: enough copies in enough places, and since when.

use chrono::{DateTime, Duration, Utc};

use crate::who_holds::{anna_and_bo, json, typed};
use crate::world::World;

/// Everybody's clock at so many minutes past noon.
fn minute(world: &mut World, minute: i64) {
    let noon: DateTime<Utc> = "2026-11-20T11:00:00Z".parse().expect("noon");
    for person in world.people() {
        person.set_clock(noon + Duration::minutes(minute));
    }
}

#[test]
fn the_goal_line_says_what_is_missing_and_since_when_it_is_reached() {
    let mut world = World::new();
    anna_and_bo(&mut world);
    typed(world.person("anna"), &["incident", "open", "Nätavbrott"]);
    let alone = json(world.person("anna"), &["copies", "Nätavbrott"]);
    assert_eq!(
        alone["goal"],
        serde_json::json!({ "copies": 3, "places": 2 })
    );
    assert_eq!(
        alone["missing"],
        serde_json::json!({ "copies": 2, "places": 1 })
    );
    assert_eq!(alone["reached"], serde_json::Value::Null);
    let said = typed(world.person("anna"), &["copies"]);
    let line = "Nätavbrott: minst 3 kopior på 2 ställen, det saknas 2 kopior och ett ställe.";
    assert!(said.replace('\n', " ").contains(line), "{said}");

    minute(&mut world, 30);
    typed(world.person("anna"), &["sync"]);
    minute(&mut world, 41);
    typed(world.person("bo"), &["sync"]);
    typed(
        world.person("bo"),
        &["copies", "confirm", "--place", "Hemma"],
    );
    typed(world.person("bo"), &["sync"]);
    minute(&mut world, 50);
    typed(world.person("anna"), &["sync"]);
    let anna = world.person("anna");
    let spread = json(anna, &["copies", "2026-11-20-natavbrott"]);
    assert_eq!(
        spread["held"].as_array().map(Vec::len),
        Some(3),
        "{spread:#}"
    );
    let held = spread["held"].as_array().expect("a list");
    let of = |who: &str| {
        held.iter()
            .find(|it| it["writer"] == who || it["remote"] == who)
    };
    let bo = of("bo").expect("bo's copy");
    assert_eq!(bo["place"], "hemma");
    assert_eq!(
        bo["since"], "2026-11-20T12:41:00+01:00",
        "his take-in says so"
    );
    assert_eq!(
        of("hub").expect("the hub")["since"],
        "2026-11-20T12:50:00+01:00"
    );
    assert_eq!(spread["reached"], "2026-11-20T12:50:00+01:00");
    let said = typed(anna, &["copies", "nätavbrott"]).replace('\n', " ");
    let line = "Nätavbrott: minst 3 kopior på 2 ställen, uppfyllt sedan 12:50.";
    assert!(said.starts_with(line), "{said}");

    typed(anna, &["log", "add", "En rad till"]);
    let after = json(anna, &["copies", "nätavbrott"]);
    assert_eq!(
        after["missing"]["copies"], 2,
        "a new row is only here: {after:#}"
    );
}
