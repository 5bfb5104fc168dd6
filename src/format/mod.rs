//! File formats: text ↔ values of the domain. The only place with file names.

pub mod bundle;
pub mod confluence;
pub mod csv;
mod csv_guard;
pub mod disclosure;
pub mod documents;
pub mod evidence_file;
pub mod icalendar;
pub mod import;
pub mod language;
pub mod markdown;
pub mod notebook_page;
pub mod paths;
pub mod people;
pub mod raw_commit;
pub mod roster;
pub mod schedule;
pub mod sealed_head;
pub mod starter;
pub mod text_encoding;
pub mod unsent_file;
pub mod xlsx;
pub(crate) mod yaml;
pub mod zip_file;
