//! Runs the requested measurements.

use std::io::{self, Write};
use std::path::Path;
use std::process::Command;

use anyhow::{Result, ensure};

use crate::appending;
use crate::measure;
use crate::peers;
use crate::people;
use crate::reading;
use crate::syncing_calls;
use crate::table::Table;
use crate::together;
use crate::turns::Turns;
use crate::verifying;

const PARTS: [&str; 7] = [
    "append", "fsync", "contacts", "log", "verify", "together", "peers",
];

pub(crate) fn run(words: Vec<String>) -> Result<()> {
    let mut out = io::stdout().lock();
    match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["--parse", copy] => Ok(writeln!(out, "{}", reading::parse(Path::new(copy))?)?),
        ["--signatures", copy] => {
            let good = verifying::signatures(Path::new(copy))?;
            Ok(writeln!(out, "{good}")?)
        }
        ["--peak", program, ref args @ ..] => {
            let peak = measure::peak_here(Command::new(program).args(args))?;
            Ok(writeln!(out, "{peak}")?)
        }
        ref words => measured(words)?.print(&mut out),
    }
}

fn measured(words: &[&str]) -> Result<Table> {
    // Cargo itself says `--bench`.
    let (options, parts): (Vec<&str>, Vec<&str>) =
        words.iter().partition(|word| word.starts_with("--"));
    for part in &parts {
        ensure!(
            PARTS.contains(part),
            "{part}: no such part; there are {PARTS:?}"
        );
    }
    let turns = match options.contains(&"--quick") {
        true => Turns::QUICK,
        false => Turns::WHOLE,
    };
    let mut table = Table::default();
    for part in PARTS {
        if parts.is_empty() || parts.contains(&part) {
            people::say(&format!("-- {part}"))?;
            measure_part(part, &mut table, turns)?;
        }
    }
    Ok(table)
}

fn measure_part(part: &str, table: &mut Table, turns: Turns) -> Result<()> {
    match part {
        "append" => appending::measure(table, turns),
        "fsync" => syncing_calls::measure(table),
        "contacts" => reading::short_ones(table, turns),
        "log" => reading::long_ones(table, turns),
        "verify" => verifying::measure(table, turns),
        "together" => together::measure(table, turns),
        _ => peers::measure(table, turns),
    }
}
