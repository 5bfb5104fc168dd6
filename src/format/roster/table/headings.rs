//! Meaning of the columns of a school system's table, by heading: `headings.txt`, and mappings by `--map`.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::format::people::contacts_table::{GridRow, ImportContext, heading_key};

/// Meaning of a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Column {
    /// A field of the child, by its word.
    Child(&'static str),
    /// Part of the so-called guardian, collector or medicine.
    Of(Party, Slot, &'static str),
    /// A national identity number, never taken.
    Identity,
    /// Left out by `--map`.
    Unwanted,
    Unknown,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Party {
    Guardian,
    Collector,
    Medicine,
}

/// Which of several: the number in the heading, else the relation, else neither.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Slot {
    pub(super) number: String,
    pub(super) relation: &'static str,
}

/// Words valid in `--map HEADING=WORD`; a number behind `guardian`, `collector` or `medicine` says which.
pub const WORDS: [&str; 25] = [
    "name",
    "given",
    "family",
    "class",
    "unit",
    "born",
    "special-needs",
    "allergy",
    "note",
    "guardian",
    "guardian.phone",
    "guardian.relation",
    "guardian.hours",
    "guardian.language",
    "collector",
    "collector.phone",
    "collector.from",
    "collector.until",
    "collector.proof",
    "medicine",
    "medicine.dose",
    "medicine.when",
    "medicine.agreement",
    "medicine.until",
    "none",
];

/// The rows among which the headings are looked for.
const LOOKED_AT: usize = 30;

const TABLE: &str = include_str!("headings.txt");

fn table() -> &'static BTreeMap<String, &'static str> {
    static TABLE_READ: OnceLock<BTreeMap<String, &'static str>> = OnceLock::new();
    TABLE_READ.get_or_init(|| {
        let lines = TABLE.lines().filter(|line| !line.starts_with('#'));
        let pairs = lines.filter_map(|line| line.split_once(':'));
        let each = pairs.flat_map(|(word, headings)| {
            let headings = headings.split(',');
            headings.map(move |heading| (heading_key(heading), word))
        });
        each.collect()
    })
}

/// Meaning of a column by its heading.
pub(super) fn column(heading: &str, mapped: &BTreeMap<String, String>) -> Column {
    let key = heading_key(heading);
    let own = mapped.iter().find(|(own, _)| heading_key(own) == key);
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect();
    if let Some((_, word)) = own {
        return of_word(word, digits(word));
    }
    let known = |key: &str| table().get(key).copied();
    let bare: String = key.chars().filter(|c| !c.is_ascii_digit()).collect();
    let before_bracket = heading_key(heading.split('(').next().unwrap_or_default());
    let found = known(&key).or_else(|| known(&bare));
    let found = found.or_else(|| known(&before_bracket));
    found.map_or(Column::Unknown, |word| of_word(word, digits(heading)))
}

/// True if a word may stand in `--map HEADING=WORD`.
pub fn is_word(word: &str) -> bool {
    of_word(word, String::new()) != Column::Unknown
}

fn of_word(word: &str, number: String) -> Column {
    let (word, relation) = word.split_once(' ').unwrap_or((word, ""));
    let plain: String = word.chars().filter(|c| !c.is_ascii_digit()).collect();
    if plain == "identity" {
        return Column::Identity;
    }
    let Some(word) = WORDS.into_iter().find(|known| *known == plain) else {
        return Column::Unknown;
    };
    let (party, part) = word.split_once('.').unwrap_or((word, ""));
    let party = match party {
        "none" => return Column::Unwanted,
        "guardian" => Party::Guardian,
        "collector" => Party::Collector,
        "medicine" => Party::Medicine,
        _ => return Column::Child(word),
    };
    let relation = ["mor", "far"].into_iter().find(|it| *it == relation);
    let slot = Slot {
        number,
        relation: relation.unwrap_or_default(),
    };
    Column::Of(party, slot, part)
}

/// The row with the headings among the first ones, and how many are known: the row with most of them. None if
/// none has a column of names.
pub(super) fn best(rows: &[GridRow], asked: &ImportContext<'_>) -> Option<(usize, usize)> {
    let mut best: Option<(usize, usize)> = None;
    for (at, row) in rows.iter().take(LOOKED_AT).enumerate() {
        let cells = row.cells.iter();
        let columns: Vec<Column> = cells.map(|cell| column(cell, asked.headings)).collect();
        let known = columns.iter().filter(|it| **it != Column::Unknown).count();
        let names = |it: &Column| matches!(it, Column::Child("name" | "given" | "family"));
        let better = best.is_none_or(|(_, most)| known > most);
        if better && columns.iter().any(names) {
            best = Some((at, known));
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn each_heading_stands_once_for_a_word_that_is() {
        let mut seen = BTreeSet::new();
        for line in TABLE
            .lines()
            .filter(|line| !line.starts_with('#') && !line.is_empty())
        {
            let (word, headings) = line.split_once(':').expect("a word and its headings");
            assert_ne!(of_word(word, String::new()), Column::Unknown, "{word}");
            for heading in headings.split(',') {
                assert!(
                    seen.insert(heading_key(heading)),
                    "{heading} stands there twice"
                );
            }
        }
        assert!(WORDS.into_iter().all(is_word));
        assert!(is_word("guardian2.phone") && !is_word("guardian.mobile"));
    }
}
