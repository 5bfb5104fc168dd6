//! Reading the plan.

pub mod find_words;
pub mod read_plan;
pub mod rule_documents;
