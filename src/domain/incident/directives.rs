//! Temporary directives, valid until recalled (Bilaga C). Computed from the rows of the log.

use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::timeline::{Row, Timeline};
use crate::domain::name::{EntryId, folded};
use crate::domain::time::moment::{self, Moment};

/// A directive and its state.
#[derive(Clone, Debug, PartialEq)]
pub struct Directive {
    pub id: EntryId,
    pub text: String,
    pub at: Moment,
    pub why: String,
    pub by: String,
    /// Alternatives that were rejected.
    pub options: Vec<String>,
    /// Intended end. No directive ends by time alone.
    pub until: Option<Moment>,
    pub recalled: Option<Recalled>,
    /// Struck: given by mistake, needs no recall.
    pub struck: bool,
}

/// Recall of a directive.
#[derive(Clone, Debug, PartialEq)]
pub struct Recalled {
    pub id: EntryId,
    pub at: Moment,
    pub why: String,
}

impl Directive {
    pub fn is_open(&self) -> bool {
        self.recalled.is_none() && !self.struck
    }

    /// True if `anna-16`, however it was typed, means this one.
    pub fn is_called(&self, typed: &str) -> bool {
        let typed = folded(typed.trim().trim_start_matches('#')).replace(' ', "-");
        typed == self.id.to_string()
    }
}

/// All directives, in the order of state. One recall suffices, also a concurrent one.
pub fn directives(timeline: &Timeline) -> Vec<Directive> {
    let of_kind = |row: &&Row| row.is(&EntryKind::Directive) && row.author.counts();
    let mut rows: Vec<&Row> = timeline.rows().iter().filter(of_kind).collect();
    rows.sort_by_key(|row| {
        (
            row.entry().map(|entry| (entry.lamport, &entry.id)),
            &row.sha,
        )
    });
    let (off, on): (Vec<&Row>, Vec<&Row>) = rows
        .into_iter()
        .partition(|row| row.field(Field::To) == "off");
    let given = on.into_iter();
    given.filter_map(|row| directive(row, &off)).collect()
}

fn directive(row: &Row, off: &[&Row]) -> Option<Directive> {
    let entry = row.entry()?;
    let recall = off.iter().filter(|row| !row.is_struck());
    let mut recall = recall.filter(|it| {
        let of = it.entry().and_then(|entry| entry.of());
        of.as_ref() == Some(&entry.id) && it.author.log == row.author.log
    });
    let options = entry.fields.texts(Field::Options).into_iter();
    Some(Directive {
        id: entry.id.clone(),
        text: row.event().to_owned(),
        at: row.at,
        why: entry.text(Field::Why).to_owned(),
        by: entry.text(Field::By).to_owned(),
        options: options.map(str::to_owned).collect(),
        until: moment::read(entry.text(Field::Due)),
        recalled: recall.next().and_then(|row| {
            Some(Recalled {
                id: row.id()?.clone(),
                at: row.at,
                why: row.field(Field::Why).to_owned(),
            })
        }),
        struck: row.is_struck(),
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::domain::log::notebook::{Notebook, WriterStanding};
    use crate::domain::testing::{at, notebook};

    const LOG: &str = "2026-11-22-natavbrott";

    fn books() -> Vec<Notebook> {
        let given = |text: &str| json!({"event": text, "to": "on", "why": "behov"});
        vec![
            notebook("anna", LOG)
                .wrote("10:00", "directive", 5, given("Intyg för hand"))
                .wrote("10:05", "directive", 6, given("Fel text"))
                .wrote("10:06", "strike", 7, json!({"of": "anna-2", "why": "fel"})),
            notebook("bo", LOG)
                .wrote("09:00", "directive", 6, given("Ring i stället"))
                .wrote(
                    "12:00",
                    "directive",
                    9,
                    json!({"event": "Åter", "to": "off", "of": "anna-1"}),
                ),
            notebook("cia", LOG)
                .wrote(
                    "12:01",
                    "directive",
                    9,
                    json!({"event": "Åter", "to": "off", "of": "bo-1"}),
                )
                .standing(WriterStanding::Guest),
        ]
    }

    #[test]
    fn a_directive_holds_until_a_member_recalls_it() {
        let all = directives(&Timeline::of(&books()));
        let told: Vec<(String, &str, bool)> = all
            .iter()
            .map(|it| (it.id.to_string(), it.text.as_str(), it.is_open()))
            .collect();
        let expected = [
            ("anna-1".to_owned(), "Intyg för hand", false),
            ("anna-2".to_owned(), "Fel text", false),
            ("bo-1".to_owned(), "Ring i stället", true),
        ];
        assert_eq!(told, expected);
        assert_eq!(all[0].recalled.as_ref().map(|it| it.at), Some(at("12:00")));
        assert!(all[2].is_called("Bo 1") && !all[2].is_called("anna-1"));
    }

    #[test]
    fn a_recall_that_was_struck_recalls_nothing() {
        let mut books = books();
        books[1] = books[1].clone().wrote(
            "12:10",
            "strike",
            10,
            json!({"of": "bo-2", "why": "för tidigt"}),
        );
        assert!(directives(&Timeline::of(&books))[0].is_open());
    }

    proptest! {
        #[test]
        fn the_directives_are_the_same_in_whatever_order_the_copies_meet(
            books in Just(books()).prop_shuffle()
        ) {
            prop_assert_eq!(directives(&Timeline::of(&books)), directives(&Timeline::of(&self::books())));
        }
    }
}
