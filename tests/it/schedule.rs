//! Scheduled sync jobs: shown, or written to the user's folders.

use std::fs;

use serde_json::Value;

use crate::world::{Ran, World};

fn done(ran: Ran) -> String {
    assert_eq!(ran.code, 0, "{} {}", ran.answer, ran.talk);
    ran.answer
}

fn annas(world: &mut World) {
    let hub = world.hub().display().to_string();
    let anna = world.person("anna");
    done(anna.binder(&["init", "parm", "--as", "anna"]));
    anna.folder.push("parm");
    done(anna.binder(&["remote", "add", "hub", &hub]));
}

#[test]
fn without_options_a_job_is_shown_and_nothing_is_written() {
    let mut world = World::new();
    annas(&mut world);
    let anna = world.person("anna");
    let shown = done(anna.binder(&["schedule", "--system", "systemd"]));
    for line in [
        "OnUnitInactiveSec=15min",
        "SuccessExitStatus=3",
        "binder schedule --write --every 15",
        "systemctl --user enable --now binder-parm-",
        "systemctl --user disable --now binder-parm-",
    ] {
        assert!(shown.contains(line), "{line} is not in\n{shown}");
    }
    assert!(!anna.home().join(".config/systemd").exists());
}

#[test]
fn a_job_that_is_written_lies_where_the_system_looks_and_names_this_program_and_this_copy() {
    let mut world = World::new();
    annas(&mut world);
    let anna = world.person("anna");
    let folder = anna.folder.canonicalize().expect("a folder");
    for (system, ending) in [
        ("systemd", ".service"),
        ("launchd", ".plist"),
        ("windows", ".xml"),
    ] {
        let args = [
            "schedule", "--write", "--every", "30", "--system", system, "--json",
        ];
        let answer: Value = serde_json::from_str(&done(anna.binder(&args))).expect("JSON");
        assert_eq!(
            (&answer["system"], &answer["written"]),
            (&system.into(), &true.into())
        );
        let files = answer["files"].as_array().expect("files");
        let paths = files
            .iter()
            .map(|file| file["path"].as_str().expect("a path"));
        let path = paths
            .into_iter()
            .find(|path| path.ends_with(ending))
            .expect("a file");
        assert!(
            path.starts_with(&anna.home().display().to_string()),
            "{path}"
        );
        let text = fs::read(path).expect("a file");
        let text = match text.starts_with(&[0xff, 0xfe]) {
            true => text
                .iter()
                .filter(|byte| **byte != 0)
                .map(|byte| char::from(*byte))
                .collect(),
            false => String::from_utf8(text).expect("text"),
        };
        assert!(text.contains(&folder.display().to_string()), "{text}");
        assert!(text.contains("--quiet"), "{text}");
    }
}

#[test]
fn what_no_timekeeper_can_do_is_said() {
    let mut world = World::new();
    annas(&mut world);
    let anna = world.person("anna");
    for (args, code, said) in [
        (&["schedule", "--every", "0"][..], 2, "från 1 till 1440"),
        (
            &["schedule", "--write", "--system", "cron"],
            1,
            "Bara cron kan skriva",
        ),
    ] {
        let ran = anna.binder(args);
        assert_eq!(ran.code, code, "{}", ran.talk);
        assert!(ran.talk.contains(said), "{}", ran.talk);
    }
    let cron = done(anna.binder(&["schedule", "--system", "cron"]));
    assert!(cron.contains("*/15 * * * * "), "{cron}");
    done(anna.binder(&["remote", "remove", "hub"]));
    let ran = anna.binder(&["schedule"]);
    assert_eq!(ran.code, 1);
    assert!(
        ran.talk.contains("inte kopplad till någon delad plats"),
        "{}",
        ran.talk
    );
}

#[test]
fn a_job_for_a_disk_is_shown_for_each_system_and_what_is_in_its_way_is_said() {
    let mut world = World::new();
    annas(&mut world);
    let away = world.stick().join("away.git").display().to_string();
    let anna = world.person("anna");
    let shown = done(anna.binder(&["schedule", "--on-plug", "hub", "--system", "launchd"]));
    for line in [
        "StartOnMount",
        "<string>hub</string>",
        "binder schedule --write --on-plug hub",
        "Mata ut disken",
    ] {
        assert!(shown.contains(line), "{line} is not in\n{shown}");
    }
    let args = [
        "schedule",
        "--on-plug",
        "hub",
        "--system",
        "windows",
        "--json",
    ];
    let answer: Value = serde_json::from_str(&done(anna.binder(&args))).expect("JSON");
    assert_eq!(answer["on_plug"], "hub");
    assert_eq!(answer["every_minutes"], Value::Null);
    done(anna.binder(&["remote", "add", "borta", &away]));
    fs::remove_dir_all(&away).expect("taken out");
    let address = "ssh://anna@ladok.example/parm.git";
    done(anna.binder(&["remote", "add", "server", address]));
    for (remote, system, code, said) in [
        ("hub", "cron", 1, "cron vet inte"),
        ("server", "windows", 1, "inte på en egen disk"),
        ("borta", "systemd", 1, "Sätt i den"),
        ("ingen", "systemd", 1, "ingen"),
    ] {
        let ran = anna.binder(&["schedule", "--on-plug", remote, "--system", system]);
        assert_eq!(ran.code, code, "{remote}: {}", ran.talk);
        assert!(ran.talk.contains(said), "{remote}: {}", ran.talk);
    }
    let both = ["schedule", "--on-plug", "hub", "--every", "10"];
    assert_eq!(anna.binder(&both).code, 2);
}
