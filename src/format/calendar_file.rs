//! calendar.yaml: critical periods over the year.

use crate::domain::calendar::Period;
use crate::domain::finding::{Finding, Reading};
use crate::format::hours_file::month_day;
use crate::format::yaml;
use crate::format::yaml::record::Record;
use crate::say;

pub const PATH: &str = "calendar.yaml";

/// # Errors
/// Returns the finding that keeps the whole text from being read.
pub fn read(bytes: &[u8]) -> Result<Reading<Vec<Period>>, Finding> {
    yaml::read(PATH, bytes, |file| {
        file.records("periods", period)
            .into_iter()
            .flatten()
            .collect()
    })
}

/// None, and a finding, where its days are missing.
fn period(record: &Record<'_>) -> Option<Period> {
    let days = (month_day(record, "from"), month_day(record, "to"));
    for key in ["from", "to"] {
        if record.get(key).is_none() {
            record.fault(key, say!("finding-missing-key", key = key));
        }
    }
    let (id, title) = (record.id(), record.needed("title"));
    let (critical, note) = (record.texts("critical"), record.text("note"));
    let (Some(from), Some(to)) = days else {
        return None;
    };
    Some(Period {
        id,
        title,
        from,
        to,
        critical,
        note,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_is_read_and_one_without_days_is_named() {
        let text = "periods:\n  - { id: a, title: \"Registrering\", from: \"01-07\", to: \"01-25\" }\n  \
                    - { id: b, title: \"Utan slut\", from: \"02-01\" }\n";
        let reading = read(text.as_bytes()).expect("a document");
        assert_eq!(reading.value.len(), 1);
        assert_eq!(reading.findings.len(), 1);
    }
}
