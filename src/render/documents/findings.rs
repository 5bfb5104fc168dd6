//! Findings in documents: where, what, and what to do.

mod excerpt;

use serde_json::{Value, json};

use crate::domain::documents::finding::{Finding, FindingWeight};
use crate::render::page::{Page, Text, Tone};
use crate::render::words::Words;

/// `plan/02-krisledning.md:3:7`, as far as the place is known.
pub fn place(finding: &Finding) -> String {
    let Some(place) = &finding.place else {
        return finding.path.clone();
    };
    let column = place.column.map(|column| format!(":{column}"));
    format!(
        "{}:{}{}",
        finding.path,
        place.line,
        column.unwrap_or_default()
    )
}

/// Message of a finding, with its hint.
pub fn sentence(finding: &Finding, words: &Words) -> String {
    let fact = words.say(&finding.message);
    match words.hint(&finding.message) {
        Some(hint) => format!("{fact} {hint}"),
        None => fact,
    }
}

/// A finding above a document that is shown nevertheless.
pub fn banner(page: &mut Page, finding: &Finding, words: &Words) {
    page.banner(format!("{}: {}", place(finding), sentence(finding, words)));
}

/// A finding with the line it is about and a caret under the place.
pub fn pointed(page: &mut Page, finding: &Finding, words: &Words) {
    pointed_as(page, finding, &[], None, words);
}

/// The same, with the code of the rule behind the place, and with other documents of which the same is true.
pub fn pointed_as(
    page: &mut Page,
    finding: &Finding,
    others: &[&Finding],
    code: Option<&str>,
    words: &Words,
) {
    let code = code.map(|code| format!(" {code}")).unwrap_or_default();
    let all = [finding].into_iter().chain(others.iter().copied());
    let places: Vec<String> = all.map(|it| place(it) + &code).collect();
    let heading = Text::new(places.join("\n"), Tone::Strong);
    page.paragraph(heading.and(format!("\n{}", sentence(finding, words)), Tone::Normal));
    let Some(place) = &finding.place else {
        return;
    };
    if !place.text.trim().is_empty() {
        page.verbatim(excerpt::excerpt(&place.text, place.column));
    }
}

/// `{"path","line","column","text","message","do","weight"}`.
pub fn json(finding: &Finding, words: &Words) -> Value {
    let place = finding.place.as_ref();
    json!({
        "path": finding.path,
        "line": place.map(|place| place.line),
        "column": place.and_then(|place| place.column),
        "text": place.map(|place| place.text.as_str()),
        "message": words.say(&finding.message),
        "do": words.hint(&finding.message),
        "weight": match finding.weight {
            FindingWeight::Fault => "fault",
            FindingWeight::Remark => "remark",
        },
    })
}
