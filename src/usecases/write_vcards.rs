//! Write contacts for an address book.

use crate::domain::contact::Listing;
use crate::format::vcard;

/// The people of the list as vCards 4.0 (RFC 6350).
pub fn write_vcards(listing: &Listing) -> Vec<u8> {
    vcard::write(listing)
}
