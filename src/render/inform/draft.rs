//! The draft of a message, with the ways it can go and what comes first.

use serde_json::{Value, json};

use crate::domain::incident::Incident;
use crate::domain::inform::audience::AudienceReach;
use crate::domain::inform::communications::{Communications, DraftedMessage};
use crate::domain::inform::message_text::{self, ChannelName, DeliveryWay};
use crate::domain::inform::recipient::Recipient;
use crate::domain::time::moment::{self, Moment};
use crate::error::Message;
use crate::render::answer::Answer;
use crate::render::inform::json as machine;
use crate::render::page::{Item, Page, Text, Tone};
use crate::render::when::TimeStyle;
use crate::render::words::Words;
use crate::say;

/// A message in the making.
pub struct DraftView<'a> {
    pub incident: &'a Incident,
    pub to: &'a [Recipient],
    pub ways: &'a [DeliveryWay],
    pub texts: &'a [message_text::MessageText],
    pub others: &'a [String],
    /// Duties to be done before it goes out: id and what is to be done.
    pub first: &'a [(String, String)],
    pub of: Option<&'a DraftedMessage>,
    pub informed: &'a Communications,
    pub channel: &'a dyn Fn(&str) -> ChannelName,
    pub as_of: Option<Moment>,
    pub promise: Option<Moment>,
    /// Ids beside the names.
    pub with_ids: bool,
}

pub fn draft(view: &DraftView, words: &Words, when: TimeStyle) -> Answer {
    let mut page = Page::new();
    super::above(&mut page, view.incident, view.as_of, words, when);
    page.paragraph(heading(view, words));
    for to in view.to.iter().filter(|to| !to.note.is_empty()) {
        page.paragraph(Text::new(to.note.as_str(), Tone::Faint));
    }
    if !view.first.is_empty() {
        let first = view.first.iter().map(|(id, what)| format!("{what} ({id})"));
        let first: Vec<String> = first.collect();
        page.banner(words.say(&say!("inform-first", duties = first.join("; "))));
    }
    let last: Vec<Text> = view
        .to
        .iter()
        .filter_map(|it| last(it, view, words, when))
        .collect();
    if !last.is_empty() {
        page.bullets(last);
    }
    page.list(ways(view, words));
    texts(&mut page, view, words);
    if let Some(due) = view.promise {
        page.paragraph(words.say(&say!("inform-will-promise", time = when.say(due))));
    }
    Answer {
        page,
        json: as_json(view),
    }
}

fn heading(view: &DraftView, words: &Words) -> Text {
    let who: Vec<String> = view
        .to
        .iter()
        .map(|it| match view.with_ids && it.title != it.id {
            true => format!("{} ({})", it.title, it.id),
            false => it.title.clone(),
        })
        .collect();
    let mut text = Text::new(
        words.say(&say!("inform-to", who = who.join(", "))),
        Tone::Strong,
    );
    let external = view
        .to
        .iter()
        .any(|it| it.reach == Some(AudienceReach::External));
    let reach = match external {
        true => Some(say!("inform-external")),
        false => view
            .to
            .iter()
            .any(|it| it.reach.is_some())
            .then(|| say!("inform-internal")),
    };
    if let Some(reach) = reach {
        text = text.and(format!(" · {}", words.say(&reach)), Tone::Normal);
    }
    if let Some(of) = view.of {
        let id = of.id.to_string();
        let said = match of.approved_by.as_str() {
            "" => say!("inform-of-unapproved", id = id),
            by => say!("inform-of-approved", id = id, by = by),
        };
        text = text.and(format!(" · {}", words.say(&said)), Tone::Normal);
    }
    text
}

/// What these people were told last.
fn last(to: &Recipient, view: &DraftView, words: &Words, when: TimeStyle) -> Option<Text> {
    let sent = view.informed.last_to(&to.id)?;
    let way = (view.channel)(&sent.channel).said(&|message: &Message| words.say(message));
    let (time, id) = (when.say(sent.at), sent.id.to_string());
    Some(
        words
            .say(&say!("inform-last", time = time, way = way, id = id))
            .into(),
    )
}

fn ways(view: &DraftView, words: &Words) -> Vec<Item> {
    let line = |way: &DeliveryWay| {
        let called = way.called.said(&|message: &Message| words.say(message));
        let mut text = Text::new(called.as_str(), Tone::Strong);
        if view.with_ids && called != way.id {
            text = text.and(format!(" ({})", way.id), Tone::Faint);
        }
        if way.reserve {
            text = text.and(
                format!(" · {}", words.say(&say!("inform-reserve"))),
                Tone::Faint,
            );
        }
        if let Some(system) = &way.closed_by {
            let said = words.say(&say!("inform-closed", system = system));
            return text.and(format!(" · {said}"), Tone::Warning);
        }
        if !way.address.is_empty() {
            text = text.and(format!(" · {}", way.address.join(", ")), Tone::Normal);
        }
        match way.note.as_str() {
            "" => text,
            note => text.and(format!(" ({note})"), Tone::Faint),
        }
    };
    let item = |way| Item {
        depth: 0,
        mark: "•".to_owned(),
        text: line(way),
    };
    view.ways.iter().map(item).collect()
}

fn texts(page: &mut Page, view: &DraftView, words: &Words) {
    if view.texts.is_empty() {
        page.paragraph(words.say(&say!("inform-own-words")));
    }
    for text in view.texts {
        let tag = text
            .language
            .map(|language| language.tag())
            .unwrap_or_default();
        let title = match (text.title.as_str(), tag) {
            ("", "") => words.say(&say!("inform-own-text")),
            ("", tag) => tag.to_owned(),
            (title, "") => title.to_owned(),
            (title, tag) => format!("{title} ({tag})"),
        };
        page.heading(2, title);
        page.verbatim(to_copy(&text.text));
    }
    let open: Vec<&str> = view
        .texts
        .first()
        .map(message_text::MessageText::open)
        .unwrap_or_default();
    if !open.is_empty() {
        let set: Vec<String> = open
            .iter()
            .map(|slot| format!("--set {slot}=\"…\""))
            .collect();
        let said = words.say(&say!("inform-to-fill", set = set.join(" ")));
        page.paragraph(Text::new(said, Tone::Warning));
    }
    if view
        .texts
        .first()
        .is_some_and(message_text::MessageText::says_xx)
    {
        page.paragraph(Text::new(
            words.say(&say!("inform-says-xx-yet")),
            Tone::Warning,
        ));
    }
    if !view.others.is_empty() {
        page.paragraph(words.say(&say!("inform-others", names = view.others.join(", "))));
    }
}

/// The text as it is copied: in the lines it was written in, with its open slots to be seen.
pub fn to_copy(text: &str) -> String {
    let plain = text.replace("**", "");
    let mut shown = String::new();
    let mut rest = plain.as_str();
    while let Some((before, after)) = rest.split_once("{{") {
        let Some((slot, behind)) = after.split_once("}}") else {
            break;
        };
        shown.push_str(before);
        shown.push_str(&format!("[{}]", slot.trim()));
        rest = behind;
    }
    shown.push_str(rest);
    let lines: Vec<&str> = shown.trim().lines().map(str::trim_end).collect();
    lines.join("\n")
}

fn as_json(view: &DraftView) -> Value {
    let ways = view.ways.iter().map(|way| {
        json!({
            "id": way.id, "address": way.address, "note": way.note, "reserve": way.reserve,
            "open": way.closed_by.is_none(), "closed_by": way.closed_by,
        })
    });
    let texts = view.texts.iter().map(|text| {
        json!({
            "message": text.message, "title": text.title,
            "language": text.language.map(|language| language.tag()),
            "text": text.text, "unfilled": text.open(), "says_xx": text.says_xx(),
        })
    });
    json!({
        "drill": view.incident.drill,
        "as_of": view.as_of.map(moment::written),
        "to": view.to.iter().map(|it| json!({
            "id": it.id, "title": it.title, "reach": it.reach.map(AudienceReach::written),
            "receipts": it.receipts, "note": it.note,
            "last": view.informed.last_to(&it.id).map(machine::sent_json),
        })).collect::<Vec<_>>(),
        "channels": ways.collect::<Vec<_>>(),
        "texts": texts.collect::<Vec<_>>(),
        "others": view.others,
        "first": view.first.iter().map(|(id, what)| json!({ "duty": id, "text": what })).collect::<Vec<_>>(),
        "of": view.of.map(machine::draft_json),
        "promise": view.promise.map(moment::written),
    })
}
