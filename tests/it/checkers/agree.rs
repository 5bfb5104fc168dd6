//! 300 commits: verdicts of git, ssh-keygen and `binder verify` agree.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use git2::{Oid, Repository};
use serde_json::Value;

use crate::checkers::forge::{Hand, How};
use crate::checkers::{run, text};
use crate::who_holds::{anna_and_bo, typed};
use crate::world::World;

const LOG: &str = "2026-11-20-natavbrott";

/// A clone of what Anna and Bo share, after Cecilia was let in and removed, with the keys that git is
/// to know.
fn clone(world: &mut World) -> Repository {
    anna_and_bo(world);
    let hub = world.hub().display().to_string();
    let cecilia = world.person("cecilia");
    typed(
        cecilia,
        &[
            "join",
            &hub,
            "parm",
            "--as",
            "cecilia",
            "--person",
            "Cecilia Ek",
        ],
    );
    cecilia.folder.push("parm");
    typed(cecilia, &["sync"]);
    for words in [["sync", ""], ["member", "add cecilia"], ["sync", ""]] {
        let words: Vec<&str> = words.iter().flat_map(|it| it.split_whitespace()).collect();
        typed(world.person("anna"), &words);
    }
    typed(world.person("cecilia"), &["sync"]);
    for who in ["anna", "bo"] {
        typed(world.person(who), &["sync"]);
        typed(world.person(who), &["member", "remove", "cecilia"]);
        typed(world.person(who), &["sync"]);
    }
    typed(world.person("anna"), &["sync"]);
    let place = world.person("jurist").home().join("klon");
    let clone = Repository::clone(&hub, &place).expect("a clone");
    let anna = world
        .person("anna")
        .folder
        .join(".git/binder/allowed_signers");
    let mut config = clone.config().expect("settings");
    for (name, value) in [
        ("gpg.format", "ssh"),
        ("gpg.ssh.allowedSignersFile", &anna.display().to_string()),
    ] {
        config.set_str(name, value).expect("a setting");
    }
    world.person("jurist").folder = place;
    clone
}

/// So many commits of one hand, one on the other.
fn chain(repo: &Repository, hand: &mut Hand, count: usize) -> Vec<Oid> {
    let name = format!("refs/remotes/origin/copies/{}", hand.writer);
    let mut on = repo.refname_to_id(&name).expect("the branch");
    let mut made = Vec::new();
    for _ in 0..count {
        on = hand.writes(repo, LOG, on, How::Well);
        made.push(on);
    }
    repo.reference(&name, on, true, "test").expect("a branch");
    made
}

/// Commits that each stand on the same one, reachable by a branch of their own.
fn spoiled(repo: &Repository, hand: &mut Hand, count: usize, how: How) -> Vec<Oid> {
    let on = repo
        .refname_to_id("refs/remotes/origin/copies/bo")
        .expect("bo");
    let mut made = Vec::new();
    for number in 0..count {
        let on = made.last().copied().unwrap_or(on);
        let id = hand.writes(repo, &format!("{LOG}-{number}"), on, how);
        made.push(id);
    }
    let last = made.last().copied().unwrap_or(on);
    let name = format!("refs/remotes/origin/copies/{}{how:?}", hand.writer);
    repo.reference(&name.to_lowercase(), last, true, "test")
        .expect("a branch");
    made
}

/// What git says of each commit, in one letter.
fn letters(place: &Path, commits: &[Oid]) -> BTreeMap<String, String> {
    let ids: Vec<String> = commits.iter().map(Oid::to_string).collect();
    let mut args = vec!["log", "--no-walk=unsorted", "--format=%H %G?"];
    args.extend(ids.iter().map(String::as_str));
    let said = text(&run(place, "git", &args).stdout);
    let letter = |line: &str| {
        line.split_once(' ')
            .map(|(id, it)| (id.to_owned(), it.to_owned()))
    };
    said.lines().filter_map(letter).collect()
}

/// Whether ssh-keygen calls the signature of a commit good, for the one in whose name it is.
fn is_good_by_ssh(repo: &Repository, signers: &Path, id: Oid, writer: &str) -> bool {
    let Ok((signature, signed)) = repo.extract_signature(&id, None) else {
        return false;
    };
    let armour = repo.path().join("raw.sig");
    fs::write(&armour, text(&signature).trim_end().to_owned() + "\n").expect("a file");
    let mut checker = Command::new("ssh-keygen")
        .args(["-Y", "verify", "-n", "git", "-I"])
        .arg(format!("{writer}@binder.invalid"))
        .arg("-f")
        .arg(signers)
        .arg("-s")
        .arg(&armour)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("ssh-keygen");
    let mut input = checker.stdin.take().expect("an input");
    // It does not read what it has refused already.
    let _ = input.write_all(&signed);
    drop(input);
    checker.wait().expect("it ends").success()
}

/// By commit: what its entry counts for, where verify takes it as signed at all.
fn standings(report: &Value) -> BTreeMap<String, String> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let entries = report["entries"].as_array().expect("a list").iter();
    entries
        .map(|entry| (text(&entry["commit"]), text(&entry["standing"])))
        .collect()
}

#[test]
fn git_and_ssh_keygen_and_verify_say_the_same_of_300_commits() {
    let mut world = World::new();
    let repo = clone(&mut world);
    let mut all: Vec<(Oid, String)> = Vec::new();
    let mut hands: Vec<Hand> = ["anna", "bo", "cecilia"]
        .into_iter()
        .map(|name| Hand::of(&mut world, name))
        .collect();
    for hand in &mut hands {
        let count = if hand.writer == "cecilia" { 20 } else { 105 };
        let made = chain(&repo, hand, count);
        all.extend(made.into_iter().map(|id| (id, hand.writer.clone())));
    }
    let bo = &mut hands[1];
    for how in [How::Not, How::WrongNamespace, How::Changed, How::Borrowed] {
        let made = spoiled(&repo, bo, 14, how);
        all.extend(made.into_iter().map(|id| (id, "bo".to_owned())));
    }
    let mut stranger = Hand::strange("bo");
    let made = spoiled(&repo, &mut stranger, 14, How::Well);
    all.extend(made.into_iter().map(|id| (id, "bo".to_owned())));
    assert_eq!(all.len(), 300);

    let place = world.person("jurist").folder.clone();
    let ran = world.person("jurist").binder(&["verify", "--json"]);
    let report: Value = serde_json::from_str(&ran.answer).expect("one document");
    let verified = standings(&report);
    let ids: Vec<Oid> = all.iter().map(|(id, _)| *id).collect();
    let letters = letters(&place, &ids);
    let signers = world
        .person("anna")
        .folder
        .join(".git/binder/allowed_signers");
    let mut good = 0;
    for (number, (id, writer)) in all.iter().enumerate() {
        let standing = verified.get(&id.to_string()).map(String::as_str);
        let ours = matches!(standing, Some("member" | "set-aside"));
        let letter = letters.get(&id.to_string()).map(String::as_str);
        assert_eq!(
            ours,
            letter == Some("G"),
            "{number} {id}: {standing:?}, git {letter:?}"
        );
        let by_ssh = is_good_by_ssh(&repo, &signers, *id, writer);
        assert_eq!(ours, by_ssh, "{number} {id}: {standing:?}, ssh-keygen");
        // Of what is good a sample: git starts two programs for each.
        if !ours || number % 5 == 0 {
            let by_git = run(&place, "git", &["verify-commit", &id.to_string()]);
            assert_eq!(ours, by_git.status.success(), "{number} {id}: {standing:?}");
        }
        good += usize::from(ours);
    }
    assert_eq!(good, 230);
    let shown = text(
        &run(
            &place,
            "git",
            &["log", "-1", "--show-signature", &ids[0].to_string()],
        )
        .stdout,
    );
    let good = "Good \"git\" signature for anna@binder.invalid";
    assert!(shown.contains(good), "{shown}");
    let standing = |name: &str| {
        let writers = report["writers"].as_array().expect("a list").iter();
        let mut of = writers.filter(|it| it["writer"] == name);
        of.next().map(|it| it["standing"].clone())
    };
    assert_eq!(standing("cecilia"), Some("set-aside".into()));
}
