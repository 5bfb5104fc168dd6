//! Who writes in this binder and how far each is known to have written.

pub(super) mod allowed_signers;
pub(super) mod expected_refs;
pub(super) mod frontier_refs;
pub(super) mod notebook_heads;
pub(super) mod writer_index;
