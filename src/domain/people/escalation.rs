//! Call order and its reasons (`escalation.yaml`: docs/formats.md, "Documents").

mod calls;

use crate::domain::time::duration::Duration;

pub use self::calls::{CallQuestion, CallSources, CallStep, CallTarget, calls};

/// escalation.yaml, in the order written: all routes that match, the first first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Escalation {
    pub routes: Vec<Route>,
    /// Applied where no route matches.
    pub otherwise: Option<Otherwise>,
    /// An outage that has lasted for so long is a long one.
    pub long_after: Option<Duration>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Route {
    pub id: String,
    pub condition: Condition,
    pub call: Vec<Callee>,
    /// Channels, first choice first; empty for the binder's call order.
    pub by: Vec<String>,
    pub why: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Otherwise {
    pub call: Vec<Callee>,
    pub by: Vec<String>,
    pub why: String,
}

/// Condition of a route: every part that is given must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Condition {
    /// Any of these; empty for all.
    pub extent: Vec<Extent>,
    pub hours: Option<OfficeTime>,
    /// Only where the system is among those the callee covers.
    pub system_in_covers: bool,
}

/// Extent of an outage, as far as known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    OneSystem,
    Wide,
    Long,
    Unknown,
}

impl Extent {
    pub const WORDS: &'static [(&'static str, Self)] = &[
        ("one-system", Self::OneSystem),
        ("wide", Self::Wide),
        ("long", Self::Long),
        ("unknown", Self::Unknown),
    ];
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OfficeTime {
    Open,
    Outside,
}

/// Callee of a route.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Callee {
    /// Id of a person in contacts.yaml.
    Person(String),
    /// Everybody of a group, in its order.
    Group(String),
    /// Contact of the supplier of the affected system.
    SupplierOfSystem,
}

impl Callee {
    /// Reads `konsortiechef`, `group:kriskommitte`, `supplier-of:system`.
    pub fn parse(text: &str) -> Option<Self> {
        match text.split_once(':') {
            None => (!text.is_empty()).then(|| Self::Person(text.to_owned())),
            Some(("group", id)) if !id.is_empty() => Some(Self::Group(id.to_owned())),
            Some(("supplier-of", "system")) => Some(Self::SupplierOfSystem),
            Some(_) => None,
        }
    }
}

impl Condition {
    /// True if the condition holds, before anybody's `covers` is considered.
    pub fn holds(&self, extent: Extent, office_open: bool) -> bool {
        let reaches = self.extent.is_empty() || self.extent.contains(&extent);
        let hour = match self.hours {
            None => true,
            Some(OfficeTime::Open) => office_open,
            Some(OfficeTime::Outside) => !office_open,
        };
        reaches && hour
    }
}
