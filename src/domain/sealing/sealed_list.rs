//! A sealed list: what is known of it without opening its text, and the text.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::sealing::list_entry::{DestroyedList, ListOpening};
use crate::domain::sealing::sealed_log::Unchanged;
use crate::domain::sealing::secret_text::SecretText;

/// The most bytes of text in a list.
pub const MOST_LIST_TEXT: usize = 4 << 20;

/// The shape of a list with children and staff: what `shape` says of one.
pub const ROSTER: &str = "roster";

/// What goes with a list and is sealed like it: to be told without its text, and where its text has a second lock.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListAbout {
    pub name: String,
    /// `roster`; empty for any text.
    #[serde(default)]
    pub shape: String,
    /// A passphrase is needed besides a device's key.
    #[serde(default)]
    pub double_lock: bool,
    /// Bytes of the text, without what it is padded with.
    pub length: usize,
}

/// A sealed list as far as it is known here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedList {
    /// Neutral: `s7f3a91c2`.
    pub id: String,
    /// None where this device cannot open it, and of a destroyed one.
    pub about: Option<ListAbout>,
    /// One; several where people sealed at once; the newest first. None of a destroyed one.
    pub texts: Vec<ListText>,
    /// Versions in this copy whose place another has taken that has not come here, the newest first.
    pub older: Vec<ListText>,
    /// Writers whose devices open the newest version.
    pub readers: Vec<String>,
    /// How many versions there ever were.
    pub versions: usize,
    /// The latest day to which a version is to be kept.
    pub keep_until: Option<NaiveDate>,
    pub destroyed: Vec<DestroyedList>,
    /// Devices that had a key to a destroyed one and have not changed it.
    pub unchanged: Vec<Unchanged>,
}

impl SealedList {
    /// Its name; where it cannot be opened, its id.
    pub fn name(&self) -> &str {
        self.about.as_ref().map_or(&self.id, |about| &about.name)
    }

    /// True if people call it so: by its name, whatever the case, or by its id.
    pub fn is_called(&self, typed: &str) -> bool {
        let same = |about: &ListAbout| about.name.to_lowercase() == typed.to_lowercase();
        self.id == typed || self.about.as_ref().is_some_and(same)
    }

    pub const fn is_destroyed(&self) -> bool {
        !self.destroyed.is_empty()
    }

    /// True on the days after its last one.
    pub fn is_overdue(&self, today: NaiveDate) -> bool {
        !self.is_destroyed() && self.keep_until.is_some_and(|day| day < today)
    }
}

/// Versions that should be deleted at a place and that it keeps, as last seen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptVersions {
    /// Name of the remote.
    pub remote: String,
    /// `sealed/s7f3a91c2/4.bo`.
    pub branches: Vec<String>,
}

/// Who can open a list, besides those that its newest version is sealed to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListReaders {
    /// They may, and cannot yet.
    pub waiting: Vec<String>,
    /// They can, and may no more.
    pub leaving: Vec<String>,
    /// In the order of state.
    pub openings: Vec<ListOpening>,
}

/// A text of a list that stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListText {
    /// Of the newest version that has it.
    pub number: u64,
    pub writer: String,
    /// When it was sealed, RFC 3339.
    pub at: String,
    /// The versions that have it, 40 hex digits each, the newest first.
    pub commits: Vec<String>,
    /// One of them is in this copy.
    pub is_here: bool,
    /// It is one of those that this device's key opens.
    pub is_for_us: bool,
}

impl ListText {
    /// `5.anna`: how a person names it.
    pub fn label(&self) -> String {
        format!("{}.{}", self.number, self.writer)
    }
}

/// What a device's new sealing key took over from the one before.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RotatedKey {
    /// Names of the lists that were sealed again.
    pub lists: Vec<String>,
    /// Incidents whose keys it was given.
    pub incidents: usize,
}

/// A list, opened. Its text is wiped from memory when dropped.
#[derive(Clone, Debug)]
pub struct SealedText {
    pub list: String,
    pub about: ListAbout,
    pub text: SecretText,
    pub version: ListText,
    /// Another version has taken its place and has not come here.
    pub is_older: bool,
    /// Other texts that were sealed at the same time: `seal resolve`.
    pub beside: Vec<ListText>,
    pub keep_until: Option<NaiveDate>,
    /// What opened the second lock.
    pub passphrase: Option<SecretText>,
}
