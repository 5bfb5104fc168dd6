//! Who has been told what, and the draft for whom to tell next, in words.

mod draft;
mod json;
mod sections;
mod sent;

use serde_json::json;

use crate::domain::incident::Incident;
use crate::domain::inform::audience::Audiences;
use crate::domain::inform::communications::{Communications, Promise, SentMessage as Told};
use crate::domain::inform::message_text::ChannelName;
use crate::domain::inform::outgoing_message::MessageDeviation;
use crate::domain::time::moment::{self, Moment};
use crate::error::Message;
use crate::render::answer::Answer;
use crate::render::incident::head;
use crate::render::page::{Page, Table, Text, Tone};
use crate::render::when::TimeStyle;
use crate::render::words::Words;
use crate::say;

pub use self::draft::{DraftView, draft, to_copy};
pub use self::json::receipts_json;
pub use self::sections::{notices, sections, short};
pub use self::sent::{SentView, confirmed, sent};

use self::json::{audiences_json, draft_json, notice_json, promise_json};

/// The most characters of a text shown beside when it was told.
const SHOWN: usize = 44;

/// Who has been told what.
pub struct InformView<'a> {
    pub incident: &'a Incident,
    pub informed: &'a Communications,
    pub audiences: &'a Audiences,
    /// What an id of an audience, group or person is called.
    pub called: &'a dyn Fn(&str) -> String,
    pub channel: &'a dyn Fn(&str) -> ChannelName,
    pub as_of: Option<Moment>,
    /// Ids beside the names.
    pub with_ids: bool,
}

pub fn list(view: &InformView, words: &Words, when: TimeStyle) -> Answer {
    let mut page = Page::new();
    above(&mut page, view.incident, view.as_of, words, when);
    let promises = view.informed.promises();
    overdue(&mut page, view, &promises, words, when);
    let told = told(view);
    if told.is_empty() {
        page.paragraph(words.say(&say!("inform-nobody-told")));
    } else {
        page.table(table(view, &told, &promises, words, when));
    }
    untold(&mut page, view, &told, words);
    sections(&mut page, view, words, when);
    if !view.audiences.spokesperson.is_empty() {
        let rule = view.audiences.spokesperson.as_str();
        page.paragraph(words.say(&say!("inform-spokesperson", rule = rule)));
    }
    let json = json!({
        "drill": view.incident.drill,
        "as_of": view.as_of.map(moment::written),
        "audiences": audiences_json(view, &told, &promises, when),
        "notices": notices(view.informed).map(notice_json).collect::<Vec<_>>(),
        "promises": promises.iter().map(|it| promise_json(it, when)).collect::<Vec<_>>(),
        "drafts": view.informed.drafts.iter().map(draft_json).collect::<Vec<_>>(),
        "take_down": view.informed.take_down.iter().map(|it| json!({
            "id": it.id.to_string(), "place": it.place, "owner": it.owner,
            "due": it.due.map(moment::written),
        })).collect::<Vec<_>>(),
        "spokesperson": view.audiences.spokesperson,
    });
    Answer { page, json }
}

/// Promises of news that nobody kept in time.
fn overdue(
    page: &mut Page,
    view: &InformView,
    promises: &[Promise],
    words: &Words,
    when: TimeStyle,
) {
    for promise in promises.iter().filter(|promise| promise.due < when.now) {
        let (who, time) = ((view.called)(&promise.audience), when.say(promise.due));
        let id = promise.id.to_string();
        let said = say!(
            "inform-overdue",
            who = who,
            time = time,
            id = id,
            audience = &promise.audience
        );
        page.banner(words.say(&said));
    }
}

/// Whom nobody has told anything.
fn untold(page: &mut Page, view: &InformView, told: &[String], words: &Words) {
    let untold = view
        .audiences
        .audiences
        .iter()
        .filter(|it| it.through.is_empty());
    let untold: Vec<Text> = untold
        .filter(|it| !told.contains(&it.id))
        .filter(|it| {
            !view
                .audiences
                .including(&it.id)
                .any(|all| told.contains(&all.id))
        })
        .map(|it| {
            let title = Text::new((view.called)(&it.id), Tone::Normal);
            match view.with_ids {
                true => title.and(format!(" ({})", it.id), Tone::Faint),
                false => title,
            }
        })
        .collect();
    if told.is_empty() && view.audiences.audiences.is_empty() {
        page.paragraph(words.say(&say!("inform-no-audiences")));
    }
    if !untold.is_empty() {
        page.heading(2, words.say(&say!("inform-untold")));
        page.bullets(untold);
        page.paragraph(Text::new(
            words.say(&say!("inform-show-draft")),
            Tone::Faint,
        ));
    }
}

/// The incident's name, its stamp, and of when this is.
fn above(
    page: &mut Page,
    incident: &Incident,
    as_of: Option<Moment>,
    words: &Words,
    when: TimeStyle,
) {
    head::title(page, incident, words);
    if let Some(moment) = as_of {
        let day = moment::date_in(moment, when.zone);
        let time = format!("{day} {}", moment::clock_in(moment, when.zone));
        page.banner(words.say(&say!("log-as-of", time = time)));
    }
}

/// Ids of everybody who was told something: the plan's audiences in its order, then others.
fn told(view: &InformView) -> Vec<String> {
    let planned = view.audiences.audiences.iter().map(|it| it.id.as_str());
    let mut ids: Vec<String> = Vec::new();
    let sent = view.informed.sent.iter().flat_map(|sent| &sent.audiences);
    for id in planned.chain(sent.map(String::as_str)) {
        if view.informed.last_to(id).is_some() && !ids.iter().any(|known| known == id) {
            ids.push(id.to_owned());
        }
    }
    ids
}

fn table(
    view: &InformView,
    told: &[String],
    promises: &[Promise],
    words: &Words,
    when: TimeStyle,
) -> Table {
    let header = [
        say!("inform-column-who"),
        say!("inform-column-last"),
        say!("inform-column-next"),
    ];
    let row = |id: &String| {
        let called = (view.called)(id);
        let mut who = Text::new(called.as_str(), Tone::Normal);
        if view.with_ids && called != *id {
            who = who.and(format!("\n{id}"), Tone::Faint);
        }
        let last = view.informed.last_to(id);
        let last = last
            .map(|sent| last_told(sent, view, words, when))
            .unwrap_or_default();
        vec![who, last, next(id, promises, words, when)]
    };
    Table {
        header: header.map(|title| words.say(&title)).to_vec(),
        rows: told.iter().map(row).collect(),
    }
}

fn last_told(sent: &Told, view: &InformView, words: &Words, when: TimeStyle) -> Text {
    let way = (view.channel)(&sent.channel).said(&|message: &Message| words.say(message));
    let at = format!("{} {way}", when.say(sent.at));
    let mut text = Text::new(at, Tone::Normal).and(format!(" {}", sent.id), Tone::Faint);
    text = text.and(format!("\n{}", short(&sent.text)), Tone::Normal);
    for word in &sent.deviations {
        if let Some(said) = deviation(word) {
            text = text.and(format!("\n{}", words.say(&said)), Tone::Warning);
        }
    }
    if let Some(by) = &sent.corrected_by {
        let said = words.say(&say!("inform-corrected-by", id = by.to_string()));
        text = text.and(format!("\n{said}"), Tone::Faint);
    }
    text
}

/// What went otherwise than the plan says.
fn deviation(word: &str) -> Option<Message> {
    Some(match MessageDeviation::read(word)? {
        MessageDeviation::Approval => say!("log-note-not-approved"),
        MessageDeviation::Order => say!("log-note-not-first"),
        MessageDeviation::Channel => say!("log-note-other-channel"),
    })
}

fn next(id: &str, promises: &[Promise], words: &Words, when: TimeStyle) -> Text {
    let mut mine: Vec<&Promise> = promises.iter().filter(|it| it.audience == id).collect();
    mine.sort_by_key(|promise| promise.due);
    let Some(promise) = mine.first() else {
        return Text::default();
    };
    let time = when.say(promise.due);
    match promise.due < when.now {
        true => Text::new(
            words.say(&say!("inform-next-overdue", time = time)),
            Tone::Warning,
        ),
        false => Text::new(
            words.say(&say!("inform-next-by", time = time)),
            Tone::Normal,
        ),
    }
}
