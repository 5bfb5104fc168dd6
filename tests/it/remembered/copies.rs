//! Cloned or restored copies, and remotes that show one copy less than another.

use super::*;

fn two_annas(world: &mut World) -> String {
    let home = world.person("anna").home().to_owned();
    let twin = world.person("twin").home().to_owned();
    copied(&home.join(".config"), &twin.join(".config"));
    copied(&home.join("parm"), &twin.join("parm"));
    world.person("twin").folder.push("parm");
    // The key lies where the clone's own config says.
    let config = twin.join("parm/.git/config");
    let text = fs::read_to_string(&config).expect("a config");
    let text = text.replace(&home.display().to_string(), &twin.display().to_string());
    fs::write(&config, text).expect("a config");
    "parm".to_owned()
}

#[test]
fn a_cloned_disk_is_named_to_its_owner_and_to_everybody_and_all_of_both_is_kept() {
    let mut world = world();
    two_annas(&mut world);
    rows(&mut world, "anna", &["Från den ena"]);
    rows(&mut world, "twin", &["Från den andra"]);
    done(world.person("anna").binder(&["sync"]));
    let ran = world.person("twin").binder(&["sync"]);
    assert_eq!(ran.code, 0, "{}", ran.talk);
    let words = said(&ran);
    assert!(
        words.contains("Någon annan har skrivit i ditt namn (anna) sedan 2026-11-20 12:0"),
        "{words}"
    );
    assert!(words.contains("du skriver nu som anna."), "{words}");
    let ran = world.person("bo").binder(&["sync"]);
    let words = said(&ran);
    assert!(
        words.contains("Loggen för anna har delat sig sedan 2026-11-20 12:0"),
        "{words}"
    );
    assert!(words.contains("binder member suspend anna"), "{words}");
    let (code, place) = synced(world.person("bo"));
    assert_eq!((code, noticed(&place)), (0, vec![]));
    done(world.person("anna").binder(&["sync"]));
    for who in ["anna", "twin", "bo"] {
        done(world.person(who).binder(&["sync"]));
        has(world.person(who), &["Från den ena", "Från den andra"]);
    }
    let status = done(world.person("bo").binder(&["status", "--json"]));
    assert!(status.contains("\"forked\""), "{status}");
    let report = done(world.person("bo").binder(&["copies", "--json"]));
    let report: Value = serde_json::from_str(&report).expect("JSON");
    assert_eq!(report["forks"][0]["writer"], "anna");
}

#[test]
fn a_backup_restored_before_anything_was_written_catches_up_and_says_so() {
    let mut world = world();
    let folder = world.person("anna").folder.clone();
    let backup = world.stick().join("backup");
    copied(&folder, &backup);
    rows(&mut world, "anna", &["Efter säkerhetskopian"]);
    done(world.person("anna").binder(&["sync"]));
    restored(&backup, &folder);
    let ran = world.person("anna").binder(&["sync"]);
    assert_eq!(ran.code, 0, "{}", ran.talk);
    let words = said(&ran);
    assert!(
        words.contains("Den här kopian var äldre än det du har skrivit som anna"),
        "{words}"
    );
    assert!(words.contains("1 anteckning hämtades från hub"), "{words}");
    rows(&mut world, "anna", &["Och vidare"]);
    let (code, place) = synced(world.person("anna"));
    assert_eq!((code, noticed(&place)), (0, vec![]));
    let ran = world.person("bo").binder(&["sync", "--json"]);
    assert!(!ran.answer.contains("forked"), "{}", ran.answer);
    has(world.person("bo"), &["Efter säkerhetskopian", "Och vidare"]);
}

#[test]
fn a_backup_restored_and_written_in_is_a_fork_of_which_nothing_is_lost() {
    let mut world = world();
    let folder = world.person("anna").folder.clone();
    let backup = world.stick().join("backup");
    copied(&folder, &backup);
    rows(&mut world, "anna", &["Efter säkerhetskopian"]);
    done(world.person("anna").binder(&["sync"]));
    restored(&backup, &folder);
    rows(&mut world, "anna", &["Skrivet i den gamla"]);
    let ran = world.person("anna").binder(&["sync"]);
    assert_eq!(ran.code, 0, "{}", ran.talk);
    let words = said(&ran);
    assert!(
        words.contains("Någon annan har skrivit i ditt namn (anna)"),
        "{words}"
    );
    rows(&mut world, "anna", &["Och vidare"]);
    for who in ["anna", "bo"] {
        done(world.person(who).binder(&["sync"]));
        let texts = ["Efter säkerhetskopian", "Skrivet i den gamla", "Och vidare"];
        has(world.person(who), &texts);
    }
}

#[test]
fn a_host_that_did_not_show_bo_what_anna_left_there_is_named_by_bos_receipt() {
    let mut world = world();
    let hours = |world: &mut World, who: &str, hours: i64| {
        let person = world.person(who);
        person.set_clock(person.now() + chrono::Duration::hours(hours));
    };
    let old = world.stick().join("hub");
    copied(&world.hub(), &old);
    rows(&mut world, "anna", &["Lämnat på värden"]);
    done(world.person("anna").binder(&["sync"]));
    // Bo is shown what lay there before, and only then what Anna sees.
    let whole = world.stick().join("whole");
    copied(&world.hub(), &whole);
    restored(&old, &world.hub());
    hours(&mut world, "bo", 2);
    rows(&mut world, "bo", &["Bo ser inget av det"]);
    done(world.person("bo").binder(&["sync"]));
    done(world.person("bo").binder(&["copies", "confirm"]));
    let carried = world.stick().join("bo.bundle").display().to_string();
    done(world.person("bo").binder(&["bundle", "write", &carried]));
    restored(&whole, &world.hub());
    hours(&mut world, "anna", 3);
    done(world.person("anna").binder(&["bundle", "read", &carried]));
    rows(&mut world, "bo", &["Och så en rad till"]);
    done(world.person("bo").binder(&["sync"]));
    let ran = world.person("anna").binder(&["sync"]);
    assert_eq!(ran.code, 0, "{}", ran.talk);
    let words = said(&ran);
    assert!(
        words.contains("hub tog emot dina anteckningar 2026-11-20 12:0"),
        "{words}"
    );
    assert!(
        words.contains("visade dem inte för Bo Östlund (bo)"),
        "{words}"
    );
    let (code, place) = synced(world.person("anna"));
    assert_eq!((code, noticed(&place)), (0, vec![]));
}
