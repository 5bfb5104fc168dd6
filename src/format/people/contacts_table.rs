//! Contacts from a table: CSV with any separator, workbooks (xlsx, xls, ods). Column headings are in
//! `contacts_table/headings.txt`.

mod cells;
mod delimited;
mod grid;
mod headings;
mod layout;
pub(in crate::format) mod numbers;
mod people;
mod texts;
mod workbook;

use std::collections::BTreeMap;

use crate::domain::language::Language;
use crate::domain::people::contact::ImportedContacts;
use crate::domain::people::phone_number::Home;
use crate::error::{Failure, Message};
use crate::format::people::contacts_limits::ContactsBudget;
pub(in crate::format) use crate::format::people::contacts_table::grid::{Grid, GridRow, lines};
use crate::format::people::contacts_table::layout::Layout;
use crate::format::people::contacts_table::people::PersonReader;
use crate::format::text_encoding;
use crate::say;

pub use headings::WORDS;
pub(in crate::format) use headings::key as heading_key;
pub use texts::{of_markdown, of_yaml};

/// Options for reading a file.
#[derive(Clone, Copy, Debug)]
pub struct ImportContext<'a> {
    pub home: Home,
    /// The language that labels are written in.
    pub language: Language,
    /// Column mapping by heading (`--map`).
    pub headings: &'a BTreeMap<String, String>,
    /// The sheet of a workbook; without, the first that is understood.
    pub sheet: Option<&'a str>,
    /// Finds the row of headings, and says how many of them are understood.
    pub(in crate::format) best: HeadingSearch,
}

/// Index of the row with the headings among the first ones, and how many of them are understood.
pub(in crate::format) type HeadingSearch =
    fn(&[GridRow], &ImportContext<'_>) -> Option<(usize, usize)>;

impl<'a> ImportContext<'a> {
    pub const fn new(
        home: Home,
        language: Language,
        headings: &'a BTreeMap<String, String>,
    ) -> Self {
        Self {
            home,
            language,
            headings,
            sheet: None,
            best: headings::best,
        }
    }

    /// The same for one sheet of a workbook.
    #[must_use]
    pub const fn of_sheet(self, sheet: Option<&'a str>) -> Self {
        Self { sheet, ..self }
    }
}

/// True if a word is valid in `--map HEADING=WORD`.
pub fn is_word(word: &str) -> bool {
    headings::mapped(word, Language::English).is_some()
}

/// True if a heading is the one that was mapped.
pub fn is_heading(one: &str, other: &str) -> bool {
    headings::key(one) == headings::key(other)
}

/// Reads the people of a table. Rows without a name or a role are left out, with a finding.
///
/// # Errors
/// It is no table, has a password, is too large, or no heading says where the names or roles are.
pub fn read(
    file: &str,
    bytes: &[u8],
    asked: &ImportContext<'_>,
) -> Result<ImportedContacts, Failure> {
    let grid = grid(file, bytes, asked)?;
    let Some((at, _)) = (asked.best)(&grid.rows, asked) else {
        let seen = grid
            .rows
            .first()
            .map(|row| row.cells.clone())
            .unwrap_or_default();
        let seen: Vec<String> = seen.into_iter().filter(|cell| !cell.is_empty()).collect();
        if seen.is_empty() {
            return Err(Failure::could_not(say!("contacts-empty-file", file = file)));
        }
        return Err(Failure::could_not(say!(
            "contacts-no-headings",
            file = file,
            seen = seen.join(", "),
            first = seen[0].clone()
        )));
    };
    let mut brought = ImportedContacts {
        findings: grid.findings,
        notes: grid.notes,
        ..ImportedContacts::default()
    };
    let above = grid.rows.get(..at).unwrap_or_default();
    brought.notes.extend(above_headings(above));
    let heading = &grid.rows[at];
    brought.headings.clone_from(&heading.cells);
    let rows = grid.rows.get(at + 1..).unwrap_or_default();
    people(file, heading, rows, asked, &mut brought)?;
    if brought.people.is_empty() {
        brought.notes.push(say!("contacts-no-people"));
    }
    Ok(brought)
}

/// The rows of a table.
///
/// # Errors
/// It is no table, has a password or is too large.
pub(in crate::format) fn grid(
    file: &str,
    bytes: &[u8],
    asked: &ImportContext<'_>,
) -> Result<Grid, Failure> {
    if workbook::is_packed(bytes) {
        return workbook::read(file, bytes, asked);
    }
    if let Some(kind) = other_kind(bytes) {
        return Err(Failure::could_not(say!(
            "contacts-no-table",
            file = file,
            kind = kind
        )));
    }
    if asked.sheet.is_some() {
        return Err(Failure::wrong_words(say!(
            "contacts-no-sheets",
            file = file
        )));
    }
    delimited::read(file, bytes, asked)
}

/// Kind of a file mistaken for a table.
fn other_kind(bytes: &[u8]) -> Option<&'static str> {
    let beginning = String::from_utf8_lossy(bytes.get(..512).unwrap_or(bytes));
    let beginning = beginning
        .trim_start_matches('\u{feff}')
        .trim_start()
        .to_lowercase();
    let begins = |with: &[&str]| with.iter().any(|with| beginning.starts_with(with));
    if begins(&["%pdf"]) {
        return Some("pdf");
    }
    if begins(&["<!doctype html", "<html", "<table", "<head", "<meta"]) {
        return Some("html");
    }
    let other = begins(&["<?xml", "{\\rtf", "{\"", "[{"]);
    other.then_some("other")
}

/// Magic numbers of files that are not text: images, archives, programs.
const BEGINNINGS: &[(&[u8], &str)] = &[
    (b"\x89PNG", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
    (b"\x1f\x8b", "archive"),
    (b"7z\xbc\xaf", "archive"),
    (b"Rar!", "archive"),
    (b"BZh", "archive"),
    (b"\xfd7zXZ", "archive"),
    (b"\x7fELF", "program"),
    (b"MZ\x90", "program"),
];

/// Kind of a binary file that is no workbook, whatever its name.
pub fn binary_kind(bytes: &[u8]) -> Option<&'static str> {
    const LOOKED_AT: usize = 4096;
    if workbook::is_packed(bytes) {
        return None;
    }
    let mut known = BEGINNINGS.iter();
    if let Some((_, kind)) = known.find(|(begin, _)| bytes.starts_with(begin)) {
        return Some(kind);
    }
    let text = text_encoding::decode(bytes.get(..LOOKED_AT).unwrap_or(bytes), None).text;
    let is_odd = |c: &char| c.is_control() && !"\t\r\n\u{c}\0".contains(*c) || *c == '\u{fffd}';
    let (odd, all) = (text.chars().filter(is_odd).count(), text.chars().count());
    // A tenth of random bytes are signs that no text has.
    let zeros = text.chars().filter(|c| *c == '\0').count();
    let is_binary = odd > 3 && odd * 20 > all || zeros > 8 && zeros * 3 > all;
    (is_binary && !text.starts_with("%PDF")).then_some("binary")
}

fn above_headings(rows: &[GridRow]) -> Option<Message> {
    let first = rows.first()?;
    let cells: Vec<&str> = first
        .cells
        .iter()
        .map(String::as_str)
        .filter(|cell| !cell.is_empty())
        .collect();
    Some(say!(
        "contacts-rows-above",
        count = rows.len(),
        text = cells.join(" ")
    ))
}

/// Notices that are collected for several rows, with lines.
#[derive(Default)]
struct GivenNotices {
    nameless: Vec<usize>,
    named_by_org: Vec<usize>,
    longer: Vec<usize>,
    shorter: Vec<usize>,
}

impl GivenNotices {
    fn notes(&self) -> Vec<Message> {
        let mut notes = Vec::new();
        let mut tell = |of: &[usize], said: fn(usize, String) -> Message| {
            if !of.is_empty() {
                notes.push(said(of.len(), lines(of)));
            }
        };
        tell(&self.nameless, |count, lines| {
            say!("contacts-rows-nameless", count = count, lines = lines)
        });
        tell(&self.named_by_org, |count, lines| {
            say!("contacts-rows-by-org", count = count, lines = lines)
        });
        tell(&self.longer, |count, lines| {
            say!("contacts-rows-longer", count = count, lines = lines)
        });
        tell(&self.shorter, |count, lines| {
            say!("contacts-rows-shorter", count = count, lines = lines)
        });
        notes
    }
}

/// # Errors
/// A person has too many numbers and addresses.
fn people(
    file: &str,
    heading: &GridRow,
    rows: &[GridRow],
    asked: &ImportContext<'_>,
    brought: &mut ImportedContacts,
) -> Result<(), Failure> {
    let mut layout = Layout::new(heading, rows, asked);
    brought.findings.extend(layout.doubled(file, heading));
    let width = heading.cells.len();
    let filled = rows.iter().filter(|row| row.cells != heading.cells);
    let mut told = GivenNotices::default();
    let mut counted = ContactsBudget::new(file);
    for row in filled {
        let beyond = row.cells.get(width..).unwrap_or_default();
        if beyond.iter().any(|cell| !cell.is_empty()) {
            told.longer.push(row.line);
        }
        if row.cells.len() < width && !row.is_of_sheet {
            told.shorter.push(row.line);
        }
        let mut reader = PersonReader::new(file, &layout, asked, row);
        let mut person = reader.person();
        let (taken, findings) = reader.done();
        let ways = person.person.phones.len() + person.person.email.len();
        counted.person(row.line, ways)?;
        layout.count(row, &taken);
        if person.person.called().is_empty() {
            let reached = !person.person.phones.is_empty() || !person.person.email.is_empty();
            if person.person.org.is_empty() || !reached {
                told.nameless.push(row.line);
                continue;
            }
            told.named_by_org.push(row.line);
            person.person.name.clone_from(&person.person.org);
        }
        brought.find(findings);
        person.line = row.line;
        brought.people.push(person);
    }
    brought.ignored = layout.unused();
    brought.notes.extend(told.notes());
    Ok(())
}
#[cfg(test)]
mod tests;
