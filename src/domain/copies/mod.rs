//! How copies become one (copies.md): eight rules, each a pure function of immutable history.
//!
//! | rule | what it says | where |
//! |---|---|---|
//! | 1 authority, 3 content | what a writer has written; what a copy holds | [`content`] |
//! | 2 known tips | how far each writer is known to have written | [`known`], [`notebook_rules`], [`folder`] |
//! | 4 commits | when a copy takes in, with which parents and tree | [`takein`] |
//! | 5 publication | what becomes of a remote's `main` | [`publish`], [`admission`] |
//! | 6 documents | versions, which one stands, machine merges | `domain::document` |
//! | 7 plain Git | what foreign commits propose | [`foreign`], [`proposal`] |
//! | 8 members | whose notebooks count, and how far | `domain::member`, [`admitted`] |
//! | 9 order numbers | what they count to | [`counted`] |
//!
//! Everything is asked of a [`history::History`]; the store answers from Git and may remember every
//! answer by its id, for nothing in there ever changes.

pub mod admission;
pub mod admitted;
pub mod ancestry;
pub mod chain;
pub mod content;
pub mod counted;
pub mod folder;
pub mod foreign;
pub mod ground;
pub mod history;
pub mod id;
pub mod known;
pub mod notebook_rules;
pub mod proposal;
pub mod publish;
pub mod sync;
pub mod takein;
pub mod view;
