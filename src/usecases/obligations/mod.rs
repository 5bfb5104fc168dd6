//! Duties and clocks.

pub mod clocks;
pub mod duties;
pub mod fulfil_duty;
