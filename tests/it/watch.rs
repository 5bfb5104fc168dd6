//! `sync --watch`: one line for news, otherwise nothing.

use serde_json::Value;

use crate::world::{Ran, World};

fn done(ran: Ran) -> Ran {
    assert_eq!(ran.code, 0, "{} {}", ran.answer, ran.talk);
    ran
}

/// Anna and Bo, who meet in the shared repository.
fn two(world: &mut World) {
    let hub = world.hub().display().to_string();
    let anna = world.person("anna");
    done(anna.binder(&["init", "parm", "--as", "anna"]));
    anna.folder.push("parm");
    done(anna.binder(&["remote", "add", "hub", &hub]));
    done(anna.binder(&["sync"]));
    let bo = world.person("bo");
    done(bo.binder(&["join", &hub, "parm", "--as", "bo"]));
    bo.folder.push("parm");
    done(bo.binder(&["sync"]));
}

#[test]
fn a_watch_says_what_is_new_once_and_is_silent_while_nothing_happens() {
    let mut world = World::new();
    two(&mut world);
    let anna = world.person("anna");
    anna.patience.set(20);
    let ran = done(anna.binder(&["sync", "--watch", "60"]));
    let told: Vec<&str> = ran.answer.lines().collect();
    assert_eq!(told.len(), 1, "{}", ran.answer);
    assert_eq!(
        told[0],
        "12:00 hub: hämtade 1 anteckning, skickade inget nytt."
    );
    assert_eq!(
        ran.talk,
        "Synkar nu och sedan var 60:e sekund. Avsluta med Ctrl-C.\n"
    );
}

#[test]
fn a_change_that_nobody_signed_is_told_of_once_while_watching() {
    let mut world = World::new();
    two(&mut world);
    let web = world.person("anna").folder.join("../web");
    let git = |folder: &std::path::Path, words: &[&str]| {
        let mut git = std::process::Command::new("git");
        git.current_dir(folder).args(["-c", "user.name=Web"]);
        git.args(["-c", "user.email=web@ladok.example"]).args(words);
        assert!(git.status().expect("git").success(), "{words:?}");
    };
    let hub = world.hub();
    let to = web.display().to_string();
    git(&hub, &["clone", "-q", ".", &to]);
    std::fs::write(web.join("duties.yaml"), "duties: []\n").expect("changed");
    git(&web, &["add", "-A"]);
    git(&web, &["commit", "-q", "-m", "web"]);
    git(&web, &["push", "-q", "origin", "HEAD:main"]);
    let anna = world.person("anna");
    anna.patience.set(20);
    let ran = done(anna.binder(&["sync", "--watch", "60"]));
    let said: Vec<&str> = ran.answer.split_whitespace().collect();
    let told = said.join(" ").matches("binder plan accept").count();
    assert_eq!(told, 1, "{}", ran.answer);
}

#[test]
fn a_place_that_is_away_is_said_once_and_what_is_written_meanwhile_stays() {
    let mut world = World::new();
    two(&mut world);
    world.network(false);
    let anna = world.person("anna");
    done(anna.binder(&["log", "add", "utan nät"]));
    anna.patience.set(30);
    let ran = done(anna.binder(&["sync", "--watch", "60"]));
    assert_eq!(
        ran.answer.matches("går inte att nå").count(),
        1,
        "{}",
        ran.answer
    );
    world.network(true);
    let anna = world.person("anna");
    let ran = done(anna.binder(&["sync", "--watch", "60"]));
    assert!(
        ran.answer.contains("skickade 1 anteckning"),
        "{}",
        ran.answer
    );
}

#[test]
fn a_disk_that_is_plugged_in_is_synced_with_at_once_and_it_is_said_when_it_may_be_taken_out() {
    let mut world = World::new();
    two(&mut world);
    world.network(false);
    let (hub, away) = (world.hub(), world.hub().with_file_name("hub.away"));
    let anna = world.person("anna");
    done(anna.binder(&["log", "add", "till disken"]));
    anna.patience.set(40);
    let disk = hub.clone();
    let comes_and_goes = move |left: u32| match left {
        30 | 10 => std::fs::rename(&away, &disk).expect("plugged in"),
        20 => std::fs::rename(&disk, &away).expect("taken out"),
        _ => {}
    };
    *anna.meanwhile.borrow_mut() = Some(Box::new(comes_and_goes));
    let ran = done(anna.binder(&["sync", "hub", "--watch", "600"]));
    let sent = "12:00 hub: hämtade 1 anteckning, skickade 1 anteckning.";
    assert!(ran.answer.contains(sent), "{}", ran.answer);
    let told = ran
        .talk
        .matches("hub: allt är skrivet. Mata ut disken")
        .count();
    assert_eq!(told, 2, "{}{}", ran.answer, ran.talk);
    let hub = git2::Repository::open_bare(hub).expect("the disk");
    assert!(hub.refname_to_id("refs/heads/copies/anna").is_ok());
}

#[test]
fn of_a_disk_that_cannot_be_synced_with_it_is_not_said_that_it_may_be_taken_out() {
    let mut world = World::new();
    two(&mut world);
    world.network(false);
    let hub = world.hub();
    let anna = world.person("anna");
    anna.patience.set(10);
    let other = move |left: u32| {
        if left == 5 {
            std::fs::create_dir(&hub).expect("another disk");
        }
    };
    *anna.meanwhile.borrow_mut() = Some(Box::new(other));
    let ran = done(anna.binder(&["sync", "--watch", "600"]));
    assert!(!ran.talk.contains("Mata ut"), "{}{}", ran.answer, ran.talk);
}

#[test]
fn for_a_machine_each_round_is_a_document_on_a_line_of_its_own() {
    let mut world = World::new();
    two(&mut world);
    let anna = world.person("anna");
    anna.patience.set(3);
    let ran = done(anna.binder(&["sync", "--watch", "300", "--json"]));
    let rounds: Vec<Value> = ran
        .answer
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect();
    assert_eq!(rounds.len(), 3);
    assert_eq!(rounds[0]["at"], "2026-11-20T12:00:00+01:00");
    assert_eq!(rounds[2]["at"], "2026-11-20T12:10:00+01:00");
    assert_eq!(rounds[0]["remotes"][0]["received"], 1);
    assert_eq!(rounds[1]["remotes"][0]["outcome"], "done");
}

#[test]
fn what_cannot_be_watched_is_said_at_once() {
    let mut world = World::new();
    two(&mut world);
    let anna = world.person("anna");
    for (args, code, said) in [
        (&["sync", "--watch", "0"][..], 2, "från 1 till 86400"),
        (&["sync", "--watch", "ofta"], 2, "ofta"),
        (
            &["sync", "nobody", "--watch", "60"],
            1,
            "ingen delad plats som heter nobody",
        ),
    ] {
        let ran = anna.binder(args);
        assert_eq!(ran.code, code, "{}", ran.talk);
        assert!(ran.talk.contains(said), "{}", ran.talk);
    }
}

/// The real program, asked to end as Ctrl-C and a stopping service do.
#[cfg(unix)]
#[test]
fn ctrl_c_ends_a_watch_as_done_and_another_command_can_work_beside_it() {
    use std::io::{BufRead, BufReader};
    use std::process::{Command, Stdio};
    let mut world = World::new();
    two(&mut world);
    for signal in ["INT", "TERM"] {
        let anna = world.person("anna");
        let mut watching = Command::new(env!("CARGO_BIN_EXE_binder"))
            .args(["sync", "--watch", "3600"])
            .current_dir(&anna.folder)
            .env_clear()
            .envs(&anna.variables)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        let mut said = String::new();
        let output = watching.stdout.take().expect("an output");
        BufReader::new(output).read_line(&mut said).expect("a line");
        assert!(said.contains("hub"), "{said}");
        done(anna.program(&["log", "add", "medan det väntas"]));
        let pid = watching.id().to_string();
        let kill = Command::new("kill").args(["-s", signal, &pid]).status();
        assert!(kill.is_ok_and(|status| status.success()));
        assert_eq!(watching.wait().expect("it ends").code(), Some(0));
    }
}
