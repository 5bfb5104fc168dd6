//! Open an incident.

use anyhow::Result;

use crate::domain::documents::parsed::Fallback;
use crate::domain::incident::incident_id::new_incident_id;
use crate::domain::incident::{Incident, PlayedScenario};
use crate::domain::inform::recipient::is_before_external;
use crate::domain::log::entry::{Draft, Fields};
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::log_query::LogQuery;
use crate::domain::log::timeline::Timeline;
use crate::domain::name::{LogId, folded};
use crate::domain::obligations::duty::{Duty, DutyTrigger};
use crate::domain::plan::calendar::Period;
use crate::domain::review::next::{self, Task};
use crate::domain::time::moment::{self, Moment};
use crate::domain::time::typed_time::RepeatedHour;
use crate::env::Env;
use crate::error::{Failure, Message};
use crate::replica::Binder;
use crate::say;
use crate::usecases::incident::checklists::read_steps::{self, Steps};
use crate::usecases::incident::incidents;
use crate::usecases::log::target_log;
use crate::usecases::log::write_outcome::{self, WriteOutcome};
use crate::usecases::obligations::done_by_acts;
use crate::usecases::people::who_is;
use crate::usecases::plan::rule_documents;
use crate::usecases::review::what_next;

/// Arguments of the command, and sentences for the first row in the binder's language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewIncident {
    pub title: String,
    /// Time of its beginning; now if not given.
    pub at: Option<String>,
    pub which: Option<RepeatedHour>,
    /// It threatens, and has not occurred.
    pub risk: bool,
    pub drill: bool,
    /// The scenario that is played in it.
    pub played: PlayedScenario,
    /// Its reference in the ordinary incident process, and who escalated it.
    pub from: Option<String>,
    pub by: Option<String>,
    /// Händelse and Åtgärd of the first row of Bilaga B.
    pub first_event: String,
    pub first_action: String,
}

/// An incident just opened, with what the people in it need first.
pub struct Opened {
    pub outcome: WriteOutcome,
    pub incident: Incident,
    pub timeline: Timeline,
    pub steps: Option<Steps>,
    /// Documents shown in an older version.
    pub older: Vec<Fallback>,
    /// Tasks due at once by the plan.
    pub first: Vec<Task>,
    /// The critical periods of the year it falls in.
    pub periods: Vec<Period>,
    /// Media of the log, first choice first; `None` is the binder itself.
    pub media: Vec<Option<String>>,
    /// True if lines written without `--incident` go here now.
    pub chosen: bool,
    /// The real incident that rows still go to during this exercise.
    pub beside: Option<Incident>,
}

/// Opens an incident: its opening entry and the first row of Bilaga B. From now on this copy writes there,
/// unless it is an exercise opened during a real incident.
///
/// # Errors
/// No title; a time that cannot be read; a copy that cannot write.
pub fn open_incident(binder: &Binder, env: &Env, new: &NewIncident) -> Result<Opened> {
    if new.title.trim().is_empty() {
        return Err(Failure::could_not(say!("incident-no-title")).into());
    }
    let at = write_outcome::happened(binder, env, new.at.as_deref(), new.which)?;
    // A copy whose logs cannot be read now still opens an incident.
    let before = incidents::all(binder).unwrap_or_default();
    let log = id(binder, new, at);
    let mut notices: Vec<Message> = same_name(new, &log, &before).into_iter().collect();
    let chosen = !new.drill || !before.iter().any(|other| other.is_open() && !other.drill);
    // An exercise is never held fast: when something real comes, from whichever copy, that is it.
    let choice = Some(&log).filter(|_| !new.drill);
    if chosen && binder.set_active_incident(choice).is_err() {
        notices.push(say!("incident-not-chosen", log = log.as_str()));
    }
    let contacts = who_is::contacts(binder);
    let own = who_is::own(binder, &contacts);
    let done = done_by_acts::by_opening(binder, &contacts, own.as_deref());
    let opening = Draft {
        log: log.clone(),
        kind: EntryKind::Open,
        at,
        fields: fields(new).with(Field::Duty, done_by_acts::ids(&done)),
    };
    let opening = write_outcome::write(binder, env, opening, Vec::new(), notices)?;
    let mut written = write_outcome::write(
        binder,
        env,
        first_row(binder, &log, at, new),
        Vec::new(),
        Vec::new(),
    )?;
    written.committed &= opening.committed;
    written.notices = opening.notices;
    written.id = opening.id;
    opened(binder, env, written, &log, chosen)
}

/// The incident that rows go to, where it is not the one just opened.
fn beside(binder: &Binder, env: &Env, log: &LogId) -> Option<Incident> {
    let to = target_log::for_writing(binder, env, None).log;
    let other = to != *log && !to.is_journal();
    let told = other.then(|| incidents::told_asked(binder, &to, &LogQuery::Course).ok())?;
    told.map(|(incident, _)| incident)
}

fn opened(
    binder: &Binder,
    env: &Env,
    noted: WriteOutcome,
    log: &LogId,
    chosen: bool,
) -> Result<Opened> {
    let (incident, timeline) = incidents::told(binder, log)?;
    let now = moment::in_zone(env.now(), binder.zone());
    let duties = rule_documents::duties(binder);
    let owed = what_next::owed(binder, &duties.value, &incident, &timeline);
    let first = who_is::called(binder, next::at_once(&owed, now));
    let day = moment::date_in(noted.at, binder.zone());
    let calendar = rule_documents::calendar(binder);
    let periods = calendar.value.on(day).cloned().collect();
    let steps = read_steps::of(binder, &incident, &timeline);
    let of_steps = steps.as_ref().and_then(|steps| steps.older.clone());
    let older = duties
        .fallback
        .into_iter()
        .chain(calendar.fallback)
        .chain(of_steps)
        .collect();
    Ok(Opened {
        outcome: noted,
        incident,
        timeline,
        steps,
        older,
        first,
        periods,
        media: rule_documents::media(binder),
        beside: if chosen {
            None
        } else {
            beside(binder, env, log)
        },
        chosen,
    })
}

fn id(binder: &Binder, new: &NewIncident, at: Moment) -> LogId {
    let known = binder.logs().unwrap_or_default();
    new_incident_id(&new.title, moment::date_in(at, binder.zone()), &known)
}

/// An open incident of the same title: perhaps the same one, opened by somebody else.
fn same_name(new: &NewIncident, log: &LogId, before: &[Incident]) -> Option<Message> {
    let name = folded(new.title.trim());
    let same = before
        .iter()
        .find(|other| other.is_open() && folded(&other.title) == name)?;
    Some(say!(
        "incident-same-name",
        id = same.id.as_str(),
        log = log.as_str()
    ))
}

fn fields(new: &NewIncident) -> Fields {
    let mut fields = Fields::default();
    fields.set(Field::Event, new.title.trim());
    fields.set(Field::From, new.from.as_deref().unwrap_or_default());
    fields.set(Field::By, new.by.as_deref().unwrap_or_default());
    fields.set(Field::Scenario, new.played.scenario.as_str());
    fields.set(Field::Planned, new.played.planned.as_str());
    for (field, yes) in [(Field::Risk, new.risk), (Field::Drill, new.drill)] {
        if yes {
            fields.set(field, true);
        }
    }
    fields
}

/// It is done with the duty to tell one's own before others.
fn first_row(binder: &Binder, log: &LogId, at: Moment, new: &NewIncident) -> Draft {
    let duties = rule_documents::duties(binder).value.duties;
    let first = |duty: &&Duty| duty.starts == DutyTrigger::Opened && is_before_external(duty);
    let owes = duties.iter().find(first).map(|duty| duty.id.as_str());
    let fields = Fields::default()
        .with(Field::Owes, owes.unwrap_or_default())
        .with(Field::Event, new.first_event.as_str())
        .with(Field::Action, new.first_action.as_str());
    Draft {
        log: log.clone(),
        kind: EntryKind::Entry,
        at,
        fields,
    }
}
