//! Too large or incomplete data: a branch that breaks a limit is not received.

use serde_json::Value;

use crate::hostile::maker::{Maker, anna_hears, done, two, weight};
use crate::world::World;

/// Limits small enough to be broken quickly.
fn small_limits(world: &mut World) {
    let anna = world.person("anna");
    let file = anna.folder.join("binder.yaml");
    let text = std::fs::read_to_string(&file).expect("the settings");
    let few = "limits:\n  fetch-mib: 4\n  object-mib: 2\n";
    let text = text.replacen("limits:\n", few, 1);
    std::fs::write(&file, text).expect("the settings");
    done(&anna.binder(&["plan", "save", "-m", "gränser"]));
}

fn is_lean(world: &mut World, most: u64) {
    let git = world.person("anna").folder.join(".git");
    let heavy = weight(&git);
    assert!(heavy < most, "{heavy} bytes lie in the copy");
    assert!(!git.join("binder/incoming-0").exists());
}

#[test]
fn a_gigabyte_of_nothing_pushed_to_main_stays_there_and_everybodys_rows_arrive() {
    let mut world = World::new();
    two(&mut world);
    let maker = Maker::at(&world.hub());
    // All zeros: a megabyte on the way, a gigabyte in memory for whoever unpacks it.
    let bomb = maker.blob(&vec![0; 1 << 30]);
    let main = maker.push_main(("100644", b"bomb", bomb));
    let said = anna_hears(&mut world);
    assert!(said.contains("main hämtades inte: en enda fil"), "{said}");
    assert!(said.contains("object-mib"), "{said}");
    is_lean(&mut world, 8 << 20);
    assert_eq!(
        maker.tip("main"),
        main,
        "nobody moves a main they have not seen"
    );
}

#[test]
fn many_random_objects_on_main_end_at_the_limit_and_are_not_fetched_twice() {
    let mut world = World::new();
    two(&mut world);
    small_limits(&mut world);
    let maker = Maker::at(&world.hub());
    let mut lines = Vec::new();
    for number in 0..10_u64 {
        let blob = maker.blob(&Maker::noise(number, 800_000));
        lines.push((format!("x{number}"), blob));
    }
    let lines = lines.iter().map(|it| ("100644", it.0.as_bytes(), it.1));
    let folder = maker.tree(&lines.collect::<Vec<_>>());
    maker.push_main(("40000", b"many", folder));
    let said = anna_hears(&mut world);
    assert!(
        said.contains("main hämtades inte: den är mer än 4 MiB"),
        "{said}"
    );
    is_lean(&mut world, 8 << 20);
    let anna = world.person("anna");
    let again = anna.binder(&["sync", "--json"]);
    let again: Value = serde_json::from_str(done(&again)).expect("JSON");
    let remote = &again["remotes"][0];
    assert_eq!(remote["outcome"], "main-refused");
    assert_eq!(remote["left_out"][0]["branch"], "main");
    assert_eq!(remote["left_out"][0]["why"], "bytes");
}

#[test]
fn one_branch_beyond_the_limit_never_stops_the_others() {
    let mut world = World::new();
    two(&mut world);
    small_limits(&mut world);
    let maker = Maker::at(&world.hub());
    let bomb = maker.blob(&Maker::noise(7, 3 << 20));
    let tree = maker.tree(&[("100644", b"bomb", bomb)]);
    maker.put("copies/eve", maker.commit(tree, &[]));
    let said = anna_hears(&mut world);
    assert!(
        said.contains("copies/eve hämtades inte: en enda fil i den är större än 2 MiB"),
        "{said}"
    );
    is_lean(&mut world, 8 << 20);
}

#[test]
fn a_branch_whose_objects_are_missing_is_named_and_the_others_come() {
    let mut world = World::new();
    two(&mut world);
    let maker = Maker::at(&world.hub());
    let nowhere = git2::Oid::hash_object(git2::ObjectType::Blob, b"nowhere").expect("an id");
    let tree = maker.tree(&[("100644", b"gone", nowhere)]);
    maker.put("copies/eve", maker.commit(tree, &[]));
    let said = anna_hears(&mut world);
    assert!(
        said.contains("copies/eve hämtades inte: en del av den saknas"),
        "{said}"
    );
}

#[test]
fn folders_a_thousand_deep_stay_where_they_are() {
    let mut world = World::new();
    two(&mut world);
    let maker = Maker::at(&world.hub());
    let mut tree = maker.tree(&[]);
    for _ in 0..1000 {
        tree = maker.tree(&[("40000", b"a", tree)]);
    }
    maker.push_main(("40000", b"deep", tree));
    let said = anna_hears(&mut world);
    assert!(
        said.contains("main hämtades inte: mapparna i den är djupare"),
        "{said}"
    );
}

#[test]
fn more_branches_than_any_binder_has_are_a_number_and_those_known_come() {
    let mut world = World::new();
    two(&mut world);
    let maker = Maker::at(&world.hub());
    let tip = maker.tip("copies/anna");
    for number in 0..300 {
        maker.put(&format!("copies/a{number}"), tip);
    }
    for odd in [
        "copies/Eve",
        "copies/../x",
        "feature",
        "copies/a/b",
        "copies/åke",
    ] {
        if git2::Reference::is_valid_name(&format!("refs/heads/{odd}")) {
            maker.put(odd, tip);
        }
    }
    let said = anna_hears(&mut world);
    assert!(
        said.contains("44 grenar hämtades inte: gränsen är 256"),
        "{said}"
    );
    assert!(!said.contains("feature"), "{said}");
}

#[test]
fn with_limits_of_nothing_rows_still_come_and_so_does_what_puts_them_right() {
    let mut world = World::new();
    two(&mut world);
    let anna = world.person("anna");
    let file = anna.folder.join("binder.yaml");
    let right = std::fs::read_to_string(&file).expect("the settings");
    let none = "limits:\n  fetch-mib: 0\n  fetch-objects: 0\n  object-mib: 0\n  fetch-branches: 0\n  \
                connect: PT0S\n  idle: PT0S\n  exchange: PT0S\n";
    std::fs::write(&file, right.replacen("limits:\n", none, 1)).expect("the settings");
    done(&anna.binder(&["plan", "save", "-m", "gränser"]));
    anna_hears(&mut world);
    let bo = world.person("bo");
    done(&bo.binder(&["sync"]));
    done(&bo.binder(&["log", "add", "Bo igen"]));
    std::fs::write(bo.folder.join("binder.yaml"), &right).expect("the settings");
    done(&bo.binder(&["plan", "save", "-m", "rätt igen"]));
    done(&bo.binder(&["sync"]));
    anna_hears(&mut world);
    let anna = world.person("anna");
    assert!(done(&anna.binder(&["log", "--all"])).contains("Bo igen"));
    assert_eq!(std::fs::read_to_string(&file).expect("the settings"), right);
}

#[test]
fn a_member_comes_however_many_branches_strangers_have_put_there() {
    let mut world = World::new();
    two(&mut world);
    let hub = world.hub().display().to_string();
    let cecilia = world.person("cecilia");
    let words = [
        "join", &hub, "parm", "--as", "cecilia", "--person", "Cecilia",
    ];
    done(&cecilia.binder(&words));
    cecilia.folder.push("parm");
    done(&cecilia.binder(&["log", "add", "Cecilias ärliga rad"]));
    done(&cecilia.binder(&["sync"]));
    let bo = world.person("bo");
    done(&bo.binder(&["sync"]));
    done(&bo.binder(&["member", "add", "cecilia"]));
    done(&bo.binder(&["sync"]));
    let maker = Maker::at(&world.hub());
    let tree = maker.tree(&[("100644", b"x", maker.blob(b"x"))]);
    for number in 0..300 {
        let parent = maker.tip("copies/anna");
        maker.put(&format!("copies/a{number}"), maker.commit(tree, &[parent]));
    }
    // What Bo wrote lets Cecilia in; then her branch is a member's.
    anna_hears(&mut world);
    anna_hears(&mut world);
    let log = world.person("anna").binder(&["log", "--all"]);
    assert!(done(&log).contains("Cecilias ärliga rad"), "{}", log.answer);
}

#[test]
fn who_joins_where_main_is_garbage_gets_the_binder_all_the_same() {
    let mut world = World::new();
    two(&mut world);
    let maker = Maker::at(&world.hub());
    let tree = maker.tree(&[("100644", b"x", maker.blob(b"garbage"))]);
    maker.put("main", maker.commit(tree, &[]));
    let hub = world.hub().display().to_string();
    let carin = world.person("carin");
    let joined = carin.binder(&["join", &hub, "parm", "--as", "carin", "--person", "Carin"]);
    done(&joined);
    carin.folder.push("parm");
    assert!(done(&carin.binder(&["log", "--all"])).contains("Bos ärliga rad"));
}
