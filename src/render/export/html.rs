//! A self-contained HTML file of the content: one style and one script, allowed by their hash
//! (docs/decisions/077-one-file-for-phones.md).

mod anchors;
mod checklists;
mod contacts;
mod contents;
mod course;
mod log;
mod markdown;
mod plan;
mod words;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use minijinja::value::{Serde, ValueKind};
use minijinja::{Environment, Output, State, Value, context, escape_formatter};
use serde::Serialize;
use sha2::{Digest, Sha256};

use self::anchors::Anchors;
use crate::domain::documents::parsed::Fallback;
use crate::domain::export::ExportContent;
use crate::domain::time::moment::{self, Moment, Zone};
use crate::error::Failure;
use crate::render::documents::faults;
use crate::render::export::records::{self, Record};
use crate::render::page::html_text;
use crate::render::page::{Page, to_html};
use crate::render::sanitize;
use crate::render::words::Words;
use crate::say;

const PAGE: &str = include_str!("html/page.html");
const STYLE: &str = include_str!("html/phone.css");
const SCRIPT: &str = include_str!("html/phone.js");

/// A list of records.
#[derive(Serialize)]
struct RecordsView {
    id: String,
    title: String,
    notes: Value,
    records: Vec<RecordView>,
}

#[derive(Serialize)]
struct RecordView {
    title: String,
    lines: Vec<(String, String)>,
    note: String,
}

/// The file, in the language of the words given.
///
/// # Errors
/// The template cannot be filled.
pub fn page(content: &ExportContent, words: &Words) -> Result<String, Failure> {
    let mut environment = Environment::new();
    environment.set_formatter(cleaned);
    let filled = environment
        .add_template("page.html", PAGE)
        .and_then(|()| environment.get_template("page.html"))
        .and_then(|template| template.render(values(content, words)));
    filled.map_err(|_| Failure::could_not(say!("export-not-made")))
}

/// Formatter of the template: sanitises and escapes every string that is not marked as HTML.
fn cleaned(out: &mut Output, state: &mut State, value: &Value) -> Result<(), minijinja::Error> {
    if value.kind() == ValueKind::String && !value.is_safe() {
        let text = sanitize::lines(value.as_str().unwrap_or_default());
        return escape_formatter(out, state, &Value::from(text));
    }
    escape_formatter(out, state, value)
}

/// Marks HTML that was escaped where it was made.
fn html(text: String) -> Value {
    Value::from_safe_string(text)
}

fn values(content: &ExportContent, words: &Words) -> Value {
    let anchors = Anchors::of(content);
    let logs = log::logs(content, words);
    let parts = parts(content, words);
    let lists = checklists::lists(content, &anchors, words);
    let chapters = plan::chapters(content, &anchors, words);
    let routines = plan::routines(content, &anchors, words);
    let messages = plan::messages(content);
    let groups = contacts::groups(content, words);
    let contents = contents::buttons(words, content, &parts, &logs);
    context! {
        contents => Value::from(Serde(&contents)),
        groups => Value::from(Serde(&groups)),
        contacts_notes => html(contacts::notes(content, words)),
        lists => Value::from(Serde(&lists)),
        chapters => Value::from(Serde(&chapters)),
        plan_notes => html(plan::notes(content, words)),
        routines => Value::from(Serde(&routines)),
        parts => Value::from(Serde(&parts)),
        messages => Value::from(Serde(&messages)),
        logs => Value::from(Serde(&logs)),
        ..about(content, words)
    }
}

/// Values for the head, the header and the footer.
fn about(content: &ExportContent, words: &Words) -> Value {
    let zone = content.settings.zone;
    context! {
        beginning => html(beginning(content, words)),
        title => title(content, words),
        style => html(STYLE.to_owned()),
        style_hash => html(hash(STYLE)),
        script => html(SCRIPT.to_owned()),
        script_hash => html(hash(SCRIPT)),
        made => moment::written(content.made_at),
        made_said => day_and_clock(content.made_at, zone),
        limit => limit_minutes(content),
        limited => limited(content, words),
        changed => changed(content, words),
        fingerprint => content.fingerprint.as_str(),
        inside => words.say(&say!("export-inside")),
        w => words::all(content, words),
        kinds => words::kinds(words),
    }
}

/// First two lines; the same for every export of this binder in this language.
pub fn beginning(content: &ExportContent, words: &Words) -> String {
    let (lang, key) = (words.language.tag(), html_text::line(key(content)));
    format!("<!doctype html>\n<html lang=\"{lang}\" data-binder=\"{key}\">")
}

/// Key of the ticks in localStorage, and of `beginning`: fingerprint, or name without one.
fn key(content: &ExportContent) -> &str {
    match content.fingerprint.as_str() {
        "" => &content.settings.name,
        fingerprint => fingerprint,
    }
}

/// SHA-256 in Base64, for the Content-Security-Policy.
fn hash(text: &str) -> String {
    STANDARD.encode(Sha256::digest(text))
}

/// Title of the file.
pub fn title(content: &ExportContent, words: &Words) -> String {
    let name = match content.settings.name.as_str() {
        "" => words.say(&say!("export-title")),
        name => name.to_owned(),
    };
    let incident = content.logs.first().and_then(|log| log.incident.as_ref());
    let incident = incident.filter(|_| content.is_one_log);
    match (&content.audience, incident) {
        (Some(audience), _) => format!("{name} – {audience}"),
        (None, Some(incident)) => format!("{} – {name}", incident.title),
        (None, None) => name,
    }
}

fn limit_minutes(content: &ExportContent) -> i64 {
    let until = content.settings.limits.print_age;
    let until = until.after(content.made_at, content.settings.zone);
    (until - content.made_at).num_minutes()
}

/// Notice at the top of an extract for an audience.
fn limited(content: &ExportContent, words: &Words) -> Option<String> {
    let audience = content.audience.as_ref()?;
    Some(words.say(&say!("export-limited", audience = audience)))
}

fn changed(content: &ExportContent, words: &Words) -> Option<String> {
    let (who, at) = content.changed.as_ref()?;
    let day = moment::date_in(*at, content.settings.zone).to_string();
    Some(words.say(&say!("export-changed", who = who, day = day)))
}

fn parts(content: &ExportContent, words: &Words) -> Vec<RecordsView> {
    let zone = content.settings.zone;
    let record = |record: Record| RecordView {
        title: record.title,
        lines: record.lines,
        note: record.note,
    };
    let part = |part: records::RecordPart| RecordsView {
        id: part.id.to_owned(),
        title: part.title,
        notes: html(notes(words, part.older, zone)),
        records: part.records.into_iter().map(record).collect(),
    };
    records::parts(content, words)
        .into_iter()
        .map(part)
        .collect()
}

/// Banner where an older version is shown.
fn notes(words: &Words, older: Option<&Fallback>, zone: Zone) -> String {
    let mut page = Page::new();
    faults::older_all(&mut page, words, older, zone);
    page.blocks.iter().map(to_html::block).collect()
}

/// `2026-11-22 23:41`.
fn day_and_clock(at: Moment, zone: Zone) -> String {
    format!(
        "{} {}",
        moment::date_in(at, zone),
        moment::clock_in(at, zone)
    )
}

#[cfg(test)]
mod tests;
