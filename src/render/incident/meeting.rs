//! Calls and meetings: the sheet to call by, who is there, when they meet next.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::domain::incident::Incident;
use crate::domain::incident::attendance::Attendance;
use crate::domain::incident::meeting::{
    self, Attempt, CallOutcome as Reply, CalledPerson, Meeting, Meetings,
};
use crate::domain::people::contact::Person;
use crate::domain::people::phone_number::Home;
use crate::domain::time::moment;
use crate::error::{Arg, Message};
use crate::render::answer::Answer;
use crate::render::incident::head;
use crate::render::page::{Page, Table, Text, Tone};
use crate::render::when::TimeStyle;
use crate::render::words::Words;
use crate::say;

/// The call sheet.
pub struct CallSheetView<'a> {
    pub incident: &'a Incident,
    pub meetings: &'a Meetings,
    pub called: &'a [(Person, CalledPerson)],
    pub unknown: &'a [String],
    pub order: &'a [String],
    /// Channels that are closed, each with the system that is down.
    pub closed: &'a BTreeMap<String, String>,
    /// Where they meet.
    pub place: &'a Arg,
    /// Where else they may meet.
    pub reserve: &'a [Arg],
    pub home: Home,
    pub when: TimeStyle,
}

impl CallSheetView<'_> {
    /// The channel to try now with somebody, and the number or address: of those that are open the
    /// first that was not tried and that this one is reached by.
    fn next(&self, (person, called): &(Person, CalledPerson)) -> Option<(&str, String)> {
        let address = |channel: &str| person.address_by(channel, self.home);
        let is_open = |channel: &str| {
            let known = meeting::channel_called(channel).is_none() || address(channel).is_some();
            known && !self.closed.contains_key(channel)
        };
        let channel = called.next(self.order, is_open)?;
        Some((channel, address(channel).unwrap_or_default()))
    }
}

/// The meetings of an incident.
pub struct MeetingView<'a> {
    pub incident: &'a Incident,
    pub meetings: &'a Meetings,
    pub attendance: &'a Attendance,
    /// What those in the meeting that goes on are called.
    pub called: &'a [String],
    pub when: TimeStyle,
}

/// What to say, and each person with what was tried and what to try next.
pub fn sheet(view: &CallSheetView, words: &Words) -> Answer {
    let mut page = Page::new();
    head::title(&mut page, view.incident, words);
    let Some(call) = &view.meetings.call else {
        page.paragraph(words.say(&say!("meeting-nobody-called")));
        return Answer {
            page,
            json: machine(view),
        };
    };
    let time = call.meets.map(|meets| view.when.say(meets));
    let (time, place) = (time.unwrap_or_default(), view.place.clone());
    let message = match view.incident.id.is_journal() {
        true => say!("meeting-say-untitled", time = time, place = place),
        false => {
            let title = view.incident.title.as_str();
            say!("meeting-say", title = title, time = time, place = place)
        }
    };
    page.paragraph(words.say(&message));
    if !view.reserve.is_empty() {
        let name = |place: &Arg| words.say(&say!("meeting-venue", place = place.clone()));
        let others = view.reserve.iter().map(name).collect::<Vec<_>>();
        let said = say!("meeting-elsewhere", places = others.join(", "));
        page.paragraph(Text::new(words.say(&said), Tone::Faint));
    }
    for (channel, system) in view.closed {
        let channel = channel_said(channel, words);
        let said = say!("meeting-channel-closed", channel = channel, system = system);
        page.paragraph(Text::new(words.say(&said), Tone::Warning));
    }
    if !view.called.is_empty() {
        people(&mut page, view, words);
    }
    for name in view.unknown {
        page.paragraph(words.say(&say!("meeting-unknown", name = name)));
    }
    page.paragraph(words.say(&say!("meeting-how-to-note")));
    Answer {
        page,
        json: machine(view),
    }
}

fn people(page: &mut Page, view: &CallSheetView, words: &Words) {
    page.table(Table {
        header: [
            say!("meeting-column-who"),
            say!("meeting-column-ways"),
            say!("meeting-column-tried"),
            say!("meeting-column-next"),
        ]
        .map(|title| words.say(&title))
        .to_vec(),
        rows: view
            .called
            .iter()
            .map(|one| row(view, one, words))
            .collect(),
    });
}

fn row(view: &CallSheetView, one: &(Person, CalledPerson), words: &Words) -> Vec<Text> {
    let (person, called) = one;
    let tried = called.attempts.iter().map(|it| attempt(view, it, words));
    let next = match view.next(one) {
        Some((channel, _)) => Text::new(channel_said(channel, words), Tone::Strong),
        None if called.is_reached() => {
            Text::new(words.say(&say!("meeting-is-reached")), Tone::Good)
        }
        None if called.attempts.is_empty() => {
            Text::new(words.say(&say!("meeting-no-way")), Tone::Warning)
        }
        None => Text::new(words.say(&say!("meeting-all-tried")), Tone::Warning),
    };
    let name = match person.role.as_str() {
        "" => person.called().to_owned(),
        role => format!("{}\n{role}", person.called()),
    };
    vec![
        name.into(),
        ways(person, view.home).into(),
        tried.collect::<Vec<_>>().join("\n").into(),
        next,
    ]
}

fn ways(person: &Person, home: Home) -> String {
    let chat = (!person.chat.is_empty()).then(|| person.chat.clone());
    let called = person.phones.iter().filter(|phone| phone.is_called());
    let phones = called.map(|phone| phone.shown(home));
    let all = chat
        .into_iter()
        .chain(phones)
        .chain(person.email.iter().cloned());
    all.collect::<Vec<_>>().join("\n")
}

fn channel_said(channel: &str, words: &Words) -> String {
    let said = meeting::channel_called(channel);
    said.map_or_else(|| channel.to_owned(), |said| words.say(&said))
}

fn attempt(view: &CallSheetView, attempt: &Attempt, words: &Words) -> String {
    let said = match attempt.answer {
        Reply::Reached => say!("meeting-answer-reached"),
        Reply::NoAnswer => say!("meeting-answer-none"),
        Reply::Message => say!("meeting-answer-message"),
    };
    let time = view.when.say(attempt.at);
    let channel = channel_said(&attempt.channel, words);
    format!("{time} {channel}: {}", words.say(&said))
}

/// After an attempt: how many are reached, and whom to call next.
pub fn left_to_call(view: &CallSheetView, words: &Words) -> Answer {
    let mut page = Page::new();
    let reached = view.called.iter().filter(|(_, it)| it.is_reached()).count();
    let all = view.called.len();
    if all > 0 {
        page.paragraph(words.say(&say!(
            "meeting-reached-so-far",
            reached = reached,
            all = all
        )));
    }
    let next = view.called.iter().find_map(|one| {
        let (channel, address) = view.next(one)?;
        let channel = format!("{} {address}", channel_said(channel, words));
        let (name, channel) = (one.0.called(), channel.trim_end());
        Some(say!("meeting-call-next", name = name, channel = channel))
    });
    if let Some(next) = next {
        page.paragraph(words.say(&next));
    }
    Answer {
        page,
        json: machine(view),
    }
}

fn machine(view: &CallSheetView) -> Value {
    let people = view.called.iter().map(|one| {
        let (person, called) = one;
        let attempts = called.attempts.iter().map(|it| {
            json!({
                "channel": it.channel,
                "result": it.answer.written(),
                "at": moment::written(it.at),
            })
        });
        json!({
            "person": person.id,
            "name": person.called(),
            "attempts": attempts.collect::<Vec<_>>(),
            "reached": called.is_reached(),
            "next": view.next(one).map(|(channel, _)| channel),
        })
    });
    let call = view.meetings.call.as_ref().map(|call| {
        json!({
            "id": call.id.to_string(),
            "at": moment::written(call.at),
            "meets": call.meets.map(moment::written),
            "place": call.place,
        })
    });
    json!({
        "call": call,
        "people": people.collect::<Vec<_>>(),
        "unknown": view.unknown,
        "closed": view.closed,
    })
}

/// Who is there and since when, or when they met last; and when they meet next.
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
            let said = say!(
                "meeting-enough",
                time = time,
                count = count,
                needed = needed
            );
            Some((said, Tone::Good))
        }
        (None, Some(needed)) => {
            let said = say!("stage-not-enough", count = count, needed = needed);
            Some((said, Tone::Warning))
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
