//! A date of the binder: what is due, and when.

use chrono::NaiveDate;

use crate::domain::time::moment::Moment;

/// Something due on a day or at a time.
#[derive(Clone, Debug, PartialEq)]
pub struct KnownDate {
    /// The same for the same thing, as long as it is not done.
    pub id: String,
    pub what: DateKind,
    pub due: DateDue,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum DateDue {
    Day(NaiveDate),
    Moment(Moment),
}

#[derive(Clone, Debug, PartialEq)]
pub enum DateKind {
    /// A chapter or list is to be reviewed.
    Review { title: String, path: String },
    /// A mirrored page is to be compared with its source.
    Mirror { title: String, source: String },
    /// A planned exercise.
    Exercise { title: String, id: String },
    /// By then the committee is to exercise.
    ExerciseDue,
    /// A person's numbers are to be verified; the number to dial.
    Contact { name: String, number: String },
    /// A mandate ends.
    Mandate { name: String },
    /// An action of the journal.
    FollowUp {
        text: String,
        who: String,
        id: String,
    },
    /// A duty, promise or action of an incident.
    Task {
        text: String,
        who: String,
        incident: String,
        drill: bool,
    },
}

impl DateKind {
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Review { .. } => "review",
            Self::Mirror { .. } => "mirror",
            Self::Exercise { .. } => "exercise",
            Self::ExerciseDue => "exercise-due",
            Self::Contact { .. } => "contact",
            Self::Mandate { .. } => "mandate",
            Self::FollowUp { .. } => "follow-up",
            Self::Task { .. } => "task",
        }
    }
}
