//! Read one entry whole.

use anyhow::Result;

use crate::domain::incident::Incident;
use crate::domain::log::entry::{Field, MOST_ATTACHED, Sha256};
use crate::domain::log::log_query::LogQuery;
use crate::domain::log::timeline::{Row, Timeline};
use crate::domain::name::LogId;
use crate::domain::sealing::protected::PROTECTED;
use crate::domain::settings::Settings;
use crate::domain::time::moment::{self, Moment, Zone};
use crate::env::Env;
use crate::error::Failure;
use crate::git::regular_files;
use crate::replica::Binder;
use crate::say;
use crate::usecases::incident::incidents;
use crate::usecases::log::find_entry;
use crate::usecases::log::target_log;
use crate::usecases::setup::settings;

/// An entry, and its log.
pub struct EntryRead {
    pub row: Row,
    pub log: LogId,
    /// Title of the incident; empty for the journal.
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

/// A file that goes with an entry, by its number from 1. One of a protected entry is opened if that is for the
/// screen.
///
/// # Errors
/// There is no such file; it is not whole here; this copy has no key to it.
pub fn file_of(binder: &Binder, row: &Row, number: usize) -> Result<Vec<u8>> {
    let files = row.files.iter();
    let file = number.checked_sub(1).and_then(|at| files.clone().nth(at));
    let none = || {
        let id = row.id().map(ToString::to_string).unwrap_or_default();
        Failure::could_not(say!("log-no-such-file", id = id, count = row.files.len()))
    };
    let file = file.ok_or_else(none)?;
    let broken = || Failure::could_not(say!("log-file-not-here", file = &file.path));
    let place = binder.folder().join(&file.path);
    let bytes = regular_files::read(&place, 2 * MOST_ATTACHED as u64).map_err(|_| broken())?;
    let name = file.path.rsplit('/').next().unwrap_or_default();
    let sha = name.split('-').next().unwrap_or_default();
    if !Sha256::of(&bytes).as_str().starts_with(sha) {
        return Err(broken().into());
    }
    if row.field(Field::Handling) != PROTECTED {
        return Ok(bytes);
    }
    let opened = binder.is_protected_shown();
    let opened = opened.then(|| binder.opened_file(&row.author.log, &bytes));
    let shut = || Failure::could_not(say!("log-file-shut", file = &file.path));
    Ok(opened.flatten().ok_or_else(shut)?.to_vec())
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
