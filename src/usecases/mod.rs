//! A command is one verb a file: takes values, returns values, never prints.

pub mod add_entry;
pub mod attach_file;
pub mod close_incident;
pub mod change_member;
pub mod correct_entry;
pub mod day_sheets;
pub mod find_entry;
pub mod find_words;
pub mod incidents;
pub mod join_binder;
pub mod keep_refused;
mod long_text;
pub mod mark_done;
pub mod mark_step;
pub mod members;
pub mod name_device;
pub mod noted;
pub mod open_binder;
pub mod open_incident;
pub mod read_log;
pub mod read_plan;
pub mod read_steps;
pub mod remotes;
pub mod rule_documents;
pub mod settings;
pub mod show_incident;
pub mod start_binder;
pub mod strike_entry;
pub mod sync_copies;
pub mod unite_incidents;
pub mod use_incident;
pub mod what_next;
pub mod which_log;
pub mod write_csv;
pub mod write_manual;

pub use crate::store::Binder;
