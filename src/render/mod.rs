//! Values turned into something to read: terminal, plain, Markdown, JSON; and all the words.

pub mod answer;
pub mod documents;
pub mod drill_banner;
pub mod format_duration;
pub mod incident;
pub mod inform;
pub mod log;
pub mod obligations;
pub mod page;
pub mod people;
pub mod plan;
pub mod replication;
pub mod review;
pub mod sanitize;
pub mod setup;
pub mod when;
pub mod words;
