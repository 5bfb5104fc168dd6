//! Open a closed incident again.

use anyhow::Result;

use crate::domain::incident::{Incident, IncidentEnd};
use crate::domain::name::LogId;
use crate::domain::time::typed_time::RepeatedHour;
use crate::env::Env;
use crate::error::Failure;
use crate::replica::Binder;
use crate::say;
use crate::usecases::incident::incidents;
use crate::usecases::log::event_time::EventTime;
use crate::usecases::log::mark_done::{self, DoneMark};
use crate::usecases::log::target_log;
use crate::usecases::log::write_outcome::WriteOutcome;

/// Arguments of the command.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reopening {
    /// Its id or name; the one closed last where nothing was typed.
    pub id: Option<String>,
    pub why: Option<String>,
    pub at: Option<String>,
    pub which: Option<RepeatedHour>,
}

/// An incident that is open again.
pub struct Reopened {
    pub outcome: WriteOutcome,
    pub incident: Incident,
    /// True if rows written without `--incident` go here now.
    pub chosen: bool,
}

/// Writes a `reopen` of its close. United logs are open if one of them is.
///
/// # Errors
/// No incident is closed, or not the one typed; no such incident; a copy that cannot write.
pub fn reopen_incident(binder: &Binder, env: &Env, typed: &Reopening) -> Result<Reopened> {
    let all = incidents::all_in_brief(binder)?;
    let log = match &typed.id {
        Some(id) => target_log::incident_for_reading(binder, env, Some(id))?.log,
        None => closed_last(&all)?,
    };
    let (incident, _) = incidents::told(binder, &log)?;
    let IncidentEnd::Closed { told, .. } = &incident.end else {
        let title = incident.title.as_str();
        return Err(Failure::could_not(say!("closing-is-open", title = title)).into());
    };
    let mark = DoneMark {
        done: false,
        id: format!("{}/{}", told.log, told.id),
        text: typed.why.clone().unwrap_or_default(),
        happened: EventTime {
            at: typed.at.clone(),
            which: typed.which,
            late: None,
        },
        source: None,
    };
    let outcome = mark_done::mark_done(binder, env, None, &mark)?;
    let beside = |other: &Incident| other.is_open() && !other.drill && other.id != incident.id;
    let mut chosen = !incident.drill || !all.iter().any(beside);
    if chosen {
        // An exercise is never held fast.
        let choice = Some(&incident.id).filter(|_| !incident.drill);
        chosen = binder.set_active_incident(choice).is_ok();
    }
    let (incident, _) = incidents::told(binder, &log)?;
    Ok(Reopened {
        outcome,
        incident,
        chosen,
    })
}

fn closed_last(all: &[Incident]) -> Result<LogId, Failure> {
    let closed = all.iter().filter_map(|incident| match &incident.end {
        IncidentEnd::Closed { told, .. } if !incident.by_guest => {
            Some((told.written_at, &incident.id))
        }
        _ => None,
    });
    let last = closed.max().map(|(_, id)| id.clone());
    last.ok_or_else(|| Failure::could_not(say!("closing-none-closed")))
}
