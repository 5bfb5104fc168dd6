//! Findings in documents: position, message, and severity.

use crate::error::Message;

/// Severity of a finding. Reading continues past both; saving stops at a fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FindingWeight {
    /// Readable, but should be seen to.
    Remark,
    /// Cannot be read as intended; saving refuses it.
    Fault,
}

/// A place in a file, counted from 1 as editors do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TextPosition {
    pub line: usize,
    /// In characters; none for the whole line.
    pub column: Option<usize>,
    /// Text of the line in the file.
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

    /// Position of a character of the given line.
    #[must_use]
    pub fn at_column(mut self, column: usize) -> Self {
        self.column = Some(column);
        self
    }
}

/// One finding. The message's `.hint` says what to do.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The document, from the binder's folder: `plan/02-krisledning.md`.
    pub path: String,
    pub place: Option<TextPosition>,
    pub weight: FindingWeight,
    pub message: Message,
    /// Text of a record that could not be read and is left out of the value.
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

/// A value read from a document, with the findings made while reading.
#[derive(Clone, Debug, PartialEq)]
pub struct WithFindings<T> {
    pub value: T,
    pub findings: Vec<Finding>,
}

impl<T> WithFindings<T> {
    /// True if saving would refuse the document.
    pub fn has_faults(&self) -> bool {
        self.findings.iter().any(Finding::is_fault)
    }
}
