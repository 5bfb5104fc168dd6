//! One incident on one screen.

use serde_json::json;

use crate::domain::documents::parsed::Fallback;
use crate::domain::incident::Incident;
use crate::domain::incident::checklist_progress::PointProgress;
use crate::domain::log::entry::Entry;
use crate::domain::log::timeline::{Row, Timeline};
use crate::domain::review::next::Task;
use crate::domain::sealing::protected;
use crate::domain::time::moment;
use crate::render::answer::Answer;
use crate::render::documents::faults;
use crate::render::incident::{head, json as shape};
use crate::render::page::{Item, Page, Text, Tone};
use crate::render::review::task;
use crate::render::when::TimeStyle;
use crate::render::words::Words;
use crate::say;

/// Tasks, and last rows, that fit one screen.
const TASKS: usize = 4;
const ROWS: usize = 3;

/// An incident with derived data.
pub struct IncidentView<'a> {
    pub incident: &'a Incident,
    pub timeline: &'a Timeline,
    pub points: &'a [PointProgress<'a>],
    /// Documents shown in an older version.
    pub older: &'a [Fallback],
    pub tasks: &'a [Task],
}

pub fn shown(view: &IncidentView, words: &Words, when: TimeStyle) -> Answer {
    let mut page = Page::new();
    head::title(&mut page, view.incident, words);
    faults::older_all(&mut page, words, view.older, when.zone);
    let mut pairs = head::pairs(view.incident, words, when);
    pairs.extend(progress(view, words));
    pairs.push((
        words.say(&say!("incident-label-actions")),
        actions(view, words, when),
    ));
    page.pairs(pairs);
    head::lists_as_of(&mut page, view.incident, words, when);
    if view.incident.is_open() && !view.tasks.is_empty() {
        page.heading(2, words.say(&say!("incident-next")));
        page.list(task::numbered(
            &view.tasks[..view.tasks.len().min(TASKS)],
            words,
            when,
        ));
    }
    let last = last_rows(view.timeline);
    if !last.is_empty() {
        page.heading(2, words.say(&say!("incident-last")));
        page.list(last.iter().map(|row| line(row, when)).collect());
    }
    Answer {
        page,
        json: as_json(view, when),
    }
}

fn progress(view: &IncidentView, words: &Words) -> Option<(String, Text)> {
    let steps: Vec<&PointProgress> = of_steps(view.points).collect();
    let done = steps.iter().filter(|point| !point.state.is_open()).count();
    let next = steps.iter().find(|point| point.state.is_open());
    let text = match next {
        _ if steps.is_empty() => return None,
        None => say!("incident-steps-all", total = steps.len()),
        Some(next) => say!(
            "incident-steps-done",
            done = done,
            total = steps.len(),
            number = next.item.number.as_str(),
            title = next.item.title.trim_end_matches('.')
        ),
    };
    Some((
        words.say(&say!("incident-label-steps")),
        words.say(&text).into(),
    ))
}

fn of_steps<'a>(points: &'a [PointProgress<'a>]) -> impl Iterator<Item = &'a PointProgress<'a>> {
    points
        .iter()
        .filter(|point| !point.item.number.contains('.'))
}

fn actions(view: &IncidentView, words: &Words, when: TimeStyle) -> Text {
    let open: Vec<&Row> = view.timeline.open_actions().collect();
    let late = open.iter().filter(|row| row.is_overdue(when.now)).count();
    let text = words.say(&say!("incident-actions-open", count = open.len()));
    match late {
        0 => text.into(),
        late => {
            let late = words.say(&say!("incident-actions-late", count = late));
            Text::new(text, Tone::Normal).and(format!(", {late}"), Tone::Warning)
        }
    }
}

/// The last rows that say something by themselves; of people who are no members, one.
fn last_rows(timeline: &Timeline) -> Vec<&Row> {
    let telling = timeline
        .rows()
        .iter()
        .rev()
        .filter(|row| !row.is_inline && !row.is_struck() && !row.event().is_empty());
    let mut guests = 0;
    let few = telling.filter(|row| {
        guests += usize::from(!row.author.counts());
        row.author.counts() || guests == 1
    });
    let mut rows: Vec<&Row> = few.take(ROWS).collect();
    rows.reverse();
    rows
}

fn line(row: &Row, when: TimeStyle) -> Item {
    let id = row.id().map(ToString::to_string).unwrap_or_default();
    // Of one that is sealed the event is the word that stands for it.
    let is_sealed = |entry: &Entry| protected::sealed(&entry.fields).is_some();
    let event = match row.is_hidden() && !row.entry().is_some_and(is_sealed) {
        true => String::new(),
        false => first_line(row.event()),
    };
    let text = Text::new(event, Tone::Normal).and(format!(" · {id}"), Tone::Faint);
    Item {
        depth: 0,
        mark: when.say(row.at),
        text,
    }
}

/// The first line, cut to what one screen line can hold.
fn first_line(text: &str) -> String {
    const MOST: usize = 56;
    let line = text.lines().next().unwrap_or_default();
    match line.char_indices().nth(MOST) {
        None => line.to_owned(),
        Some((cut, _)) => format!("{}…", line[..cut].trim_end()),
    }
}

fn as_json(view: &IncidentView, when: TimeStyle) -> serde_json::Value {
    let last = view.timeline.rows().last();
    json!({
        "incident": shape::incident(view.incident),
        "steps": of_steps(view.points).map(shape::point).collect::<Vec<_>>(),
        "open_actions": view.timeline.open_actions().count(),
        "overdue_actions": view.timeline.open_actions().filter(|row| row.is_overdue(when.now)).count(),
        "entries": view.timeline.rows().len(),
        "last_at": last.map(|row| moment::written(row.at)),
        "next": view.tasks.iter().map(task::json).collect::<Vec<_>>(),
    })
}
