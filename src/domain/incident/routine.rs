//! A routine: how to work while something is down, how to restore it, how to return to normal.

use chrono::NaiveDate;

use crate::domain::documents::markdown::Block;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RoutineKind {
    /// Nödprocedure, reservrutin: while it is down.
    #[default]
    Reserve,
    /// Bringing the ordinary solution back.
    Restore,
    /// From reserve to normal, with what was left undone.
    Return,
}

impl RoutineKind {
    pub const ALL: [Self; 3] = [Self::Reserve, Self::Restore, Self::Return];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Reserve => "reserve",
            Self::Restore => "restore",
            Self::Return => "return",
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Routine {
    /// The file's name without folder and ending: `reserv-logg`.
    pub id: String,
    pub title: String,
    pub kind: RoutineKind,
    /// Ids in systems.yaml.
    pub systems: Vec<String>,
    /// Role or person id.
    pub owner: String,
    pub reviewed: Option<NaiveDate>,
    /// What must be caught up when it ends.
    pub backlog: Vec<String>,
    pub blocks: Vec<Block>,
}
