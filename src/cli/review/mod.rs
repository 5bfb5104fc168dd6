//! Commands that show how it stands: status, next, brief, evaluate, cost.

pub(super) mod brief;
pub(super) mod cost;
pub(super) mod evaluate;
pub(super) mod next;
pub(super) mod status;
