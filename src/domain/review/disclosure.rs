//! The copy of a log that is handed out: which parts of it are masked, on which ground and by which rule.

pub mod check;
pub mod choice;
pub mod commitment;
pub mod field;
pub mod ground;
pub mod mask;
pub mod pattern;
pub mod person;
pub mod rule;
pub mod seems;
pub mod source;

mod find;
#[cfg(test)]
mod tests;
