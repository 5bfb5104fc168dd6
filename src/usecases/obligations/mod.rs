//! Duties and clocks.

pub mod clocks;
pub mod done_by_acts;
pub mod duties;
pub mod fulfil_duty;
