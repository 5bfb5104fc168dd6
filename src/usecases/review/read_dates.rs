//! All dates of a binder: reviews, mirrored pages, exercises, contacts, mandates, follow-ups, duties and promises.

use anyhow::Result;

use crate::domain::exercise::register::{self, Exercise, ExerciseState};
use crate::domain::incident::Incident;
use crate::domain::log::entry::Field;
use crate::domain::log::log_query::LogQuery;
use crate::domain::log::timeline::Timeline;
use crate::domain::name::LogId;
use crate::domain::people::phone_number::Home;
use crate::domain::review::known_date::{DateDue, DateKind, KnownDate};
use crate::domain::review::next::{self, Task};
use crate::domain::settings::Settings;
use crate::domain::time::moment::{self, Moment};
use crate::env::Env;
use crate::replica::Binder;
use crate::usecases::exercise::read_exercises;
use crate::usecases::incident::incidents;
use crate::usecases::people::who_is;
use crate::usecases::plan::read_plan;
use crate::usecases::plan::rule_documents;
use crate::usecases::review::closed_incidents;
use crate::usecases::review::what_next;
use crate::usecases::setup::settings;

/// In the order of their days.
///
/// # Errors
/// The binder cannot be read.
pub fn read_dates(binder: &Binder, env: &Env) -> Result<Vec<KnownDate>> {
    let settings = settings::settings(binder);
    let now = moment::in_zone(env.now(), binder.zone());
    let all = incidents::all_in_brief(binder)?;
    let mut dates = of_documents(binder, &settings)?;
    dates.extend(of_exercises(
        &read_exercises::among(binder, &all),
        &settings,
    ));
    dates.extend(of_contacts(binder, &settings));
    dates.extend(of_journal(binder)?);
    dates.extend(of_incidents(binder, &all, now));
    let zone = binder.zone();
    dates.sort_by_key(|date| match date.due {
        DateDue::Day(day) => (day, None),
        DateDue::Moment(at) => (moment::date_in(at, zone), Some(at)),
    });
    Ok(dates)
}

/// Reviews of chapters and lists, and pages that are mirrored.
fn of_documents(binder: &Binder, settings: &Settings) -> Result<Vec<KnownDate>> {
    let limits = &settings.limits;
    let mut dates = Vec::new();
    for chapter in read_plan::read_plan(binder)?.plan.chapters {
        let title = chapter.title;
        let path = chapter.path;
        dates.extend(chapter.reviewed.map(|day| KnownDate {
            id: format!("review-{path}"),
            what: DateKind::Review {
                title: title.clone(),
                path: path.clone(),
            },
            due: DateDue::Day(limits.review.day_after(day)),
        }));
        dates.extend(chapter.mirrored.map(|day| KnownDate {
            id: format!("mirror-{path}"),
            what: DateKind::Mirror {
                title,
                source: chapter.source,
            },
            due: DateDue::Day(limits.mirror_age.day_after(day)),
        }));
    }
    for list in rule_documents::lists(binder, None) {
        let path = list.value.path();
        dates.extend(list.value.reviewed.map(|day| KnownDate {
            id: format!("review-{path}"),
            what: DateKind::Review {
                title: list.value.title,
                path,
            },
            due: DateDue::Day(limits.review.day_after(day)),
        }));
    }
    Ok(dates)
}

fn of_exercises(exercises: &[Exercise], settings: &Settings) -> Vec<KnownDate> {
    let planned = exercises.iter().filter(|it| it.is(ExerciseState::Planned));
    let planned = planned.map(|it| KnownDate {
        id: format!("exercise-{}", it.id()),
        what: DateKind::Exercise {
            title: it.title.clone(),
            id: it.id().to_owned(),
        },
        due: DateDue::Moment(it.at),
    });
    let last = register::last_held(exercises, settings.zone);
    let due = last.map(|day| KnownDate {
        id: "exercise-due".to_owned(),
        what: DateKind::ExerciseDue,
        due: DateDue::Day(settings.limits.exercise.day_after(day)),
    });
    planned.chain(due).collect()
}

fn of_contacts(binder: &Binder, settings: &Settings) -> Vec<KnownDate> {
    let home = Home::of(settings.zone, settings.language);
    let mut dates = Vec::new();
    for (_, person) in who_is::contacts(binder).people() {
        let number = person.address_by("phone", home).unwrap_or_default();
        dates.extend(person.verified.map(|day| KnownDate {
            id: format!("contact-{}", person.id),
            what: DateKind::Contact {
                name: person.called().to_owned(),
                number,
            },
            due: DateDue::Day(settings.limits.contact_age.day_after(day)),
        }));
        dates.extend(person.mandate_until.map(|day| KnownDate {
            id: format!("mandate-{}", person.id),
            what: DateKind::Mandate {
                name: person.called().to_owned(),
            },
            due: DateDue::Day(day),
        }));
    }
    dates
}

fn of_journal(binder: &Binder) -> Result<Vec<KnownDate>> {
    let journal = binder.notebooks_asked(&LogId::journal(), &LogQuery::Open)?;
    let journal = Timeline::of(&journal);
    let open = journal.open_actions().filter_map(|row| {
        let id = row.id()?.to_string();
        Some(KnownDate {
            due: DateDue::Moment(row.due()?),
            what: DateKind::FollowUp {
                text: row.action().to_owned(),
                who: row.field(Field::Owner).to_owned(),
                id: id.clone(),
            },
            id: format!("journal-{id}"),
        })
    });
    Ok(open.collect())
}

/// What incidents ask for at a time, also after they were closed.
fn of_incidents(binder: &Binder, all: &[Incident], now: Moment) -> Vec<KnownDate> {
    let mut dates = Vec::new();
    for incident in all.iter().filter(|it| it.is_open() && !it.by_guest) {
        let read = incidents::told_asked(binder, &incident.id, &LogQuery::Open);
        let Ok((incident, timeline)) = read else {
            continue;
        };
        let duties = rule_documents::duties(binder).value;
        let owed = what_next::owed(binder, &duties, &incident, &timeline);
        let tasks = next::everything(&owed, &[], &timeline, now);
        let tasks = who_is::called(binder, tasks);
        dates.extend(tasks.iter().filter_map(|task| of_task(task, &incident)));
    }
    for closed in closed_incidents::of(binder, all, now) {
        let tasks = closed.tasks.iter();
        dates.extend(tasks.filter_map(|task| of_task(task, &closed.incident)));
    }
    dates
}

fn of_task(task: &Task, incident: &Incident) -> Option<KnownDate> {
    Some(KnownDate {
        id: format!("{}-{}", incident.id, task.what.id()),
        what: DateKind::Task {
            text: task.text.clone(),
            who: task.called.clone(),
            incident: incident.title.clone(),
            drill: incident.drill,
        },
        due: DateDue::Moment(task.due?),
    })
}
