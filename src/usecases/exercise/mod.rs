//! Exercises: planned, played, finished, and what came of them.

pub mod finish_exercise;
pub mod plan_exercise;
pub mod play_exercise;
pub mod read_exercises;
pub mod scenarios;
pub mod show_exercise;
