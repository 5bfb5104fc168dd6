//! Course of an incident over time: events, decisions, messages, open actions, promised news, systems down, roles held.

use std::collections::BTreeMap;

use crate::domain::incident::roles::Roles;
use crate::domain::log::decision_numbers;
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::timeline::{Row, Timeline};
use crate::domain::log::toggle::{Toggle, ToggleEvent};
use crate::domain::name::{EntryId, folded};
use crate::domain::review::evaluation::{PromisedNews, promises};
use crate::domain::time::moment::{self, Moment};

/// What stands on one line of the drawing: a system, or a role.
#[derive(Clone, Debug, PartialEq)]
pub struct Lane {
    pub name: String,
    pub spans: Vec<Span>,
}

/// A stretch of time.
#[derive(Clone, Debug, PartialEq)]
pub struct Span {
    pub from: Moment,
    /// None: still.
    pub until: Option<Moment>,
    /// Who held the role; empty for a system.
    pub who: String,
    /// Of a system: it works in part.
    pub in_part: bool,
}

/// Largest number of stretches that open actions are told in.
const MOST: usize = 48;

/// How many actions were open over a stretch of time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenActions {
    pub from: Moment,
    /// None: up to the end of the course.
    pub until: Option<Moment>,
    pub least: usize,
    pub most: usize,
}

/// All of it; times in order.
#[derive(Clone, Debug, PartialEq)]
pub struct Course {
    pub from: Moment,
    pub until: Moment,
    pub events: Vec<Moment>,
    pub decisions: Vec<(EntryId, Moment)>,
    /// Entries about what happened after the incident was closed; nothing else here tells of them.
    pub after_close: Vec<Moment>,
    /// Messages that went out.
    pub messages: Vec<Moment>,
    pub open_actions: Vec<OpenActions>,
    pub promises: Vec<PromisedNews>,
    pub systems: Vec<Lane>,
    pub roles: Vec<Lane>,
}

impl Course {
    /// The course up to `now`, or to the last thing that happened; none of a log without rows. `called` gives
    /// the names of systems and audiences.
    pub fn of(
        timeline: &Timeline,
        now: Option<Moment>,
        called: &dyn Fn(&str) -> String,
    ) -> Option<Self> {
        let stands = |row: &&Row| row.id().is_some() && row.author.counts() && !row.is_struck();
        let (after, rows): (Vec<&Row>, Vec<&Row>) = timeline
            .rows()
            .iter()
            .filter(stands)
            .partition(|row| row.after_close);
        let from = rows.iter().map(|row| row.at).min()?;
        let last = rows.iter().map(|row| row.at).max()?;
        let decided = rows.iter().filter(|row| decision_numbers::decides(row));
        let happened = rows
            .iter()
            .filter(|row| row.is(&EntryKind::Entry) || row.is(&EntryKind::Fact));
        let until = now.unwrap_or(last).max(last);
        Some(Self {
            from,
            until,
            events: happened.map(|row| row.at).collect(),
            decisions: decided
                .filter_map(|row| Some((row.id()?.clone(), row.at)))
                .collect(),
            after_close: after.iter().map(|row| row.at).collect(),
            messages: rows.iter().filter(went_out).map(|row| row.at).collect(),
            open_actions: stretches(&open_actions(&rows, until), until),
            promises: promised(timeline, called),
            systems: begun_by(until, systems(timeline, called)),
            roles: begun_by(until, roles(timeline, &rows)),
        })
    }
}

fn went_out(row: &&&Row) -> bool {
    let is_message = row.is(&EntryKind::Message) || row.is(&EntryKind::Notice);
    is_message && row.field(Field::To) == "sent"
}

/// From each step to the next; where there are more than can be drawn, those of a period together.
fn stretches(steps: &[(Moment, usize)], until: Moment) -> Vec<OpenActions> {
    let Some((first, _)) = steps.first() else {
        return Vec::new();
    };
    let all = (until - *first).num_seconds().max(1);
    let period = |at: Moment| (at - *first).num_seconds() * (MOST as i64 - 1) / all;
    let is_together = |(a, _): &(Moment, usize), (b, _): &(Moment, usize)| {
        steps.len() > MOST && period(*a) == period(*b)
    };
    let groups: Vec<&[(Moment, usize)]> = steps.chunk_by(is_together).collect();
    let ends = groups.iter().skip(1).map(|group| Some(group[0].0));
    let one = |(group, until): (&&[(Moment, usize)], Option<Moment>)| {
        let counts = || group.iter().map(|(_, count)| *count);
        OpenActions {
            from: group[0].0,
            until,
            least: counts().min().unwrap_or_default(),
            most: counts().max().unwrap_or_default(),
        }
    };
    groups.iter().zip(ends.chain([None])).map(one).collect()
}

/// The lanes with the spans that had begun by then.
fn begun_by(then: Moment, mut lanes: Vec<Lane>) -> Vec<Lane> {
    for lane in &mut lanes {
        lane.spans.retain(|span| span.from <= then);
    }
    lanes.retain(|lane| !lane.spans.is_empty());
    lanes
}

/// Steps up to the end: one up where an action is noted, one down where it is closed.
fn open_actions(rows: &[&Row], until: Moment) -> Vec<(Moment, usize)> {
    let mut changes: BTreeMap<Moment, isize> = BTreeMap::new();
    for row in rows.iter().filter(|row| !row.action().is_empty()) {
        *changes.entry(row.at).or_default() += 1;
        if let Some(closed) = row.completion.closed_by() {
            *changes.entry(closed.at.max(row.at)).or_default() -= 1;
        }
    }
    let mut open = 0_isize;
    let step = |(at, change): (Moment, isize)| {
        open += change;
        (at, usize::try_from(open).unwrap_or(0))
    };
    let changes = changes.into_iter().filter(|(at, _)| *at <= until);
    changes.map(step).collect()
}

fn promised(timeline: &Timeline, called: &dyn Fn(&str) -> String) -> Vec<PromisedNews> {
    let mut promises = promises(timeline);
    for promise in &mut promises {
        promise.audience = called(&promise.audience);
    }
    promises
}

/// The systems that were ever down or worked in part.
fn systems(timeline: &Timeline, called: &dyn Fn(&str) -> String) -> Vec<Lane> {
    let mut turned = Toggle::of(timeline, &EntryKind::System);
    turned.retain(|turns| {
        turns
            .all()
            .any(|turn| turn.to == "down" || turn.to == "degraded")
    });
    turned.iter().map(|turns| system(turns, called)).collect()
}

fn system(turns: &Toggle, called: &dyn Fn(&str) -> String) -> Lane {
    let mut turned: Vec<_> = turns.all().collect();
    turned.sort_by_key(|turn| (turn.at, turn.place));
    let ends = turned
        .iter()
        .skip(1)
        .map(|turn| Some(turn.at))
        .chain([None]);
    let bad = turned
        .iter()
        .zip(ends)
        .filter(|(turn, _)| turn.to == "down" || turn.to == "degraded");
    let span = |(turn, until): (&&ToggleEvent, Option<Moment>)| Span {
        from: turn.at,
        until,
        who: String::new(),
        in_part: turn.to == "degraded",
    };
    let title = turned
        .iter()
        .map(|turn| turn.title.as_str())
        .find(|title| !title.is_empty());
    Lane {
        name: title.map_or_else(|| called(&turns.of), str::to_owned),
        spans: bad.map(span).collect(),
    }
}

/// Each role with those who held it, one after the other.
fn roles(timeline: &Timeline, rows: &[&Row]) -> Vec<Lane> {
    let given = rows.iter().filter(|row| row.is(&EntryKind::Role));
    let given = given.map(|row| {
        let until = moment::read(row.field(Field::Due));
        let of = |field| row.field(field).to_owned();
        (row.at, of(Field::Role), of(Field::Name), until)
    });
    let taken = Roles::of(timeline).handovers.into_iter();
    let taken = taken.filter_map(|it| Some((it.accepted?, it.role, it.called, None)));
    let mut all: Vec<_> = given.chain(taken).collect();
    all.sort_by_key(|(at, ..)| *at);
    let mut lanes: Vec<Lane> = Vec::new();
    for (from, role, who, until) in all {
        let span = Span {
            from,
            until,
            who,
            in_part: false,
        };
        match lanes
            .iter_mut()
            .find(|lane| folded(&lane.name) == folded(&role))
        {
            Some(lane) => follow(lane, span),
            None => lanes.push(Lane {
                name: role,
                spans: vec![span],
            }),
        }
    }
    lanes
}

/// Ends what went before; the same person again only goes on.
fn follow(lane: &mut Lane, span: Span) {
    if let Some(before) = lane.spans.last_mut() {
        if before.who == span.who && before.until.is_none_or(|until| until >= span.from) {
            before.until = span.until;
            return;
        }
        before.until = Some(before.until.map_or(span.from, |until| until.min(span.from)));
    }
    lane.spans.push(span);
}

#[cfg(test)]
mod tests;
