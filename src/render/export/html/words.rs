//! Catalogue texts of the template.

use std::collections::BTreeMap;

use crate::domain::export::ExportContent;
use crate::error::Message;
use crate::render::words::Words;
use crate::say;

/// By the names used in the template. The script replaces `#` with a number.
pub(super) fn all(content: &ExportContent, words: &Words) -> BTreeMap<&'static str, String> {
    let what = match content.audience {
        Some(_) => say!("export-what-limited"),
        None if content.is_one_log => say!("export-what-log"),
        None => say!("export-what"),
    };
    let all = around().into_iter().chain(parts()).chain([("what", what)]);
    all.map(|(name, message)| (name, words.say(&message)))
        .collect()
}

/// Header, footer and search.
fn around() -> Vec<(&'static str, Message)> {
    vec![
        ("contents", say!("export-contents")),
        ("emergency", say!("export-emergency")),
        ("fingerprint", say!("export-fingerprint")),
        ("found", say!("export-found", count = "#")),
        ("found_one", say!("export-found", count = 1_usize)),
        ("hits", say!("export-hits")),
        ("made", say!("export-made")),
        ("made_with", say!("export-made-with")),
        ("none", say!("export-none")),
        ("search", say!("export-search")),
        ("skip", say!("export-skip")),
        ("too_old", say!("export-too-old")),
        ("top", say!("export-top")),
    ]
}

/// Sections.
fn parts() -> Vec<(&'static str, Message)> {
    vec![
        ("all_days", say!("export-all-days")),
        ("all_kinds", say!("export-all-kinds")),
        ("checklists", say!("export-checklists")),
        ("clear", say!("export-clear")),
        ("clear_sure", say!("export-clear-sure")),
        ("contacts", say!("export-contacts")),
        ("day", say!("export-day")),
        ("everybody", say!("export-everybody")),
        ("kind", say!("export-kind")),
        ("messages", say!("export-messages")),
        ("plan", say!("export-plan")),
        ("progress", say!("export-progress", done = "#", all = "#")),
        ("routines", say!("export-routines")),
        ("rows", say!("export-rows", count = "#")),
        ("rows_one", say!("export-rows", count = 1_usize)),
        ("sms", say!("export-sms")),
        ("ticks_kept", say!("export-ticks-kept")),
        ("ticks_lost", say!("export-ticks-lost")),
        ("who", say!("export-writer")),
    ]
}

/// Options of the filter by kind, with their letters in `data-k`.
pub(super) fn kinds(words: &Words) -> Vec<(&'static str, String)> {
    let kinds = [
        ("d", say!("export-kind-decisions")),
        ("a", say!("export-kind-actions")),
        ("o", say!("export-kind-open")),
        ("m", say!("export-kind-messages")),
        ("f", say!("export-kind-facts")),
        ("s", say!("export-kind-systems")),
    ];
    kinds
        .iter()
        .map(|(letter, message)| (*letter, words.say(message)))
        .collect()
}
