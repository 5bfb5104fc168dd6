//! units.yaml → units, and which documents are a unit's own.

use crate::domain::documents::finding::{Finding, WithFindings};
use crate::domain::plan::unit::{Unit, UnitKind, Units};
use crate::format::yaml;
use crate::format::yaml::record::Record;

/// The list of units.
pub const PATH: &str = "units.yaml";
/// Folder of what units have of their own: `units/<id>/…`.
pub const FOLDER: &str = "units/";

/// # Errors
/// Returns the finding that keeps the whole text from being read.
pub fn read(bytes: &[u8]) -> Result<WithFindings<Units>, Finding> {
    yaml::read(PATH, bytes, |file| Units {
        units: file.records("units", unit),
    })
}

fn unit(record: &Record<'_>) -> Unit {
    Unit {
        id: record.id(),
        title: record.needed("title"),
        kind: record.one_of("kind", UnitKind::WORDS),
        leader: record.text("leader"),
        note: record.text("note"),
    }
}

/// The unit that a document belongs to: `oestre` of `units/oestre/plan/04-handling.md`.
pub fn unit_of(path: &str) -> Option<&str> {
    let (id, _) = path.strip_prefix(FOLDER)?.split_once('/')?;
    Some(id)
}

/// `units/oestre/plan/`.
pub fn plan_folder(unit: &str) -> String {
    format!("{FOLDER}{unit}/plan/")
}

/// `units/oestre/contacts.yaml`.
pub fn contacts_path(unit: &str) -> String {
    format!("{FOLDER}{unit}/contacts.yaml")
}

/// True if a document is a unit's text for the plan.
pub fn is_local_text(path: &str) -> bool {
    unit_of(path).is_some_and(|unit| path.starts_with(&plan_folder(unit)))
}

/// True if a document is a unit's contact list.
pub fn is_contacts(path: &str) -> bool {
    unit_of(path).is_some_and(|unit| path == contacts_path(unit))
}
