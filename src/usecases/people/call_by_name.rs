//! `binder call NAME`: the people of a name or role, their deputies, or a system of that name.

use anyhow::Result;

use crate::domain::fuzzy_match::{FuzzyMatch, fuzzy_match};
use crate::domain::people::contact::{Contacts, Person};
use crate::domain::people::escalation::{CallStep, CallTarget};
use crate::domain::people::phone_number::Home;
use crate::error::Failure;
use crate::replica::Binder;
use crate::usecases::people::unread_contact::nobody;

/// Meaning of the words behind `call`.
pub(super) enum CallMeant {
    People(Vec<CallStep>),
    /// Name of a system, as typed.
    System(String),
}

/// # Errors
/// No person, role, group or system has the name.
pub(super) fn call_meant(
    binder: &Binder,
    home: Home,
    contacts: &Contacts,
    systems: &[(&str, &str)],
    typed: &str,
) -> Result<CallMeant> {
    let mut people = contacts.named(typed);
    if people.is_empty() {
        let group = contacts.group(typed);
        people.extend(group.into_iter().flat_map(|group| &group.people));
    }
    if !people.is_empty() {
        return Ok(CallMeant::People(with_deputies(contacts, &people)));
    }
    match fuzzy_match(typed, systems) {
        FuzzyMatch::One(_) | FuzzyMatch::Several(_) => Ok(CallMeant::System(typed.to_owned())),
        FuzzyMatch::None(_) => Err(Failure::could_not(nobody(binder, home, typed)).into()),
    }
}

fn with_deputies(contacts: &Contacts, people: &[&Person]) -> Vec<CallStep> {
    let mut calls: Vec<CallStep> = Vec::new();
    for person in people {
        let deputies = contacts.deputies_of(&person.id).into_iter();
        let all = std::iter::once((*person, None));
        for (person, of) in all.chain(deputies.map(|it| (it, Some(person.id.clone())))) {
            let who = CallTarget::Person(person.id.clone());
            if calls.iter().all(|call| call.who != who) {
                calls.push(step(who, of));
            }
        }
    }
    calls
}

const fn step(who: CallTarget, deputy_for: Option<String>) -> CallStep {
    CallStep {
        who,
        by: Vec::new(),
        why: String::new(),
        route: String::new(),
        deputy_for,
        only_for: Vec::new(),
    }
}
