//! Who holds which role: assign, hand over, take over.

use anyhow::Result;

use crate::domain::incident::Incident;
use crate::domain::incident::roles::{self, Handover, Roles};
use crate::domain::log::entry::{Draft, Fields};
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::timeline::{Row, Timeline};
use crate::domain::name::LogId;
use crate::domain::replication::remote_anomaly::Silence;
use crate::domain::review::next::{Task, TaskKind};
use crate::domain::review::reminder::{self, LongShift};
use crate::domain::time::moment::{self, Moment, Zone};
use crate::domain::time::typed_time::{RepeatedHour, Toward};
use crate::env::Env;
use crate::error::{Failure, Message};
use crate::replica::Binder;
use crate::say;
use crate::usecases::incident::close_incident;
use crate::usecases::incident::incidents;
use crate::usecases::log::write_outcome::{self, WriteOutcome};
use crate::usecases::people::known_names;
use crate::usecases::people::who_is;
use crate::usecases::setup::settings;

/// The roles of an incident as they are held.
pub struct RoleOverview {
    pub incident: Incident,
    pub roles: Roles,
    /// Who has written the log alone for longer than a shift.
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

/// A role given to somebody, as typed.
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

/// Writes a `role`: from now on that person holds it. A name or a role that is not known is written as
/// typed, and said. Gives what the person is called.
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

/// What the receiver is told, and what is to be read out.
pub struct HandedOver {
    pub outcome: WriteOutcome,
    pub handover: Handover,
    pub reading: HandoverReading,
}

/// What must be read out at a handover.
pub struct HandoverReading {
    pub incident: Incident,
    /// Actions, promises, reviews: all that is open, the most urgent first.
    pub open: Vec<Task>,
    pub duties: Vec<Task>,
    /// Rows that nobody has confirmed yet.
    pub unconfirmed: Vec<Row>,
    /// Entries that only this copy has.
    pub unshared: usize,
    /// The other members from whom nothing has come since the incident was opened.
    pub unheard: Vec<Silence>,
    pub now: Moment,
    pub zone: Zone,
}

/// Writes a `handover`. The role stays with whoever has it until the receiver takes it over.
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
    let noted = write_outcome::write(binder, env, draft.clone(), Vec::new(), notices)?;
    Ok(HandedOver {
        handover: handover(&noted),
        outcome: noted,
        reading: to_be_read(binder, env, log)?,
    })
}

/// Writes a `receipt`: the person whose copy this is takes the role over. What is open comes with it.
///
/// # Errors
/// No such handover; it is somebody else's; it is taken over already; a copy that cannot write.
pub fn accept(
    binder: &Binder,
    env: &Env,
    log: &LogId,
    typed: &str,
    sentence: &dyn Fn(&Message) -> String,
) -> Result<HandedOver> {
    let read = read(binder, env, log)?;
    let handover = find(&read.roles, typed)?;
    let own = binder.device().map(|device| device.name.clone());
    let own = own.unwrap_or_default();
    if !roles::is_called(&own, &handover) {
        let (name, id) = (handover.called.as_str(), handover.entry.to_string());
        return Err(Failure::could_not(say!("role-not-yours", name = name, id = id)).into());
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
    let noted = write_outcome::write(binder, env, draft, Vec::new(), Vec::new())?;
    let accepted = Some(read.now);
    Ok(HandedOver {
        outcome: noted,
        handover: Handover {
            accepted,
            ..handover
        },
        reading: to_be_read(binder, env, log)?,
    })
}

fn find(roles: &Roles, typed: &str) -> Result<Handover, Failure> {
    let found = roles
        .handovers
        .iter()
        .find(|it| it.entry.to_string() == typed);
    let unknown = || Failure::could_not(say!("role-no-handover", id = typed));
    let found = found.ok_or_else(unknown)?;
    if found.accepted.is_some() {
        return Err(Failure::could_not(say!("role-taken-already", id = typed)));
    }
    Ok(found.clone())
}

/// An entry that names a person: by id where the contact list knows one, else as typed.
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

/// All that is open, and what is not known yet.
fn to_be_read(binder: &Binder, env: &Env, log: &LogId) -> Result<HandoverReading> {
    let (incident, timeline) = incidents::told(binder, log)?;
    let now = moment::in_zone(env.now(), binder.zone());
    let left = close_incident::left(binder, &incident, &timeline, now);
    let mut open = left.actions;
    open.retain(|task| !matches!(task.what, TaskKind::Handover { .. }));
    Ok(HandoverReading {
        open,
        duties: left.duties,
        unconfirmed: unconfirmed(&timeline),
        unshared: left.unshared,
        unheard: unheard(binder, &incident),
        incident,
        now,
        zone: binder.zone(),
    })
}

/// Whose rows of this incident cannot be here yet.
fn unheard(binder: &Binder, incident: &Incident) -> Vec<Silence> {
    let opened = incident.opened.as_ref().map(|told| told.written_at);
    let mut silences = binder.silences().unwrap_or_default();
    silences.retain(|it| it.last_seen.as_ref().map(|heard| heard.at) < opened);
    silences
}

fn unconfirmed(timeline: &Timeline) -> Vec<Row> {
    let rows = timeline.rows().iter();
    let open = rows.filter(|row| {
        let settled = row.is_struck() || row.completion.closed_by().is_some();
        row.field(Field::Fact) == "unconfirmed" && !settled
    });
    open.cloned().collect()
}
