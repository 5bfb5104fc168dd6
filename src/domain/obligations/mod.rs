//! Obligations with deadlines: duties and clocks.

pub mod duty;
pub mod stopwatch;
