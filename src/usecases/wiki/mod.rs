//! Chapters of the plan that mirror pages of a wiki.

pub mod import_pages;
