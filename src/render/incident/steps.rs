//! The steps of an incident with their state.

use serde_json::{Value, json};

use crate::domain::documents::parsed::Fallback;
use crate::domain::incident::Incident;
use crate::domain::incident::checklist_progress::{PointProgress, PointState, Tick};
use crate::render::answer::Answer;
use crate::render::documents::faults;
use crate::render::incident::checklists::point;
use crate::render::incident::{head, json};
use crate::render::page::{Block, Item, Page, Text, Tone};
use crate::render::when::TimeStyle;
use crate::render::words::Words;
use crate::say;

/// The steps of an incident, and what is known of them.
pub struct StepsView<'a> {
    pub incident: &'a Incident,
    pub title: &'a str,
    /// Where the list lies, which tells where its links lead.
    pub path: &'a str,
    pub points: &'a [PointProgress<'a>],
    pub lost: &'a [&'a Tick],
    /// The list cannot be read as it stands.
    pub older: Option<&'a Fallback>,
    /// The one step to show with the points below it; none for all steps in short.
    pub only: Option<&'a str>,
}

pub fn page(view: &StepsView, words: &Words, when: TimeStyle) -> Answer {
    let mut page = Page::new();
    head::stamp(&mut page, view.incident, words);
    page.heading(1, format!("{} · {}", view.title, view.incident.title));
    faults::older_all(&mut page, words, view.older, when.zone);
    let chosen: Vec<&PointProgress> = view
        .points
        .iter()
        .filter(|point| is_shown(point, view.only))
        .collect();
    page.list(
        chosen
            .iter()
            .map(|point| item(point, words, when))
            .collect(),
    );
    if view.only.is_some() && !chosen.is_empty() {
        explain(&mut page, &chosen, view.path, words);
    } else {
        lost(&mut page, view.lost, words, when);
    }
    Answer {
        page,
        json: as_json(view),
    }
}

fn is_shown(point: &PointProgress, only: Option<&str>) -> bool {
    let number = point.item.number.as_str();
    match only {
        None => !number.contains('.'),
        Some(only) => {
            number == only
                || number
                    .strip_prefix(only)
                    .is_some_and(|rest| rest.starts_with('.'))
        }
    }
}

/// All that is written of a step and of the points below it, and what it leans on.
fn explain(page: &mut Page, chosen: &[&PointProgress], path: &str, words: &Words) {
    for point in chosen {
        let (before, below) = point::around(point.item, path, words);
        let lead = point::lead(point.item, path, words);
        let is_below = point.item.number.contains('.');
        if is_below && (lead.is_some() || !below.is_empty()) {
            page.paragraph(Text::new(&point.item.number, Tone::Faint));
        }
        page.blocks.extend(before);
        page.blocks.extend(lead.map(Block::Paragraph));
        page.blocks.extend(below);
    }
    let supports = chosen.iter().flat_map(|point| &point.item.supports);
    let supports: Vec<String> = supports.map(|it| point::support(it, path)).collect();
    if !supports.is_empty() {
        let label = words.say(&say!("incident-label-supports"));
        page.pairs(vec![(label, supports.join(" · ").into())]);
    }
}

fn lost(page: &mut Page, lost: &[&Tick], words: &Words, when: TimeStyle) {
    if lost.is_empty() {
        return;
    }
    page.heading(2, words.say(&say!("incident-steps-lost")));
    page.bullets(lost.iter().map(|tick| {
        let time = when.say(tick.at);
        let who = tick.by.as_str();
        let (item, text) = (tick.item.as_str(), tick.wording.as_str());
        words.say(&say!(
            "incident-step-lost",
            item = item,
            text = text,
            time = time,
            who = who
        ))
    }));
}

/// The steps in short, as a list.
pub fn short(points: &[PointProgress], words: &Words, when: TimeStyle) -> Vec<Item> {
    let steps = points.iter().filter(|point| is_shown(point, None));
    steps.map(|point| item(point, words, when)).collect()
}

/// A point with its mark, its number and title, and what is noted of it.
pub(in crate::render) fn item(point: &PointProgress, words: &Words, when: TimeStyle) -> Item {
    let title = point.item.title.trim_end_matches('.');
    item_said(point, Text::from(title), words, when)
}

/// The same with other words than its title.
pub(in crate::render) fn item_said(
    point: &PointProgress,
    said: Text,
    words: &Words,
    when: TimeStyle,
) -> Item {
    let mark = match point.state {
        PointState::Done | PointState::Answered => "[x]",
        PointState::Skipped => "[–]",
        PointState::Disputed => "[?]",
        PointState::Untouched | PointState::Reopened => "[ ]",
    };
    let number = point.item.number.as_str();
    let settled = |tone| match (point.state.is_open(), tone) {
        (false, Tone::Normal) => Tone::Faint,
        (_, tone) => tone,
    };
    let mut text = Text::new(format!("{number} "), settled(Tone::Normal));
    let said = said.0.into_iter();
    text.0
        .extend(said.map(|(piece, tone)| (piece, settled(tone))));
    for (note, tone) in notes(point, words, when) {
        text = text.and(format!(" · {note}"), tone);
    }
    Item {
        depth: number.matches('.').count(),
        mark: mark.to_owned(),
        text,
    }
}

fn notes(point: &PointProgress, words: &Words, when: TimeStyle) -> Vec<(String, Tone)> {
    let mut notes = Vec::new();
    if let Some(tick) = point
        .by
        .last()
        .filter(|_| point.state != PointState::Answered)
    {
        // An act that did it is named by its id.
        let by = match tick.by_act {
            true => format!("{} ({})", tick.by, tick.id),
            false => tick.by.clone(),
        };
        let (time, who) = (when.say(tick.at), by.as_str());
        let (message, tone) = match point.state {
            PointState::Done | PointState::Answered => (
                say!("incident-step-done", time = time, who = who),
                Tone::Good,
            ),
            PointState::Skipped => {
                let why = tick.why.as_str();
                (
                    say!("incident-step-skipped", time = time, who = who, why = why),
                    Tone::Faint,
                )
            }
            PointState::Disputed => {
                let ids: Vec<String> = point.by.iter().map(|tick| tick.id.to_string()).collect();
                (
                    say!("incident-step-disputed", ids = ids.join(", ")),
                    Tone::Warning,
                )
            }
            PointState::Untouched | PointState::Reopened => (
                say!("incident-step-reopened", time = time, who = who),
                Tone::Warning,
            ),
        };
        notes.push((words.say(&message), tone));
    }
    if point.changed {
        notes.push((words.say(&say!("incident-step-changed")), Tone::Warning));
    }
    if point.rows > point.by.len() {
        let count = point.rows - point.by.len();
        notes.push((
            words.say(&say!("incident-step-rows", count = count)),
            Tone::Faint,
        ));
    }
    notes
}

fn as_json(view: &StepsView) -> Value {
    let points = view
        .points
        .iter()
        .filter(|point| view.only.is_none() || is_shown(point, view.only));
    json!({
        "log": view.incident.id.as_str(),
        "drill": view.incident.drill,
        "checklist": view.title,
        "steps": points.map(json::point).collect::<Vec<_>>(),
        "lost": view.lost.iter().map(|tick| json::tick(tick)).collect::<Vec<_>>(),
    })
}
