//! Exercises: the scenario that is played, and what is planned, held and came of it.

pub mod register;
pub mod scenario;
