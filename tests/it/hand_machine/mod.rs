//! Three people change the same documents by hand and by commands, save, exchange, and are interrupted,
//! in any order. Whatever they do, nobody's words are lost or undone, no entry is written twice, every
//! log holds, and every exchange ends well.
//!
//! Every word typed into a document is a token that occurs nowhere else, so that it can be looked for
//! afterwards. `BINDER_SEED=n` plays one run again and tells its steps; `BINDER_RUNS=n` plays so many.

mod checks;
mod documents;
mod play;
mod proposals;
mod steps;

use std::thread;

/// Runs in the ordinary tests; more by BINDER_RUNS.
const RUNS: u64 = 200;

#[test]
fn whatever_three_people_do_to_their_documents_no_word_is_lost_or_undone() {
    let broken = match number("BINDER_SEED") {
        Some(seed) => play::told(seed),
        None => everywhere(number("BINDER_RUNS").unwrap_or(RUNS)),
    };
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

fn everywhere(runs: u64) -> Vec<String> {
    let workers = thread::available_parallelism().map_or(1, |cores| cores.get() as u64);
    thread::scope(|scope| {
        let workers: Vec<_> = (0..workers)
            .map(|at| scope.spawn(move || play::all(at, runs, workers)))
            .collect();
        let played = workers.into_iter();
        played
            .flat_map(|worker| worker.join().expect("a run panicked"))
            .collect()
    })
}

#[expect(
    clippy::disallowed_methods,
    reason = "a test is told which run to play again, or how many"
)]
fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}
