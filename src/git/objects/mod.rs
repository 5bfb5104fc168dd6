//! Objects and packs of Git, read and made so that a damaged one is an error.

pub(crate) mod loose;
pub(crate) mod pack_index;
pub(crate) mod pack_of_its_own;
pub(crate) mod staged_pack;
