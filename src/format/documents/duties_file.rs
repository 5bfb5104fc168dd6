//! duties.yaml → duties.

use crate::domain::documents::finding::{Finding, WithFindings};
use crate::domain::obligations::duty::{
    Duties, Duty, DutyAct, DutyCondition, DutyLimit, DutyTrigger, Precedence,
};
use crate::error::Message;
use crate::format::yaml;
use crate::format::yaml::record::Record;
use crate::say;

pub(crate) const PATH: &str = "duties.yaml";

/// # Errors
/// Returns the finding that keeps the whole text from being read.
pub fn read(bytes: &[u8]) -> Result<WithFindings<Duties>, Finding> {
    yaml::read(PATH, bytes, |file| Duties {
        duties: file.records("duties", duty).into_iter().flatten().collect(),
    })
}

/// None where nothing sets it going; that is a finding.
fn duty(record: &Record<'_>) -> Option<Duty> {
    record.needed("starts");
    let starts = record.parsed("starts", DutyTrigger::parse, not_a_start);
    let duty = |starts| Duty {
        id: record.id(),
        starts,
        only_if: record.one_of("if", DutyCondition::WORDS),
        limit: limit(record),
        who: record.text("who"),
        to: record.texts("to"),
        via: record.texts("via"),
        what: record.text("do"),
        parts: record.texts("parts"),
        source: record.text("source"),
        checked: record.date("checked"),
        note: record.text("note"),
        until: record.parsed("until", DutyTrigger::parse, not_a_start),
        done_by: record.parsed("done-by", DutyAct::parse, not_an_act),
    };
    let known = starts.is_some();
    let duty = duty(starts.unwrap_or(DutyTrigger::Closed));
    known.then_some(duty)
}

fn limit(record: &Record<'_>) -> DutyLimit {
    let before = record.parsed("before", Precedence::parse, not_a_before);
    let within = record.duration("within");
    let not_before = record.duration("not-before");
    let limits = [
        before.map(DutyLimit::Before),
        within.map(DutyLimit::Within),
        not_before.map(DutyLimit::NotBefore),
    ];
    let mut given = limits.into_iter().flatten();
    let first = given.next();
    if given.next().is_some() {
        record.fault("id", say!("document-one-limit"));
    }
    first.unwrap_or(DutyLimit::AtOnce)
}

fn words() -> Vec<&'static str> {
    DutyTrigger::WORDS.iter().map(|(word, _)| *word).collect()
}

fn not_an_act(typed: &str) -> Message {
    let known = DutyAct::words().join(", ");
    say!("finding-unknown-value", value = typed, known = known)
}

fn not_a_start(typed: &str) -> Message {
    let known = format!("{}, clock:…, duty:…", words().join(", "));
    say!("finding-unknown-value", value = typed, known = known)
}

fn not_a_before(typed: &str) -> Message {
    let known = format!("first-meeting, message:…, {}", words().join(", "));
    say!("finding-unknown-value", value = typed, known = known)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::time::duration::Duration;

    #[test]
    fn a_duty_without_a_limit_is_due_at_once_and_one_with_two_is_found() {
        let text = "duties:\n  - { id: a, starts: opened }\n  - { id: b, starts: \"clock:x\", within: PT72H, before: closed }\n  - { id: c, starts: oppened }\n";
        let reading = read(text.as_bytes()).expect("a document");
        let duties = &reading.value.duties;
        assert_eq!(duties.len(), 2);
        assert_eq!(duties[0].limit, DutyLimit::AtOnce);
        assert_eq!(duties[1].starts, DutyTrigger::Clock("x".to_owned()));
        let ids: Vec<_> = reading
            .findings
            .iter()
            .map(|found| found.message.id)
            .collect();
        assert_eq!(ids, ["document-one-limit", "finding-unknown-value"]);
    }

    #[test]
    fn days_of_the_calendar_and_elapsed_hours_are_told_apart() {
        let text = "duties:\n  - { id: a, starts: opened, not-before: P3D }\n  - { id: b, starts: opened, within: PT72H }\n";
        let duties = read(text.as_bytes()).expect("a document").value.duties;
        assert_eq!(duties[0].limit, DutyLimit::NotBefore(Duration::days(3)));
        let DutyLimit::Within(length) = duties[1].limit else {
            panic!("within");
        };
        assert!(length.is_elapsed());
    }
}
