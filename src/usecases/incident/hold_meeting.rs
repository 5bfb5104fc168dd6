//! Begin a meeting, note who came, and end it.

use anyhow::Result;

use crate::domain::incident::Incident;
use crate::domain::incident::attendance::Attendance;
use crate::domain::incident::meeting::Meetings;
use crate::domain::log::entry::{Draft, Fields};
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::name::LogId;
use crate::domain::time::moment::{self, Moment, Zone};
use crate::env::Env;
use crate::error::Message;
use crate::replica::Binder;
use crate::say;
use crate::usecases::incident::incidents;
use crate::usecases::log::event_time::EventTime;
use crate::usecases::log::write_outcome::{self, WriteOutcome};
use crate::usecases::people::convene;
use crate::usecases::people::who_is;
use crate::usecases::setup::settings;

/// Arguments: a meeting begins, continues with more people, or ends.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MeetingChange {
    pub ends: bool,
    pub present: Vec<String>,
    /// Time of the next meeting.
    pub next: Option<String>,
    pub happened: EventTime,
}

/// Meetings of an incident.
pub struct MeetingOverview {
    pub incident: Incident,
    pub meetings: Meetings,
    /// Attendance of the meeting in progress.
    pub attendance: Attendance,
    /// Names of those present.
    pub called: Vec<String>,
    pub now: Moment,
    pub zone: Zone,
}

/// Writes a `meeting`. Without a quorum there is a notice, not a refusal.
///
/// # Errors
/// A time that cannot be read; a copy that cannot write.
pub fn turn_meeting(
    binder: &Binder,
    env: &Env,
    log: &LogId,
    turn: &MeetingChange,
    sentence: &dyn Fn(&Message) -> String,
) -> Result<(WriteOutcome, MeetingOverview)> {
    let at = turn.happened.moment(binder, env)?;
    let reading = turn.happened.to_come(binder, env);
    let next = turn.next.as_deref().map(|typed| reading.moment(typed));
    let next = next.transpose()?;
    let before = read(binder, env, log)?;
    let settings = settings::settings(binder);
    let contacts = who_is::contacts(binder);
    let there = Attendance::of(&turn.present, &contacts, settings.quorum.as_ref());
    let event = match (turn.ends, before.meetings.running()) {
        (true, _) => say!("meeting-ended"),
        (false, None) => say!("meeting-begun"),
        (false, Some(_)) => say!("meeting-joined"),
    };
    let mut fields = Fields::default()
        .with(Field::Event, sentence(&event))
        .with(Field::To, if turn.ends { "off" } else { "on" })
        .with(Field::Present, there.written())
        .with(Field::Name, there.called().join(", "))
        .with(Field::Late, turn.happened.why_late());
    if let Some(next) = next {
        fields.set(Field::Due, moment::written(next));
    }
    let draft = Draft {
        log: log.clone(),
        kind: EntryKind::Meeting,
        at,
        fields,
    };
    let notices = turn.happened.remark(binder, env, at);
    let notices = notices.into_iter().collect();
    let mut written = write_outcome::write(binder, env, draft, Vec::new(), notices)?;
    let held = read(binder, env, log)?;
    let unknown = there.unknown.iter();
    written
        .notices
        .extend(unknown.map(|name| say!("stage-nobody-called", name = name)));
    if !turn.ends && !held.attendance.is_enough() {
        let (count, needed) = (
            held.attendance.counted_members,
            held.attendance.needed.unwrap_or(0),
        );
        written
            .notices
            .push(say!("meeting-too-few", count = count, needed = needed));
    }
    Ok((written, held))
}

/// The meetings of an incident.
///
/// # Errors
/// The binder cannot be read.
pub fn read(binder: &Binder, env: &Env, log: &LogId) -> Result<MeetingOverview> {
    let (incident, timeline) = incidents::told(binder, log)?;
    let settings = settings::settings(binder);
    let contacts = who_is::contacts(binder);
    let meetings = convene::meetings(&timeline, &settings, &contacts);
    let present = meetings.running().map(|meeting| meeting.present.clone());
    let present = present.unwrap_or_default();
    let called = |id: &String| {
        let person = contacts.person(id);
        person.map_or_else(|| id.clone(), |person| person.called().to_owned())
    };
    Ok(MeetingOverview {
        called: present.iter().map(called).collect(),
        attendance: Attendance::of(&present, &contacts, settings.quorum.as_ref()),
        incident,
        meetings,
        now: moment::in_zone(env.now(), binder.zone()),
        zone: binder.zone(),
    })
}
