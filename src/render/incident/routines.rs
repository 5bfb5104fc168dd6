//! Routines: running ones with start and backlog, and idle ones.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::domain::incident::routine::{Routine, RoutineKind};
use crate::domain::incident::routine_runs::RoutineRun;
use crate::domain::incident::{Incident, Stage};
use crate::domain::time::moment::{self, Moment};
use crate::error::Message;
use crate::render::answer::Answer;
use crate::render::incident::head;
use crate::render::obligations::clock;
use crate::render::page::from_markdown;
use crate::render::page::{Page, Table, Text, Tone};
use crate::render::when::TimeStyle;
use crate::render::words::Words;
use crate::say;

/// The routines of an incident, and what they are shown against.
pub struct RoutinesView<'a> {
    pub incident: &'a Incident,
    pub as_of: Option<Moment>,
    /// Routines of the plan, each with its path.
    pub routines: &'a [(String, Routine)],
    pub runs: &'a [RoutineRun],
    /// Names of people by id.
    pub names: &'a BTreeMap<String, String>,
    pub when: TimeStyle,
}

impl RoutinesView<'_> {
    fn routine(&self, id: &str) -> Option<&Routine> {
        let all = self.routines.iter().map(|(_, routine)| routine);
        all.into_iter().find(|routine| routine.id == id)
    }

    fn run(&self, id: &str) -> Option<&RoutineRun> {
        self.runs.iter().find(|run| run.id() == id)
    }

    fn called<'b>(&'b self, id: &'b str) -> &'b str {
        self.names.get(id).map_or(id, String::as_str)
    }
}

/// Those that run, those that were ended, and those that could be started.
pub fn list(view: &RoutinesView, words: &Words) -> Answer {
    let mut page = Page::new();
    head::title_or(&mut page, view.incident, &say!("routine-in-peace"), words);
    if let Some(at) = view.as_of {
        let day = moment::date_in(at, view.when.zone);
        let clock = moment::clock_in(at, view.when.zone);
        page.banner(words.say(&say!("log-as-of", time = format!("{day} {clock}"))));
    }
    let running: Vec<&RoutineRun> = view.runs.iter().filter(|run| run.is_running()).collect();
    ended_by_decision(&mut page, view, running.len(), words);
    if running.is_empty() {
        page.paragraph(words.say(&say!("routine-none")));
    } else {
        page.table(table(&running, view, words));
    }
    ended(&mut page, view, words);
    idle(&mut page, view, words);
    Answer {
        page,
        json: as_json(view),
    }
}

/// It is decided that the reserve routines end, and some still run.
fn ended_by_decision(page: &mut Page, view: &RoutinesView, running: usize, words: &Words) {
    let turn = view.incident.stages.get(&Stage::Routines);
    let Some(turn) = turn.filter(|turn| !turn.on && running > 0) else {
        return;
    };
    let (time, id) = (view.when.say(turn.entry.at), turn.entry.id.to_string());
    page.banner(words.say(&say!(
        "routine-still-run",
        time = time,
        id = id,
        count = running
    )));
}

fn table(running: &[&RoutineRun], view: &RoutinesView, words: &Words) -> Table {
    let header = [
        say!("routine-column-name"),
        say!("routine-column-since"),
        say!("routine-column-backlog"),
    ];
    Table {
        header: header.map(|title| words.say(&title)).to_vec(),
        rows: running.iter().map(|run| row(run, view, words)).collect(),
    }
}

fn row(run: &RoutineRun, view: &RoutinesView, words: &Words) -> Vec<Text> {
    let routine = view.routine(run.id());
    let kind = routine.map(|routine| words.say(&kind(routine.kind)));
    let owner = routine.map(|routine| view.called(&routine.owner));
    let notes: Vec<&str> = [kind.as_deref(), owner, Some(run.id())]
        .into_iter()
        .flatten()
        .filter(|note| !note.is_empty())
        .collect();
    let name = Text::new(run.title(), Tone::Strong);
    let name = name.and(format!("\n{}", notes.join(" · ")), Tone::Faint);
    let turn = run.current();
    let since = run.since().map(|at| view.when.say(at)).unwrap_or_default();
    let since = Text::new(since, Tone::Normal);
    let mut since = since.and(format!("\n{} ({})", turn.by, turn.entry), Tone::Faint);
    if !turn.why.is_empty() {
        since = since.and(format!("\n{}", turn.why), Tone::Normal);
    }
    for other in run.concurrent() {
        let (who, id) = (other.by.as_str(), other.entry.to_string());
        let message = say!(
            "routine-beside",
            who = who,
            time = view.when.say(other.at),
            id = id
        );
        since = since.and(format!("\n{}", words.say(&message)), Tone::Warning);
    }
    let backlog = routine.map(|routine| routine.backlog.join(";\n"));
    vec![name, since, backlog.unwrap_or_default().into()]
}

fn ended(page: &mut Page, view: &RoutinesView, words: &Words) {
    let ended = view.runs.iter().filter(|run| !run.is_running());
    let lines: Vec<Text> = ended.map(|run| was_ended(run, view, words)).collect();
    if !lines.is_empty() {
        page.heading(2, words.say(&say!("routine-heading-ended")));
        page.bullets(lines);
    }
}

fn was_ended(run: &RoutineRun, view: &RoutinesView, words: &Words) -> Text {
    let turn = run.current();
    let (time, id) = (view.when.say(turn.at), turn.entry.to_string());
    let message = say!("routine-ended", title = run.title(), time = time, id = id);
    let text = Text::new(words.say(&message), Tone::Normal);
    match turn.backlog.as_str() {
        "" => text,
        backlog => {
            let sentence = words.say(&say!("routine-to-catch-up", backlog = backlog));
            text.and(format!(" {sentence}"), Tone::Warning)
        }
    }
}

/// Routines not started, by kind.
fn idle(page: &mut Page, view: &RoutinesView, words: &Words) {
    let mut pairs = Vec::new();
    for kind in RoutineKind::ALL {
        let idle = view.routines.iter().map(|(_, routine)| routine);
        let idle = idle.filter(|it| it.kind == kind && view.run(&it.id).is_none());
        let named = idle.map(|it| {
            Text::new(it.title.as_str(), Tone::Normal).and(format!(" ({})", it.id), Tone::Faint)
        });
        let lines = named.reduce(|mut all, mut next| {
            all = all.and("\n", Tone::Normal);
            all.0.append(&mut next.0);
            all
        });
        pairs.extend(lines.map(|lines| (words.say(&self::kind(kind)), lines)));
    }
    if !pairs.is_empty() {
        page.heading(2, words.say(&say!("routine-heading-idle")));
        page.pairs(pairs);
    }
}

pub(in crate::render) fn kind(kind: RoutineKind) -> Message {
    match kind {
        RoutineKind::Reserve => say!("routine-kind-reserve"),
        RoutineKind::Restore => say!("routine-kind-restore"),
        RoutineKind::Return => say!("routine-kind-return"),
    }
}

/// The text of one routine, with what must be caught up when it ends.
pub fn printed(path: &str, routine: &Routine, words: &Words) -> Page {
    let mut page = Page::new();
    let titled = routine.blocks.first().is_some_and(|block| {
        matches!(
            block.content,
            crate::domain::documents::markdown::BlockContent::Heading(1, _)
        )
    });
    if !titled {
        page.heading(1, routine.title.as_str());
    }
    from_markdown::add(&mut page, &routine.blocks, path, words);
    if !routine.backlog.is_empty() {
        page.heading(2, words.say(&say!("routine-column-backlog")));
        page.bullets(routine.backlog.iter().map(String::as_str));
    }
    page
}

/// One routine, to read.
pub fn one(view: &RoutinesView, path: &str, routine: &Routine, words: &Words) -> Answer {
    let mut page = Page::new();
    head::stamp(&mut page, view.incident, words);
    page.blocks.extend(printed(path, routine, words).blocks);
    let run = view.run(&routine.id);
    let id = routine.id.as_str();
    let said = match run {
        Some(run) if run.is_running() => {
            let time = run.since().map(|at| view.when.say(at)).unwrap_or_default();
            say!("routine-runs-since", time = time, id = id)
        }
        _ => say!("routine-how-start", id = id),
    };
    page.paragraph(Text::new(words.say(&said), Tone::Strong));
    Answer {
        page,
        json: routine_json(routine, view),
    }
}

/// A routine just started or ended.
pub fn turned(view: &RoutinesView, id: &str, words: &Words) -> Answer {
    let mut page = Page::new();
    head::title(&mut page, view.incident, words);
    let run = view.run(id);
    match run {
        Some(run) if run.is_running() => {
            page.table(table(&[run], view, words));
            if let Some(routine) = view.routine(id) {
                let message = say!("routine-how-read", id = routine.id.as_str());
                page.paragraph(Text::new(words.say(&message), Tone::Faint));
            }
        }
        Some(run) => {
            page.paragraph(was_ended(run, view, words));
        }
        None => {}
    }
    let routine = view.routine(id).map(|routine| routine_json(routine, view));
    let own = run.map(run_json);
    Answer {
        page,
        json: json!({ "routine": routine.or(own) }),
    }
}

fn as_json(view: &RoutinesView) -> Value {
    let planned = view.routines.iter().map(|(_, it)| routine_json(it, view));
    let others = view
        .runs
        .iter()
        .filter(|run| view.routine(run.id()).is_none());
    let others = others.map(run_json);
    json!({
        "log": view.incident.id.as_str(),
        "drill": view.incident.drill,
        "as_of": view.as_of.map(moment::written),
        "routines": planned.chain(others).collect::<Vec<_>>(),
    })
}

fn routine_json(routine: &Routine, view: &RoutinesView) -> Value {
    let mut all = match view.run(&routine.id) {
        Some(run) => run_json(run),
        None => json!({ "id": routine.id, "running": false, "since": null, "ended": null }),
    };
    all["title"] = json!(routine.title);
    all["kind"] = json!(routine.kind.as_str());
    all["owner"] = json!(routine.owner);
    all["systems"] = json!(routine.systems);
    all["backlog"] = json!(routine.backlog);
    all
}

fn run_json(run: &RoutineRun) -> Value {
    let turn = run.current();
    let ended = Some(turn).filter(|_| !run.is_running());
    json!({
        "id": run.id(),
        "title": run.title(),
        "kind": null,
        "running": run.is_running(),
        "since": run.since().map(moment::written),
        "ended": ended.map(|turn| moment::written(turn.at)),
        "by": turn.by,
        "why": turn.why,
        "entry": turn.entry.to_string(),
        "left_over": ended.map(|turn| &turn.backlog),
        "beside": run.concurrent().into_iter().map(clock::turn_note).collect::<Vec<_>>(),
        "backlog": [],
    })
}
