//! Text of files ↔ values of the domain; the only place that knows file names.

pub mod checklist_file;
pub mod front_matter;
pub mod language;
pub mod markdown;
pub mod page;
pub mod paths;
pub mod starter;
pub mod yaml_fault;
