//! Test binders of given sizes, built once a day below the target folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use binder::domain::name::LogId;
use binder::domain::time::moment::{self, Moment};
use chrono::{DateTime, Utc};
use git2::{Oid, Repository};

use crate::measure;
use crate::mix::{Days, ZONE};
use crate::people::{self, Person, SIX};
use crate::scribe::{self, Scribe};

/// Goes up when what is made changes.
const VERSION: u32 = 1;

/// Everything the bench makes.
pub(crate) fn workshop() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("ratios")
}

/// Anna's copy of a binder with one open incident, in which six people wrote so many entries.
pub(crate) struct Ground {
    pub(crate) log: LogId,
    pub(crate) count: usize,
    anna: Person,
    /// When the last entry happened.
    pub(crate) last: Moment,
}

impl Ground {
    /// As it was made earlier today, or made now.
    pub(crate) fn of(count: usize) -> Result<Self> {
        let now = people::now();
        let today = moment::date_in(moment::in_zone(now, ZONE), ZONE);
        let world = workshop().join(format!("ground-{VERSION}-{count}-{today}"));
        let made = world.join("made-at");
        let made_at = fs::read_to_string(&made).ok();
        let made_at = made_at.and_then(|it| it.parse::<DateTime<Utc>>().ok());
        let days = Days::of(count, made_at.unwrap_or(now));
        let ground = Self {
            log: incident(&days)?,
            count,
            anna: Person::of(&world, SIX[0]),
            last: *days.moments()?.last().context("an entry")?,
        };
        if made_at.is_none() {
            let start = Instant::now();
            ground.make(&world, &days, now)?;
            fs::write(made, now.to_rfc3339())?;
            let took = start.elapsed().as_secs();
            people::say(&format!("made a binder of {count} entries in {took} s"))?;
        }
        Ok(ground)
    }

    fn make(&self, world: &Path, days: &Days, now: DateTime<Utc>) -> Result<()> {
        if world.exists() {
            fs::remove_dir_all(world).context("clearing a binder that was not finished")?;
        }
        let six = meet(world, days.beginning()?)?;
        let opening = self.rows()?;
        let hub = Repository::open_bare(world.join("hub.git"))?;
        let mut scribes = scribes(&hub, &six, &self.log)?;
        scribe::write_in_turns(&hub, &mut scribes, &days.moments()?)?;
        for (person, scribe) in six.iter().zip(&scribes) {
            let branch = format!("refs/heads/copies/{}", person.name);
            hub.reference(&branch, scribe.tip, true, "bench")?;
        }
        lend_packs(&world.join("hub.git"), &self.anna.copy.join(".git"))?;
        self.anna.types(&self.anna.copy, now, &["sync"])?;
        for other in &six[1..] {
            fs::remove_dir_all(&other.copy)?;
        }
        measure::run(&mut self.anna.git(&["repack", "-adq"]))?;
        measure::run(&mut self.anna.git(&["fsck", "--strict", "--no-dangling"]))?;
        let rows = self.rows()?;
        ensure!(
            rows == opening + self.count,
            "{rows} rows in a binder of {}",
            self.count
        );
        Ok(())
    }

    /// How many rows the program shows.
    fn rows(&self) -> Result<usize> {
        let log = measure::answer(&mut self.anna.binder(&["log", "--json"]))?;
        let log: serde_json::Value = serde_json::from_slice(&log)?;
        Ok(log["entries"].as_array().map_or(0, Vec::len))
    }

    /// Anna with a copy of her copy, to be changed.
    pub(crate) fn anna(&self, name: &str) -> Result<Person> {
        let place = workshop().join("used").join(name);
        copied(&self.anna.copy, &place)?;
        let anna = self.anna.at(&place);
        // The files of a copied folder look changed to Git until it has looked.
        measure::run(&mut anna.git(&["status", "--porcelain"]))?;
        Ok(anna)
    }

    /// Plain Git's copy of the same files, with a key to sign with.
    pub(crate) fn plain(&self, name: &str) -> Result<Person> {
        let plain = self.anna(name)?;
        sign_with(&plain, &self.anna.home.join(".config/binder/keys/anna-1"))?;
        Ok(plain)
    }
}

/// Sets a plain copy up to sign with a key.
pub(crate) fn sign_with(plain: &Person, key: &Path) -> Result<()> {
    let mail = format!("{}@binder.invalid", plain.name);
    for (name, value) in [
        ("user.name", plain.name.as_str()),
        ("user.email", &mail),
        ("gpg.format", "ssh"),
        ("user.signingkey", &key.display().to_string()),
    ] {
        measure::run(&mut plain.git(&["config", name, value]))?;
    }
    Ok(())
}

/// A folder with everything in it, to a place where nothing may lie yet.
pub(crate) fn copied(from: &Path, to: &Path) -> Result<()> {
    if to.exists() {
        fs::remove_dir_all(to)?;
    }
    fs::create_dir_all(to.parent().context("a folder above")?)?;
    measure::run(Command::new("cp").arg("-a").args([from, to]))
}

/// Lets a repository have the packs of another, which it would only fetch slowly.
fn lend_packs(from: &Path, to: &Path) -> Result<()> {
    let home = to.join("objects/pack");
    fs::create_dir_all(&home)?;
    for pack in fs::read_dir(from.join("objects/pack"))? {
        let pack = pack?;
        let lent = home.join(pack.file_name());
        if !lent.exists() {
            fs::copy(pack.path(), lent)?;
        }
    }
    Ok(())
}

/// The one incident of the bench, by the day of its first row.
fn incident(days: &Days) -> Result<LogId> {
    let first = moment::date_in(moment::in_zone(days.beginning()?, ZONE), ZONE);
    LogId::new(&format!("{first}-natavbrott")).context("the name of an incident")
}

/// Six members of one binder with an open incident, each with a copy, and the hub they share.
pub(crate) fn meet(world: &Path, now: DateTime<Utc>) -> Result<Vec<Person>> {
    fs::create_dir_all(world)?;
    let hub = world.join("hub.git").display().to_string();
    let six: Vec<Person> = SIX.iter().map(|name| Person::of(world, name)).collect();
    let anna = &six[0];
    let start = [
        "init",
        "anna",
        "--starter",
        "ladok",
        "--as",
        "anna",
        "--person",
        "anna",
    ];
    anna.types(world, now, &start)?;
    anna.types(&anna.copy, now, &["incident", "open", "Nätavbrott"])?;
    anna.types(&anna.copy, now, &["remote", "add", "hub", &hub])?;
    anna.types(&anna.copy, now, &["sync"])?;
    for other in &six[1..] {
        let name = &other.name;
        let join = ["join", &hub, name, "--as", name, "--person", name];
        other.types(world, now, &join)?;
        other.types(&other.copy, now, &["sync"])?;
        anna.types(&anna.copy, now, &["sync"])?;
        anna.types(&anna.copy, now, &["member", "add", name])?;
        anna.types(&anna.copy, now, &["sync"])?;
    }
    for _ in 0..2 {
        for person in &six {
            person.types(&person.copy, now, &["sync"])?;
        }
    }
    Ok(six)
}

/// Where each of these people goes on writing, as a repository has their branches.
pub(crate) fn scribes(repo: &Repository, people: &[Person], log: &LogId) -> Result<Vec<Scribe>> {
    let scribe = |person: &Person| {
        let tip = branch(repo, &person.name)?;
        Scribe::of(repo, person, log, tip)
    };
    people.iter().map(scribe).collect()
}

pub(crate) fn branch(repo: &Repository, writer: &str) -> Result<Oid> {
    Ok(repo.refname_to_id(&format!("refs/heads/copies/{writer}"))?)
}
