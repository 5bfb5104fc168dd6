//! audiences.yaml ↔ audiences.

use crate::domain::documents::finding::{Finding, WithFindings};
use crate::domain::inform::audience::{Audience, AudienceReach, Audiences, Channel};
use crate::format::yaml;
use crate::format::yaml::record::Record;
use crate::say;

pub(crate) const PATH: &str = "audiences.yaml";

/// # Errors
/// Returns the finding that keeps the whole text from being read.
pub fn read(bytes: &[u8]) -> Result<WithFindings<Audiences>, Finding> {
    yaml::read(PATH, bytes, |file| {
        let mut audiences = Audiences {
            audiences: file.records("audiences", audience),
            channels: file.records("channels", channel),
            spokesperson: file.text("spokesperson"),
        };
        for (id, through) in audiences.take_out_circles() {
            file.fault(
                "audiences",
                say!("document-through-nobody", id = id, through = through),
            );
        }
        audiences
    })
}

fn audience(record: &Record<'_>) -> Audience {
    Audience {
        id: record.id(),
        title: record.needed("title"),
        channels: record.texts("channels"),
        reserve: record.texts("reserve"),
        receipts: record.yes("receipts"),
        reach: record.one_of("reach", AudienceReach::WORDS),
        through: record.text("through"),
        includes: record.texts("includes"),
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

#[cfg(test)]
mod tests {
    use super::*;

    fn findings(text: &str) -> (Vec<String>, usize) {
        let reading = read(text.as_bytes()).expect("read");
        let audiences = reading.value.audiences.iter();
        let direct = audiences.filter(|it| it.through.is_empty());
        let ids = direct.map(|it| it.id.clone()).collect();
        (ids, reading.findings.len())
    }

    #[test]
    fn who_is_reached_through_a_circle_or_through_nobody_is_written_to_and_it_is_told() {
        let one = |id: &str, through: &str| {
            format!("  - id: {id}\n    title: {id}\n    through: {through}\n")
        };
        let list = |records: &[(&str, &str)]| {
            let each = records.iter().map(|(id, through)| one(id, through));
            format!("audiences:\n{}", each.collect::<String>())
        };
        let circle = list(&[("a", "b"), ("b", "a"), ("c", "a")]);
        assert_eq!(
            findings(&circle),
            (vec!["a".to_owned(), "b".to_owned(), "c".to_owned()], 3)
        );
        let itself = list(&[("a", "a")]);
        assert_eq!(findings(&itself), (vec!["a".to_owned()], 1));
        let unknown = list(&[("a", "x")]);
        assert_eq!(findings(&unknown), (vec!["a".to_owned()], 1));
        let right = list(&[("a", "b"), ("b", "\"\"")]);
        assert_eq!(findings(&right), (vec!["b".to_owned()], 0));
    }
}
