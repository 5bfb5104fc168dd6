//! Answers to the questions of a checklist. The latest is current; earlier ones are kept, since an inquiry
//! needs what was answered at each time (plan, Bilaga D).

use crate::domain::incident::checklist_point_key::PointKey;
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::timeline::{Row, Timeline};
use crate::domain::name::{EntryId, LogId};
use crate::domain::time::moment::Moment;

/// One answer to a question.
#[derive(Clone, Debug, PartialEq)]
pub struct ChecklistAnswer {
    pub log: LogId,
    pub id: EntryId,
    /// `kontrollfragor-its/4`.
    pub item: String,
    /// The question's words when it was answered.
    pub wording: String,
    /// Which of several questions with the same wording; none if there was one.
    pub same: Option<PointKey>,
    pub text: String,
    /// Source of the answer; empty if not given.
    pub source: String,
    pub at: Moment,
    pub written_at: Moment,
    pub by: String,
    lamport: u64,
}

impl ChecklistAnswer {
    /// Sort key in the order of state; the greatest is the current answer.
    pub fn order(&self) -> (u64, &EntryId, &LogId) {
        (self.lamport, &self.id, &self.log)
    }

    /// `2026-11-22-natavbrott/anna-17`.
    pub fn name(&self) -> String {
        format!("{}/{}", self.log, self.id)
    }
}

/// The answers of a log, in the order of state.
pub fn answers(timeline: &Timeline) -> Vec<ChecklistAnswer> {
    let mut answers: Vec<ChecklistAnswer> = timeline.rows().iter().filter_map(answer).collect();
    answers.sort_by(|one, other| one.order().cmp(&other.order()));
    answers
}

fn answer(row: &Row) -> Option<ChecklistAnswer> {
    let is_answer = matches!(row.kind(), Some(EntryKind::Answer | EntryKind::Evaluate));
    let entry = row
        .entry()
        .filter(|entry| !entry.text(Field::Item).is_empty())?;
    if !is_answer || !row.author.counts() || row.is_struck() {
        return None;
    }
    Some(ChecklistAnswer {
        log: row.author.log.clone(),
        id: entry.id.clone(),
        item: entry.text(Field::Item).to_owned(),
        wording: entry.text(Field::Text).to_owned(),
        same: PointKey::read(entry.text(Field::Same)),
        text: row.event().to_owned(),
        source: entry.text(Field::Source).to_owned(),
        at: row.at,
        written_at: row.written_at,
        by: row.author.name().to_owned(),
        lamport: entry.lamport,
    })
}
