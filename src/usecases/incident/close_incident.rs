//! Close an incident.

use anyhow::Result;
use serde_json::Value;

use crate::domain::incident::{Incident, IncidentEnd};
use crate::domain::log::entry::{Draft, Fields};
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::timeline::Timeline;
use crate::domain::name::LogId;
use crate::domain::review::next::{self, Task, TaskKind};
use crate::domain::time::moment::{self, Moment, Zone};
use crate::domain::time::typed_time::RepeatedHour;
use crate::env::Env;
use crate::error::{Failure, Message};
use crate::replica::Binder;
use crate::say;
use crate::usecases::incident::checklists::read_steps;
use crate::usecases::incident::incidents;
use crate::usecases::log::write_outcome::{self, WriteOutcome};
use crate::usecases::people::who_is;
use crate::usecases::plan::rule_documents;
use crate::usecases::review::what_next;

/// Arguments of the command.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Closing {
    pub why: Option<String>,
    pub at: Option<String>,
    pub which: Option<RepeatedHour>,
}

/// Unfinished matters of an incident; listed, not blocking.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OpenMatters {
    /// Open actions and promises.
    pub actions: Vec<Task>,
    /// Steps neither done nor skipped.
    pub steps: Vec<Task>,
    /// Duties that have begun and are not fulfilled; after the close also those it set going.
    pub duties: Vec<Task>,
    /// Entries that only this copy has.
    pub unshared: usize,
}

impl OpenMatters {
    pub fn is_nothing(&self) -> bool {
        self.actions.is_empty() && self.steps.is_empty() && self.duties.is_empty()
    }

    pub fn count(&self) -> usize {
        self.actions.len() + self.steps.len() + self.duties.len()
    }

    fn ids(&self) -> Vec<Value> {
        let all = self.actions.iter().chain(&self.steps).chain(&self.duties);
        all.map(|task| Value::from(task.what.id())).collect()
    }
}

/// An incident about to be closed.
pub struct Closable {
    pub incident: Incident,
    pub left: OpenMatters,
    pub now: Moment,
    pub zone: Zone,
}

/// An incident just closed.
pub struct Closed {
    pub outcome: WriteOutcome,
    pub incident: Incident,
    /// What was open at the close.
    pub still_open: OpenMatters,
    /// Tasks of the plan after the close.
    pub next_tasks: Vec<Task>,
    pub now: Moment,
    pub zone: Zone,
}

/// Open matters of an incident that is not closed yet.
///
/// # Errors
/// It is closed already; the binder cannot be read.
pub fn closable(binder: &Binder, env: &Env, log: &LogId) -> Result<Closable> {
    let (incident, timeline) = open_one(binder, log)?;
    let now = moment::in_zone(env.now(), binder.zone());
    Ok(Closable {
        left: left(binder, &incident, &timeline, now),
        incident,
        now,
        zone: binder.zone(),
    })
}

fn open_one(binder: &Binder, log: &LogId) -> Result<(Incident, Timeline)> {
    let (incident, timeline) = incidents::told(binder, log)?;
    if let IncidentEnd::Closed { told, .. } = &incident.end {
        let (id, who) = (incident.id.as_str(), told.by.as_str());
        return Err(Failure::could_not(say!("incident-closed-already", id = id, who = who)).into());
    }
    Ok((incident, timeline))
}

/// Writes a `close` in every log of the incident, with the ids of what was left open.
///
/// # Errors
/// No incident is open; it is closed already; a time that cannot be read; a copy that cannot write.
pub fn close_incident(
    binder: &Binder,
    env: &Env,
    log: &LogId,
    closing: &Closing,
    sentence: &dyn Fn(&Message) -> String,
) -> Result<Closed> {
    let at = write_outcome::happened(binder, env, closing.at.as_deref(), closing.which)?;
    let (incident, timeline) = open_one(binder, log)?;
    let now = moment::in_zone(env.now(), binder.zone());
    let mut left = left(binder, &incident, &timeline, now);
    let event = sentence(&say!("incident-close-event", title = &incident.title));
    let fields = Fields::default()
        .with(Field::Event, event)
        .with(Field::Why, closing.why.as_deref().unwrap_or_default())
        .with(Field::Left, left.ids());
    let close = |log: &LogId| {
        let draft = Draft {
            log: log.clone(),
            kind: EntryKind::Close,
            at,
            fields: fields.clone(),
        };
        write_outcome::write(binder, env, draft, Vec::new(), Vec::new())
    };
    // The entry in the incident's own log is reported for all.
    let mut written = close(&incident.id)?;
    for log in &incident.also {
        let other = close(log)?;
        written.committed &= other.committed;
        written.unshared = other.unshared;
    }
    forget_choice(binder, &incident);
    left.unshared = written.unshared;
    let (incident, timeline) = incidents::told(binder, log)?;
    let then = new_duties(&left, self::left(binder, &incident, &timeline, now).duties);
    Ok(Closed {
        outcome: written,
        incident,
        still_open: left,
        next_tasks: then,
        now,
        zone: binder.zone(),
    })
}

/// Unfinished matters of an incident whose log has been read.
pub fn left(binder: &Binder, incident: &Incident, timeline: &Timeline, now: Moment) -> OpenMatters {
    let duties = rule_documents::duties(binder).value;
    let owed = what_next::owed(binder, &duties, incident, timeline);
    let steps = read_steps::of(binder, incident, timeline);
    let points = steps
        .as_ref()
        .map(|steps| steps.points(timeline))
        .unwrap_or_default();
    let mut left = OpenMatters::default();
    let all = next::everything(&owed, &points, timeline, now);
    for task in who_is::called(binder, all) {
        match task.what {
            TaskKind::Duty { .. } => left.duties.push(task),
            TaskKind::Step { .. } => left.steps.push(task),
            TaskKind::Action(_)
            | TaskKind::Promise(_)
            | TaskKind::Review(_)
            | TaskKind::Handover { .. }
            | TaskKind::News { .. }
            | TaskKind::Directive { .. }
            | TaskKind::Routine { .. } => left.actions.push(task),
            // No further meeting after the close.
            TaskKind::Meeting(_) => {}
        }
    }
    left.unshared = binder.unpushed().unwrap_or_default();
    left
}

fn new_duties(before: &OpenMatters, mut after: Vec<Task>) -> Vec<Task> {
    after.retain(|task| {
        !before
            .duties
            .iter()
            .any(|known| known.what.id() == task.what.id())
    });
    after
}

/// Lines of a new crisis must not go into the old one.
fn forget_choice(binder: &Binder, incident: &Incident) {
    if binder
        .active_incident()
        .is_some_and(|chosen| incident.is_called(&chosen))
    {
        // If it cannot be reset, later writing notes that the incident is closed.
        let _ = binder.set_active_incident(None);
    }
}
