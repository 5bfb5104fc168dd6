//! The device key: moved, unreadable, empty, replaced, locked.

use std::fs;
use std::path::PathBuf;

use binder::domain::shell_quote;

use super::{anna, done, json, rows, typed};
use crate::world::{Person, World};

fn key(anna: &Person) -> PathBuf {
    anna.home().join(".config/binder/keys/anna-1")
}

#[test]
fn a_key_that_is_gone_is_named_what_is_written_waits_and_a_sync_still_fetches() {
    let mut world = World::new();
    let hub = world.hub().display().to_string();
    let anna_ = anna(&mut world);
    done(anna_.binder(&["remote", "add", "hub", &hub]));
    done(typed(anna_, "sync"));
    let bo = world.person("bo");
    done(bo.binder(&["join", &hub, "parm", "--as", "bo"]));
    bo.folder.push("parm");
    done(typed(bo, "log add From-Bo"));
    done(typed(bo, "sync"));
    let anna = world.person("anna");
    let (key, away) = (key(anna), anna.home().join("away"));
    fs::rename(&key, &away).expect("moved");
    let written = typed(anna, "log add Waits");
    assert_eq!(written.code, 3, "{written:?}");
    assert!(
        written.talk.contains(&shell_quote::path(&key)),
        "{written:?}"
    );
    assert!(written.answer.contains("waits"), "{written:?}");
    let synced = typed(anna, "sync");
    assert_eq!(synced.code, 3, "{synced:?}");
    assert!(synced.talk.contains(&shell_quote::path(&key)), "{synced:?}");
    assert!(
        rows(anna).contains(&"From-Bo".to_owned()),
        "what Bo wrote is here"
    );
    let examined = json(&typed(anna, "doctor --json"));
    let found = examined["findings"].as_array().expect("findings");
    assert!(
        found.iter().any(|it| it["what"]["why"] == "gone"),
        "{found:?}"
    );
    fs::rename(&away, &key).expect("back");
    done(typed(anna, "status"));
    assert!(rows(anna).contains(&"Waits".to_owned()));
}

#[test]
fn what_the_doctor_advises_for_a_lost_key_works() {
    let mut world = World::new();
    let anna = anna(&mut world);
    fs::remove_file(key(anna)).expect("removed");
    let written = typed(anna, "log add Waits");
    assert!(written.talk.contains("binder doctor --fix"), "{written:?}");
    done(typed(anna, "doctor --fix"));
    done(typed(anna, "log add Later"));
    let rows = rows(anna);
    assert!(rows.contains(&"Waits".to_owned()) && rows.contains(&"Later".to_owned()));
}

#[test]
fn a_key_that_cannot_be_used_is_said_to_be_what_it_is_and_signs_nothing() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let key = key(anna);
    let right = fs::read(&key).expect("the key");
    done(typed(anna, "init ../other --as olle --person Olle"));
    let other = fs::read(anna.home().join(".config/binder/keys/olle-1")).expect("a key");
    for (bytes, why) in [
        (Vec::new(), "empty"),
        (b"ssh-ed25519 AAAA public\n".to_vec(), "broken"),
        (other, "other"),
    ] {
        fs::write(&key, bytes).expect("written");
        let written = typed(anna, "log add Waits");
        assert_eq!(written.code, 3, "{why}: {written:?}");
        let examined = json(&typed(anna, "doctor --json"));
        let found = examined["findings"].as_array().expect("findings");
        assert!(
            found.iter().any(|it| it["what"]["why"] == why),
            "{why}: {found:?}"
        );
    }
    fs::write(&key, right).expect("the key again");
    done(typed(anna, "status"));
    assert_eq!(rows(anna).iter().filter(|it| *it == "Waits").count(), 3);
    done(typed(anna, "verify"));
}

#[test]
fn a_key_named_at_the_start_is_told_what_is_wrong_with_it() {
    let mut world = World::new();
    let anna = world.person("anna");
    fs::write(anna.home().join("empty"), "").expect("written");
    for named in ["nowhere", "empty", "."] {
        let ran = anna.binder(&[
            "init", "parm", "--as", "anna", "--person", "A", "--key", named,
        ]);
        assert_eq!(ran.code, 1, "{ran:?}");
        assert_eq!(ran.talk.lines().count(), 2, "{ran:?}");
        assert!(!anna.folder.join("parm").exists());
    }
}
