//! Commands about copies: sync, remotes, members, verify, doctor.

pub(super) mod aside;
mod beside;
pub(super) mod bundle;
pub(super) mod copies;
pub(super) mod doctor;
pub(super) mod member;
pub(super) mod progress;
pub(super) mod remote;
pub(super) mod schedule;
pub(super) mod sync;
pub(super) mod verify;
