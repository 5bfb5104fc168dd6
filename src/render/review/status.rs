//! Status of the binder on one screen of 24 lines.

mod warnings;

use chrono::NaiveDate;
use serde_json::{Value, json};

use crate::domain::incident::Incident;
use crate::domain::replication::remote_anomaly::Silence;
use crate::domain::review::after_closing::ClosedIncident;
use crate::domain::review::critical_function::CriticalFunction;
use crate::domain::review::next::Task;
use crate::domain::review::reminder::Reminders;
use crate::domain::review::warning::{Recurrence, Warning};
use crate::domain::time::moment;
use crate::render::answer::Answer;
use crate::render::incident::{head, json as shape};
use crate::render::page::{Item, Page, Text, Tone};
use crate::render::review::after_closing;
use crate::render::review::critical_functions;
use crate::render::review::reminders;
use crate::render::review::task;
use crate::render::when::TimeStyle;
use crate::render::words::Words;
use crate::say;

/// Most of each on one screen.
const INCIDENTS: usize = 3;
const TASKS: usize = 3;
const CRITICAL: usize = 2;
const CONCERNS: usize = 5;

/// Contents of the screen.
pub struct StatusView<'a> {
    pub name: &'a str,
    pub device: Option<&'a (String, String)>,
    pub open: &'a [Incident],
    /// Closed incidents that still ask for something.
    pub closed: &'a [ClosedIncident],
    pub tasks: &'a [Task],
    /// What goes before everything else.
    pub critical: &'a [CriticalFunction],
    pub reminders: &'a Reminders,
    pub concerns: &'a [Warning],
    pub review: Recurrence,
    pub exercise: Recurrence,
    /// Day of the next planned exercise.
    pub planned_exercise: Option<NaiveDate>,
    /// Other members, with the time their data was last received.
    pub silences: &'a [Silence],
    /// Everything, however long.
    pub whole: bool,
}

pub fn status(view: &StatusView, words: &Words, when: TimeStyle) -> Answer {
    let mut page = Page::new();
    if is_drill(view) {
        page.banner(words.say(&say!("log-drill")));
    }
    page.heading(1, title(view, words));
    after_closing::add(&mut page, view.closed, view.whole, words, when);
    let room = |most: usize, there: usize| if view.whole { there } else { most.min(there) };
    if view.open.is_empty() {
        page.paragraph(words.say(&say!("status-none-open")));
    } else {
        let shown = &view.open[..room(INCIDENTS, view.open.len())];
        page.heading(2, words.say(&say!("status-open")));
        page.list(more(incidents(shown, words, when), view.open.len(), words));
    }
    if !view.tasks.is_empty() {
        let shown = &view.tasks[..room(TASKS, view.tasks.len())];
        page.heading(2, words.say(&say!("incident-next")));
        page.list(task::numbered(shown, words, when));
    }
    let most = room(CRITICAL, view.critical.len());
    critical_functions::add(&mut page, view.critical, most, words);
    reminders::add(&mut page, view.reminders, words, when);
    if !view.concerns.is_empty() {
        let shown = &view.concerns[..room(CONCERNS, view.concerns.len())];
        page.heading(2, words.say(&say!("status-concerns")));
        page.list(more(concerns(shown, words), view.concerns.len(), words));
    }
    if let Some(last_seen) = last_seen(view, words, when) {
        page.paragraph(last_seen);
    }
    page.paragraph(dates(view, words));
    Answer {
        page,
        json: as_json(view, words),
    }
}

/// True if only an exercise is open.
fn is_drill(view: &StatusView) -> bool {
    !view.open.is_empty() && view.open.iter().all(|incident| incident.drill)
}

fn title(view: &StatusView, words: &Words) -> Text {
    let name = match view.name {
        "" => words.say(&say!("status-nameless")),
        name => name.to_owned(),
    };
    let text = Text::new(name, Tone::Strong);
    match view.device {
        Some((name, writer)) => text.and(format!(" · {name} ({writer})"), Tone::Normal),
        None => text,
    }
}

/// Last line with the number of items left out.
fn more(mut items: Vec<Item>, all: usize, words: &Words) -> Vec<Item> {
    let left = all.saturating_sub(items.len());
    if left > 0 {
        let text = words.say(&say!("status-more", count = left));
        items.push(dotted(Text::new(text, Tone::Faint)));
    }
    items
}

fn dotted(text: Text) -> Item {
    Item {
        depth: 0,
        mark: "•".to_owned(),
        text,
    }
}

fn incidents(open: &[Incident], words: &Words, when: TimeStyle) -> Vec<Item> {
    let line = |incident: &Incident| {
        let (state, tone) = head::word(incident, words, when);
        let mut text = Text::new(incident.title.as_str(), Tone::Strong);
        if incident.drill {
            text = text.and(
                format!(" {}", words.say(&say!("incident-drill-word"))),
                Tone::Warning,
            );
        }
        let opened = incident
            .opened
            .as_ref()
            .map(|told| when.say(told.at))
            .unwrap_or_default();
        let state = format!(" · {}", [state, opened].join(" ").trim_end());
        dotted(
            text.and(state, tone)
                .and(format!(" · {}", incident.id), Tone::Faint),
        )
    };
    open.iter().map(line).collect()
}

fn concerns(concerns: &[Warning], words: &Words) -> Vec<Item> {
    let line = |concern| {
        let (message, command) = warnings::sentence_and_command(concern, words);
        let text = Text::new(words.say(&message), Tone::Normal);
        dotted(match command {
            Some(command) => text.and(": ", Tone::Normal).and(command, Tone::Strong),
            None => text,
        })
    };
    concerns.iter().map(line).collect()
}

/// During an incident: last data of each other member, and from which remote.
fn last_seen(view: &StatusView, words: &Words, when: TimeStyle) -> Option<Text> {
    if view.open.is_empty() || view.silences.is_empty() {
        return None;
    }
    let each = view.silences.iter().map(|it| {
        let who = match it.person.as_str() {
            "" => it.writer.as_str(),
            person => person,
        };
        match &it.last_seen {
            Some(last_seen) => {
                let at = when.say(last_seen.at);
                words.say(&say!(
                    "status-heard-one",
                    who = who,
                    at = at,
                    via = &last_seen.via
                ))
            }
            None => words.say(&say!("status-heard-never", who = who)),
        }
    });
    let all = each.collect::<Vec<_>>().join(", ");
    Some(Text::new(
        words.say(&say!("status-heard", all = all)),
        Tone::Faint,
    ))
}

fn dates(view: &StatusView, words: &Words) -> Text {
    let review = match view.review {
        Recurrence::Never => None,
        Recurrence::By(day) => Some(say!("status-review-by", day = day.to_string())),
    };
    let exercise = match (view.planned_exercise, view.exercise) {
        (Some(day), _) => Some(say!("status-exercise-planned", day = day.to_string())),
        (None, Recurrence::Never) => None,
        (None, Recurrence::By(day)) => Some(say!("status-exercise-by", day = day.to_string())),
    };
    let said = review
        .iter()
        .chain(&exercise)
        .map(|message| words.say(message));
    Text::new(said.collect::<Vec<_>>().join(" · "), Tone::Faint)
}

fn as_json(view: &StatusView, words: &Words) -> Value {
    let day = |again| match again {
        Recurrence::Never => Value::Null,
        Recurrence::By(day) => Value::from(day.to_string()),
    };
    let concerns = view.concerns.iter().map(|concern| {
        let (message, command) = warnings::sentence_and_command(concern, words);
        json!({ "kind": concern.kind(), "text": words.say(&message), "command": command })
    });
    json!({
        "name": view.name,
        "drill": is_drill(view),
        "writer": view.device.map(|(_, writer)| writer),
        "person": view.device.map(|(name, _)| name),
        "incidents": view.open.iter().map(shape::incident).collect::<Vec<_>>(),
        "after_closing": after_closing::json(view.closed),
        "next": view.tasks.iter().map(task::json).collect::<Vec<_>>(),
        "critical": critical_functions::json(view.critical),
        "reminders": reminders::json(view.reminders),
        "findings": concerns.collect::<Vec<_>>(),
        "review_by": day(view.review),
        "exercise_by": day(view.exercise),
        "exercise_planned": view.planned_exercise.map(|day| day.to_string()),
        "heard": view.silences.iter().map(|it| json!({
            "writer": it.writer.as_str(),
            "person": it.person,
            "at": it.last_seen.as_ref().map(|it| moment::written(it.at)),
            "via": it.last_seen.as_ref().map(|it| &it.via),
        })).collect::<Vec<_>>(),
    })
}
