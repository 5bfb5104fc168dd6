//! Write down that a child came, left or was seen, or that a medicine was given.

use anyhow::Result;

use crate::domain::log::entry::{Draft, EntryKind, Field, Fields};
use crate::domain::roster::presence::{PresenceEvent, PresenceMark};
use crate::domain::sealing::protected::PROTECTED;
use crate::env::Env;
use crate::replica::Binder;
use crate::usecases::log::event_time::EventTime;
use crate::usecases::log::target_log;
use crate::usecases::log::write_outcome::{self, WriteOutcome};

/// What is to be written.
#[derive(Clone, Debug, Default)]
pub struct NewMark {
    pub mark: Option<PresenceMark>,
    /// Id of the child; empty for a muster.
    pub child: String,
    pub to: String,
    pub medicine: String,
    pub why: String,
    pub by: String,
    pub checked_by: String,
    pub agreed_with: String,
    pub happened: EventTime,
    pub paper: Option<OnPaper>,
}

/// The sheet of paper that a mark was written on by hand.
#[derive(Clone, Debug, Default)]
pub struct OnPaper {
    pub number: String,
    /// Its line on the sheet, from 1.
    pub line: u64,
    /// Who wrote by hand.
    pub hand: String,
}

/// Writes an entry of kind `presence`, all of it sealed but its time and writer. `event` is its sentence in the log.
///
/// # Errors
/// A time that cannot be read; it cannot be sealed: nothing is kept; a copy that cannot write.
pub fn mark_presence(
    binder: &Binder,
    env: &Env,
    incident: Option<&str>,
    new: &NewMark,
    event: &str,
) -> Result<(WriteOutcome, PresenceEvent)> {
    let at = new.happened.moment(binder, env)?;
    let to = target_log::for_writing(binder, env, incident);
    let mut fields = Fields::default();
    for (field, text) in [
        (Field::Event, event),
        (Field::Handling, PROTECTED),
        (Field::Person, &new.child),
        (Field::Presence, new.mark.map_or("", PresenceMark::as_str)),
        (Field::To, &new.to),
        (Field::Medicine, &new.medicine),
        (Field::Why, &new.why),
        (Field::By, &new.by),
        (Field::CheckedBy, &new.checked_by),
        (Field::AgreedWith, &new.agreed_with),
    ] {
        fields.set(field, text);
    }
    fields.set(Field::Late, new.happened.why_late());
    if let Some(paper) = &new.paper {
        fields.set(Field::Sheet, paper.number.as_str());
        fields.set(Field::Line, paper.line);
        fields.set(Field::Hand, paper.hand.as_str());
    }
    let draft = Draft {
        log: to.log,
        kind: EntryKind::Presence,
        at,
        fields,
    };
    let notices = to.notice.into_iter().collect();
    let written = write_outcome::write(binder, env, draft, Vec::new(), notices)?;
    let event = PresenceEvent {
        at: written.at,
        written_at: written.written_at,
        id: written.id.clone(),
        mark: new.mark.unwrap_or(PresenceMark::Seen),
        child: new.child.clone(),
        to: new.to.clone(),
        medicine: new.medicine.clone(),
        why: new.why.clone(),
        by: new.by.clone(),
        checked_by: new.checked_by.clone(),
        agreed_with: new.agreed_with.clone(),
    };
    Ok((written, event))
}
