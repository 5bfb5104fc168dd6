//! Say what a member reads of what is sealed: protected entries, and which lists.

use anyhow::Result;

use crate::domain::log::entry::{Draft, EntryKind, Field, Fields};
use crate::domain::name::LogId;
use crate::domain::replication::members::Member;
use crate::domain::sealing::protected::PROTECTED;
use crate::domain::sealing::reads::EVERYTHING;
use crate::env::Env;
use crate::error::Failure;
use crate::replica::Binder;
use crate::say;
use crate::usecases::log::write_outcome::{self, WriteOutcome};
use crate::usecases::replication::{change_member, members};
use crate::usecases::sealing::lists::named_list;

/// What everybody reads: a member who is narrowed to this alone opens nothing.
const INTERNAL: &str = "internal";

/// The words of `reads` for what was typed, parted by commas: `all`, `internal`, `protected`, and names or ids of lists.
/// A list is written by its id: its name is in clear nowhere.
///
/// # Errors
/// There is no such list.
pub fn reads(binder: &Binder, typed: &str) -> Result<Vec<String>> {
    let words = typed.split(',').map(str::trim).filter(|it| !it.is_empty());
    let reads = words.map(|word| match word {
        EVERYTHING | INTERNAL | PROTECTED => Ok(word.to_owned()),
        name => named_list(binder, name).map(|list| list.id),
    });
    let reads: Vec<String> = reads.collect::<Result<_>>()?;
    match reads.is_empty() {
        true => Err(Failure::could_not(say!("member-reads-what")).into()),
        false => Ok(reads),
    }
}

/// Writes it. What is sealed from now on is sealed accordingly; lists are sealed again by the next command.
///
/// # Errors
/// This copy's own writer is a guest, or the member is.
pub fn narrow_member(
    binder: &Binder,
    env: &Env,
    (member, reads): (&Member, &[String]),
    event: &str,
) -> Result<WriteOutcome> {
    change_member::may_say(binder, &members::members(binder)?, &member.key)?;
    let unknown = || Failure::could_not(say!("member-unknown", writer = member.key.short()));
    let writer = member.writer.as_ref().ok_or_else(unknown)?;
    let fields = Fields::default()
        .with(Field::Event, event)
        .with(Field::Of, writer.as_str())
        .with(Field::Key, member.key.as_str())
        .with(Field::Reads, reads.to_vec());
    let draft = Draft {
        log: LogId::journal(),
        kind: EntryKind::Member,
        at: write_outcome::happened(binder, env, None, None)?,
        fields,
    };
    write_outcome::write(binder, env, draft, Vec::new(), Vec::new())
}
