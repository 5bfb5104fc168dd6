//! Destroy the protected text of an incident: its keys are forgotten by every device.

use anyhow::Result;

use crate::domain::log::entry::{Draft, EntryKind, Field};
use crate::domain::name::LogId;
use crate::domain::sealing::key_entry::destroying_fields;
use crate::env::Env;
use crate::error::Failure;
use crate::replica::Binder;
use crate::say;
use crate::usecases::incident::incidents;
use crate::usecases::log::target_log;
use crate::usecases::log::write_outcome::{self, WriteOutcome};

/// The log whose protected text is to be destroyed, with the logs that are one with it, and its title.
///
/// # Errors
/// No such incident; it has no protected text.
pub fn to_destroy(binder: &Binder, env: &Env, incident: &str) -> Result<(Vec<LogId>, String)> {
    let log = target_log::for_reading(binder, env, Some(incident))?.log;
    let told = incidents::all_in_brief(binder)?;
    let told = told.into_iter().find(|it| it.is_called(&log));
    let mut logs = vec![log.clone()];
    if let Some(told) = &told {
        logs = std::iter::once(&told.id)
            .chain(&told.also)
            .cloned()
            .collect();
    }
    let ring = binder.incident_key_ring()?;
    logs.retain(|log| !ring.publics(log).is_empty());
    if logs.is_empty() {
        let name = log.to_string();
        return Err(Failure::could_not(say!("seal-nothing-there", incident = name)).into());
    }
    Ok((logs, told.map(|it| it.title).unwrap_or_default()))
}

/// Writes that it is destroyed, an entry for each log. The devices forget their keys at their next command.
///
/// # Errors
/// No reason; a copy that cannot write.
pub fn destroy_sealed(
    binder: &Binder,
    env: &Env,
    logs: &[LogId],
    event: &dyn Fn(&LogId) -> String,
    why: &str,
) -> Result<WriteOutcome> {
    if why.trim().is_empty() {
        return Err(Failure::could_not(say!("seal-no-reason")).into());
    }
    let ring = binder.incident_key_ring()?;
    let now = write_outcome::happened(binder, env, None, None)?;
    let mut last = None;
    for log in logs {
        let fields = destroying_fields(log, ring.publics(log), why);
        let draft = Draft {
            log: LogId::journal(),
            kind: EntryKind::Key,
            at: now,
            fields: fields.with(Field::Event, event(log)),
        };
        last = Some(write_outcome::write(
            binder,
            env,
            draft,
            Vec::new(),
            Vec::new(),
        )?);
    }
    last.ok_or_else(|| Failure::could_not(say!("seal-no-reason")).into())
}
