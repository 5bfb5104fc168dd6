//! Systems, in words: the plan's order beside the one decided, how each stands, what the committee
//! itself is without.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::domain::incident::Incident;
use crate::domain::moment::{self, Moment};
use crate::domain::name::folded;
use crate::domain::readable::Older;
use crate::domain::restoration::{Item as Part, Order, Restoration, Stand, State};
use crate::domain::settings::Settings;
use crate::domain::system::{System, Systems};
use crate::error::Message;
use crate::render::answer::Answer;
use crate::render::document;
use crate::render::incident::head;
use crate::render::page::{Item, Page, Text, Tone};
use crate::render::when::When;
use crate::render::words::Words;
use crate::say;

/// The systems of an incident, and what they are shown against.
pub struct View<'a> {
    pub incident: &'a Incident,
    pub as_of: Option<Moment>,
    pub systems: &'a Systems,
    /// In the plan's order.
    pub items: &'a [Part],
    pub log: &'a Restoration,
    /// The number of the decision that set the order that stands.
    pub number: Option<usize>,
    pub settings: &'a Settings,
    /// What the ids of people and channels are called.
    pub names: &'a BTreeMap<String, String>,
    pub older: Option<&'a Older>,
    pub when: When,
}

impl View<'_> {
    /// Whether a system is down with all its parts, or a way that is none of the plan's systems.
    fn is_down(&self, id: &str) -> bool {
        let is_down = |stand: &Stand| stand.state == State::Down;
        let of_it = self.items.iter().filter(|item| item.system == id);
        let stands: Vec<Option<Stand>> = of_it.map(|item| self.log.stand(item)).collect();
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

/// Every system in the order that stands.
pub fn list(view: &View, words: &Words) -> Answer {
    let mut page = Page::new();
    head::title(&mut page, view.incident, words);
    document::older_all(&mut page, words, view.older, view.when.zone);
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
        json: as_json(view),
    }
}

fn decided(page: &mut Page, order: &Order, view: &View, words: &Words) {
    let (time, who) = (view.when.say(order.at), view.called(&order.by));
    let id = order.entry.to_string();
    let said = match view.number {
        Some(number) => {
            say!(
                "system-order-numbered",
                number = number,
                id = id,
                time = time,
                who = who
            )
        }
        None => say!("system-order-decided", id = id, time = time, who = who),
    };
    let mut text = Text::new(words.say(&said), Tone::Strong);
    if !order.why.is_empty() {
        let why = words.say(&say!("system-order-why", why = order.why.as_str()));
        text = text.and(format!(" {why}"), Tone::Normal);
    }
    for option in &order.options {
        let said = words.say(&say!("system-order-not-chosen", option = option));
        text = text.and(format!(" {said}"), Tone::Faint);
    }
    page.paragraph(text);
    for other in view.log.beside() {
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
fn planned(page: &mut Page, view: &View, words: &Words) {
    if view.log.order().is_none() {
        return;
    }
    let names = view.items.iter().map(|item| match item.rank.as_str() {
        "" => item.name.clone(),
        rank => format!("{rank} {}", item.name),
    });
    let order = names.collect::<Vec<_>>().join(" · ");
    let said = words.say(&say!("system-plan-order", order = order));
    page.paragraph(Text::new(said, Tone::Faint));
}

/// A line each, in the order that stands; where that was decided, with the plan's place in it.
fn lines(view: &View, words: &Words) -> Vec<Item> {
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

/// `nere sedan 22:05 (anna-3)`, and what speaks against it.
fn state(item: &Part, view: &View, words: &Words) -> Text {
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
        let said = words.say(&say!("system-needs", name = named));
        text = text.and(format!("; {said}"), Tone::Warning);
    }
    text
}

fn stood(stand: &Stand, view: &View, words: &Words) -> Text {
    let time = view.when.say(stand.since);
    let (said, tone) = in_words(stand.state, time);
    let mut text = Text::new(words.say(&said), tone);
    text = text.and(format!(" ({})", stand.turn.entry), Tone::Faint);
    if !stand.turn.why.is_empty() {
        text = text.and(format!("; {}", stand.turn.why), Tone::Faint);
    }
    for other in &stand.beside {
        let state = State::read(&other.to).map(|it| in_words(it, view.when.say(other.at)).0);
        let Some(state) = state else { continue };
        let (who, id) = (other.by.as_str(), other.entry.to_string());
        let said = say!("system-beside", who = who, state = state, id = id);
        text = text.and(format!("; {}", words.say(&said)), Tone::Warning);
    }
    text
}

fn in_words(state: State, time: String) -> (Message, Tone) {
    match state {
        State::Down => (say!("system-down-since", time = time), Tone::Warning),
        State::Degraded => (say!("system-degraded-since", time = time), Tone::Warning),
        State::Up => (say!("system-up-since", time = time), Tone::Good),
    }
}

/// What was said of things that are not in the plan.
fn others(page: &mut Page, view: &View, words: &Words) {
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

/// A tool of the committee itself that is down, and what there is instead.
struct Tool<'a> {
    system: &'a System,
    used_for: &'a str,
    instead: Option<&'a str>,
}

fn tools_down<'a>(view: &View<'a>) -> Vec<Tool<'a>> {
    let down = view
        .systems
        .systems
        .iter()
        .filter(|it| view.is_down(&it.id));
    let tool = |system: &'a System| {
        system.used_for.iter().map(move |used_for| Tool {
            system,
            used_for,
            instead: None,
        })
    };
    let mut tools: Vec<Tool> = down.flat_map(tool).collect();
    for tool in &mut tools {
        tool.instead = instead(tool.used_for, view);
    }
    tools
}

/// The first of the binder's ways for this that is not down.
fn instead<'a>(used_for: &str, view: &View<'a>) -> Option<&'a str> {
    let ways = match used_for {
        "call-out" => &view.settings.call_order,
        "venue" => &view.settings.venues,
        "log" => &view.settings.log_media,
        _ => return None,
    };
    let mut open = ways.iter().filter(|way| !view.is_down(way));
    open.next().map(String::as_str)
}

fn without(tool: &Tool, view: &View, words: &Words) -> Message {
    let name = tool.system.name.as_str();
    let Some(instead) = tool.instead else {
        return match tool.used_for {
            "call-out" => say!("system-tool-call-out-none", name = name),
            "venue" => say!("system-tool-venue-none", name = name),
            "log" => say!("system-tool-log-none", name = name),
            "documents" => say!("system-tool-documents", name = name),
            "tickets" => say!("system-tool-tickets", name = name),
            other => say!("system-tool-other", name = name, used = other),
        };
    };
    let way = way(instead, view, words);
    match tool.used_for {
        "call-out" => say!("system-tool-call-out", name = name, way = way),
        "venue" => say!("system-tool-venue", name = name, way = way),
        _ => say!("system-tool-log", name = name, way = way),
    }
}

/// A channel, a venue or a medium as people call it.
fn way(id: &str, view: &View, words: &Words) -> String {
    if let Some(said) = crate::domain::meeting::channel_called(id) {
        return words.say(&said);
    }
    match id {
        "phone-conference" => words.say(&say!("system-way-conference")),
        "on-site" => words.say(&say!("system-way-on-site")),
        "binder" => words.say(&say!("system-way-binder")),
        "teams" => "Teams".to_owned(),
        id => match view.systems.system(id) {
            Some(system) => system.name.clone(),
            None => view.called(id).to_owned(),
        },
    }
}

fn as_json(view: &View) -> Value {
    let ordered = view.log.ordered(view.items);
    let tool = |tool: &Tool| json!({ "system": tool.system.id, "used_for": tool.used_for, "instead": tool.instead });
    let other =
        |(name, stand): &(&str, Stand)| json!({ "name": name, "stands": stood_json(stand) });
    json!({
        "log": view.incident.id.as_str(),
        "drill": view.incident.drill,
        "as_of": view.as_of.map(moment::written),
        "plan": view.items.iter().map(|item| &item.id).collect::<Vec<_>>(),
        "systems": ordered.iter().map(|item| item_json(item, view)).collect::<Vec<_>>(),
        "others": view.log.others(view.items).iter().map(other).collect::<Vec<_>>(),
        "decision": view.log.order().map(|order| order_json(order, view.number)),
        "earlier_decisions": earlier(view.log),
        "beside": view.log.beside().into_iter().map(|it| order_json(it, None)).collect::<Vec<_>>(),
        "tools_down": tools_down(view).iter().map(tool).collect::<Vec<_>>(),
    })
}

fn earlier(log: &Restoration) -> Vec<Value> {
    let all = log.orders.len().saturating_sub(1);
    log.orders[..all]
        .iter()
        .map(|it| order_json(it, None))
        .collect()
}

fn item_json(item: &Part, view: &View) -> Value {
    let system = view.systems.system(&item.system);
    json!({
        "id": item.id,
        "name": item.name,
        "system": item.system,
        "plan_rank": Some(&item.rank).filter(|rank| !rank.is_empty()),
        "used_for": system.map(|system| &system.used_for),
        "stands": view.log.stand(item).as_ref().map(stood_json),
    })
}

fn stood_json(stand: &Stand) -> Value {
    json!({
        "state": stand.state.written(),
        "since": moment::written(stand.since),
        "by": stand.turn.by,
        "why": stand.turn.why,
        "id": stand.turn.entry.to_string(),
        "beside": stand.beside.iter().map(|it| super::clock::of_turn(it)).collect::<Vec<_>>(),
    })
}

fn order_json(order: &Order, number: Option<usize>) -> Value {
    json!({
        "id": order.entry.to_string(),
        "number": number,
        "at": moment::written(order.at),
        "by": order.by,
        "why": order.why,
        "options": order.options,
        "order": order.order,
    })
}
