//! duties.yaml: rules with time limits.

use crate::domain::duty::{Condition, Duty, Limit, STARTS, Start};
use crate::domain::finding::{Finding, Reading};
use crate::format::yaml;
use crate::format::yaml::record::Record;
use crate::say;

pub const PATH: &str = "duties.yaml";

const CONDITIONS: &[(&str, Condition)] = &[
    ("outage", Condition::Outage),
    ("personal-data", Condition::PersonalData),
    ("drill", Condition::Drill),
];

/// # Errors
/// Returns the finding that keeps the whole text from being read.
pub fn read(bytes: &[u8]) -> Result<Reading<Vec<Duty>>, Finding> {
    yaml::read(PATH, bytes, |file| {
        file.records("duties", duty).into_iter().flatten().collect()
    })
}

/// None, and a finding, where what starts it cannot be read.
fn duty(record: &Record<'_>) -> Option<Duty> {
    let unknown = |text: &str| say!("finding-unknown-value", value = text, known = STARTS);
    let starts = record.parsed("starts", Start::read, unknown);
    let duty = Duty {
        id: record.id(),
        starts: starts.clone().unwrap_or(Start::Opened),
        only_if: record.one_of("if", CONDITIONS),
        limit: limit(record),
        who: record.text("who"),
        to: record.texts("to"),
        via: record.texts("via"),
        what: record.needed("do"),
        parts: record.texts("parts"),
        source: record.text("source"),
        checked: record.date("checked"),
    };
    if record.get("starts").is_none() {
        record.fault("starts", say!("finding-missing-key", key = "starts"));
    }
    starts.map(|_| duty)
}

fn limit(record: &Record<'_>) -> Limit {
    let before = record.text("before");
    let within = record.duration("within").map(Limit::Within);
    let not_before = record.duration("not-before").map(Limit::NotBefore);
    if before.is_empty() {
        within.or(not_before).unwrap_or(Limit::AtOnce)
    } else {
        Limit::Before(before)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::duration::Duration;

    #[test]
    fn a_duty_is_read_with_its_start_and_its_limit() {
        let text = "duties:\n  - { id: gdpr-33-1, starts: \"clock:personal-data\", within: PT72H, \
                    do: \"Anmäl\", to: [imy] }\n";
        let reading = read(text.as_bytes()).expect("a document");
        assert_eq!(reading.findings, Vec::new());
        let duty = &reading.value[0];
        assert_eq!(duty.starts, Start::Clock("personal-data".to_owned()));
        assert_eq!(
            duty.limit,
            Limit::Within(Duration::parse("PT72H").expect("a length"))
        );
    }

    #[test]
    fn one_row_with_a_wrong_start_does_not_take_the_others_with_it() {
        let text = "duties:\n  - { id: a, starts: opend, do: \"x\" }\n  \
                    - { id: b, starts: opened, do: \"y\" }\n";
        let reading = read(text.as_bytes()).expect("a document");
        let ids: Vec<&str> = reading.value.iter().map(|duty| duty.id.as_str()).collect();
        assert_eq!(ids, ["b"]);
        assert_eq!(reading.findings.len(), 1);
    }
}
