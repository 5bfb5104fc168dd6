//! Six offline writers sync: compared with six plain clones with commits of the same shape.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use binder::domain::name::LogId;
use binder::domain::time::moment;
use chrono::{DateTime, TimeDelta, Utc};
use git2::{Oid, Repository};

use crate::ground::{self, copied};
use crate::measure::{self, Pairs};
use crate::mix::ZONE;
use crate::people::{self, Person};
use crate::scribe;
use crate::table::{By, Table};
use crate::turns::Turns;

/// Everybody's copies, where they are used; set back before each turn.
struct Worlds {
    binder: World,
    plain: World,
}

struct World {
    used: PathBuf,
    kept: PathBuf,
    people: Vec<Person>,
}

pub(crate) fn measure(table: &mut Table, turns: Turns) -> Result<()> {
    let worlds = Worlds::made(turns.offline)?;
    let ours = format!(
        "six × {} entries, `binder sync` in turns until all is one",
        turns.offline
    );
    for strict in [false, true] {
        let mut rounds = [0, 0];
        let [our_rounds, their_rounds] = &mut rounds;
        let pairs = Pairs::of(
            turns.few.min(3),
            || {
                worlds.binder.until_one(our_rounds, |person| {
                    measure::run(&mut person.binder(&["sync"]))
                })
            },
            || {
                worlds
                    .plain
                    .until_one(their_rounds, |person| pull_and_push(person, strict))
            },
        )?;
        let how = if strict {
            "signed, durable"
        } else {
            "as Git is set up"
        };
        let theirs = format!("`git pull --no-rebase` and `git push`, {how}");
        table.pairs((&ours, &theirs), By::Wall, Some(1.0), &pairs)?;
        table.pairs((&ours, &theirs), By::Cpu, Some(1.0), &pairs)?;
        table.note(format!(
            "rounds until one content: {} of `binder sync`, {} of Git ({how}).",
            rounds[0], rounds[1]
        ))?;
    }
    Ok(())
}

fn pull_and_push(person: &Person, strict: bool) -> Result<()> {
    let strictly: &[&str] = match strict {
        true => &["-c", "core.fsync=all", "-c", "commit.gpgSign=true"],
        false => &[],
    };
    let pull = ["pull", "-q", "--no-rebase", "--no-edit", "hub", "main"];
    measure::run(&mut person.git(&[strictly, &pull].concat()))?;
    measure::run(&mut person.git(&[strictly, &["push", "-q", "hub", "main"]].concat()))
}

impl World {
    fn at(name: &str) -> Self {
        let folder = ground::workshop().join("together");
        let used = folder.join(name);
        Self {
            people: people::SIX.iter().map(|it| Person::of(&used, it)).collect(),
            kept: folder.join(format!("{name}.kept")),
            used,
        }
    }

    fn hub(&self) -> PathBuf {
        self.used.join("hub.git")
    }

    /// Everybody in turn, round after round, until all have the same and the hub has it too.
    fn until_one(
        &self,
        rounds: &mut usize,
        exchange: impl Fn(&Person) -> Result<()>,
    ) -> Result<measure::Cost> {
        copied(&self.kept, &self.used)?;
        let mut cost = measure::Cost::default();
        for round in 1..=6 {
            let one_round = measure::cost(|| self.people.iter().try_for_each(&exchange))?;
            cost.cpu += one_round.cpu;
            cost.wall += one_round.wall;
            if self.is_one()? {
                *rounds = round;
                return Ok(cost);
            }
        }
        anyhow::bail!("six rounds did not make one of {}", self.used.display())
    }

    fn is_one(&self) -> Result<bool> {
        let hub = written(&self.hub())?;
        for person in &self.people {
            if written(&person.copy)? != hub {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

/// What people wrote, as `main` has it.
fn written(copy: &Path) -> Result<Oid> {
    Ok(Repository::open(copy)?
        .revparse_single("refs/heads/main:log")?
        .id())
}

impl Worlds {
    /// Six members with entries that nobody else has, and six clones with commits of the same pages.
    fn made(entries: usize) -> Result<Self> {
        let (binder, plain) = (World::at("binder"), World::at("plain"));
        for world in [&binder, &plain] {
            for folder in [&world.used, &world.kept] {
                if folder.exists() {
                    fs::remove_dir_all(folder)?;
                }
            }
        }
        let start = people::now() - TimeDelta::hours(5);
        let six = ground::meet(&binder.used, start)?;
        let day = moment::date_in(moment::in_zone(start, ZONE), ZONE);
        let log = LogId::new(&format!("{day}-natavbrott")).context("an incident's name")?;
        plain.clone_from(&binder)?;
        for (own, clone) in six.iter().zip(&plain.people) {
            let own_repo = Repository::open(&own.copy)?;
            let own_tip = ground::branch(&own_repo, &own.name)?;
            let tip = write(&own_repo, own, &log, own_tip, entries, start)?;
            own_repo.reference(
                &format!("refs/heads/copies/{}", own.name),
                tip,
                true,
                "bench",
            )?;
            measure::run(&mut own.git(&["reset", "-q", "--hard", &tip.to_string()]))?;
            let plain_repo = Repository::open(&clone.copy)?;
            let main = plain_repo.refname_to_id("refs/heads/main")?;
            let tip = write(&plain_repo, own, &log, main, entries, start)?;
            measure::run(&mut clone.git(&["reset", "-q", "--hard", &tip.to_string()]))?;
        }
        for world in [&binder, &plain] {
            copied(&world.used, &world.kept)?;
        }
        Ok(Self { binder, plain })
    }
}

/// So many entries of one person on top of a commit.
fn write(
    repo: &Repository,
    person: &Person,
    log: &LogId,
    tip: Oid,
    entries: usize,
    start: DateTime<Utc>,
) -> Result<Oid> {
    let mut scribes = [scribe::Scribe::of(repo, person, log, tip)?];
    let step = TimeDelta::hours(4) / i32::try_from(entries)?;
    let moments = (1..=i32::try_from(entries)?).map(|row| start + step * row);
    let moments: Vec<_> = moments.map(|at| moment::in_zone(at, ZONE)).collect();
    scribe::write_in_turns(repo, &mut scribes, &moments)?;
    Ok(scribes[0].tip)
}

impl World {
    /// Plain clones of what another world's hub has, with keys to sign with.
    fn clone_from(&self, other: &Self) -> Result<()> {
        fs::create_dir_all(&self.used)?;
        let (from, hub) = (other.hub(), self.hub());
        let (from, hub) = (from.display().to_string(), hub.display().to_string());
        for (person, owner) in self.people.iter().zip(&other.people) {
            fs::create_dir_all(&person.home)?;
            let here = person.at(&self.used);
            if !self.hub().exists() {
                measure::run(&mut here.git(&["clone", "-q", "--bare", &from, &hub]))?;
            }
            measure::run(&mut here.git(&["clone", "-q", "-o", "hub", &hub, &person.name]))?;
            let key = owner
                .home
                .join(format!(".config/binder/keys/{}-1", owner.name));
            ground::sign_with(person, &key)?;
        }
        ensure!(self.people.len() == other.people.len(), "six people");
        Ok(())
    }
}
