//! Let a writer in, confirm, mark or remove them: one entry in the own journal.

use anyhow::Result;

use crate::domain::log::entry::Field;
use crate::domain::log::entry::{Draft, EntryKind};
use crate::domain::log::notebook::WriterStanding;
use crate::domain::name::EntryId;
use crate::domain::name::LogId;
use crate::domain::replication::members::Member;
use crate::domain::replication::members::Members;
use crate::domain::replication::rules::history::CommitId;
use crate::domain::replication::rules::history::Key;
use crate::domain::replication::rules::history::MemberEntry;
use crate::domain::replication::rules::history::MembershipChange;
use crate::domain::time::moment;
use crate::env::Env;
use crate::error::Failure;
use crate::replica::Binder;
use crate::say;
use crate::usecases::log::write_outcome::{self, WriteOutcome};
use crate::usecases::replication::members;

/// Arguments of the command.
#[derive(Clone, Debug, PartialEq)]
pub struct MemberRequest {
    pub member: Member,
    pub to: MembershipChange,
    /// The sentence of the entry.
    pub event: String,
    /// Last entry that counts, as typed: `bo-17` or `LOG/bo-17`. If not given, everything known here
    /// counts.
    pub last: Option<String>,
}

/// Writes the entry; returns the members after it.
///
/// # Errors
/// This copy's own writer is a guest; what is asked makes no sense for that member; no such entry.
pub fn change_member(
    binder: &Binder,
    env: &Env,
    wanted: MemberRequest,
) -> Result<(WriteOutcome, Members)> {
    let before = members::members(binder)?;
    may_say(binder, &before, &wanted.member.key)?;
    makes_sense(&before, &wanted)?;
    let last = last(binder, &wanted)?;
    let entry = MemberEntry {
        lamport: 0,
        number: 0,
        written_at: moment::in_zone(env.now(), binder.zone()),
        of: wanted
            .member
            .writer
            .clone()
            .ok_or_else(|| unknown(&wanted))?,
        key: wanted.member.key.clone(),
        person: wanted.member.person.clone(),
        name: wanted.member.name.clone(),
        device: wanted.member.device.clone(),
        to: wanted.to,
        last,
        since: true,
    };
    let mut fields = entry.to_fields();
    fields.set(Field::Event, wanted.event);
    let draft = Draft {
        log: LogId::journal(),
        kind: EntryKind::Member,
        at: entry.written_at,
        fields,
    };
    let written = write_outcome::write(binder, env, draft, Vec::new(), Vec::new())?;
    Ok((written, members::members(binder)?))
}

fn unknown(wanted: &MemberRequest) -> Failure {
    let key = wanted.member.key.short();
    Failure::could_not(say!("member-unknown", writer = key))
}

/// A guest's word moves nothing, nor does anybody's about their own device.
///
/// # Errors
/// This copy's own writer is a guest, or the key is its own.
pub(super) fn may_say(binder: &Binder, members: &Members, of: &Key) -> Result<(), Failure> {
    binder.may_write()?;
    let none = || Failure::could_not(say!("setup-no-device"));
    let own = &binder.device().ok_or_else(none)?.writer;
    let key = members.named(own);
    let standing = key.map_or(WriterStanding::Guest, |key| members.standing(key));
    let writer = own.as_str();
    if !matches!(standing, WriterStanding::Member | WriterStanding::Suspended) {
        return Err(Failure::could_not(say!(
            "member-guest-cannot",
            writer = writer
        )));
    }
    if key == Some(of) {
        return Err(Failure::could_not(say!(
            "member-own-device",
            writer = writer
        )));
    }
    Ok(())
}

fn makes_sense(members: &Members, wanted: &MemberRequest) -> Result<(), Failure> {
    let member = &wanted.member;
    let writer = member.writer.as_ref().map_or("", |writer| writer.as_str());
    let name = member.called();
    let failure = match (wanted.to, member.standing) {
        (
            MembershipChange::On | MembershipChange::Confirmed | MembershipChange::Suspended,
            WriterStanding::SetAside,
        ) => {
            say!("member-is-gone", name = name, free = format!("{writer}2"))
        }
        (MembershipChange::Off, WriterStanding::SetAside) => {
            say!("member-gone-already", name = name, writer = writer)
        }
        (MembershipChange::On, WriterStanding::Member) => {
            say!("member-is-in-already", name = name, writer = writer)
        }
        (MembershipChange::Confirmed | MembershipChange::Suspended, WriterStanding::Guest) => {
            say!("member-is-a-guest", name = name, writer = writer)
        }
        (MembershipChange::On, WriterStanding::Guest)
            if members::holder(members, member).is_some() =>
        {
            say!(
                "member-name-is-held",
                writer = writer,
                free = format!("{writer}2")
            )
        }
        _ => return Ok(()),
    };
    Err(Failure::could_not(failure))
}

/// The commit up to which their notebook is vouched for.
fn last(binder: &Binder, wanted: &MemberRequest) -> Result<Option<CommitId>> {
    let key = &wanted.member.key;
    let Some(typed) = &wanted.last else {
        return binder.last_of(key);
    };
    let (log, id) = match typed.split_once('/') {
        Some((log, id)) => (Some(log), id),
        None => (None, typed.as_str()),
    };
    let mut found = match EntryId::parse(id) {
        Some(id) => binder.commits_of(key, &id)?,
        None => Vec::new(),
    };
    found.retain(|(of, _)| log.is_none_or(|log| of.as_str() == log));
    match found.as_slice() {
        [(_, commit)] => Ok(Some(*commit)),
        [] => {
            let name = wanted.member.called();
            Err(Failure::could_not(say!("member-no-such-entry", id = typed, name = name)).into())
        }
        [(log, _), ..] => {
            let log = log.to_string();
            Err(
                Failure::wrong_words(say!("member-entry-in-several-logs", id = id, log = log))
                    .into(),
            )
        }
    }
}
