//! Finish an exercise: what was found, what is to be done about it, and who is told.

use anyhow::Result;
use chrono::TimeDelta;

use crate::domain::exercise::register::{Exercise, ExerciseState, HELD};
use crate::domain::inform::audience::{Audience, AudienceReach};
use crate::domain::log::entry::{Draft, EntryKind, Field, Fields};
use crate::domain::name::LogId;
use crate::domain::time::moment::{self, Moment};
use crate::domain::time::typed_time::Toward;
use crate::env::Env;
use crate::error::{Failure, Message};
use crate::replica::Binder;
use crate::say;
use crate::usecases::exercise::read_exercises;
use crate::usecases::incident::close_incident::{self, Closing};
use crate::usecases::incident::incidents;
use crate::usecases::inform;
use crate::usecases::log::write_outcome::{self, WriteOutcome};
use crate::usecases::people::{known_names, who_is};
use crate::usecases::review::evaluate::{self, FollowUp};
use crate::usecases::setup::settings;

/// How long there is to tell of the result.
const TO_TELL: TimeDelta = TimeDelta::days(14);

/// What is known at the end of an exercise.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExerciseResult {
    /// What was found, in a sentence.
    pub result: String,
    /// Who took part; those who were planned where nobody is named.
    pub people: Vec<String>,
    pub actions: Vec<FollowUp>,
    /// Audiences that are told; the internal ones where none is named.
    pub audiences: Vec<String>,
}

/// An exercise just finished.
pub struct FinishedExercise {
    pub outcome: WriteOutcome,
    pub log: LogId,
    pub title: String,
    pub actions: Vec<WriteOutcome>,
    /// The audiences to be told, each with the action that was written for it.
    pub to_tell: Vec<(String, WriteOutcome)>,
    /// Role or person who tells them.
    pub teller: String,
}

/// The exercise to finish: the one called so, else the last that has no result yet.
///
/// # Errors
/// There is none; it has a result already.
pub fn unfinished(binder: &Binder, typed: Option<&str>) -> Result<Exercise> {
    if typed.is_some() {
        let exercise = read_exercises::exercise(binder, typed)?;
        return match (&exercise.log, &exercise.held) {
            (None, _) => Err(Failure::could_not(say!("exercise-not-begun")).into()),
            (_, Some(id)) => {
                Err(Failure::could_not(say!("exercise-finished", id = id.as_str())).into())
            }
            _ => Ok(exercise),
        };
    }
    let mut begun = read_exercises::exercises(binder)?.into_iter();
    let found =
        begun.find(|it| !it.is(ExerciseState::Planned) && it.log.is_some() && it.held.is_none());
    found.ok_or_else(|| Failure::could_not(say!("exercise-not-begun")).into())
}

/// Writes the result into the journal with its actions, and closes the exercise.
///
/// # Errors
/// No result; no such audience; a time of an action that cannot be read; a copy that cannot write.
pub fn finish_exercise(
    binder: &Binder,
    env: &Env,
    exercise: &Exercise,
    found: &ExerciseResult,
    sentence: &dyn Fn(&Message) -> String,
) -> Result<FinishedExercise> {
    if found.result.trim().is_empty() {
        return Err(Failure::could_not(say!("exercise-no-result")).into());
    }
    for action in &found.actions {
        let reading = write_outcome::reading(binder, env, Toward::Future, action.which);
        action
            .due
            .as_deref()
            .map(|due| reading.moment(due))
            .transpose()?;
    }
    let log = exercise.log.clone().unwrap_or_else(LogId::journal);
    let now = moment::in_zone(env.now(), binder.zone());
    let audiences = audiences(binder, found)?;
    let mut outcome = write_outcome::write(
        binder,
        env,
        held(exercise, found, &audiences, (now, sentence)),
        Vec::new(),
        Vec::new(),
    )?;
    let mut actions = Vec::new();
    for action in &found.actions {
        actions.push(evaluate::follow_up(binder, env, &log, action)?);
    }
    let teller = teller(binder);
    let mut to_tell = Vec::new();
    for audience in audiences {
        let event = sentence(&say!(
            "exercise-tell-action",
            audience = audience.title.as_str()
        ));
        let written = to_be_told(binder, env, &log, (&audience, event, &teller))?;
        to_tell.push((audience.title, written));
    }
    close(binder, env, &log, found, sentence)?;
    outcome
        .notices
        .extend(actions.iter_mut().flat_map(|it| it.notices.drain(..)));
    Ok(FinishedExercise {
        outcome,
        log,
        title: exercise.title.clone(),
        actions,
        to_tell,
        teller,
    })
}

/// Those who are told: the named audiences, else the internal ones.
fn audiences(binder: &Binder, found: &ExerciseResult) -> Result<Vec<Audience>> {
    let all = inform::audiences(binder);
    if found.audiences.is_empty() {
        let internal = all.audiences.into_iter();
        let internal = internal.filter(|it| it.reach == Some(AudienceReach::Internal));
        return Ok(internal.collect());
    }
    let named = found.audiences.iter();
    let named = named.map(|typed| inform::audience(&all, typed).map_err(Into::into));
    named.collect()
}

fn held(
    exercise: &Exercise,
    found: &ExerciseResult,
    audiences: &[Audience],
    (now, sentence): (Moment, &dyn Fn(&Message) -> String),
) -> Draft {
    let people = match found.people.is_empty() {
        true => exercise.people.clone(),
        false => found.people.clone(),
    };
    let ids: Vec<String> = audiences.iter().map(|it| it.id.clone()).collect();
    let log = exercise.log.as_ref().map_or("", LogId::as_str);
    let (title, result) = (exercise.title.as_str(), found.result.trim());
    let event = sentence(&say!("exercise-held-row", title = title, result = result));
    Draft {
        log: LogId::journal(),
        kind: EntryKind::Drill,
        at: now,
        fields: Fields::default()
            .with(Field::Event, event)
            .with(Field::Title, title)
            .with(Field::State, HELD)
            .with(Field::OfLog, log)
            .with(Field::To, people)
            .with(Field::Audience, ids)
            .with(Field::Result, result)
            .with(Field::Scenario, exercise.scenario.as_str())
            .with(
                Field::Planned,
                exercise.planned.as_deref().unwrap_or_default(),
            ),
    }
}

/// Who answers for the plan tells of the result.
fn teller(binder: &Binder) -> String {
    let owner = settings::settings(binder).owner;
    let contacts = who_is::contacts(binder);
    contacts.person(&owner).map_or(owner, known_names::called)
}

fn to_be_told(
    binder: &Binder,
    env: &Env,
    log: &LogId,
    (audience, event, teller): (&Audience, String, &str),
) -> Result<WriteOutcome> {
    let now = moment::in_zone(env.now(), binder.zone());
    let draft = Draft {
        log: LogId::journal(),
        kind: EntryKind::Action,
        at: now,
        fields: Fields::default()
            .with(Field::Event, event)
            .with(Field::Owner, teller)
            .with(Field::Due, moment::written(now + TO_TELL))
            .with(Field::OfLog, log.as_str())
            .with(Field::Audience, audience.id.as_str()),
    };
    write_outcome::write(binder, env, draft, Vec::new(), Vec::new())
}

/// Closes the exercise's log, where that was not done before.
fn close(
    binder: &Binder,
    env: &Env,
    log: &LogId,
    found: &ExerciseResult,
    sentence: &dyn Fn(&Message) -> String,
) -> Result<()> {
    let (incident, _) = incidents::told(binder, log)?;
    if !incident.is_open() {
        return Ok(());
    }
    let closing = Closing {
        why: Some(found.result.clone()),
        ..Closing::default()
    };
    close_incident::close_incident(binder, env, log, &closing, sentence)?;
    Ok(())
}
