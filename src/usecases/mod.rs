//! A command is one verb a file: takes values, returns values, never prints.

pub mod documents;
pub mod exercise;
pub mod export;
pub mod incident;
pub mod inform;
pub mod log;
pub mod obligations;
pub mod output;
pub mod paper;
pub mod people;
pub mod plan;
pub mod replication;
pub mod review;
pub mod roster;
pub mod sealing;
pub mod setup;
pub mod wiki;

pub use crate::replica::{Binder, PutBack, ToSay};
