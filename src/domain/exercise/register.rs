//! The exercises of a binder: planned, under way and held, from the journal and the logs of exercises.

use std::cmp::Reverse;

use chrono::NaiveDate;

use crate::domain::incident::{Incident, IncidentEnd};
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::timeline::{Row, Timeline};
use crate::domain::name::LogId;
use crate::domain::time::moment::{self, Moment, Zone};

/// Value of `state` in a `drill` entry; one without is of an exercise that was held.
pub const PLANNED: &str = "planned";
pub const HELD: &str = "held";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExerciseState {
    Planned,
    UnderWay,
    /// Its log is closed, or it was noted afterwards.
    Held,
}

impl ExerciseState {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::UnderWay => "under-way",
            Self::Held => "held",
        }
    }
}

/// An exercise, from its plan to its result.
#[derive(Clone, Debug, PartialEq)]
pub struct Exercise {
    pub title: String,
    /// Id of the scenario; empty where none is played.
    pub scenario: String,
    pub state: ExerciseState,
    /// When it began; of a planned one when it is to begin.
    pub at: Moment,
    /// Id of the entry that plans it, in the journal.
    pub planned: Option<String>,
    /// Ids and names of those who are to take part, or took part.
    pub people: Vec<String>,
    /// Its log, once it has begun.
    pub log: Option<LogId>,
    /// What was found, in a sentence; empty as long as nobody wrote it.
    pub result: String,
    /// Ids of the audiences that are told of the result.
    pub audiences: Vec<String>,
    /// Id of the entry with the result, in the journal.
    pub held: Option<String>,
}

impl Exercise {
    pub fn is(&self, state: ExerciseState) -> bool {
        self.state == state
    }

    /// The id it is called by: that of its log, else of its entry in the journal.
    pub fn id(&self) -> &str {
        let log = self.log.as_ref().map(LogId::as_str);
        let noted = self.planned.as_deref().or(self.held.as_deref());
        log.or(noted).unwrap_or_default()
    }
}

/// All exercises, the last first. `incidents` may hold real ones.
pub fn exercises(incidents: &[Incident], journal: &Timeline) -> Vec<Exercise> {
    let noted = journal.rows().iter();
    let noted: Vec<&Row> = noted
        .filter(|row| row.is(&EntryKind::Drill) && row.author.counts() && !row.is_struck())
        .collect();
    let (plans, held): (Vec<&Row>, Vec<&Row>) = noted
        .into_iter()
        .partition(|row| row.field(Field::State) == PLANNED);
    let drills = incidents.iter().filter(|it| it.drill && !it.by_guest);
    let mut all: Vec<Exercise> = drills
        .filter_map(|incident| of_incident(incident, &plans, &held))
        .collect();
    let apart = held.iter().filter(|row| {
        let log = LogId::new(row.field(Field::OfLog));
        !log.is_some_and(|log| incidents.iter().any(|it| it.is_called(&log)))
    });
    all.extend(apart.map(|row| noted_afterwards(row)));
    let begun = |row: &&&Row| {
        let id = id(row);
        let mut begun = all.iter().map(|it| &it.planned);
        !begun.any(|planned| *planned == id)
    };
    let open: Vec<Exercise> = plans.iter().filter(begun).map(|row| planned(row)).collect();
    all.extend(open);
    all.sort_by_key(|it| Reverse(it.at));
    all
}

/// The day of the last exercise that has begun.
pub fn last_held(exercises: &[Exercise], zone: Zone) -> Option<NaiveDate> {
    let begun = exercises.iter().filter(|it| !it.is(ExerciseState::Planned));
    begun.map(|it| moment::date_in(it.at, zone)).max()
}

/// The day of the next planned exercise; one that was not held counts as long as none was held since.
pub fn next_planned(exercises: &[Exercise], zone: Zone) -> Option<NaiveDate> {
    let last = last_held(exercises, zone);
    let planned = exercises.iter().filter(|it| it.is(ExerciseState::Planned));
    let days = planned.map(|it| moment::date_in(it.at, zone));
    days.filter(|day| last.is_none_or(|last| last < *day)).min()
}

fn of_incident(incident: &Incident, plans: &[&Row], held: &[&Row]) -> Option<Exercise> {
    let played = incident.played.clone().unwrap_or_default();
    let is_plan = |row: &&&Row| id(row).is_some_and(|id| id == played.planned);
    let plan = plans.iter().find(is_plan);
    let is_result = |row: &&&Row| {
        let log = LogId::new(row.field(Field::OfLog));
        log.is_some_and(|log| incident.is_called(&log))
    };
    let result = held.iter().rfind(is_result);
    let people = result.or(plan).map(|row| texts(row, Field::To));
    let state = match incident.end {
        IncidentEnd::Closed { .. } => ExerciseState::Held,
        _ => ExerciseState::UnderWay,
    };
    Some(Exercise {
        title: incident.title.clone(),
        scenario: played.scenario,
        state,
        at: incident.opened.as_ref()?.at,
        planned: plan.and_then(|row| id(row)),
        people: people.unwrap_or_default(),
        log: Some(incident.id.clone()),
        result: result.map_or_else(String::new, |row| row.field(Field::Result).to_owned()),
        audiences: result.map_or_else(Vec::new, |row| texts(row, Field::Audience)),
        held: result.and_then(|row| id(row)),
    })
}

fn planned(row: &Row) -> Exercise {
    Exercise {
        state: ExerciseState::Planned,
        at: row.due().unwrap_or(row.at),
        planned: id(row),
        held: None,
        ..noted_afterwards(row)
    }
}

fn noted_afterwards(row: &Row) -> Exercise {
    Exercise {
        title: match row.field(Field::Title) {
            "" => row.event().to_owned(),
            title => title.to_owned(),
        },
        scenario: row.field(Field::Scenario).to_owned(),
        state: ExerciseState::Held,
        at: row.at,
        planned: None,
        people: texts(row, Field::To),
        log: None,
        result: row.field(Field::Result).to_owned(),
        audiences: texts(row, Field::Audience),
        held: id(row),
    }
}

fn id(row: &Row) -> Option<String> {
    row.id().map(ToString::to_string)
}

fn texts(row: &Row, field: Field) -> Vec<String> {
    let texts = row.entry().map(|entry| entry.fields.texts(field));
    let texts = texts.unwrap_or_default().into_iter();
    texts.map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::domain::testing::{at, log, notebook};

    const LOG: &str = "2026-11-22-larm";

    fn told(state: &str, more: serde_json::Value) -> serde_json::Value {
        let mut fields = json!({ "event": "Övning", "title": "Larm", "state": state });
        for (key, value) in more.as_object().expect("fields") {
            fields[key] = value.clone();
        }
        fields
    }

    fn drill() -> Incident {
        let opened =
            json!({ "event": "Larm", "drill": true, "scenario": "larm", "planned": "anna-1" });
        let book = notebook("anna", LOG).wrote("20:00", "open", 1, opened);
        Incident::of(&log(LOG), &Timeline::of(&[book]))
    }

    #[test]
    fn an_exercise_is_planned_until_its_log_begins_and_has_the_result_that_was_written() {
        let due =
            json!({ "due": "2026-11-22T20:00:00+01:00", "scenario": "larm", "to": ["kommitten"] });
        let plan = notebook("anna", "journal").wrote("09:00", "drill", 1, told(PLANNED, due));
        let before = exercises(&[], &Timeline::of(std::slice::from_ref(&plan)));
        assert_eq!(before.len(), 1);
        assert!(before[0].is(ExerciseState::Planned));
        assert_eq!(before[0].at, at("20:00"));
        assert_eq!(
            next_planned(&before, Zone::STOCKHOLM),
            Some(at("20:00").date_naive())
        );
        assert_eq!(last_held(&before, Zone::STOCKHOLM), None);

        let found = json!({ "of-log": LOG, "result": "Alla nåddes", "audience": ["alla"] });
        let journal = Timeline::of(&[plan.wrote("21:00", "drill", 2, told(HELD, found))]);
        let after = exercises(&[drill()], &journal);
        assert_eq!(after.len(), 1, "{after:?}");
        assert!(after[0].is(ExerciseState::UnderWay));
        assert_eq!(after[0].planned.as_deref(), Some("anna-1"));
        assert_eq!(after[0].result, "Alla nåddes");
        assert_eq!(after[0].id(), LOG);
        assert_eq!(next_planned(&after, Zone::STOCKHOLM), None);
    }

    #[test]
    fn an_exercise_noted_in_the_journal_alone_counts_as_held() {
        let book = notebook("anna", "journal");
        let book = book.wrote("09:00", "drill", 1, json!({ "event": "Bordsövning i går" }));
        let all = exercises(&[], &Timeline::of(&[book]));
        assert!(all[0].is(ExerciseState::Held));
        assert_eq!(all[0].title, "Bordsövning i går");
        assert_eq!(
            last_held(&all, Zone::STOCKHOLM),
            Some(at("09:00").date_naive())
        );
    }
}
