//! Health of a copy: description, findings, repairs.

mod json;

use chrono::{DateTime, Utc};

use crate::domain::replication::health::{
    AffectedPart, CopyDescription, CopyFault, Health, RefetchResult, RepairState,
};
use crate::domain::time::moment;
use crate::error::Message;
use crate::render::answer::Answer;
use crate::render::page::{Block, Page, Text, Tone};
use crate::render::replication::user_settings;
use crate::render::words::Words;
use crate::say;

/// Most paths named in a sentence.
const NAMED: usize = 3;

/// Most lost parts named in a sentence.
const PARTS: usize = 6;

/// A text that somebody typed and that is no entry: refused, or still on a log keeper's desk.
fn kept_text(finding: &CopyFault) -> Option<&str> {
    match finding {
        CopyFault::Refused { text, .. } | CopyFault::OnDesk { text, .. } => Some(text),
        _ => None,
    }
}

/// Description of the copy, and findings.
pub fn health(words: &Words, health: &Health, now: DateTime<Utc>) -> Answer {
    let mut page = Page::new();
    page.pairs(about(words, &health.about));
    let found =
        |(finding, state): &(CopyFault, RepairState)| line(words, finding, state, health, now);
    let (refused, others): (Vec<_>, Vec<_>) = health
        .findings
        .iter()
        .partition(|(finding, _)| kept_text(finding).is_some());
    if health.is_healthy() {
        page.paragraph(Text::new(words.say(&say!("doctor-healthy")), Tone::Good));
    }
    if !others.is_empty() {
        page.bullets(others.into_iter().map(found));
    }
    for each in refused {
        page.paragraph(found(each));
        if let Some(text) = kept_text(&each.0) {
            let text = vec![Block::Verbatim(text.to_owned())];
            page.blocks.push(Block::Quote(text));
        }
    }
    for message in done(words, &health.healed) {
        page.paragraph(words.say(&message));
    }
    for (finding, _) in &health.findings {
        if let CopyFault::OutboxSpoiled { files } = finding {
            let texts = files.iter().map(|(_, text)| Block::Verbatim(text.clone()));
            page.blocks.push(Block::Quote(texts.collect()));
        }
    }
    if health.can_be_mended() {
        page.paragraph(words.say(&say!("doctor-try-fix")));
    }
    if let Some(writer) = &health.new_writer {
        // The lost key was the only member's: nobody can add members.
        let sentence = match health.about.members {
            ..=1 => say!("doctor-new-device-alone", writer = writer.as_str()),
            _ => say!("doctor-new-device", writer = writer.as_str()),
        };
        page.banner(words.say(&sentence));
        page.paragraph(words.hint(&sentence).unwrap_or_default());
    }
    Answer {
        page,
        json: json::machine(words, health),
    }
}

fn about(words: &Words, about: &CopyDescription) -> Vec<(String, Text)> {
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
    finding: &CopyFault,
    state: &RepairState,
    health: &Health,
    now: DateTime<Utc>,
) -> Text {
    let sentence = sentence(words, finding, health, now);
    let text = Text::new(words.say(&sentence), Tone::Warning);
    let (after, tone) = match (state, finding) {
        (RepairState::Seen, _) => {
            let hint = words.hint(&sentence).map(|hint| format!(" {hint}"));
            return text.and(hint.unwrap_or_default(), Tone::Normal);
        }
        (RepairState::Mended, CopyFault::Refused { .. }) => (say!("doctor-forgotten"), Tone::Good),
        (RepairState::Mended, _) => (say!("doctor-mended"), Tone::Good),
        (RepairState::NotMended(why), _) => {
            (say!("doctor-not-mended", why = why.clone()), Tone::Strong)
        }
    };
    text.and(format!(" {}", words.say(&after)), tone)
}

fn sentence(words: &Words, finding: &CopyFault, health: &Health, now: DateTime<Utc>) -> Message {
    match finding {
        CopyFault::OtherOwner => say!("doctor-other-owner", folder = &health.about.folder),
        CopyFault::Unreadable { .. } => say!("doctor-unreadable"),
        CopyFault::Damaged { files } => {
            say!("doctor-damaged", count = files.len(), files = named(files))
        }
        CopyFault::BranchesLost { names } => {
            say!(
                "doctor-branches-lost",
                count = names.len(),
                names = named(names)
            )
        }
        CopyFault::Missing { parts, .. } => {
            say!("doctor-missing", parts = lost(words, parts))
        }
        CopyFault::Settings => say!("doctor-settings"),
        CopyFault::WorkTree { settings } => {
            say!("doctor-work-tree", settings = settings.join(", "))
        }
        CopyFault::UserSettings(fault) => user_settings::sentence(fault),
        CopyFault::OutboxSpoiled { files } => say!("doctor-outbox-spoiled", count = files.len()),
        CopyFault::NoHead => say!("doctor-no-head"),
        CopyFault::HeadElsewhere { at } => say!("doctor-head-elsewhere", at = at),
        CopyFault::Branch { name } => say!("doctor-branch", name = name),
        CopyFault::NoDevice => say!("doctor-no-device"),
        CopyFault::Key { path, why } => why.detail(path),
        CopyFault::WrittenTwice { ids } => {
            say!("doctor-written-twice", count = ids.len(), ids = named(ids))
        }
        CopyFault::OwnBroken { since } => say!("doctor-own-broken", since = since),
        CopyFault::Waiting { ids } => {
            say!("doctor-waiting", count = ids.len(), ids = named(ids))
        }
        CopyFault::Refused { path, .. } => say!("doctor-refused", path = path),
        CopyFault::OnDesk { path, .. } => say!("doctor-on-desk", path = path),
        CopyFault::RefusedBytes { path } => say!("doctor-refused-bytes", path = path),
        CopyFault::Barred { paths } => inaccessible(paths),
        CopyFault::Lock { path } => say!("doctor-lock", path = path),
        CopyFault::ConflictCopies { files } => {
            say!(
                "doctor-conflict-copies",
                count = files.len(),
                files = named(files)
            )
        }
        CopyFault::Index => say!("doctor-index"),
        CopyFault::Spoiled { paths } => {
            say!("doctor-spoiled", count = paths.len(), paths = named(paths))
        }
        CopyFault::Signers => say!("doctor-signers"),
        CopyFault::NotWritten { paths } => {
            say!(
                "doctor-not-written",
                count = paths.len(),
                paths = named(paths)
            )
        }
        CopyFault::Documents { places } => {
            say!(
                "doctor-documents",
                count = places.len(),
                places = named(places)
            )
        }
        CopyFault::Strangers { paths } => {
            say!(
                "doctor-strangers",
                count = paths.len(),
                paths = named(paths)
            )
        }
        CopyFault::Clock { noted } => {
            let now = now.with_timezone(noted.offset());
            let shown = |time: moment::Moment| time.format("%Y-%m-%d %H:%M").to_string();
            say!("doctor-clock", noted = shown(*noted), now = shown(now))
        }
    }
}

/// Sentence for inaccessible files.
pub fn inaccessible(paths: &[String]) -> Message {
    say!("doctor-barred", count = paths.len(), paths = named(paths))
}

/// Result of refetching: files moved, objects by source, losses.
fn done(words: &Words, healed: &RefetchResult) -> Vec<Message> {
    let mut done = Vec::new();
    if !healed.moved.is_empty() {
        let (count, files) = (healed.moved.len(), named(&healed.moved));
        done.push(say!("doctor-moved", count = count, files = files));
    }
    for (from, count) in &healed.got {
        done.push(match from.as_str() {
            "" => say!("doctor-got-here", count = *count),
            from => say!("doctor-got", count = *count, from = from),
        });
    }
    if !healed.lost.is_empty() {
        done.push(say!("doctor-lost", parts = lost(words, &healed.lost)));
    }
    done
}

fn lost(words: &Words, parts: &[AffectedPart]) -> String {
    let each = parts.iter().map(|part| {
        words.say(&match part {
            AffectedPart::Entries {
                writer,
                log,
                from,
                to,
            } => say!(
                "doctor-part-entries",
                writer = writer,
                log = log,
                from = from.to_string(),
                to = to.to_string()
            ),
            AffectedPart::Log { writer, log } => {
                say!("doctor-part-log", writer = writer, log = log)
            }
            AffectedPart::Path(path) if path.is_empty() => say!("doctor-part-all"),
            AffectedPart::Path(path) => say!("doctor-part-path", path = path),
            AffectedPart::Earlier(count) => say!("doctor-part-earlier", count = *count),
        })
    });
    let all: Vec<String> = each.collect();
    let mut shown: Vec<String> = all.iter().take(PARTS).cloned().collect();
    if all.len() > PARTS {
        shown.push(format!("(+{})", all.len() - PARTS));
    }
    shown.join("; ")
}

/// The first few, and an ellipsis where there are more.
fn named(all: &[String]) -> String {
    let mut named = all.iter().take(NAMED).cloned().collect::<Vec<_>>();
    if all.len() > NAMED {
        named.push("…".to_owned());
    }
    named.join(", ")
}
