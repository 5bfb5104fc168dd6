//! Show an exercise: what was played, what was learnt, and how the plan changed for it.

use std::collections::BTreeMap;

use anyhow::Result;

use crate::domain::exercise::register::Exercise;
use crate::domain::exercise::scenario::Scenario;
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::log_query::LogQuery;
use crate::domain::log::timeline::{Row, Timeline};
use crate::domain::name::LogId;
use crate::domain::time::moment::{self, Moment, Zone};
use crate::env::Env;
use crate::replica::Binder;
use crate::usecases::exercise::read_exercises;
use crate::usecases::exercise::scenarios;
use crate::usecases::incident::incidents;
use crate::usecases::people::who_is;

/// An exercise with all that is known of it.
pub struct ExerciseStory {
    pub exercise: Exercise,
    /// None where it is gone from the plan, or nothing was played.
    pub scenario: Option<Scenario>,
    /// When each inject was told, by its number.
    pub told: BTreeMap<usize, Moment>,
    /// What is to be done, with the changes of the plan made for it.
    pub lessons: Vec<Lesson>,
    /// Actions of telling audiences of the result.
    pub to_tell: Vec<Row>,
    /// Names by id of people, groups and audiences.
    pub names: BTreeMap<String, String>,
    pub now: Moment,
    pub zone: Zone,
}

/// A follow-up of an exercise.
pub struct Lesson {
    pub row: Row,
    /// Entries that saved a document for it, the first first.
    pub changes: Vec<Row>,
}

/// # Errors
/// No exercise is called so; the binder cannot be read.
pub fn show_exercise(binder: &Binder, env: &Env, typed: Option<&str>) -> Result<ExerciseStory> {
    let exercise = read_exercises::exercise(binder, typed)?;
    let all = scenarios::scenarios(binder).into_iter();
    let scenario = all.into_iter().find(|it| it.id == exercise.scenario);
    let journal = binder.notebooks_asked(&LogId::journal(), &LogQuery::Everything)?;
    let (to_tell, lessons) = follow_ups(&exercise, &Timeline::of(&journal));
    Ok(ExerciseStory {
        told: told(binder, &exercise)?,
        scenario,
        lessons,
        to_tell,
        names: who_is::names(binder),
        exercise,
        now: moment::in_zone(env.now(), binder.zone()),
        zone: binder.zone(),
    })
}

fn told(binder: &Binder, exercise: &Exercise) -> Result<BTreeMap<usize, Moment>> {
    let Some(log) = &exercise.log else {
        return Ok(BTreeMap::new());
    };
    let (_, timeline) = incidents::told(binder, log)?;
    let rows = timeline.rows().iter().filter(|row| !row.is_struck());
    let of_it = rows.filter(|row| row.field(Field::Scenario) == exercise.scenario);
    let told = of_it.filter_map(|row| {
        let number = row.entry()?.fields.number(Field::Inject)?;
        Some((usize::try_from(number).ok()?, row.at))
    });
    Ok(told.collect())
}

/// The actions that stem from an exercise: those of telling, and the others with the changes made for them.
fn follow_ups(exercise: &Exercise, journal: &Timeline) -> (Vec<Row>, Vec<Lesson>) {
    let is_of_it = |row: &&Row| {
        let log = LogId::new(row.field(Field::OfLog));
        row.is(&EntryKind::Action) && log.is_some() && log == exercise.log && !row.is_struck()
    };
    let actions = journal.rows().iter().filter(is_of_it).cloned();
    let (to_tell, others): (Vec<Row>, Vec<Row>) =
        actions.partition(|row| !row.field(Field::Audience).is_empty());
    let changed_for = |id: &str| {
        let edits = journal.everything().into_iter();
        let edits = edits.filter(|row| row.is(&EntryKind::Edit) && row.field(Field::Of) == id);
        let mut edits: Vec<Row> = edits.cloned().collect();
        edits.sort_by_key(|row| row.written_at);
        edits
    };
    let lesson = |row: Row| {
        let id = row.id().map(ToString::to_string).unwrap_or_default();
        Lesson {
            changes: changed_for(&id),
            row,
        }
    };
    (to_tell, others.into_iter().map(lesson).collect())
}
