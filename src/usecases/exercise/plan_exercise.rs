//! Plan an exercise: which scenario, when, and who takes part.

use anyhow::Result;

use crate::domain::exercise::register::PLANNED;
use crate::domain::exercise::scenario::Scenario;
use crate::domain::log::entry::{Draft, EntryKind, Field, Fields};
use crate::domain::name::LogId;
use crate::domain::people::contact::Contacts;
use crate::domain::time::moment::{self, Moment};
use crate::domain::time::typed_time::{RepeatedHour, Toward};
use crate::env::Env;
use crate::error::Message;
use crate::replica::Binder;
use crate::say;
use crate::usecases::exercise::scenarios;
use crate::usecases::log::write_outcome::{self, WriteOutcome};
use crate::usecases::people::{known_names, who_is};
use crate::usecases::setup::settings;

/// Arguments of the command.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExercisePlan {
    pub scenario: String,
    pub on: String,
    pub which: Option<RepeatedHour>,
    /// Ids, names, roles or groups; the group of the quorum where none is given.
    pub with: Vec<String>,
}

/// An exercise just planned.
pub struct PlannedExercise {
    pub outcome: WriteOutcome,
    pub scenario: Scenario,
    pub at: Moment,
    /// Those who take part, as the contact list calls them.
    pub people: Vec<String>,
}

/// Writes a `drill` that is planned into the journal.
///
/// # Errors
/// No such scenario; a time that cannot be read; a copy that cannot write.
pub fn plan_exercise(
    binder: &Binder,
    env: &Env,
    plan: &ExercisePlan,
    sentence: &dyn Fn(&Message) -> String,
) -> Result<PlannedExercise> {
    let scenario = scenarios::scenario(binder, &plan.scenario)?;
    let reading = write_outcome::reading(binder, env, Toward::Future, plan.which);
    let at = reading.moment(&plan.on)?;
    let quorum = settings::settings(binder).quorum;
    let with = match (plan.with.as_slice(), quorum) {
        ([], Some(quorum)) => vec![quorum.group],
        (typed, _) => typed.to_vec(),
    };
    let contacts = who_is::contacts(binder);
    let unknown = with.iter().filter(|name| contacts.group(name).is_none());
    let notices = unknown.filter_map(|name| known_names::about_person(binder, name));
    let notices = notices.collect();
    let named: Vec<(String, String)> = with.iter().map(|typed| meant(&contacts, typed)).collect();
    let (with, people): (Vec<String>, Vec<String>) = named.into_iter().unzip();
    let day = moment::date_in(at, binder.zone()).to_string();
    let title = scenario.title.as_str();
    let draft = Draft {
        log: LogId::journal(),
        kind: EntryKind::Drill,
        at: moment::in_zone(env.now(), binder.zone()),
        fields: Fields::default()
            .with(
                Field::Event,
                sentence(&say!("exercise-planned-row", day = day, title = title)),
            )
            .with(Field::Title, title)
            .with(Field::Due, moment::written(at))
            .with(Field::State, PLANNED)
            .with(Field::To, with)
            .with(Field::Scenario, scenario.id.as_str()),
    };
    let outcome = write_outcome::write(binder, env, draft, Vec::new(), notices)?;
    Ok(PlannedExercise {
        outcome,
        scenario,
        at,
        people,
    })
}

/// Id and name of a group or person; what was typed where it is not one of the list.
fn meant(contacts: &Contacts, typed: &str) -> (String, String) {
    if let Some(group) = contacts.group(typed) {
        return (group.id.clone(), group.title.clone());
    }
    match contacts.named(typed).as_slice() {
        [one] => (one.id.clone(), one.called().to_owned()),
        _ => (typed.to_owned(), typed.to_owned()),
    }
}
