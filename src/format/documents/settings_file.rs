//! binder.yaml → settings.

use crate::domain::documents::finding::{Finding, WithFindings};
use crate::domain::language::Language;
use crate::domain::replication::goal::ReplicationGoal;
use crate::domain::replication::receive_limits::ReceiveLimits;
use crate::domain::settings::{FORMAT, Limits, Quorum, Settings};
use crate::domain::time::moment::Zone;
use crate::format::documents::hours_file;
use crate::format::yaml;
use crate::format::yaml::record::Record;
use crate::say;

pub(crate) const PATH: &str = "binder.yaml";

/// # Errors
/// Returns the finding that keeps the whole text from being read.
pub fn read(bytes: &[u8]) -> Result<WithFindings<Settings>, Finding> {
    yaml::read(PATH, bytes, settings)
}

fn settings(file: &Record<'_>) -> Settings {
    let tongues = Language::ALL.map(|language| (language.tag(), language));
    let language = file.one_of("language", &tongues);
    let usual = Settings::usual(language.unwrap_or(Language::English));
    let format = file.number("format").map(u32::try_from);
    let or_usual = |key, usual: Vec<String>| {
        Some(file.texts(key))
            .filter(|list| !list.is_empty())
            .unwrap_or(usual)
    };
    Settings {
        format: format.and_then(Result::ok).unwrap_or(FORMAT),
        name: file.text("name"),
        language: usual.language,
        zone: zone(file).unwrap_or(usual.zone),
        owner: file.text("owner"),
        updates: file.text("updates"),
        quorum: file.record("quorum", quorum).flatten(),
        call_order: or_usual("call-order", usual.call_order),
        venues: or_usual("venues", usual.venues),
        log_media: or_usual("log-media", usual.log_media),
        office_hours: file
            .record("office-hours", hours_file::office)
            .unwrap_or(usual.office_hours),
        headings: file.texts("headings"),
        limits: file.record("limits", limits).unwrap_or(usual.limits),
        copies: file.record("copies", goal).unwrap_or(usual.copies),
    }
}

fn zone(file: &Record<'_>) -> Option<Zone> {
    let wrong = |text: &str| say!("document-wants-zone", typed = text);
    file.parsed("zone", |text| text.parse().ok(), wrong)
}

fn quorum(record: &Record<'_>) -> Option<Quorum> {
    // Both are asked for before anything is given up, or the one left would be called unknown.
    let (group, count) = (record.needed("group"), record.count("count"));
    let count = count?;
    Some(Quorum { group, count })
}

fn goal(record: &Record<'_>) -> ReplicationGoal {
    let usual = ReplicationGoal::default();
    let number = |key, usual| record.count(key).unwrap_or(usual);
    ReplicationGoal {
        copies: number("count", usual.copies),
        places: number("places", usual.places),
    }
}

fn limits(record: &Record<'_>) -> Limits {
    let usual = Limits::default();
    let limit = |key, usual| record.duration(key).unwrap_or(usual);
    Limits {
        late_after: limit("late-after", usual.late_after),
        quiet_after: limit("quiet-after", usual.quiet_after),
        shift: limit("shift", usual.shift),
        contact_age: limit("contact-age", usual.contact_age),
        copy_age: limit("copy-age", usual.copy_age),
        mirror_age: limit("mirror-age", usual.mirror_age),
        print_age: limit("print-age", usual.print_age),
        review: limit("review", usual.review),
        exercise: limit("exercise", usual.exercise),
        connect: limit("connect", usual.connect),
        idle: limit("idle", usual.idle),
        exchange: limit("exchange", usual.exchange),
        allowance: allowance(record),
    }
    .floored()
}

fn allowance(record: &Record<'_>) -> ReceiveLimits {
    let number = |key| record.number(key).and_then(|it| u64::try_from(it).ok());
    ReceiveLimits::of(
        number("fetch-mib"),
        number("fetch-objects"),
        number("object-mib"),
        number("fetch-branches"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::time::duration::Duration;

    fn read_clean(text: &str) -> Settings {
        let reading = read(text.as_bytes()).expect("a document");
        assert_eq!(reading.findings, Vec::new());
        reading.value
    }

    #[test]
    fn an_empty_binder_yaml_gives_a_whole_set_of_settings() {
        let settings = read_clean("");
        assert_eq!(settings.limits.late_after, Duration::minutes(10));
        assert_eq!(settings.zone, Zone::UTC);
        let swedish = read_clean("language: sv\n");
        assert_eq!(swedish.zone, Zone::STOCKHOLM);
    }

    #[test]
    fn three_copies_in_two_places_are_wanted_where_nothing_else_is_said() {
        assert_eq!(
            read_clean("").copies,
            ReplicationGoal {
                copies: 3,
                places: 2
            }
        );
        let four = read_clean("copies: { count: 4 }\n").copies;
        assert_eq!(
            four,
            ReplicationGoal {
                copies: 4,
                places: 2
            }
        );
    }

    #[test]
    fn a_misspelt_key_is_found_with_the_nearest_and_the_rest_is_used() {
        let text = "name: Pärmen\nlangauge: sv\nlimits: { late-after: PT5M, reviw: P2Y }\n";
        let reading = read(text.as_bytes()).expect("a document");
        assert_eq!(reading.value.name, "Pärmen");
        assert_eq!(reading.value.limits.late_after, Duration::minutes(5));
        let found: Vec<_> = reading
            .findings
            .iter()
            .map(|found| (found.place.clone().expect("a place"), found.message.clone()))
            .map(|(place, message)| (place.line, place.column, message))
            .collect();
        let near = |key, meant| say!("finding-unknown-key-near", key = key, meant = meant);
        assert_eq!(
            found,
            [
                (2, Some(1), near("langauge", "language")),
                (3, Some(29), near("reviw", "review")),
            ]
        );
    }

    #[test]
    fn a_zone_or_length_that_is_none_is_found_and_the_usual_one_used() {
        let text = "language: da\nzone: Europe/Kopenhagen\nlimits: { review: 1 year }\n";
        let reading = read(text.as_bytes()).expect("a document");
        assert_eq!(reading.value.zone, Zone::COPENHAGEN);
        let ids: Vec<_> = reading
            .findings
            .iter()
            .map(|found| found.message.id)
            .collect();
        assert_eq!(ids, ["document-wants-zone", "document-wants-duration"]);
    }

    #[test]
    fn a_limit_of_nothing_counts_as_the_least_that_makes_sense() {
        let keys = [
            "late-after",
            "quiet-after",
            "shift",
            "contact-age",
            "copy-age",
            "mirror-age",
            "print-age",
            "review",
            "exercise",
            "connect",
            "idle",
            "exchange",
        ];
        let each = keys.map(|key| format!("{key}: PT0S")).join(", ");
        let none = "fetch-mib: 0, fetch-objects: 0, object-mib: 0, fetch-branches: 0";
        let limits = read_clean(&format!("limits: {{ {each}, {none} }}\n")).limits;
        assert_eq!(limits, limits.floored());
        assert_eq!(limits.late_after, Duration::minutes(1));
        assert_eq!(limits.exchange, Duration::minutes(1));
        assert_eq!(limits.review, Duration::days(1));
        assert_eq!(
            limits.allowance,
            ReceiveLimits::of(Some(0), Some(0), Some(0), Some(0))
        );
    }
}
