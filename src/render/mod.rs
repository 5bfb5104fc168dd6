//! Values turned into something to read: terminal, plain, Markdown, JSON; and all the words.

pub mod answer;
pub mod clean;
pub mod contacts;
pub mod copies;
pub mod copies_report;
pub mod document;
pub mod documents;
pub mod findings;
pub mod incident;
pub mod log;
pub mod markdown;
pub mod members;
pub mod next;
pub mod page;
pub mod plain;
pub mod plan;
pub mod setup;
pub mod sheet;
pub mod status;
pub mod steps;
pub mod task;
pub mod terminal;
pub mod to_html;
pub mod to_markdown;
pub mod when;
pub mod words;
