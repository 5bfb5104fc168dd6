//! Incidents as people see them.

pub mod call_sheet;
pub mod checklists;
pub mod closed;
pub mod directives;
pub mod head;
pub mod json;
pub mod list;
pub mod meeting;
pub mod opened;
pub mod point_line;
pub mod roles;
pub mod routines;
pub mod shown;
pub mod stage;
pub mod steps;
pub mod systems;
pub mod tree;
pub mod used;
