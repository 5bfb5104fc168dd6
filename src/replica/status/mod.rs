//! State of this copy and of replication.

pub(super) mod holders;
pub(super) mod incomplete_places;
pub(super) mod last_seen;
pub(super) mod read_cursor;
pub(super) mod replication_status;
