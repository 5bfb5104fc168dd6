//! Other note-taking programs, for comparison: they sign nothing and do not sync.

use std::fs;

use anyhow::Result;

use crate::appending;
use crate::ground::Ground;
use crate::measure::{self, Cost, Pairs};
use crate::people::Person;
use crate::table::{By, Table};
use crate::turns::Turns;

pub(crate) fn measure(table: &mut Table, turns: Turns) -> Result<()> {
    let ground = Ground::of(10)?;
    let anna = ground.anna("anna")?;
    for (program, install) in [("jrnl", "`pip install jrnl`"), ("nb", "its shell script")] {
        if measure::run(&mut anna.program(program, &["--version"])).is_err() {
            table.note(format!(
                "{program} was not there to be measured; it comes as {install}."
            ))?;
            continue;
        }
        prepare(&anna)?;
        let note = || one_note(&anna, program);
        let pairs = Pairs::of(turns.short.min(7), || appending::log_add(&anna), note)?;
        table.pairs(
            ("`log add` at 10", &format!("`{program}`, one note")),
            By::Cpu,
            None,
            &pairs,
        )?;
    }
    Ok(())
}

/// A journal to write in, so that jrnl asks nothing.
fn prepare(anna: &Person) -> Result<()> {
    let config = anna.home.join(".config/jrnl");
    fs::create_dir_all(&config)?;
    let journal = anna.home.join("journal.txt");
    let text = format!(
        "journals:\n  default:\n    journal: {}\nversion: v4.6\n",
        journal.display()
    );
    fs::write(config.join("jrnl.yaml"), text)?;
    Ok(())
}

fn one_note(anna: &Person, program: &str) -> Result<Cost> {
    let text = "Driften bekräftar avbrott i huvudnätet";
    let words: &[&str] = match program {
        "nb" => &["add", "--content", text],
        _ => &[text],
    };
    measure::cost(|| measure::run(&mut anna.program(program, words)))
}
