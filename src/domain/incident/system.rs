//! Systems and functions in the order of restoration (plan 4.1).

/// systems.yaml, in the order written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Systems {
    pub systems: Vec<System>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SystemKind {
    #[default]
    System,
    /// A capability of the organisation, with or without systems.
    Function,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct System {
    pub id: String,
    pub name: String,
    pub kind: SystemKind,
    /// 1 is restored first; none where the plan gives no order.
    pub priority: Option<u32>,
    pub parts: Vec<SystemPart>,
    /// Id in suppliers.yaml; empty if none.
    pub supplier: String,
    /// Ids of systems it cannot work without.
    pub depends_on: Vec<String>,
    /// Uses by the committee itself: `call-out`, `venue`, `log` …
    pub used_for: Vec<String>,
    pub note: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SystemPart {
    pub name: String,
    pub note: String,
}

impl Systems {
    pub fn system(&self, id: &str) -> Option<&System> {
        self.systems.iter().find(|system| system.id == id)
    }
}
