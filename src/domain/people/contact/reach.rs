//! The number at which a person can be reached at a given time, and why.

use crate::domain::people::contact::{Group, Person, Phone};
use crate::domain::people::hours::{AnsweringHours, Hours, OfficeHours};
use crate::domain::time::moment::{Moment, Zone};

/// Time, office hours and settings that decide it.
#[derive(Clone, Copy, Debug)]
pub struct ReachContext<'a> {
    pub at: Moment,
    pub zone: Zone,
    pub hours: &'a Hours,
    /// The binder's own office hours, for those who belong to no unit.
    pub office: &'a OfficeHours,
}

impl<'a> ReachContext<'a> {
    /// The office hours a person keeps.
    pub fn office_of(&self, group: &Group, person: &Person) -> &'a OfficeHours {
        [&person.office, &group.office]
            .into_iter()
            .filter(|unit| !unit.is_empty())
            .find_map(|unit| self.hours.unit(unit))
            .unwrap_or(self.office)
    }
}

/// Why a number is the one to dial now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReachReason {
    /// Nothing is said of when it answers.
    Unstated,
    Always,
    /// The office is open, until then.
    OfficeOpen(Option<Moment>),
    /// The office is closed, until then; on a holiday, its name.
    OfficeClosed(Option<Moment>, Option<String>),
    /// Within hours of its own.
    OwnHours,
}

/// Whether a person can be reached at a time.
#[derive(Clone, Debug, PartialEq)]
pub enum Reachability {
    /// The first number written that answers.
    Dial { phone: Phone, why: ReachReason },
    /// Numbers are written, none answers; the office opens then.
    NotNow(Option<Moment>),
    /// None that can be dialled is written, only this; it is shown as typed.
    AsTyped(Phone),
    /// No number for voice calls.
    NoNumber,
}

/// The number that answers at this hour and why. Numbers that cannot be dialled are passed over as
/// long as there are others; a fax or a pager is none to call.
pub fn reachable_now(group: &Group, person: &Person, now: ReachContext<'_>) -> Reachability {
    let office = now.office_of(group, person);
    let called = || person.phones.iter().filter(|phone| phone.is_called());
    let mut dialled = called().filter(|phone| phone.number.is_some());
    if dialled.clone().next().is_none() {
        let typed = called().find(|phone| !phone.typed.is_empty());
        return typed.map_or(Reachability::NoNumber, |phone| {
            Reachability::AsTyped(phone.clone())
        });
    }
    let answering = dialled.find(|phone| phone.answers.at(now.at, now.hours, office, now.zone));
    let change = || now.hours.next_change(office, now.at, now.zone);
    match answering {
        Some(phone) => Reachability::Dial {
            phone: phone.clone(),
            why: match phone.answers {
                AnsweringHours::Unstated => ReachReason::Unstated,
                AnsweringHours::Always => ReachReason::Always,
                AnsweringHours::Office => ReachReason::OfficeOpen(change()),
                AnsweringHours::Outside => {
                    ReachReason::OfficeClosed(change(), holiday(office, now))
                }
                AnsweringHours::Own(_) => ReachReason::OwnHours,
            },
        },
        None => Reachability::NotNow(change()),
    }
}

fn holiday(office: &OfficeHours, now: ReachContext<'_>) -> Option<String> {
    let date = now.at.with_timezone(&now.zone).date_naive();
    let holiday = now.hours.holiday(&office.holidays, date)?;
    Some(holiday.name.clone())
}
