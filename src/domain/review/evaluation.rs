//! Material for the evaluation of an incident (Bilaga E): late rows, deviations, promises kept or not,
//! loose ends.

use chrono::TimeDelta;

use crate::domain::incident::roles::{Handover, Roles};
use crate::domain::inform::communications::Communications;
use crate::domain::log::decision_numbers;
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::timeline::{Late, Row, Timeline};
use crate::domain::name::EntryId;
use crate::domain::time::moment::Moment;

/// A promise of news, and when it was kept.
#[derive(Clone, Debug, PartialEq)]
pub struct PromisedNews {
    pub id: EntryId,
    pub audience: String,
    pub due: Moment,
    /// When the audience was informed next; none if not yet.
    pub kept_at: Option<Moment>,
}

impl PromisedNews {
    pub fn is_kept(&self) -> bool {
        self.kept_at.is_some_and(|told| told <= self.due)
    }

    /// Late, or overdue.
    pub fn is_broken(&self, now: Moment) -> bool {
        !self.is_kept() && (self.kept_at.is_some() || self.due < now)
    }
}

/// The material of an evaluation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EvaluationMaterial<'a> {
    /// Rows written later than the limit after the event.
    pub late: Vec<&'a Row>,
    /// Rows that note that something was not done by the rules.
    pub deviations: Vec<&'a Row>,
    pub promises: Vec<PromisedNews>,
    /// Open actions, those with a time first.
    pub never_closed: Vec<&'a Row>,
    /// Actions closed after the time they were due.
    pub closed_late: Vec<&'a Row>,
    pub decisions: Vec<&'a Row>,
    pub omissions: Vec<&'a Row>,
    /// Unconfirmed facts.
    pub unconfirmed: Vec<&'a Row>,
    /// Rows of people who are no members, or were none when it was merged.
    pub guests: Vec<&'a Row>,
    /// Handovers, each with how long it waited for its receiver.
    pub handovers: Vec<Handover>,
}

impl<'a> EvaluationMaterial<'a> {
    /// `limit`: how late a row may be written without a mark.
    pub fn of(timeline: &'a Timeline, limit: TimeDelta) -> Self {
        let mut material = Self {
            promises: promises(timeline),
            handovers: Roles::of(timeline).handovers,
            ..Self::default()
        };
        for row in timeline.rows() {
            if row.id().is_none() || row.is_struck() {
                continue;
            }
            if !row.author.counts() {
                material.guests.push(row);
                continue;
            }
            material.take(row, limit);
        }
        let by_time = |row: &&Row| (row.due().is_none(), row.due());
        material.never_closed.sort_by_key(by_time);
        material
    }

    fn take(&mut self, row: &'a Row, limit: TimeDelta) {
        let closed = row.completion.closed_by();
        let late = closed.is_some_and(|closed| row.due().is_some_and(|due| closed.at > due));
        let lists = [
            (row.late(limit) != Late::No, &mut self.late),
            (has(row, Field::Deviation), &mut self.deviations),
            (row.is_open_action(), &mut self.never_closed),
            (late && !row.action().is_empty(), &mut self.closed_late),
            (decision_numbers::decides(row), &mut self.decisions),
            (row.is(&EntryKind::Omission), &mut self.omissions),
            (
                row.field(Field::Fact) == "unconfirmed" && closed.is_none(),
                &mut self.unconfirmed,
            ),
        ];
        for (_, list) in lists.into_iter().filter(|(belongs, _)| *belongs) {
            list.push(row);
        }
    }

    /// Decisions without a reason.
    pub fn without_reason(&self) -> Vec<&'a Row> {
        let decisions = self.decisions.iter().copied();
        decisions
            .filter(|row| row.field(Field::Why).is_empty())
            .collect()
    }
}

fn has(row: &Row, field: Field) -> bool {
    row.entry()
        .is_some_and(|entry| entry.fields.get(field).is_some())
}

/// Kept by the next message to the same audience; a correction is not the news.
pub(super) fn promises(timeline: &Timeline) -> Vec<PromisedNews> {
    let informed = Communications::of(timeline);
    let mut all = Vec::new();
    for (place, sent) in informed.sent.iter().enumerate() {
        let Some(due) = sent.promised() else { continue };
        let later = &informed.sent[place + 1..];
        all.extend(sent.audiences.iter().map(|audience| {
            PromisedNews {
                id: sent.id.clone(),
                audience: audience.clone(),
                due,
                kept_at: later
                    .iter()
                    .find(|it| it.is_news() && it.is_to(audience))
                    .map(|it| it.at),
            }
        }));
    }
    all
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::domain::testing::{at, notebook};

    const LOG: &str = "2026-11-22-natavbrott";

    fn ids(rows: &[&Row]) -> Vec<String> {
        rows.iter()
            .filter_map(|row| Some(row.id()?.to_string()))
            .collect()
    }

    #[test]
    fn loose_ends_and_what_was_late_are_shown() {
        let due = |clock: &str| format!("2026-11-22T{clock}:00+01:00");
        let book = notebook("anna", LOG)
            .wrote("00:10", "entry", 1, json!({"event": "a", "action": "Ring"}))
            .wrote(
                "00:11",
                "entry",
                2,
                json!({"event": "b", "action": "Mejla", "due": due("00:30")}),
            )
            .wrote("00:40", "done", 3, json!({"of": "anna-2"}))
            .wrote("00:45", "decision", 4, json!({"event": "c"}))
            .wrote(
                "00:50",
                "meeting",
                5,
                json!({"deviation": "quorum", "to": "on"}),
            )
            .wrote("00:55", "omission", 6, json!({"event": "d", "why": "e"}));
        let timeline = Timeline::of(&[book]);
        let material = EvaluationMaterial::of(&timeline, TimeDelta::minutes(10));
        assert_eq!(ids(&material.never_closed), ["anna-1"]);
        assert_eq!(ids(&material.closed_late), ["anna-2"]);
        assert_eq!(ids(&material.without_reason()), ["anna-4"]);
        assert_eq!(ids(&material.deviations), ["anna-5"]);
        assert_eq!(ids(&material.omissions), ["anna-6"]);
    }

    #[test]
    fn a_promise_is_kept_by_the_next_message_in_time_and_broken_without() {
        let message = |clock: &str| {
            let due = format!("2026-11-22T{clock}:00+01:00");
            json!({"event": "m", "audience": "medarbetare", "to": "sent", "due": due})
        };
        let book = notebook("anna", LOG)
            .wrote("00:10", "message", 1, message("07:30"))
            .wrote("07:25", "message", 2, message("12:00"))
            .wrote("12:05", "message", 3, message("15:00"));
        let timeline = Timeline::of(&[book]);
        let material = EvaluationMaterial::of(&timeline, TimeDelta::minutes(10));
        let kept: Vec<bool> = material
            .promises
            .iter()
            .map(PromisedNews::is_kept)
            .collect();
        assert_eq!(kept, [true, false, false]);
        let broken = |clock: &str| {
            let broken = material
                .promises
                .iter()
                .filter(|it| it.is_broken(at(clock)));
            broken.count()
        };
        assert_eq!((broken("14:00"), broken("15:01")), (1, 2));
    }
}
