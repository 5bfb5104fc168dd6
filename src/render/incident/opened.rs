//! An incident just opened: what must be done first, the steps, the season, the keeper's briefing.

use serde_json::json;

use crate::domain::documents::parsed::Fallback;
use crate::domain::incident::Incident;
use crate::domain::incident::checklist_progress::PointProgress;
use crate::domain::plan::calendar::Period;
use crate::domain::review::next::Task;
use crate::render::answer::Answer;
use crate::render::documents::faults;
use crate::render::incident::steps;
use crate::render::incident::{head, json as shape};
use crate::render::page::{Page, Text, Tone};
use crate::render::review::task;
use crate::render::when::TimeStyle;
use crate::render::words::Words;
use crate::say;

/// The opened incident, and what goes with it.
pub struct OpenedView<'a> {
    pub incident: &'a Incident,
    pub points: &'a [PointProgress<'a>],
    /// Documents shown in an older version.
    pub older: &'a [Fallback],
    pub first: &'a [Task],
    pub periods: &'a [Period],
    /// Media of the log, first choice first; the binder itself is `None`.
    pub media: &'a [Option<String>],
}

/// The page, without the closing line.
pub fn opened(view: &OpenedView, words: &Words, when: TimeStyle) -> Answer {
    let mut page = Page::new();
    head::title(&mut page, view.incident, words);
    page.paragraph(head::state(view.incident, words, when));
    if let Some(origin) = head::origin(view.incident, words) {
        page.pairs(vec![origin]);
    }
    first(&mut page, view.first, words, when);
    for period in view.periods {
        page.banner(season(period, words));
    }
    faults::older_all(&mut page, words, view.older, when.zone);
    if !view.points.is_empty() {
        page.heading(2, words.say(&say!("incident-steps")));
        page.list(steps::short(view.points, words, when));
    }
    page.heading(2, words.say(&say!("incident-briefing")));
    let lines = briefing().map(|message| words.say(&message));
    page.bullets(lines.into_iter().chain(where_kept(view.media, words)));
    let steps = view
        .points
        .iter()
        .filter(|point| !point.item.number.contains('.'));
    let periods = view.periods.iter().map(|period| {
        json!({ "id": period.id, "title": period.title, "critical": period.critical, "note": period.note })
    });
    let json = json!({
        "incident": shape::incident(view.incident),
        "first": view.first.iter().map(task::json).collect::<Vec<_>>(),
        "periods": periods.collect::<Vec<_>>(),
        "steps": steps.map(shape::point).collect::<Vec<_>>(),
        "log_media": view.media,
    });
    Answer { page, json }
}

/// Tasks due at once; before them that this raises no alarm (plan 1.4).
fn first(page: &mut Page, tasks: &[Task], words: &Words, when: TimeStyle) {
    page.paragraph(Text::new(words.say(&say!("incident-life")), Tone::Strong));
    if !tasks.is_empty() {
        page.heading(2, words.say(&say!("incident-first")));
        page.list(task::numbered(tasks, words, when));
    }
}

/// A threatened event has occurred; without the closing line.
pub fn occurred(incident: &Incident, tasks: &[Task], words: &Words, when: TimeStyle) -> Answer {
    let mut page = Page::new();
    head::title(&mut page, incident, words);
    page.paragraph(head::state(incident, words, when));
    first(&mut page, tasks, words, when);
    let json = json!({
        "incident": shape::incident(incident),
        "first": tasks.iter().map(task::json).collect::<Vec<_>>(),
    });
    Answer { page, json }
}

/// First medium of the log, and the one to use if that fails (plan 2.4).
fn where_kept(media: &[Option<String>], words: &Words) -> Option<String> {
    let named = |medium: &Option<String>| match medium {
        Some(name) => name.clone(),
        None => words.say(&say!("incident-medium-binder")),
    };
    let names: Vec<String> = media.iter().map(named).collect();
    let (first, others) = names.split_first()?;
    let first = first.as_str();
    Some(words.say(&match others {
        [] => say!("incident-log-kept", first = first),
        others => say!(
            "incident-log-kept-else",
            first = first,
            others = either(others, words)
        ),
    }))
}

/// `Kritisk period: Registrering inför läsperiod 2 (20/10–10/11). …`
pub fn season(period: &Period, words: &Words) -> Text {
    let day = |day: crate::domain::people::hours::MonthDay| format!("{}/{}", day.day, day.month);
    let (from, to) = (day(period.from), day(period.to));
    let title = period.title.as_str();
    let sentence = words.say(&say!(
        "incident-season",
        title = title,
        from = from,
        to = to
    ));
    let note = period.note.as_str();
    let text = if note.is_empty() {
        sentence
    } else {
        format!("{sentence} {note}")
    };
    Text::new(text, Tone::Warning)
}

fn briefing() -> [crate::error::Message; 5] {
    [
        say!("incident-briefing-everything"),
        say!("incident-briefing-facts"),
        say!("incident-briefing-decisions"),
        say!("incident-briefing-mistakes"),
        say!("incident-briefing-read"),
    ]
}

/// `Teams`, `Teams eller den här pärmen`.
fn either(names: &[String], words: &Words) -> String {
    match names {
        [most @ .., last] if !most.is_empty() => words.say(&say!(
            "incident-log-kept-or",
            most = most.join(", "),
            last = last.as_str()
        )),
        _ => names.join(", "),
    }
}
