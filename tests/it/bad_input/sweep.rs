//! Every command with no, nonsensical and hostile arguments, in intact and broken binders.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use binder::domain::language::Language;
use clap::{Arg, Command};

use super::{anna, done, typed};
use crate::world::{Person, Ran, World};

/// The words typed where any will do.
const ORDINARY: &str = "x";

fn hostile() -> [String; 10] {
    [
        "".into(),
        "..".into(),
        "../../x".into(),
        "/dev/null".into(),
        "a\u{1b}[31m\u{202e}b\nc".into(),
        "a\0b".into(),
        "å".repeat(400),
        "👩\u{200d}🚒 | \"'`$(id) {0} {$x}".into(),
        "18446744073709551616".into(),
        "-".into(),
    ]
}

/// The commands that do something, with the words that lead to them.
fn commands(tree: &Command, path: &[String], found: &mut Vec<(Vec<String>, Command)>) {
    found.push((path.to_vec(), tree.clone()));
    for sub in tree.get_subcommands() {
        let path = [path, &[sub.get_name().to_owned()]].concat();
        commands(sub, &path, found);
    }
}

fn value(arg: &Arg) -> String {
    let known = arg.get_possible_values();
    let first = known.first().map(|value| value.get_name().to_owned());
    first.unwrap_or_else(|| ORDINARY.to_owned())
}

/// A command line with one positional argument as given and what else is required.
fn line(path: &[String], command: &Command, at: usize, word: &str) -> Vec<String> {
    let mut line = path.to_vec();
    let required = command.get_opts().filter(|arg| arg.is_required_set());
    for option in required {
        line.extend(option.get_long().map(|long| format!("--{long}")));
        line.push(value(option));
    }
    line.push("--".to_owned());
    for (index, positional) in command.get_positionals().enumerate() {
        match index == at {
            true => line.push(word.to_owned()),
            false => line.push(value(positional)),
        }
    }
    line
}

/// Every command line to try for one command.
fn lines(path: &[String], command: &Command, words: &[String]) -> Vec<Vec<String>> {
    let nonsense = ["qwzx".to_owned(), "--qwzx".to_owned()];
    let mut all = vec![path.to_vec()];
    all.extend(nonsense.map(|word| [path, &[word]].concat()));
    for at in 0..command.get_positionals().count() {
        let tried = words.iter().map(|word| line(path, command, at, word));
        all.extend(tried);
    }
    all
}

/// What a person must never see.
fn fault(ran: &Ran) -> Option<String> {
    let said = format!("{}{}", ran.answer, ran.talk);
    let shapes = ["panicked", "Err(", "Some(", "Ok(", "src/", "called `"];
    let shape = shapes.iter().find(|shape| said.contains(**shape));
    let records = said.match_indices(" { ").any(|(at, _)| {
        let before = said[..at].rsplit([' ', '\n', '(']).next();
        before.is_some_and(|word| word.starts_with(|c: char| c.is_ascii_uppercase()))
    });
    let wrong = shape.is_some() || records || ran.code > 5;
    wrong.then(|| format!("exit {}: {said}", ran.code))
}

/// Runs the lines of every command; between them the damage is done again.
fn faults(anna: &mut Person, words: &[String], damage: impl Fn()) -> Vec<String> {
    let tree = binder::cli::tree(Language::Swedish);
    let mut all = Vec::new();
    commands(&tree, &[], &mut all);
    let mut faults = Vec::new();
    for (path, command) in &all {
        for line in lines(path, command, words) {
            damage();
            let mut ran = catch_unwind(AssertUnwindSafe(|| anna.binder(&line)));
            // Documents word for word, in which anything may stand.
            if let Ok(ran) = &mut ran
                && *path == ["export", "json"]
            {
                ran.answer.clear();
            }
            let fault = match &ran {
                Ok(ran) => fault(ran),
                Err(_) => Some("panicked".to_owned()),
            };
            faults.extend(fault.map(|fault| format!("{line:?}: {fault}")));
        }
    }
    faults
}

fn none(faults: &[String]) {
    assert!(faults.is_empty(), "{}\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn a_value_as_the_program_sees_it_is_told_from_a_sentence() {
    let said = |talk: &str| Ran {
        code: 1,
        answer: String::new(),
        talk: talk.to_owned(),
    };
    for inside in ["Fel: Remote { name: x }", "Some(3)", "Err(Io)", "panicked"] {
        assert!(fault(&said(inside)).is_some(), "{inside}");
    }
    assert_eq!(fault(&said("Skriv: binder init {x} a { b")), None);
}

#[test]
fn no_words_make_the_program_panic_or_show_its_insides() {
    let mut world = World::new();
    none(&faults(anna(&mut world), &hostile(), || {}));
}

/// Fewer words, since what is damaged fails before most of them are looked at.
fn few() -> Vec<String> {
    vec![ORDINARY.to_owned(), hostile()[4].clone()]
}

#[test]
fn a_copy_whose_head_is_cut_off_is_explained_by_every_command() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let head = anna.folder.join(".git/HEAD");
    let damage = || fs::write(&head, "ref: refs/he").expect("damaged");
    none(&faults(anna, &few(), damage));
}

#[test]
fn a_copy_whose_branch_is_three_bytes_is_explained_by_every_command() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let branches = ["main", "copies/anna"].map(|name| {
        let path = anna.folder.join(".git/refs/heads");
        path.join(name)
    });
    let damage = || {
        for branch in &branches {
            fs::write(branch, "5f\n").expect("damaged");
        }
    };
    none(&faults(anna, &few(), damage));
}

#[test]
fn a_copy_with_an_empty_object_is_explained_by_every_command() {
    let mut world = World::new();
    let anna = anna(&mut world);
    done(typed(anna, "log add Ström"));
    let git = git2::Repository::open(&anna.folder).expect("a repository");
    let tip = git.head().and_then(|head| head.peel_to_commit());
    let tip = tip.expect("a commit");
    let contacts = tip.tree().expect("a tree");
    let contacts = contacts.get_name("contacts.yaml").expect("contacts").id();
    let objects = [tip.id(), tip.tree_id(), contacts].map(|id| {
        let name = id.to_string();
        anna.folder
            .join(".git/objects")
            .join(&name[..2])
            .join(&name[2..])
    });
    for object in objects {
        let whole = fs::read(&object).expect("an object");
        let damage = || emptied(&object);
        none(&faults(anna, &[ORDINARY.to_owned()], damage));
        emptied(&object);
        fs::write(&object, whole).expect("mended");
    }
}

/// Objects are written read-only.
fn emptied(object: &Path) {
    let gone = fs::remove_file(object);
    let empty = || fs::write(PathBuf::from(object), "");
    gone.and_then(|()| empty()).expect("damaged");
}
