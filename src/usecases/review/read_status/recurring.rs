//! Recurring tasks: reviews of the plan, exercises.

use chrono::NaiveDate;

use crate::domain::review::warning::{Recurrence, Warning};
use crate::domain::settings::Settings;
use crate::domain::time::moment::{self, Moment, Zone};
use crate::format::documents::checklist_file;
use crate::format::documents::plan_file;
use crate::format::paths;
use crate::replica::Binder;

/// Next review of chapters and lists.
pub(super) struct Review {
    pub(super) again: Recurrence,
    due: Vec<NaiveDate>,
    never: usize,
}

impl Review {
    pub(super) fn concerns(&self, now: Moment, zone: Zone) -> Vec<Warning> {
        let today = moment::date_in(now, zone);
        let over: Vec<NaiveDate> = self
            .due
            .iter()
            .copied()
            .filter(|day| *day < today)
            .collect();
        let mut concerns = Vec::new();
        if let Some(since) = over.iter().min() {
            concerns.push(Warning::Review {
                count: over.len(),
                since: *since,
            });
        }
        concerns.extend((self.never > 0).then_some(Warning::NeverReviewed(self.never)));
        concerns
    }
}

pub(super) fn review(binder: &Binder, settings: &Settings) -> Review {
    let reviewed = binder.remembered("reviewed", None, || reviewed(binder));
    let never = reviewed.iter().filter(|day| day.is_none()).count();
    let every = settings.limits.review;
    let due: Vec<NaiveDate> = reviewed
        .into_iter()
        .flatten()
        .map(|day| every.day_after(day))
        .collect();
    let again = due
        .iter()
        .min()
        .map_or(Recurrence::Never, |day| Recurrence::By(*day));
    Review { again, due, never }
}

/// The last review of each chapter and list that can be read.
fn reviewed(binder: &Binder) -> Vec<Option<NaiveDate>> {
    let bytes = |path: &String| binder.document(path).ok().flatten();
    let markdown = |prefix: &str| {
        let paths = binder.documents(prefix).unwrap_or_default();
        paths
            .into_iter()
            .filter(|path| path.ends_with(".md"))
            .collect::<Vec<_>>()
    };
    let chapters = markdown(plan_file::FOLDER)
        .into_iter()
        .filter_map(|path| bytes(&path).map(|bytes| plan_file::read(&path, &bytes).value.reviewed));
    let lists = markdown(paths::CHECKLISTS).into_iter().filter_map(|path| {
        bytes(&path).map(|bytes| checklist_file::read(&path, &bytes).value.reviewed)
    });
    chapters.chain(lists).collect()
}

/// An exercise that is overdue, was not held on its day, or was never held nor planned.
pub(super) fn of_exercise(
    exercise: Recurrence,
    planned: Option<NaiveDate>,
    today: NaiveDate,
) -> Option<Warning> {
    match (exercise, planned) {
        (_, Some(day)) if day < today => Some(Warning::ExerciseNotHeld(day)),
        (Recurrence::By(day), _) => exercise.is_over(today).then_some(Warning::Exercise(day)),
        (Recurrence::Never, Some(_)) => None,
        (Recurrence::Never, None) => Some(Warning::NeverExercised),
    }
}
