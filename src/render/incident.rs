//! Incidents as people see them.

pub mod closed;
pub mod head;
pub mod json;
pub mod list;
pub mod opened;
pub mod shown;
pub mod stage;
pub mod used;
