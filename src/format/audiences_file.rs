//! audiences.yaml.

use crate::domain::audience::{Audience, Audiences, Channel, Reach};
use crate::domain::finding::{Finding, Reading};
use crate::format::yaml;
use crate::format::yaml::record::Record;

pub(crate) const PATH: &str = "audiences.yaml";

/// # Errors
/// Returns the finding that keeps the whole text from being read.
pub fn read(bytes: &[u8]) -> Result<Reading<Audiences>, Finding> {
    yaml::read(PATH, bytes, |file| Audiences {
        audiences: file.records("audiences", audience),
        channels: file.records("channels", channel),
        spokesperson: file.text("spokesperson"),
    })
}

fn audience(record: &Record<'_>) -> Audience {
    Audience {
        id: record.id(),
        title: record.needed("title"),
        channels: record.texts("channels"),
        reserve: record.texts("reserve"),
        receipts: record.yes("receipts"),
        reach: record.one_of("reach", Reach::WORDS),
        through: record.text("through"),
        note: record.text("note"),
    }
}

fn channel(record: &Record<'_>) -> Channel {
    Channel {
        id: record.id(),
        title: record.needed("title"),
        address: record.text("address"),
        depends_on: record.texts("depends-on"),
        source: record.text("source"),
        note: record.text("note"),
    }
}
