//! Record what came of a call.

use anyhow::Result;

use crate::domain::incident::meeting::{self, CallOutcome};
use crate::domain::log::entry::{Draft, EntryKind, Field, Fields};
use crate::domain::name::LogId;
use crate::domain::people::contact::Person;
use crate::domain::time::typed_time::RepeatedHour;
use crate::env::Env;
use crate::error::{Failure, Message};
use crate::replica::Binder;
use crate::say;
use crate::usecases::log::write_outcome::{self, WriteOutcome};
use crate::usecases::obligations::done_by_acts;
use crate::usecases::people::convene::{CallSheet, fulfilled, reached, sheet};
use crate::usecases::people::known_names;
use crate::usecases::people::who_is;

/// The most names offered where one typed may be several people's.
const MOST_NAMES: usize = 5;

/// Arguments for the result of a call.
#[derive(Clone, Debug, PartialEq)]
pub struct CallAttempt {
    pub who: String,
    pub channel: String,
    pub answer: CallOutcome,
    pub at: Option<String>,
    pub which: Option<RepeatedHour>,
    pub remark: String,
}

/// Writes a `call`; returns the sheet after it. A person not in the contact list is written as typed.
///
/// # Errors
/// A name that is several people's; a time that cannot be read; a copy that cannot write.
pub fn note_call(
    binder: &Binder,
    env: &Env,
    log: &LogId,
    tried: &CallAttempt,
    sentence: &dyn Fn(&Message) -> String,
) -> Result<(WriteOutcome, CallSheet)> {
    let at = write_outcome::happened(binder, env, tried.at.as_deref(), tried.which)?;
    let contacts = who_is::contacts(binder);
    let (id, name) = match contacts.named(&tried.who).as_slice() {
        [] => (tried.who.clone(), tried.who.clone()),
        [one] => (one.id.clone(), one.called().to_owned()),
        several => return Err(ambiguous(&tried.who, several).into()),
    };
    let channel = meeting::channel_called(&tried.channel);
    let channel = channel.map_or_else(|| tried.channel.clone(), |said| sentence(&said));
    let channel = channel.as_str();
    let event = match tried.answer {
        CallOutcome::Reached => say!("meeting-reached", name = name, channel = channel),
        CallOutcome::NoAnswer => say!("meeting-no-answer", name = name, channel = channel),
        CallOutcome::Message => say!("meeting-left-message", name = name, channel = channel),
    };
    let mut event = sentence(&event);
    if !tried.remark.is_empty() {
        event = format!("{event}: {}", tried.remark);
    }
    let done = match tried.answer {
        CallOutcome::Reached => reached(binder, &contacts, log, &[id.as_str()], None),
        // Somebody who stands in may have been reached before.
        CallOutcome::NoAnswer | CallOutcome::Message => {
            reached(binder, &contacts, log, &[], Some(&id))
        }
    };
    let draft = Draft {
        log: log.clone(),
        kind: EntryKind::Call,
        at,
        fields: Fields::default()
            .with(Field::Duty, done_by_acts::ids(&done))
            .with(Field::Event, event.as_str())
            .with(Field::Channel, tried.channel.as_str())
            .with(Field::Result, tried.answer.written())
            .with(Field::Person, id),
    };
    let mut notices = fulfilled(&done);
    notices.extend(known_names::about_person(binder, &tried.who));
    let written = write_outcome::write(binder, env, draft, Vec::new(), notices)?;
    let sheet = CallSheet {
        told: event,
        ..sheet(binder, env, log)?
    };
    Ok((written, sheet))
}

fn ambiguous(typed: &str, several: &[&Person]) -> Failure {
    let names = several.iter().take(MOST_NAMES).map(|one| one.id.as_str());
    let names: Vec<&str> = names.collect();
    Failure::could_not(say!(
        "meeting-several",
        typed = typed,
        names = names.join(", "),
        first = names[0]
    ))
}
