//! `log add` compared with plain Git adding and committing the same files.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::ground::Ground;
use crate::measure::{self, Cost, Pairs};
use crate::people::Person;
use crate::table::{By, Table};
use crate::turns::Turns;

const EVENT: &str = "Driften bekräftar avbrott i huvudnätet; felsökning pågår hos leverantören";

/// Durable as the program is: every object, reference and the index synced before Git goes on.
const DURABLE: [&str; 4] = ["-c", "core.fsync=all", "-c", "core.fsyncMethod=fsync"];

pub(crate) fn measure(table: &mut Table, turns: Turns) -> Result<()> {
    for (count, signed, stock) in [(10, 0.4, 0.6), (turns.large, 0.25, 0.15)] {
        let ground = Ground::of(count)?;
        beside_git(table, &ground, turns, true, signed)?;
        beside_git(table, &ground, turns, false, stock)?;
    }
    small_beside_large(table, turns)
}

/// One row with the program; then the same two files with Git.
fn beside_git(
    table: &mut Table,
    ground: &Ground,
    turns: Turns,
    strict: bool,
    goal: f64,
) -> Result<()> {
    let anna = ground.anna("anna")?;
    let plain = ground.plain("plain")?;
    let pairs = Pairs::of(
        turns.short,
        || log_add(&anna),
        || {
            let files = carry_over(&anna, &plain)?;
            add_and_commit(&plain, &files, strict)
        },
    )?;
    let how = match strict {
        true => "signed, durable",
        false => "not signed, not durable",
    };
    let ours = format!("`log add` at {}", ground.count);
    let theirs = format!("`git add` and `git commit` of the same files, {how}");
    table.pairs((&ours, &theirs), By::Cpu, Some(goal), &pairs)
}

pub(crate) fn log_add(anna: &Person) -> Result<Cost> {
    measure::cost(|| measure::run(&mut anna.binder(&["log", "add", EVENT])))
}

/// Lays the files of the newest commit in another folder, and names them.
fn carry_over(from: &Person, to: &Person) -> Result<Vec<String>> {
    let names = ["diff-tree", "-r", "--name-only", "--no-commit-id", "HEAD"];
    let names = String::from_utf8(measure::answer(&mut from.git(&names))?)?;
    let files: Vec<String> = names.lines().map(str::to_owned).collect();
    for file in &files {
        fs::copy(from.copy.join(file), to.copy.join(file)).context("the same file")?;
    }
    Ok(files)
}

fn add_and_commit(plain: &Person, files: &[String], strict: bool) -> Result<Cost> {
    let durable: &[&str] = if strict { &DURABLE } else { &[] };
    let files: Vec<&str> = files.iter().map(String::as_str).collect();
    let mut add = plain.git(&[durable, &["add"], &files].concat());
    let sign: &[&str] = if strict { &["-S"] } else { &[] };
    let mut commit = plain.git(&[durable, &["commit", "-q", "-m", EVENT], sign].concat());
    measure::cost(|| {
        measure::run(&mut add)?;
        measure::run(&mut commit)
    })
}

/// The same row in a large and in a small binder with as many rows a day.
fn small_beside_large(table: &mut Table, turns: Turns) -> Result<()> {
    let (large, small) = (Ground::of(turns.large)?, Ground::of(1_000)?);
    let (many, few) = (large.anna("large")?, small.anna("small")?);
    let mut bytes = [Vec::new(), Vec::new()];
    let [bytes_many, bytes_few] = &mut bytes;
    let pairs = Pairs::of(
        turns.short,
        || weighed(&many, bytes_many),
        || weighed(&few, bytes_few),
    )?;
    let ours = format!("`log add` at {}", large.count);
    let theirs = "`log add` at 1000";
    table.pairs((&ours, theirs), By::Cpu, Some(1.2), &pairs)?;
    let medians = bytes.map(|it| measure::median(it.into_iter()));
    let named = (
        format!("bytes added by {ours}"),
        format!("bytes added by {theirs}"),
    );
    table.figures((&named.0, &named.1), medians, Some(1.2), pairs.count())
}

fn weighed(anna: &Person, bytes: &mut Vec<f64>) -> Result<Cost> {
    let objects = anna.copy.join(".git/objects");
    let before = weight(&objects)?;
    let cost = log_add(anna)?;
    let added = weight(&objects)? - before;
    bytes.push(f64::from(u32::try_from(added)?));
    Ok(cost)
}

/// The bytes of all files below a folder.
fn weight(folder: &Path) -> Result<u64> {
    let mut sum = 0;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let meta = entry.metadata()?;
        sum += match meta.is_dir() {
            true => weight(&entry.path())?,
            false => meta.len(),
        };
    }
    Ok(sum)
}
