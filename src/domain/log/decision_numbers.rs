//! Decisions of a log and their numbers.

use std::collections::BTreeMap;

use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::timeline::{Row, Timeline};
use crate::domain::name::{EntryId, LogId};

/// True if a row decides: a decision, one of the five stages, a new order of restoration, a
/// temporary directive.
pub fn decides(row: &Row) -> bool {
    match row.kind() {
        Some(EntryKind::Decision | EntryKind::Stage) => true,
        Some(EntryKind::System) => row.field(Field::Of) == "order",
        Some(EntryKind::Directive) => row.field(Field::To) != "off",
        _ => false,
    }
}

/// The decisions of a log, numbered from 1 in the order they were made.
///
/// Decisions are referred to by number. A number holds as long as no earlier decision becomes known; the
/// permanent name is the entry's id. A struck decision keeps its number; a guest's has none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DecisionNumbers(BTreeMap<(LogId, EntryId), usize>);

impl DecisionNumbers {
    pub fn of(timeline: &Timeline) -> Self {
        let counted = timeline.rows().iter();
        let counted = counted.filter(|row| decides(row) && row.author.counts());
        Self(counted.filter_map(name).zip(1..).collect())
    }

    pub fn number(&self, row: &Row) -> Option<usize> {
        self.0.get(&name(row)?).copied()
    }
}

fn name(row: &Row) -> Option<(LogId, EntryId)> {
    Some((row.author.log.clone(), row.id()?.clone()))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::domain::log::notebook::{Notebook, WriterStanding};
    use crate::domain::testing::notebook;

    const ID: &str = "2026-11-22-natavbrott";

    fn numbered(books: &[Notebook]) -> Vec<(String, Option<usize>)> {
        let timeline = Timeline::of(books);
        let numbers = DecisionNumbers::of(&timeline);
        let shown = |row: &Row| Some((row.id()?.to_string(), numbers.number(row)));
        timeline.rows().iter().filter_map(shown).collect()
    }

    #[test]
    fn decisions_are_numbered_as_they_were_made_whichever_copy_comes_first() {
        let anna = notebook("anna", ID)
            .wrote("10:00", "stage", 1, json!({"of": "committee", "to": "on"}))
            .wrote("10:05", "entry", 2, json!({"event": "Larm"}))
            .wrote("10:10", "directive", 3, json!({"event": "T", "to": "on"}))
            .wrote(
                "10:20",
                "directive",
                4,
                json!({"of": "anna-3", "to": "off"}),
            );
        let bo = notebook("bo", ID)
            .wrote("10:07", "decision", 9, json!({"event": "Vänta"}))
            .wrote("10:15", "system", 10, json!({"of": "order"}))
            .wrote("10:16", "system", 11, json!({"of": "slack", "to": "down"}));
        let expected = [
            ("anna-1", Some(1)),
            ("anna-2", None),
            ("bo-1", Some(2)),
            ("anna-3", Some(3)),
            ("bo-2", Some(4)),
            ("bo-3", None),
            ("anna-4", None),
        ];
        let expected = expected.map(|(id, number)| (id.to_owned(), number));
        assert_eq!(numbered(&[anna.clone(), bo.clone()]), expected);
        assert_eq!(numbered(&[bo, anna]), expected);
    }

    #[test]
    fn a_struck_decision_keeps_its_number_and_a_guests_has_none() {
        let anna = notebook("anna", ID)
            .wrote("10:00", "decision", 1, json!({"event": "Vänta"}))
            .wrote("10:05", "decision", 2, json!({"event": "Börja"}))
            .wrote("10:06", "strike", 3, json!({"of": "anna-1", "why": "fel"}));
        let guest = notebook("bo", ID).standing(WriterStanding::Guest);
        let guest = guest.wrote("10:01", "decision", 1, json!({"event": "Stäng"}));
        let numbers = numbered(&[anna, guest]);
        let of = |id: &str| numbers.iter().find(|(name, _)| name == id).unwrap().1;
        assert_eq!(
            (of("anna-1"), of("bo-1"), of("anna-2")),
            (Some(1), None, Some(2))
        );
    }
}
