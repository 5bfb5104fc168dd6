//! Duties fulfilled by an act: a successful call, convening, or an incident opened by one of the
//! recipients.

use crate::domain::incident::Incident;
use crate::domain::incident::meeting::Meetings;
use crate::domain::log::timeline::Timeline;
use crate::domain::obligations::duty::{Duty, DutyTrigger};
use crate::domain::people::contact::{Contacts, Person};
use crate::replica::Binder;
use crate::usecases::plan::rule_documents;
use crate::usecases::review::what_next;

/// Owed duties to call that are fulfilled when these people, by id, were reached: all that a duty names or
/// their deputies, or anyone of a named group. For one who was tried in vain and has no deputy, anyone of the
/// same group counts: whom `next` shows then.
pub fn by_reaching(
    binder: &Binder,
    contacts: &Contacts,
    (incident, timeline): (&Incident, &Timeline),
    people: &[&str],
    tried_now: Option<&str>,
) -> Vec<Duty> {
    let duties = rule_documents::duties(binder).value;
    let owed = what_next::owed(binder, &duties, incident, timeline);
    let calls = owed.into_iter().map(|owed| owed.duty);
    let meetings = Meetings::of(timeline, None, |_| 0);
    let in_vain = |id: &str| tried_now == Some(id) || meetings.is_tried_in_vain(id);
    let reached = Reached {
        contacts,
        people,
        in_vain: &in_vain,
    };
    let calls = calls.filter(|duty| duty.is_call() && reached.fulfil(duty));
    calls.cloned().collect()
}

/// Duties to inform that are fulfilled when one of the recipients opens the incident.
pub fn by_opening(binder: &Binder, contacts: &Contacts, own: Option<&str>) -> Vec<Duty> {
    let Some(own) = own else {
        return Vec::new();
    };
    let duties = rule_documents::duties(binder).value.duties.into_iter();
    let reached = Reached {
        contacts,
        people: &[own],
        in_vain: &|_| false,
    };
    let told = |duty: &Duty| {
        // Whoever is to be called by somebody, and opens it, knows.
        let is_theirs = duty.who.is_empty() || duty.to.iter().all(|id| id == own);
        let first = duty.starts == DutyTrigger::Opened && is_theirs;
        first && duty.is_call() && reached.fulfil(duty)
    };
    duties.filter(told).collect()
}

/// People who were reached.
struct Reached<'a> {
    contacts: &'a Contacts,
    people: &'a [&'a str],
    /// Whether the last attempt to reach somebody, by id, failed.
    in_vain: &'a dyn Fn(&str) -> bool,
}

impl Reached<'_> {
    fn fulfil(&self, duty: &Duty) -> bool {
        !duty.to.is_empty() && duty.to.iter().all(|id| self.is_reached(id))
    }

    fn is_reached(&self, id: &str) -> bool {
        let is_there = |person: &&Person| self.people.contains(&person.id.as_str());
        if let Some(group) = self.contacts.group(id) {
            return group.people.iter().any(|it| is_there(&it));
        }
        let deputies = self.contacts.deputies_of(id);
        let others = self.contacts.people().find(|(_, it)| it.id == id);
        let others = others.filter(|_| deputies.is_empty() && (self.in_vain)(id));
        self.people.contains(&id)
            || deputies.iter().any(is_there)
            || others.is_some_and(|(group, _)| group.people.iter().any(|it| is_there(&it)))
    }
}

/// The ids, as an entry carries them.
pub fn ids(duties: &[Duty]) -> Vec<String> {
    duties.iter().map(|duty| duty.id.clone()).collect()
}
