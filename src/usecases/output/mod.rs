//! Answers as files, and bytes typed or piped in.

pub mod outside;
pub mod typed_bytes;
pub mod unhandled_failures;
pub mod write_calendar;
pub mod write_contacts_yaml;
pub mod write_csv;
pub mod write_file;
pub mod write_manual;
pub mod write_vcards;
pub mod write_xlsx;
