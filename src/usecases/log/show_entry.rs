//! Read one entry whole.

use anyhow::Result;

use crate::domain::incident::Incident;
use crate::domain::log::log_query::LogQuery;
use crate::domain::log::timeline::{Row, Timeline};
use crate::domain::name::LogId;
use crate::domain::settings::Settings;
use crate::domain::time::moment::{self, Moment, Zone};
use crate::env::Env;
use crate::error::Failure;
use crate::replica::Binder;
use crate::say;
use crate::usecases::incident::incidents;
use crate::usecases::log::find_entry;
use crate::usecases::log::target_log;
use crate::usecases::setup::settings;

/// An entry, with the log it stands in.
pub struct EntryRead {
    pub row: Row,
    pub log: LogId,
    /// Of an incident; empty for the journal.
    pub title: String,
    /// Other entries about this one, in the order of the log.
    pub about: Vec<Row>,
    pub drill: bool,
    pub now: Moment,
    pub zone: Zone,
    pub settings: Settings,
}

/// The entry meant by an id, the beginning of one, or words of its text: first in the log meant, then in
/// all others.
///
/// # Errors
/// None, or several; the binder cannot be read.
pub fn show_entry(
    binder: &Binder,
    env: &Env,
    incident: Option<&str>,
    typed: &str,
) -> Result<EntryRead> {
    let (named, typed) = match typed.trim().rsplit_once('/') {
        Some((log, id)) => (Some(log), id),
        None => (incident, typed.trim()),
    };
    let meant = target_log::for_reading(binder, env, named)?.log;
    let mut others = binder.logs()?;
    others.retain(|log| *log != meant);
    others.reverse();
    let others = if named.is_some() { Vec::new() } else { others };
    for log in std::iter::once(meant).chain(others) {
        let timeline = timeline(binder, &log)?;
        match find_entry::rows_meant(&timeline, typed).as_slice() {
            [] => {}
            [row] => return Ok(read(binder, env, &log, &timeline, row)),
            several => return Err(find_entry::several(typed, several).into()),
        }
    }
    Err(Failure::could_not(say!("log-no-such-entry", typed = typed)).into())
}

fn timeline(binder: &Binder, log: &LogId) -> Result<Timeline> {
    let notebooks = match log.is_journal() {
        true => binder.notebooks(log)?,
        false => incidents::notebooks(binder, log, &LogQuery::Everything)?,
    };
    Ok(Timeline::of(&notebooks))
}

fn read(binder: &Binder, env: &Env, log: &LogId, timeline: &Timeline, row: &Row) -> EntryRead {
    let incident = (!log.is_journal()).then(|| Incident::of(log, timeline));
    let is_about = |other: &&Row| {
        let of = other.pointer.as_ref().and_then(|pointer| pointer.known());
        of.is_some() && of == row.id()
    };
    EntryRead {
        row: row.clone(),
        log: row.author.log.clone(),
        title: incident
            .as_ref()
            .map(|it| it.title.clone())
            .unwrap_or_default(),
        about: timeline.rows().iter().filter(is_about).cloned().collect(),
        drill: incident.is_some_and(|it| it.drill),
        now: moment::in_zone(env.now(), binder.zone()),
        zone: binder.zone(),
        settings: settings::settings(binder),
    }
}
