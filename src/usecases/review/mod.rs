//! Brief, status, what is next, costs, evaluation.

pub mod briefs;
pub mod closed_incidents;
pub mod costs;
pub mod critical_functions;
pub mod disclosure;
pub mod evaluate;
pub mod read_dates;
pub mod read_status;
pub mod read_upkeep;
pub mod remind;
pub mod report;
pub mod what_next;
