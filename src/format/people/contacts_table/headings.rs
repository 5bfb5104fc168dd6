//! Meaning of columns by heading: `headings.txt`, and mappings by `--map`.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::domain::language::Language;
use crate::domain::name::folded;
use crate::domain::people::contact::Field;
use crate::domain::people::contact::label;
use crate::format::people::contacts_table::ImportContext;
use crate::format::people::contacts_table::grid::GridRow;

/// Meaning of a column.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum HeadingKind {
    Id,
    Group,
    Name,
    /// The name where no other column has it.
    Display,
    Given,
    Middle,
    Family,
    Role,
    Job,
    Title,
    Org,
    Dept,
    Email,
    /// An address where no other column has one.
    Login,
    /// Numbers, with the label the heading gives them.
    Phone(String),
    /// The same if most of the column is numbers.
    MaybePhone(String),
    /// Label of a number in another column.
    Label,
    Field(Field),
    /// Left out by `--map`.
    Unwanted,
    Unknown,
}

/// The rows among which the headings are looked for.
const LOOKED_AT: usize = 30;

const TABLE: &str = include_str!("headings.txt");

/// Headings as compared, each with its field as the table has it.
fn table() -> &'static BTreeMap<String, &'static str> {
    static TABLE_READ: OnceLock<BTreeMap<String, &'static str>> = OnceLock::new();
    TABLE_READ.get_or_init(|| {
        let lines = TABLE.lines().filter(|line| !line.starts_with('#'));
        let pairs = lines.filter_map(|line| line.split_once(':'));
        pairs
            .flat_map(|(field, headings)| {
                let headings = headings.split(',');
                headings.map(move |heading| (key(heading), field))
            })
            .collect()
    })
}

/// A heading as compared: letters and digits, without case and accents.
pub(in crate::format) fn key(heading: &str) -> String {
    let plain = folded(heading);
    plain.chars().filter(|c| c.is_alphanumeric()).collect()
}

fn without_digits(key: &str) -> String {
    key.chars().filter(|c| !c.is_ascii_digit()).collect()
}

/// The digits of a heading: `1` of `Phone 1 - Value`.
pub(super) fn number(heading: &str) -> String {
    heading.chars().filter(char::is_ascii_digit).collect()
}

/// Meaning of a column by its heading.
pub(super) fn column(heading: &str, asked: &ImportContext<'_>) -> HeadingKind {
    let whole = key(heading);
    let own = asked.headings.iter().find(|(own, _)| key(own) == whole);
    if let Some((_, field)) = own {
        return mapped(field, asked.language).unwrap_or(HeadingKind::Unknown);
    }
    let known = |key: &str| table().get(key).copied();
    let bare = || heading.split('(').next().map(key).unwrap_or_default();
    let halves = || heading.split('/').map(|half| without_digits(&key(half)));
    let found = known(&whole)
        .or_else(|| known(&without_digits(&whole)))
        .or_else(|| known(&without_digits(&bare())))
        .or_else(|| halves().find_map(|half| known(&half)));
    found.map_or(HeadingKind::Unknown, |field| {
        of_table(field, asked.language)
    })
}

fn of_table(field: &str, language: Language) -> HeadingKind {
    let (field, word) = field.split_once(' ').unwrap_or((field, ""));
    let written = || label::written(word, language).to_owned();
    match field {
        "display" => HeadingKind::Display,
        "job" => HeadingKind::Job,
        "title" => HeadingKind::Title,
        "login" => HeadingKind::Login,
        "label" => HeadingKind::Label,
        "phone" => HeadingKind::Phone(written()),
        "phone?" => HeadingKind::MaybePhone(written()),
        field => mapped(field, language).unwrap_or(HeadingKind::Unknown),
    }
}

/// Words valid in `--map HEADING=WORD`.
pub const WORDS: &[&str] = &[
    "name",
    "given",
    "middle",
    "family",
    "role",
    "org",
    "dept",
    "phone",
    "phone.LABEL",
    "email",
    "chat",
    "note",
    "group",
    "id",
    "audience",
    "deputy-of",
    "covers",
    "mandate-until",
    "verified",
    "prefers",
    "office",
    "none",
];

/// A column as `--map` names it.
pub(super) fn mapped(word: &str, language: Language) -> Option<HeadingKind> {
    let word = word.trim();
    if let Some(named) = word.strip_prefix("phone.") {
        let usual = label::usual(named).map(|usual| label::written(usual, language));
        return Some(HeadingKind::Phone(usual.unwrap_or(named).to_owned()));
    }
    Some(match word {
        "id" => HeadingKind::Id,
        "group" => HeadingKind::Group,
        "name" => HeadingKind::Name,
        "given" => HeadingKind::Given,
        "middle" => HeadingKind::Middle,
        "family" => HeadingKind::Family,
        "role" => HeadingKind::Role,
        "org" => HeadingKind::Org,
        "dept" => HeadingKind::Dept,
        "phone" => HeadingKind::Phone(String::new()),
        "email" => HeadingKind::Email,
        "none" => HeadingKind::Unwanted,
        other => HeadingKind::Field(Field::parse(other).map(|(field, _)| field)?),
    })
}

/// The heading row among the first ones, and how many of its headings are known: the row with most of them.
/// None if none has a column of names.
pub(super) fn best(rows: &[GridRow], asked: &ImportContext<'_>) -> Option<(usize, usize)> {
    let mut best: Option<(usize, usize)> = None;
    for (index, row) in rows.iter().take(LOOKED_AT).enumerate() {
        let columns: Vec<HeadingKind> = row.cells.iter().map(|cell| column(cell, asked)).collect();
        let score = columns
            .iter()
            .filter(|column| **column != HeadingKind::Unknown)
            .count();
        let better = best.is_none_or(|(_, most)| score > most);
        if better && columns.iter().any(names) && !row.cells.iter().any(|cell| is_a_way(cell)) {
            best = Some((index, score));
        }
    }
    best
}

/// True for a cell with contact details; a row with one is no heading row.
fn is_a_way(cell: &str) -> bool {
    cell.contains('@') || cell.chars().filter(char::is_ascii_digit).count() >= 6
}

/// True for a column with names of people.
fn names(column: &HeadingKind) -> bool {
    matches!(
        column,
        HeadingKind::Name
            | HeadingKind::Display
            | HeadingKind::Given
            | HeadingKind::Family
            | HeadingKind::Role
            | HeadingKind::Job
            | HeadingKind::Title
    )
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn each_heading_of_the_table_stands_there_once_for_a_field_that_is() {
        let mut seen = BTreeSet::new();
        for line in TABLE
            .lines()
            .filter(|line| !line.starts_with('#') && !line.is_empty())
        {
            let (field, headings) = line.split_once(':').expect("a field and its headings");
            let column = of_table(field, Language::English);
            assert_ne!(column, HeadingKind::Unknown, "{field}");
            if let Some((_, word)) = field.split_once(' ') {
                assert_eq!(label::usual(word), Some(word), "{field}");
            }
            for heading in headings.split(',') {
                assert!(seen.insert(key(heading)), "{heading} stands there twice");
                assert_eq!(
                    key(heading),
                    without_digits(&key(heading)),
                    "{heading} has a number"
                );
            }
        }
    }

    #[test]
    fn headings_with_numbers_brackets_and_two_languages_are_known() {
        let headings = BTreeMap::new();
        let asked = ImportContext::new(
            crate::domain::people::phone_number::Home::Sweden,
            Language::Swedish,
            &headings,
        );
        let phone = |label: &str| HeadingKind::Phone(label.to_owned());
        for (heading, wanted) in [
            ("Phone 1 - Value", phone("")),
            ("phone1", phone("")),
            ("Telefon2", phone("")),
            ("TELEFON, ARBETE", phone("arbete")),
            ("Business Phone 2", phone("arbete")),
            ("E-post 2, adress", HeadingKind::Email),
            ("mobilePhone", phone("mobil")),
            ("Mobil (dygnet runt)", phone("mobil")),
            ("Namn / Name", HeadingKind::Name),
            ("company_name", HeadingKind::Org),
            ("Namn *", HeadingKind::Name),
            ("Ort", HeadingKind::Unknown),
        ] {
            assert_eq!(column(heading, &asked), wanted, "{heading}");
        }
    }
}
