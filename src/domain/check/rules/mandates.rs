//! People whose mandate has ended, and groups and audiences that a duty tells but nobody can reach.

use crate::domain::check::CheckedBinder;
use crate::domain::documents::finding::Finding;
use crate::domain::people::contact::Group;
use crate::say;

const CONTACTS: &str = "contacts.yaml";

/// Expired mandates; recipients of duties without an address by the channel that the duty names.
pub fn find(binder: &CheckedBinder) -> Vec<Finding> {
    let mut findings = Vec::new();
    for person in binder
        .contacts
        .groups
        .iter()
        .flat_map(|group| &group.people)
    {
        let ended = person.mandate_until.filter(|day| *day < binder.today);
        if let Some(day) = ended {
            let message = say!(
                "check-mandate-ended",
                who = person.called(),
                date = day.to_string()
            );
            findings.push(binder.at_record(CONTACTS, &person.id, message));
        }
    }
    for group in &binder.contacts.groups {
        let told_by_mail = binder.duties.duties.iter().any(|duty| {
            duty.to.contains(&group.id) && duty.via.iter().any(|channel| channel == "email")
        });
        if told_by_mail && !has_email(group) {
            let message = say!("check-group-without-email", group = group.title.as_str());
            findings.push(binder.at_record(CONTACTS, &group.id, message));
        }
    }
    findings
}

fn has_email(group: &Group) -> bool {
    let mut people = group.people.iter();
    !group.email.is_empty() || people.any(|person| !person.email.is_empty())
}
