//! A checklist: steps, points or questions, as the plan has them; what is ticked is in the log.

use chrono::NaiveDate;

use crate::domain::documents::markdown::{Block, Inline};

/// Purpose of a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ChecklistKind {
    /// Numbered steps, one set per incident.
    Steps,
    #[default]
    Checklist,
    /// Each point is a question with an answer.
    Questions,
    /// The agenda of an evaluation.
    Evaluation,
}

impl ChecklistKind {
    pub const ALL: [Self; 4] = [
        Self::Steps,
        Self::Checklist,
        Self::Questions,
        Self::Evaluation,
    ];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Steps => "steps",
            Self::Checklist => "checklist",
            Self::Questions => "questions",
            Self::Evaluation => "evaluation",
        }
    }
}

/// How a list is worked through (read-do and do-confirm, as in aviation).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Read a point, do it.
    ReadDo,
    /// Do, then confirm that nothing was missed.
    DoConfirm,
}

impl Mode {
    pub const ALL: [Self; 2] = [Self::ReadDo, Self::DoConfirm];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ReadDo => "read-do",
            Self::DoConfirm => "do-confirm",
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Checklist {
    /// The file's name without folder and ending: `aktivering`.
    pub id: String,
    pub title: String,
    pub kind: ChecklistKind,
    pub mode: Option<Mode>,
    /// Role or person id.
    pub owner: Option<String>,
    pub reviewed: Option<NaiveDate>,
    pub items: Vec<ChecklistPoint>,
    /// Text after the last point; for a list without points, all its text.
    pub after: Vec<Block>,
}

/// A point of a list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChecklistPoint {
    /// `aktivering/4`, `aktivering/4.1`.
    pub id: String,
    /// `4`, `4.1`.
    pub number: String,
    /// Heading within the list; empty if none.
    pub part: String,
    /// The point in short: its bold words, or else its whole first paragraph.
    pub title: String,
    /// Text after the title, one paragraph a line.
    pub text: String,
    /// Points that belong to it but have no box of their own, a line each.
    pub notes: Vec<String>,
    pub supports: Vec<Support>,
    /// Acts in the log that it is done by: `convened`, `role:loggförare` (docs/formats.md, "Documents in Markdown").
    pub done_by: Vec<String>,
    /// The headings and the text between the point before and this one.
    pub before: Vec<Block>,
    /// The whole of its first paragraph.
    pub lead: Vec<Inline>,
    /// Blocks after its first paragraph, without its supports and the points below it.
    pub rest: Vec<Block>,
    /// Points below it that are ticked by themselves (`- [ ]`).
    pub children: Vec<ChecklistPoint>,
    /// Line of the file, from 1.
    pub line: usize,
}

impl ChecklistPoint {
    /// Full text of the point, so that a tick keeps its meaning when the plan changes.
    pub fn wording(&self) -> String {
        format!("{} {}", self.title, self.text)
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
    }
}

/// Reference of a point: a document of the binder, or plain words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Support {
    pub label: String,
    /// Link target: `kontrollfragor-its.md`, `contacts.yaml`; empty for plain words.
    pub target: String,
}

impl Checklist {
    /// Path of the list's file, against which its links are resolved.
    pub fn path(&self) -> String {
        format!("checklists/{}.md", self.id)
    }

    /// All points in the order of the list, each followed by those below it.
    pub fn all(&self) -> Vec<&ChecklistPoint> {
        fn walk<'a>(items: &'a [ChecklistPoint], out: &mut Vec<&'a ChecklistPoint>) {
            for item in items {
                out.push(item);
                walk(&item.children, out);
            }
        }
        let mut out = Vec::new();
        walk(&self.items, &mut out);
        out
    }

    /// The point with a number, `4` or `4.1`, or with an id, `aktivering/4`.
    pub fn item(&self, number: &str) -> Option<&ChecklistPoint> {
        self.all()
            .into_iter()
            .find(|item| item.number == number || item.id == number)
    }

    /// The point with the same wording: a tick finds its point by its text before its number.
    pub fn item_worded(&self, wording: &str) -> Option<&ChecklistPoint> {
        self.all()
            .into_iter()
            .find(|item| item.wording() == wording)
    }
}
