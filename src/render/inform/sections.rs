//! What stands below the table of who has been told what: receipts, drafts, what is to be taken down.

use super::{InformView, SHOWN};
use crate::domain::inform::communications::{Communications, DraftedMessage, SentMessage as Told};
use crate::render::page::{Page, Text, Tone};
use crate::render::when::TimeStyle;
use crate::render::words::Words;
use crate::say;

/// Receipts, drafts, and what is to be taken down.
pub fn sections(page: &mut Page, view: &InformView, words: &Words, when: TimeStyle) {
    let notices: Vec<Text> = notices(view.informed)
        .map(|sent| {
            let who: Vec<String> = sent.audiences.iter().map(|id| (view.called)(id)).collect();
            let at = format!("{} {} ({})", when.say(sent.at), who.join(", "), sent.id);
            Text::new(format!("{at}: "), Tone::Normal).and_all(of_receipts(sent, words))
        })
        .collect();
    if !notices.is_empty() {
        page.heading(2, words.say(&say!("inform-receipts")));
        page.bullets(notices);
    }
    if !view.informed.drafts.is_empty() {
        page.heading(2, words.say(&say!("inform-drafts")));
        page.bullets(
            view.informed
                .drafts
                .iter()
                .map(|it| waiting(it, view, words)),
        );
    }
    if !view.informed.take_down.is_empty() {
        page.heading(2, words.say(&say!("inform-to-take-down")));
        page.bullets(view.informed.take_down.iter().map(|it| {
            let (place, id) = (it.place.as_str(), it.id.to_string());
            words.say(&say!("inform-take-down-line", place = place, id = id))
        }));
    }
}

/// Notices that somebody counts: it is known how many they went to, or somebody has confirmed.
pub fn notices(informed: &Communications) -> impl Iterator<Item = &Told> {
    informed.sent.iter().filter(|sent| {
        let receipts = sent.receipts.as_ref();
        receipts.is_some_and(|it| it.recipients.is_some() || it.received > 0)
    })
}

pub(super) fn of_receipts(sent: &Told, words: &Words) -> Text {
    let Some(receipts) = &sent.receipts else {
        return Text::default();
    };
    let tone = match receipts.is_complete() {
        true => Tone::Good,
        false => Tone::Strong,
    };
    let text = Text::new(receipts.shown(), tone);
    match receipts.missing().as_slice() {
        [] => text,
        missing => {
            let said = words.say(&say!("inform-missing", who = missing.join(", ")));
            text.and(format!(". {said}"), Tone::Normal)
        }
    }
}

pub(super) fn waiting(draft: &DraftedMessage, view: &InformView, words: &Words) -> Text {
    let who: Vec<String> = draft.audiences.iter().map(|id| (view.called)(id)).collect();
    let id = draft.id.to_string();
    let text = format!("{} · {}", who.join(", "), short(&draft.text));
    let said = match draft.approved_by.as_str() {
        "" => say!("inform-draft-waits", id = id),
        by => say!("inform-draft-approved", id = id, by = by),
    };
    Text::new(text, Tone::Normal).and(format!(" ({})", words.say(&said)), Tone::Faint)
}

/// The beginning of a text, on one line.
pub fn short(text: &str) -> String {
    let plain = text.replace("**", "");
    let line = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{} …", line[..end].trim_end()),
        None => line,
    }
}
