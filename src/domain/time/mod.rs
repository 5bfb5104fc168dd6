//! Moments, zones, lengths of time, and times as people type them.

pub mod clock_jump;
pub mod duration;
pub mod leading_time;
pub mod moment;
pub mod typed_time;
pub mod zone;
