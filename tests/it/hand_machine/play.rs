//! One run: a world copied from a template, random steps, final checks.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::copies::dice::Dice;
use crate::hand_machine::checks;
use crate::hand_machine::documents::{self, ALL};
use crate::hand_machine::steps;
use crate::world::{Ran, World};

pub(super) const PEOPLE: [&str; 3] = ["anna", "bo", "cecilia"];

/// Everything that is known of a run while it lasts.
pub(super) struct Run {
    pub(super) world: World,
    pub(super) dice: Dice,
    /// What was typed, by token: who, and into which document or log.
    pub(super) typed: BTreeMap<String, String>,
    /// Tokens that somebody took away or replaced who saw them.
    pub(super) superseded: BTreeSet<String>,
    /// Tokens that somebody who signs nothing proposed, and nobody has accepted.
    pub(super) proposed: BTreeSet<String>,
    /// Tokens of a log.
    pub(super) rows: BTreeSet<String>,
    /// What was done, for telling.
    pub(super) steps: Vec<String>,
    pub(super) broken: Vec<String>,
    next: usize,
}

impl Run {
    pub(super) fn token(&mut self, into: &str) -> String {
        self.next += 1;
        let token = format!("t{}", 100 + self.next);
        self.typed.insert(token.clone(), into.to_owned());
        token
    }

    /// A number of the invented kind that nobody has yet in this run.
    pub(super) fn phone(&mut self, into: &str) -> String {
        self.next += 1;
        let token = format!("+46701740{:03}", 600 + self.next % 400);
        self.typed.insert(token.clone(), into.to_owned());
        token
    }

    pub(super) fn folder(&mut self, name: &str) -> PathBuf {
        self.world.person(name).folder.clone()
    }

    pub(super) fn binder(&mut self, name: &str, words: &[&str]) -> Ran {
        let ran = self.world.person(name).binder(words);
        self.steps
            .push(format!("{name}: {} -> {}", words.join(" "), ran.code));
        for said in [
            "panicked",
            "did not expect",
            "väntade sig inte",
            "forventede",
        ] {
            if ran.talk.contains(said) {
                self.broken.push(format!("{name}: {words:?}: {}", ran.talk));
            }
        }
        ran
    }
}

/// Plays every `step`th run from `from` on, and gives what was broken.
pub(super) fn all(from: u64, runs: u64, step: u64) -> Vec<String> {
    let stage = Stage::new();
    let seeds = (from..runs).step_by(usize::try_from(step).expect("few workers"));
    seeds.flat_map(|seed| stage.play(seed).0).take(5).collect()
}

/// One run with its steps.
pub(super) fn told(seed: u64) -> Vec<String> {
    let (broken, steps) = Stage::new().play(seed);
    match broken.is_empty() {
        true => broken,
        false => steps.into_iter().chain(broken).collect(),
    }
}

/// Where runs are played one after the other: always at the same path, for a binder knows its own.
struct Stage {
    place: TempDir,
}

impl Stage {
    fn new() -> Self {
        // What is durable is tested elsewhere; in memory a run takes a fraction of the time.
        let memory = Path::new("/dev/shm");
        let place = match memory.is_dir() {
            true => TempDir::new_in(memory),
            false => TempDir::new(),
        };
        let stage = Self {
            place: place.expect("a folder"),
        };
        let mut world = World::in_folder(stage.live());
        begin(&mut world);
        copy(&stage.live(), &stage.template());
        stage
    }

    fn live(&self) -> PathBuf {
        self.place.path().join("live")
    }

    fn template(&self) -> PathBuf {
        self.place.path().join("template")
    }

    fn play(&self, seed: u64) -> (Vec<String>, Vec<String>) {
        fs::remove_dir_all(self.live()).expect("cleared");
        copy(&self.template(), &self.live());
        let mut run = Run {
            world: World::again_in_folder(self.live(), &PEOPLE),
            dice: Dice::new(seed),
            typed: BTreeMap::new(),
            superseded: BTreeSet::new(),
            proposed: BTreeSet::new(),
            rows: BTreeSet::new(),
            steps: Vec::new(),
            broken: Vec::new(),
            next: 0,
        };
        for path in ALL {
            for token in documents::tokens(documents::first(path).as_bytes()) {
                run.typed.insert(token, path.to_owned());
            }
        }
        let count = 4 + run.dice.below(9);
        for _ in 0..count {
            steps::one(&mut run);
        }
        steps::quiet(&mut run);
        checks::all(&mut run);
        let broken = run
            .broken
            .iter()
            .map(|how| format!("BINDER_SEED={seed}: {how}"));
        (broken.collect(), run.steps)
    }
}

/// Anna, Bo and Cecilia are members, and have everything.
fn begin(world: &mut World) {
    let hub = world.hub().display().to_string();
    let did = |ran: Ran| assert_eq!(ran.code, 0, "{}", ran.talk);
    let anna = world.person("anna");
    did(anna.binder(&[
        "init",
        "parm",
        "--starter",
        "blank",
        "--as",
        "anna",
        "--person",
        "Anna",
    ]));
    anna.folder.push("parm");
    for path in ALL {
        fs::write(anna.folder.join(path), documents::first(path)).expect("a document");
    }
    did(anna.binder(&["plan", "save"]));
    did(anna.binder(&["remote", "add", "hub", &hub]));
    did(anna.binder(&["sync"]));
    for name in &PEOPLE[1..] {
        let person = world.person(name);
        did(person.binder(&["join", &hub, "parm", "--as", name, "--person", name]));
        person.folder.push("parm");
        did(person.binder(&["sync"]));
        let anna = world.person("anna");
        did(anna.binder(&["sync"]));
        did(anna.binder(&["member", "add", name]));
        did(anna.binder(&["sync"]));
    }
    for name in PEOPLE {
        did(world.person(name).binder(&["sync"]));
    }
}

/// A folder with everything in it. What Git never changes is linked.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder").flatten() {
        let place = to.join(entry.file_name());
        let kind = entry.file_type().expect("a kind");
        if kind.is_dir() {
            copy(&entry.path(), &place);
        } else if from.components().any(|it| it.as_os_str() == "objects") {
            fs::hard_link(entry.path(), place).expect("linked");
        } else {
            fs::copy(entry.path(), place).expect("copied");
        }
    }
}
