//! A remote that is rolled back, emptied, replaced, or force-pushed.

use std::fs;

use super::*;

#[test]
fn a_host_restored_from_yesterdays_backup_is_named_once_and_gets_everything_back() {
    let mut world = world();
    let backup = world.stick().join("hub");
    copied(&world.hub(), &backup);
    rows(&mut world, "anna", &["Efter säkerhetskopian"]);
    for who in ["anna", "bo", "anna"] {
        done(world.person(who).binder(&["sync"]));
    }
    let there = hub(&world);
    let before = ["copies/anna", "copies/bo", "main"].map(|name| branch(&there, name));
    restored(&backup, &world.hub());
    rows(&mut world, "anna", &["Skrivet ovetande"]);
    let ran = world.person("anna").binder(&["sync"]);
    assert_eq!(ran.code, 0, "{}", ran.talk);
    let words = said(&ran);
    assert!(words.contains("! hub har gått tillbaka i tiden: anna, bo, huvudgrenen (main) har nu mindre än 2026-11-20"), "{words}");
    assert!(
        words.contains("det som saknades har skickats igen."),
        "{words}"
    );
    assert!(words.contains("fråga den som sköter hub"), "{words}");
    let there = hub(&world);
    for (name, old) in ["copies/anna", "copies/bo", "main"].iter().zip(before) {
        let (now, old) = (branch(&there, name).expect(name), old.expect(name));
        assert!(
            now == old || there.graph_descendant_of(now, old).expect("a walk"),
            "{name}"
        );
    }
    let (code, place) = synced(world.person("anna"));
    assert_eq!((code, noticed(&place)), (0, vec![]));
    done(world.person("bo").binder(&["sync"]));
    has(
        world.person("bo"),
        &["Efter säkerhetskopian", "Skrivet ovetande"],
    );
}

#[test]
fn one_branch_rolled_back_is_named_by_its_writer_and_moved_forward_again() {
    let mut world = world();
    let there = hub(&world);
    let tip = branch(&there, "copies/anna");
    force(&there, "copies/anna", before(&there, "copies/anna", 1));
    rows(&mut world, "bo", &["Bo är på plats"]);
    let (code, place) = synced(world.person("bo"));
    assert_eq!((code, place["outcome"].as_str()), (0, Some("done")));
    assert_eq!(noticed(&place), one("gone-back", "copies/anna", true, true));
    assert_eq!(branch(&hub(&world), "copies/anna"), tip);
    done(world.person("anna").binder(&["sync"]));
    has(world.person("anna"), &["Bo är på plats"]);
}

#[test]
fn a_branch_that_was_deleted_is_named_and_put_there_again() {
    let mut world = world();
    let there = hub(&world);
    let tip = branch(&there, "copies/anna");
    there
        .find_reference("refs/heads/copies/anna")
        .and_then(|mut it| it.delete())
        .expect("deleted");
    rows(&mut world, "bo", &["Bo är på plats"]);
    let ran = world.person("bo").binder(&["sync"]);
    assert_eq!(ran.code, 0, "{}", ran.talk);
    let words = said(&ran);
    assert!(
        words.contains("hub saknar anna, som fanns där 2026-11-20"),
        "{words}"
    );
    assert_eq!(branch(&hub(&world), "copies/anna"), tip);
    done(world.person("anna").binder(&["sync"]));
    has(world.person("anna"), &["Bo är på plats"]);
}

#[test]
fn a_host_that_was_emptied_is_named_and_filled_again() {
    let mut world = world();
    fs::remove_dir_all(world.hub()).expect("gone");
    Repository::init_bare(world.hub()).expect("an empty hub");
    let ran = world.person("anna").binder(&["sync"]);
    assert_eq!(ran.code, 0, "{}", ran.talk);
    assert!(
        said(&ran).contains("hub är tömd: allt som fanns där 2026-11-20"),
        "{}",
        said(&ran)
    );
    let there = hub(&world);
    assert!(
        ["copies/anna", "copies/bo", "main"]
            .iter()
            .all(|name| branch(&there, name).is_some())
    );
    let (code, place) = synced(world.person("bo"));
    assert_eq!((code, noticed(&place)), (0, vec![]));
}

#[test]
fn a_host_with_another_binder_in_its_place_is_named_and_neither_read_nor_written() {
    let mut world = world();
    fs::remove_dir_all(world.hub()).expect("gone");
    let other = Repository::init_bare(world.hub()).expect("another");
    let commit = foreign(&other, &[]);
    force(&other, "main", commit);
    force(&other, "copies/anna", commit);
    rows(&mut world, "anna", &["Skrivet ovetande"]);
    let ran = world.person("anna").binder(&["sync"]);
    assert_eq!(ran.code, 3, "{}", ran.answer);
    let words = said(&ran);
    assert!(
        words.contains("hub innehåller en annan pärm än 2026-11-20"),
        "{words}"
    );
    let (code, place) = synced(world.person("anna"));
    assert_eq!((code, place["outcome"].as_str()), (3, Some("not-a-binder")));
    assert_eq!(noticed(&place), one("another-binder", "-", false, false));
    let there = hub(&world);
    assert_eq!(branch(&there, "copies/anna"), Some(commit));
    assert_eq!(there.branches(None).expect("branches").count(), 2);
    has(world.person("anna"), &["Nätet är nere", "Skrivet ovetande"]);
}

#[test]
fn a_main_of_another_history_is_left_alone_and_the_entries_arrive() {
    let mut world = world();
    let there = hub(&world);
    let commit = foreign(&there, &[]);
    force(&there, "main", commit);
    rows(&mut world, "bo", &["Bo är på plats"]);
    let ran = world.person("bo").binder(&["sync"]);
    assert_eq!(ran.code, 0, "{}{}", ran.answer, ran.talk);
    let words = said(&ran);
    assert!(
        words.contains("(main) har ersatts med en annan historik; den används inte"),
        "{words}"
    );
    let (code, place) = synced(world.person("bo"));
    assert_eq!((code, place["outcome"].as_str()), (0, Some("main-refused")));
    assert_eq!(noticed(&place), one("replaced", "main", false, false));
    assert_eq!(branch(&hub(&world), "main"), Some(commit));
    let ran = world.person("anna").binder(&["sync"]);
    assert_eq!(ran.code, 0, "{}", ran.talk);
    has(world.person("anna"), &["Bo är på plats"]);
    let contacts = done(world.person("anna").binder(&["contacts"]));
    assert!(contacts.contains("Alma Nordin"), "{contacts}");
}

#[test]
fn a_main_forced_onto_another_line_of_this_binder_is_named_and_led_together() {
    let mut world = world();
    let there = hub(&world);
    let old = branch(&there, "main").expect("main");
    let base = before(&there, "main", 1);
    let tree = there
        .find_commit(base)
        .and_then(|it| it.tree())
        .expect("a tree");
    let eva = git2::Signature::now("Eva", "eva@ladok.example").expect("a name");
    let parent = there.find_commit(base).expect("a commit");
    let forced = there
        .commit(None, &eva, &eva, "tvingat", &tree, &[&parent])
        .expect("a commit");
    force(&there, "main", forced);
    let (code, place) = synced(world.person("anna"));
    assert_eq!((code, place["outcome"].as_str()), (0, Some("done")));
    assert_eq!(noticed(&place), one("replaced", "main", true, true));
    let there = hub(&world);
    let main = branch(&there, "main").expect("main");
    assert!(there.graph_descendant_of(main, old).expect("a walk"));
    has(world.person("anna"), &["Nätet är nere", "Nätet är uppe"]);
}

#[test]
fn an_old_commit_of_bo_under_annas_name_is_not_followed_and_annas_lies_beside() {
    let mut world = world();
    let there = hub(&world);
    let tip = branch(&there, "copies/anna").expect("anna's");
    let replayed = before(&there, "copies/bo", 1);
    force(&there, "copies/anna", replayed);
    rows(&mut world, "bo", &["Bo är på plats"]);
    let ran = world.person("bo").binder(&["sync"]);
    assert_eq!(ran.code, 0, "{}", ran.talk);
    let words = said(&ran);
    assert!(
        words.contains("anna har ersatts med något som inte hör dit"),
        "{words}"
    );
    assert!(
        words.contains("rätt innehåll har skickats bredvid"),
        "{words}"
    );
    let there = hub(&world);
    assert_eq!(branch(&there, "copies/anna"), Some(replayed));
    let beside = format!("copies/anna-{}", &tip.to_string()[..8]);
    assert_eq!(branch(&there, &beside), Some(tip));
    let (_, place) = synced(world.person("bo"));
    assert_eq!(noticed(&place), one("replaced", "copies/anna", true, false));
    let (code, place) = synced(world.person("anna"));
    assert_eq!((code, place["outcome"].as_str()), (0, Some("done")));
    has(world.person("anna"), &["Bo är på plats"]);
}

#[test]
fn a_strangers_commit_under_a_new_writers_name_is_named() {
    let mut world = world();
    let there = hub(&world);
    let tip = branch(&there, "main").expect("main");
    let commit = foreign(&there, &[tip]);
    force(&there, "copies/carin", commit);
    let (code, place) = synced(world.person("anna"));
    assert_eq!((code, place["outcome"].as_str()), (0, Some("done")));
    assert_eq!(
        noticed(&place),
        one("replaced", "copies/carin", false, true)
    );
    let contacts = done(world.person("anna").binder(&["contacts"]));
    assert!(contacts.contains("Alma Nordin"), "{contacts}");
}

#[test]
fn a_place_added_again_under_a_name_is_not_held_against_what_another_showed() {
    let mut world = world();
    let other = world.stick().join("annan.git").display().to_string();
    let anna = world.person("anna");
    done(anna.binder(&["remote", "remove", "hub"]));
    done(anna.binder(&["remote", "add", "hub", &other]));
    let (code, place) = synced(anna);
    assert_eq!((code, noticed(&place)), (0, vec![]));
}
