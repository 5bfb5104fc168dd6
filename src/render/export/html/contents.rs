//! The buttons at the top of the file.

use serde::Serialize;

use super::RecordsView;
use super::log::LogView;
use crate::domain::export::ExportContent;
use crate::error::Message;
use crate::render::words::Words;
use crate::say;

#[derive(Serialize)]
pub(super) struct ContentsPart {
    id: String,
    title: String,
    /// Shown larger.
    is_first: bool,
}

/// Contacts, checklists, open incidents and plan first; then the rest in the order of the file.
pub(super) fn buttons(
    words: &Words,
    content: &ExportContent,
    parts: &[RecordsView],
    logs: &[LogView],
) -> Vec<ContentsPart> {
    let own = |is_there: bool, id: &str, title: &Message, is_first| {
        is_there.then(|| part(id, &words.say(title), is_first))
    };
    let has_contacts = !content.contacts.value.groups.is_empty();
    let has_lists = !content.checklists.is_empty();
    let has_plan = !content.plan.plan.chapters.is_empty();
    let has_routines = !content.routines.is_empty();
    let has_messages = !content.messages.is_empty();
    let mut all: Vec<ContentsPart> = [
        own(has_contacts, "contacts", &say!("export-contacts"), true),
        own(has_lists, "checklists", &say!("export-checklists"), true),
    ]
    .into_iter()
    .flatten()
    .collect();
    let of_log = |log: &LogView| part(&log.id, &log.title, log.is_open);
    all.extend(logs.iter().filter(|log| log.is_open).map(of_log));
    all.extend(own(has_plan, "plan", &say!("export-plan"), true));
    all.extend(own(
        has_routines,
        "routines",
        &say!("export-routines"),
        false,
    ));
    all.extend(parts.iter().map(|it| part(&it.id, &it.title, false)));
    all.extend(own(
        has_messages,
        "messages",
        &say!("export-messages"),
        false,
    ));
    all.extend(logs.iter().filter(|log| !log.is_open).map(of_log));
    all
}

fn part(id: &str, title: &str, is_first: bool) -> ContentsPart {
    ContentsPart {
        id: id.to_owned(),
        title: title.to_owned(),
        is_first,
    }
}
