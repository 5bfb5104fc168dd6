//! Unsigned changes of documents that wait for a member's answer.

use crate::domain::time::moment::Moment;

/// One change made with plain Git or at a web host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposed {
    /// 64 hex digits; the first eight name it.
    pub id: String,
    pub path: String,
    /// The commit that proposes it, 40 hex digits; empty for an entry written by a guest who has become a
    /// member since.
    pub commit: String,
    /// Author named by that commit; not verified.
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

    /// The short id that a person types.
    pub fn short(&self) -> &str {
        self.id.get(..Self::SHOWN).unwrap_or(&self.id)
    }
}

/// Current and proposed text at a path; none where there is no document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextChange {
    pub before: Option<Vec<u8>>,
    pub after: Option<Vec<u8>>,
}

impl TextChange {
    /// Both texts for a reader, to whom line endings are no difference; empty where there is no document.
    pub fn texts(&self) -> (String, String) {
        let text = |bytes: &Option<Vec<u8>>| {
            let bytes = bytes.as_deref().unwrap_or_default();
            let text = String::from_utf8_lossy(bytes).replace("\r\n", "\n");
            text.trim_start_matches('\u{feff}').to_owned()
        };
        (text(&self.before), text(&self.after))
    }

    /// True if it leaves a document with nothing in it.
    pub fn empties(&self) -> bool {
        let after = self.after.as_ref();
        after.is_some_and(|after| after.iter().all(u8::is_ascii_whitespace))
    }
}
