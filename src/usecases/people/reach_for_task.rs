//! Whom a task concerns and how they are reached now, and who is responsible for it. Nobody is told to
//! ring themselves.

use crate::domain::incident::meeting::{CallOutcome, Meetings};
use crate::domain::log::timeline::Timeline;
use crate::domain::people::contact::{Contacts, Person, Reachability, Search};
use crate::domain::review::next::{Task, TaskKind};
use crate::env::Env;
use crate::replica::Binder;
use crate::usecases::people::channels::Channels;
use crate::usecases::people::list_contacts::{self, FoundContacts};
use crate::usecases::people::who_is;

/// Somebody, and how they are reached now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReachedBy {
    pub name: String,
    pub channel: String,
    /// The number that answers now, the address, the name.
    pub address: String,
}

/// The people of a task.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TaskPeople {
    /// Whom it concerns: to be rung or written to.
    pub concerns: Option<ReachedBy>,
    /// Who is to see to it, where that is somebody else than the one who writes here.
    pub responsible: Option<ReachedBy>,
}

/// What is asked of the contact list and of the log.
struct Lookup {
    contacts: Contacts,
    found: FoundContacts,
    channels: Channels,
    meetings: Meetings,
    own: Option<String>,
}

/// The people of a task of an incident whose log has been read; nobody where the list cannot be read.
pub fn people(binder: &Binder, env: &Env, timeline: &Timeline, task: &Task) -> TaskPeople {
    let Ok(found) = list_contacts::list_contacts(binder, &Search::default(), env) else {
        return TaskPeople::default();
    };
    let contacts = who_is::contacts(binder);
    let lookup = Lookup {
        own: who_is::own(binder, &contacts),
        channels: Channels::of(binder, timeline),
        meetings: Meetings::of(timeline, None, |_| 0),
        contacts,
        found,
    };
    let phone = ["phone".to_owned()];
    let (to, via) = match &task.what {
        TaskKind::Duty { to, via, .. } => (to.clone(), via.clone()),
        TaskKind::Handover { .. } => (vec![task.who.clone()], Vec::new()),
        _ => (Vec::new(), Vec::new()),
    };
    let via = if via.is_empty() { phone.to_vec() } else { via };
    let concerned = lookup.concerned(&to);
    let mut ways = concerned
        .iter()
        .filter_map(|person| lookup.reached(person, &via));
    let concerns = ways.next();
    let responsible = lookup.contacts.person(&task.who);
    let responsible =
        responsible.filter(|person| !lookup.is_own(person) && !to.contains(&person.id));
    TaskPeople {
        concerns,
        responsible: responsible.and_then(|person| lookup.reached(person, &phone)),
    }
}

impl Lookup {
    fn is_own(&self, person: &Person) -> bool {
        self.own.as_ref() == Some(&person.id)
    }

    /// Those meant by ids of people and groups, each followed by who stands in for them, then by the
    /// others of their group; without whoever writes here and those who were tried in vain.
    fn concerned(&self, ids: &[String]) -> Vec<&Person> {
        let mut people: Vec<&Person> = Vec::new();
        let mut others: Vec<&Person> = Vec::new();
        for id in ids {
            if let Some(person) = self.contacts.person(id) {
                people.push(person);
                people.extend(self.contacts.deputies_of(id));
                let group = self.contacts.people().find(|(_, it)| it.id == *id);
                others.extend(group.into_iter().flat_map(|(group, _)| &group.people));
            } else if let Some(group) = self.contacts.group(id) {
                people.extend(&group.people);
            }
        }
        people.extend(others);
        people.retain(|person| !self.is_own(person) && !self.is_tried(person));
        people
    }

    /// Rung, and not reached by the last attempt.
    fn is_tried(&self, person: &Person) -> bool {
        let mut attempts = self.meetings.attempts.iter();
        let last = attempts.rfind(|it| it.who == person.id);
        last.is_some_and(|it| it.answer != CallOutcome::Reached)
    }

    /// The first of some channels that is open and that somebody is reached by now.
    fn reached(&self, person: &Person, via: &[String]) -> Option<ReachedBy> {
        let open = via
            .iter()
            .filter(|way| self.channels.closed_by(way).is_none());
        let mut ways = open.filter_map(|way| Some((way, self.address(person, way)?)));
        let (channel, address) = ways.next()?;
        Some(ReachedBy {
            name: person.called().to_owned(),
            channel: channel.clone(),
            address,
        })
    }

    fn address(&self, person: &Person, channel: &str) -> Option<String> {
        if channel != "phone" {
            return person.address_by(channel, self.found.home);
        }
        let mut rows = self.found.listing.value.rows();
        let row = rows.find(|row| row.person.id == person.id)?;
        match &row.reach {
            Reachability::Dial { phone, .. } | Reachability::AsTyped(phone) => {
                Some(phone.shown(self.found.home))
            }
            Reachability::NotNow(_) | Reachability::NoNumber => None,
        }
    }
}
