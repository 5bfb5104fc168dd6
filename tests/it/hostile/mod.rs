//! Hostile data of others: each test builds the hostile repository for real.

mod arriving;
mod bombs;
pub(crate) mod maker;
#[cfg(unix)]
mod places;
#[cfg(unix)]
mod talking;
mod templates;
mod texts;
#[cfg(unix)]
mod trees;
