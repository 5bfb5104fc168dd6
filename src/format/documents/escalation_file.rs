//! escalation.yaml → call order.

use crate::domain::documents::finding::{Finding, WithFindings};
use crate::domain::people::escalation::{
    Callee, Condition, Escalation, Extent, OfficeTime, Otherwise, Route,
};
use crate::format::yaml;
use crate::format::yaml::record::{Record, chosen, not_one_of};
use crate::say;

pub(crate) const PATH: &str = "escalation.yaml";

const HOURS: &[(&str, OfficeTime)] = &[
    ("office", OfficeTime::Open),
    ("outside", OfficeTime::Outside),
];

/// # Errors
/// Returns the finding that keeps the whole text from being read.
pub fn read(bytes: &[u8]) -> Result<WithFindings<Escalation>, Finding> {
    yaml::read(PATH, bytes, |file| Escalation {
        routes: file.records("routes", route),
        otherwise: file.record("otherwise", otherwise),
        long_after: file.duration("long-after"),
    })
}

fn route(record: &Record<'_>) -> Route {
    Route {
        id: record.id(),
        condition: record.record("if", condition).unwrap_or_default(),
        call: callees(record),
        by: record.texts("by"),
        why: record.text("why"),
    }
}

fn otherwise(record: &Record<'_>) -> Otherwise {
    Otherwise {
        call: callees(record),
        by: record.texts("by"),
        why: record.text("why"),
    }
}

fn condition(record: &Record<'_>) -> Condition {
    let covers = record.one_of("system-in", &[("covers", true)]);
    Condition {
        extent: extents(record),
        hours: record.one_of("hours", HOURS),
        system_in_covers: covers.unwrap_or(false),
    }
}

fn extents(record: &Record<'_>) -> Vec<Extent> {
    let read = |word: String| {
        let extent = chosen(&word, Extent::WORDS);
        if extent.is_none() {
            record.fault("extent", not_one_of(&word, Extent::WORDS));
        }
        extent
    };
    record
        .texts("extent")
        .into_iter()
        .filter_map(read)
        .collect()
}

fn callees(record: &Record<'_>) -> Vec<Callee> {
    let read = |text: String| {
        let callee = Callee::parse(&text);
        if callee.is_none() {
            record.fault("call", say!("document-callee", typed = &text));
        }
        callee
    };
    record.texts("call").into_iter().filter_map(read).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_route_that_forgets_to_quote_its_reason_is_told_where() {
        let text = "routes:\n  - { id: a, call: [x], why: Et enkelt system: leverandøren }\n";
        let found = read(text.as_bytes()).expect_err("no YAML");
        let place = found.place.expect("a place");
        assert_eq!((place.line, place.column), (2, Some(30)));
        assert_eq!(found.message.id, "finding-quote");
    }

    #[test]
    fn an_extent_may_be_one_word_or_several() {
        let text = "routes:\n  - { id: a, if: { extent: wide }, call: [\"group:x\"] }\n  - { id: b, if: { extent: [long, wied], hours: outside }, call: [\"supplier-of:system\"] }\n";
        let reading = read(text.as_bytes()).expect("a document");
        let routes = &reading.value.routes;
        assert_eq!(routes[0].call, [Callee::Group("x".to_owned())]);
        assert!(routes[0].condition.holds(Extent::Wide, true));
        assert!(!routes[0].condition.holds(Extent::OneSystem, true));
        assert!(!routes[1].condition.holds(Extent::Long, true));
        assert!(routes[1].condition.holds(Extent::Long, false));
        assert_eq!(reading.findings.len(), 1);
    }
}
