//! Duties and clocks in words.

pub mod clock;
pub mod duty;
