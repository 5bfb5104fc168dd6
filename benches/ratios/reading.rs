//! Reading commands: contacts, status, log.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};
use binder::format::notebook_page;
use chrono::TimeDelta;
use git2::{ObjectType, Repository, TreeWalkMode, TreeWalkResult};

use crate::ground::Ground;
use crate::measure::{self, Cost, Pairs};
use crate::people::Person;
use crate::table::{By, Table};
use crate::turns::Turns;

pub(crate) fn short_ones(table: &mut Table, turns: Turns) -> Result<()> {
    let ground = Ground::of(turns.middle)?;
    let anna = ground.anna("reader")?;
    let git = || ran(anna.git(&["--version"]));
    let contacts = Pairs::of(turns.long, || ran(anna.binder(&["contacts"])), git)?;
    table.pairs(
        ("`contacts`", "`git --version`"),
        By::Cpu,
        Some(3.0),
        &contacts,
    )?;
    for word in ["status", "next"] {
        let warm = Pairs::of(turns.long, || ran(anna.binder(&[word])), git)?;
        let ours = format!("`{word}` at {}, snapshot there", ground.count);
        table.pairs((&ours, "`git --version`"), By::Cpu, Some(5.0), &warm)?;
    }
    for word in ["status", "next"] {
        let cold = Pairs::of(
            turns.short,
            || without_snapshot(&anna, word),
            || ran(bare_parse(&anna)?),
        )?;
        let ours = format!("`{word}` at {}, no snapshot", ground.count);
        table.pairs(
            (&ours, "bare parse of the pages"),
            By::Cpu,
            Some(1.5),
            &cold,
        )?;
    }
    Ok(())
}

pub(crate) fn long_ones(table: &mut Table, turns: Turns) -> Result<()> {
    let ground = Ground::of(turns.large)?;
    let anna = ground.anna("reader")?;
    let whole = Pairs::of(
        turns.few,
        || ran(anna.binder(&["log"])),
        || ran(anna.git(&["log", "--format=%B"])),
    )?;
    let ours = format!("`log` of {} to a pipe", ground.count);
    let theirs = "`git log --format=%B` of the same";
    table.pairs((&ours, theirs), By::Cpu, Some(2.5), &whole)?;
    table.pairs((&ours, theirs), By::Wall, None, &whole)?;
    let peak = measure::peak(&anna.binder(&["log"]))?;
    let pages = bytes_of_pages(&anna.copy)?;
    let [peak, pages] = [peak, pages].map(|bytes| bytes / 1024);
    let figures = [
        f64::from(u32::try_from(peak)?),
        f64::from(u32::try_from(pages)?),
    ];
    let named = (format!("peak memory of {ours}, KiB"), "its pages, KiB");
    table.figures((&named.0, named.1), figures, Some(4.0), 1)?;
    let hour = (ground.last - TimeDelta::hours(1))
        .format("%Y-%m-%d %H:%M")
        .to_string();
    let last_hour = Pairs::of(
        turns.short,
        || ran(anna.binder(&["log", "--since", &hour])),
        || ran(anna.git(&["--version"])),
    )?;
    let ours = format!("`log --since` the last hour, of {}", ground.count);
    table.pairs((&ours, "`git --version`"), By::Cpu, Some(10.0), &last_hour)
}

fn ran(mut command: Command) -> Result<Cost> {
    measure::cost(|| measure::run(&mut command))
}

fn without_snapshot(anna: &Person, word: &str) -> Result<Cost> {
    let snapshot = anna.copy.join(".git/binder/cache");
    if snapshot.exists() {
        fs::remove_dir_all(snapshot).context("forgetting the snapshot")?;
    }
    ran(anna.binder(&[word]))
}

/// This program again, doing no more than [`parse`].
fn bare_parse(anna: &Person) -> Result<Command> {
    let here = std::env::current_exe()?.display().to_string();
    Ok(anna.program(&here, &["--parse", "."]))
}

/// Reads every page of a copy from Git's objects, and gives how many records they have.
pub(crate) fn parse(copy: &Path) -> Result<usize> {
    let mut records = 0;
    each_page(copy, |bytes| records += notebook_page::read(bytes).len())?;
    Ok(records)
}

fn bytes_of_pages(copy: &Path) -> Result<u64> {
    let mut sum = 0;
    each_page(copy, |bytes| sum += bytes.len() as u64)?;
    Ok(sum)
}

fn each_page(copy: &Path, mut with: impl FnMut(&[u8])) -> Result<()> {
    let repo = Repository::open(copy)?;
    let log = repo.revparse_single("HEAD:log")?.peel_to_tree()?;
    let mut pages = Vec::new();
    log.walk(TreeWalkMode::PreOrder, |_, entry| {
        if entry.kind() == Some(ObjectType::Blob) {
            pages.push(entry.id());
        }
        TreeWalkResult::Ok
    })?;
    for page in pages {
        with(repo.find_blob(page)?.content());
    }
    Ok(())
}
