//! List contacts.

use anyhow::Result;

use crate::domain::documents::parsed::Parsed;
use crate::domain::people::contact::{Age, Contacts, Listing, ReachContext, Search};
use crate::domain::people::phone_number::Home;
use crate::domain::plan::unit::Unit;
use crate::domain::suggest::closest_match;
use crate::domain::time::moment::{self, Moment, Zone};
use crate::env::Env;
use crate::error::Failure;
use crate::format::documents::{hours_file, units_file};
use crate::format::people::contacts_file;
use crate::replica::Binder;
use crate::say;
use crate::usecases::documents::read_document::read_document;
use crate::usecases::people::doubted_contacts::doubted_contacts;
use crate::usecases::people::read_contacts::contacts;
use crate::usecases::people::unread_contact::nobody;
use crate::usecases::setup::settings::settings;

/// Matching contacts, and what is needed to show them.
#[derive(Clone, Debug)]
pub struct FoundContacts {
    pub listing: Parsed<Listing>,
    /// Shared contacts whose place a unit's own record took, as they are called.
    pub replaced: Vec<String>,
    /// Authors of the list's live versions, that of the current one first; empty if there is one.
    pub versions_by: Vec<String>,
    pub home: Home,
    pub at: Moment,
    pub zone: Zone,
}

/// # Errors
/// No match, or no such group.
pub fn list_contacts(binder: &Binder, search: &Search, env: &Env) -> Result<FoundContacts> {
    list_contacts_of(binder, search, None, env)
}

/// The list as a unit has it; without one the shared list.
///
/// # Errors
/// No match, or no such group.
pub fn list_contacts_of(
    binder: &Binder,
    search: &Search,
    unit: Option<&Unit>,
    env: &Env,
) -> Result<FoundContacts> {
    let settings = settings(binder);
    let home = Home::of(settings.zone, settings.language);
    let mut contacts = contacts(binder, home)?;
    let replaced = match unit {
        Some(unit) => lay_over(binder, &mut contacts, unit, home)?,
        None => Vec::new(),
    };
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
        replaced,
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

/// The contacts as a unit has them.
///
/// # Errors
/// The list cannot be read.
pub fn contacts_of(binder: &Binder, unit: &Unit) -> Result<Contacts> {
    let settings = settings(binder);
    let home = Home::of(settings.zone, settings.language);
    let mut shared = contacts(binder, home)?;
    lay_over(binder, &mut shared, unit, home)?;
    Ok(shared.value)
}

/// Lays a unit's own list over the shared one; gives the shared contacts it replaces.
fn lay_over(
    binder: &Binder,
    shared: &mut Parsed<Contacts>,
    unit: &Unit,
    home: Home,
) -> Result<Vec<String>> {
    let path = units_file::contacts_path(&unit.id);
    let read = |bytes: &[u8]| contacts_file::read_at(&path, bytes, home);
    let own = read_document(binder, &path, read)?;
    shared.findings.extend(own.findings);
    shared.fallback = shared.fallback.take().or(own.fallback);
    let (laid, replaced) = std::mem::take(&mut shared.value).laid_over(own.value);
    shared.value = laid;
    Ok(replaced)
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
