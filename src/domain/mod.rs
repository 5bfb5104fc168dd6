//! Domain of the red binder: values and rules, pure (no Git, files, clock, terminal). Terms:
//! docs/glossary.md.

pub mod check;
pub mod documents;
pub mod exercise;
pub mod export;
pub mod fuzzy_match;
pub mod incident;
pub mod inform;
pub mod language;
pub mod log;
pub mod name;
pub mod obligations;
pub mod paper;
pub mod people;
pub mod plan;
pub mod replication;
pub mod review;
pub mod roster;
pub mod sealing;
pub mod settings;
pub mod shell_quote;
pub mod suggest;
#[cfg(test)]
pub(crate) mod testing;
pub mod text;
pub mod time;
