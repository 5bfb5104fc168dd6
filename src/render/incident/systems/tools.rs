//! The committee's own tools that are down, and what there is instead.

use crate::domain::incident::meeting;
use crate::domain::incident::system::System;
use crate::error::Message;
use crate::render::incident::systems::SystemsView;
use crate::render::words::Words;
use crate::say;

/// A tool of the committee itself that is down, and what there is instead.
pub(super) struct Tool<'a> {
    pub(super) system: &'a System,
    pub(super) used_for: &'a str,
    pub(super) instead: Option<&'a str>,
}

pub(super) fn tools_down<'a>(view: &SystemsView<'a>) -> Vec<Tool<'a>> {
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
fn instead<'a>(used_for: &str, view: &SystemsView<'a>) -> Option<&'a str> {
    let ways = match used_for {
        "call-out" => &view.settings.call_order,
        "venue" => &view.settings.venues,
        "log" => &view.settings.log_media,
        _ => return None,
    };
    let mut open = ways.iter().filter(|way| !view.is_down(way));
    open.next().map(String::as_str)
}

/// `Slack är nere: kalla via telefon i stället.`
pub(super) fn without(tool: &Tool, view: &SystemsView, words: &Words) -> Message {
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
fn way(id: &str, view: &SystemsView, words: &Words) -> String {
    if let Some(said) = meeting::channel_called(id) {
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
