//! The log sheet (Bilaga B) of one day: head, rows, steps.

use std::collections::BTreeSet;

use chrono::{NaiveDate, TimeDelta};

use crate::domain::incident::Incident;
use crate::domain::incident::checklist::Checklist;
use crate::domain::incident::checklist_progress;
use crate::domain::incident::checklist_progress::Tick;
use crate::domain::incident::roles::{RolePeriod, Roles};
use crate::domain::log::days_to_render::DaysToRender;
use crate::domain::log::timeline::{Row, Timeline};
use crate::domain::settings::Settings;
use crate::domain::time::moment::{self, Moment, Zone};

/// A binder's own template for its sheets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OwnTemplate<'a> {
    /// Its path in the binder.
    pub file: &'a str,
    pub text: &'a str,
}

#[derive(Clone, Debug, PartialEq)]
pub struct DayLog<'a> {
    pub incident: &'a Incident,
    pub date: NaiveDate,
    pub zone: Zone,
    pub late_after: TimeDelta,
    /// Log keepers of the day; if the role was not assigned, the members who wrote, in the order of their
    /// first rows.
    pub keepers: Vec<String>,
    pub steps: Vec<DayLogStep>,
    /// In display order, without entries shown at another row.
    pub rows: Vec<&'a Row>,
    pub previous: Option<NaiveDate>,
    pub next: Option<NaiveDate>,
    /// When the first term of a log keeper begins that no row has been written in.
    pub next_keeper: Option<Moment>,
    /// Latest time of writing in it, so that equal entries give equal bytes.
    pub written: Moment,
}

impl<'a> DayLog<'a> {
    /// A sheet of one row, for the text of that row: it has no head to speak of.
    pub fn of_row(incident: &'a Incident, row: &'a Row, settings: &Settings) -> Self {
        Self {
            incident,
            date: moment::date_in(row.at, settings.zone),
            zone: settings.zone,
            late_after: late_after(settings),
            keepers: Vec::new(),
            steps: Vec::new(),
            rows: vec![row],
            previous: None,
            next: None,
            next_keeper: None,
            written: row.touched(),
        }
    }

    /// `2026-11-22 10:05`.
    pub fn written_text(&self) -> String {
        let day = moment::date_in(self.written, self.zone);
        format!("{day} {}", moment::clock_in(self.written, self.zone))
    }
}

fn late_after(settings: &Settings) -> TimeDelta {
    TimeDelta::seconds(i64::from(settings.limits.late_after.seconds))
}

/// A step of the plan with its state at the end of the day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayLogStep {
    pub number: String,
    pub title: String,
    /// Time and person; none while open.
    pub done: Option<(Moment, String)>,
}

/// The sheets of the days asked for that have rows.
pub fn sheets<'a>(
    incident: &'a Incident,
    timeline: &'a Timeline,
    list: Option<&Checklist>,
    settings: &Settings,
    days: &DaysToRender,
    other_days: &BTreeSet<NaiveDate>,
) -> Vec<DayLog<'a>> {
    let zone = settings.zone;
    let rows: Vec<&Row> = timeline
        .rows()
        .iter()
        .filter(|row| !row.is_inline)
        .collect();
    let day_of = |row: &&Row| moment::date_in(row.at, zone);
    let by_day: Vec<&[&Row]> = rows.chunk_by(|a, b| day_of(a) == day_of(b)).collect();
    let dates: Vec<NaiveDate> = by_day.iter().map(|rows| day_of(&rows[0])).collect();
    let all: BTreeSet<NaiveDate> = other_days.iter().chain(&dates).copied().collect();
    let ticks = list
        .map(|_| checklist_progress::ticks(timeline))
        .unwrap_or_default();
    let kept = Roles::of(timeline).ended;
    let wanted = dates
        .iter()
        .enumerate()
        .filter(|(_, date)| days.include(**date));
    let sheet = |(index, date): (usize, &NaiveDate)| DayLog {
        incident,
        date: *date,
        zone,
        late_after: late_after(settings),
        keepers: keepers(&kept, by_day[index]),
        steps: list
            .map(|list| steps(list, &ticks, timeline, *date, zone))
            .unwrap_or_default(),
        rows: by_day[index].to_vec(),
        previous: all.range(..*date).next_back().copied(),
        next: all.range(*date..).nth(1).copied(),
        next_keeper: next_keeper(&kept, by_day[index]),
        written: by_day[index]
            .iter()
            .map(|row| row.touched())
            .max()
            .unwrap_or_default(),
    };
    wanted.map(sheet).collect()
}

fn next_keeper(kept: &[RolePeriod], rows: &[&Row]) -> Option<Moment> {
    let last = rows.last()?.at;
    kept.iter()
        .map(|term| term.since)
        .filter(|since| *since > last)
        .min()
}

fn keepers(kept: &[RolePeriod], rows: &[&Row]) -> Vec<String> {
    let mut keepers: Vec<String> = Vec::new();
    let (first, last) = (
        rows.first().map(|row| row.at),
        rows.last().map(|row| row.at),
    );
    for spell in kept {
        let began = last.is_some_and(|last| spell.since <= last);
        let went_on = first.is_some_and(|first| spell.until.is_none_or(|until| until > first));
        if began && went_on && !keepers.contains(&spell.called) {
            keepers.push(spell.called.clone());
        }
    }
    if !keepers.is_empty() {
        return keepers;
    }
    for row in rows.iter().filter(|row| row.author.counts()) {
        if !keepers.iter().any(|keeper| keeper == row.author.name()) {
            keepers.push(row.author.name().to_owned());
        }
    }
    keepers
}

fn steps(
    list: &Checklist,
    ticks: &[Tick],
    timeline: &Timeline,
    date: NaiveDate,
    zone: Zone,
) -> Vec<DayLogStep> {
    let until = |tick: &&Tick| moment::date_in(tick.at, zone) <= date;
    let ticks: Vec<Tick> = ticks.iter().filter(until).cloned().collect();
    let points = checklist_progress::points(list, &ticks, timeline);
    let top = points
        .into_iter()
        .filter(|point| !point.item.number.contains('.'));
    top.map(|point| DayLogStep {
        number: point.item.number.clone(),
        title: point.item.title.clone(),
        done: match point.state {
            checklist_progress::PointState::Done => {
                point.by.last().map(|tick| (tick.at, tick.by.clone()))
            }
            _ => None,
        },
    })
    .collect()
}
