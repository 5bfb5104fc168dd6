//! Add a row to the log.

use std::path::PathBuf;

use anyhow::Result;

use crate::domain::log::entry::{Draft, Fields};
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::name::EntryId;
use crate::domain::time::moment::{self, Moment};
use crate::env::Env;
use crate::error::{Failure, Message};
use crate::replica::Binder;
use crate::say;
use crate::usecases::log::event_time::EventTime;
use crate::usecases::log::long_text::{self, RefusedText, TextFile};
use crate::usecases::log::target_log;
use crate::usecases::log::write_outcome::WriteOutcome;
use crate::usecases::people::known_names;
use crate::usecases::setup::settings;

/// What was typed of a row.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewEntry {
    /// Händelse.
    pub event: String,
    /// When it happened; now where nothing was typed.
    pub happened: EventTime,
    /// Task to follow up, if the row is also an action.
    pub action: Option<String>,
    /// The event is itself what is to be done.
    pub to_do: bool,
    pub owner: Option<String>,
    pub due: Option<String>,
    /// What is done first, 1, 2 or 3 (plan 3, step 4).
    pub priority: Option<u64>,
    pub step: Option<u64>,
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
/// No text; a time that cannot be read; a protected text; a copy that cannot write.
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
    let mut noted = long_text::write(binder, env, draft, files, notices)?;
    let id = noted.id.clone();
    noted
        .notices
        .extend(unfit.iter().map(|unfit| left_out(unfit, &id)));
    noted.incomplete = !unfit.is_empty();
    Ok(noted)
}

fn kind(new: &NewEntry) -> EntryKind {
    match (&new.fact, new.omission) {
        (_, true) => EntryKind::Omission,
        (Some(_), false) => EntryKind::Fact,
        (None, false) if new.to_do => EntryKind::Action,
        (None, false) => EntryKind::Entry,
    }
}

fn refuse(new: &NewEntry) -> Result<(), Failure> {
    if new.event.trim().is_empty() {
        return Err(Failure::could_not(say!("log-no-text")));
    }
    if new.handling.as_deref() == Some("protected") {
        return Err(Failure::could_not(say!("log-protected-refused")));
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

/// A late row is asked for its reason, a row of the future for its time; both are written.
pub(in crate::usecases) fn about_time(
    binder: &Binder,
    env: &Env,
    explained: bool,
    at: Moment,
) -> Option<Message> {
    let now = moment::in_zone(env.now(), binder.zone());
    let limit = settings::settings(binder).limits.late_after;
    if now > limit.after(at, binder.zone()) && !explained {
        let minutes = (now - at).num_minutes();
        return Some(say!(
            "log-late-without-reason",
            hours = minutes / 60,
            minutes = minutes % 60
        ));
    }
    (at > now).then(|| say!("log-in-the-future", time = moment::written(at)))
}

fn fields(new: &NewEntry, due: Option<Moment>) -> Fields {
    let mut fields = Fields::default();
    let texts = [
        (Field::Late, &new.happened.late),
        (Field::Why, &new.why),
        (Field::Action, &new.action),
        (Field::Owner, &new.owner),
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
