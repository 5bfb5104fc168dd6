//! Find the entry that another one is about.

use crate::domain::incident::Incident;
use crate::domain::log::entry::{Draft, Fields};
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::log_query::LogQuery;
use crate::domain::log::notebook::Notebook;
use crate::domain::log::row_filter;
use crate::domain::log::timeline::{Row, Timeline};
use crate::domain::name::{EntryId, LogId, folded};
use crate::domain::sealing::protected::PROTECTED;
use crate::domain::time::moment::Moment;
use crate::env::Env;
use crate::error::{Failure, Message};
use crate::replica::Binder;
use crate::say;
use crate::usecases::incident::incidents;
use crate::usecases::log::target_log;
use crate::usecases::log::write_outcome;

/// The entry found.
#[derive(Clone, Debug, PartialEq)]
pub struct Target {
    pub log: LogId,
    pub id: EntryId,
    /// Its row; none if this copy does not have the entry.
    pub row: Option<Row>,
    /// Notices.
    pub notices: Vec<Message>,
}

/// Finds the entry by `anna-17`, `2026-11-22-natavbrott/anna-17`, `17` if only one writer has that number,
/// or words in a single row. An id unknown here is accepted: it may have been read out by telephone.
///
/// # Errors
/// What was typed is no id and stands in no row or in several; an id that this device has not given to
/// anything yet.
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
    let to = target_log::for_writing(binder, env, log);
    let id = match read(id) {
        Some(id) => id,
        None => by_words(binder, &to.log, id)?,
    };
    let mut notices: Vec<Message> = to.notice.into_iter().collect();
    let LookupContext {
        shown_as,
        found,
        own_last,
    } = lookup_context(binder, &to.log, &id);
    // Of united logs, the named one, else the one whose ids are shown without log name.
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
    /// What is to be done, or else what happened, in one line; empty if the entry is not here.
    pub fn words(&self) -> String {
        let row = self.row.as_ref();
        in_a_line(row.map_or("", |row| match row.action() {
            "" => row.event(),
            action => action,
        }))
    }

    /// What happened, in one line; empty if the entry is not here.
    pub fn event(&self) -> String {
        in_a_line(self.row.as_ref().map_or("", |row| row.event()))
    }
}

fn in_a_line(text: &str) -> String {
    const MOST: usize = 120;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(MOST) {
        Some((end, _)) => format!("{} …", line[..end].trim_end()),
        None => line,
    }
}

impl Target {
    /// The beginning of an entry about it.
    pub fn draft(&self, kind: EntryKind, at: Moment) -> Draft {
        let mut fields = Fields::default().with(Field::Of, self.id.to_string());
        if let Some(row) = &self.row {
            fields.set(Field::OfSha, row.sha.short());
            // What is said about it is about the same people.
            if row.is_protected() {
                fields.set(Field::Handling, PROTECTED);
            }
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

fn notebooks(binder: &Binder, log: &LogId) -> anyhow::Result<Vec<Notebook>> {
    if log.is_journal() {
        binder.notebooks(log)
    } else {
        incidents::notebooks(binder, log, &LogQuery::Everything)
    }
}

fn by_words(binder: &Binder, log: &LogId, typed: &str) -> Result<EntryId, Failure> {
    let no_id = || Failure::could_not(say!("log-no-id", typed = typed));
    let timeline = Timeline::of(&notebooks(binder, log).unwrap_or_default());
    match rows_meant(&timeline, typed).as_slice() {
        [row] => row.id().cloned().ok_or_else(no_id),
        [] => Err(no_id()),
        several => Err(self::several(typed, several)),
    }
}

/// Rows that an id, a bare number or words can mean. Annotations give their row; struck rows are used only
/// if no other matches.
pub(in crate::usecases) fn rows_meant<'a>(timeline: &'a Timeline, typed: &str) -> Vec<&'a Row> {
    let rows = || timeline.rows().iter().filter(|row| row.id().is_some());
    if let Some(id) = read(typed) {
        return rows().filter(|row| row.id() == Some(&id)).collect();
    }
    if let Ok(number) = typed.trim_start_matches('#').parse::<u64>() {
        return rows()
            .filter(|row| row.id().is_some_and(|id| id.number == number))
            .collect();
    }
    let words: Vec<String> = typed.split_whitespace().map(str::to_owned).collect();
    let holding = |row: &&Row| !words.is_empty() && row_filter::holds(row, &words);
    let mut found: Vec<&Row> = rows()
        .filter(|row| !row.is_inline)
        .filter(holding)
        .collect();
    if found.iter().any(|row| !row.is_struck()) {
        found.retain(|row| !row.is_struck());
    }
    found
}

/// The input matches any of these rows.
pub(in crate::usecases) fn several(typed: &str, rows: &[&Row]) -> Failure {
    const NAMED: usize = 4;
    let ids = rows.iter().filter_map(|row| Some(row.id()?.to_string()));
    let ids: Vec<String> = ids.take(NAMED).collect();
    Failure::could_not(say!(
        "log-several-entries",
        typed = typed,
        count = rows.len(),
        ids = ids.join(", "),
        first = ids.first().cloned().unwrap_or_default()
    ))
}

/// Ids known to this copy.
struct LookupContext {
    /// The log that gives the incident its name.
    shown_as: LogId,
    /// The entries with this id in all logs of the incident.
    found: Vec<Row>,
    /// The highest number among the entries of the same writer; none where the log cannot be read.
    own_last: Option<u64>,
}

fn lookup_context(binder: &Binder, log: &LogId, id: &EntryId) -> LookupContext {
    let notebooks = notebooks(binder, log);
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

/// An unknown id of another writer may arrive later. An unknown own id is a typing error, and would later
/// refer to a new entry.
fn refuse_what_is_to_come(
    binder: &Binder,
    id: &EntryId,
    own_last: Option<u64>,
) -> Result<(), Failure> {
    let is_own = binder.device().is_some_and(|own| own.writer == id.writer);
    let (Some(last), true) = (own_last, is_own) else {
        return Ok(());
    };
    // Entries in the outbox have ids and are in no notebook yet.
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
