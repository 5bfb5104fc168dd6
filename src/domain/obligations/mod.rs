//! What is owed by a time: duties and the clocks that people start.

pub mod duty;
pub mod stopwatch;
