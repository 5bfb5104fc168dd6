//! Adoption of another plan's checklists: changes.

use serde_json::json;

use crate::domain::incident::Incident;
use crate::domain::time::moment;
use crate::error::Message;
use crate::render::answer::Answer;
use crate::render::incident::{head, json as shape};
use crate::render::page::Page;
use crate::render::when::TimeStyle;
use crate::render::words::Words;
use crate::say;

/// Changes of the lists since the version used before.
pub struct ListChangeView<'a> {
    pub title: &'a str,
    pub added: &'a [String],
    pub gone: &'a [String],
}

/// Result of adopting the current lists, without the closing line.
pub fn relisted(
    incident: &Incident,
    changed: &[ListChangeView],
    words: &Words,
    when: TimeStyle,
) -> Answer {
    let mut page = Page::new();
    head::title(&mut page, incident, words);
    head::lists_as_of(&mut page, incident, words, when);
    if changed.is_empty() {
        page.paragraph(words.say(&say!("checklist-unchanged")));
    }
    for list in changed {
        page.heading(2, list.title);
        let added = list
            .added
            .iter()
            .map(|text| (say!("checklist-added"), text));
        let gone = list
            .gone
            .iter()
            .map(|text| (say!("checklist-removed"), text));
        let line = |(word, text): (Message, &String)| format!("{} {text}", words.say(&word));
        page.bullets(added.chain(gone).map(line));
    }
    let lists = changed
        .iter()
        .map(|list| json!({ "title": list.title, "added": list.added, "gone": list.gone }));
    let as_of = incident.lists_as_of().map(moment::written);
    let json = json!({
        "incident": shape::incident(incident),
        "lists_as_of": as_of,
        "changed": lists.collect::<Vec<_>>(),
    });
    Answer { page, json }
}
