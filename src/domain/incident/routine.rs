//! Routines: fallback procedure, restoration, and return to normal.

use chrono::NaiveDate;

use crate::domain::documents::markdown::Block;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RoutineKind {
    /// Fallback procedure (nödprocedure, reservrutin), used while a system is down.
    #[default]
    Reserve,
    /// Bringing the ordinary solution back.
    Restore,
    /// Return from fallback to normal, with the backlog.
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
    /// Backlog to work off when it ends.
    pub backlog: Vec<String>,
    pub blocks: Vec<Block>,
}
