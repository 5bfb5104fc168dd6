//! Give the person who writes with this device another name: one entry in the own journal.

use anyhow::Result;

use crate::domain::name::{self, Writer};
use crate::domain::replication::members::{Member, Members};
use crate::domain::text;
use crate::env::Env;
use crate::error::{Failure, Message};
use crate::replica::Binder;
use crate::say;
use crate::usecases::log::write_outcome::{self, WriteOutcome};
use crate::usecases::people::who_is;
use crate::usecases::replication::members;

/// What a renaming gave.
pub struct RenamedMember {
    pub outcome: WriteOutcome,
    pub before: String,
    pub name: String,
    pub members: Members,
    pub member: Member,
    /// Contact id of the person in the contact list, who is still called as before there.
    pub listed: Option<String>,
}

/// # Errors
/// No name; the one there is already, or that of another person; a copy that cannot write.
pub fn rename_member(
    binder: &mut Binder,
    env: &Env,
    typed: &str,
    sentence: &dyn Fn(&Message) -> String,
) -> Result<RenamedMember> {
    binder.may_write()?;
    let none = || Failure::could_not(say!("setup-no-device"));
    let device = binder.device().ok_or_else(none)?.clone();
    let name = text::name(typed);
    let own = own_key(binder, &device.writer)?;
    let before = own.called().to_owned();
    is_free(&members::members(binder)?, &own, &name)?;
    if before == name && device.name == name {
        return Err(Failure::could_not(say!("member-named-so", name = name)).into());
    }
    let contacts = who_is::contacts(binder);
    let listed = who_is::own(binder, &contacts);
    let event = sentence(&say!(
        "member-event-renamed",
        before = &before,
        name = &name
    ));
    let draft = binder.rename_device(&name, &event, env)?;
    let outcome = write_outcome::write(binder, env, draft, Vec::new(), Vec::new())?;
    Ok(RenamedMember {
        outcome,
        before,
        member: own_key(binder, &device.writer)?,
        members: members::members(binder)?,
        listed: listed.filter(|id| {
            let listed = contacts.person(id);
            listed.is_some_and(|it| it.name != name)
        }),
        name,
    })
}

/// The member, or guest, who writes with this device's key.
fn own_key(binder: &Binder, writer: &Writer) -> Result<Member> {
    let members = members::members(binder)?;
    let own = binder.own_key()?;
    let found = members.get(&own).cloned();
    let unknown = || Failure::could_not(say!("member-unknown", writer = writer.as_str()));
    Ok(found.ok_or_else(unknown)?)
}

/// # Errors
/// There is no name, or another person has it.
fn is_free(members: &Members, own: &Member, name: &str) -> Result<(), Failure> {
    if name::slug(name).is_empty() {
        return Err(Failure::wrong_words(say!("member-name-needed")));
    }
    let same = |other: &&Member| {
        let is_other = other.key != own.key && other.person != own.person;
        is_other && other.removed.is_none() && name::slug(other.called()) == name::slug(name)
    };
    match members.all().find(same) {
        Some(other) => Err(Failure::could_not(say!(
            "member-name-of-another",
            name = name,
            writer = other.writer.as_ref().map_or("", Writer::as_str)
        ))),
        None => Ok(()),
    }
}
