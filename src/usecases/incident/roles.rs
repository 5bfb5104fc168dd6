//! Roles: assign, hand over, accept.

use anyhow::Result;

use crate::domain::incident::Incident;
use crate::domain::incident::roles::{self, Handover, Roles};
use crate::domain::log::entry::{Draft, Fields};
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::name::{LogId, folded};
use crate::domain::review::reminder::{self, LongShift};
use crate::domain::time::moment::{self, Moment, Zone};
use crate::domain::time::typed_time::{RepeatedHour, Toward};
use crate::env::Env;
use crate::error::{Failure, Message};
use crate::replica::Binder;
use crate::say;
use crate::usecases::incident::handover_reading::{HandoverReading, to_be_read};
use crate::usecases::incident::incidents;
use crate::usecases::log::write_outcome::{self, WriteOutcome};
use crate::usecases::people::known_names;
use crate::usecases::people::who_is;
use crate::usecases::setup::settings;

/// The roles of an incident as they are held.
pub struct RoleOverview {
    pub incident: Incident,
    pub roles: Roles,
    /// A writer alone for longer than a shift.
    pub alone: Option<LongShift>,
    pub now: Moment,
    pub zone: Zone,
}

/// The roles as they are held.
///
/// # Errors
/// The binder cannot be read.
pub fn read(binder: &Binder, env: &Env, log: &LogId) -> Result<RoleOverview> {
    let (incident, timeline) = incidents::told(binder, log)?;
    let (now, zone) = (moment::in_zone(env.now(), binder.zone()), binder.zone());
    let shift = settings::settings(binder).limits.shift;
    let roles = Roles::of(&timeline).marked(now, shift, zone);
    let alone = reminder::alone(&timeline, shift, now, zone);
    let told = |it: &LongShift| {
        roles
            .held
            .iter()
            .any(|held| held.long && held.called == it.who)
    };
    Ok(RoleOverview {
        alone: alone.filter(|it| reminder::is_acute(&incident) && !told(it)),
        incident,
        roles,
        now,
        zone,
    })
}

/// Arguments of an assignment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoleAssignment {
    pub role: String,
    pub person: String,
    /// For a substitute: until when.
    pub until: Option<String>,
    pub why: Option<String>,
    pub at: Option<String>,
    pub which: Option<RepeatedHour>,
}

/// Writes a `role`: assigns it from now on. Unknown names and roles are written as typed, with a notice.
/// Returns the person's name.
///
/// # Errors
/// A time that cannot be read; a copy that cannot write.
pub fn assign(
    binder: &Binder,
    env: &Env,
    log: &LogId,
    given: &RoleAssignment,
    sentence: &dyn Fn(&Message) -> String,
) -> Result<(WriteOutcome, String)> {
    let reading = write_outcome::reading(binder, env, Toward::Future, given.which);
    let until = given.until.as_deref().map(|typed| reading.moment(typed));
    let until = until.transpose()?;
    let event = |called: &str| say!("role-assigned", role = given.role.as_str(), name = called);
    let mut draft = draft(binder, env, log, given, EntryKind::Role, &|called| {
        sentence(&event(called))
    })?;
    if let Some(until) = until {
        draft.fields.set(Field::Due, moment::written(until));
    }
    let called = draft.fields.text(Field::Name).to_owned();
    let notices = known_names::about_role(binder, given.role.as_str(), &given.person);
    let written = write_outcome::write(binder, env, draft, Vec::new(), notices)?;
    Ok((written, called))
}

/// Role and person of the words typed for them without quotation marks: `log keeper Anna Ek`.
pub fn role_and_person(binder: &Binder, role: &str, person: &str) -> (String, String) {
    known_names::role_apart(binder, role, person)
}

/// Result of a handover: messages for the receiver, and the text to read out.
pub struct HandedOver {
    pub outcome: WriteOutcome,
    pub handover: Handover,
    pub reading: HandoverReading,
}

/// Writes a `handover`. The holder keeps the role until the receiver accepts.
///
/// # Errors
/// A time that cannot be read; a copy that cannot write.
pub fn hand_over(
    binder: &Binder,
    env: &Env,
    log: &LogId,
    given: &RoleAssignment,
    sentence: &dyn Fn(&Message) -> String,
) -> Result<HandedOver> {
    let event = |called: &str| say!("role-handed", role = given.role.as_str(), name = called);
    let draft = draft(binder, env, log, given, EntryKind::Handover, &|called| {
        sentence(&event(called))
    })?;
    let handover = |noted: &WriteOutcome| Handover {
        entry: noted.id.clone(),
        role: given.role.clone(),
        to: draft.fields.text(Field::Person).to_owned(),
        called: draft.fields.text(Field::Name).to_owned(),
        at: draft.at,
        accepted: None,
    };
    let notices = known_names::about_role(binder, given.role.as_str(), &given.person);
    let written = write_outcome::write(binder, env, draft.clone(), Vec::new(), notices)?;
    Ok(HandedOver {
        handover: handover(&written),
        outcome: written,
        reading: to_be_read(binder, env, log)?,
    })
}

/// Writes a `receipt`: the person of this copy accepts the role. Returns the open matters.
///
/// # Errors
/// No such handover; it is for another person; it is accepted already; a copy that cannot write.
pub fn accept(
    binder: &Binder,
    env: &Env,
    log: &LogId,
    typed: Option<&str>,
    sentence: &dyn Fn(&Message) -> String,
) -> Result<HandedOver> {
    let read = read(binder, env, log)?;
    let own = binder.device().map(|device| device.name.clone());
    let own = own.unwrap_or_default();
    let handover = match typed {
        Some(typed) => find(&read.roles, typed)?,
        None => only_one_for(binder, &read.roles, &own)?,
    };
    if !roles::is_called(&own, &handover) {
        return Err(not_yours(&handover).into());
    }
    let event = say!(
        "role-taken",
        role = handover.role.as_str(),
        name = own.as_str()
    );
    let draft = Draft {
        log: read.incident.id.clone(),
        kind: EntryKind::Receipt,
        at: read.now,
        fields: Fields::default()
            .with(Field::Event, sentence(&event))
            .with(Field::Of, handover.entry.to_string()),
    };
    let written = write_outcome::write(binder, env, draft, Vec::new(), Vec::new())?;
    let accepted = Some(read.now);
    Ok(HandedOver {
        outcome: written,
        handover: Handover {
            accepted,
            ..handover
        },
        reading: to_be_read(binder, env, log)?,
    })
}

fn not_yours(handover: &Handover) -> Failure {
    let (name, id) = (handover.called.as_str(), handover.entry.to_string());
    Failure::could_not(say!("role-not-yours", name = name, id = id))
}

/// The handover that waits for this person; of one role the last.
fn only_one_for(binder: &Binder, roles: &Roles, own: &str) -> Result<Handover, Failure> {
    let waits = |it: &&Handover| it.accepted.is_none() && roles::is_called(own, it);
    let mut waiting: Vec<&Handover> = Vec::new();
    for handover in roles.handovers.iter().filter(waits) {
        waiting.retain(|it| it.role != handover.role);
        waiting.push(handover);
    }
    match waiting.as_slice() {
        [one] => Ok((*one).clone()),
        [] => {
            let listed = who_is::own(binder, &who_is::contacts(binder));
            let is_meant =
                |it: &&Handover| it.accepted.is_none() && listed.as_ref() == Some(&it.to);
            let meant = roles.handovers.iter().find(is_meant);
            let none = || Failure::could_not(say!("role-none-waits", name = own));
            Err(meant.map_or_else(none, not_yours))
        }
        several => {
            let named = several
                .iter()
                .map(|it| format!("{} ({})", it.role, it.entry));
            let named: Vec<String> = named.collect();
            let first = several[0].entry.to_string();
            Err(Failure::could_not(say!(
                "role-several-wait",
                roles = named.join(", "),
                first = first
            )))
        }
    }
}

/// By the entry's id, or the last of a role by its name.
fn find(roles: &Roles, typed: &str) -> Result<Handover, Failure> {
    let mut all = roles.handovers.iter();
    let by_id = all.find(|it| it.entry.to_string() == typed);
    let mut all = roles.handovers.iter();
    let found = by_id.or_else(|| all.rfind(|it| folded(&it.role) == folded(typed)));
    let unknown = || Failure::could_not(say!("role-no-handover", id = typed));
    let found = found.ok_or_else(unknown)?;
    if found.accepted.is_some() {
        return Err(Failure::could_not(say!("role-taken-already", id = typed)));
    }
    Ok(found.clone())
}

/// Draft of an entry that names a person: by id if known to the contact list, else as typed.
fn draft(
    binder: &Binder,
    env: &Env,
    log: &LogId,
    given: &RoleAssignment,
    kind: EntryKind,
    event: &dyn Fn(&str) -> String,
) -> Result<Draft> {
    let at = write_outcome::happened(binder, env, given.at.as_deref(), given.which)?;
    let contacts = who_is::contacts(binder);
    let (person, called) = match contacts.named(&given.person).as_slice() {
        [one] => (one.id.clone(), one.called().to_owned()),
        _ => {
            let name = who_is::member(binder, &given.person);
            (
                given.person.clone(),
                name.unwrap_or_else(|| given.person.clone()),
            )
        }
    };
    let fields = Fields::default()
        .with(Field::Event, event(&called))
        .with(Field::Why, given.why.as_deref().unwrap_or_default())
        .with(Field::Person, person)
        .with(Field::Name, called)
        .with(Field::Role, given.role.as_str());
    Ok(Draft {
        log: log.clone(),
        kind,
        at,
        fields,
    })
}
