//! suppliers.yaml → suppliers.

use crate::domain::documents::finding::{Finding, WithFindings};
use crate::domain::plan::supplier::{Supplier, Suppliers};
use crate::format::yaml;
use crate::format::yaml::record::Record;

pub(crate) const PATH: &str = "suppliers.yaml";

/// # Errors
/// Returns the finding that keeps the whole text from being read.
pub fn read(bytes: &[u8]) -> Result<WithFindings<Suppliers>, Finding> {
    yaml::read(PATH, bytes, |file| Suppliers {
        suppliers: file.records("suppliers", supplier),
    })
}

fn supplier(record: &Record<'_>) -> Supplier {
    Supplier {
        id: record.id(),
        name: record.needed("name"),
        covers: record.texts("covers"),
        contact: record.text("contact"),
        plan_verified: record.date("plan-verified"),
        note: record.text("note"),
    }
}
