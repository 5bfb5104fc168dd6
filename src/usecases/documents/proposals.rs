//! Proposals: list, accept and decline unsigned changes of documents.

use anyhow::Result;

use crate::domain::documents::finding::Finding;
use crate::domain::documents::proposed::{Proposed, TextChange};
use crate::domain::documents::versions::{MOST_DECLINED, declining};
use crate::domain::log::entry::Field;
use crate::domain::log::entry::{Draft, EntryKind};
use crate::domain::name::LogId;
use crate::domain::people::contact::{ImportChanges, differences_of_people};
use crate::domain::replication::rules::history::VersionId;
use crate::domain::time::moment;
use crate::env::Env;
use crate::error::Failure;
use crate::format::people::contacts_file;
use crate::replica::Binder;
use crate::say;
use crate::usecases::documents::validate::{home, validate};
use crate::usecases::log::write_outcome::{self, WriteOutcome};

/// The fewest digits of an id that are taken for one.
const FEWEST_DIGITS: usize = 4;

/// Selection of proposals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProposalChoice {
    All,
    /// Those committed in this copy's own folder.
    Here,
    /// By the first digits of their ids.
    Ids(Vec<String>),
}

/// One with what it would do.
#[derive(Clone, Debug, PartialEq)]
pub struct ShownProposal {
    pub proposed: Proposed,
    pub difference: TextChange,
    /// For the contact list: people added, removed or changed.
    pub people: Vec<ImportChanges>,
}

/// Result of accepting.
#[derive(Clone, Debug, PartialEq)]
pub struct AcceptOutcome {
    pub shown: Vec<ShownProposal>,
    /// Number of versions that count now, predecessors included.
    pub written: usize,
    /// None where nothing was written.
    pub outcome: Option<WriteOutcome>,
    /// Not accepted, with faults.
    pub refused: Vec<(ShownProposal, Vec<Finding>)>,
}

/// Most proposals read and compared at a time; the others follow when these are answered. Anybody with
/// write access to a remote can make thousands.
pub const MOST_READ: usize = 200;

/// Waiting proposals, and the number of further ones.
///
/// # Errors
/// This copy cannot be read.
pub fn list(binder: &Binder) -> Result<(Vec<ShownProposal>, usize)> {
    let mut all = binder.proposed()?;
    let more = all.len().saturating_sub(MOST_READ);
    all.truncate(MOST_READ);
    let shown = all.into_iter();
    let shown = shown.map(|proposed| with_difference(binder, proposed));
    Ok((shown.collect::<Result<_>>()?, more))
}

fn with_difference(binder: &Binder, proposed: Proposed) -> Result<ShownProposal> {
    let difference = binder.difference(&proposed)?;
    Ok(ShownProposal {
        people: people(binder, &proposed.path, &difference),
        difference,
        proposed,
    })
}

/// People of the contact list whom a change adds, removes or changes. Empty for other documents, or if one of the
/// texts cannot be read.
pub fn people(binder: &Binder, path: &str, difference: &TextChange) -> Vec<ImportChanges> {
    if path != contacts_file::PATH {
        return Vec::new();
    }
    let home = home(binder);
    let read = |text: &Option<Vec<u8>>| {
        let text = text.as_deref().unwrap_or_default();
        contacts_file::read(text, home).map(|reading| reading.value)
    };
    match (read(&difference.before), read(&difference.after)) {
        (Ok(before), Ok(after)) => differences_of_people(&before, &after),
        _ => Vec::new(),
    }
}

/// Accepts proposals; those with faults are refused.
///
/// # Errors
/// None waits that is called so; this device is a guest's; the copy cannot be written.
pub fn accept(binder: &Binder, env: &Env, which: &ProposalChoice) -> Result<AcceptOutcome> {
    binder.may_answer()?;
    let mut accepted = AcceptOutcome {
        shown: Vec::new(),
        written: 0,
        outcome: None,
        refused: Vec::new(),
    };
    for shown in chosen(binder, which)? {
        let after = shown.difference.after.as_ref();
        let found = after.map(|text| validate(binder, &shown.proposed.path, text));
        let found = found.unwrap_or_default();
        match found.iter().any(Finding::is_fault) {
            true => accepted.refused.push((shown, found)),
            false => accepted.shown.push(shown),
        }
    }
    let ids = accepted.shown.iter().map(|it| it.proposed.id.clone());
    let ids: Vec<String> = ids.collect();
    if !ids.is_empty() {
        let made = binder.accept(&ids, env)?;
        accepted.written = made.paths.len();
        accepted.outcome = made.last.map(WriteOutcome::from);
    }
    Ok(accepted)
}

/// Declines proposals: an entry in the own journal.
///
/// # Errors
/// None waits that is called so; this device is a guest's; the copy cannot be written.
pub fn decline(
    binder: &Binder,
    env: &Env,
    which: &ProposalChoice,
    sentence: &dyn Fn(&[ShownProposal]) -> String,
) -> Result<(Vec<ShownProposal>, WriteOutcome)> {
    binder.may_answer()?;
    let shown = chosen(binder, which)?;
    let mut last = None;
    for some in shown.chunks(MOST_DECLINED) {
        let ids = some.iter().map(|it| VersionId::parse(&it.proposed.id));
        let ids: Vec<VersionId> = ids.flatten().collect();
        let draft = Draft {
            log: LogId::journal(),
            kind: EntryKind::Decline,
            at: moment::in_zone(env.now(), binder.zone()),
            fields: declining(&ids).with(Field::Event, sentence(some)),
        };
        last = Some(write_outcome::write(
            binder,
            env,
            draft,
            Vec::new(),
            Vec::new(),
        )?);
    }
    let noted = last.ok_or_else(nothing)?;
    Ok((shown, noted))
}

fn chosen(binder: &Binder, which: &ProposalChoice) -> Result<Vec<ShownProposal>> {
    let all = binder.proposed()?;
    let chosen = match which {
        ProposalChoice::All => all,
        ProposalChoice::Here => all.into_iter().filter(|it| it.here).collect(),
        ProposalChoice::Ids(ids) => named(&all, ids)?,
    };
    if chosen.is_empty() {
        return Err(nothing().into());
    }
    chosen
        .into_iter()
        .map(|proposed| with_difference(binder, proposed))
        .collect()
}

fn named(all: &[Proposed], ids: &[String]) -> Result<Vec<Proposed>, Failure> {
    let mut chosen: Vec<Proposed> = Vec::new();
    for id in ids {
        let enough = id.len() >= FEWEST_DIGITS;
        let meant = all
            .iter()
            .filter(|it| enough && it.id.starts_with(id.as_str()));
        match meant.collect::<Vec<_>>().as_slice() {
            [one] if chosen.contains(one) => {}
            [one] => chosen.push((*one).clone()),
            [] => return Err(Failure::could_not(say!("proposal-unknown", id = id))),
            [first, ..] => {
                let message = say!("proposal-several", id = id, first = first.id.as_str());
                return Err(Failure::could_not(message));
            }
        }
    }
    Ok(chosen)
}

fn nothing() -> Failure {
    Failure::could_not(say!("proposal-none-waits"))
}
