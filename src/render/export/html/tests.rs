//! Size of the file, and escaping of hostile text.

use std::collections::BTreeMap;

use serde_json::json;

use super::*;
use crate::domain::export::ExportedLog;
use crate::domain::incident::Incident;
use crate::domain::language::Language;
use crate::domain::log::decision_numbers::DecisionNumbers;
use crate::domain::log::notebook::Notebook;
use crate::domain::log::timeline::Timeline;
use crate::domain::people::phone_number::Home;
use crate::domain::settings::Settings;
use crate::domain::testing::{at, log, notebook};

const ID: &str = "2026-11-22-natavbrott";

/// A binder with one log and nothing else.
fn content(books: &[Notebook]) -> ExportContent {
    let timeline = Timeline::of(books);
    let exported = ExportedLog {
        log: log(ID),
        incident: Some(Incident::of(&log(ID), &timeline)),
        rows: timeline.rows().to_vec(),
        numbers: DecisionNumbers::of(&timeline),
        whole: Some(timeline),
        more: Vec::new(),
        hidden: Vec::new(),
        removers: BTreeMap::default(),
    };
    ExportContent {
        settings: Settings::usual(Language::Swedish),
        home: Home::Sweden,
        made_at: at("23:00"),
        changed: None,
        fingerprint: String::new(),
        audience: None,
        is_one_log: false,
        plan: Default::default(),
        contacts: Default::default(),
        contacts_by: Vec::new(),
        checklists: Vec::new(),
        systems: Default::default(),
        suppliers: Default::default(),
        strategies: Default::default(),
        calendar: Default::default(),
        routines: Vec::new(),
        duties: Default::default(),
        escalation: Default::default(),
        audiences: Default::default(),
        messages: Vec::new(),
        logs: vec![exported],
        names: BTreeMap::new(),
    }
}

fn made(books: &[Notebook]) -> String {
    page(&content(books), &Words::new(Language::Swedish)).expect("a page")
}

#[test]
fn a_log_of_ten_thousand_entries_is_smaller_than_eight_megabytes() {
    let mut anna = notebook("anna", ID);
    for number in 0..10_000_u64 {
        let clock = format!("{:02}:{:02}", number / 500, number / 10 % 50);
        let event = format!(
            "Rad {number}: Umeå rapporterar att inloggningen till systemet inte svarar i sal 3"
        );
        let mut fields = json!({ "event": event });
        if number % 5 == 0 {
            fields["action"] = "Ring driften och be om en ny tid".into();
            fields["owner"] = "driftansvarig".into();
        }
        anna = anna.wrote(&clock, "entry", number, fields);
    }
    let html = made(&[anna]);
    assert_eq!(
        html.matches("<li data-s=\"l\"").count(),
        10_000,
        "each row once"
    );
    assert!(html.len() < 8 << 20, "{} bytes", html.len());
}

#[test]
fn what_an_entry_says_is_text_wherever_it_stands() {
    let hostile = "</li></script><script>alert(1)</script>\u{202e}\"'><img src=x onerror=alert(2)>";
    let anna = notebook("anna", ID)
        .wrote(
            "10:00",
            "open",
            1,
            json!({ "event": hostile, "title": hostile }),
        )
        .wrote(
            "10:05",
            "action",
            2,
            json!({ "event": hostile, "action": hostile, "owner": hostile }),
        );
    let html = made(&[anna]);
    assert_eq!(html.matches("<script").count(), 1);
    assert!(!html.contains("<img") && !html.contains('\u{202e}'));
    assert!(html.contains("‹U+202E›"));
}
