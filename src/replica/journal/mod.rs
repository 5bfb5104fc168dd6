//! The log as it is kept: outbox, appending, reading, the index of a long log.

pub(super) mod append;
mod chain_end;
pub(super) mod compose_tree;
pub mod desk_file;
pub(super) mod indexed_log;
pub(super) mod log_index;
pub(super) mod order_number_cache;
pub(super) mod order_numbers;
pub(super) mod outbox;
pub(super) mod page_writer;
mod queued_number;
pub(super) mod read_log;
pub mod rejected_input;
pub mod sheet_file;
pub(super) mod unpushed;
