//! Call people together, note what came of each attempt, and show the call sheet.

use std::collections::BTreeMap;

use anyhow::Result;

use crate::domain::incident::Incident;
use crate::domain::incident::attendance::Attendance;
use crate::domain::incident::meeting::{self, CallOutcome, CalledPerson, Meetings};
use crate::domain::log::entry::{Draft, Fields};
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::log_query::LogQuery;
use crate::domain::log::timeline::Timeline;
use crate::domain::name::LogId;
use crate::domain::obligations::duty::Duty;
use crate::domain::people::contact::{Contacts, Person};
use crate::domain::people::phone_number::Home;
use crate::domain::settings::Settings;
use crate::domain::time::moment::{self, Moment, Zone};
use crate::domain::time::typed_time::{RepeatedHour, Toward};
use crate::env::Env;
use crate::error::{Arg, Failure, Message};
use crate::replica::Binder;
use crate::say;
use crate::usecases::incident::incidents;
use crate::usecases::log::write_outcome::{self, WriteOutcome};
use crate::usecases::obligations::done_by_acts;
use crate::usecases::people::channels::Channels;
use crate::usecases::people::known_names;
use crate::usecases::people::who_is;
use crate::usecases::setup::settings;

/// The most names offered where one typed may be several people's.
const MOST_NAMES: usize = 5;

/// A call to a meeting, as typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Convening {
    /// When the meeting is.
    pub meets: String,
    pub which: Option<RepeatedHour>,
    /// Where; the first venue of the binder where nothing was typed.
    pub place: Option<String>,
    /// Whom, by name, role or group; the committee where nothing was typed.
    pub who: Vec<String>,
}

/// Whom the call goes to and how far it has come.
pub struct CallSheet {
    pub incident: Incident,
    pub meetings: Meetings,
    /// Each with what was tried; in the order of the contact list.
    pub called: Vec<(Person, CalledPerson)>,
    /// Names that are nobody's.
    pub unknown: Vec<String>,
    /// Channels in the order they are tried.
    pub order: Vec<String>,
    /// Those of them that are closed, each with the system that is down.
    pub closed: BTreeMap<String, String>,
    /// Where they meet.
    pub place: Arg,
    /// Where they may meet if not there, in the order of the plan (step 1).
    pub reserve: Vec<Arg>,
    pub home: Home,
    pub now: Moment,
    pub zone: Zone,
}

/// Writes a `convene`, and gives the sheet to call by. `sentence` is that of the entry, made from
/// when and where.
///
/// # Errors
/// A time that cannot be read; a copy that cannot write.
pub fn convene(
    binder: &Binder,
    env: &Env,
    log: &LogId,
    convening: &Convening,
    sentence: &dyn Fn(&Message) -> String,
) -> Result<(WriteOutcome, CallSheet)> {
    let reading = write_outcome::reading(binder, env, Toward::Future, convening.which);
    let meets = reading.moment(&convening.meets)?;
    let settings = settings::settings(binder);
    let first = settings.venues.first().cloned().unwrap_or_default();
    let place = convening.place.clone().unwrap_or(first);
    let who = match (convening.who.as_slice(), &settings.quorum) {
        ([], Some(quorum)) => vec![quorum.group.clone()],
        (typed, _) => typed.to_vec(),
    };
    let time = moment::clock_in(meets, binder.zone());
    let event = sentence(&say!("meeting-called", time = time, place = venue(&place)));
    let now = moment::in_zone(env.now(), binder.zone());
    let contacts = who_is::contacts(binder);
    let (people, _) = meant(&who, &contacts);
    let people: Vec<&str> = people.iter().map(|person| person.id.as_str()).collect();
    let mut done = reached(binder, &contacts, log, &people);
    // To be called together is to be told, and no answer to a call to oneself.
    done.retain(|duty| duty.who.is_empty());
    let draft = Draft {
        log: log.clone(),
        kind: EntryKind::Convene,
        at: now,
        fields: Fields::default()
            .with(Field::Duty, done_by_acts::ids(&done))
            .with(Field::Event, event)
            .with(Field::Due, moment::written(meets))
            .with(Field::To, who)
            .with(Field::Place, place),
    };
    let noted = write_outcome::write(binder, env, draft, Vec::new(), fulfilled(&done))?;
    Ok((noted, sheet(binder, env, log)?))
}

/// The sheet as it stands.
///
/// # Errors
/// The binder cannot be read.
pub fn sheet(binder: &Binder, env: &Env, log: &LogId) -> Result<CallSheet> {
    let (incident, timeline) = incidents::told(binder, log)?;
    let settings = settings::settings(binder);
    let contacts = who_is::contacts(binder);
    let meetings = meetings(&timeline, &settings, &contacts);
    let who = meetings.call.as_ref().map(|call| call.who.clone());
    let (mut people, unknown) = meant(&who.unwrap_or_default(), &contacts);
    // Nobody rings themselves.
    let own = who_is::own(binder, &contacts);
    people.retain(|person| own.as_ref() != Some(&person.id));
    let channels = Channels::of(binder, &timeline);
    let called = people.into_iter().map(|person| {
        let called = meetings.called(&person.id);
        (person, called)
    });
    Ok(CallSheet {
        called: called.collect(),
        unknown,
        incident,
        place: venue(meetings.call.as_ref().map_or("", |call| &call.place)),
        reserve: reserve(&settings, &meetings),
        meetings,
        home: Home::of(settings.zone, settings.language),
        closed: channels.closed(&settings.call_order),
        order: settings.call_order,
        now: moment::in_zone(env.now(), binder.zone()),
        zone: binder.zone(),
    })
}

/// Where to meet, as it is called.
pub fn venue(id: &str) -> Arg {
    match id {
        "zoom" => Arg::from("Zoom"),
        "teams" => Arg::from("Teams"),
        "phone-conference" => Arg::from(say!("meeting-venue-phone")),
        "on-site" => Arg::from(say!("meeting-venue-on-site")),
        other => Arg::from(other),
    }
}

fn reserve(settings: &Settings, meetings: &Meetings) -> Vec<Arg> {
    let chosen = meetings.call.as_ref().map(|call| call.place.as_str());
    let others = settings.venues.iter();
    let others = others.filter(|place| Some(place.as_str()) != chosen);
    others.map(|place| venue(place)).collect()
}

/// What a log tells of calls and meetings, by the rule of the binder.
pub fn meetings(timeline: &Timeline, settings: &Settings, contacts: &Contacts) -> Meetings {
    let quorum = settings.quorum.as_ref();
    let counted = |present: &[String]| Attendance::of(present, contacts, quorum).counted_members;
    Meetings::of(timeline, quorum, counted)
}

/// The people meant by names, roles and groups, each once, and the names that are nobody's.
fn meant(who: &[String], contacts: &Contacts) -> (Vec<Person>, Vec<String>) {
    let mut people: Vec<Person> = Vec::new();
    let mut unknown = Vec::new();
    for name in who {
        let named = match contacts.group(name) {
            Some(group) => group.people.iter().collect(),
            None => contacts.named(name),
        };
        if named.is_empty() {
            unknown.push(name.clone());
        }
        for person in named {
            if !people.iter().any(|known| known.id == person.id) {
                people.push(person.clone());
            }
        }
    }
    (people, unknown)
}

/// An attempt to reach somebody, as typed.
#[derive(Clone, Debug, PartialEq)]
pub struct CallAttempt {
    pub who: String,
    pub channel: String,
    pub answer: CallOutcome,
    pub at: Option<String>,
    pub which: Option<RepeatedHour>,
    pub remark: String,
}

/// Writes a `call`, and gives the sheet as it stands then. Somebody who is not in the contact list is
/// noted as typed.
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
        CallOutcome::Reached => reached(binder, &contacts, log, &[id.as_str()]),
        CallOutcome::NoAnswer | CallOutcome::Message => Vec::new(),
    };
    let draft = Draft {
        log: log.clone(),
        kind: EntryKind::Call,
        at,
        fields: Fields::default()
            .with(Field::Duty, done_by_acts::ids(&done))
            .with(Field::Event, event)
            .with(Field::Channel, tried.channel.as_str())
            .with(Field::Result, tried.answer.written())
            .with(Field::Person, id),
    };
    let mut notices = fulfilled(&done);
    notices.extend(known_names::about_person(binder, &tried.who));
    let noted = write_outcome::write(binder, env, draft, Vec::new(), notices)?;
    Ok((noted, sheet(binder, env, log)?))
}

/// The duties that are done by reaching these people.
fn reached(binder: &Binder, contacts: &Contacts, log: &LogId, people: &[&str]) -> Vec<Duty> {
    let told = incidents::told_asked(binder, log, &LogQuery::Open);
    let Some((incident, timeline)) = told.ok().filter(|_| !log.is_journal()) else {
        return Vec::new();
    };
    done_by_acts::by_reaching(binder, contacts, (&incident, &timeline), people)
}

fn fulfilled(done: &[Duty]) -> Vec<Message> {
    let whats = done.iter().map(|duty| duty.what.as_str());
    let whats = whats.collect::<Vec<_>>().join(", ");
    let said = (!done.is_empty()).then(|| say!("inform-fulfils", duties = whats));
    said.into_iter().collect()
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
