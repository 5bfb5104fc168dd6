//! The sheet to call people together by: what to say, whom to try next, what came of it.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::domain::incident::Incident;
use crate::domain::incident::meeting::{
    self, Attempt, CallOutcome as Reply, CalledPerson, Meetings,
};
use crate::domain::people::contact::Person;
use crate::domain::people::phone_number::Home;
use crate::domain::time::moment;
use crate::error::Arg;
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
    /// Place of the meeting.
    pub place: &'a Arg,
    /// Alternative places.
    pub reserve: &'a [Arg],
    /// What was just noted of an attempt; empty where nothing was.
    pub told: &'a str,
    pub home: Home,
    pub when: TimeStyle,
    /// Roles and all channels too.
    pub whole: bool,
}

impl CallSheetView<'_> {
    /// Next channel to try and its address: the first open one not tried yet that the person has.
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

/// Text to say, and each person with past attempts and the next one.
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
        let message = say!("meeting-elsewhere", places = others.join(", "));
        page.paragraph(Text::new(words.say(&message), Tone::Faint));
    }
    for (channel, system) in view.closed {
        let channel = channel_said(channel, words);
        let message = say!("meeting-channel-closed", channel = channel, system = system);
        page.paragraph(Text::new(words.say(&message), Tone::Warning));
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

/// A row a person: whom, what to try now, what was tried. With every channel of each if all is wanted.
fn people(page: &mut Page, view: &CallSheetView, words: &Words) {
    let mut header = vec![
        say!("meeting-column-who"),
        say!("meeting-column-next"),
        say!("meeting-column-tried"),
    ];
    if view.whole {
        header.push(say!("meeting-column-ways"));
    }
    let rows = view.called.iter().map(|one| row(view, one, words));
    page.table(Table {
        header: header.iter().map(|title| words.say(title)).collect(),
        rows: rows.collect(),
    });
}

fn row(view: &CallSheetView, one: &(Person, CalledPerson), words: &Words) -> Vec<Text> {
    let (person, called) = one;
    let tried = called.attempts.iter().map(|it| attempt(view, it, words));
    let next = match view.next(one) {
        Some((channel, address)) => {
            let address = Text::new(address, Tone::Strong);
            address.and(format!(" {}", channel_said(channel, words)), Tone::Normal)
        }
        None if called.is_reached() => {
            Text::new(words.say(&say!("meeting-is-reached")), Tone::Good)
        }
        None if called.attempts.is_empty() => {
            Text::new(words.say(&say!("meeting-no-way")), Tone::Warning)
        }
        None => Text::new(words.say(&say!("meeting-all-tried")), Tone::Warning),
    };
    let name = match person.role.as_str() {
        role if !role.is_empty() && view.whole => format!("{}\n{role}", person.called()),
        _ => person.called().to_owned(),
    };
    let mut row = vec![
        name.replace(' ', "\u{a0}").into(),
        next,
        tried.collect::<Vec<_>>().join("\n").into(),
    ];
    if view.whole {
        row.push(ways(person, view.home).into());
    }
    row
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
    if !view.told.is_empty() {
        page.paragraph(view.told);
    }
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
