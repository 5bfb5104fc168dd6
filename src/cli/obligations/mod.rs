//! Commands about duties and clocks.

pub(super) mod clock;
pub(super) mod duty;
