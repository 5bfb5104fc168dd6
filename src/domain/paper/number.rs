//! The number that stands on a sheet of paper: the id of the print's entry in the journal, and which copy it is.

use std::fmt;

use crate::domain::name::EntryId;

/// `anna-57`; of several copies or empty sheets `anna-57/2`; an empty sheet at the end of a book `anna-57a`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PaperNumber {
    pub print: EntryId,
    /// None where the print is of one copy.
    pub copy: Option<u64>,
    /// An empty sheet bound into a book.
    pub leaf: Option<char>,
}

/// The most copies or empty sheets one print may have.
pub const MOST_COPIES: u64 = 500;

impl PaperNumber {
    /// As it is typed, by hand or from a printed sheet: case and blanks make no difference.
    pub fn parse(typed: &str) -> Option<Self> {
        let typed: String = typed.split_whitespace().collect();
        let typed = typed.to_lowercase();
        let (number, leaf) = match typed.char_indices().next_back() {
            Some((at, leaf @ 'a'..='z')) => (&typed[..at], Some(leaf)),
            _ => (typed.as_str(), None),
        };
        let (print, copy) = match number.split_once('/') {
            Some((print, copy)) => (print, Some(copy)),
            None => (number, None),
        };
        let number = |copy: &str| {
            let number: u64 = copy.parse().ok()?;
            (1..=MOST_COPIES).contains(&number).then_some(number)
        };
        Some(Self {
            print: EntryId::parse(print)?,
            copy: match copy {
                Some(copy) => Some(number(copy)?),
                None => None,
            },
            leaf,
        })
    }

    /// An empty sheet of a book, from 1.
    #[must_use]
    pub fn with_leaf(self, index: u8) -> Self {
        Self {
            leaf: Some(char::from(b'a' + index.saturating_sub(1).min(25))),
            ..self
        }
    }

    /// The number of a copy of a print that has so many.
    pub fn of(print: &EntryId, copy: u64, count: u64) -> Self {
        Self {
            print: print.clone(),
            copy: (count > 1).then_some(copy),
            leaf: None,
        }
    }
}

impl fmt::Display for PaperNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.print)?;
        if let Some(copy) = self.copy {
            write!(f, "/{copy}")?;
        }
        self.leaf.map_or(Ok(()), |leaf| write!(f, "{leaf}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_as_it_is_printed_and_as_people_type_it() {
        for (typed, read) in [
            ("anna-57", Some("anna-57")),
            ("Anna-57 / 2", Some("anna-57/2")),
            ("anna-57a", Some("anna-57a")),
            ("anna-57/2b", Some("anna-57/2b")),
            ("anna-57/0", None),
            ("anna-57/501", None),
            ("anna", None),
            ("57/2", None),
        ] {
            let number = PaperNumber::parse(typed).map(|number| number.to_string());
            assert_eq!(number.as_deref(), read, "{typed}");
        }
    }
}
