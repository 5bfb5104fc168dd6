//! The rules, a theme a file. Each takes the whole binder and gives findings with a place and what to do.

pub mod dates;
pub mod dependencies;
pub mod duplicates;
pub mod files;
pub mod headings;
pub mod images;
pub mod languages;
pub mod links;
pub mod mandates;
pub mod metadata;
pub mod numbers;
pub mod placeholders;
pub mod references;
pub mod roles;
pub mod secrets;
pub mod start_table;
pub mod suppliers;
pub mod units;
pub mod upkeep;
