//! Members and guests of this binder.

use anyhow::Result;

use crate::domain::log::notebook::WriterStanding;
use crate::domain::replication::members::Member;
use crate::domain::replication::members::Members;
use crate::error::Failure;
use crate::replica::Binder;
use crate::say;

/// Everybody known here: members, guests, and who was removed.
pub fn members(binder: &Binder) -> Result<Members> {
    Ok(binder.view()?.members.clone())
}

/// Writer by name, or by the first digits of a key if several have the name. Of one name, those not removed
/// come first.
///
/// # Errors
/// No match, or several.
pub fn find<'a>(members: &'a Members, typed: &str) -> Result<&'a Member, Failure> {
    let named = |member: &&Member| {
        let writer = member.writer.as_ref();
        writer.is_some_and(|writer| writer.as_str() == typed)
    };
    let mut found: Vec<&Member> = members.all().filter(named).collect();
    if found.iter().any(|member| member.removed.is_none()) {
        found.retain(|member| member.removed.is_none());
    }
    if found.is_empty() && typed.len() >= 4 {
        let digits = |member: &&Member| member.key.short().starts_with(typed);
        found = members.all().filter(digits).collect();
    }
    match found.as_slice() {
        [] => Err(Failure::could_not(say!("member-unknown", writer = typed))),
        [one] => Ok(one),
        [first, ..] => {
            let keys: Vec<String> = found.iter().map(|member| member.key.short()).collect();
            Err(Failure::could_not(say!(
                "member-several",
                writer = typed,
                keys = keys.join(", "),
                key = first.key.short()
            )))
        }
    }
}

/// Guests that can be added: writer name and person.
pub fn waiting(binder: &Binder) -> Vec<(String, String)> {
    let Ok(members) = members(binder) else {
        return Vec::new();
    };
    let guests = members.all().filter(|member| {
        member.standing == WriterStanding::Guest && holder(&members, member).is_none()
    });
    let named = guests.filter_map(|member| {
        let writer = member.writer.as_ref()?.to_string();
        Some((writer, member.called().to_owned()))
    });
    named.collect()
}

/// Another member of this name, who is not removed.
pub(crate) fn holder<'a>(members: &'a Members, member: &Member) -> Option<&'a Member> {
    let current = |other: &&Member| {
        let standing = matches!(
            other.standing,
            WriterStanding::Member | WriterStanding::Suspended
        );
        standing && other.key != member.key && other.writer == member.writer
    };
    members.all().find(current)
}
