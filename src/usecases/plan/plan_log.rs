//! How the documents changed: every saved version, by whom, why, and for which action.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use anyhow::Result;

use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::log_query::LogQuery;
use crate::domain::log::timeline::{Row, Timeline};
use crate::domain::name::{EntryId, LogId};
use crate::domain::plan::plan_change::PlanChange;
use crate::domain::time::moment::{self, Moment, Zone};
use crate::env::Env;
use crate::error::Failure;
use crate::replica::Binder;
use crate::say;
use crate::usecases::documents::name_document;
use crate::usecases::exercise::read_exercises;
use crate::usecases::log::find_entry;

/// The changes of one document, or of all.
pub struct PlanLog {
    /// None: of all documents.
    pub path: Option<String>,
    /// The last first.
    pub changes: Vec<PlanChange>,
    pub now: Moment,
    pub zone: Zone,
}

/// # Errors
/// No document is called so; the binder cannot be read.
pub fn plan_log(binder: &Binder, env: &Env, typed: Option<&str>) -> Result<PlanLog> {
    let named = |typed| name_document::name_of_any_time(binder, typed);
    let path = typed.map(named).transpose()?;
    let journal = binder.notebooks_asked(&LogId::journal(), &LogQuery::Everything)?;
    let journal = Timeline::of(&journal);
    let exercises = read_exercises::exercises(binder)?.into_iter();
    let by_log: BTreeMap<String, String> = exercises
        .filter_map(|it| Some((it.log?.to_string(), it.title)))
        .collect();
    let edits = journal.everything().into_iter();
    let edits = edits.filter(|row| row.is(&EntryKind::Edit) && !row.field(Field::Path).is_empty());
    let changes = edits.map(|row| change(row, &journal, &by_log));
    let is_meant = |it: &PlanChange| path.as_deref().is_none_or(|path| it.path() == path);
    let mut changes: Vec<PlanChange> = changes.filter(is_meant).collect();
    changes.sort_by_key(|it| Reverse((it.row.written_at, it.row.number)));
    Ok(PlanLog {
        path,
        changes,
        now: moment::in_zone(env.now(), binder.zone()),
        zone: binder.zone(),
    })
}

fn change(row: &Row, journal: &Timeline, exercises: &BTreeMap<String, String>) -> PlanChange {
    let of = EntryId::parse(row.field(Field::Of));
    let action = of.and_then(|id| journal.find(&id)).cloned();
    let log = action.as_ref().map(|action| action.field(Field::OfLog));
    let exercise = log.and_then(|log| exercises.get(log)).cloned();
    PlanChange {
        row: row.clone(),
        action,
        exercise: exercise.unwrap_or_default(),
    }
}

/// Id of the action in the journal that a change is made for.
///
/// # Errors
/// There is no such entry, or it is no action.
pub fn action_for(binder: &Binder, env: &Env, typed: &str) -> Result<String> {
    let journal = LogId::journal();
    let found = find_entry::find(binder, env, Some(journal.as_str()), typed)?;
    let is_action = found.row.is_some_and(|row| !row.action().is_empty());
    match is_action && found.log == journal {
        true => Ok(found.id.to_string()),
        false => Err(Failure::could_not(say!("plan-for-no-action", typed = typed)).into()),
    }
}
