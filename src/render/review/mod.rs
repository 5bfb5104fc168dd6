//! Brief, status, what is next, evaluation, reports and costs in words.

pub mod after_closing;
pub mod brief;
pub mod charts;
pub mod costs;
pub mod course;
pub mod critical_functions;
pub mod dates;
pub mod disclosure;
pub mod evaluate;
pub mod next;
pub mod reminders;
pub mod report;
pub mod status;
pub mod task;
pub mod upkeep;
