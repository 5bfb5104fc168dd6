//! People read from a file of another program, before they are compared with the list.

use crate::domain::documents::finding::Finding;
use crate::domain::name;
use crate::domain::people::contact::{Person, Phone};
use crate::error::Message;

/// Contents of an imported file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportedContacts {
    pub people: Vec<ImportedPerson>,
    /// Findings: invalid numbers and dates, rows without a name.
    pub findings: Vec<Finding>,
    /// Columns that nothing, or not everything, was taken from.
    pub ignored: Vec<Unused>,
    /// All headings of a table, as written.
    pub headings: Vec<String>,
    /// Notes on how the file was read, where that may surprise.
    pub notes: Vec<Message>,
    /// Properties of cards that have no place in the list (`ADR`), with how many of each.
    pub left_out: Vec<(String, usize)>,
    /// Findings that were too many to be kept.
    pub unsaid: usize,
}

/// Most findings kept of one file.
const MOST_FINDINGS: usize = 1_000;

impl ImportedContacts {
    /// Keeps findings up to `MOST_FINDINGS`, and counts the others.
    pub fn find(&mut self, found: Vec<Finding>) {
        let room = MOST_FINDINGS.saturating_sub(self.findings.len());
        self.unsaid += found.len().saturating_sub(room);
        self.findings.extend(found.into_iter().take(room));
    }
}

/// A column with something in it that has no place in the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unused {
    pub heading: String,
    /// Number of rows with a value.
    pub rows: usize,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportedPerson {
    /// The id is empty where the file has none.
    pub person: Person,
    /// Id or title of the group in the file; empty if none.
    pub group: String,
    /// The cells of the columns for numbers, also blank ones; empty where the file has no columns.
    pub phone_cells: Vec<ImportedCell<Phone>>,
    /// Cells with e-mail addresses.
    pub email_cells: Vec<ImportedCell<String>>,
    /// Line of the file at which it begins, from 1; 0 if unknown.
    pub line: usize,
}

impl ImportedPerson {
    /// With every text in composed letters, whichever system the file comes from.
    #[must_use]
    pub fn composed(mut self) -> Self {
        let person = &mut self.person;
        let texts = [
            &mut person.role,
            &mut person.name,
            &mut person.org,
            &mut person.chat,
            &mut person.prefers,
            &mut person.note,
            &mut person.office,
            &mut self.group,
        ];
        texts.into_iter().for_each(compose);
        let cells = self.phone_cells.iter_mut();
        let labels = cells.flat_map(|cell| {
            let inner = cell.values.iter_mut().map(|phone| &mut phone.label);
            std::iter::once(&mut cell.label).chain(inner)
        });
        labels.for_each(compose);
        let phones = person.phones.iter_mut();
        phones.map(|phone| &mut phone.label).for_each(compose);
        let lists = [&mut person.email, &mut person.audience, &mut person.covers];
        lists.into_iter().flatten().for_each(compose);
        let cells = self.email_cells.iter_mut();
        cells.flat_map(|cell| &mut cell.values).for_each(compose);
        self
    }
}

fn compose(text: &mut String) {
    *text = name::composed(text);
}

/// Values of one column in a row.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportedCell<T> {
    /// Label of the column's numbers, from its heading.
    pub label: String,
    pub values: Vec<T>,
}
