//! Commands about the state of things: status, next, brief, evaluate, report, cost.

pub(super) mod brief;
pub(super) mod cost;
mod disclosure;
pub(super) mod evaluate;
pub(super) mod next;
pub(super) mod report;
pub(super) mod status;
pub(super) mod upkeep;
