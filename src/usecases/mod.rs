//! A command is one verb a file: takes values, returns values, never prints.

pub mod open_binder;

pub use crate::store::Binder;
