//! A command is one verb a file: takes values, returns values, never prints.

pub mod incidents;
pub mod open_binder;
pub mod which_log;
pub mod write_manual;

pub use crate::store::Binder;
