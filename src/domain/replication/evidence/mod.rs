//! What an inquiry asks of a binder (R71): is everything signed, unbroken and as it was written, and
//! between which times did each entry come to be, by whose witness?
//!
//! | question | where |
//! |---|---|
//! | what was checked, and what does not hold | [`report`], [`fault`] |
//! | the order in which everything was built | [`commit_graph`], [`feeds`] |
//! | who had seen what when | [`vector_clocks`] |
//! | whose clock may be believed | [`clock_outliers`], [`clock_offsets`] |
//! | between which times an entry was written | [`time_bounds`] |
//!
//! All of it is a function of the commits alone. Nothing here knows Git.

pub mod clock_offsets;
pub mod clock_outliers;
pub mod commit_graph;
pub mod fault;
pub mod feeds;
pub mod report;
pub mod time_bounds;
pub mod vector_clocks;

#[cfg(test)]
mod world;
