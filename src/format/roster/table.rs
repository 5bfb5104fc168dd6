//! Children from a table of a school system: CSV with any separator, workbooks. Column headings are in
//! `table/headings.txt`.

mod headings;
mod rows;

use std::collections::BTreeMap;

use crate::domain::documents::finding::Finding;
use crate::domain::language::Language;
use crate::domain::people::phone_number::Home;
use crate::domain::roster::Child;
use crate::domain::roster::changes::Columns;
use crate::error::{Failure, Message};
use crate::format::people::contacts_table::{self, GridRow, ImportContext, lines};
use crate::format::roster::table::headings::{Column, Party};
use crate::format::roster::table::rows::ChildReader;
use crate::say;

pub use headings::{WORDS, is_word};

/// Options for reading a file.
#[derive(Clone, Copy, Debug)]
pub struct RosterTable<'a> {
    pub home: Home,
    /// What headings stand for, by `--map` now or before.
    pub headings: &'a BTreeMap<String, String>,
    pub sheet: Option<&'a str>,
}

/// What a file holds. Nothing of it may be used if a finding is a fault.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportedRoster {
    pub children: Vec<Child>,
    pub columns: Columns,
    /// Headings of columns with something in them that nothing was taken from.
    pub unused: Vec<String>,
    pub notes: Vec<Message>,
    /// Each with its row.
    pub findings: Vec<Finding>,
}

/// Reads the children of a table.
///
/// # Errors
/// It is no table, has a password, is too large, or no heading says where the names are.
pub fn read(file: &str, bytes: &[u8], asked: &RosterTable<'_>) -> Result<ImportedRoster, Failure> {
    if let Some(kind) = contacts_table::binary_kind(bytes) {
        let what = say!("contacts-no-table", file = file, kind = kind);
        return Err(Failure::could_not(what));
    }
    let mut context =
        ImportContext::new(asked.home, Language::Danish, asked.headings).of_sheet(asked.sheet);
    context.best = headings::best;
    let grid = contacts_table::grid(file, bytes, &context)?;
    let Some((at, _)) = headings::best(&grid.rows, &context) else {
        return Err(no_headings(file, grid.rows.first()));
    };
    let mut brought = ImportedRoster {
        notes: grid.notes,
        findings: grid.findings,
        ..ImportedRoster::default()
    };
    let heading = &grid.rows[at];
    let columns: Vec<Column> = heading
        .cells
        .iter()
        .map(|cell| headings::column(cell, asked.headings))
        .collect();
    let rows = grid.rows.get(at + 1..).unwrap_or_default();
    brought.columns = said(&columns);
    brought.unused = unused(&columns, heading, rows);
    if columns.contains(&Column::Identity) {
        brought.notes.push(say!("roster-identity-left-out"));
    }
    let layout = rows::layout(&columns);
    children(file, &layout, rows, asked.home, &mut brought);
    if brought.children.is_empty() {
        return Err(Failure::could_not(say!("roster-no-children", file = file)));
    }
    Ok(brought)
}

fn no_headings(file: &str, first: Option<&GridRow>) -> Failure {
    let cells = first.map(|row| row.cells.as_slice()).unwrap_or_default();
    let seen: Vec<&str> = cells
        .iter()
        .map(String::as_str)
        .filter(|cell| !cell.is_empty())
        .collect();
    match seen.first() {
        None => Failure::could_not(say!("roster-no-children", file = file)),
        Some(one) => Failure::could_not(say!(
            "roster-no-headings",
            file = file,
            seen = seen.join(", "),
            first = *one
        )),
    }
}

/// Reads the rows. Several of one child, as where each guardian has a row, are one.
fn children(
    file: &str,
    layout: &[Column],
    rows: &[GridRow],
    home: Home,
    brought: &mut ImportedRoster,
) {
    let mut joined = Vec::new();
    let mut places: BTreeMap<(String, String), Vec<usize>> = BTreeMap::new();
    for row in rows {
        let mut reader = ChildReader::new(file, layout, row, home);
        let child = reader.child();
        brought.findings.extend(reader.findings);
        if child.name.is_empty() {
            let what = say!("roster-row-nameless");
            brought.findings.push(row.remark(file, what));
            continue;
        }
        let places = places.entry(rows::name_and_class(&child)).or_default();
        let is_same = |at: &&usize| rows::may_be_one(&brought.children[**at], &child);
        match places.iter().find(is_same) {
            Some(known) => {
                joined.push(row.line);
                rows::join(&mut brought.children[*known], child);
            }
            None => {
                places.push(brought.children.len());
                brought.children.push(child);
            }
        }
    }
    if !joined.is_empty() {
        let (count, lines) = (joined.len(), lines(&joined));
        let note = say!("roster-rows-joined", count = count, lines = lines);
        brought.notes.push(note);
    }
}

/// The fields that the file has columns for.
fn said(columns: &[Column]) -> Columns {
    let has = |word: &'static str| columns.contains(&Column::Child(word));
    let of = |wanted: Party| {
        let mut all = columns.iter();
        all.any(|it| matches!(it, Column::Of(party, _, "") if *party == wanted))
    };
    Columns {
        unit: has("unit"),
        born: has("born"),
        needs: has("special-needs"),
        allergy: has("allergy"),
        note: has("note"),
        guardians: of(Party::Guardian),
        collectors: of(Party::Collector),
        medicine: of(Party::Medicine),
    }
}

fn unused(columns: &[Column], heading: &GridRow, rows: &[GridRow]) -> Vec<String> {
    let is_filled = |at: usize| rows.iter().any(|row| !row.cell(at).is_empty());
    let each = columns.iter().enumerate();
    let unknown = each.filter(|(at, it)| **it == Column::Unknown && is_filled(*at));
    unknown.map(|(at, _)| heading.cell(at).to_owned()).collect()
}

#[cfg(test)]
mod tests;
