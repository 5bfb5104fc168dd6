//! Play a scenario: its exercise is opened as an incident, and each inject is a row of its log.

use anyhow::Result;

use crate::domain::exercise::register::{Exercise, ExerciseState};
use crate::domain::exercise::scenario::{Inject, Scenario};
use crate::domain::incident::{Incident, PlayedScenario};
use crate::domain::log::entry::{Draft, EntryKind, Field, Fields};
use crate::domain::log::timeline::Timeline;
use crate::domain::time::moment::{self, Moment, Zone};
use crate::env::Env;
use crate::error::{Failure, Message};
use crate::replica::Binder;
use crate::say;
use crate::usecases::exercise::read_exercises;
use crate::usecases::exercise::scenarios;
use crate::usecases::incident::incidents;
use crate::usecases::incident::open_incident::{NewIncident, Opened, open_incident};
use crate::usecases::log::write_outcome::{self, WriteOutcome};

/// An exercise that is played now.
pub struct Play {
    pub incident: Incident,
    pub scenario: Scenario,
    /// Numbers of the injects that have been told.
    pub told: Vec<usize>,
    pub began: Moment,
    pub now: Moment,
    pub zone: Zone,
}

impl Play {
    pub fn next(&self) -> Option<&Inject> {
        self.scenario.next(&self.told)
    }

    /// When the next inject is due.
    pub fn next_due(&self) -> Option<Moment> {
        self.next().map(|inject| inject.due(self.began))
    }
}

/// The exercise under way that is meant; none where it has to begin.
///
/// # Errors
/// The binder cannot be read; its scenario is gone.
pub fn under_way(binder: &Binder, env: &Env, typed: Option<&str>) -> Result<Option<Play>> {
    let all = read_exercises::exercises(binder)?;
    let is_meant = |it: &&Exercise| {
        let called = typed.is_none_or(|typed| read_exercises::is_called(it, typed));
        it.is(ExerciseState::UnderWay) && !it.scenario.is_empty() && called
    };
    match all.iter().find(is_meant) {
        Some(exercise) => read(binder, env, exercise).map(Some),
        None => Ok(None),
    }
}

/// The play of an exercise that has begun.
fn read(binder: &Binder, env: &Env, exercise: &Exercise) -> Result<Play> {
    let scenario = scenarios::scenario(binder, &exercise.scenario)?;
    let log = exercise.log.as_ref();
    let log = log.ok_or_else(|| Failure::could_not(say!("exercise-none")))?;
    let (incident, timeline) = incidents::told(binder, log)?;
    Ok(Play {
        incident,
        told: told(&timeline, &scenario.id),
        scenario,
        began: exercise.at,
        now: moment::in_zone(env.now(), binder.zone()),
        zone: binder.zone(),
    })
}

/// Numbers of the injects of a scenario that a log has.
fn told(timeline: &Timeline, scenario: &str) -> Vec<usize> {
    let rows = timeline.rows().iter();
    let of_it = rows.filter(|row| row.field(Field::Scenario) == scenario && !row.is_struck());
    let numbers = of_it.filter_map(|row| row.entry()?.fields.number(Field::Inject));
    numbers.filter_map(|it| usize::try_from(it).ok()).collect()
}

/// Opens the exercise of a scenario, or of the next planned one. The sentences are those of its first row.
///
/// # Errors
/// Nothing is planned and no scenario was typed; no such scenario; a copy that cannot write.
pub fn begin(
    binder: &Binder,
    env: &Env,
    typed: Option<&str>,
    first_row: (String, String),
) -> Result<Opened> {
    let planned: Vec<Exercise> = read_exercises::exercises(binder)?;
    let mut planned = planned.into_iter();
    let plan = planned.rfind(|it| {
        let called = typed.is_none_or(|typed| read_exercises::is_called(it, typed));
        it.is(ExerciseState::Planned) && called
    });
    let scenario = match (&plan, typed) {
        (Some(plan), _) => scenarios::scenario(binder, &plan.scenario)?,
        (None, Some(typed)) => scenarios::scenario(binder, typed)?,
        (None, None) => return Err(Failure::could_not(say!("exercise-none-planned")).into()),
    };
    let played = PlayedScenario {
        scenario: scenario.id,
        planned: plan.and_then(|plan| plan.planned).unwrap_or_default(),
    };
    let new = NewIncident {
        title: scenario.title,
        drill: true,
        played,
        first_event: first_row.0,
        first_action: first_row.1,
        ..NewIncident::default()
    };
    open_incident(binder, env, &new)
}

/// Writes an inject as a row of the exercise's log.
///
/// # Errors
/// A copy that cannot write.
pub fn tell(
    binder: &Binder,
    env: &Env,
    play: &Play,
    inject: &Inject,
    sentence: &dyn Fn(&Message) -> String,
) -> Result<WriteOutcome> {
    let text = inject.text.as_str();
    let event = sentence(&say!(
        "exercise-inject-row",
        number = inject.number,
        text = text
    ));
    let draft = Draft {
        log: play.incident.id.clone(),
        kind: EntryKind::Entry,
        at: moment::in_zone(env.now(), binder.zone()),
        fields: Fields::default()
            .with(Field::Event, event)
            .with(Field::Scenario, play.scenario.id.as_str())
            .with(Field::Inject, inject.number),
    };
    write_outcome::write(binder, env, draft, Vec::new(), Vec::new())
}
