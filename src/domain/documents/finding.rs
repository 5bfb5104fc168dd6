//! Something in a document that a person should look at: where, what, and what to do about it.

use crate::error::Message;

/// How much a finding weighs. Reading goes on past both; saving does not go past a fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FindingWeight {
    /// Works, but somebody should see to it.
    Remark,
    /// Cannot be read as it is meant; saving refuses it.
    Fault,
}

/// A place in a file, counted from 1 as editors do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TextPosition {
    pub line: usize,
    /// In characters; none where the whole line is meant.
    pub column: Option<usize>,
    /// The line as it stands in the file.
    pub text: String,
}

impl TextPosition {
    /// The given line of a text.
    pub fn on_line(text: &str, line: usize) -> Self {
        let wanted = text.lines().nth(line.saturating_sub(1));
        Self {
            line,
            column: None,
            text: wanted.unwrap_or_default().trim_end().to_owned(),
        }
    }

    /// The same, pointing at a character of it.
    #[must_use]
    pub fn at_column(mut self, column: usize) -> Self {
        self.column = Some(column);
        self
    }
}

/// What was found. The message's `.hint` says what to do.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The document, from the binder's folder: `plan/02-krisledning.md`.
    pub path: String,
    pub place: Option<TextPosition>,
    pub weight: FindingWeight,
    pub message: Message,
    /// A whole record that could not be read, as it stands; the value read is without it.
    pub record: Option<String>,
}

impl Finding {
    pub fn fault(path: &str, place: TextPosition, message: Message) -> Self {
        Self {
            path: path.to_owned(),
            place: Some(place),
            weight: FindingWeight::Fault,
            message,
            record: None,
        }
    }

    pub fn remark(path: &str, place: Option<TextPosition>, message: Message) -> Self {
        Self {
            path: path.to_owned(),
            place,
            weight: FindingWeight::Remark,
            message,
            record: None,
        }
    }

    pub fn is_fault(&self) -> bool {
        self.weight == FindingWeight::Fault
    }
}

/// What could be read of a document, and what was found while reading it.
#[derive(Clone, Debug, PartialEq)]
pub struct WithFindings<T> {
    pub value: T,
    pub findings: Vec<Finding>,
}

impl<T> WithFindings<T> {
    /// Whether saving would refuse the document.
    pub fn has_faults(&self) -> bool {
        self.findings.iter().any(Finding::is_fault)
    }
}
