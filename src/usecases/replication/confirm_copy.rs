//! Say "I have the latest, at home too": a receipt with the tips held.

use anyhow::Result;

use crate::domain::log::entry::{Draft, Fields};
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::name::LogId;
use crate::domain::time::moment;
use crate::env::Env;
use crate::replica::Binder;
use crate::usecases::log::write_outcome::{self, WriteOutcome};

/// Writes a receipt in the journal, with the place of the copy if given.
///
/// # Errors
/// This copy cannot write.
pub fn confirm_copy(
    binder: &Binder,
    env: &Env,
    event: &str,
    place: Option<&str>,
) -> Result<WriteOutcome> {
    let draft = Draft {
        log: LogId::journal(),
        kind: EntryKind::Receipt,
        at: moment::in_zone(env.now(), binder.zone()),
        fields: Fields::default()
            .with(Field::Event, event)
            .with(Field::Tips, binder.tips_held()?)
            .with(Field::Met, binder.places_met()?)
            .with(Field::Place, place.unwrap_or_default().trim()),
    };
    write_outcome::write(binder, env, draft, Vec::new(), Vec::new())
}
