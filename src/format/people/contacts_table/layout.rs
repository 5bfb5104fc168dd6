//! Assigns meanings to the columns of a table from all headings and cells.

use crate::domain::documents::finding::Finding;
use crate::domain::people::contact::Unused;
use crate::format::people::contacts_table::ImportContext;
use crate::format::people::contacts_table::grid::GridRow;
use crate::format::people::contacts_table::headings::{self, HeadingKind};
use crate::say;

/// The fewest digits of something that is taken for a number to dial.
const DIGITS: usize = 6;

pub(super) struct Layout {
    pub(super) columns: Vec<HeadingKind>,
    pub(super) headings: Vec<String>,
    /// For each column of numbers the one that has their labels.
    labels: Vec<Option<usize>>,
    /// By column, number of rows with unused values.
    unused: Vec<usize>,
    /// Number of columns with headings; cells beyond are reported by row.
    width: usize,
}

impl Layout {
    pub(super) fn new(heading: &GridRow, rows: &[GridRow], asked: &ImportContext<'_>) -> Self {
        let width = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
        let width = width.max(heading.cells.len());
        let headings: Vec<String> = (0..width).map(|at| heading.cell(at).to_owned()).collect();
        let mut columns: Vec<HeadingKind> = headings
            .iter()
            .map(|heading| headings::column(heading, asked))
            .collect();
        let has_job = columns.contains(&HeadingKind::Job);
        for (at, column) in columns.iter_mut().enumerate() {
            match column {
                HeadingKind::MaybePhone(label) if are_numbers(rows, at) => {
                    *column = HeadingKind::Phone(std::mem::take(label));
                }
                HeadingKind::MaybePhone(_) => *column = HeadingKind::Unknown,
                // Beside a job column, a title is Dr. or Ms.
                HeadingKind::Title if has_job => *column = HeadingKind::Unknown,
                _ => {}
            }
        }
        let labels = labels(&columns, &headings);
        Self {
            unused: vec![0; width],
            width: heading.cells.len(),
            columns,
            headings,
            labels,
        }
    }

    /// The label that another column gives the numbers of one, in this row.
    pub(super) fn label<'r>(&self, row: &'r GridRow, column: usize) -> Option<(usize, &'r str)> {
        let at = self.labels.get(column).copied().flatten()?;
        Some((at, row.cell(at))).filter(|(_, label)| !label.is_empty())
    }

    /// Counts the cells of a row that nothing was taken from.
    pub(super) fn count(&mut self, row: &GridRow, taken: &[bool]) {
        for (at, unused) in self.unused.iter_mut().enumerate() {
            let is_taken = taken.get(at).copied().unwrap_or(false);
            *unused += usize::from(!row.cell(at).is_empty() && !is_taken);
        }
    }

    /// The columns that not everything was taken from; one without a heading by its number.
    pub(super) fn unused(&self) -> Vec<Unused> {
        let counted = self.unused.iter().zip(&self.headings).enumerate();
        counted
            .filter(|(at, (rows, _))| **rows > 0 && *at < self.width)
            .map(|(at, (rows, heading))| Unused {
                heading: if heading.is_empty() {
                    format!("({})", at + 1)
                } else {
                    heading.clone()
                },
                rows: *rows,
            })
            .collect()
    }

    /// Two columns with one heading of which only one can be used.
    pub(super) fn doubled(&self, file: &str, heading: &GridRow) -> Vec<Finding> {
        let mut found = Vec::new();
        for (at, name) in self.headings.iter().enumerate() {
            let column = &self.columns[at];
            let many = matches!(
                column,
                HeadingKind::Phone(_)
                    | HeadingKind::Email
                    | HeadingKind::Label
                    | HeadingKind::Unknown
                    | HeadingKind::Unwanted
            );
            let wanted = headings::key(name);
            let first = self.headings[..at]
                .iter()
                .position(|other| headings::key(other) == wanted);
            if let Some(first) = first.filter(|_| !many) {
                let what = say!(
                    "contacts-heading-twice",
                    heading = name,
                    first = first + 1,
                    second = at + 1
                );
                let mut finding = heading.remark(file, what);
                finding.place = finding.place.map(|place| {
                    let column = nth(&place.text, name, first_of(&self.headings, name, at));
                    column.map_or(place.clone(), |column| place.at_column(column))
                });
                found.push(finding);
            }
        }
        found
    }
}

/// Number of earlier headings with the same words.
fn first_of(headings: &[String], name: &str, at: usize) -> usize {
    headings[..at].iter().filter(|other| *other == name).count()
}

/// The column, in characters from 1, of the so manieth place of a word in a line.
fn nth(line: &str, word: &str, count: usize) -> Option<usize> {
    let (at, _) = line.match_indices(word).nth(count)?;
    Some(line.get(..at)?.chars().count() + 1)
}

fn are_numbers(rows: &[GridRow], column: usize) -> bool {
    let filled = rows
        .iter()
        .map(|row| row.cell(column))
        .filter(|cell| !cell.is_empty());
    let (mut all, mut numbers) = (0, 0);
    for cell in filled {
        let digits = cell.chars().filter(char::is_ascii_digit).count();
        let letters = cell.chars().filter(|c| c.is_alphabetic()).count();
        all += 1;
        numbers += usize::from(digits >= DIGITS && letters < digits);
    }
    all > 0 && numbers * 2 > all
}

/// Column of each number's label: same number in the heading (`Phone 1 - Label`), else just before.
fn labels(columns: &[HeadingKind], headings: &[String]) -> Vec<Option<usize>> {
    let pair = |at: usize| {
        if !matches!(columns[at], HeadingKind::Phone(_)) {
            return None;
        }
        let number = headings::number(&headings[at]);
        let is_label = |other: &usize| columns[*other] == HeadingKind::Label;
        let same = |other: &usize| headings::number(&headings[*other]) == number;
        let mut all = (0..columns.len()).filter(is_label);
        let numbered = all.find(same).filter(|_| !number.is_empty());
        numbered.or_else(|| at.checked_sub(1).filter(is_label).filter(same))
    };
    (0..columns.len()).map(pair).collect()
}
