//! Write contacts as a file another binder reads.

use crate::domain::people::contact::Listing;
use crate::format::people::contacts_yaml;

/// The groups and people of the list as a contacts.yaml.
pub fn write_contacts_yaml(listing: &Listing) -> Vec<u8> {
    contacts_yaml::write(listing)
}
