//! List the contacts somebody asks for.

use anyhow::Result;

use crate::domain::documents::parsed::Parsed;
use crate::domain::people::contact::{Age, Contacts, Listing, ReachContext, Search};
use crate::domain::people::phone_number::Home;
use crate::domain::suggest::closest_match;
use crate::domain::time::moment::{self, Moment, Zone};
use crate::env::Env;
use crate::error::Failure;
use crate::format::documents::hours_file;
use crate::format::people::contacts_file;
use crate::replica::Binder;
use crate::say;
use crate::usecases::documents::read_document::read_document;
use crate::usecases::people::doubted_contacts::doubted_contacts;
use crate::usecases::people::unread_contact::nobody;
use crate::usecases::setup::settings::settings;

/// Who was found, and what is needed to show it.
#[derive(Clone, Debug)]
pub struct FoundContacts {
    pub listing: Parsed<Listing>,
    /// Who wrote the versions of the list, the one that stands first, where there are several.
    pub versions_by: Vec<String>,
    pub home: Home,
    pub at: Moment,
    pub zone: Zone,
}

/// # Errors
/// Nobody is found, or the group asked for is not in the list.
pub fn list_contacts(binder: &Binder, search: &Search, env: &Env) -> Result<FoundContacts> {
    let settings = settings(binder);
    let home = Home::of(settings.zone, settings.language);
    let contacts = contacts(binder, home)?;
    known_group(&contacts.value, search)?;
    let hours = read_document(binder, hours_file::PATH, hours_file::read)?.value;
    let at = moment::in_zone(env.now(), settings.zone);
    let now = ReachContext {
        at,
        zone: settings.zone,
        hours: &hours,
        office: &settings.office_hours,
    };
    let stale = settings.limits.contact_age.before(at, settings.zone);
    let age = Age {
        today: moment::date_in(at, settings.zone),
        stale_before: moment::date_in(stale, settings.zone),
    };
    let mut listing = Listing::of(&contacts.value, search, now, age, home);
    if listing.rows().next().is_none() && *search != Search::default() {
        let words = search.words.join(" ");
        return Err(Failure::could_not(nobody(binder, home, &words)).into());
    }
    let doubted = doubted_contacts(binder, home);
    listing.doubt(&doubted.outside, &doubted.elsewhere);
    Ok(FoundContacts {
        versions_by: doubted.by,
        listing: Parsed {
            value: listing,
            findings: contacts.findings,
            fallback: contacts.fallback,
        },
        home,
        at,
        zone: settings.zone,
    })
}

/// The whole list, from the latest version that can be read.
pub fn contacts(binder: &Binder, home: Home) -> Result<Parsed<Contacts>> {
    read_document(binder, contacts_file::PATH, |bytes| {
        contacts_file::read(bytes, home)
    })
}

fn known_group(contacts: &Contacts, search: &Search) -> Result<(), Failure> {
    let Some(typed) = &search.group else {
        return Ok(());
    };
    if contacts.group(typed).is_some() {
        return Ok(());
    }
    Err(unknown_group(contacts, typed))
}

/// A group that is not in the list, with the one that looks most like it.
pub fn unknown_group(contacts: &Contacts, typed: &str) -> Failure {
    let ids: Vec<&str> = contacts
        .groups
        .iter()
        .map(|group| group.id.as_str())
        .collect();
    let meant = closest_match(typed, ids.iter().copied()).or(ids.first().copied());
    Failure::wrong_words(say!(
        "contacts-no-group",
        group = typed,
        nearest = meant.unwrap_or_default(),
        all = ids.join(", ")
    ))
}
