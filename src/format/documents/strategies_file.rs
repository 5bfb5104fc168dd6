//! strategies.yaml → strategies.

use crate::domain::documents::finding::{Finding, WithFindings};
use crate::domain::plan::strategy::{LostResource, Strategies, Strategy};
use crate::format::yaml;
use crate::format::yaml::record::Record;

pub(crate) const PATH: &str = "strategies.yaml";

const RESOURCES: &[(&str, LostResource)] = &[
    ("staff", LostResource::Staff),
    ("premises", LostResource::Premises),
    ("it", LostResource::It),
    ("supplier", LostResource::Supplier),
    ("other", LostResource::Other),
];

/// # Errors
/// Returns the finding that keeps the whole text from being read.
pub fn read(bytes: &[u8]) -> Result<WithFindings<Strategies>, Finding> {
    yaml::read(PATH, bytes, |file| Strategies {
        strategies: file.records("strategies", strategy),
    })
}

fn strategy(record: &Record<'_>) -> Strategy {
    Strategy {
        id: record.id(),
        title: record.text("title"),
        resource: record.one_of("resource", RESOURCES).unwrap_or_default(),
        risk: record.text("risk"),
        activities: record.texts("activities"),
        responsible: record.text("responsible"),
        note: record.text("note"),
    }
}
