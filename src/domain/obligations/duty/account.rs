//! State of each duty of an incident: start, deadline, fulfilment, and whether that was in time and in
//! order.

use chrono::TimeDelta;

use crate::domain::incident::Incident;
use crate::domain::log::entry::Field;
use crate::domain::log::timeline::{Row, Timeline};
use crate::domain::name::EntryId;
use crate::domain::obligations::duty::facts::DutyFacts;
use crate::domain::obligations::duty::lapse::{self, Lapse};
use crate::domain::obligations::duty::{Deadline, Duty, DutyLimit};
use crate::domain::time::moment::{Moment, Zone};

/// A duty with its state.
#[derive(Clone, Debug, PartialEq)]
pub struct DutyAccount<'a> {
    pub duty: &'a Duty,
    /// Start; none if nothing started it, or its clock was stopped.
    pub since: Option<Moment>,
    pub when: Option<Deadline>,
    /// Parts not yet fulfilled.
    pub missing: Vec<&'a str>,
    /// Fulfilments, one for each part, in their order.
    pub done: Vec<FulfilledPart>,
    /// Why it no longer applies, though it began and was not fulfilled.
    pub lapsed: Option<Lapse>,
}

/// The first entry that fulfils a duty, or a part of it.
#[derive(Clone, Debug, PartialEq)]
pub struct FulfilledPart {
    /// Empty for the whole.
    pub part: String,
    pub entry: EntryId,
    pub at: Moment,
    pub by: String,
    pub event: String,
    /// The channel it went by, where one is written.
    pub channel: String,
    /// Elapsed time since the start; none if unknown or negative.
    pub used: Option<TimeDelta>,
    pub verdict: Timeliness,
}

/// Fulfilment in time and in order, or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timeliness {
    /// There was nothing to hold it against.
    Free,
    /// Time left to the deadline, or to the event it had to precede.
    InTime(TimeDelta),
    /// Time past the deadline.
    Late(TimeDelta),
    /// Time after the earliest moment allowed.
    After(TimeDelta),
    /// Time before the earliest moment allowed.
    TooEarly(TimeDelta),
    /// Before the event, which happened then.
    BeforeEvent(Moment),
    /// After the event that it was to come before, which happened then.
    AfterEvent(Moment),
}

/// A deviation from the plan's rules.
#[derive(Clone, Debug, PartialEq)]
pub struct DutyDeviation<'a> {
    pub duty: &'a Duty,
    pub kind: DeviationKind,
    /// Time of fulfilment; none if not fulfilled.
    pub done: Option<Moment>,
    /// The moment it is held against: the limit, or the event that came first.
    pub against: Option<Moment>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeviationKind {
    /// The event that it was to come before came first.
    Order,
    Late,
    TooEarly,
    /// Fulfilled by another channel than planned.
    Channel(String),
}

impl DeviationKind {
    /// Word in `--json`.
    pub const fn written(&self) -> &'static str {
        match self {
            Self::Order => "order",
            Self::Late => "late",
            Self::TooEarly => "early",
            Self::Channel(_) => "channel",
        }
    }
}

impl DutyAccount<'_> {
    pub fn is_fulfilled(&self) -> bool {
        !self.done.is_empty() && self.missing.is_empty()
    }

    pub fn is_owed(&self) -> bool {
        self.since.is_some() && !self.is_fulfilled() && self.lapsed.is_none()
    }
}

/// Every duty that is for this kind of incident, in the order of duties.yaml.
pub fn accounts<'a>(
    duties: &'a [Duty],
    incident: &Incident,
    timeline: &Timeline,
    zone: Zone,
) -> Vec<DutyAccount<'a>> {
    let facts = DutyFacts::new(duties, incident, timeline);
    let holds = duties.iter().filter(|duty| facts.applies(duty));
    holds.map(|duty| account(duty, &facts, zone)).collect()
}

fn account<'a>(duty: &'a Duty, facts: &DutyFacts<'_>, zone: Zone) -> DutyAccount<'a> {
    let since = facts.started(&duty.starts);
    let when = since.map(|since| when(&duty.limit, since, facts, zone));
    let once = facts.began(&duty.starts);
    let judge = |row: &Row, part: &str| done(row, part, duty, once, facts, zone);
    let parts: Vec<&str> = match duty.parts.as_slice() {
        [] => vec![""],
        parts => parts.iter().map(String::as_str).collect(),
    };
    let (mut found, mut missing) = (Vec::new(), Vec::new());
    for part in parts {
        let said = facts.fulfilled(&duty.id, Some(part).filter(|part| !part.is_empty()));
        match said.or_else(|| facts.done_by(duty)) {
            Some(row) => found.extend(judge(row, part)),
            None => missing.push(part),
        }
    }
    missing.retain(|part| !part.is_empty());
    let mut account = DutyAccount {
        duty,
        since,
        when,
        missing,
        done: found,
        lapsed: None,
    };
    if account.is_owed() {
        account.lapsed = lapse::lapse(duty, account.when.as_ref(), facts);
    }
    account
}

fn when(limit: &DutyLimit, since: Moment, facts: &DutyFacts<'_>, zone: Zone) -> Deadline {
    match limit {
        DutyLimit::AtOnce => Deadline::AtOnce,
        DutyLimit::Within(length) => Deadline::By(length.after(since, zone)),
        DutyLimit::NotBefore(length) => Deadline::From(length.after(since, zone)),
        DutyLimit::Before(event) => match facts.happened(event) {
            Some(moment) => Deadline::TooLate(moment),
            None => Deadline::Before(event.clone()),
        },
    }
}

fn done(
    row: &Row,
    part: &str,
    duty: &Duty,
    since: Option<Moment>,
    facts: &DutyFacts<'_>,
    zone: Zone,
) -> Option<FulfilledPart> {
    let used = since.map(|since| row.at - since);
    Some(FulfilledPart {
        part: part.to_owned(),
        entry: row.id()?.clone(),
        at: row.at,
        by: row.author.name().to_owned(),
        event: row.event().to_owned(),
        channel: row.field(Field::Channel).to_owned(),
        used: used.filter(|used| *used >= TimeDelta::zero()),
        verdict: verdict(row.at, &duty.limit, since, facts, zone),
    })
}

fn verdict(
    at: Moment,
    limit: &DutyLimit,
    since: Option<Moment>,
    facts: &DutyFacts<'_>,
    zone: Zone,
) -> Timeliness {
    match (limit, since) {
        (DutyLimit::AtOnce, _) | (DutyLimit::Within(_) | DutyLimit::NotBefore(_), None) => {
            Timeliness::Free
        }
        (DutyLimit::Within(length), Some(since)) => {
            let left = length.after(since, zone) - at;
            match left < TimeDelta::zero() {
                true => Timeliness::Late(-left),
                false => Timeliness::InTime(left),
            }
        }
        (DutyLimit::NotBefore(length), Some(since)) => {
            let after = at - length.after(since, zone);
            match after < TimeDelta::zero() {
                true => Timeliness::TooEarly(-after),
                false => Timeliness::After(after),
            }
        }
        (DutyLimit::Before(event), _) => match facts.happened(event) {
            None => Timeliness::Free,
            Some(event) if event < at => Timeliness::AfterEvent(event),
            Some(event) => Timeliness::BeforeEvent(event),
        },
    }
}

/// Deviations, in the order of the duties. A duty that is owed and late is a task and not listed here; a
/// violated order is, with both times.
pub fn deviations<'a>(accounts: &[DutyAccount<'a>]) -> Vec<DutyDeviation<'a>> {
    let mut all = Vec::new();
    for account in accounts {
        // A duty of the beginning that was not fulfilled stays a deviation after the close.
        let undone = account.is_owed() || matches!(account.lapsed, Some(Lapse::Closed(_)));
        if let (true, Some(Deadline::TooLate(event))) = (undone, &account.when) {
            all.push(DutyDeviation {
                duty: account.duty,
                kind: DeviationKind::Order,
                done: None,
                against: Some(*event),
            });
        }
        for done in &account.done {
            all.extend(in_time(account.duty, done));
            all.extend(by_channel(account.duty, done));
        }
    }
    all
}

fn in_time<'a>(duty: &'a Duty, done: &FulfilledPart) -> Option<DutyDeviation<'a>> {
    let (kind, against) = match done.verdict {
        Timeliness::Late(by) => (DeviationKind::Late, done.at - by),
        Timeliness::TooEarly(by) => (DeviationKind::TooEarly, done.at + by),
        Timeliness::AfterEvent(event) => (DeviationKind::Order, event),
        Timeliness::Free
        | Timeliness::InTime(_)
        | Timeliness::After(_)
        | Timeliness::BeforeEvent(_) => {
            return None;
        }
    };
    Some(DutyDeviation {
        duty,
        kind,
        done: Some(done.at),
        against: Some(against),
    })
}

fn by_channel<'a>(duty: &'a Duty, done: &FulfilledPart) -> Option<DutyDeviation<'a>> {
    let other =
        !duty.via.is_empty() && !done.channel.is_empty() && !duty.via.contains(&done.channel);
    other.then(|| DutyDeviation {
        duty,
        kind: DeviationKind::Channel(done.channel.clone()),
        done: Some(done.at),
        against: None,
    })
}

#[cfg(test)]
mod tests;
