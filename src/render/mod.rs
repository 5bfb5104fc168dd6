//! Values turned into something to read: terminal, plain, Markdown, JSON; and all the words.

pub mod answer;
pub mod check;
pub mod documents;
pub mod exercise;
pub mod export;
pub mod incident;
pub mod inform;
pub mod log;
pub mod obligations;
mod own_template;
pub mod page;
pub mod paper;
pub mod people;
pub mod picture;
pub mod plan;
pub mod print_job;
pub mod replication;
pub mod review;
pub mod roster;
pub mod sanitize;
pub mod sealing;
pub mod setup;
pub mod when;
pub mod wiki;
pub mod words;
