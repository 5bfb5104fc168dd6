//! Test helper: shared state of a story's people and its web host.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::clock;
use crate::plain_git::{self, Ends, Plain};
use crate::sealing::canaries;
use crate::world::{Person, World};

/// The commits that writers had when they were remembered.
pub(super) type Chains = BTreeMap<String, Vec<git2::Oid>>;

pub(super) fn to_everybody(
    world: &mut World,
    chains: &mut Chains,
    what: &str,
) -> Result<(), String> {
    let words: Vec<&str> = what.split(' ').collect();
    match words.as_slice() {
        ["~network", "up"] => world.network(true),
        ["~network", "down"] => world.network(false),
        ["~clock", time @ ..] => {
            for person in world.people() {
                let now = clock(&time.join(" "), person.now())?;
                person.set_clock(now);
            }
        }
        ["~team", people @ ..] => team(world, people)?,
        ["~chain", "keep", writer] => {
            let longest = chains_of(world, writer)?.into_iter().max_by_key(Vec::len);
            let longest = longest.filter(|chain| !chain.is_empty());
            chains.insert((*writer).to_owned(), longest.ok_or("nobody has it")?);
        }
        ["~chain", "unbroken", writer] => {
            let kept = chains.get(*writer).ok_or("not kept")?;
            // A copy that has not met the others lately holds the first of them.
            let same = |held: &Vec<_>| held.starts_with(kept) || kept.starts_with(held);
            if let Some(other) = chains_of(world, writer)?.iter().find(|held| !same(held)) {
                return Err(format!("kept {kept:?}, found {other:?}"));
            }
        }
        ["~alike", people @ ..] => alike(world, people)?,
        ["~nowhere", names @ ..] => nowhere(world, &names.join(" "))?,
        _ => return Err("not known in a ~world block".to_owned()),
    }
    Ok(())
}

/// None of the names, with commas between, lies anywhere on the disks of the story, in any form.
fn nowhere(world: &World, names: &str) -> Result<(), String> {
    let names: Vec<&str> = names.split(", ").collect();
    let stick = world.stick();
    let disks = stick.parent().ok_or("no folder")?;
    let found = canaries::found(disks, &names);
    match found.is_empty() {
        true => Ok(()),
        false => Err(found.join("\n")),
    }
}

const CAST: [(&str, &str, &str); 4] = [
    ("anna", "Anna Ek", "driftansvarig"),
    ("bo", "Bo Östlund", "produktagare"),
    ("carin", "Carin Åkesson", "loggförare"),
    ("david", "David Sjölin", "verksamhetsstod"),
];

/// The first makes a binder and lets the others in; each has a copy, with all that is in it.
fn team(world: &mut World, people: &[&str]) -> Result<(), String> {
    let hub = world.hub().display().to_string();
    for writer in people {
        let cast = CAST.iter().find(|(name, ..)| name == writer);
        let (_, name, role) = cast.ok_or("not in the cast")?;
        let person = world.person(writer);
        let myself = ["--as", writer, "--person", name, "--role", role];
        let start: &[&str] = if *writer == people[0] {
            &["init", "parm", "--starter", "ladok"]
        } else {
            &["join", &hub, "parm"]
        };
        done(person, &[start, &myself].concat())?;
        person.folder = person.folder.join("parm");
        if *writer == people[0] {
            done(person, &["remote", "add", "hub", &hub])?;
        }
        done(person, &["sync"])?;
    }
    let (first, others) = people.split_first().ok_or("~team of nobody")?;
    done(world.person(first), &["sync"])?;
    for writer in others {
        done(world.person(first), &["member", "add", writer])?;
    }
    // Once for each to bring what it has, once more to fetch what the others brought.
    for writer in [people, people].concat() {
        done(world.person(writer), &["sync"])?;
    }
    Ok(())
}

fn done(person: &mut Person, words: &[&str]) -> Result<(), String> {
    let ran = person.binder(words);
    let fault = || format!("binder {}: {ran:?}", words.join(" "));
    (ran.code == 0).then_some(()).ok_or_else(fault)
}

/// A writer's commits in what is shared and in every copy.
fn chains_of(world: &mut World, writer: &str) -> Result<Vec<Vec<git2::Oid>>, String> {
    let mut places = vec![world.hub()];
    places.extend(world.people().map(|person| person.folder.clone()));
    let branch = format!("copies/{writer}");
    let chain = |place: &PathBuf| plain_git::chain(place, &branch);
    places.iter().map(chain).collect()
}

fn alike(world: &mut World, people: &[&str]) -> Result<(), String> {
    let shared = plain_git::content(&world.hub())?;
    let mut first: Option<String> = None;
    for name in people {
        let person = world.person(name);
        if plain_git::content(&person.folder)? != shared {
            return Err(format!("{name} does not hold what is shared"));
        }
        let mut shows = String::new();
        for command in ["log --all --json", "contacts --json"] {
            let words: Vec<&str> = command.split(' ').collect();
            shows.push_str(&person.binder(&words).answer);
        }
        let first = first.get_or_insert_with(|| shows.clone());
        if *first != shows {
            return Err(format!("--- {}\n{first}\n--- {name}\n{shows}", people[0]));
        }
    }
    Ok(())
}

/// An edit of what is shared that no binder knows of.
pub(super) fn at_the_web_host(
    hub: &Path,
    who: &str,
    person: &Person,
    what: &str,
) -> Result<(), String> {
    let web = Plain::at(hub, who, person.now())?;
    let words: Vec<&str> = what.splitn(3, ' ').collect();
    match words.as_slice() {
        ["edit", file, change] => web.edit(file, change, Ends::AsTheyWere),
        ["windows", file, change] => web.edit(file, change, Ends::AsOnWindows),
        ["signed", file, change] => web.edit_signed(file, change),
        ["propose", file, change] => web.propose(file, change),
        ["merge"] => web.merge(),
        _ => Err("not known at a web host".to_owned()),
    }
}
