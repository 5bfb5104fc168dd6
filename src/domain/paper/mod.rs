//! Paper: what is printed, which sheets are out, and what comes back on them by hand.

pub mod code;
pub mod number;
pub mod register;
pub mod subject;
pub mod transcript;
pub mod unfinished_sheet;
