//! systems.yaml → systems.

use crate::domain::documents::finding::{Finding, WithFindings};
use crate::domain::incident::system::{System, SystemKind, SystemPart, Systems};
use crate::format::yaml;
use crate::format::yaml::record::{Record, RecordItem};

pub(crate) const PATH: &str = "systems.yaml";

/// # Errors
/// Returns the finding that keeps the whole text from being read.
pub fn read(bytes: &[u8]) -> Result<WithFindings<Systems>, Finding> {
    yaml::read(PATH, bytes, |file| Systems {
        systems: file.records("systems", system),
    })
}

fn system(record: &Record<'_>) -> System {
    let kinds = [
        ("system", SystemKind::System),
        ("function", SystemKind::Function),
    ];
    let priority = record.number("priority").map(u32::try_from);
    System {
        id: record.id(),
        name: record.needed("name"),
        kind: record.one_of("kind", &kinds).unwrap_or_default(),
        priority: priority.and_then(Result::ok),
        parts: record.items("parts", part),
        supplier: record.text("supplier"),
        depends_on: record.texts("depends-on"),
        used_for: record.texts("used-for"),
        note: record.text("note"),
    }
}

fn part(item: RecordItem<'_>) -> SystemPart {
    match item {
        RecordItem::Text(name) => SystemPart {
            name: name.to_owned(),
            note: String::new(),
        },
        RecordItem::Record(record) => SystemPart {
            name: record.needed("name"),
            note: record.text("note"),
        },
    }
}
