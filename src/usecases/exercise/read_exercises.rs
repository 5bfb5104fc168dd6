//! Read the exercises of a binder.

use anyhow::Result;

use crate::domain::exercise::register::{self, Exercise, ExerciseState};
use crate::domain::incident::Incident;
use crate::domain::log::timeline::Timeline;
use crate::domain::name::{LogId, folded};
use crate::domain::review::warning::Recurrence;
use crate::error::Failure;
use crate::replica::Binder;
use crate::say;
use crate::usecases::incident::incidents;
use crate::usecases::setup::settings;

/// All exercises, the last first.
///
/// # Errors
/// The binder cannot be read.
pub fn exercises(binder: &Binder) -> Result<Vec<Exercise>> {
    Ok(among(binder, &incidents::all_in_brief(binder)?))
}

/// The same, where the incidents have been read.
pub fn among(binder: &Binder, incidents: &[Incident]) -> Vec<Exercise> {
    let journal = binder.notebooks(&LogId::journal()).unwrap_or_default();
    register::exercises(incidents, &Timeline::of(&journal))
}

/// The exercise that is called so: by the id of its log or of its entry in the journal, by its scenario or title. The
/// last that has begun where nothing is typed, else the next planned.
///
/// # Errors
/// None is called so; there is none.
pub fn exercise(binder: &Binder, typed: Option<&str>) -> Result<Exercise> {
    let all = exercises(binder)?;
    let Some(typed) = typed else {
        let begun = all.iter().find(|it| !it.is(ExerciseState::Planned));
        let next = || all.iter().rfind(|it| it.is(ExerciseState::Planned));
        let found = begun.or_else(next).cloned();
        return found.ok_or_else(|| Failure::could_not(say!("exercise-none")).into());
    };
    let found = all.iter().find(|it| is_called(it, typed)).cloned();
    found.ok_or_else(|| Failure::could_not(say!("exercise-unknown", typed = typed)).into())
}

/// When the committee is to exercise next.
///
/// # Errors
/// The binder cannot be read.
pub fn next_due(binder: &Binder) -> Result<Recurrence> {
    let last = register::last_held(&exercises(binder)?, binder.zone());
    let every = settings::settings(binder).limits.exercise;
    Ok(Recurrence::after(last, |day| every.day_after(day)))
}

pub(super) fn is_called(exercise: &Exercise, typed: &str) -> bool {
    let typed = folded(typed.trim());
    let log = exercise.log.as_ref().map_or("", LogId::as_str);
    let noted = [&exercise.planned, &exercise.held].map(|id| id.as_deref().unwrap_or_default());
    let names = [log, exercise.scenario.as_str()];
    let is_name =
        |name: &&str| folded(name) == typed || folded(name).ends_with(&format!("-{typed}"));
    !typed.is_empty()
        && (noted.contains(&typed.as_str())
            || names.iter().any(is_name)
            || folded(&exercise.title).starts_with(&typed))
}
