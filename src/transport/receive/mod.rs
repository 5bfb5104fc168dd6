//! Receiving: selection of references, limits, checks, quarantine.

pub(crate) mod connectivity_check;
pub(super) mod pack_limiter;
pub(crate) mod quarantine;
pub(super) mod ref_advertisement;
pub(super) mod ref_selection;
pub(super) mod sideband_filter;
