//! Record that a duty, or a part of it, is fulfilled.

use anyhow::Result;

use crate::domain::log::entry::{Draft, Fields};
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::name::{LogId, folded};
use crate::domain::obligations::duty::{self, Duty};
use crate::domain::suggest::closest_match;
use crate::env::Env;
use crate::error::Message;
use crate::replica::Binder;
use crate::say;
use crate::usecases::incident::incident_snapshot::SnapshotTime;
use crate::usecases::log::event_time::EventTime;
use crate::usecases::log::long_text;
use crate::usecases::log::mark_done::{self, DoneMark};
use crate::usecases::log::write_outcome::WriteOutcome;
use crate::usecases::obligations::duties::{self, DutyOverview};

/// Arguments of the command.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fulfilment {
    pub duty: String,
    pub part: Option<String>,
    /// Remark, appended to the duty's text.
    pub text: String,
    pub channel: Option<String>,
    pub why: Option<String>,
    pub happened: EventTime,
}

/// A duty recorded as fulfilled.
pub struct Fulfilled {
    pub outcome: WriteOutcome,
    pub id: String,
    pub read: DutyOverview,
    /// The duties it set going.
    pub set_going: Vec<String>,
}

/// Writes an `entry` that carries the duty. Deviations from its rule are recorded and shown.
///
/// # Errors
/// No such duty; a time that cannot be read; a copy that cannot write.
pub fn fulfil(
    binder: &Binder,
    env: &Env,
    log: &LogId,
    typed: &Fulfilment,
    sentence: &dyn Fn(&Message) -> String,
) -> Result<Fulfilled> {
    let at = typed.happened.moment(binder, env)?;
    let before = duties::read(binder, env, log, &SnapshotTime::default())?;
    let duty = duties::named(&before.duties.value, &typed.duty)?;
    let (part, about_part) = part(duty, typed.part.as_deref(), &before, sentence);
    let mut notices: Vec<Message> = typed
        .happened
        .remark(binder, env, at)
        .into_iter()
        .chain(about_part)
        .collect();
    notices.extend(already(duty, &part, &before));
    let draft = Draft {
        log: before.snapshot.incident.id.clone(),
        kind: EntryKind::Entry,
        at,
        fields: fields(typed, duty, &part, sentence),
    };
    let mut written = long_text::write(binder, env, draft, Vec::new(), notices)?;
    close_owing(binder, env, duty, &before, &mut written);
    let read = duties::read(binder, env, log, &SnapshotTime::default())?;
    let known = before.owed();
    let mut then = read.owed();
    then.retain(|id| !known.contains(id));
    Ok(Fulfilled {
        outcome: written,
        id: duty.id.clone(),
        read,
        set_going: then,
    })
}

/// Marks the actions as done that were left of a duty. What cannot be marked stays open.
fn close_owing(
    binder: &Binder,
    env: &Env,
    duty: &Duty,
    before: &DutyOverview,
    noted: &mut WriteOutcome,
) {
    let rows = before.snapshot.timeline.rows().iter();
    let owing = rows.filter(|row| row.is_open_action() && row.field(Field::Owes) == duty.id);
    for id in owing.filter_map(|row| row.id()) {
        let mark = DoneMark {
            done: true,
            id: format!("{}/{id}", noted.log),
            text: String::new(),
            happened: EventTime::default(),
            source: None,
        };
        if let Ok(marked) = mark_done::mark_done(binder, env, None, &mark) {
            noted.unshared = marked.unshared;
            noted.committed &= marked.committed;
        }
    }
}

fn fields(
    typed: &Fulfilment,
    duty: &Duty,
    part: &str,
    sentence: &dyn Fn(&Message) -> String,
) -> Fields {
    // The duty's text, then the remark.
    let mut event = sentence(&say!("duty-done-event", what = duty.what.as_str()));
    if !typed.text.trim().is_empty() {
        event = format!("{event}. {}", typed.text.trim());
    }
    let channel = typed.channel.as_deref().unwrap_or_default();
    let other = !channel.is_empty() && !duty.via.is_empty();
    let other = other && duty.via.iter().all(|via| via != channel);
    Fields::default()
        .with(Field::Late, typed.happened.why_late())
        .with(Field::Event, event)
        .with(Field::Duty, duty.id.as_str())
        .with(Field::Part, part)
        .with(Field::Deviation, if other { "channel" } else { "" })
        .with(Field::Why, typed.why.as_deref().unwrap_or_default())
        .with(Field::Channel, channel)
}

/// The part: as typed, or the only missing one. A part that the duty does not have is written as typed,
/// with a notice.
fn part(
    duty: &Duty,
    typed: Option<&str>,
    before: &DutyOverview,
    sentence: &dyn Fn(&Message) -> String,
) -> (String, Option<Message>) {
    let id = duty.id.as_str();
    let parts = || duty.parts.join(", ");
    match typed {
        None if duty.parts.is_empty() => (String::new(), None),
        None => {
            let accounts = before.accounts();
            let account = accounts.iter().find(|account| account.duty.id == id);
            match account.map(|account| account.missing.as_slice()) {
                Some([only]) => ((*only).to_owned(), None),
                _ => (
                    String::new(),
                    Some(say!("duty-part-wanted", id = id, parts = parts())),
                ),
            }
        }
        Some(typed) => {
            let exactly = |part: &&String| {
                let called = duty::part_called(part).map(|said| sentence(&said));
                let called = called.unwrap_or_default();
                folded(part) == folded(typed) || folded(&called) == folded(typed)
            };
            match duty.parts.iter().find(exactly) {
                Some(part) => (part.clone(), None),
                None => {
                    let near = closest_match(typed, duty.parts.iter().map(String::as_str));
                    let near = near.map_or_else(parts, str::to_owned);
                    let message = say!("duty-part-unknown", part = typed, id = id, nearest = near);
                    (typed.to_owned(), Some(message))
                }
            }
        }
    }
}

/// Notice that it was so already. Repetition is harmless.
fn already(duty: &Duty, part: &str, before: &DutyOverview) -> Option<Message> {
    let accounts = before.accounts();
    let account = accounts.iter().find(|it| it.duty.id == duty.id)?;
    let done = account.done.iter().find(|done| done.part == part);
    match done {
        Some(done) => Some(say!(
            "duty-done-already",
            id = duty.id.as_str(),
            entry = done.entry.to_string()
        )),
        None if account.since.is_none() => Some(say!("duty-not-begun", id = duty.id.as_str())),
        None => None,
    }
}
