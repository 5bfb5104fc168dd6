//! Duties that an act fulfils by itself: a call that reached somebody, people called together, an
//! incident opened by one of those who are to be told of it.

use crate::domain::incident::Incident;
use crate::domain::log::timeline::Timeline;
use crate::domain::obligations::duty::{Duty, DutyTrigger};
use crate::domain::people::contact::Contacts;
use crate::replica::Binder;
use crate::usecases::plan::rule_documents;
use crate::usecases::review::what_next;

/// The owed duties to call somebody that are done when these people, by id, were reached: all whom a duty
/// names, or anybody of a group that it names.
pub fn by_reaching(
    binder: &Binder,
    contacts: &Contacts,
    (incident, timeline): (&Incident, &Timeline),
    people: &[&str],
) -> Vec<Duty> {
    let duties = rule_documents::duties(binder).value;
    let owed = what_next::owed(binder, &duties, incident, timeline);
    let calls = owed.into_iter().map(|owed| owed.duty);
    let calls = calls.filter(|duty| duty.is_call() && reaches(duty, contacts, people));
    calls.cloned().collect()
}

/// The duties to tell somebody of the incident that are done when one of those opens it.
pub fn by_opening(binder: &Binder, contacts: &Contacts, own: Option<&str>) -> Vec<Duty> {
    let Some(own) = own else {
        return Vec::new();
    };
    let duties = rule_documents::duties(binder).value.duties.into_iter();
    let told = |duty: &Duty| {
        let first = duty.starts == DutyTrigger::Opened && duty.who.is_empty();
        first && duty.is_call() && reaches(duty, contacts, &[own])
    };
    duties.filter(told).collect()
}

fn reaches(duty: &Duty, contacts: &Contacts, people: &[&str]) -> bool {
    let reached = |id: &String| match contacts.group(id) {
        Some(group) => group
            .people
            .iter()
            .any(|it| people.contains(&it.id.as_str())),
        None => people.contains(&id.as_str()),
    };
    !duty.to.is_empty() && duty.to.iter().all(reached)
}

/// The ids, as an entry carries them.
pub fn ids(duties: &[Duty]) -> Vec<String> {
    duties.iter().map(|duty| duty.id.clone()).collect()
}
