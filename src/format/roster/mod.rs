//! Rosters: the document of a sealed list, and tables of school systems.

pub mod roster_file;
pub mod table;
