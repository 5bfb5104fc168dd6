//! systems.yaml.

use crate::domain::documents::finding::{Finding, Reading};
use crate::domain::incident::system::{Kind, Part, System, Systems};
use crate::format::yaml;
use crate::format::yaml::record::{Item, Record};

pub(crate) const PATH: &str = "systems.yaml";

/// # Errors
/// Returns the finding that keeps the whole text from being read.
pub fn read(bytes: &[u8]) -> Result<Reading<Systems>, Finding> {
    yaml::read(PATH, bytes, |file| Systems {
        systems: file.records("systems", system),
    })
}

fn system(record: &Record<'_>) -> System {
    let kinds = [("system", Kind::System), ("function", Kind::Function)];
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

fn part(item: Item<'_>) -> Part {
    match item {
        Item::Text(name) => Part {
            name: name.to_owned(),
            note: String::new(),
        },
        Item::Record(record) => Part {
            name: record.needed("name"),
            note: record.text("note"),
        },
    }
}
