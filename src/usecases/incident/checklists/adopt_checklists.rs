//! Adopt the plan's current checklists during an incident. Ticks and answers are matched by wording.

use anyhow::Result;

use crate::domain::incident::Incident;
use crate::domain::incident::checklist::Checklist;
use crate::domain::log::entry::{Draft, Fields};
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::name::LogId;
use crate::domain::time::moment::{self, Moment};
use crate::env::Env;
use crate::error::{Failure, Message};
use crate::format::paths;
use crate::replica::Binder;
use crate::say;
use crate::usecases::incident::incidents;
use crate::usecases::log::write_outcome::{self, WriteOutcome};
use crate::usecases::plan::rule_documents;

/// Version of the lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListsVersion {
    Now,
    /// As of the opening of the incident.
    Opening,
}

/// Changes in one list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListChange {
    pub title: String,
    pub added: Vec<String>,
    pub gone: Vec<String>,
}

/// The lists just taken up.
pub struct AdoptOutcome {
    pub outcome: WriteOutcome,
    pub incident: Incident,
    pub changed: Vec<ListChange>,
}

/// Writes a `plan` entry: from now on the lists are read in their current version, or again in that of the
/// opening.
///
/// # Errors
/// No incident is meant; a copy that cannot write.
pub fn relist(
    binder: &Binder,
    env: &Env,
    log: &LogId,
    to: ListsVersion,
    sentence: &dyn Fn(&Message) -> String,
) -> Result<AdoptOutcome> {
    if log.is_journal() {
        return Err(Failure::could_not(say!("incident-none-open")).into());
    }
    let (incident, _) = incidents::told(binder, log)?;
    let now = moment::in_zone(env.now(), binder.zone());
    let newest = || newest_version(binder).map_or(now, |newest| newest.max(now));
    let opened = incident.opened.as_ref().map(|told| told.written_at);
    let (as_of, event) = match (to, opened) {
        (ListsVersion::Opening, Some(opened)) => (opened, say!("checklist-old-event")),
        _ => (newest(), say!("checklist-new-event")),
    };
    let before = texts(binder, incident.lists_as_of());
    let after = texts(binder, Some(as_of));
    let draft = Draft {
        log: log.clone(),
        kind: EntryKind::Plan,
        at: now,
        fields: Fields::default()
            .with(Field::Event, sentence(&event))
            .with(Field::AsOf, moment::written(as_of)),
    };
    let written = write_outcome::write(binder, env, draft, Vec::new(), Vec::new())?;
    Ok(AdoptOutcome {
        outcome: written,
        incident: incidents::told(binder, log)?.0,
        changed: changed(&before, &after),
    })
}

/// True if a list has been changed since the version that an incident uses.
pub fn is_older(binder: &Binder, incident: &Incident) -> bool {
    let newest = newest_version(binder);
    let used = incident.lists_as_of();
    newest.zip(used).is_some_and(|(newest, used)| newest > used)
}

/// Time of the newest version of a list; another computer's clock may be ahead.
fn newest_version(binder: &Binder) -> Option<Moment> {
    let paths = binder.documents(paths::CHECKLISTS).unwrap_or_default();
    let written = |path: &String| Some(binder.writer_of(path).ok()??.1);
    paths.iter().filter_map(written).max()
}

fn texts(binder: &Binder, at: Option<Moment>) -> Vec<Checklist> {
    let lists = rule_documents::lists(binder, at);
    lists.into_iter().map(|list| list.value).collect()
}

fn changed(before: &[Checklist], after: &[Checklist]) -> Vec<ListChange> {
    let of = |list: &Checklist| {
        let old = before.iter().find(|old| old.id == list.id);
        ListChange {
            title: list.title.clone(),
            added: missing(Some(list), old),
            gone: missing(old, Some(list)),
        }
    };
    let all = after.iter().map(of);
    all.filter(|it| !it.added.is_empty() || !it.gone.is_empty())
        .collect()
}

/// Points of one version whose wording is not in the other, or less often. A new number alone is no change.
fn missing(of: Option<&Checklist>, other: Option<&Checklist>) -> Vec<String> {
    let items = of.map(Checklist::all).unwrap_or_default();
    let mut left: Vec<String> = other
        .map(Checklist::all)
        .unwrap_or_default()
        .iter()
        .map(|item| item.wording())
        .collect();
    let mut missing = Vec::new();
    for item in items {
        let wording = item.wording();
        match left.iter().position(|known| *known == wording) {
            Some(known) => {
                left.swap_remove(known);
            }
            None => missing.push(format!("{} {wording}", item.number)),
        }
    }
    missing
}
