//! Evaluates the call order for an outage.

use crate::domain::incident::system::Systems;
use crate::domain::people::contact::{Contacts, Person};
use crate::domain::people::escalation::{Callee, Escalation, Extent, Route};
use crate::domain::plan::supplier::Suppliers;

/// Extent, system and time of the outage.
#[derive(Clone, Copy, Debug)]
pub struct CallQuestion<'a> {
    pub extent: Extent,
    /// Id of the affected system; none if not given.
    pub system: Option<&'a str>,
    /// True if the binder's office is open.
    pub office_open: bool,
}

/// One call to make.
#[derive(Clone, Debug, PartialEq)]
pub struct CallStep {
    pub who: CallTarget,
    /// Channels, first choice first; empty for the binder's call order.
    pub by: Vec<String>,
    pub why: String,
    /// Id of the route; empty where none matched.
    pub route: String,
    /// Id of the person this one is deputy of.
    pub deputy_for: Option<String>,
    /// If no system was given: the only systems this person answers for.
    pub only_for: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CallTarget {
    /// Id of a person in contacts.yaml.
    Person(String),
    /// An id that is in no list.
    Unknown(String),
    /// No supplier is listed for this system.
    NoSupplier(String),
}

/// The files of a binder that say who is who.
#[derive(Clone, Copy, Debug)]
pub struct CallSources<'a> {
    pub contacts: &'a Contacts,
    pub suppliers: &'a Suppliers,
    pub systems: &'a Systems,
    pub asked: CallQuestion<'a>,
}

/// People to call in order, each once, a deputy right after the person. `answers`: whether a person, by id,
/// can be reached now. If none can, the callees of `otherwise` follow.
pub fn calls(
    escalation: &Escalation,
    lists: CallSources<'_>,
    answers: impl Fn(&str) -> bool,
) -> Vec<CallStep> {
    let asked = lists.asked;
    let mut calls: Vec<CallStep> = Vec::new();
    let holds = |it: &&Route| it.condition.holds(asked.extent, asked.office_open);
    for route in escalation.routes.iter().filter(holds) {
        lists.add_all(route, &mut calls);
    }
    let is_answered = |call: &CallStep| matches!(&call.who, CallTarget::Person(id) if answers(id));
    let helpless = !calls.iter().any(is_answered);
    if let (true, Some(otherwise)) = (helpless, &escalation.otherwise) {
        let route = Route {
            call: otherwise.call.clone(),
            by: otherwise.by.clone(),
            why: otherwise.why.clone(),
            ..Route::default()
        };
        lists.add_all(&route, &mut calls);
    }
    calls
}

impl CallSources<'_> {
    fn people(&self, callee: &Callee) -> Vec<CallTarget> {
        match callee {
            Callee::Person(id) => vec![self.person(id)],
            Callee::Group(id) => match self.contacts.group(id) {
                Some(group) => group
                    .people
                    .iter()
                    .map(|it| CallTarget::Person(it.id.clone()))
                    .collect(),
                None => vec![CallTarget::Unknown(id.clone())],
            },
            Callee::SupplierOfSystem => self.suppliers(),
        }
    }

    fn person(&self, id: &str) -> CallTarget {
        match self.contacts.person(id) {
            Some(person) => CallTarget::Person(person.id.clone()),
            None => CallTarget::Unknown(id.to_owned()),
        }
    }

    /// Contacts of the suppliers of the affected system; none if there are none.
    fn suppliers(&self) -> Vec<CallTarget> {
        let Some(system) = self.asked.system else {
            return Vec::new();
        };
        let named = self
            .systems
            .system(system)
            .map(|system| system.supplier.as_str());
        let all = self.suppliers.suppliers.iter();
        let runs = all.filter(|it| {
            named == Some(it.id.as_str()) || it.covers.iter().any(|covered| covered == system)
        });
        let contacts = runs
            .map(|it| it.contact.as_str())
            .filter(|it| !it.is_empty());
        let found: Vec<CallTarget> = contacts.map(|id| self.person(id)).collect();
        match found.is_empty() {
            true => vec![CallTarget::NoSupplier(system.to_owned())],
            false => found,
        }
    }

    /// Systems that a person of a route bound to `covers` answers for; none if it is not this one.
    fn answers_for(&self, who: &CallTarget, bound: bool) -> Option<Vec<String>> {
        let CallTarget::Person(id) = who else {
            return Some(Vec::new());
        };
        let covers = self
            .contacts
            .person(id)
            .map(|person| person.covers.as_slice());
        let covers = covers.unwrap_or_default();
        match self.asked.system {
            _ if !bound || covers.is_empty() => Some(Vec::new()),
            Some(system) => covers.iter().any(|it| it == system).then(Vec::new),
            None => Some(covers.to_vec()),
        }
    }

    /// Everybody of a route that is not called yet.
    fn add_all(&self, route: &Route, calls: &mut Vec<CallStep>) {
        let bound = route.condition.system_in_covers;
        for who in route.call.iter().flat_map(|callee| self.people(callee)) {
            let Some(only_for) = self.answers_for(&who, bound) else {
                continue;
            };
            let call = CallStep {
                who,
                by: route.by.clone(),
                why: route.why.clone(),
                route: route.id.clone(),
                deputy_for: None,
                only_for,
            };
            self.add(call, calls);
        }
    }

    fn add(&self, call: CallStep, calls: &mut Vec<CallStep>) {
        let is_in =
            |who: &CallTarget, calls: &[CallStep]| calls.iter().any(|known| known.who == *who);
        if is_in(&call.who, calls) {
            return;
        }
        let CallTarget::Person(id) = call.who.clone() else {
            calls.push(call);
            return;
        };
        let deputies: Vec<&Person> = self.contacts.deputies_of(&id);
        let deputies = deputies.into_iter().map(|deputy| CallStep {
            who: CallTarget::Person(deputy.id.clone()),
            deputy_for: Some(id.clone()),
            ..call.clone()
        });
        let deputies: Vec<CallStep> = deputies.collect();
        calls.push(call);
        for deputy in deputies {
            if !is_in(&deputy.who, calls) {
                calls.push(deputy);
            }
        }
    }
}

#[cfg(test)]
mod tests;
