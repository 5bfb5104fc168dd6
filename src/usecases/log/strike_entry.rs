//! Strike an entry: it stays, with a line through it, and who, when and why.

use anyhow::Result;

use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::timeline::{Row, Timeline};
use crate::env::Env;
use crate::error::Failure;
use crate::replica::Binder;
use crate::say;
use crate::usecases::log::find_entry;
use crate::usecases::log::target_log;
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
    let about = target.event();
    let written = write_outcome::write(binder, env, draft, Vec::new(), target.notices)?;
    Ok(WriteOutcome { about, ..written })
}

/// The id of what this copy wrote last in the log meant, struck rows and pointers aside.
///
/// # Errors
/// Nothing is written there; the log cannot be read.
pub fn last_own(binder: &Binder, env: &Env, incident: Option<&str>) -> Result<String> {
    let nothing = || Failure::could_not(say!("log-nothing-to-strike"));
    let log = target_log::for_writing(binder, env, incident).log;
    let timeline = Timeline::of(&binder.notebooks(&log)?);
    let own = binder.device().map(|device| device.writer.clone());
    let rows = timeline.rows().iter();
    let own = rows.filter(|row| Some(&row.author.writer) == own.as_ref());
    let stands = |row: &&Row| !row.is_struck() && row.pointer.is_none();
    let last = own.filter(stands).max_by_key(|row| row.number);
    let id = last.and_then(Row::id).ok_or_else(nothing)?;
    Ok(format!("{log}/{id}"))
}
