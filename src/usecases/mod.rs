//! A command is one verb a file: takes values, returns values, never prints.

pub mod documents;
pub mod incident;
pub mod inform;
pub mod log;
pub mod obligations;
pub mod output;
pub mod people;
pub mod plan;
pub mod replication;
pub mod review;
pub mod setup;

pub use crate::replica::{Binder, PutBack, ToSay};
