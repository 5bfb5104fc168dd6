//! What others send that is not what it should be: each test builds the hostile repository for real
//! and sees that nothing of it is written or counted, that the honest rest of the same exchange
//! arrives, and what is said.

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
