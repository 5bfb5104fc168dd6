//! Strike an entry: it stays, with a line through it, and who, when and why.

use anyhow::Result;

use crate::domain::log::entry::{EntryKind, Field};
use crate::env::Env;
use crate::error::Failure;
use crate::replica::Binder;
use crate::say;
use crate::usecases::log::find_entry;
use crate::usecases::log::write_outcome::{self, WriteOutcome};

/// Writes a `strike`.
///
/// # Errors
/// No reason; no such id; a copy that cannot write.
pub fn strike_entry(
    binder: &Binder,
    env: &Env,
    incident: Option<&str>,
    id: &str,
    why: &str,
) -> Result<WriteOutcome> {
    if why.trim().is_empty() {
        return Err(Failure::could_not(say!("log-strike-no-reason", id = id)).into());
    }
    let now = write_outcome::happened(binder, env, None, None)?;
    let target = find_entry::find(binder, env, incident, id)?;
    let mut draft = target.draft(EntryKind::Strike, now);
    draft.fields.set(Field::Why, why);
    write_outcome::write(binder, env, draft, Vec::new(), target.notices)
}
