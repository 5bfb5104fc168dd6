//! Verification of a whole history: signatures, pages, time bounds.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use binder::format::raw_commit;
use git2::Repository;
use ssh_key::{PublicKey, SshSig};

use crate::ground::Ground;
use crate::measure::{self, Cost, Pairs};
use crate::people::Person;
use crate::table::{By, Table};
use crate::turns::Turns;

/// Git starts two programs for each commit: so many of them are checked by it.
const BY_GIT: u32 = 300;

pub(crate) fn measure(table: &mut Table, turns: Turns) -> Result<()> {
    let ground = Ground::of(turns.large)?;
    let anna = ground.anna("examiner")?;
    let commits = measure::answer(&mut anna.git(&["rev-list", "--count", "--all"]))?;
    let commits: u32 = String::from_utf8(commits)?.trim().parse()?;
    let git = || {
        let count = format!("-{BY_GIT}");
        let checked = anna.git(&["log", &count, "--format=%G?"]);
        each(checked, BY_GIT.min(commits), Some(&anna))
    };
    let theirs = format!("`git log -{BY_GIT} --format=%G?`, of each commit");
    let here = std::env::current_exe()?.display().to_string();
    let signatures = || each(anna.program(&here, &["--signatures", "."]), commits, None);
    let ours = format!("signatures alone of {commits} commits, of each");
    let pairs = Pairs::of(turns.few, signatures, git)?;
    table.pairs((&ours, &theirs), By::Cpu, Some(0.01), &pairs)?;
    let everything = || each(anna.binder(&["verify", "--again"]), commits, None);
    let ours = format!("`verify --again` of {commits} commits, of each");
    let pairs = Pairs::of(turns.few, everything, git)?;
    table.pairs((&ours, &theirs), By::Cpu, Some(0.025), &pairs)?;
    let version = || ran(&mut anna.git(&["--version"]));
    let known = Pairs::of(turns.short, || ran(&mut anna.binder(&["verify"])), version)?;
    let ours = format!("`verify` of {commits} commits checked before");
    table.pairs((&ours, "`git --version`"), By::Cpu, Some(20.0), &known)?;
    let peak = measure::peak(&anna.binder(&["verify", "--again"]))? / 1024;
    let packs = packs(&anna.copy)? / 1024;
    let figures = [peak, packs].map(|it| it as f64);
    let named = (
        format!("peak memory of `verify --again` of {commits} commits, KiB"),
        "its packs, which are mapped into it, KiB",
    );
    table.figures((&named.0, named.1), figures, Some(2.0), 1)
}

fn ran(command: &mut std::process::Command) -> Result<Cost> {
    measure::cost(|| measure::run(command))
}

/// What a command costs for each of so many. Where git checks, each must be good.
fn each(mut command: std::process::Command, count: u32, git: Option<&Person>) -> Result<Cost> {
    let mut answer = Vec::new();
    let cost = measure::cost(|| {
        answer = measure::answer(&mut command)?;
        Ok(())
    })?;
    let good = answer
        .split(|byte| *byte == b'\n')
        .all(|it| matches!(it, b"G" | b""));
    ensure!(git.is_none() || good, "git does not know the keys");
    Ok(Cost {
        cpu: cost.cpu / count,
        wall: cost.wall / count,
    })
}

fn packs(copy: &Path) -> Result<u64> {
    let mut sum = 0;
    for file in std::fs::read_dir(copy.join(".git/objects/pack"))? {
        sum += file?.metadata()?.len();
    }
    Ok(sum)
}

/// Reads every commit of a copy and calculates its signature, and gives how many are good.
pub(crate) fn signatures(copy: &Path) -> Result<usize> {
    let repo = Repository::open(copy)?;
    let odb = repo.odb()?;
    let mut walk = repo.revwalk()?;
    walk.push_glob("refs/heads/*")?;
    let mut good = 0;
    for id in walk {
        let commit = odb.read(id?)?;
        let commit = raw_commit::read(commit.data()).context("a commit")?;
        let signed = commit.signature.context("a signature")?;
        let signature = SshSig::from_pem(&signed.armour)?;
        let key = PublicKey::from(signature.public_key().clone());
        good += usize::from(key.verify("git", &signed.covered, &signature).is_ok());
    }
    Ok(good)
}
