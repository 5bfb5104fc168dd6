//! Call order: people, numbers at this hour, reasons. Works without an open incident.

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
use crate::usecases::people::call_by_name::{CallMeant, call_meant};
use crate::usecases::people::channels::Channels;
use crate::usecases::people::list_contacts::{self, FoundContacts};
use crate::usecases::people::who_is;
use crate::usecases::plan::rule_documents;
use crate::usecases::plan::unit_plan;
use crate::usecases::setup::settings;

/// Duration from which an outage is long, if escalation.yaml has none.
const LONG_AFTER: Duration = Duration::seconds(24 * 3600);

/// Arguments of the command.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CallRequest {
    /// Name, role or group that is to be called; the order of the plan where none is typed.
    pub who: Option<String>,
    pub system: Option<String>,
    /// The unit whose own contacts stand before the shared ones.
    pub unit: Option<String>,
    pub wide: bool,
    pub long: bool,
    /// Since when it is down.
    pub since: Option<String>,
    pub which: Option<RepeatedHour>,
}

/// The call order.
pub struct CallPlan {
    /// True if people were asked for by name.
    pub by_name: bool,
    /// In order, each with the way to reach the person now.
    pub calls: Vec<(CallStep, Option<ListedPerson>)>,
    pub extent: Extent,
    /// Id and name of the system asked about.
    pub system: Option<(String, String)>,
    pub since: Option<Moment>,
    pub long_after: Duration,
    pub office_open: bool,
    /// Next opening or closing of the office.
    pub until: Option<Moment>,
    /// The channels of a route that names none.
    pub call_order: Vec<String>,
    pub names: BTreeMap<String, String>,
    /// Names of systems by id.
    pub systems: BTreeMap<String, String>,
    pub found: FoundContacts,
    /// The incident in use is an exercise: callees must be told first.
    pub drill: bool,
    /// Last call result by person id, in the incident in use.
    pub tried: BTreeMap<String, Attempt>,
    /// Channels that are closed, each with the system that is down.
    pub closed: BTreeMap<String, String>,
    /// Documents shown in an older version.
    pub older: Vec<Fallback>,
    pub notices: Vec<Message>,
}

/// # Errors
/// A time that cannot be read; the binder cannot be read.
pub fn whom_to_call(binder: &Binder, env: &Env, question: &CallRequest) -> Result<CallPlan> {
    let unit = question.unit.as_deref();
    let unit = unit
        .map(|typed| unit_plan::unit(binder, typed))
        .transpose()?;
    let search = Search::default();
    let found = list_contacts::list_contacts_of(binder, &search, unit.as_ref(), env)?;
    let contacts = match &unit {
        Some(unit) => list_contacts::contacts_of(binder, unit)?,
        None => who_is::contacts(binder),
    };
    let escalation = rule_documents::escalation(binder);
    let systems = rule_documents::systems(binder).value;
    let suppliers = rule_documents::suppliers(binder).value;
    let settings = settings::settings(binder);
    let hours = read_document(binder, hours_file::PATH, hours_file::read);
    let hours: Hours = hours.unwrap_or_default().value;
    let since = since(binder, env, question)?;
    let long_after = escalation.value.long_after.unwrap_or(LONG_AFTER);
    let lasts = since.is_some_and(|since| long_after.after(since, found.zone) <= found.at);
    let known = known_systems(&systems, &contacts);
    let meant = question.who.as_deref();
    let meant = meant.map(|typed| call_meant(binder, found.home, &contacts, &known, typed));
    let (by_name, meant_system) = match meant.transpose()? {
        Some(CallMeant::People(people)) => (Some(people), None),
        Some(CallMeant::System(name)) => (None, Some(name)),
        None => (None, None),
    };
    let question = &CallRequest {
        system: question.system.clone().or(meant_system),
        ..question.clone()
    };
    let (system, notices) = system(question, &systems, &known);
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
    let is_by_name = by_name.is_some();
    let calls =
        by_name.unwrap_or_else(|| calls(&escalation.value, lists, |id| answers(id, &found)));
    // Nobody calls themselves.
    let own = who_is::own(binder, &contacts).map(CallTarget::Person);
    let calls = calls
        .into_iter()
        .filter(|call| own.as_ref() != Some(&call.who));
    let calls: Vec<_> = calls.map(|call| with_row(call, &found)).collect();
    let in_use = InUse::read(binder, env, &calls, &settings.call_order);
    let until = hours.next_change(&settings.office_hours, found.at, found.zone);
    Ok(CallPlan {
        by_name: is_by_name,
        calls,
        extent: asked.extent,
        office_open: asked.office_open,
        system,
        since,
        long_after,
        until,
        call_order: settings.call_order,
        names: who_is::names_with(binder, &contacts),
        systems: named(&systems),
        older: older(escalation.fallback, &found),
        drill: in_use.drill,
        tried: in_use.tried,
        closed: in_use.closed,
        found,
        notices,
    })
}

fn named(systems: &Systems) -> BTreeMap<String, String> {
    let systems = systems.systems.iter();
    systems.map(|it| (it.id.clone(), it.name.clone())).collect()
}

/// State of the incident that a line written now would go to.
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
        let folded = incidents::told_asked(binder, &log, &log_query::LogQuery::Course);
        let Some((incident, timeline)) = folded.ok().filter(|_| !log.is_journal()) else {
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

/// Several systems, or a long duration, outweigh the named system.
const fn extent(question: &CallRequest, lasts: bool) -> Extent {
    match (question.wide, question.long || lasts, &question.system) {
        (true, _, _) => Extent::Wide,
        (false, true, _) => Extent::Long,
        (false, false, Some(_)) => Extent::OneSystem,
        (false, false, None) => Extent::Unknown,
    }
}

/// True if a person has a number that answers now.
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

/// Id and name of everything that counts as a system: items of systems.yaml, their parts, and areas of
/// `covers`.
fn known_systems<'a>(systems: &'a Systems, contacts: &'a Contacts) -> Vec<(&'a str, &'a str)> {
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

/// The system by name, from systems.yaml or `covers`. An unknown one gives a notice, and the order is
/// computed without it.
fn system(
    question: &CallRequest,
    systems: &Systems,
    known: &[(&str, &str)],
) -> (Option<(String, String)>, Vec<Message>) {
    let Some(typed) = &question.system else {
        return (None, Vec::new());
    };
    match fuzzy_match(typed, known) {
        FuzzyMatch::One(at) => {
            let (id, name) = known[at];
            (Some((id.to_owned(), name.to_owned())), Vec::new())
        }
        // Several parts of one system are that system; of several systems the first is taken.
        FuzzyMatch::Several(these) => {
            let (id, name) = known[these[0]];
            let name = systems.system(id).map_or(name, |system| &system.name);
            let message = say!("call-unknown-near", typed = typed, nearest = name);
            let other = these.iter().any(|at| known[*at].0 != id);
            (
                Some((id.to_owned(), name.to_owned())),
                other.then_some(message).into_iter().collect(),
            )
        }
        // A similar name is used, with a notice.
        FuzzyMatch::None(Some(at)) => {
            let (id, name) = known[at];
            let message = say!("call-unknown-near", typed = typed, nearest = name);
            (Some((id.to_owned(), name.to_owned())), vec![message])
        }
        FuzzyMatch::None(None) => {
            let message = say!("call-unknown", typed = typed);
            (Some((typed.clone(), typed.clone())), vec![message])
        }
    }
}

impl CallPlan {
    /// True if no route matched, or none of its callees can be reached.
    pub fn is_otherwise(&self) -> bool {
        !self.by_name && self.calls.iter().any(|(call, _)| call.route.is_empty())
    }
}
