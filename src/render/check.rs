//! What `check` found: each thing with the line it is about, its code and what to do; as JSON and as SARIF.

use serde_json::{Value, json};

use crate::domain::check::{CheckReport, Flaw, MendedDocument, Rule};
use crate::domain::documents::finding::Finding;
use crate::error::Message;
use crate::render::answer::Answer;
use crate::render::documents::findings;
use crate::render::page::{Page, Text, Tone};
use crate::render::words::Words;
use crate::say;

/// The report. `all`: with what a reason was given for.
pub fn report(words: &Words, report: &CheckReport, all: bool) -> Answer {
    let mut page = Page::new();
    let tone = match report.flaws.is_empty() {
        true => Tone::Good,
        false => Tone::Strong,
    };
    page.paragraph(Text::new(words.say(&summary(report)), tone));
    for same in together(report.flaws.iter().map(|flaw| (flaw, ""))) {
        told(&mut page, &same, words);
    }
    if all && !report.silenced.is_empty() {
        page.heading(2, words.say(&say!("check-title-silenced")));
        let silenced = report.silenced.iter();
        for same in together(silenced.map(|it| (&it.flaw, it.reason.as_str()))) {
            told(&mut page, &same, words);
            let reason = same[0].1;
            page.paragraph(words.say(&say!("check-reason", reason = reason)));
        }
    }
    Answer {
        page,
        json: json(words, report),
    }
}

/// A finding, and the reason it was silenced for.
type Told<'r> = (&'r Flaw, &'r str);

/// Findings about whole documents that say the same, together; every other one by itself.
fn together<'r>(flaws: impl Iterator<Item = Told<'r>>) -> Vec<Vec<Told<'r>>> {
    let mut all: Vec<Vec<Told<'r>>> = Vec::new();
    for (flaw, reason) in flaws {
        let is_whole = flaw.finding.place.is_none();
        let says_the_same = |(other, why): &Told<'r>| {
            is_whole
                && other.finding.place.is_none()
                && (other.rule, &other.finding.message, *why)
                    == (flaw.rule, &flaw.finding.message, reason)
        };
        match all.iter_mut().find(|same| says_the_same(&same[0])) {
            Some(same) => same.push((flaw, reason)),
            None => all.push(vec![(flaw, reason)]),
        }
    }
    all
}

fn told(page: &mut Page, same: &[Told<'_>], words: &Words) {
    let all: Vec<&Finding> = same.iter().map(|(flaw, _)| &flaw.finding).collect();
    let code = same[0].0.rule.code();
    findings::pointed_as(page, all[0], &all[1..], Some(code), words);
}

fn summary(report: &CheckReport) -> Message {
    say!(
        "check-done",
        documents = report.documents,
        flaws = report.flaws.len(),
        silenced = report.silenced.len()
    )
}

fn json(words: &Words, report: &CheckReport) -> Value {
    let flaw = |flaw: &Flaw| {
        let mut value = findings::json(&flaw.finding, words);
        value["code"] = json!(flaw.rule.code());
        value
    };
    let silenced = report.silenced.iter().map(|silenced| {
        let mut value = flaw(&silenced.flaw);
        value["reason"] = json!(silenced.reason);
        value
    });
    json!({
        "documents": report.documents,
        "flaws": report.flaws.iter().map(flaw).collect::<Vec<_>>(),
        "silenced": silenced.collect::<Vec<_>>(),
    })
}

/// What can be put right: each line as it is and as it is to be.
pub fn mended(words: &Words, documents: &[MendedDocument]) -> Answer {
    let mut page = Page::new();
    if documents.is_empty() {
        page.paragraph(words.say(&say!("check-fix-nothing")));
    }
    let mut all = Vec::new();
    for document in documents {
        for it in &document.lines {
            let place = format!("{}:{}", document.path, it.line);
            page.paragraph(Text::new(place, Tone::Strong));
            let after = Some(it.after.as_str()).filter(|after| !after.is_empty());
            let after = after
                .map(|after| format!("\n  + {after}"))
                .unwrap_or_default();
            page.verbatim(format!("  - {}{after}", it.before));
            all.push(json!({
                "path": document.path,
                "line": it.line,
                "before": it.before,
                "after": it.after,
            }));
        }
    }
    Answer {
        page,
        json: json!({ "mended": all, "written": false }),
    }
}

/// What a rule is about, and how a finding is left as it is.
pub fn explanation(words: &Words, rule: Rule) -> Answer {
    let what = words.say(&rule.explanation());
    let reason = words.say(&say!("check-reason-word"));
    let code = rule.code();
    let how = say!(
        "check-how-to-silence",
        yaml = format!("# check: {code} {reason}"),
        markdown = format!("<!-- check: {code} {reason} -->")
    );
    let mut page = Page::new();
    page.paragraph(Text::new(code, Tone::Strong).and(format!(" {what}"), Tone::Normal));
    page.paragraph(words.say(&how));
    Answer {
        page,
        json: json!({ "code": code, "what": what }),
    }
}

/// The report in the form that Git hosts read (SARIF 2.1.0).
pub fn sarif(words: &Words, report: &CheckReport) -> Value {
    let rules = Rule::ALL.iter().map(|rule| {
        let what = words.say(&rule.explanation());
        json!({ "id": rule.code(), "shortDescription": { "text": what } })
    });
    let results = report.flaws.iter().map(|flaw| {
        let finding = &flaw.finding;
        let mut place = json!({ "artifactLocation": { "uri": finding.path } });
        if let Some(at) = &finding.place {
            place["region"] =
                json!({ "startLine": at.line, "startColumn": at.column.unwrap_or(1) });
        }
        json!({
            "ruleId": flaw.rule.code(),
            "level": "warning",
            "message": { "text": findings::sentence(finding, words) },
            "locations": [{ "physicalLocation": place }],
        })
    });
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "binder",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules.collect::<Vec<_>>(),
            } },
            "results": results.collect::<Vec<_>>(),
        }],
    })
}
