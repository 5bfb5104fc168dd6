//! Exchange, members, evidence, the state of a copy.

pub mod bundles;
pub mod change_member;
pub mod confirm_copy;
pub mod examine_copy;
pub mod members;
pub mod narrow_member;
pub mod remotes;
pub mod rename_member;
pub mod report_copies;
pub mod schedule_sync;
pub mod set_aside;
pub mod sync_copies;
pub mod verify_evidence;
pub mod watch_copies;
mod watched_disks;
