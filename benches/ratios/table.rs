//! Output: a Markdown table, one line a measurement.

use std::io::Write;

use anyhow::Result;

use crate::measure::{self, Cost, Pairs};

/// What a line is judged by.
#[derive(Clone, Copy, Debug)]
pub(crate) enum By {
    Cpu,
    Wall,
}

/// The answer, printed line by line as it is measured.
#[derive(Default)]
pub(crate) struct Table {
    lines: Vec<Vec<String>>,
    notes: Vec<String>,
}

const HEAD: [&str; 9] = [
    "ours",
    "beside",
    "ratio",
    "goal",
    "",
    "ours ms",
    "beside ms",
    "wall ratio",
    "turns",
];

impl Table {
    /// A line of two things run in turns, judged by their ratio.
    pub(crate) fn pairs(
        &mut self,
        (ours, theirs): (&str, &str),
        by: By,
        goal: Option<f64>,
        pairs: &Pairs,
    ) -> Result<()> {
        let cpu = |it: &Cost| it.cpu;
        let wall = |it: &Cost| it.wall;
        let (ratio, ms): (f64, [f64; 2]) = match by {
            By::Cpu => (pairs.ratio(cpu), both(pairs, cpu)),
            By::Wall => (pairs.ratio(wall), both(pairs, wall)),
        };
        self.line([
            match by {
                By::Cpu => ours.to_owned(),
                By::Wall => format!("{ours}, wall"),
            },
            theirs.to_owned(),
            shown(ratio),
            goal.map(|goal| format!("≤ {goal}")).unwrap_or_default(),
            verdict(ratio, goal).to_owned(),
            shown(ms[0]),
            shown(ms[1]),
            match by {
                By::Cpu => shown(pairs.ratio(wall)),
                By::Wall => String::new(),
            },
            pairs.count().to_string(),
        ])
    }

    /// A line of two figures that are no times.
    pub(crate) fn figures(
        &mut self,
        (ours, theirs): (&str, &str),
        figures: [f64; 2],
        goal: Option<f64>,
        turns: usize,
    ) -> Result<()> {
        let ratio = figures[0] / figures[1];
        self.line([
            format!("{ours}: {}", figures[0]),
            format!("{theirs}: {}", figures[1]),
            shown(ratio),
            goal.map(|goal| format!("≤ {goal}")).unwrap_or_default(),
            verdict(ratio, goal).to_owned(),
            String::new(),
            String::new(),
            String::new(),
            turns.to_string(),
        ])
    }

    fn line(&mut self, cells: [String; 9]) -> Result<()> {
        crate::people::say(&cells.join(" | "))?;
        self.lines.push(cells.to_vec());
        Ok(())
    }

    /// A sentence below the table.
    pub(crate) fn note(&mut self, text: String) -> Result<()> {
        crate::people::say(&text)?;
        self.notes.push(text);
        Ok(())
    }

    /// The whole table, in columns.
    pub(crate) fn print(&self, out: &mut dyn Write) -> Result<()> {
        let head: Vec<String> = HEAD.iter().map(|it| (*it).to_owned()).collect();
        let rule = vec!["---".to_owned(); HEAD.len()];
        for line in [&head, &rule].into_iter().chain(&self.lines) {
            writeln!(out, "| {} |", line.join(" | "))?;
        }
        writeln!(out)?;
        for note in &self.notes {
            writeln!(out, "- {note}")?;
        }
        Ok(())
    }
}

fn both(pairs: &Pairs, of: impl Fn(&Cost) -> std::time::Duration + Copy) -> [f64; 2] {
    [&pairs.ours, &pairs.theirs].map(|runs| measure::milliseconds(runs, of))
}

fn verdict(ratio: f64, goal: Option<f64>) -> &'static str {
    match goal {
        Some(goal) if ratio <= goal => "reached",
        Some(_) => "NOT reached",
        None => "",
    }
}

/// Three digits that count.
fn shown(value: f64) -> String {
    let decimals = match value.abs() {
        large if large >= 100.0 => 0,
        large if large >= 10.0 => 1,
        large if large >= 1.0 => 2,
        _ => 3,
    };
    format!("{value:.decimals$}")
}
