//! Text of files ↔ values of the domain; the only place that knows file names.

pub mod language;
pub mod page;
pub mod paths;
