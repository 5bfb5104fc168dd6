//! A notebook as of a commit of its writer, with the folder's content.

use crate::domain::replication::rules::history::{CommitId, Signer, TreeId};

/// A notebook as of a commit of its writer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlacedNotebook {
    pub signer: Signer,
    pub commit: CommitId,
    /// None while nothing is written.
    pub notebook: Option<TreeId>,
}
