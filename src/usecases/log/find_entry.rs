//! Find the entry that another one is about.

use crate::domain::incident::Incident;
use crate::domain::log::entry::{Draft, Fields};
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::log_query::LogQuery;
use crate::domain::log::timeline::{Row, Timeline};
use crate::domain::name::{EntryId, LogId, folded};
use crate::domain::time::moment::Moment;
use crate::env::Env;
use crate::error::{Failure, Message};
use crate::replica::Binder;
use crate::say;
use crate::usecases::incident::incidents;
use crate::usecases::log::target_log;
use crate::usecases::log::write_outcome;

/// What was pointed at.
#[derive(Clone, Debug, PartialEq)]
pub struct Target {
    pub log: LogId,
    pub id: EntryId,
    /// The row as it stands; none where this copy does not know the entry (yet).
    pub row: Option<Row>,
    /// Said beside the answer.
    pub notices: Vec<Message>,
}

/// The entry meant by `anna-17` or `2026-11-22-natavbrott/anna-17`. One that is not known here is
/// taken at its word: it was perhaps read out over the telephone.
///
/// # Errors
/// What was typed is no id, or one that this device has not given to anything yet.
pub fn find(
    binder: &Binder,
    env: &Env,
    incident: Option<&str>,
    typed: &str,
) -> Result<Target, Failure> {
    let (named, log, id) = match typed.trim().rsplit_once('/') {
        Some((log, id)) => (true, Some(log), id),
        None => (false, incident, typed),
    };
    let id = read(id).ok_or_else(|| Failure::could_not(say!("log-no-id", typed = typed)))?;
    let to = target_log::for_writing(binder, env, log);
    let mut notices: Vec<Message> = to.notice.into_iter().collect();
    let LookupContext {
        shown_as,
        found,
        own_last,
    } = known(binder, &to.log, &id);
    // Of several logs united into one incident, the one that is named, or else the one whose ids
    // are shown without it.
    let first = if named { &to.log } else { &shown_as };
    let row = found
        .iter()
        .find(|row| row.author.log == *first)
        .or(found.first())
        .cloned();
    let log = row.as_ref().map_or(to.log, |row| row.author.log.clone());
    if row.is_none() {
        refuse_what_is_to_come(binder, &id, own_last)?;
        notices.push(say!(
            "log-id-unknown",
            id = id.to_string(),
            log = write_outcome::name_of(&log)
        ));
    }
    Ok(Target {
        log,
        id,
        row,
        notices,
    })
}

impl Target {
    /// The beginning of an entry about it.
    pub fn draft(&self, kind: EntryKind, at: Moment) -> Draft {
        let mut fields = Fields::default().with(Field::Of, self.id.to_string());
        if let Some(row) = &self.row {
            fields.set(Field::OfSha, row.sha.short());
        }
        Draft {
            log: self.log.clone(),
            kind,
            at,
            fields,
        }
    }
}

/// `anna-17`, however it was typed: `Anna-17`, `anna 17`, `#anna-17`.
fn read(typed: &str) -> Option<EntryId> {
    let plain = folded(typed.trim().trim_start_matches('#')).replace(' ', "-");
    EntryId::parse(&plain)
}

/// What is known here of an id.
struct LookupContext {
    /// The log that gives the incident its name.
    shown_as: LogId,
    /// The entries with this id in all logs of the incident.
    found: Vec<Row>,
    /// The highest number among the entries of the same writer; none where the log cannot be read.
    own_last: Option<u64>,
}

fn known(binder: &Binder, log: &LogId, id: &EntryId) -> LookupContext {
    let notebooks = if log.is_journal() {
        binder.notebooks(log)
    } else {
        incidents::notebooks(binder, log, &LogQuery::Everything)
    };
    let is_read = notebooks.is_ok();
    // A log that cannot be read does not keep anybody from writing.
    let timeline = Timeline::of(&notebooks.unwrap_or_default());
    let of_writer = timeline.rows().iter().filter_map(Row::id);
    let of_writer = of_writer.filter(|known| known.writer == id.writer);
    let own_last = of_writer.map(|known| known.number).max().unwrap_or(0);
    let found = timeline.rows().iter().filter(|row| row.id() == Some(id));
    LookupContext {
        found: found.cloned().collect(),
        own_last: is_read.then_some(own_last),
        shown_as: match log.is_journal() {
            true => log.clone(),
            false => Incident::of(log, &timeline).id,
        },
    }
}

/// Another's id may be one that has not come here yet. Of one's own it is a slip, and would hit
/// whatever is given that id next.
fn refuse_what_is_to_come(
    binder: &Binder,
    id: &EntryId,
    own_last: Option<u64>,
) -> Result<(), Failure> {
    let is_own = binder.device().is_some_and(|own| own.writer == id.writer);
    let (Some(last), true) = (own_last, is_own) else {
        return Ok(());
    };
    // What waits in the outbox has its id already, and is in no notebook yet.
    let given = last + binder.waiting().unwrap_or_default() as u64;
    if id.number <= given {
        return Ok(());
    }
    let (id, last) = (id.to_string(), format!("{}-{last}", id.writer));
    Err(Failure::could_not(say!(
        "log-id-to-come",
        id = id,
        last = last
    )))
}
