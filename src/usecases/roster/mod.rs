//! Rosters: the children of a unit, and who is there.

pub mod import_roster;
pub mod mark_presence;
pub mod open_rosters;
pub mod read_presence;
