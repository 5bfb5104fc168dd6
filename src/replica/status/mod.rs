//! What this copy knows of itself and of who holds what.

pub(super) mod holders;
pub(super) mod incomplete_places;
pub(super) mod last_seen;
pub(super) mod read_cursor;
pub(super) mod replication_status;
