//! Destroy a sealed list: its versions go, and every device that could open one forgets its key.

use anyhow::Result;

use crate::domain::log::entry::{Draft, EntryKind, Field};
use crate::domain::name::LogId;
use crate::domain::sealing::list_entry::destroying_list_fields;
use crate::domain::sealing::sealed_list::SealedList;
use crate::env::Env;
use crate::error::Failure;
use crate::replica::Binder;
use crate::say;
use crate::usecases::log::write_outcome::{self, WriteOutcome};

/// Writes that it is destroyed and deletes its versions here; places lose them when they are next met.
///
/// # Errors
/// No reason; this device may not read the list; a copy that cannot write.
pub fn destroy_list(
    binder: &Binder,
    env: &Env,
    list: &SealedList,
    (event, why): (&str, &str),
) -> Result<WriteOutcome> {
    if why.trim().is_empty() {
        return Err(Failure::could_not(say!("seal-no-reason")).into());
    }
    binder.may_seal(&list.id)?;
    let fields = destroying_list_fields(&list.id, why.trim());
    let draft = Draft {
        log: LogId::journal(),
        kind: EntryKind::List,
        at: write_outcome::happened(binder, env, None, None)?,
        fields: fields.with(Field::Event, event),
    };
    let written = write_outcome::write(binder, env, draft, Vec::new(), Vec::new())?;
    binder.delete_destroyed()?;
    Ok(written)
}
