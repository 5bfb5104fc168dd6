//! People concerned by a task and responsible for it, with the way to reach them now; never the writer of
//! this copy.

use crate::domain::incident::meeting::Meetings;
use crate::domain::log::timeline::Timeline;
use crate::domain::people::contact::{Contacts, Person, Reachability, Search};
use crate::domain::review::next::{Task, TaskKind};
use crate::env::Env;
use crate::replica::Binder;
use crate::usecases::people::channels::Channels;
use crate::usecases::people::list_contacts::{self, FoundContacts};
use crate::usecases::people::who_is;

/// A person, and how to reach them now.
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
    /// The person to be called or written to.
    pub concerns: Option<ReachedBy>,
    /// The person responsible, if other than the writer of this copy.
    pub responsible: Option<ReachedBy>,
}

/// Contact list and log used for the look-up.
struct Lookup {
    contacts: Contacts,
    found: FoundContacts,
    channels: Channels,
    meetings: Meetings,
    own: Option<String>,
}

/// People of a task in an incident whose log has been read; none if the contact list cannot be read.
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
    let responsible = lookup.owner(&task.who);
    let responsible =
        responsible.filter(|person| !lookup.is_own(person) && !to.contains(&person.id));
    TaskPeople {
        concerns,
        responsible: responsible.and_then(|person| lookup.reached(person, &phone)),
    }
}

impl Lookup {
    /// Who sees to a task: by id, or by the name or role that means one person alone.
    fn owner(&self, typed: &str) -> Option<&Person> {
        let by_id = self.contacts.person(typed);
        by_id.or_else(|| match self.contacts.named(typed).as_slice() {
            [one] => Some(*one),
            _ => None,
        })
    }

    fn is_own(&self, person: &Person) -> bool {
        self.own.as_ref() == Some(&person.id)
    }

    /// People by ids, each followed by deputies, then by others of the group; without the writer of this
    /// copy and those tried in vain.
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
        let is_tried = |person: &Person| self.meetings.is_tried_in_vain(&person.id);
        people.retain(|person| !self.is_own(person) && !is_tried(person));
        people
    }

    /// The first open channel by which a person can be reached now.
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
