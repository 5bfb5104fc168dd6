//! Recipients of messages and their channels: an audience of Bilaga C, a contact, or an authority named by
//! a duty.

use std::collections::BTreeSet;

use crate::domain::incident::system::Systems;
use crate::domain::inform::audience::{Audience, AudienceReach, Audiences};
use crate::domain::log::entry::EntryKind;
use crate::domain::log::timeline::Timeline;
use crate::domain::log::toggle::Toggle;
use crate::domain::name::folded;
use crate::domain::obligations::duty::{Duties, Duty, DutyLimit, Precedence};
use crate::domain::people::contact::Contacts;
use crate::domain::suggest::closest_match;

/// A recipient.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Recipient {
    pub id: String,
    pub title: String,
    /// None for a recipient outside the plan's audiences, such as an authority.
    pub reach: Option<AudienceReach>,
    /// Ids of channels, first choice first.
    pub channels: Vec<String>,
    /// For when those are closed.
    pub reserve: Vec<String>,
    pub receipts: bool,
    pub note: String,
}

/// Why a name is not a recipient.
#[derive(Clone, Debug, PartialEq)]
pub enum UnknownRecipient {
    /// These are reached through others: their title, and the id of those others.
    Through { title: String, id: String },
    /// No recipient of this name; the most similar one.
    Nobody { near: Option<String> },
}

/// The documents that define recipients.
pub struct RecipientSources<'a> {
    pub audiences: &'a Audiences,
    pub contacts: &'a Contacts,
    pub duties: &'a Duties,
}

impl RecipientSources<'_> {
    /// Recipient by id, title, name or role, case and accents folded.
    ///
    /// # Errors
    /// Nobody is called so, or they are only reached through others.
    pub fn addressee(&self, typed: &str) -> Result<Recipient, UnknownRecipient> {
        let wanted = folded(typed.trim());
        let is_it = |it: &&Audience| folded(&it.id) == wanted || folded(&it.title) == wanted;
        if let Some(found) = self.audiences.audiences.iter().find(is_it) {
            return match found.through.as_str() {
                "" => Ok(self.audience(found)),
                id => Err(UnknownRecipient::Through {
                    title: found.title.clone(),
                    id: id.to_owned(),
                }),
            };
        }
        let known = self.contact(typed).or_else(|| self.of_duties(&wanted));
        let by_word = || self.by_word(&wanted).map(|found| self.audience(found));
        known
            .or_else(by_word)
            .ok_or_else(|| UnknownRecipient::Nobody {
                near: self.nearest(typed),
            })
    }

    /// The one audience that has a word in its title, or whose id or title begins so.
    fn by_word(&self, wanted: &str) -> Option<&Audience> {
        const SHORTEST: usize = 4;
        if wanted.chars().count() < SHORTEST {
            return None;
        }
        let direct = || {
            self.audiences
                .audiences
                .iter()
                .filter(|it| it.through.is_empty())
        };
        let has_word = |it: &&Audience| {
            let title = folded(&it.title);
            title
                .split(|c: char| !c.is_alphanumeric())
                .any(|word| word == wanted)
        };
        let begins = |it: &&Audience| {
            folded(&it.id).starts_with(wanted) || folded(&it.title).starts_with(wanted)
        };
        let one = |found: Vec<&Audience>| match found.as_slice() {
            [one] => self.audiences.audiences.iter().find(|it| it.id == one.id),
            _ => None,
        };
        one(direct().filter(has_word).collect()).or_else(|| one(direct().filter(begins).collect()))
    }

    fn audience(&self, audience: &Audience) -> Recipient {
        let internal = self
            .duties
            .duties
            .iter()
            .any(|duty| is_before_external(duty) && duty.to.contains(&audience.id));
        let reach = match internal {
            true => AudienceReach::Internal,
            false => AudienceReach::External,
        };
        Recipient {
            id: audience.id.clone(),
            title: audience.title.clone(),
            reach: Some(audience.reach.unwrap_or(reach)),
            channels: audience.channels.clone(),
            reserve: audience.reserve.clone(),
            receipts: audience.receipts,
            note: audience.note.clone(),
        }
    }

    /// A contact as recipient; internal, never publication.
    fn contact(&self, typed: &str) -> Option<Recipient> {
        let group = self
            .contacts
            .group(typed)
            .map(|group| (&group.id, group.title.clone()));
        let person = || match self.contacts.named(typed).as_slice() {
            [one] => Some((&one.id, titled(&one.role, &one.name))),
            _ => None,
        };
        let (id, title) = group.or_else(person)?;
        Some(Recipient {
            channels: self.by_duty(id),
            id: id.clone(),
            title,
            reach: Some(AudienceReach::Internal),
            ..Recipient::default()
        })
    }

    /// A recipient that only duties name, such as an authority.
    fn of_duties(&self, wanted: &str) -> Option<Recipient> {
        let mut named = self.duties.duties.iter().flat_map(|duty| &duty.to);
        let id = named.find(|id| folded(id) == wanted)?;
        Some(Recipient {
            id: id.clone(),
            title: id.clone(),
            channels: self.by_duty(id),
            ..Recipient::default()
        })
    }

    /// Channels that the duties name for a recipient.
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
        closest_match(typed, ids.chain(groups).chain(people)).map(str::to_owned)
    }
}

fn titled(role: &str, name: &str) -> String {
    match (role, name) {
        ("", name) => name.to_owned(),
        (role, "") => role.to_owned(),
        (role, name) => format!("{name}, {role}"),
    }
}

/// True for duties to be fulfilled before any external message.
pub fn is_before_external(duty: &Duty) -> bool {
    matches!(&duty.limit, DutyLimit::Before(Precedence::Message(audience)) if audience == "external")
}

/// Ids of the systems down by their latest state.
pub fn down(timeline: &Timeline) -> BTreeSet<String> {
    let turns = Toggle::of(timeline, &EntryKind::System).into_iter();
    let down = turns.filter(|turns| turns.current().to == "down");
    down.map(|turns| turns.of).collect()
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
mod tests;
