//! Convene people, record results of calls, and show the call sheet.

use std::collections::BTreeMap;

use anyhow::Result;

use crate::domain::incident::Incident;
use crate::domain::incident::attendance::Attendance;
use crate::domain::incident::meeting::{CalledPerson, Meetings};
use crate::domain::log::entry::{Draft, Fields};
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::log_query::LogQuery;
use crate::domain::log::timeline::Timeline;
use crate::domain::name::LogId;
use crate::domain::name::folded;
use crate::domain::obligations::duty::Duty;
use crate::domain::people::contact::{Contacts, Person};
use crate::domain::people::phone_number::Home;
use crate::domain::settings::Settings;
use crate::domain::time::moment::{self, Moment, Zone};
use crate::domain::time::typed_time::{RepeatedHour, Toward};
use crate::env::Env;
use crate::error::{Arg, Message};
use crate::replica::Binder;
use crate::say;
use crate::usecases::incident::incidents;
use crate::usecases::log::write_outcome::{self, WriteOutcome};
use crate::usecases::obligations::done_by_acts;
use crate::usecases::people::channels::Channels;
use crate::usecases::people::who_is;
use crate::usecases::setup::settings;

/// A call to a meeting, as typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Convening {
    /// Time of the meeting.
    pub meets: String,
    pub which: Option<RepeatedHour>,
    /// Place; the binder's first venue if not given.
    pub place: Option<String>,
    /// People by name, role or group; the committee if not given.
    pub who: Vec<String>,
}

/// Call sheet: who is called, and with what result so far.
pub struct CallSheet {
    pub incident: Incident,
    pub meetings: Meetings,
    /// Each with what was tried; in the order of the contact list.
    pub called: Vec<(Person, CalledPerson)>,
    /// Names that match nobody.
    pub unknown: Vec<String>,
    /// Channels in the order they are tried.
    pub order: Vec<String>,
    /// Closed ones, each with the system that is down.
    pub closed: BTreeMap<String, String>,
    /// Place of the meeting.
    pub place: Arg,
    /// Alternative places, in the order of the plan (step 1).
    pub reserve: Vec<Arg>,
    /// What was just noted of an attempt to reach somebody; empty where nothing was.
    pub told: String,
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
    let typed = convening.place.as_deref();
    let place = typed.map_or(first, |typed| known_venue(typed, &settings, sentence));
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
    let mut done = reached(binder, &contacts, log, &people, None);
    // Being convened counts as being informed, not as having called oneself.
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
    let written = write_outcome::write(binder, env, draft, Vec::new(), fulfilled(&done))?;
    Ok((written, sheet(binder, env, log)?))
}

/// The current call sheet.
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
    // Nobody calls themselves.
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
        told: String::new(),
        home: Home::of(settings.zone, settings.language),
        closed: channels.closed(&settings.call_order),
        order: settings.call_order,
        now: moment::in_zone(env.now(), binder.zone()),
        zone: binder.zone(),
    })
}

/// Display name of a venue.
pub fn venue(id: &str) -> Arg {
    match id {
        "zoom" => Arg::from("Zoom"),
        "teams" => Arg::from("Teams"),
        "phone-conference" => Arg::from(say!("meeting-venue-phone")),
        "on-site" => Arg::from(say!("meeting-venue-on-site")),
        other => Arg::from(other),
    }
}

/// The id of a venue of the binder that was typed by its name; what was typed where it is none.
fn known_venue(typed: &str, settings: &Settings, sentence: &dyn Fn(&Message) -> String) -> String {
    let called = |id: &str| sentence(&say!("meeting-venue", place = venue(id)));
    let is_meant = |id: &&String| {
        let names = [folded(id), folded(&called(id))];
        names.contains(&folded(typed))
    };
    let known = settings.venues.iter().find(is_meant);
    known.cloned().unwrap_or_else(|| typed.to_owned())
}

fn reserve(settings: &Settings, meetings: &Meetings) -> Vec<Arg> {
    let chosen = meetings.call.as_ref().map(|call| call.place.as_str());
    let others = settings.venues.iter();
    let others = others.filter(|place| Some(place.as_str()) != chosen);
    others.map(|place| venue(place)).collect()
}

/// Calls and meetings of a log, by the binder's rule for a quorum.
pub fn meetings(timeline: &Timeline, settings: &Settings, contacts: &Contacts) -> Meetings {
    let quorum = settings.quorum.as_ref();
    let counted = |present: &[String]| Attendance::of(present, contacts, quorum).counted_members;
    Meetings::of(timeline, quorum, counted)
}

/// People matched by names, roles and groups, each once; names that match nobody.
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

/// The duties that are done by reaching these people; for one who was tried in vain just now also by those
/// reached before.
pub(super) fn reached(
    binder: &Binder,
    contacts: &Contacts,
    log: &LogId,
    people: &[&str],
    tried: Option<&str>,
) -> Vec<Duty> {
    let folded = incidents::told_asked(binder, log, &LogQuery::Open);
    let Some((incident, timeline)) = folded.ok().filter(|_| !log.is_journal()) else {
        return Vec::new();
    };
    let meetings = Meetings::of(&timeline, None, |_| 0);
    let before = meetings.reached().filter(|_| tried.is_some());
    let people: Vec<&str> = people.iter().copied().chain(before).collect();
    done_by_acts::by_reaching(binder, contacts, (&incident, &timeline), &people, tried)
}

pub(super) fn fulfilled(done: &[Duty]) -> Vec<Message> {
    let whats = done.iter().map(|duty| duty.what.as_str());
    let whats = whats.collect::<Vec<_>>().join(", ");
    let said = (!done.is_empty()).then(|| say!("inform-fulfils", duties = whats));
    said.into_iter().collect()
}
