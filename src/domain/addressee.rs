//! Whom a message goes to, and by which ways: an audience of Bilaga C, or somebody of the contact list.

use std::collections::BTreeSet;

use crate::domain::audience::{Audience, Audiences, Reach};
use crate::domain::contact::Contacts;
use crate::domain::duty::{Before, Duties, Duty, Limit};
use crate::domain::name::folded;
use crate::domain::nearest::nearest;
use crate::domain::system::Systems;
use crate::domain::timeline::{Row, Timeline};

/// Somebody who can be told something.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Addressee {
    pub id: String,
    pub title: String,
    /// None of somebody outside the plan's audiences, as an authority, who is neither.
    pub reach: Option<Reach>,
    /// Ids of channels, first choice first.
    pub channels: Vec<String>,
    /// For when those are closed.
    pub reserve: Vec<String>,
    pub receipts: bool,
    pub note: String,
}

/// Why a name is nobody's who can be written to.
#[derive(Clone, Debug, PartialEq)]
pub enum Unmet {
    /// These are reached through others: their title, and the id of those others.
    Through { title: String, id: String },
    /// Nobody of this name, and the nearest there is.
    Nobody { near: Option<String> },
}

/// What the binder says of whom to tell and how.
pub struct Plan<'a> {
    pub audiences: &'a Audiences,
    pub contacts: &'a Contacts,
    pub duties: &'a Duties,
}

impl Plan<'_> {
    /// The one meant by an id, a title, a name or a role, case and accents folded.
    ///
    /// # Errors
    /// Nobody is called so, or they are only reached through others.
    pub fn addressee(&self, typed: &str) -> Result<Addressee, Unmet> {
        let wanted = folded(typed.trim());
        let is_it = |it: &&Audience| folded(&it.id) == wanted || folded(&it.title) == wanted;
        if let Some(found) = self.audiences.audiences.iter().find(is_it) {
            return match found.through.as_str() {
                "" => Ok(self.audience(found)),
                id => Err(Unmet::Through {
                    title: found.title.clone(),
                    id: id.to_owned(),
                }),
            };
        }
        let known = self.contact(typed).or_else(|| self.of_duties(&wanted));
        known.ok_or_else(|| Unmet::Nobody {
            near: self.nearest(typed),
        })
    }

    fn audience(&self, audience: &Audience) -> Addressee {
        let internal = self
            .duties
            .duties
            .iter()
            .any(|duty| is_before_external(duty) && duty.to.contains(&audience.id));
        let reach = match internal {
            true => Reach::Internal,
            false => Reach::External,
        };
        Addressee {
            id: audience.id.clone(),
            title: audience.title.clone(),
            reach: Some(audience.reach.unwrap_or(reach)),
            channels: audience.channels.clone(),
            reserve: audience.reserve.clone(),
            receipts: audience.receipts,
            note: audience.note.clone(),
        }
    }

    /// Somebody of the contact list is told, and nothing is published by that.
    fn contact(&self, typed: &str) -> Option<Addressee> {
        let group = self
            .contacts
            .group(typed)
            .map(|group| (&group.id, group.title.clone()));
        let person = || match self.contacts.named(typed).as_slice() {
            [one] => Some((&one.id, titled(&one.role, &one.name))),
            _ => None,
        };
        let (id, title) = group.or_else(person)?;
        Some(Addressee {
            channels: self.by_duty(id),
            id: id.clone(),
            title,
            reach: Some(Reach::Internal),
            ..Addressee::default()
        })
    }

    /// Somebody only the duties name, as an authority.
    fn of_duties(&self, wanted: &str) -> Option<Addressee> {
        let mut named = self.duties.duties.iter().flat_map(|duty| &duty.to);
        let id = named.find(|id| folded(id) == wanted)?;
        Some(Addressee {
            id: id.clone(),
            title: id.clone(),
            channels: self.by_duty(id),
            ..Addressee::default()
        })
    }

    /// The channels that the duties name for somebody.
    fn by_duty(&self, id: &str) -> Vec<String> {
        let mut channels: Vec<String> = Vec::new();
        let to_them = self.duties.duties.iter().filter(|duty| duty.to == [id]);
        for channel in to_them.flat_map(|duty| &duty.via) {
            if !channels.contains(channel) {
                channels.push(channel.clone());
            }
        }
        channels
    }

    fn nearest(&self, typed: &str) -> Option<String> {
        let audiences = self
            .audiences
            .audiences
            .iter()
            .filter(|it| it.through.is_empty());
        let ids = audiences.map(|it| it.id.as_str());
        let groups = self.contacts.groups.iter().map(|group| group.id.as_str());
        let people = self.contacts.people().map(|(_, person)| person.id.as_str());
        nearest(typed, ids.chain(groups).chain(people)).map(str::to_owned)
    }
}

fn titled(role: &str, name: &str) -> String {
    match (role, name) {
        ("", name) => name.to_owned(),
        (role, "") => role.to_owned(),
        (role, name) => format!("{name}, {role}"),
    }
}

/// Whether a duty is to be done before anything goes out externally.
pub fn is_before_external(duty: &Duty) -> bool {
    matches!(&duty.limit, Limit::Before(Before::Message(audience)) if audience == "external")
}

/// The systems that are down by what was last said of each.
pub fn down(timeline: &Timeline) -> BTreeSet<String> {
    let counts = |row: &&Row| {
        row.kind() == "system"
            && !row.field("to").is_empty()
            && row.author.counts()
            && !row.is_struck()
    };
    let mut rows: Vec<&Row> = timeline.rows().iter().filter(counts).collect();
    rows.sort_by_key(|row| row.entry().map(|entry| (entry.lamport, &entry.id)));
    let mut down = BTreeSet::new();
    for row in rows {
        match row.field("to") {
            "down" => down.insert(row.field("of").to_owned()),
            _ => down.remove(row.field("of")),
        };
    }
    down
}

/// The system that keeps a channel closed: one it depends on, or one that this depends on.
pub fn closed_by(
    channel: &str,
    audiences: &Audiences,
    systems: &Systems,
    down: &BTreeSet<String>,
) -> Option<String> {
    let mut waiting: Vec<String> = match audiences.channel(channel) {
        Some(channel) => channel.depends_on.clone(),
        // A built-in channel is a system of its own name.
        None => vec![channel.to_owned()],
    };
    let mut seen = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        if down.contains(&id) {
            return Some(systems.system(&id).map_or(id, |system| system.name.clone()));
        }
        if let Some(system) = systems.system(&id).filter(|_| seen.insert(id.clone())) {
            waiting.extend(system.depends_on.iter().cloned());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::domain::audience::Channel;
    use crate::domain::by_hand::notebook;
    use crate::domain::contact::{Group, Person};
    use crate::domain::duty::Starts;
    use crate::domain::system::System;

    fn duty(id: &str, limit: Limit, to: &[&str], via: &[&str]) -> Duty {
        let owned = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
        Duty {
            id: id.to_owned(),
            starts: Starts::Opened,
            only_if: None,
            limit,
            who: String::new(),
            to: owned(to),
            via: owned(via),
            what: String::new(),
            parts: Vec::new(),
            source: String::new(),
            checked: None,
            note: String::new(),
        }
    }

    fn audience(id: &str, title: &str, through: &str) -> Audience {
        Audience {
            id: id.to_owned(),
            title: title.to_owned(),
            through: through.to_owned(),
            ..Audience::default()
        }
    }

    fn met(typed: &str) -> Result<Addressee, Unmet> {
        let audiences = Audiences {
            audiences: vec![
                audience("medarbetare", "Medarbetare", ""),
                audience("larosaten", "Lärosätena", ""),
                audience("studenter", "Studenter", "larosaten"),
            ],
            ..Audiences::default()
        };
        let chair = Person {
            id: "styrelseordforande".to_owned(),
            role: "Ordförande".to_owned(),
            name: "Gunilla Rask".to_owned(),
            ..Person::default()
        };
        let board = Group {
            id: "styrelsen".to_owned(),
            title: "Styrelsen".to_owned(),
            people: vec![chair],
            ..Group::default()
        };
        let external = Limit::Before(Before::Message("external".to_owned()));
        let duties = Duties {
            duties: vec![
                duty("forst", external, &["medarbetare"], &["slack"]),
                duty("chair", Limit::AtOnce, &["styrelseordforande"], &["email"]),
                duty("imy", Limit::AtOnce, &["imy"], &[]),
            ],
        };
        let contacts = Contacts {
            groups: vec![board],
        };
        Plan {
            audiences: &audiences,
            contacts: &contacts,
            duties: &duties,
        }
        .addressee(typed)
    }

    #[test]
    fn whoever_is_told_is_found_by_audience_group_person_or_duty() {
        let reach = |typed| met(typed).map(|it| (it.id, it.reach));
        assert_eq!(
            reach("MEDARBETARE"),
            Ok(("medarbetare".to_owned(), Some(Reach::Internal)))
        );
        assert_eq!(
            reach("lärosätena"),
            Ok(("larosaten".to_owned(), Some(Reach::External)))
        );
        assert_eq!(
            reach("styrelsen"),
            Ok(("styrelsen".to_owned(), Some(Reach::Internal)))
        );
        assert_eq!(reach("imy"), Ok(("imy".to_owned(), None)));
        let chair = met("gunilla").expect("the chair");
        assert_eq!(chair.channels, ["email"], "as the duty says");
    }

    #[test]
    fn students_are_reached_through_the_universities_and_a_slip_is_understood() {
        let through = Unmet::Through {
            title: "Studenter".to_owned(),
            id: "larosaten".to_owned(),
        };
        assert_eq!(met("studenter"), Err(through));
        let near = Some("medarbetare".to_owned());
        assert_eq!(met("medarbetarna"), Err(Unmet::Nobody { near }));
    }

    #[test]
    fn a_channel_is_closed_while_a_system_under_it_is_down() {
        let channel = Channel {
            id: "general".to_owned(),
            depends_on: vec!["slack".to_owned()],
            ..Channel::default()
        };
        let audiences = Audiences {
            channels: vec![channel],
            ..Audiences::default()
        };
        let system = |id: &str, on: &[&str]| System {
            id: id.to_owned(),
            name: id.to_uppercase(),
            depends_on: on.iter().map(|on| (*on).to_owned()).collect(),
            ..System::default()
        };
        let systems = Systems {
            systems: vec![system("slack", &["net"]), system("net", &["slack"])],
        };
        let log = "2026-11-22-natavbrott";
        let said = |to: &str| json!({"of": "net", "to": to});
        let anna = notebook("anna", log).wrote("10:00", "system", 1, said("down"));
        let bo = notebook("bo", log).wrote("09:00", "system", 2, said("up"));
        let closed =
            |books: &[_]| closed_by("general", &audiences, &systems, &down(&Timeline::of(books)));
        assert_eq!(closed(std::slice::from_ref(&anna)).as_deref(), Some("NET"));
        assert_eq!(
            closed(&[anna.clone(), bo.clone()]),
            closed(&[bo, anna.clone()])
        );
        assert_eq!(
            closed_by("phone", &audiences, &systems, &down(&Timeline::of(&[anna]))),
            None
        );
    }
}
