//! Note that something is to be taken away from where people read it.

use anyhow::Result;

use crate::domain::log::entry::{Draft, Fields};
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::name::LogId;
use crate::domain::time::moment;
use crate::domain::time::typed_time::{RepeatedHour, Toward};
use crate::env::Env;
use crate::error::{Failure, Message};
use crate::replica::Binder;
use crate::say;
use crate::usecases::log::write_outcome::{self, WriteOutcome};

/// What was typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Removal {
    /// Where it stands: a page, a poster, a list.
    pub place: String,
    pub why: Option<String>,
    pub owner: Option<String>,
    pub due: Option<String>,
    pub at: Option<String>,
    pub which: Option<RepeatedHour>,
}

/// Writes an `action`: open until somebody has taken it down.
///
/// # Errors
/// No place; a time that cannot be read; a copy that cannot write.
pub fn take_down(
    binder: &Binder,
    env: &Env,
    log: &LogId,
    removal: &Removal,
    sentence: &dyn Fn(&Message) -> String,
) -> Result<WriteOutcome> {
    if removal.place.trim().is_empty() {
        return Err(Failure::could_not(say!("inform-take-down-what")).into());
    }
    let at = write_outcome::happened(binder, env, removal.at.as_deref(), removal.which)?;
    let reading = write_outcome::reading(binder, env, Toward::Future, removal.which);
    let due = removal
        .due
        .as_deref()
        .map(|typed| reading.moment(typed))
        .transpose()?;
    let place = removal.place.trim();
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let fields = Fields::default()
        .with(
            Field::Event,
            sentence(&say!("inform-event-take-down", place = place)),
        )
        .with(Field::Owner, text(&removal.owner))
        .with(Field::Due, due.map(moment::written).unwrap_or_default())
        .with(Field::To, "take-down")
        .with(Field::Why, text(&removal.why))
        .with(Field::Place, place);
    let draft = Draft {
        log: log.clone(),
        kind: EntryKind::Action,
        at,
        fields,
    };
    write_outcome::write(binder, env, draft, Vec::new(), Vec::new())
}
