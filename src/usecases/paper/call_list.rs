//! Whom to call together, for a sheet of paper: those who were called, or before any call the committee.

use anyhow::Result;

use crate::domain::incident::Incident;
use crate::domain::log::timeline::Timeline;
use crate::domain::name::LogId;
use crate::domain::people::contact::Person;
use crate::domain::people::phone_number::Home;
use crate::domain::time::moment::Moment;
use crate::env::Env;
use crate::error::Arg;
use crate::replica::Binder;
use crate::usecases::incident::incidents;
use crate::usecases::people::convene::{self, venue};
use crate::usecases::people::who_is;
use crate::usecases::setup::settings;

/// Who is called, how, and where they meet.
pub struct CallList {
    pub incident: Incident,
    pub timeline: Timeline,
    pub people: Vec<Person>,
    /// Names that are nobody's.
    pub unknown: Vec<String>,
    /// Channels in the order they are tried.
    pub order: Vec<String>,
    pub meets: Option<Moment>,
    /// Where they meet, first choice first.
    pub places: Vec<Arg>,
    pub home: Home,
}

/// # Errors
/// The binder cannot be read.
pub fn call_list(binder: &Binder, env: &Env, log: &LogId) -> Result<CallList> {
    let sheet = convene::sheet(binder, env, log)?;
    let settings = settings::settings(binder);
    let (_, timeline) = incidents::told(binder, log)?;
    let is_called = sheet.meetings.call.is_some();
    let people = match is_called {
        true => sheet.called.into_iter().map(|(person, _)| person).collect(),
        false => committee(binder),
    };
    let places = match is_called {
        true => std::iter::once(sheet.place).chain(sheet.reserve).collect(),
        false => settings.venues.iter().map(|id| venue(id)).collect(),
    };
    Ok(CallList {
        incident: sheet.incident,
        timeline,
        people,
        unknown: sheet.unknown,
        order: sheet.order,
        meets: sheet.meetings.call.and_then(|call| call.meets),
        places,
        home: sheet.home,
    })
}

fn committee(binder: &Binder) -> Vec<Person> {
    let contacts = who_is::contacts(binder);
    let quorum = settings::settings(binder).quorum;
    let group = quorum.and_then(|quorum| contacts.group(&quorum.group).cloned());
    group.map(|group| group.people).unwrap_or_default()
}
