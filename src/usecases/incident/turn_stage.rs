//! Turn a stage of an incident on or off: committee, plan, reserve routines, normal state, dissolved.

use anyhow::Result;

use crate::domain::incident::attendance::Attendance;
use crate::domain::incident::routine_runs::{self, RoutineRun};
use crate::domain::incident::system_status::{self, SystemState, SystemStatus};
use crate::domain::incident::{Incident, Stage};
use crate::domain::log::entry::{Draft, Fields};
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::timeline::Timeline;
use crate::domain::name::LogId;
use crate::domain::review::next::{self, Task};
use crate::domain::time::moment::{self, Moment, Zone};
use crate::env::Env;
use crate::error::Message;
use crate::replica::Binder;
use crate::say;
use crate::usecases::incident::incidents;
use crate::usecases::log::decide::Reasons;
use crate::usecases::log::event_time::EventTime;
use crate::usecases::log::write_outcome::{self, WriteOutcome};
use crate::usecases::people::who_is;
use crate::usecases::plan::rule_documents;
use crate::usecases::review::what_next;
use crate::usecases::setup::settings;

/// Arguments of the command.
#[derive(Clone, Debug, PartialEq)]
pub struct StageChange {
    pub stage: Stage,
    pub on: bool,
    /// The sentence of the entry, in the binder's language.
    pub event: String,
    pub reasons: Reasons,
    /// Part of the plan that is activated; none for all of it.
    pub partly: Option<String>,
    /// Judged serious: others must be informed (Bilaga A).
    pub serious: bool,
    /// Names of those present; none if not given.
    pub present: Option<Vec<String>>,
    pub happened: EventTime,
}

/// A stage that was turned.
pub struct StageChanged {
    pub outcome: WriteOutcome,
    pub incident: Incident,
    /// Attendance, if given.
    pub attendance: Option<Attendance>,
    /// Tasks of the plan that arise from it.
    pub next_tasks: Vec<Task>,
    /// For a stage that ends something: routines still running, id and title.
    pub running: Vec<(String, String)>,
    /// Likewise the systems that are down or work in part, by name.
    pub down: Vec<String>,
    pub now: Moment,
    pub zone: Zone,
}

/// Writes a `stage`. Deviations from the rules (no quorum, no reason, wrong order) are recorded in the
/// entry and shown; they never block.
///
/// # Errors
/// A time that cannot be read; a copy that cannot write.
pub fn turn_stage(
    binder: &Binder,
    env: &Env,
    log: &LogId,
    turning: &StageChange,
) -> Result<StageChanged> {
    let at = turning.happened.moment(binder, env)?;
    let now = moment::in_zone(env.now(), binder.zone());
    let (before, timeline) = incidents::told(binder, log)?;
    let known = owed(binder, &before, &timeline, now);
    let attendance = turning.present.as_ref().map(|present| {
        let quorum = settings::settings(binder).quorum;
        Attendance::of(present, &who_is::contacts(binder), quorum.as_ref())
    });
    let mut fields = fields(turning, attendance.as_ref());
    let reading = turning.happened.to_come(binder, env);
    turning.reasons.write(&mut fields, reading)?;
    let draft = Draft {
        log: before.id.clone(),
        kind: EntryKind::Stage,
        at,
        fields,
    };
    let mut notices = deviations(turning, attendance.as_ref(), &before);
    notices.extend(turning.happened.remark(binder, env, at));
    let written = write_outcome::write(binder, env, draft, Vec::new(), notices)?;
    let (incident, timeline) = incidents::told(binder, log)?;
    let mut then = owed(binder, &incident, &timeline, now);
    then.retain(|task| known.iter().all(|known| known.what.id() != task.what.id()));
    let ends = matches!(turning.stage, Stage::Normal | Stage::Dissolved) == turning.on
        && !matches!(turning.stage, Stage::Committee | Stage::Plan);
    let (running, down) = match ends {
        true => (running(&timeline), down(binder, &timeline)),
        false => (Vec::new(), Vec::new()),
    };
    Ok(StageChanged {
        running,
        down,
        outcome: written,
        incident,
        attendance,
        next_tasks: then,
        now,
        zone: binder.zone(),
    })
}

fn running(timeline: &Timeline) -> Vec<(String, String)> {
    let runs = routine_runs::routine_runs(timeline).into_iter();
    let runs = runs.filter(RoutineRun::is_running);
    runs.map(|run| (run.id().to_owned(), run.title().to_owned()))
        .collect()
}

fn down(binder: &Binder, timeline: &Timeline) -> Vec<String> {
    let items = system_status::items(&rule_documents::systems(binder).value);
    let status = SystemStatus::of(timeline);
    let is_up = |state: SystemState| state == SystemState::Up;
    let planned = items.iter().filter(|item| {
        let stand = status.stand(item);
        stand.is_some_and(|stand| !is_up(stand.state))
    });
    let others = status.others(&items).into_iter();
    let others = others.filter(|(_, stand)| !is_up(stand.state));
    let planned = planned.map(|item| item.name.clone());
    planned
        .chain(others.map(|(name, _)| name.to_owned()))
        .collect()
}

fn owed(binder: &Binder, incident: &Incident, timeline: &Timeline, now: Moment) -> Vec<Task> {
    let duties = rule_documents::duties(binder).value;
    let owed = what_next::owed(binder, &duties, incident, timeline);
    who_is::called(binder, next::everything(&owed, &[], timeline, now))
}

fn fields(turning: &StageChange, attendance: Option<&Attendance>) -> Fields {
    let mut fields = Fields::default();
    fields.set(Field::Event, turning.event.as_str());
    fields.set(Field::Of, turning.stage.written());
    fields.set(Field::To, if turning.on { "on" } else { "off" });
    fields.set(Field::Late, turning.happened.why_late());
    fields.set(Field::Partly, turning.partly.as_deref().unwrap_or_default());
    if turning.serious {
        fields.set(Field::Grade, "serious");
    }
    if let Some(attendance) = attendance {
        fields.set(Field::Present, attendance.written());
        fields.set(Field::Name, attendance.called().join(", "));
        if !attendance.is_enough() {
            fields.set(Field::Deviation, "quorum");
        }
    }
    fields
}

/// Deviations from the plan's rules.
fn deviations(
    turning: &StageChange,
    attendance: Option<&Attendance>,
    before: &Incident,
) -> Vec<Message> {
    let mut said = Vec::new();
    if let Some(there) = attendance.filter(|there| !there.is_enough()) {
        let (count, needed) = (there.counted_members, there.needed.unwrap_or(0));
        said.push(say!("stage-too-few", count = count, needed = needed));
    }
    for name in attendance.iter().flat_map(|there| &there.unknown) {
        said.push(say!("stage-nobody-called", name = name));
    }
    if turning.reasons.are_missing() {
        said.push(say!("stage-without-reason"));
    }
    if before
        .stages
        .get(&turning.stage)
        .is_some_and(|turn| turn.on == turning.on)
    {
        said.push(say!("stage-already"));
    }
    if turning.stage == Stage::Dissolved && turning.on && !before.is_on(Stage::Normal) {
        said.push(say!("stage-not-normal-yet"));
    }
    said
}
