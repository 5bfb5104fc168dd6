//! Write contacts for an address book.

use crate::domain::people::contact::{ListedPerson, Listing};
use crate::format::people::vcard;

/// The people of the list as vCards 4.0 (RFC 6350); `said` gives the note for callers.
pub fn write_vcards(listing: &Listing, said: &dyn Fn(&ListedPerson) -> Vec<String>) -> Vec<u8> {
    vcard::write(listing, said)
}
