//! Entries, rows and what is asked of a log.

pub mod attachment;
pub mod day_log;
pub mod days_to_render;
pub mod decision_numbers;
pub mod entry;
pub mod file_renderer;
pub mod guest_rows;
pub mod log_query;
pub mod notebook;
pub mod row_filter;
pub mod sheet_tail;
pub mod target_log;
pub mod timeline;
pub mod toggle;
pub mod unsent;
