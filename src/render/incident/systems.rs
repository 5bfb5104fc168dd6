//! Systems: plan's and decided order, states, and the committee's own tools that are down.

mod json;
mod tools;

use std::collections::BTreeMap;

use crate::domain::documents::parsed::Fallback;
use crate::domain::incident::Incident;
use crate::domain::incident::system::Systems;
use crate::domain::incident::system_status::{
    CurrentStatus, RestorationOrder, SystemItem as Part, SystemState, SystemStatus,
};
use crate::domain::name::folded;
use crate::domain::settings::Settings;
use crate::domain::time::moment::{self, Moment};
use crate::error::Message;
use crate::render::answer::Answer;
use crate::render::documents::faults;
use crate::render::incident::head;
use crate::render::incident::systems::tools::{tools_down, without};
use crate::render::page::{Item, Page, Text, Tone};
use crate::render::when::TimeStyle;
use crate::render::words::Words;
use crate::say;

/// The systems of an incident, and what they are shown against.
pub struct SystemsView<'a> {
    pub incident: &'a Incident,
    pub as_of: Option<Moment>,
    pub systems: &'a Systems,
    /// In the plan's order.
    pub items: &'a [Part],
    pub log: &'a SystemStatus,
    pub settings: &'a Settings,
    /// Names by id of people and channels.
    pub names: &'a BTreeMap<String, String>,
    pub older: Option<&'a Fallback>,
    pub when: TimeStyle,
}

impl SystemsView<'_> {
    /// True if a system is down with all its parts, or a way that is none of the plan's systems.
    fn is_down(&self, id: &str) -> bool {
        let is_down = |stand: &CurrentStatus| stand.state == SystemState::Down;
        let of_it = self.items.iter().filter(|item| item.system == id);
        let stands: Vec<Option<CurrentStatus>> = of_it.map(|item| self.log.stand(item)).collect();
        if stands.is_empty() {
            let others = self.log.others(self.items);
            return others
                .iter()
                .any(|(name, stand)| folded(name) == folded(id) && is_down(stand));
        }
        stands
            .iter()
            .all(|stand| stand.as_ref().is_some_and(is_down))
    }

    fn called<'b>(&'b self, id: &'b str) -> &'b str {
        self.names.get(id).map_or(id, String::as_str)
    }
}

/// All systems in the current order.
pub fn list(view: &SystemsView, words: &Words) -> Answer {
    let mut page = Page::new();
    head::title_or(&mut page, view.incident, &say!("print-of-systems"), words);
    faults::older_all(&mut page, words, view.older, view.when.zone);
    if let Some(at) = view.as_of {
        let (day, clock) = (
            moment::date_in(at, view.when.zone),
            moment::clock_in(at, view.when.zone),
        );
        page.banner(words.say(&say!("log-as-of", time = format!("{day} {clock}"))));
    }
    for tool in tools_down(view) {
        page.banner(words.say(&without(&tool, view, words)));
    }
    if let Some(order) = view.log.order() {
        decided(&mut page, order, view, words);
    }
    if view.items.is_empty() {
        page.paragraph(words.say(&say!("system-none")));
    } else {
        page.list(lines(view, words));
        planned(&mut page, view, words);
    }
    others(&mut page, view, words);
    Answer {
        page,
        json: json::list(view),
    }
}

fn decided(page: &mut Page, order: &RestorationOrder, view: &SystemsView, words: &Words) {
    let (time, who) = (view.when.say(order.at), view.called(&order.by));
    let id = order.entry.to_string();
    let message = say!("system-order-decided", id = id, time = time, who = who);
    let mut text = Text::new(words.say(&message), Tone::Strong);
    if !order.why.is_empty() {
        let why = words.say(&say!("system-order-why", why = order.why.as_str()));
        text = text.and(format!(" {why}"), Tone::Normal);
    }
    for option in &order.options {
        let sentence = words.say(&say!("system-order-not-chosen", option = option));
        text = text.and(format!(" {sentence}"), Tone::Faint);
    }
    page.paragraph(text);
    for other in view.log.concurrent() {
        let (time, who) = (view.when.say(other.at), view.called(&other.by));
        let id = other.entry.to_string();
        page.banner(words.say(&say!(
            "system-order-beside",
            who = who,
            time = time,
            id = id
        )));
    }
}

/// The plan's own order, below the one that was decided.
fn planned(page: &mut Page, view: &SystemsView, words: &Words) {
    if view.log.order().is_none() {
        return;
    }
    let names = view.items.iter().map(|item| match item.rank.as_str() {
        "" => item.name.clone(),
        rank => format!("{rank} {}", item.name),
    });
    let order = names.collect::<Vec<_>>().join(" · ");
    let sentence = words.say(&say!("system-plan-order", order = order));
    page.paragraph(Text::new(sentence, Tone::Faint));
}

/// One line each, in the current order; with the plan's rank if the order was decided.
fn lines(view: &SystemsView, words: &Words) -> Vec<Item> {
    let changed = view.log.order().is_some();
    let ordered = view.log.ordered(view.items).into_iter().zip(1..);
    let line = |(part, place): (&Part, usize)| {
        let (mark, plan) = match changed {
            true => (format!("{place}."), part.rank.as_str()),
            false => (part.rank.clone(), ""),
        };
        let mut text = name(part, words);
        if !plan.is_empty() {
            let plan = words.say(&say!("system-in-plan", rank = plan));
            text = text.and(format!(" [{plan}]"), Tone::Faint);
        }
        let pieces = state(part, view, words).0.into_iter();
        Item {
            depth: 0,
            mark: format!("{mark:>3}"),
            text: pieces.fold(text.and(": ", Tone::Normal), |text, (piece, tone)| {
                text.and(piece, tone)
            }),
        }
    };
    ordered.map(line).collect()
}

fn name(item: &Part, words: &Words) -> Text {
    let mut text = Text::new(item.name.as_str(), Tone::Normal);
    if !item.note.is_empty() {
        text = text.and(format!(" ({})", item.note), Tone::Faint);
    } else if item.name.is_empty() {
        text = Text::new(words.say(&say!("system-nameless")), Tone::Warning);
    }
    text
}

/// `nere sedan 22:05 (anna-3)`, and concurrent reports.
fn state(item: &Part, view: &SystemsView, words: &Words) -> Text {
    let mut text = match view.log.stand(item) {
        Some(stand) => stood(&stand, view, words),
        None => Text::new(words.say(&say!("system-untold")), Tone::Faint),
    };
    let system = view.systems.system(&item.system);
    let needs = system
        .map(|it| it.depends_on.as_slice())
        .unwrap_or_default();
    for needed in needs.iter().filter(|id| view.is_down(id)) {
        let named = view
            .systems
            .system(needed)
            .map_or(needed.as_str(), |it| &it.name);
        let sentence = words.say(&say!("system-needs", name = named));
        text = text.and(format!("; {sentence}"), Tone::Warning);
    }
    text
}

fn stood(stand: &CurrentStatus, view: &SystemsView, words: &Words) -> Text {
    let time = view.when.say(stand.since);
    let (said, tone) = in_words(stand.state, time);
    let mut text = Text::new(words.say(&said), tone);
    text = text.and(format!(" ({})", stand.event.entry), Tone::Faint);
    if !stand.event.why.is_empty() {
        text = text.and(format!("; {}", stand.event.why), Tone::Faint);
    }
    for other in &stand.concurrent {
        let state = SystemState::read(&other.to).map(|it| in_words(it, view.when.say(other.at)).0);
        let Some(state) = state else { continue };
        let (who, id) = (other.by.as_str(), other.entry.to_string());
        let message = say!("system-beside", who = who, state = state, id = id);
        text = text.and(format!("; {}", words.say(&message)), Tone::Warning);
    }
    text
}

fn in_words(state: SystemState, time: String) -> (Message, Tone) {
    match state {
        SystemState::Down => (say!("system-down-since", time = time), Tone::Warning),
        SystemState::Degraded => (say!("system-degraded-since", time = time), Tone::Warning),
        SystemState::Up => (say!("system-up-since", time = time), Tone::Good),
    }
}

/// States of things that are not in the plan.
fn others(page: &mut Page, view: &SystemsView, words: &Words) {
    let others = view.log.others(view.items);
    if others.is_empty() {
        return;
    }
    page.heading(2, words.say(&say!("system-others")));
    page.bullets(others.iter().map(|(name, stand)| {
        let text = Text::new(format!("{name}: "), Tone::Normal);
        stood(stand, view, words)
            .0
            .into_iter()
            .fold(text, |text, (piece, tone)| text.and(piece, tone))
    }));
}
