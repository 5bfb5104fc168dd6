//! Points of a checklist as a log has them: done, reopened, skipped, and by whom.
//!
//! A tick carries the point's number and its words, so that a change of the plan in the middle of
//! a crisis never moves a tick to another point.

use crate::domain::incident::checklist::{Checklist, ChecklistKind, ChecklistPoint};
use crate::domain::incident::checklist_answers::{self, ChecklistAnswer};
use crate::domain::incident::checklist_point_key::PointKey;
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::timeline::{Row, Timeline};
use crate::domain::name::{EntryId, LogId};
use crate::domain::time::moment::Moment;

/// Effect of one entry on a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TickMark {
    Done,
    Reopened,
    /// Not to be done this time, for a reason.
    Skipped,
}

impl TickMark {
    /// Value of `to` in an entry.
    pub const fn written(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Reopened => "reopened",
            Self::Skipped => "skipped",
        }
    }

    fn read(text: &str) -> Option<Self> {
        [Self::Done, Self::Reopened, Self::Skipped]
            .into_iter()
            .find(|to| to.written() == text)
    }
}

/// State of a point.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PointState {
    #[default]
    Untouched,
    Done,
    /// A question that has an answer.
    Answered,
    Skipped,
    Reopened,
    /// Ticked and reopened concurrently; counts as open.
    Disputed,
}

impl PointState {
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Untouched | Self::Reopened | Self::Disputed)
    }

    /// Word in `--json`.
    pub const fn written(self) -> &'static str {
        match self {
            Self::Untouched => "open",
            Self::Done => "done",
            Self::Answered => "answered",
            Self::Skipped => "skipped",
            Self::Reopened => "reopened",
            Self::Disputed => "disputed",
        }
    }
}

/// One entry about a point.
#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    pub log: LogId,
    pub id: EntryId,
    /// `aktivering/4`.
    pub item: String,
    /// The point's words when it was ticked.
    pub wording: String,
    /// Which of several points with the same wording; none if there was one.
    pub same: Option<PointKey>,
    pub to: TickMark,
    pub why: String,
    pub at: Moment,
    pub written_at: Moment,
    pub by: String,
    /// It is an act that does the point by itself, and no tick.
    pub by_act: bool,
    /// Ids of the ticks that this one supersedes.
    after: Vec<String>,
    lamport: u64,
}

/// A point of a list, with its state.
#[derive(Clone, Debug, PartialEq)]
pub struct PointProgress<'a> {
    pub item: &'a ChecklistPoint,
    pub state: PointState,
    /// The ticks that decide: those no later one answers, in the order of state.
    pub by: Vec<Tick>,
    /// Its answers, in the order of state; the last is current.
    pub answers: Vec<ChecklistAnswer>,
    /// Only the number fits: the plan's words have been changed since it was ticked.
    pub changed: bool,
    /// Rows of the log that name this point.
    pub rows: usize,
    /// Which of several points with the same wording; none if there is one.
    pub same: Option<PointKey>,
}

/// The ticks of a log, in the order of state.
pub fn ticks(timeline: &Timeline) -> Vec<Tick> {
    let mut ticks: Vec<Tick> = timeline.rows().iter().filter_map(tick).collect();
    ticks.sort_by(|one, other| {
        (one.lamport, &one.id, &one.log).cmp(&(other.lamport, &other.id, &other.log))
    });
    ticks
}

fn tick(row: &Row) -> Option<Tick> {
    let entry = row.entry().filter(|entry| entry.kind == EntryKind::Step)?;
    if !row.author.counts() || row.is_struck() {
        return None;
    }
    Some(Tick {
        log: row.author.log.clone(),
        id: entry.id.clone(),
        item: entry.text(Field::Item).to_owned(),
        wording: entry.text(Field::Text).to_owned(),
        same: PointKey::read(entry.text(Field::Same)),
        to: TickMark::read(entry.text(Field::To))?,
        why: entry.text(Field::Why).to_owned(),
        at: row.at,
        written_at: row.written_at,
        by: row.author.name().to_owned(),
        by_act: false,
        after: entry
            .fields
            .texts(Field::After)
            .into_iter()
            .map(str::to_owned)
            .collect(),
        lamport: entry.lamport,
    })
}

impl PointProgress<'_> {
    /// The current answer.
    pub fn answer(&self) -> Option<&ChecklistAnswer> {
        self.answers.last()
    }
}

/// The points of a list, each with its ticks and answers: found by its words first, else by its
/// number.
pub fn points<'a>(
    list: &'a Checklist,
    ticks: &[Tick],
    timeline: &Timeline,
) -> Vec<PointProgress<'a>> {
    let places = PointMatcher::of(list);
    let of_list: Vec<(usize, &Tick)> = ticks
        .iter()
        .filter_map(|tick| Some((places.find(&tick.item, &tick.wording, tick.same)?, tick)))
        .collect();
    let answers: Vec<(usize, ChecklistAnswer)> = checklist_answers::answers(timeline)
        .into_iter()
        .filter_map(|it| Some((places.find(&it.item, &it.wording, it.same)?, it)))
        .collect();
    let point = |(index, item): (usize, &&'a ChecklistPoint)| {
        let own = of_list.iter().filter(|(owner, _)| *owner == index);
        let mut by = unanswered(own.map(|(_, tick)| *tick));
        if by.is_empty() {
            by.extend(acts::tick(item, timeline));
        }
        let answers = answers.iter().filter(|(owner, _)| *owner == index);
        let answers: Vec<ChecklistAnswer> = answers.map(|(_, answer)| answer.clone()).collect();
        let other_words = |wording: &str| wording != places.wordings[index];
        PointProgress {
            item,
            state: stands(&by, &answers),
            changed: by.last().is_some_and(|tick| other_words(&tick.wording))
                || answers.last().is_some_and(|it| other_words(&it.wording)),
            by,
            answers,
            rows: match list.kind {
                ChecklistKind::Steps => rows_naming(timeline, item),
                _ => 0,
            },
            same: places.same(index),
        }
    };
    places.items.iter().enumerate().map(point).collect()
}

/// Ticks of points that the list no longer has.
pub fn lost<'a>(list: &Checklist, ticks: &'a [Tick]) -> Vec<&'a Tick> {
    let places = PointMatcher::of(list);
    let lost = |tick: &&Tick| places.find(&tick.item, &tick.wording, tick.same).is_none();
    let of_list = ticks.iter().filter(|tick| is_of(&tick.item, list));
    of_list.filter(lost).collect()
}

/// Answers to questions that the list no longer has.
pub fn lost_answers(list: &Checklist, timeline: &Timeline) -> Vec<ChecklistAnswer> {
    let places = PointMatcher::of(list);
    let mut answers = checklist_answers::answers(timeline);
    let lost = |it: &ChecklistAnswer| places.find(&it.item, &it.wording, it.same).is_none();
    answers.retain(|it| is_of(&it.item, list) && lost(it));
    answers
}

fn rows_naming(timeline: &Timeline, item: &ChecklistPoint) -> usize {
    let number = item.number.parse().ok();
    let names = |row: &&Row| row.entry().is_some_and(|entry| entry.step() == number);
    number.map_or(0, |_: u64| timeline.rows().iter().filter(names).count())
}

/// Drops superseded ticks. A tick supersedes its own writer's earlier ones and those it names in `after`. A
/// reopening that names none supersedes those with a lower order number; nothing else is superseded.
fn unanswered<'a>(ticks: impl Iterator<Item = &'a Tick>) -> Vec<Tick> {
    let mut standing: Vec<Tick> = Vec::new();
    for tick in ticks {
        let bare = |earlier: &Tick| {
            tick.after.is_empty() && tick.to == TickMark::Reopened && earlier.lamport < tick.lamport
        };
        standing.retain(|earlier| {
            let own = earlier.id.writer == tick.id.writer;
            !(own || tick.after.contains(&earlier.name()) || bare(earlier))
        });
        standing.push(tick.clone());
    }
    standing
}

/// State of a question: its latest answer, or a tick made after it.
fn stands(by: &[Tick], answers: &[ChecklistAnswer]) -> PointState {
    let ticked = decided(by);
    let order = |tick: &Tick| (tick.lamport, tick.id.clone(), tick.log.clone());
    let last = by.iter().map(order).max();
    let answered = answers.last().is_some_and(|answer| {
        let (lamport, id, log) = answer.order();
        last.is_none_or(|last| last < (lamport, id.clone(), log.clone()))
    });
    match ticked {
        PointState::Untouched | PointState::Reopened | PointState::Skipped if answered => {
            PointState::Answered
        }
        ticked => ticked,
    }
}

fn decided(by: &[Tick]) -> PointState {
    let any = |to: TickMark| by.iter().any(|tick| tick.to == to);
    match (
        any(TickMark::Done),
        any(TickMark::Skipped),
        any(TickMark::Reopened),
    ) {
        (true, _, true) | (_, true, true) => PointState::Disputed,
        (true, _, false) => PointState::Done,
        (false, true, false) => PointState::Skipped,
        (false, false, true) => PointState::Reopened,
        (false, false, false) => PointState::Untouched,
    }
}

impl Tick {
    /// `2026-11-22-natavbrott/anna-17`: what a later tick names in its `after`.
    pub fn name(&self) -> String {
        format!("{}/{}", self.log, self.id)
    }
}

pub mod acts;
mod find;
mod point_match;

pub use self::find::{PointMatch, find};

use self::point_match::{PointMatcher, is_of};

#[cfg(test)]
mod tests;
