//! Speed of the program relative to git, as a table of ratios measured in one run.
//!
//!     cargo bench                       everything, some 30 minutes the first time of a day
//!     cargo bench -- --quick            small binders and few turns, for a look; some 3 minutes
//!     cargo bench -- append contacts    only some parts: append fsync contacts log verify together peers
//!
//! Wanted: `git`, `ssh-keygen`, `cp`; `strace`, `jrnl` and `nb` where they are. Two things that are
//! compared are run in turns (ours, theirs, ours, theirs …), after one turn that does not count; the
//! ratio is the median of the turns' ratios, so that a busy computer troubles both sides alike.
//! Processor time is that of the whole process with everything it starts, user and system.
//!
//! Binders of 10, 1,000, 10,000 and 100,000 entries are made in this process and kept in
//! `target/tmp/ratios` for the day: what is measured is the last day of an open incident, half full.
//! The table goes to standard output; what is going on is said beside it.
#![cfg_attr(not(unix), allow(unused))]

#[cfg(unix)]
mod appending;
#[cfg(unix)]
mod ground;
#[cfg(unix)]
mod measure;
#[cfg(unix)]
mod mix;
#[cfg(unix)]
mod peers;
#[cfg(unix)]
mod people;
#[cfg(unix)]
mod reading;
#[cfg(unix)]
mod run;
#[cfg(unix)]
mod scribe;
#[cfg(unix)]
mod syncing_calls;
#[cfg(unix)]
mod table;
#[cfg(unix)]
mod together;
#[cfg(unix)]
mod turns;
#[cfg(unix)]
mod verifying;

#[cfg(unix)]
fn main() -> anyhow::Result<()> {
    run::run(std::env::args().skip(1).collect())
}

/// What a child cost is asked of Unix.
#[cfg(not(unix))]
fn main() {}
