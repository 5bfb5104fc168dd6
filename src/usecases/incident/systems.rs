//! Systems of an incident: restoration order and state.

use std::collections::BTreeMap;

use anyhow::Result;

use crate::domain::documents::parsed::Parsed;
use crate::domain::fuzzy_match::{FuzzyMatch, fuzzy_match};
use crate::domain::incident::system::{System, Systems};
use crate::domain::incident::system_status::{self, ORDER, SystemItem, SystemState, SystemStatus};
use crate::domain::log::entry::{Draft, Fields};
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::name::LogId;
use crate::domain::settings::Settings;
use crate::env::Env;
use crate::error::{Failure, Message};
use crate::replica::Binder;
use crate::say;
use crate::usecases::incident::incident_snapshot::{self, IncidentSnapshot, SnapshotTime};
use crate::usecases::log::event_time::EventTime;
use crate::usecases::log::write_outcome::{self, WriteOutcome};
use crate::usecases::people::who_is;
use crate::usecases::plan::rule_documents;
use crate::usecases::setup::settings;

/// The systems, now or as of a time.
pub struct SystemOverview {
    pub snapshot: IncidentSnapshot,
    pub systems: Parsed<Systems>,
    /// In the plan's order.
    pub items: Vec<SystemItem>,
    pub log: SystemStatus,
    pub settings: Settings,
    pub names: BTreeMap<String, String>,
}

/// # Errors
/// A time that cannot be read; the binder cannot be read.
pub fn read(
    binder: &Binder,
    env: &Env,
    log: &LogId,
    wanted: &SnapshotTime,
) -> Result<SystemOverview> {
    let then = incident_snapshot::read(binder, env, log, wanted)?;
    let systems = rule_documents::systems(binder);
    let told = SystemStatus::of(&then.timeline);
    Ok(SystemOverview {
        items: system_status::items(&systems.value),
        log: told,
        systems,
        settings: settings::settings(binder),
        names: who_is::names(binder),
        snapshot: then,
    })
}

/// Arguments for setting a state.
#[derive(Clone, Debug, PartialEq)]
pub struct SystemChange {
    pub system: String,
    pub state: SystemState,
    pub why: Option<String>,
    pub happened: EventTime,
}

/// Writes a `system`. One that is not in the plan is written as typed, with a notice.
///
/// # Errors
/// A time that cannot be read; a copy that cannot write.
pub fn set(
    binder: &Binder,
    env: &Env,
    log: &LogId,
    setting: &SystemChange,
    sentence: &dyn Fn(&Message) -> String,
) -> Result<(WriteOutcome, SystemOverview)> {
    let at = setting.happened.moment(binder, env)?;
    let before = read(binder, env, log, &SnapshotTime::default())?;
    let (id, name, unknown) = meant(&before, &setting.system);
    let mut notices: Vec<Message> = unknown.into_iter().collect();
    notices.extend(setting.happened.remark(binder, env, at));
    let event = match setting.state {
        SystemState::Down => say!("system-down-event", name = name),
        SystemState::Degraded => say!("system-degraded-event", name = name),
        SystemState::Up => say!("system-up-event", name = name),
    };
    let draft = Draft {
        log: log.clone(),
        kind: EntryKind::System,
        at,
        fields: Fields::default()
            .with(Field::Late, setting.happened.why_late())
            .with(Field::Event, sentence(&event))
            .with(Field::Of, id.as_str())
            .with(Field::After, before.log.seen_ids(&id))
            .with(Field::To, setting.state.written())
            .with(Field::Why, setting.why.as_deref().unwrap_or_default()),
    };
    let written = write_outcome::write(binder, env, draft, Vec::new(), notices)?;
    Ok((written, read(binder, env, log, &SnapshotTime::default())?))
}

/// The id and name of the system or part meant.
fn meant(read: &SystemOverview, typed: &str) -> (String, String, Option<Message>) {
    let mut all: Vec<(&str, &str)> = Vec::new();
    for system in &read.systems.value.systems {
        all.push((&system.id, &system.name));
    }
    let parts = read.items.iter().filter(|item| !item.whole.is_empty());
    all.extend(parts.map(|item| (item.id.as_str(), item.name.as_str())));
    match fuzzy_match(typed, &all) {
        FuzzyMatch::One(at) => (all[at].0.to_owned(), all[at].1.to_owned(), None),
        // Several parts of one system are that system.
        FuzzyMatch::Several(these) => match whole(read, &these, &all) {
            Some(system) => (system.id.clone(), system.name.clone(), None),
            None => unknown(typed, these.first().map(|at| all[*at].1)),
        },
        FuzzyMatch::None(near) => unknown(typed, near.map(|at| all[at].1)),
    }
}

/// The system of which all of these are parts, or itself.
fn whole<'a>(
    read: &'a SystemOverview,
    these: &[usize],
    all: &[(&str, &str)],
) -> Option<&'a System> {
    let system = |at: &usize| all[*at].0.split('/').next().unwrap_or_default();
    let first = these.first().map(system)?;
    let same = these.iter().all(|at| system(at) == first);
    read.systems.value.system(first).filter(|_| same)
}

fn unknown(typed: &str, near: Option<&str>) -> (String, String, Option<Message>) {
    let said = match near {
        Some(near) => say!("system-unknown-near", typed = typed, nearest = near),
        None => say!("system-unknown", typed = typed),
    };
    (typed.to_owned(), typed.to_owned(), Some(said))
}

/// A new order, as typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reordering {
    /// Items to be restored first, in this order.
    pub first: Vec<String>,
    pub why: Option<String>,
    pub by: Option<String>,
    /// Rejected alternatives with reasons.
    pub options: Vec<String>,
    pub happened: EventTime,
}

/// Writes a `system` of `order`: a decision. What is not named stays in its order after what is.
///
/// # Errors
/// Nothing that was typed is a system; a time that cannot be read; a copy that cannot write.
pub fn reorder(
    binder: &Binder,
    env: &Env,
    log: &LogId,
    typed: &Reordering,
    sentence: &dyn Fn(&Message) -> String,
) -> Result<(WriteOutcome, SystemOverview)> {
    let at = typed.happened.moment(binder, env)?;
    let before = read(binder, env, log, &SnapshotTime::default())?;
    let named = named(&before, &typed.first)?;
    let mut notices = named.notices;
    notices.extend(typed.happened.remark(binder, env, at));
    if typed.why.as_deref().unwrap_or_default().trim().is_empty() {
        notices.push(say!("system-order-without-reason"));
    }
    let event = say!("system-order-event", first = named.called.join(", "));
    let knew = before.log.orders.iter().map(|it| it.entry.to_string());
    let fields = Fields::default()
        .with(Field::Late, typed.happened.why_late())
        .with(Field::Event, sentence(&event))
        .with(Field::Of, ORDER)
        .with(Field::After, knew.collect::<Vec<_>>())
        .with(Field::Why, typed.why.as_deref().unwrap_or_default())
        .with(Field::Options, typed.options.clone())
        .with(Field::Order, whole_order(&before, &named.ids))
        .with(Field::By, typed.by.as_deref().unwrap_or_default());
    let draft = Draft {
        log: log.clone(),
        kind: EntryKind::System,
        at,
        fields,
    };
    let written = write_outcome::write(binder, env, draft, Vec::new(), notices)?;
    Ok((written, read(binder, env, log, &SnapshotTime::default())?))
}

/// Items named in a new order.
struct Named {
    ids: Vec<String>,
    /// Their names.
    called: Vec<String>,
    /// Notices about names that were not found.
    notices: Vec<Message>,
}

fn named(before: &SystemOverview, typed: &[String]) -> Result<Named, Failure> {
    let mut named = Named {
        ids: Vec::new(),
        called: Vec::new(),
        notices: Vec::new(),
    };
    for name in typed {
        match meant(before, name) {
            (id, called, None) => {
                named.ids.push(id);
                named.called.push(called);
            }
            (_, _, Some(_)) => named.notices.push(left_out(before, name)),
        }
    }
    if named.ids.is_empty() {
        let first = typed.first().map(String::as_str).unwrap_or_default();
        return Err(Failure::could_not(say!(
            "system-none-of-them",
            typed = first
        )));
    }
    Ok(named)
}

/// Ids of all items: those named first, then the others in the former order.
fn whole_order(before: &SystemOverview, first: &[String]) -> Vec<String> {
    let standing = before.log.ordered(&before.items).into_iter();
    let standing: Vec<SystemItem> = standing.cloned().collect();
    let order = system_status::in_order(&standing, first).into_iter();
    order.map(|item| item.id.clone()).collect()
}

fn left_out(read: &SystemOverview, typed: &str) -> Message {
    let all: Vec<(&str, &str)> = read
        .items
        .iter()
        .map(|item| (item.id.as_str(), item.name.as_str()))
        .collect();
    match fuzzy_match(typed, &all) {
        FuzzyMatch::None(Some(at)) => {
            say!("system-left-out-near", typed = typed, nearest = all[at].1)
        }
        FuzzyMatch::Several(these) => {
            say!(
                "system-left-out-near",
                typed = typed,
                nearest = all[these[0]].1
            )
        }
        _ => say!("system-left-out", typed = typed),
    }
}
