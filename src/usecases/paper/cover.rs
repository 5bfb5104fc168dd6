//! What the first sheet of the whole binder tells: exercises, the last changes, who answers for it, its copies.

use anyhow::Result;
use chrono::NaiveDate;

use crate::domain::exercise::register::ExerciseState;
use crate::domain::paper::register::Print;
use crate::domain::time::moment;
use crate::replica::Binder;
use crate::usecases::exercise::read_exercises;
use crate::usecases::paper::read_register::register;
use crate::usecases::people::who_is;
use crate::usecases::setup::settings;

/// How many changes and copies there is room for.
const MOST: usize = 10;

/// What is known for the cover.
pub struct CoverFacts {
    pub name: String,
    /// What the person or role is called that answers for the plan, and the one that keeps it up.
    pub owner: String,
    pub updates: String,
    /// Exercises, the last first: day, title, and what was found.
    pub exercises: Vec<(NaiveDate, String, String)>,
    /// The last changes of documents: day, path, by whom.
    pub changes: Vec<(NaiveDate, String, String)>,
    /// Prints of the whole binder of which somebody has a copy.
    pub paper: Vec<Print>,
}

/// # Errors
/// The copy cannot be read.
pub fn cover_facts(binder: &Binder) -> Result<CoverFacts> {
    let settings = settings::settings(binder);
    let names = who_is::names(binder);
    let called = |id: &String| names.get(id).unwrap_or(id).clone();
    let changes = binder.last_changes(&|_| true)?.into_iter().take(MOST);
    let day = |at| moment::date_in(at, binder.zone());
    let mut paper = register(binder)?.prints;
    paper.retain(|print| print.item == "all" && print.out().next().is_some());
    paper.truncate(MOST);
    Ok(CoverFacts {
        owner: called(&settings.owner),
        updates: called(&settings.updates),
        name: settings.name,
        exercises: exercises(binder)?,
        changes: changes.map(|it| (day(it.at), it.path, it.by)).collect(),
        paper,
    })
}

/// Those that have begun: day, title and result.
fn exercises(binder: &Binder) -> Result<Vec<(NaiveDate, String, String)>> {
    let begun = read_exercises::exercises(binder)?.into_iter();
    let begun = begun.filter(|it| !it.is(ExerciseState::Planned));
    let zone = binder.zone();
    Ok(begun
        .map(|it| (moment::date_in(it.at, zone), it.title, it.result))
        .collect())
}
