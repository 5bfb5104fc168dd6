//! Attach files to an entry that is already written.

use std::path::PathBuf;

use anyhow::Result;

use crate::domain::log::entry::EntryKind;
use crate::env::Env;
use crate::error::Failure;
use crate::replica::Binder;
use crate::say;
use crate::usecases::log::find_entry;
use crate::usecases::log::long_text::{self, RefusedText};
use crate::usecases::log::write_outcome::{self, WriteOutcome};

/// Writes an `attach` with the files.
///
/// # Errors
/// A file that cannot be read; no such id; a copy that cannot write.
pub fn attach_file(
    binder: &Binder,
    env: &Env,
    incident: Option<&str>,
    id: &str,
    paths: &[PathBuf],
) -> Result<WriteOutcome> {
    let now = write_outcome::happened(binder, env, None, None)?;
    let target = find_entry::find(binder, env, incident, id)?;
    let mut files = Vec::new();
    for path in paths {
        files.extend(long_text::read(binder, env, path).map_err(refused)?);
    }
    let mut draft = target.draft(EntryKind::Attach, now);
    let files = long_text::named(&mut draft.fields, files);
    let about = target.event();
    let written = write_outcome::write(binder, env, draft, files, target.notices)?;
    Ok(WriteOutcome { about, ..written })
}

/// Why a file cannot go with an entry, as a failure.
pub(in crate::usecases) fn refused(unfit: RefusedText) -> Failure {
    Failure::could_not(match unfit {
        RefusedText::Unreadable(file) => say!("log-file-unreadable", file = file),
        RefusedText::NoFile(file, kind) => say!("log-no-file", file = file, kind = kind),
        RefusedText::TooBig(file) => say!("log-file-too-big", file = file),
    })
}
