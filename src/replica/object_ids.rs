//! Ids of objects between Git's form and that of the rules.

use git2::Oid;

use crate::domain::replication::rules::id::CommitId;

/// Git's form of an id of the rules.
pub(super) fn oid(bytes: &[u8; 20]) -> Oid {
    // Twenty bytes always are an id.
    Oid::from_bytes(bytes).unwrap_or(Oid::ZERO_SHA1)
}

/// The bytes of one of Git's ids.
pub(super) fn bytes(id: Oid) -> [u8; 20] {
    let mut bytes = [0; 20];
    bytes.copy_from_slice(&id.as_bytes()[..20]);
    bytes
}

/// The rules' form of the id of a commit.
pub(super) fn commit_id(id: Oid) -> CommitId {
    CommitId(bytes(id))
}
