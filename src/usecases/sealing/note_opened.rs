//! Write down that a list was opened: by whom, when and why, with nothing of what it says.

use anyhow::Result;

use crate::domain::log::entry::{Draft, EntryKind, Field};
use crate::domain::name::LogId;
use crate::domain::sealing::list_entry::opened_fields;
use crate::domain::sealing::sealed_list::SealedText;
use crate::env::Env;
use crate::replica::Binder;
use crate::usecases::log::write_outcome::{self, WriteOutcome};

/// # Errors
/// This copy cannot write.
pub fn note_opened(
    binder: &Binder,
    env: &Env,
    opened: &SealedText,
    why: &str,
    event: &str,
) -> Result<WriteOutcome> {
    let fields = opened_fields(&opened.list, opened.version.number, why);
    let draft = Draft {
        log: LogId::journal(),
        kind: EntryKind::List,
        at: write_outcome::happened(binder, env, None, None)?,
        fields: fields.with(Field::Event, event),
    };
    write_outcome::write(binder, env, draft, Vec::new(), Vec::new())
}
