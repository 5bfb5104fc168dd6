//! Routines of an incident: running ones with backlog; start and end.

use std::collections::BTreeMap;

use anyhow::Result;

use crate::domain::fuzzy_match::{FuzzyMatch, fuzzy_match};
use crate::domain::incident::routine::Routine;
use crate::domain::incident::routine_runs::{self, RoutineRun};
use crate::domain::log::entry::{Draft, Fields};
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::log_query::LogQuery;
use crate::domain::name::LogId;
use crate::env::Env;
use crate::error::{Failure, Message};
use crate::replica::Binder;
use crate::say;
use crate::usecases::incident::incident_snapshot::{self, IncidentSnapshot, SnapshotTime};
use crate::usecases::log::event_time::EventTime;
use crate::usecases::log::long_text;
use crate::usecases::log::write_outcome::WriteOutcome;
use crate::usecases::people::known_names;
use crate::usecases::people::who_is;
use crate::usecases::plan::rule_documents;

/// The routines as they run, or ran.
pub struct RoutineOverview {
    pub snapshot: IncidentSnapshot,
    /// Routines of the plan, each with its path.
    pub routines: Vec<(String, Routine)>,
    pub runs: Vec<RoutineRun>,
    pub names: BTreeMap<String, String>,
}

impl RoutineOverview {
    pub fn routine(&self, id: &str) -> Option<&Routine> {
        let all = self.routines.iter().map(|(_, routine)| routine);
        all.into_iter().find(|routine| routine.id == id)
    }

    pub fn run(&self, id: &str) -> Option<&RoutineRun> {
        self.runs.iter().find(|run| run.id() == id)
    }

    /// The place of the routine meant, or of the one that looks most like it; one of several is none.
    fn likely(&self, typed: &str) -> Result<usize, Option<usize>> {
        match fuzzy_match(typed, &self.called()) {
            FuzzyMatch::One(at) => Ok(at),
            FuzzyMatch::Several(these) => Err(these.first().copied()),
            FuzzyMatch::None(near) => Err(near),
        }
    }

    fn called(&self) -> Vec<(&str, &str)> {
        let all = self.routines.iter();
        all.map(|(_, it)| (it.id.as_str(), it.title.as_str()))
            .collect()
    }
}

/// # Errors
/// A time that cannot be read; the binder cannot be read.
pub fn read(
    binder: &Binder,
    env: &Env,
    log: &LogId,
    wanted: &SnapshotTime,
) -> Result<RoutineOverview> {
    let then = incident_snapshot::read_asked(binder, env, log, wanted, &LogQuery::Open)?;
    Ok(RoutineOverview {
        routines: rule_documents::routines(binder),
        runs: routine_runs::routine_runs(&then.timeline),
        names: who_is::names(binder),
        snapshot: then,
    })
}

/// Routine by name, with its path.
///
/// # Errors
/// None is called so; the one that looks most like it is offered.
pub fn named<'a>(
    read: &'a RoutineOverview,
    typed: &str,
) -> Result<(&'a str, &'a Routine), Failure> {
    match read.likely(typed) {
        Ok(at) => {
            let (path, routine) = &read.routines[at];
            Ok((path, routine))
        }
        Err(near) => Err(Failure::could_not(match near {
            Some(at) => {
                let near = read.routines[at].1.id.as_str();
                say!("routine-unknown-near", typed = typed, nearest = near)
            }
            None => say!("routine-unknown", typed = typed),
        })),
    }
}

/// Arguments of the command.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoutineChange {
    /// Started, or ended.
    pub on: bool,
    pub name: String,
    pub why: Option<String>,
    /// Person responsible.
    pub owner: Option<String>,
    /// Backlog when it ends; that of the routine if not given.
    pub backlog: Option<String>,
    pub happened: EventTime,
}

/// A routine that was started or ended.
pub struct RoutineChanged {
    pub outcome: WriteOutcome,
    pub id: String,
    pub read: RoutineOverview,
}

/// Writes a `routine`. One that is not in the plan is written as typed, with a notice. The backlog of an
/// ended routine becomes an open action.
///
/// # Errors
/// A time that cannot be read; a copy that cannot write.
pub fn turn(
    binder: &Binder,
    env: &Env,
    log: &LogId,
    turning: &RoutineChange,
    sentence: &dyn Fn(&Message) -> String,
) -> Result<RoutineChanged> {
    let at = turning.happened.moment(binder, env)?;
    let before = read(binder, env, log, &SnapshotTime::default())?;
    let (id, title, unknown) = meant(&before, &turning.name);
    let mut notices: Vec<Message> = unknown.into_iter().collect();
    notices.extend(turning.happened.remark(binder, env, at));
    notices.extend(remark(turning, &title, before.run(&id)));
    let mut draft = Draft {
        log: log.clone(),
        kind: EntryKind::Routine,
        at,
        fields: fields(turning, &before, &id, &title, sentence),
    };
    notices.extend(
        turning
            .owner
            .as_ref()
            .and_then(|_| known_names::name_owner(binder, &mut draft)),
    );
    let written = long_text::write(binder, env, draft, Vec::new(), notices)?;
    let read = read(binder, env, log, &SnapshotTime::default())?;
    Ok(RoutineChanged {
        outcome: written,
        id,
        read,
    })
}

fn fields(
    turning: &RoutineChange,
    before: &RoutineOverview,
    id: &str,
    title: &str,
    sentence: &dyn Fn(&Message) -> String,
) -> Fields {
    let event = match turning.on {
        true => say!("routine-started-event", title = title),
        false => say!("routine-ended-event", title = title),
    };
    let routine = before.routine(id);
    let planned = || routine.map(|it| it.backlog.join("; ")).unwrap_or_default();
    let backlog = turning.backlog.clone().unwrap_or_else(planned);
    let caught_up = match backlog.trim() {
        _ if turning.on => String::new(),
        "" => String::new(),
        text => sentence(&say!("routine-backlog-action", backlog = text)),
    };
    let owner = match &turning.owner {
        Some(typed) => typed.as_str(),
        None if caught_up.is_empty() => "",
        None => routine.map(|it| it.owner.as_str()).unwrap_or_default(),
    };
    Fields::default()
        .with(Field::Late, turning.happened.why_late())
        .with(Field::Event, sentence(&event))
        .with(Field::Owner, owner)
        .with(Field::Action, caught_up)
        .with(Field::Title, title)
        .with(Field::Of, id)
        .with(
            Field::After,
            before.run(id).map(RoutineRun::seen_ids).unwrap_or_default(),
        )
        .with(
            Field::To,
            if turning.on {
                routine_runs::ON
            } else {
                routine_runs::OFF
            },
        )
        .with(Field::Why, turning.why.as_deref().unwrap_or_default())
        .with(Field::Backlog, backlog)
}

fn meant(read: &RoutineOverview, typed: &str) -> (String, String, Option<Message>) {
    match read.likely(typed) {
        Ok(at) => {
            let routine = &read.routines[at].1;
            (routine.id.clone(), routine.title.clone(), None)
        }
        // One that was started under a name of its own is ended under it.
        Err(_) if read.run(typed).is_some() => (typed.to_owned(), typed.to_owned(), None),
        Err(near) => {
            let said = match near {
                Some(at) => {
                    let near = read.routines[at].1.id.as_str();
                    say!(
                        "routine-unknown-written-near",
                        typed = typed,
                        nearest = near
                    )
                }
                None => say!("routine-unknown-written", typed = typed),
            };
            (typed.to_owned(), typed.to_owned(), Some(said))
        }
    }
}

/// Notice that it was so already. Repetition is harmless.
fn remark(turning: &RoutineChange, title: &str, run: Option<&RoutineRun>) -> Option<Message> {
    let runs = run.is_some_and(RoutineRun::is_running);
    match (turning.on, runs) {
        (true, true) => Some(say!("routine-runs-already", title = title)),
        (false, false) => Some(say!("routine-not-running", title = title)),
        _ => None,
    }
}
