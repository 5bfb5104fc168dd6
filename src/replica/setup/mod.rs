//! How a copy comes to be: created, joined, its device, whose it is.

pub(super) mod create;
pub(super) mod device;
pub(super) mod join;
pub(super) mod new_device;
pub(super) mod own_copies;
pub(super) mod read_only_copy;
