//! Choose the incident that this copy's commands are about.

use anyhow::Result;

use crate::domain::incident::Incident;
use crate::domain::log::target_log::TargetReason;
use crate::domain::name::LogId;
use crate::env::Env;
use crate::replica::Binder;
use crate::usecases::incident::incidents;
use crate::usecases::log::target_log;

/// Arguments of the command.
#[derive(Clone, Debug, PartialEq)]
pub enum IncidentChoice {
    /// An incident, or the journal.
    This(String),
    /// Forget the choice: the open real incident opened last.
    Automatic,
    /// Only say which it is.
    Ask,
}

/// The log in use.
pub struct InUse {
    pub log: LogId,
    /// None for the journal.
    pub incident: Option<Incident>,
    pub because: TargetReason,
}

/// # Errors
/// Unknown incident; the choice cannot be written down; the binder cannot be read.
pub fn use_incident(binder: &Binder, env: &Env, choice: &IncidentChoice) -> Result<InUse> {
    match choice {
        IncidentChoice::This(typed) => {
            let log = target_log::for_reading(binder, env, Some(typed))?.log;
            binder.set_active_incident(Some(&log))?;
        }
        IncidentChoice::Automatic => binder.set_active_incident(None)?,
        IncidentChoice::Ask => {}
    }
    let found = target_log::for_reading(binder, env, None)?;
    let incident = match found.log.is_journal() {
        true => None,
        false => Some(incidents::told(binder, &found.log)?.0),
    };
    Ok(InUse {
        log: found.log,
        incident,
        because: found.because,
    })
}
