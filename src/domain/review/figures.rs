//! Key figures of an incident, for its reports. Computed from the rows of the log.

use std::collections::BTreeMap;

use chrono::TimeDelta;

use crate::domain::incident::meeting::Meetings;
use crate::domain::incident::{Incident, IncidentEnd};
use crate::domain::log::timeline::{Row, Timeline};
use crate::domain::review::course::{Course, Lane, Span};
use crate::domain::review::evaluation::{EvaluationMaterial, PromisedNews};
use crate::domain::time::moment::Moment;

/// Key figures. A moment is None where the thing has not happened.
#[derive(Clone, Debug, PartialEq)]
pub struct Figures {
    pub opened: Moment,
    pub closed: Option<Moment>,
    /// The first message that went out.
    pub informed: Option<Moment>,
    /// The first minute in which enough of the committee were present.
    pub quorum: Option<Moment>,
    /// Rows of members that stand, and those of them written late.
    pub rows: usize,
    pub late: usize,
    pub delays: DelayCounts,
    pub decisions: usize,
    pub without_reason: usize,
    pub actions: ActionCounts,
    pub promises: PromiseCounts,
    /// How long each system was down or worked in part, in the order they failed.
    pub outages: Vec<Spent>,
    /// How long each person held a role, the longest first; two roles at once count once.
    pub on_duty: Vec<Spent>,
}

/// Actions by what became of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ActionCounts {
    pub all: usize,
    pub open: usize,
    /// Done after the time they were due.
    pub done_late: usize,
}

/// Promised updates by what became of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PromiseCounts {
    pub kept: usize,
    /// Given after the time promised.
    pub late: usize,
    /// Not given, and the time has passed.
    pub missed: usize,
    /// Not due yet.
    pub waiting: usize,
}

/// Rows of members by how long after the event they were written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DelayCounts {
    /// Within the limit of the settings.
    pub in_time: usize,
    /// Late, but within an hour.
    pub hour: usize,
    /// Within a day.
    pub day: usize,
    pub longer: usize,
}

/// A length of time of a system or a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spent {
    pub name: String,
    pub time: TimeDelta,
    /// It has not ended; counted up to the end of the course.
    pub goes_on: bool,
}

impl Figures {
    /// None of a log without rows. `now`: what open promises are judged by.
    pub fn of(
        incident: &Incident,
        timeline: &Timeline,
        course: &Course,
        meetings: &Meetings,
        (now, late_after): (Moment, TimeDelta),
    ) -> Self {
        let material = EvaluationMaterial::of(timeline, late_after);
        let closed = match &incident.end {
            IncidentEnd::Closed { told, .. } => Some(told.at),
            IncidentEnd::Open | IncidentEnd::Reopened(_) => None,
        };
        let rows = timeline.rows().iter();
        let rows = rows.filter(|row| row.id().is_some() && row.author.counts() && !row.is_struck());
        Self {
            opened: incident.opened.as_ref().map_or(course.from, |told| told.at),
            closed,
            informed: course.messages.iter().min().copied(),
            quorum: meetings.held.iter().filter_map(|held| held.enough).min(),
            late: material.late.len(),
            delays: DelayCounts::of(rows.clone(), late_after),
            decisions: material.decisions.len(),
            without_reason: material.without_reason().len(),
            actions: ActionCounts {
                all: rows.clone().filter(|row| !row.action().is_empty()).count(),
                open: material.never_closed.len(),
                done_late: material.closed_late.len(),
            },
            rows: rows.count(),
            promises: PromiseCounts::of(&material.promises, now),
            outages: course
                .systems
                .iter()
                .map(|lane| outage(lane, course.until))
                .collect(),
            on_duty: on_duty(&course.roles, course.until),
        }
    }

    /// How long after the opening something happened; zero for what came before.
    pub fn after(&self, moment: Moment) -> TimeDelta {
        (moment - self.opened).max(TimeDelta::zero())
    }
}

impl DelayCounts {
    fn of<'a>(rows: impl Iterator<Item = &'a Row>, late_after: TimeDelta) -> Self {
        let mut counts = Self::default();
        for row in rows {
            let delay = row.written_at - row.earlier_at().unwrap_or(row.at);
            let count = match delay {
                delay if delay <= late_after => &mut counts.in_time,
                delay if delay <= TimeDelta::hours(1) => &mut counts.hour,
                delay if delay <= TimeDelta::days(1) => &mut counts.day,
                _ => &mut counts.longer,
            };
            *count += 1;
        }
        counts
    }
}

impl PromiseCounts {
    fn of(promises: &[PromisedNews], now: Moment) -> Self {
        let mut counts = Self::default();
        for promise in promises {
            let count = match (promise.kept_at, promise.is_broken(now)) {
                (Some(_), false) => &mut counts.kept,
                (Some(_), true) => &mut counts.late,
                (None, true) => &mut counts.missed,
                (None, false) => &mut counts.waiting,
            };
            *count += 1;
        }
        counts
    }
}

fn outage(lane: &Lane, until: Moment) -> Spent {
    let spans = lane.spans.iter();
    Spent {
        name: lane.name.clone(),
        time: covered(spans.clone(), until),
        goes_on: spans.clone().any(|span| span.until.is_none()),
    }
}

fn on_duty(roles: &[Lane], until: Moment) -> Vec<Spent> {
    let mut by_person: BTreeMap<&str, Vec<&Span>> = BTreeMap::new();
    for span in roles.iter().flat_map(|lane| &lane.spans) {
        by_person.entry(&span.who).or_default().push(span);
    }
    let spent = by_person.into_iter().map(|(name, spans)| Spent {
        name: name.to_owned(),
        time: covered(spans.iter().copied(), until),
        goes_on: spans.iter().any(|span| span.until.is_none()),
    });
    let mut spent: Vec<Spent> = spent.collect();
    spent.sort_by(|one, other| (other.time, &one.name).cmp(&(one.time, &other.name)));
    spent
}

/// Time that at least one of the spans covers.
fn covered<'a>(spans: impl Iterator<Item = &'a Span>, until: Moment) -> TimeDelta {
    let ends = spans.map(|span| (span.from, span.until.unwrap_or(until).min(until)));
    let mut ends: Vec<(Moment, Moment)> = ends.collect();
    ends.sort();
    let mut sum = TimeDelta::zero();
    let mut reached: Option<Moment> = None;
    for (from, to) in ends {
        let from = reached.map_or(from, |reached| from.max(reached));
        sum += (to - from).max(TimeDelta::zero());
        reached = Some(reached.map_or(to, |reached| reached.max(to)));
    }
    sum
}

#[cfg(test)]
mod tests;
