//! Roles: used and not defined, defined twice under like names, two owners, nobody to take over.

use crate::domain::check::CheckedBinder;
use crate::domain::documents::finding::Finding;
use crate::domain::name::folded;
use crate::domain::people::contact::Person;
use crate::say;

/// Ids that documents name and the contact list does not have, and roles of two people that differ in a prefix alone.
pub fn unknown_or_double(binder: &CheckedBinder) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, key, id) in named(binder) {
        if !id.is_empty() && !binder.knows_person(&id) && !is_audience(binder, &id) {
            let message = say!("check-unknown-role", id = id.as_str());
            let finding = match key.as_str() {
                "owner" | "updates" => binder.at_key(&path, &key, message),
                record => binder.at_record(&path, record, message),
            };
            findings.push(finding);
        }
    }
    findings.extend(double(binder));
    findings
}

/// Where people are named by id: path, key or id of the record, id of the person.
fn named(binder: &CheckedBinder) -> Vec<(String, String, String)> {
    let mut named = Vec::new();
    let mut put = |path: &str, key: &str, id: &str| {
        named.push((path.to_owned(), key.to_owned(), id.to_owned()));
    };
    put("binder.yaml", "owner", &binder.settings.owner);
    put("binder.yaml", "updates", &binder.settings.updates);
    for duty in &binder.duties.duties {
        put("duties.yaml", &duty.id, &duty.who);
        for to in &duty.to {
            put("duties.yaml", &duty.id, to);
        }
    }
    for list in &binder.checklists {
        put(
            &list.path(),
            "owner",
            list.owner.as_deref().unwrap_or_default(),
        );
    }
    for chapter in &binder.plan.chapters {
        put(&chapter.path, "owner", &chapter.owner);
    }
    named
}

fn is_audience(binder: &CheckedBinder, id: &str) -> bool {
    let mut audiences = binder.audiences.audiences.iter();
    audiences.any(|audience| audience.id == id)
}

/// `Arkitekt` and `IT-arkitekt`: is it one role or two?
fn double(binder: &CheckedBinder) -> Vec<Finding> {
    let people: Vec<&Person> = people(binder)
        .filter(|person| !person.role.is_empty())
        .collect();
    let mut findings = Vec::new();
    for (at, person) in people.iter().enumerate() {
        let role = folded(&person.role);
        let like = people.iter().enumerate().find(|(other, it)| {
            let longer = folded(&it.role);
            let ends = longer.strip_suffix(&role);
            *other != at && ends.is_some_and(|start| start.ends_with('-') && start.len() <= 6)
        });
        if let Some((_, other)) = like {
            let message = say!(
                "check-like-roles",
                role = person.role.as_str(),
                other = other.role.as_str()
            );
            findings.push(binder.at_record("contacts.yaml", &person.id, message));
        }
    }
    findings
}

fn people(binder: &CheckedBinder) -> impl Iterator<Item = &Person> {
    let groups = binder.contacts.groups.iter();
    groups.flat_map(|group| &group.people)
}

/// Chapters of another owner than the plan's, where nothing says who updates it.
pub fn two_owners(binder: &CheckedBinder) -> Vec<Finding> {
    let settings = &binder.settings;
    let is_open = !settings.owner.is_empty() && settings.updates.is_empty();
    let chapters =
        binder.plan.chapters.iter().filter(|chapter| {
            is_open && !chapter.owner.is_empty() && chapter.owner != settings.owner
        });
    let told = chapters.map(|chapter| {
        let message = say!(
            "check-two-owners",
            owner = chapter.owner.as_str(),
            plans = settings.owner.as_str()
        );
        binder.at_key(&chapter.path, "owner", message)
    });
    told.collect()
}

/// The plan's owner and the members of the committee whom nobody is deputy of.
pub fn no_deputy(binder: &CheckedBinder) -> Vec<Finding> {
    let committee = binder
        .settings
        .quorum
        .as_ref()
        .map(|quorum| quorum.group.as_str());
    let mut findings = Vec::new();
    for group in &binder.contacts.groups {
        for person in &group.people {
            let matters =
                Some(group.id.as_str()) == committee || person.id == binder.settings.owner;
            let has_one = people(binder).any(|other| other.deputy_of.contains(&person.id));
            if matters && !has_one {
                let message = say!("check-no-deputy", who = person.called());
                findings.push(binder.at_record("contacts.yaml", &person.id, message));
            }
        }
    }
    findings
}
