//! Read the contact list.

use anyhow::Result;

use crate::domain::documents::parsed::Parsed;
use crate::domain::people::contact::Contacts;
use crate::domain::people::phone_number::Home;
use crate::format::people::contacts_file;
use crate::replica::Binder;
use crate::usecases::documents::read_document::read_document;

/// The whole list, from the latest version that can be read.
pub fn contacts(binder: &Binder, home: Home) -> Result<Parsed<Contacts>> {
    read_document(binder, contacts_file::PATH, |bytes| {
        contacts_file::read(bytes, home)
    })
}
