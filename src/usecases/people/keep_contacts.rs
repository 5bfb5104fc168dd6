//! Shared by changes of the contact list: matching a name, saving the list.

use anyhow::Result;

use crate::domain::people::contact::{Contacts, Person};
use crate::domain::people::phone_number::Home;
use crate::env::Env;
use crate::error::Failure;
use crate::format::people::contacts_file;
use crate::replica::{Binder, SaveBase};
use crate::say;
use crate::usecases::log::write_outcome::WriteOutcome;
use crate::usecases::people::read_contacts;
use crate::usecases::people::unread_contact::nobody;
use crate::usecases::setup::settings::settings;

/// The current list, to be changed.
pub(crate) struct CurrentContacts {
    pub(crate) bytes: Vec<u8>,
    /// Base version that a changed list replaces.
    pub(crate) base: SaveBase,
    pub(crate) contacts: Contacts,
    pub(crate) home: Home,
}

/// # Errors
/// The current list cannot be read and must be fixed first.
pub(crate) fn standing(binder: &Binder) -> Result<CurrentContacts> {
    let settings = settings(binder);
    let home = Home::of(settings.zone, settings.language);
    let contacts = read_contacts::contacts(binder, home)?;
    if contacts.fallback.is_some() {
        let broken = say!("contacts-broken-first", path = contacts_file::PATH);
        return Err(Failure::could_not(broken).into());
    }
    let document = binder.document(contacts_file::PATH)?;
    Ok(CurrentContacts {
        base: SaveBase::text(document.as_deref())?,
        bytes: document.unwrap_or_default(),
        contacts: contacts.value,
        home,
    })
}

/// The one person with a name.
///
/// # Errors
/// No match, or several.
pub(crate) fn the_one(
    binder: &Binder,
    list: &CurrentContacts,
    typed: &str,
) -> Result<Person, Failure> {
    match list.contacts.named(typed).as_slice() {
        [] => Err(Failure::could_not(nobody(binder, list.home, typed))),
        [person] => Ok((*person).clone()),
        several => {
            let all: Vec<&str> = several.iter().map(|person| person.id.as_str()).collect();
            Err(Failure::wrong_words(say!(
                "contacts-several",
                typed = typed,
                all = all.join(", "),
                first = all[0]
            )))
        }
    }
}

/// Saves a changed list as the next version after the one it was made from.
///
/// # Errors
/// This copy cannot write.
pub fn save_contacts(
    binder: &Binder,
    text: String,
    over: SaveBase,
    event: &str,
    env: &Env,
) -> Result<WriteOutcome> {
    let bytes = Some(text.into_bytes());
    let added = binder.save_document(contacts_file::PATH, bytes, over, event, env)?;
    Ok(WriteOutcome::from(added))
}
