//! Reading the plan.

pub mod check_binder;
pub mod find_words;
pub mod mend_documents;
pub mod names;
pub mod plan_diff;
pub mod plan_log;
pub mod read_plan;
pub mod rule_documents;
pub mod unit_plan;
