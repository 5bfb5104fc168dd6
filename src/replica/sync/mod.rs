//! Sync with remotes, and local state about them.

pub(super) mod bundle_file;
mod entry_counts;
pub(super) mod exchange;
mod foreign_commits;
pub(super) mod guest_quota;
pub(super) mod local_replica;
pub(super) mod receive;
pub(super) mod receive_policy;
pub(super) mod remote_anomaly;
pub(super) mod remotes;
pub(crate) mod same_place;
pub(super) mod sealed_exchange;
mod session;
pub(super) mod set_aside;
mod shown_branches;
