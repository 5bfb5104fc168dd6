//! grounds.yaml → grounds of masks in a copy that is handed out.

use crate::domain::documents::finding::{Finding, WithFindings};
use crate::domain::review::disclosure::ground::{Ground, Grounds};
use crate::format::yaml;
use crate::format::yaml::record::Record;

pub(crate) const PATH: &str = "grounds.yaml";

/// # Errors
/// Returns the finding that keeps the whole text from being read.
pub fn read(bytes: &[u8]) -> Result<WithFindings<Grounds>, Finding> {
    yaml::read(PATH, bytes, |file| Grounds {
        grounds: file.records("grounds", ground),
    })
}

fn ground(record: &Record<'_>) -> Ground {
    Ground {
        id: record.id(),
        law: record.needed("law"),
        about: record.text("about"),
        checked_on: record.date("checked-on"),
    }
}
