//! Setting up a copy: create, join, device, ownership.

pub(super) mod create;
pub(super) mod device;
pub(super) mod join;
pub(super) mod new_device;
pub(super) mod own_copies;
mod publish_sealing;
pub(super) mod read_only_copy;
mod rename_device;
