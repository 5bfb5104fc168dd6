//! Meetings: who is there, when they meet next.

use serde_json::{Value, json};

use crate::domain::incident::Incident;
use crate::domain::incident::attendance::Attendance;
use crate::domain::incident::meeting::{Meeting, Meetings};
use crate::domain::time::moment;
use crate::error::Message;
use crate::render::answer::Answer;
use crate::render::incident::head;
use crate::render::page::{Page, Text, Tone};
use crate::render::when::TimeStyle;
use crate::render::words::Words;
use crate::say;

/// The meetings of an incident.
pub struct MeetingView<'a> {
    pub incident: &'a Incident,
    pub meetings: &'a Meetings,
    pub attendance: &'a Attendance,
    /// Names of those in the current meeting.
    pub called: &'a [String],
    pub when: TimeStyle,
}

/// Attendance and duration, or the last meeting; next meeting.
pub fn held(view: &MeetingView, words: &Words) -> Answer {
    let mut page = Page::new();
    head::title(&mut page, view.incident, words);
    let mut lines = Vec::new();
    match (view.meetings.running(), view.meetings.held.last()) {
        (Some(running), _) => lines.extend(running_said(view, running)),
        (None, Some(last)) => {
            let to = last.to.map(|to| view.when.say(to)).unwrap_or_default();
            lines.push((say!("meeting-last", time = to), Tone::Normal));
        }
        (None, None) => lines.push((say!("meeting-none-yet"), Tone::Normal)),
    }
    if let Some((_, next)) = &view.meetings.next {
        let time = view.when.say(*next);
        lines.push(match *next < view.when.now {
            true => (say!("meeting-overdue", time = time), Tone::Warning),
            false => (say!("meeting-next", time = time), Tone::Normal),
        });
    }
    for (line, tone) in lines {
        page.paragraph(Text::new(words.say(&line), tone));
    }
    let meetings: Vec<Value> = view.meetings.held.iter().map(one).collect();
    let next = view.meetings.next.as_ref();
    let json = json!({
        "meetings": meetings,
        "next": next.map(|(id, when)| json!({ "id": id.to_string(), "at": moment::written(*when) })),
        "quorum": {
            "present": view.attendance.written(),
            "counted": view.attendance.counted_members,
            "needed": view.attendance.needed,
            "reached": view.attendance.is_enough(),
        },
    });
    Answer { page, json }
}

fn running_said(view: &MeetingView, running: &Meeting) -> Vec<(Message, Tone)> {
    let since = view.when.say(running.from);
    let present = view.called.join(", ");
    let count = view.attendance.counted_members;
    let mut lines = vec![(say!("meeting-since", time = since), Tone::Strong)];
    if !present.is_empty() {
        lines.push((say!("meeting-present", who = present), Tone::Normal));
    }
    lines.extend(match (running.enough, view.attendance.needed) {
        (Some(minute), Some(needed)) => {
            let time = view.when.say(minute);
            let message = say!(
                "meeting-enough",
                time = time,
                count = count,
                needed = needed
            );
            Some((message, Tone::Good))
        }
        (None, Some(needed)) => {
            let message = say!("stage-not-enough", count = count, needed = needed);
            Some((message, Tone::Warning))
        }
        _ => None,
    });
    lines
}

fn one(meeting: &Meeting) -> Value {
    json!({
        "id": meeting.id.to_string(),
        "from": moment::written(meeting.from),
        "to": meeting.to.map(moment::written),
        "present": meeting.present,
        "quorum_at": meeting.enough.map(moment::written),
    })
}
