//! A command is one verb a file: takes values, returns values, never prints.

pub mod incidents;
pub mod join_binder;
pub mod name_device;
pub mod open_binder;
pub mod remotes;
pub mod start_binder;
pub mod sync_copies;
pub mod which_log;
pub mod write_manual;

pub use crate::store::Binder;
