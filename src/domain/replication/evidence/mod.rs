//! Audit of a binder (R71): are all entries signed, unbroken and unaltered, and between which times was
//! each written, by which witnesses?
//!
//! | question | where |
//! |---|---|
//! | what was checked, and what does not hold | [`report`], [`fault`] |
//! | the order in which everything was built | [`commit_graph`], [`feeds`] |
//! | what each writer had seen, when | [`vector_clocks`] |
//! | which clocks are reliable | [`clock_outliers`], [`clock_offsets`] |
//! | between which times an entry was written | [`time_bounds`] |
//!
//! All of it is a function of the commits alone, independent of Git.

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
