//! Use cases of the log.

pub mod add_entry;
pub mod attach_file;
pub mod correct_entry;
pub mod day_logs;
pub mod decide;
pub mod event_time;
pub mod find_entry;
pub mod follow_log;
pub mod keep_desk;
pub mod keep_rejected_input;
pub(super) mod long_text;
pub mod mark_done;
pub mod read_log;
pub mod show_entry;
pub mod strike_entry;
pub mod target_log;
pub mod whole_text;
pub mod write_outcome;
