//! Faults of a document, and notices that an older version is shown.

use serde_json::{Value, json};

use crate::domain::documents::finding::Finding;
use crate::domain::documents::parsed::Fallback;
use crate::domain::time::moment::{self, Moment, Zone};
use crate::render::page::{Page, Text, Tone};
use crate::render::words::Words;
use crate::say;

/// Banner that the current version could not be read: position, author, version shown instead, what to do.
pub fn older(page: &mut Page, words: &Words, older: &Fallback, zone: Zone) {
    let path = older.fault.path.as_str();
    let wrote = |by: &Option<(String, Moment)>| match by {
        Some((who, at)) => words.say(&say!(
            "document-by",
            who = who,
            day = moment::date_in(*at, zone).to_string(),
            time = moment::clock_in(*at, zone)
        )),
        None => words.say(&say!("document-from-the-start")),
    };
    let broken = say!("document-broken", path = path, by = wrote(&older.broken));
    let shown = if older.nothing {
        say!("document-none-readable")
    } else {
        say!("document-older-shown", by = wrote(&older.version))
    };
    page.banner(format!("{} {}", words.say(&broken), words.say(&shown)));
    finding(page, words, &older.fault);
}

/// The same for several documents.
pub fn older_all<'a>(
    page: &mut Page,
    words: &Words,
    all: impl IntoIterator<Item = &'a Fallback>,
    zone: Zone,
) {
    for one in all {
        older(page, words, one, zone);
    }
}

/// One fault: position, message, the line with a caret, and what to do.
pub fn finding(page: &mut Page, words: &Words, finding: &Finding) {
    let what = words.say(&finding.message);
    page.paragraph(Text::new(
        format!("{} {what}", place(finding)),
        Tone::Warning,
    ));
    if let Some(record) = &finding.record {
        page.verbatim(record.clone());
    } else if let Some(caret) = caret(finding) {
        page.verbatim(caret);
    }
    if let Some(hint) = words.hint(&finding.message) {
        page.paragraph(hint);
    }
}

/// `contacts.yaml:12:9:`.
fn place(finding: &Finding) -> String {
    let path = &finding.path;
    match &finding.place {
        None => format!("{path}:"),
        Some(place) => match place.column {
            Some(column) => format!("{path}:{}:{column}:", place.line),
            None => format!("{path}:{}:", place.line),
        },
    }
}

/// The line, cut to what fits, with a caret below the place.
fn caret(finding: &Finding) -> Option<String> {
    const BEFORE: usize = 40;
    const MOST: usize = 72;
    let place = finding.place.as_ref()?;
    let column = place.column?.saturating_sub(1);
    let typed: Vec<char> = place.text.chars().collect();
    let from = column.saturating_sub(BEFORE).min(typed.len());
    let line: String = typed[from..].iter().take(MOST).collect();
    Some(format!("{line}\n{}^", " ".repeat(column - from)))
}

/// The findings for a machine.
pub fn findings_json(words: &Words, findings: &[Finding]) -> Value {
    findings
        .iter()
        .map(|finding| finding_json(words, finding))
        .collect()
}

fn finding_json(words: &Words, finding: &Finding) -> Value {
    let place = finding.place.as_ref();
    json!({
        "path": finding.path,
        "line": place.map(|place| place.line),
        "column": place.and_then(|place| place.column),
        "what": words.say(&finding.message),
        "hint": words.hint(&finding.message),
        "typed": finding.record.clone().or(place.map(|place| place.text.clone())),
    })
}

/// Why an older version is shown, for a machine; null where the standing one is.
pub fn older_json(words: &Words, older: Option<&Fallback>) -> Value {
    let by = |by: &Option<(String, Moment)>| {
        by.as_ref()
            .map(|(who, at)| json!({ "who": who, "at": moment::written(*at) }))
    };
    older.map_or(Value::Null, |older| {
        json!({
            "fault": finding_json(words, &older.fault),
            "broken_by": by(&older.broken),
            "shown_by": by(&older.version),
            "nothing": older.nothing,
        })
    })
}
