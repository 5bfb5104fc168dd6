//! Whom to call, on which number at this hour, in which order, and why. No incident need be open.

use std::collections::BTreeMap;

use anyhow::Result;

use crate::domain::documents::parsed::Fallback;
use crate::domain::fuzzy_match::{FuzzyMatch, fuzzy_match};
use crate::domain::incident::meeting::{Attempt, Meetings};
use crate::domain::incident::system::Systems;
use crate::domain::log::log_query;
use crate::domain::people::contact::{Contacts, ListedPerson, Reachability, Search};
use crate::domain::people::escalation::calls;
use crate::domain::people::escalation::{CallQuestion, CallSources, CallStep, CallTarget, Extent};
use crate::domain::people::hours::Hours;
use crate::domain::time::duration::Duration;
use crate::domain::time::moment::Moment;
use crate::domain::time::typed_time::RepeatedHour;
use crate::env::Env;
use crate::error::Message;
use crate::format::documents::hours_file;
use crate::replica::Binder;
use crate::say;
use crate::usecases::documents::read_document::read_document;
use crate::usecases::incident::incidents;
use crate::usecases::log::target_log;
use crate::usecases::log::write_outcome;
use crate::usecases::people::channels::Channels;
use crate::usecases::people::list_contacts::{self, FoundContacts};
use crate::usecases::people::who_is;
use crate::usecases::plan::rule_documents;
use crate::usecases::setup::settings;

/// An outage that has lasted for so long is a long one, where escalation.yaml says nothing.
const LONG_AFTER: Duration = Duration::seconds(24 * 3600);

/// What was typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CallRequest {
    pub system: Option<String>,
    pub wide: bool,
    pub long: bool,
    /// Since when it is down.
    pub since: Option<String>,
    pub which: Option<RepeatedHour>,
}

/// Whom to call.
pub struct CallPlan {
    /// In order, each with how the person is reached now.
    pub calls: Vec<(CallStep, Option<ListedPerson>)>,
    pub extent: Extent,
    /// Id and name of the system asked about.
    pub system: Option<(String, String)>,
    pub since: Option<Moment>,
    pub long_after: Duration,
    pub office_open: bool,
    /// When the office opens or closes next.
    pub until: Option<Moment>,
    /// The channels of a route that names none.
    pub call_order: Vec<String>,
    pub names: BTreeMap<String, String>,
    pub found: FoundContacts,
    /// The incident in use is an exercise: whoever is called must hear that first.
    pub drill: bool,
    /// What came of the last attempt to reach each, by id, in the incident in use.
    pub tried: BTreeMap<String, Attempt>,
    /// Channels that are closed, each with the system that is down.
    pub closed: BTreeMap<String, String>,
    /// Documents that cannot be read as they stand.
    pub older: Vec<Fallback>,
    pub notices: Vec<Message>,
}

/// # Errors
/// A time that cannot be read; the binder cannot be read.
pub fn whom_to_call(binder: &Binder, env: &Env, question: &CallRequest) -> Result<CallPlan> {
    let found = list_contacts::list_contacts(binder, &Search::default(), env)?;
    let contacts = who_is::contacts(binder);
    let escalation = rule_documents::escalation(binder);
    let systems = rule_documents::systems(binder).value;
    let suppliers = rule_documents::suppliers(binder).value;
    let settings = settings::settings(binder);
    let hours = read_document(binder, hours_file::PATH, hours_file::read);
    let hours: Hours = hours.unwrap_or_default().value;
    let since = since(binder, env, question)?;
    let long_after = escalation.value.long_after.unwrap_or(LONG_AFTER);
    let lasts = since.is_some_and(|since| long_after.after(since, found.zone) <= found.at);
    let (system, notices) = system(question, &systems, &contacts);
    let asked = CallQuestion {
        extent: extent(question, lasts),
        system: system.as_ref().map(|(id, _)| id.as_str()),
        office_open: hours.is_open(&settings.office_hours, found.at, found.zone),
    };
    let lists = CallSources {
        contacts: &contacts,
        suppliers: &suppliers,
        systems: &systems,
        asked,
    };
    let calls = calls(&escalation.value, lists, |id| answers(id, &found));
    // Nobody rings themselves.
    let own = who_is::own(binder, &contacts).map(CallTarget::Person);
    let calls = calls
        .into_iter()
        .filter(|call| own.as_ref() != Some(&call.who));
    let calls: Vec<_> = calls.map(|call| with_row(call, &found)).collect();
    let in_use = InUse::read(binder, env, &calls, &settings.call_order);
    let until = hours.next_change(&settings.office_hours, found.at, found.zone);
    Ok(CallPlan {
        calls,
        extent: asked.extent,
        office_open: asked.office_open,
        system,
        since,
        long_after,
        until,
        call_order: settings.call_order,
        names: who_is::names(binder),
        older: older(escalation.fallback, &found),
        drill: in_use.drill,
        tried: in_use.tried,
        closed: in_use.closed,
        found,
        notices,
    })
}

/// What the incident says that a line written now would go to.
#[derive(Default)]
struct InUse {
    drill: bool,
    tried: BTreeMap<String, Attempt>,
    closed: BTreeMap<String, String>,
}

impl InUse {
    fn read(
        binder: &Binder,
        env: &Env,
        calls: &[(CallStep, Option<ListedPerson>)],
        order: &[String],
    ) -> Self {
        let log = target_log::for_writing(binder, env, None).log;
        let told = incidents::told_asked(binder, &log, &log_query::LogQuery::Course);
        let Some((incident, timeline)) = told.ok().filter(|_| !log.is_journal()) else {
            return Self::default();
        };
        let attempts = Meetings::of(&timeline, None, |_| 0).attempts.into_iter();
        let ways = calls.iter().flat_map(|(call, _)| &call.by).chain(order);
        Self {
            drill: incident.drill,
            tried: attempts.map(|it| (it.who.clone(), it)).collect(),
            closed: Channels::of(binder, &timeline).closed(ways),
        }
    }
}

fn older(escalation: Option<Fallback>, found: &FoundContacts) -> Vec<Fallback> {
    let contacts = found.listing.fallback.clone();
    escalation.into_iter().chain(contacts).collect()
}

fn since(binder: &Binder, env: &Env, question: &CallRequest) -> Result<Option<Moment>> {
    let typed = question.since.as_deref();
    let read = typed.map(|typed| write_outcome::happened(binder, env, Some(typed), question.which));
    read.transpose()
}

/// What is said of several systems, or of a long time, weighs more than the one that is named.
const fn extent(question: &CallRequest, lasts: bool) -> Extent {
    match (question.wide, question.long || lasts, &question.system) {
        (true, _, _) => Extent::Wide,
        (false, true, _) => Extent::Long,
        (false, false, Some(_)) => Extent::OneSystem,
        (false, false, None) => Extent::Unknown,
    }
}

/// Whether a person has a number that answers now.
fn answers(id: &str, found: &FoundContacts) -> bool {
    let mut rows = found.listing.value.rows();
    rows.any(|row| row.person.id == id && matches!(row.reach, Reachability::Dial { .. }))
}

fn with_row(call: CallStep, found: &FoundContacts) -> (CallStep, Option<ListedPerson>) {
    let row = match &call.who {
        CallTarget::Person(id) => found.listing.value.rows().find(|row| row.person.id == *id),
        CallTarget::Unknown(_) | CallTarget::NoSupplier(_) => None,
    };
    let row = row.cloned();
    (call, row)
}

/// Id and name of everything that may be called a system: those of systems.yaml, their parts, and
/// what somebody answers for.
fn known<'a>(systems: &'a Systems, contacts: &'a Contacts) -> Vec<(&'a str, &'a str)> {
    let mut known: Vec<(&str, &str)> = Vec::new();
    for system in &systems.systems {
        known.push((&system.id, &system.name));
        let parts = system.parts.iter();
        known.extend(parts.map(|part| (system.id.as_str(), part.name.as_str())));
    }
    let covered = contacts.people().flat_map(|(_, person)| &person.covers);
    let others = covered.filter(|id| systems.system(id).is_none());
    for id in others {
        if !known.contains(&(id, id)) {
            known.push((id, id));
        }
    }
    known
}

/// The system meant: of systems.yaml with its parts, or of those that somebody answers for. One that
/// is not known is said, and the question is answered all the same.
fn system(
    question: &CallRequest,
    systems: &Systems,
    contacts: &Contacts,
) -> (Option<(String, String)>, Vec<Message>) {
    let Some(typed) = &question.system else {
        return (None, Vec::new());
    };
    let known = known(systems, contacts);
    match fuzzy_match(typed, &known) {
        FuzzyMatch::One(at) => {
            let (id, name) = known[at];
            (Some((id.to_owned(), name.to_owned())), Vec::new())
        }
        // Several parts of one system are that system; of several systems the first is taken.
        FuzzyMatch::Several(these) => {
            let (id, name) = known[these[0]];
            let name = systems.system(id).map_or(name, |system| &system.name);
            let said = say!("call-unknown-near", typed = typed, nearest = name);
            let other = these.iter().any(|at| known[*at].0 != id);
            (
                Some((id.to_owned(), name.to_owned())),
                other.then_some(said).into_iter().collect(),
            )
        }
        // Somebody who types at night is rather answered about the nearest than not at all.
        FuzzyMatch::None(Some(at)) => {
            let (id, name) = known[at];
            let said = say!("call-unknown-near", typed = typed, nearest = name);
            (Some((id.to_owned(), name.to_owned())), vec![said])
        }
        FuzzyMatch::None(None) => {
            let said = say!("call-unknown", typed = typed);
            (Some((typed.clone(), typed.clone())), vec![said])
        }
    }
}

impl CallPlan {
    /// Whether no route matched, or nobody it names answers.
    pub fn is_otherwise(&self) -> bool {
        self.calls.iter().any(|(call, _)| call.route.is_empty())
    }
}
