//! People brought from elsewhere: a spreadsheet, an address book, another binder.

use crate::domain::contact::Person;
use crate::domain::finding::Finding;

/// What could be read of a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Brought {
    pub people: Vec<BroughtPerson>,
    /// Numbers that cannot be dialled, dates that are none.
    pub findings: Vec<Finding>,
    /// Headings of columns that mean nothing here.
    pub ignored: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BroughtPerson {
    /// The id is empty where the file has none.
    pub person: Person,
    /// Id or title of the group, as the file has it; empty where it says nothing.
    pub group: String,
}
