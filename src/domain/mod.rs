//! What a red binder is: pure values and rules. No Git, files, clock or terminal in here.
//! The words for them: docs/glossary.md.

pub mod documents;
pub mod fuzzy_match;
pub mod incident;
pub mod inform;
pub mod language;
pub mod log;
pub mod name;
pub mod obligations;
pub mod people;
pub mod plan;
pub mod replication;
pub mod review;
pub mod settings;
pub mod shell_quote;
pub mod suggest;
#[cfg(test)]
pub(crate) mod testing;
pub mod text;
pub mod time;
