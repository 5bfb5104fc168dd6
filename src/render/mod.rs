//! Values turned into something to read: terminal, plain, Markdown, JSON; and all the words.

pub mod clean;
pub mod page;
pub mod plain;
pub mod terminal;
pub mod words;
