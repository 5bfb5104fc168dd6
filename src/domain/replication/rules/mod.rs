//! How copies become one (docs/replication.md): nine rules, each a pure function of immutable history.
//!
//! | rule | what it says | where |
//! |---|---|---|
//! | 1 authority | what a writer has written | [`feed`] |
//! | 2 frontier | how far each writer is known to have written | [`frontier`], [`append_only`], [`notebook_folder`], [`append_point`] |
//! | 3 content | what a copy holds | [`content`], [`merged_state`] |
//! | 4 commits | when heads are merged, with which parents and tree | [`merge_commit`] |
//! | 5 publication | the order of a sync; what becomes of a remote's branches | [`sync`], [`publish`], [`main_admission`] |
//! | 6 documents | versions, which one stands, machine merges | `domain::documents::versions` |
//! | 7 plain Git | what foreign commits propose | [`foreign`], [`proposal`] |
//! | 8 members | whose notebooks count, and how far | `domain::replication::members`, [`admitted`] |
//! | 9 signatures, order numbers | one form of a signature; what a number counts to | `format::raw_commit`, [`order_numbers`] |
//!
//! Everything is asked of a [`history::History`]; the replica answers from Git and may remember every
//! answer by its id, for nothing in there ever changes.

pub mod admitted;
pub mod ancestry;
pub mod append_only;
pub mod append_point;
pub mod content;
pub mod feed;
pub mod foreign;
pub mod frontier;
pub mod history;
pub mod id;
pub mod main_admission;
pub mod merge_commit;
pub mod merged_state;
pub mod notebook_folder;
pub mod order_numbers;
pub mod proposal;
pub mod publish;
pub mod sync;
