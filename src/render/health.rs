//! How a copy is, in words.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use crate::domain::health::{About, Finding, Health, State};
use crate::domain::moment;
use crate::error::Message;
use crate::render::answer::Answer;
use crate::render::page::{Block, Page, Text, Tone};
use crate::render::words::Words;
use crate::say;

/// How many paths a sentence names.
const NAMED: usize = 3;

/// What the copy is, and what was found.
pub fn health(words: &Words, health: &Health, now: DateTime<Utc>) -> Answer {
    let mut page = Page::new();
    page.pairs(about(words, &health.about));
    let found = |(finding, state): &(Finding, State)| line(words, finding, state, health, now);
    let (refused, others): (Vec<_>, Vec<_>) = health
        .findings
        .iter()
        .partition(|(finding, _)| matches!(finding, Finding::Refused { .. }));
    if health.findings.is_empty() {
        page.paragraph(Text::new(words.say(&say!("doctor-healthy")), Tone::Good));
    }
    if !others.is_empty() {
        page.bullets(others.into_iter().map(found));
    }
    for each in refused {
        page.paragraph(found(each));
        if let Finding::Refused { text, .. } = &each.0 {
            let text = vec![Block::Verbatim(text.clone())];
            page.blocks.push(Block::Quote(text));
        }
    }
    if health.can_be_mended() {
        page.paragraph(words.say(&say!("doctor-try-fix")));
    }
    if let Some(writer) = &health.new_writer {
        let sentence = say!("doctor-new-device", writer = writer.as_str());
        page.banner(words.say(&sentence));
        page.paragraph(words.hint(&sentence).unwrap_or_default());
    }
    Answer {
        page,
        json: machine(words, health),
    }
}

fn about(words: &Words, about: &About) -> Vec<(String, Text)> {
    let places = about.remotes.iter();
    let places: Vec<String> = places
        .map(|it| format!("{} ({})", it.name, it.place))
        .collect();
    let writer = match &about.writer {
        Some(writer) => format!("{writer} ({})", about.name),
        None => String::new(),
    };
    let rows = [
        (say!("doctor-folder"), about.folder.clone()),
        (say!("doctor-writer"), writer),
        (say!("doctor-key"), about.key.clone()),
        (say!("setup-introduction"), about.introduction.clone()),
        (say!("doctor-remotes"), places.join(", ")),
    ];
    let told = rows.into_iter().filter(|(_, text)| !text.is_empty());
    told.map(|(label, text)| (words.say(&label), text.into()))
        .collect()
}

fn line(
    words: &Words,
    finding: &Finding,
    state: &State,
    health: &Health,
    now: DateTime<Utc>,
) -> Text {
    let sentence = sentence(finding, health, now);
    let text = Text::new(words.say(&sentence), Tone::Warning);
    let (after, tone) = match (state, finding) {
        (State::Seen, _) => {
            let hint = words.hint(&sentence).map(|hint| format!(" {hint}"));
            return text.and(hint.unwrap_or_default(), Tone::Normal);
        }
        (State::Mended, Finding::Refused { .. }) => (say!("doctor-forgotten"), Tone::Good),
        (State::Mended, _) => (say!("doctor-mended"), Tone::Good),
        (State::NotMended(why), _) => (say!("doctor-not-mended", why = why.clone()), Tone::Strong),
    };
    text.and(format!(" {}", words.say(&after)), tone)
}

fn sentence(finding: &Finding, health: &Health, now: DateTime<Utc>) -> Message {
    match finding {
        Finding::OtherOwner => say!("doctor-other-owner", folder = &health.about.folder),
        Finding::Unreadable { .. } => say!("doctor-unreadable"),
        Finding::NoHead => say!("doctor-no-head"),
        Finding::HeadElsewhere { at } => say!("doctor-head-elsewhere", at = at),
        Finding::Branch { name } => say!("doctor-branch", name = name),
        Finding::NoDevice => say!("doctor-no-device"),
        Finding::Key { path } => say!("doctor-key-lost", path = path),
        Finding::Waiting { ids } => {
            say!("doctor-waiting", count = ids.len(), ids = named(ids))
        }
        Finding::Refused { path, .. } => say!("doctor-refused", path = path),
        Finding::Lock { path } => say!("doctor-lock", path = path),
        Finding::Index => say!("doctor-index"),
        Finding::Spoiled { paths } => {
            say!("doctor-spoiled", count = paths.len(), paths = named(paths))
        }
        Finding::Signers => say!("doctor-signers"),
        Finding::NotWritten { paths } => {
            say!(
                "doctor-not-written",
                count = paths.len(),
                paths = named(paths)
            )
        }
        Finding::Clock { noted } => {
            let now = now.with_timezone(noted.offset());
            let shown = |time: moment::Moment| time.format("%Y-%m-%d %H:%M").to_string();
            say!("doctor-clock", noted = shown(*noted), now = shown(now))
        }
    }
}

/// The first few, and an ellipsis where there are more.
fn named(all: &[String]) -> String {
    let mut named = all.iter().take(NAMED).cloned().collect::<Vec<_>>();
    if all.len() > NAMED {
        named.push("…".to_owned());
    }
    named.join(", ")
}

fn machine(words: &Words, health: &Health) -> Value {
    let about = &health.about;
    let remotes = about.remotes.iter();
    let remotes = remotes.map(|it| json!({ "name": it.name, "place": it.place.to_string() }));
    let findings = health.findings.iter().map(|(finding, state)| {
        let (state, why) = match state {
            State::Seen => ("seen", None),
            State::Mended => ("mended", None),
            State::NotMended(why) => ("not-mended", Some(words.say(why))),
        };
        json!({
            "finding": finding.word(),
            "what": what(finding),
            "can_be_mended": finding.can_be_mended(),
            "state": state,
            "why": why,
        })
    });
    json!({
        "folder": about.folder,
        "writer": about.writer.as_ref().map(|writer| writer.as_str()),
        "name": about.name,
        "key": about.key,
        "introduction": about.introduction,
        "remotes": remotes.collect::<Vec<_>>(),
        "healthy": health.findings.is_empty(),
        "findings": findings.collect::<Vec<_>>(),
        "new_writer": health.new_writer.as_ref().map(|writer| writer.as_str()),
    })
}

fn what(finding: &Finding) -> Value {
    match finding {
        Finding::OtherOwner
        | Finding::NoHead
        | Finding::NoDevice
        | Finding::Index
        | Finding::Signers => Value::Null,
        Finding::Unreadable { what } => json!(what),
        Finding::HeadElsewhere { at } => json!(at),
        Finding::Branch { name } => json!(name),
        Finding::Key { path } | Finding::Lock { path } => json!(path),
        Finding::Refused { path, text } => json!({ "path": path, "text": text }),
        Finding::Waiting { ids } => json!(ids),
        Finding::Spoiled { paths } | Finding::NotWritten { paths } => json!(paths),
        Finding::Clock { noted } => json!(moment::written(*noted)),
    }
}
