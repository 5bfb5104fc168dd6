//! Say which copy and which place holds what.

use anyhow::Result;

use crate::domain::incident::Incident;
use crate::domain::replication::goal::ReplicationState;
use crate::domain::replication::status::ReplicationReport;
use crate::env::Env;
use crate::replica::Binder;
use crate::usecases::incident::incidents;
use crate::usecases::log::target_log;

/// Every copy by its own last receipt, every remote as last seen. No network access.
///
/// # Errors
/// This copy cannot be read, or has no pinned beginning.
pub fn report_copies(binder: &Binder) -> Result<ReplicationReport> {
    binder.report()
}

/// Holders of all entries of each open incident.
///
/// # Errors
/// As [`report_copies`].
pub fn spread_of_open(binder: &Binder) -> Result<Vec<ReplicationState>> {
    let all = incidents::all_in_brief(binder)?;
    let open = all.into_iter().filter(Incident::is_open);
    open.map(|it| spread(binder, it)).collect()
}

/// Holders of all entries of one incident, by id or title.
///
/// # Errors
/// As [`report_copies`], or there is no such incident.
pub fn spread_of(binder: &Binder, typed: &str, env: &Env) -> Result<ReplicationState> {
    let log = target_log::incident_for_reading(binder, env, Some(typed))?.log;
    let (incident, _) = incidents::told(binder, &log)?;
    spread(binder, incident)
}

fn spread(binder: &Binder, incident: Incident) -> Result<ReplicationState> {
    Ok(ReplicationState {
        copies: binder.holders(&incident.id)?,
        goal: binder.settings().copies,
        log: incident.id,
        title: incident.title,
    })
}
