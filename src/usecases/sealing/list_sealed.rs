//! The incidents with protected text, who can read it, and what became of it.

use anyhow::Result;

use crate::domain::sealing::sealed_log::SealedLog;
use crate::replica::Binder;
use crate::usecases::incident::incidents;

/// # Errors
/// The binder cannot be read.
pub fn list_sealed(binder: &Binder) -> Result<Vec<SealedLog>> {
    let all = incidents::all_in_brief(binder)?;
    let mut logs = binder.incident_key_ring()?.logs();
    for sealed in &mut logs {
        let found = all.iter().find(|incident| incident.is_called(&sealed.log));
        sealed.title = found.map(|it| it.title.clone()).unwrap_or_default();
    }
    Ok(logs)
}
