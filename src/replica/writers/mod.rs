//! Writers of this binder, and their verified heads.

pub(super) mod allowed_signers;
pub(super) mod expected_refs;
mod frontier_ref_names;
pub(super) mod frontier_refs;
pub(super) mod notebook_heads;
pub(super) mod writer_index;
