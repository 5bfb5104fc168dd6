//! One roster on two copies that take children in and out while they are apart.

use super::{TABLE, begin, json, ok, roster, table};
use crate::world::World;

/// Mads in a copy of his own, let in by Ida: both can open the roster.
fn with_mads(world: &mut World) {
    let hub = world.hub().display().to_string();
    let mads = world.person("mads");
    mads.variables.insert("LANG".into(), "da_DK.UTF-8".into());
    let who = ["--as", "mads", "--person", "Mads Bruun"];
    ok(mads.binder(&[&["join", &hub, "parm"], &who[..]].concat()));
    mads.folder.push("parm");
    ok(mads.binder(&["sync"]));
    let ida = world.person("ida");
    ok(ida.binder(&["sync"]));
    ok(ida.binder(&["member", "add", "mads"]));
    ok(ida.binder(&["sync"]));
    ok(world.person("mads").binder(&["sync"]));
}

/// Who is missing, by name, in the order shown.
fn missing(world: &mut World, who: &str) -> Vec<String> {
    let answer = json(world.person(who), &["missing", "--unsealed"]);
    let all = answer["missing"].as_array().expect("a list").iter();
    all.map(|it| it["name"].as_str().expect("a name").to_owned())
        .collect()
}

fn counts(world: &mut World, who: &str) -> [Option<u64>; 3] {
    let count = json(world.person(who), &["count"]);
    ["present", "left", "not_come"].map(|key| count[key].as_u64())
}

fn apart_then_together(order: &[&str]) {
    let (_folder, file) = table(TABLE);
    let mut world = World::new();
    begin(&mut world, &file);
    with_mads(&mut world);
    let said = [
        ("ida", &["in", "maja", "--at", "10:00"][..]),
        ("mads", &["in", "mads", "--at", "10:01"]),
        // Both take the same child in.
        ("ida", &["in", "åse", "--at", "10:02"]),
        ("mads", &["in", "åse", "--at", "10:03"]),
        // One has it leave, the other has not heard of that.
        ("mads", &["in", "jens", "--at", "10:04"]),
        ("ida", &["in", "jens", "--at", "10:05"]),
        ("mads", &["out", "jens", "--at", "10:06"]),
        // The alarm, begun by both, each ticking those they see.
        ("ida", &["muster", "--at", "10:10"]),
        ("mads", &["muster", "--at", "10:10"]),
        ("ida", &["muster", "maja", "--at", "10:11"]),
        ("mads", &["muster", "mads", "--at", "10:12"]),
    ];
    for (who, words) in said {
        ok(roster(world.person(who), words));
    }
    assert_eq!(counts(&mut world, "ida"), [Some(3), Some(0), Some(1)]);
    assert_eq!(counts(&mut world, "mads"), [Some(2), Some(1), Some(1)]);
    for who in order {
        ok(world.person(who).binder(&["sync"]));
    }
    for who in ["ida", "mads"] {
        let now = counts(&mut world, who);
        assert_eq!(now, [Some(3), Some(1), Some(0)], "{who}, {order:?}");
        assert_eq!(
            missing(&mut world, who),
            ["Åse Østergård"],
            "{who}, {order:?}"
        );
    }
    // Found by one, on both.
    ok(roster(world.person("mads"), &["muster", "åse"]));
    for who in ["mads", "ida"] {
        ok(world.person(who).binder(&["sync"]));
        assert!(missing(&mut world, who).is_empty(), "{who}, {order:?}");
    }
    ok(world.person("mads").binder(&["verify"]));
}

#[test]
fn two_copies_that_were_apart_have_one_count_and_the_same_missing_whichever_syncs_first() {
    apart_then_together(&["ida", "mads", "ida"]);
    apart_then_together(&["mads", "ida", "mads"]);
}
