//! The state of things in one look: brief, status, what is next, evaluation, costs.

pub mod after_closing;
pub mod amount;
pub mod brief;
pub mod costs;
pub mod course;
pub mod critical_function;
pub mod disclosure;
pub mod evaluation;
pub mod figures;
pub mod known_date;
pub mod next;
pub mod reminder;
pub mod report;
pub mod upkeep;
pub mod warning;
