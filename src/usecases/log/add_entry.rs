//! Add a row to the log.

use std::path::PathBuf;

use anyhow::Result;

use crate::domain::log::entry::{Draft, Fields};
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::name::EntryId;
use crate::domain::sealing::protected::PROTECTED;
use crate::domain::time::leading_time::leading_time;
use crate::domain::time::moment::{self, Moment};
use crate::env::Env;
use crate::error::{Failure, Message};
use crate::replica::Binder;
use crate::say;
use crate::usecases::log::event_time::EventTime;
use crate::usecases::log::long_text::{self, RefusedText, TextFile};
use crate::usecases::log::target_log;
use crate::usecases::log::write_outcome::{self, WriteOutcome};
use crate::usecases::people::known_names;

/// Arguments of the command.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewEntry {
    /// Händelse.
    pub event: String,
    /// Time of the event; now if not given.
    pub happened: EventTime,
    /// Task to follow up, if the row is also an action.
    pub action: Option<String>,
    /// The event is itself the task.
    pub to_do: bool,
    pub owner: Option<String>,
    pub due: Option<String>,
    /// Priority 1, 2 or 3, 1 highest (plan 3, step 4).
    pub priority: Option<u64>,
    pub step: Option<u64>,
    /// Where it happened, in words.
    pub place: Option<String>,
    pub source: Option<String>,
    /// `unconfirmed`, `confirmed` or `refuted`.
    pub fact: Option<String>,
    pub files: Vec<PathBuf>,
    /// `open`, `internal` or `protected`.
    pub handling: Option<String>,
    pub duty: Option<String>,
    /// A thing knowingly left undone, and why.
    pub omission: bool,
    pub why: Option<String>,
}

/// Writes a row in the log meant. An attachment that cannot be read does not keep the row from
/// being written: it is named, and can be attached afterwards.
///
/// # Errors
/// No text; a time that cannot be read; a protected text that cannot be sealed; a copy that cannot write.
pub fn add_entry(
    binder: &Binder,
    env: &Env,
    incident: Option<&str>,
    new: &NewEntry,
) -> Result<WriteOutcome> {
    refuse(new)?;
    let at = new.happened.moment(binder, env)?;
    let due = due(binder, env, new)?;
    let to = target_log::for_writing(binder, env, incident);
    let mut notices: Vec<Message> = to.notice.into_iter().collect();
    notices.extend(new.happened.remark(binder, env, at));
    let unreasoned = new.omission && new.why.as_deref().unwrap_or_default().trim().is_empty();
    notices.extend(unreasoned.then(|| say!("log-omission-without-reason")));
    let (files, unfit) = attachments(binder, env, new);
    let mut draft = Draft {
        log: to.log,
        kind: kind(new),
        at,
        fields: fields(new, due),
    };
    notices.extend(known_names::name_owner(binder, &mut draft));
    let files = long_text::files(binder, &mut draft, files);
    let mut written = write_outcome::write(binder, env, draft, files, notices)?;
    let id = written.id.clone();
    written
        .notices
        .extend(time_in_text(binder, env, new, &written));
    let left_out = unfit.iter().map(|unfit| left_out(unfit, &id));
    written.notices.extend(left_out);
    written.incomplete = !unfit.is_empty();
    Ok(written)
}

/// Notice that the text begins with a time, which is not that of the row.
fn time_in_text(
    binder: &Binder,
    env: &Env,
    new: &NewEntry,
    written: &WriteOutcome,
) -> Option<Message> {
    if new.happened.at.is_some() {
        return None;
    }
    let typed = leading_time(&new.event)?;
    let meant = write_outcome::happened(binder, env, Some(typed), new.happened.which).ok()?;
    let apart = (written.at - meant).num_minutes().abs();
    let time = moment::clock_in(meant, binder.zone());
    (apart > 1).then(|| {
        let id = written.id.to_string();
        say!("log-time-in-text", typed = typed, time = time, id = id)
    })
}

fn kind(new: &NewEntry) -> EntryKind {
    match (&new.fact, new.omission) {
        (_, true) => EntryKind::Omission,
        (Some(_), false) => EntryKind::Fact,
        // A row with a deadline and no action of its own is what is to be done.
        (None, false) if new.to_do || (new.due.is_some() && new.action.is_none()) => {
            EntryKind::Action
        }
        // Its action is sealed: that there is one is counted by its kind.
        (None, false) if new.handling.as_deref() == Some(PROTECTED) && new.action.is_some() => {
            EntryKind::Action
        }
        (None, false) => EntryKind::Entry,
    }
}

fn refuse(new: &NewEntry) -> Result<(), Failure> {
    if new.event.trim().is_empty() {
        return Err(Failure::could_not(say!("log-no-text")));
    }
    Ok(())
}

fn due(binder: &Binder, env: &Env, new: &NewEntry) -> Result<Option<Moment>, Failure> {
    let reading = new.happened.to_come(binder, env);
    new.due
        .as_deref()
        .map(|typed| reading.moment(typed))
        .transpose()
}

fn fields(new: &NewEntry, due: Option<Moment>) -> Fields {
    let mut fields = Fields::default();
    let texts = [
        (Field::Late, &new.happened.late),
        (Field::Why, &new.why),
        (Field::Action, &new.action),
        (Field::Owner, &new.owner),
        (Field::Place, &new.place),
        (Field::Source, &new.source),
        (Field::Fact, &new.fact),
        (Field::Handling, &new.handling),
        (Field::Duty, &new.duty),
    ];
    fields.set(Field::Event, new.event.as_str());
    for (field, text) in texts {
        fields.set(field, text.as_deref().unwrap_or_default());
    }
    if let Some(due) = due {
        fields.set(Field::Due, moment::written(due));
    }
    if let Some(priority) = new.priority {
        fields.set(Field::Priority, priority);
    }
    if let Some(step) = new.step {
        fields.set(Field::Step, step);
    }
    fields
}

/// The files that can go with it, and why others cannot.
fn attachments(binder: &Binder, env: &Env, new: &NewEntry) -> (Vec<TextFile>, Vec<RefusedText>) {
    let (mut read, mut unfit) = (Vec::new(), Vec::new());
    for path in &new.files {
        match long_text::read(binder, env, path) {
            Ok(file) => read.extend(file),
            Err(reason) => unfit.push(reason),
        }
    }
    (read, unfit)
}

fn left_out(unfit: &RefusedText, id: &EntryId) -> Message {
    match unfit {
        RefusedText::Unreadable(file) => {
            say!("log-file-left-out", file = file, id = id.to_string())
        }
        RefusedText::NoFile(file, kind) => say!(
            "log-no-file-left-out",
            file = file,
            kind = *kind,
            id = id.to_string()
        ),
        RefusedText::TooBig(file) => say!("log-file-too-big-left-out", file = file),
    }
}
