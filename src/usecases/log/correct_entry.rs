//! Correct an entry: a new entry has the new text; the old text is kept, struck.

use anyhow::Result;

use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::time::moment;
use crate::domain::time::typed_time::RepeatedHour;
use crate::env::Env;
use crate::error::Failure;
use crate::replica::Binder;
use crate::say;
use crate::usecases::log::find_entry;
use crate::usecases::log::long_text;
use crate::usecases::log::write_outcome::{self, WriteOutcome};

/// Arguments of the command.
#[derive(Clone, Debug, PartialEq)]
pub struct Correction {
    pub id: String,
    /// The whole new text; empty where only the time is corrected.
    pub text: String,
    /// The time it happened after all.
    pub at: Option<String>,
    pub which: Option<RepeatedHour>,
}

/// Writes a `correct`.
///
/// # Errors
/// Neither text nor time; no such id; a time that cannot be read; a copy that cannot write.
pub fn correct_entry(
    binder: &Binder,
    env: &Env,
    incident: Option<&str>,
    correction: &Correction,
) -> Result<WriteOutcome> {
    if correction.text.trim().is_empty() && correction.at.is_none() {
        return Err(Failure::could_not(say!("log-correct-nothing")).into());
    }
    let now = write_outcome::happened(binder, env, None, None)?;
    let target = find_entry::find(binder, env, incident, &correction.id)?;
    let mut draft = target.draft(EntryKind::Correct, now);
    draft.fields.set(Field::Event, correction.text.as_str());
    if let Some(at) = &correction.at {
        let at = write_outcome::happened(binder, env, Some(at), correction.which)?;
        draft.fields.set(Field::CorrectedAt, moment::written(at));
    }
    let about = target.event();
    let written = long_text::write(binder, env, draft, Vec::new(), target.notices)?;
    Ok(WriteOutcome { about, ..written })
}
