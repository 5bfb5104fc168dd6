//! Number of fsync calls of `log add`.

use std::collections::BTreeMap;
use std::fs;

use anyhow::Result;

use crate::ground::{self, Ground};
use crate::measure;
use crate::table::Table;

pub(crate) fn measure(table: &mut Table) -> Result<()> {
    let ground = Ground::of(1_000)?;
    let anna = ground.anna("traced")?;
    measure::run(&mut anna.binder(&["log", "add", "Rad före"]))?;
    let trace = ground::workshop().join("used/trace");
    let trace_name = trace.display().to_string();
    let words = [
        "-f",
        "-y",
        "-qq",
        "-o",
        &trace_name,
        "-e",
        "trace=fsync,fdatasync,sync_file_range,syncfs,sync",
        crate::people::BINDER,
        "log",
        "add",
        "Rad som räknas",
    ];
    if measure::run(&mut anna.program("strace", &words)).is_err() {
        return table.note("fsync calls were not counted: no strace here.".to_owned());
    }
    let calls = calls(&fs::read_to_string(&trace)?);
    let total: usize = calls.values().sum();
    let is_folder = |path: &str| fs::metadata(path).is_ok_and(|it| it.is_dir());
    let (folders, files): (Vec<_>, Vec<_>) = calls.iter().partition(|(path, _)| is_folder(path));
    let twice = files.iter().filter(|(_, count)| **count > 1).count();
    let limit = 2 * files.len() + 3;
    let within = match total <= limit && twice == 0 {
        true => "reached",
        false => "NOT reached",
    };
    table.note(format!(
        "fsync calls of one `log add`: {total} on {} files and {} folders, goal ≤ 2 × files + 3 = \
         {limit}, none twice on one file (here {twice}): {within}.",
        files.len(),
        folders.len(),
    ))?;
    let often = calls.iter().filter(|(_, count)| **count > 1);
    let often: Vec<String> = often
        .map(|(path, count)| {
            let below = path.strip_prefix(&anna.copy.display().to_string());
            format!("{} {count} times", below.unwrap_or(path))
        })
        .collect();
    match often.is_empty() {
        true => Ok(()),
        false => table.note(format!(
            "made durable more than once: {}.",
            often.join(", ")
        )),
    }
}

/// How often each path was synced: strace names the open file in `fsync(3</path>)`.
fn calls(trace: &str) -> BTreeMap<String, usize> {
    let mut calls = BTreeMap::new();
    for line in trace.lines().filter(|line| line.contains("sync")) {
        let path = line
            .split_once('<')
            .and_then(|(_, rest)| rest.split_once(">)"));
        let path = path.map_or("everything", |(path, _)| path);
        *calls.entry(path.to_owned()).or_default() += 1;
    }
    calls
}
