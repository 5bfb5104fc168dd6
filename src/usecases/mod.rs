//! A command is one verb a file: takes values, returns values, never prints.

pub mod add_entry;
pub mod attach_file;
pub mod correct_entry;
pub mod find_entry;
pub mod find_words;
pub mod incidents;
pub mod join_binder;
pub mod keep_refused;
mod long_text;
pub mod mark_done;
pub mod name_device;
pub mod noted;
pub mod open_binder;
pub mod read_log;
pub mod read_plan;
pub mod remotes;
pub mod settings;
pub mod start_binder;
pub mod strike_entry;
pub mod sync_copies;
pub mod which_log;
pub mod write_csv;
pub mod write_manual;

pub use crate::store::Binder;
