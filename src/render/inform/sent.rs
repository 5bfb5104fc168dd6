//! Results of sending and of acknowledgements.

use crate::domain::incident::Incident;
use crate::domain::inform::communications::Receipts;
use crate::domain::name::EntryId;
use crate::domain::time::moment::Moment;
use crate::render::incident::head;
use crate::render::page::{Page, Text, Tone};
use crate::render::when::TimeStyle;
use crate::render::words::Words;
use crate::say;

/// What came of sending.
pub struct SentView<'a> {
    /// Whom it went to, and by which way.
    pub to: String,
    pub way: String,
    pub incident: &'a Incident,
    pub fulfils: &'a [String],
    pub promise: Option<Moment>,
    pub action: &'a str,
    pub done: &'a [EntryId],
}

/// What came of sending: which duties are done, what is promised, what is left.
pub fn sent(page: &mut Page, view: &SentView, words: &Words, when: TimeStyle) {
    head::stamp(page, view.incident, words);
    let told = say!(
        "inform-told",
        who = view.to.as_str(),
        way = view.way.as_str()
    );
    page.paragraph(Text::new(words.say(&told), Tone::Strong));
    let mut lines = Vec::new();
    if !view.fulfils.is_empty() {
        lines.push(say!("inform-fulfils", duties = view.fulfils.join(", ")));
    }
    lines.extend(
        view.promise
            .map(|due| say!("inform-promised", time = when.say(due))),
    );
    if !view.action.is_empty() {
        lines.push(say!("inform-left", action = view.action));
    }
    if !view.done.is_empty() {
        let ids: Vec<String> = view.done.iter().map(ToString::to_string).collect();
        lines.push(say!("inform-marked", ids = ids.join(", ")));
    }
    if !lines.is_empty() {
        page.bullets(lines.iter().map(|line| words.say(line)));
    }
}

/// How many have confirmed now.
pub fn confirmed(receipts: Option<&(EntryId, Receipts)>, words: &Words) -> Page {
    let mut page = Page::new();
    if let Some((id, receipts)) = receipts {
        let id = id.to_string();
        let said = words.say(&say!("inform-confirmed", count = receipts.shown(), id = id));
        page.paragraph(Text::new(said, Tone::Strong));
        if !receipts.missing().is_empty() {
            let who = receipts.missing().join(", ");
            page.paragraph(words.say(&say!("inform-missing", who = who)));
        }
    }
    page
}
