//! binder: a Git-backed red binder for the worst day of an organisation's year.
//!
//! Codemap. Arrows go one way and `tests/it/layers.rs` holds them:
//! `cli` (command line) → `usecases` (one verb a file) → `replica` (a copy) → `transport` (ways to others)
//! → `git` (plumbing) → `format` (text ↔ values) → `domain` (pure rules); `render` turns values into pages,
//! `print` lays pages out on paper, `seal` is what only some may read.
//! `env` is the environment of a run, `error` has failures and exit codes. More: docs/architecture.md.
//!
//! Invariants
//! - Everything anybody does is one entry in their own notebook; everything else is computed.
//! - A notebook is only added to, by its own device; each addition is a signed commit.
//! - Nothing here forces, resets or rebases; no program called git is run.
//! - Answers go to standard output, talk to standard error, through [`env::Env`] alone.

pub mod cli;
pub mod domain;
pub mod env;
pub mod error;
pub mod format;
pub mod git;
pub mod print;
pub mod render;
pub mod replica;
pub(crate) mod seal;
pub(crate) mod transport;
pub mod usecases;

pub use cli::run;
