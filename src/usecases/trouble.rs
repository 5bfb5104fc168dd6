//! What to say when something failed that no use case foresaw.

use crate::error::Message;
use crate::store::damage;
use crate::store::trouble;

/// One sentence a person can do something about, never the words of a library.
pub fn sentence(error: &anyhow::Error) -> Message {
    trouble::sentence(error)
}

/// Whether something of the copy that was opened last could not be read.
pub fn is_damaged() -> bool {
    !damage::seen().is_empty()
}
