//! Random test: three people change the same documents by hand and by commands, save, sync, and are
//! interrupted. Whatever they do, nobody's words are lost or undone, no entry is written twice, every log
//! holds, and every exchange ends well.
//!
//! Every word typed into a document is a token that occurs nowhere else, so that it can be looked for
//! afterwards. `BINDER_SEED=n` plays one run again and tells its steps; `BINDER_RUNS=n` plays so many, from
//! the run `BINDER_FROM` on.
//!
//! What it finds when a mend is taken out of the program:
//!
//! | mend | taken out | found within |
//! |---|---|--:|
//! | an entry is put on a page once (`replica/journal/page_writer.rs`) | every waiting one is put there | 40 runs |
//! | a text is saved over the text it was made from (`replica/documents.rs::replaced`) | over what stands | 60 runs |
//! | a number replaces the one under its label (`domain/people/contact/phone.rs::set_phone`) | all of them | 60 runs |

mod checks;
mod documents;
mod play;
mod proposals;
mod steps;

use std::io::Write;
use std::thread;

/// Runs in the ordinary tests; more by BINDER_RUNS.
const RUNS: u64 = 1_000;

/// After so many it is said that they were right.
const PART: u64 = 1_000;

#[test]
fn whatever_three_people_do_to_their_documents_no_word_is_lost_or_undone() {
    let broken = match number("BINDER_SEED") {
        Some(seed) => play::told(seed),
        None => {
            let from = number("BINDER_FROM").unwrap_or(0);
            let until = from + number("BINDER_RUNS").unwrap_or(RUNS);
            let parts = (from..until).step_by(PART as usize);
            let mut parts = parts.map(|at| everywhere(at, until.min(at + PART)));
            parts.find(|broken| !broken.is_empty()).unwrap_or_default()
        }
    };
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

/// The runs of some seeds, on all processors; says how far it has come.
fn everywhere(from: u64, until: u64) -> Vec<String> {
    let workers = thread::available_parallelism().map_or(1, |cores| cores.get() as u64);
    let broken: Vec<String> = thread::scope(|scope| {
        let workers: Vec<_> = (0..workers)
            .map(|at| scope.spawn(move || play::all(from + at, until, workers)))
            .collect();
        let played = workers.into_iter();
        played
            .flat_map(|worker| worker.join().expect("a run panicked"))
            .collect()
    });
    let right = if broken.is_empty() { "right" } else { "WRONG" };
    let said = format!("hand machine: runs {from} to {}: {right}\n", until - 1);
    std::io::stderr().write_all(said.as_bytes()).expect("said");
    broken
}

#[expect(
    clippy::disallowed_methods,
    reason = "a test is told which run to play again, or how many"
)]
fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}
