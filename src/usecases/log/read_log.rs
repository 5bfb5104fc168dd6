//! Read a log.

use std::collections::BTreeSet;

use anyhow::Result;
use chrono::TimeDelta;

use crate::domain::incident::Incident;
use crate::domain::log::decision_numbers::DecisionNumbers;
use crate::domain::log::entry::EntryKind;
use crate::domain::log::guest_rows::FoldedRows;
use crate::domain::log::log_query::LogQuery;
use crate::domain::log::notebook::Notebook;
use crate::domain::log::row_filter::{self, AuthorFilter, Me, RowFilter, RowOrder};
use crate::domain::log::timeline::{Row, Timeline};
use crate::domain::name::{LogId, Writer};
use crate::domain::replication::members::Removers;
use crate::domain::settings::Settings;
use crate::domain::time::moment::{self, Moment, Zone};
use crate::domain::time::typed_time::{RepeatedHour, Toward};
use crate::env::Env;
use crate::error::{Failure, Message};
use crate::replica::Binder;
use crate::say;
use crate::usecases::incident::incidents;
use crate::usecases::log::target_log;
use crate::usecases::log::write_outcome;
use crate::usecases::replication::members;
use crate::usecases::setup::settings;

/// Arguments of the command.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LogRequest {
    pub order: RowOrder,
    pub date: Option<String>,
    pub open: bool,
    pub decisions: bool,
    pub mine: bool,
    /// Only rows that count.
    pub members: bool,
    /// Only rows of this guest.
    pub guest: Option<String>,
    pub since: Option<String>,
    pub as_of: Option<String>,
    pub which: Option<RepeatedHour>,
    /// Only what others wrote since the last look with this; the look is then remembered.
    pub new: bool,
    /// All logs together, the journal among them.
    pub all: bool,
    pub words: Vec<String>,
    pub by: Option<String>,
    pub kind: Option<EntryKind>,
    pub owner: Option<String>,
    pub last: Option<usize>,
}

/// A log, and the selection shown.
pub struct LogRead {
    /// The log; none where all are read together.
    pub log: Option<LogId>,
    /// None for the journal.
    pub incident: Option<Incident>,
    pub timeline: Timeline,
    pub choice: RowFilter,
    pub as_of: Option<Moment>,
    pub now: Moment,
    pub zone: Zone,
    pub settings: Settings,
    pub notice: Option<Message>,
    /// Writer of this copy.
    pub own: Option<Writer>,
    /// By whom the writers of hidden rows were removed.
    pub removers: Removers,
}

impl LogRead {
    /// How much later than the event an entry may be written without a mark.
    pub fn late_after(&self) -> TimeDelta {
        TimeDelta::seconds(i64::from(self.settings.limits.late_after.seconds))
    }

    /// The rows as they are shown to people.
    pub fn folded(&self) -> FoldedRows<'_> {
        self.choice.folded(&self.timeline, self.own.as_ref())
    }

    /// Decision numbers, if the view needs them.
    pub fn numbers(&self) -> Option<DecisionNumbers> {
        self.choice
            .decisions
            .then(|| DecisionNumbers::of(&self.timeline))
    }

    /// The log's name above the rows: of incidents that are one, the first.
    pub fn shown_as(&self) -> Option<&LogId> {
        let incident = self.incident.as_ref().map(|incident| &incident.id);
        incident.or(self.log.as_ref())
    }

    /// True if everything there is was asked for.
    pub fn is_whole(&self) -> bool {
        self.as_of.is_none()
            && RowFilter {
                order: RowOrder::At,
                ..self.choice.clone()
            } == RowFilter::default()
    }
}

/// The log meant, folded, with the choice that what was typed comes to.
///
/// # Errors
/// Unknown incident; a time or day that cannot be read; the binder cannot be read.
pub fn read_log(
    binder: &Binder,
    env: &Env,
    incident: Option<&str>,
    wanted: &LogRequest,
) -> Result<LogRead> {
    let choice = choice(binder, env, wanted)?;
    let as_of = wanted.as_of.as_deref();
    let as_of = as_of
        .map(|typed| write_outcome::happened(binder, env, Some(typed), wanted.which))
        .transpose()?;
    let (log, notebooks, notice) = if wanted.all {
        (None, of_all(binder)?, None)
    } else {
        let found = target_log::for_reading(binder, env, incident)?;
        let notebooks = of_one(binder, &found.log, &asked(&choice, as_of))?;
        (Some(found.log), notebooks, found.notice)
    };
    let timeline = match as_of {
        Some(moment) => Timeline::as_of(&notebooks, moment),
        None => Timeline::of(&notebooks),
    };
    refuse_unknown(wanted, &timeline)?;
    let removers = match timeline.hidden() {
        [] => Removers::new(),
        _ => members::members(binder)?.removers(),
    };
    let incident = log.as_ref().filter(|log| !log.is_journal());
    Ok(LogRead {
        incident: incident.map(|log| Incident::of(log, &timeline)),
        log,
        timeline,
        choice,
        as_of,
        now: moment::in_zone(env.now(), binder.zone()),
        zone: binder.zone(),
        settings: settings::settings(binder),
        notice,
        own: binder.device().map(|device| device.writer.clone()),
        removers,
    })
}

/// Remembers that everything read has been seen.
///
/// # Errors
/// It cannot be written down.
pub fn remember(binder: &Binder, read: &LogRead) -> Result<()> {
    binder.remember_read_cursor(&binder.read_cursor().and(&read.timeline))
}

fn choice(binder: &Binder, env: &Env, wanted: &LogRequest) -> Result<RowFilter> {
    let reading = write_outcome::reading(binder, env, Toward::Past, wanted.which);
    let date = wanted
        .date
        .as_deref()
        .map(|typed| reading.day(typed))
        .transpose()?;
    let since = wanted
        .since
        .as_deref()
        .map(|typed| reading.moment(typed))
        .transpose()?;
    let device = binder.device();
    let me = device.map(|device| Me {
        writer: device.writer.clone(),
        names: vec![device.person.clone(), device.name.clone()],
    });
    let own = device.map(|device| device.writer.clone());
    Ok(RowFilter {
        order: wanted.order,
        date: date.map(|date| (date, binder.zone())),
        open: wanted.open,
        decisions: wanted.decisions,
        whose: whose(wanted)?,
        mine: me.filter(|_| wanted.mine),
        since,
        new: wanted.new.then(|| (binder.read_cursor(), own)),
        words: wanted.words.clone(),
        by: wanted.by.clone(),
        kind: wanted.kind.clone(),
        owner: wanted.owner.clone(),
        last: wanted.last,
    })
}

/// Unknown writers and kinds are refused with the most similar one that has rows.
fn refuse_unknown(wanted: &LogRequest, timeline: &Timeline) -> Result<(), Failure> {
    let rows = || timeline.rows().iter();
    if let Some(by) = &wanted.by
        && !rows().any(|row| row_filter::is_by(row, by))
    {
        let names: BTreeSet<&str> = rows().map(|row| row.author.name()).collect();
        let names = Vec::from_iter(names);
        return Err(Failure::could_not(say!(
            "log-nobody-wrote",
            who = by,
            names = names.join(", ")
        )));
    }
    if let Some(kind) = &wanted.kind
        && !rows().any(|row| row.is(kind))
    {
        let kinds = rows().filter_map(Row::kind).map(EntryKind::as_str);
        let kinds: BTreeSet<&str> = kinds.collect();
        let kinds = Vec::from_iter(kinds);
        return Err(Failure::could_not(say!(
            "log-no-such-kind",
            kind = kind.as_str(),
            kinds = kinds.join(", ")
        )));
    }
    Ok(())
}

/// A name that cannot be a writer's matches nobody.
fn whose(wanted: &LogRequest) -> Result<AuthorFilter> {
    let Some(typed) = &wanted.guest else {
        return Ok(match wanted.members {
            true => AuthorFilter::Members,
            false => AuthorFilter::Everybody,
        });
    };
    let unknown = || Failure::could_not(say!("log-guest-no-name", typed = typed));
    Ok(AuthorFilter::Guest(Writer::new(typed).ok_or_else(unknown)?))
}

/// The notebooks of one log, or of an incident's log and those united with it.
fn of_one(binder: &Binder, log: &LogId, asked: &LogQuery) -> Result<Vec<Notebook>> {
    if log.is_journal() {
        return binder.notebooks_asked(log, asked);
    }
    incidents::notebooks(binder, log, asked)
}

/// The query needed for a selection; of several criteria the narrowest suffices.
fn asked(choice: &RowFilter, as_of: Option<Moment>) -> LogQuery {
    match (choice.since, choice.date) {
        // Decisions are numbered among all of them.
        _ if as_of.is_some() || choice.decisions => LogQuery::Everything,
        (Some(since), _) => LogQuery::Since(since),
        (None, Some((day, _))) => LogQuery::Days([day].into()),
        (None, None) if choice.open => LogQuery::Open,
        (None, None) => LogQuery::Everything,
    }
}

fn of_all(binder: &Binder) -> Result<Vec<Notebook>> {
    let mut all = Vec::new();
    for log in binder.logs()? {
        all.extend(binder.notebooks(&log)?);
    }
    Ok(all)
}
