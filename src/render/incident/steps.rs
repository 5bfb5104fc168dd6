//! The steps of an incident with their state.

use serde_json::{Value, json};

use crate::domain::documents::parsed::Fallback;
use crate::domain::incident::Incident;
use crate::domain::incident::checklist_progress::{PointProgress, Tick};
use crate::render::answer::Answer;
use crate::render::documents::faults;
use crate::render::incident::checklists::point;
use crate::render::incident::point_line::item;
use crate::render::incident::{head, json};
use crate::render::page::{Block, Item, Page, Text, Tone};
use crate::render::when::TimeStyle;
use crate::render::words::Words;
use crate::say;

/// Steps of an incident with states.
pub struct StepsView<'a> {
    pub incident: &'a Incident,
    pub title: &'a str,
    /// Path of the list's file, against which links are resolved.
    pub path: &'a str,
    pub points: &'a [PointProgress<'a>],
    pub lost: &'a [&'a Tick],
    /// Present if an older version of the list is shown.
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
