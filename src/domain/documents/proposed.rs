//! A change of a document that nobody signed, waiting for a member.

use crate::domain::time::moment::Moment;

/// What somebody proposed with plain Git or at a web host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposed {
    /// 64 hex digits; the first eight name it.
    pub id: String,
    pub path: String,
    /// The commit that proposes it, 40 hex digits; empty where it is an entry of somebody who was let in
    /// since.
    pub commit: String,
    /// Whom that commit names; nobody has vouched for it.
    pub author: String,
    /// The commit's own time.
    pub at: Option<Moment>,
    /// It takes the document away.
    pub deletes: bool,
    /// It was committed in this copy's own folder.
    pub here: bool,
}

impl Proposed {
    /// Digits of an id that are shown.
    const SHOWN: usize = 8;

    /// Signed by a device that was let in since.
    pub fn is_guests(&self) -> bool {
        self.commit.is_empty()
    }

    /// What a person types for it.
    pub fn short(&self) -> &str {
        self.id.get(..Self::SHOWN).unwrap_or(&self.id)
    }
}

/// What stands at a path now, and what is proposed; none where there is, or is to be, no document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextChange {
    pub before: Option<Vec<u8>>,
    pub after: Option<Vec<u8>>,
}
