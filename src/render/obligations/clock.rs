//! Clocks of an incident.

use serde_json::{Value, json};

use crate::domain::log::toggle::ToggleEvent;
use crate::domain::obligations::duty::{DutyAccount, DutyTrigger};
use crate::domain::obligations::stopwatch::{Stopwatch, Stopwatches};
use crate::domain::time::moment;
use crate::render::answer::Answer;
use crate::render::obligations::duty::{self, DutyView};
use crate::render::page::{Page, Table, Text, Tone};
use crate::render::when::format_duration::span;
use crate::render::words::Words;
use crate::say;

/// Running clocks with start, author and reason; clocks that can be started.
pub fn list(view: &DutyView, watches: &Stopwatches, known: &[&str], words: &Words) -> Answer {
    let mut page = Page::new();
    duty::title(&mut page, view, words);
    let rows: Vec<Vec<Text>> = watches.iter().map(|it| row(it, view, words)).collect();
    if rows.is_empty() {
        page.paragraph(words.say(&say!("clock-none")));
    } else {
        page.table(table(rows, words));
    }
    let mut others: Vec<&str> = known.to_vec();
    others.retain(|name| watches.running(name).is_none());
    if !others.is_empty() {
        let names = others.iter().map(|name| called(name, words));
        let names = names.collect::<Vec<_>>().join(", ");
        page.paragraph(Text::new(
            words.say(&say!("clock-others", names = names)),
            Tone::Faint,
        ));
    }
    Answer {
        page,
        json: json!({
            "log": view.incident.id.as_str(),
            "drill": view.incident.drill,
            "as_of": view.as_of.map(moment::written),
            "clocks": watches.iter().map(|it| machine(it, view)).collect::<Vec<_>>(),
            "can_start": others,
        }),
    }
}

/// A clock in the language, which may be typed too; one that only this plan has by its own name.
fn called(name: &str, words: &Words) -> String {
    words.say(&say!("clock-called", name = name))
}

fn table(rows: Vec<Vec<Text>>, words: &Words) -> Table {
    let header = [
        say!("clock-column-name"),
        say!("clock-column-since"),
        say!("clock-column-why"),
    ];
    Table {
        header: header.map(|title| words.say(&title)).to_vec(),
        rows,
    }
}

fn row(watch: &Stopwatch, view: &DutyView, words: &Words) -> Vec<Text> {
    let mut name = Text::new(called(watch.name(), words), Tone::Strong);
    let (state, tone) = match watch.is_running() {
        true => (say!("clock-runs"), Tone::Good),
        false => (say!("clock-stands"), Tone::Faint),
    };
    name = name.and(format!("\n{}", words.say(&state)), tone);
    vec![name, since(watch, view, words), why(watch, words)]
}

fn since(watch: &Stopwatch, view: &DutyView, words: &Words) -> Text {
    let when = view.when();
    let Some(started) = watch.started() else {
        return Text::default();
    };
    let mut text = Text::new(when.say(started.at), Tone::Strong);
    let stopped = Some(watch.current()).filter(|_| !watch.is_running());
    let until = stopped.map_or(view.now, |turn| turn.at);
    if until > started.at {
        text = text.and(
            format!("\n{}", span(until - started.at, words)),
            Tone::Normal,
        );
    }
    if let Some(turn) = stopped {
        let sentence = words.say(&say!("clock-stopped-at", time = when.say(turn.at)));
        text = text.and(format!("\n{sentence}"), Tone::Normal);
    }
    for turn in watch.earlier() {
        let (time, id) = (when.say(turn.at), turn.entry.to_string());
        let sentence = words.say(&say!("clock-first-said", time = time, id = id));
        text = text.and(format!("\n{sentence}"), Tone::Faint);
    }
    if let Some(before) = started.earlier_at {
        let sentence = words.say(&say!("clock-corrected", time = when.say(before)));
        text = text.and(format!("\n{sentence}"), Tone::Faint);
    }
    for turn in watch.concurrent() {
        let (who, time) = (turn.by.as_str(), when.say(turn.at));
        let message = say!(
            "clock-beside",
            who = who,
            time = time,
            id = turn.entry.to_string()
        );
        text = text.and(format!("\n{}", words.say(&message)), Tone::Warning);
    }
    text
}

fn why(watch: &Stopwatch, words: &Words) -> Text {
    let turn = watch.current();
    let why = match turn.why.as_str() {
        "" => Text::new(words.say(&say!("clock-no-reason")), Tone::Warning),
        why => Text::new(why, Tone::Normal),
    };
    why.and(format!("\n{} · {}", turn.by, turn.entry), Tone::Faint)
}

/// A clock just started or stopped, and the duties that changes.
pub fn turned(
    view: &DutyView,
    watches: &Stopwatches,
    name: &str,
    changed: &[String],
    words: &Words,
) -> Answer {
    let mut page = Page::new();
    duty::title(&mut page, view, words);
    let watch = watches.named(name);
    if let Some(watch) = watch {
        page.table(table(vec![row(watch, view, words)], words));
    }
    let runs = watch.is_some_and(Stopwatch::is_running);
    if runs {
        duty::set_going(&mut page, view, changed, words);
        if changed.is_empty() {
            page.paragraph(words.say(&say!("clock-sets-nothing", name = called(name, words))));
        }
    } else if !changed.is_empty() {
        page.banner(words.say(&say!("clock-no-longer", duties = changed.join(", "))));
    }
    let json = json!({
        "clock": watch.map(|watch| machine(watch, view)),
        "changed": changed,
    });
    Answer { page, json }
}

fn machine(watch: &Stopwatch, view: &DutyView) -> Value {
    let of_clock = |account: &&DutyAccount| match &account.duty.starts {
        DutyTrigger::Clock(name) => name == watch.name(),
        DutyTrigger::Serious => watch.name() == DutyTrigger::SERIOUS_CLOCK,
        _ => false,
    };
    let duties = view.accounts.iter().filter(of_clock);
    let turn = watch.current();
    json!({
        "name": watch.name(),
        "running": watch.is_running(),
        "since": watch.started().map(|turn| moment::written(turn.at)),
        "stopped": Some(turn.at).filter(|_| !watch.is_running()).map(moment::written),
        "by": turn.by,
        "why": turn.why,
        "id": turn.entry.to_string(),
        "earlier": watch.earlier().into_iter().map(turn_note).collect::<Vec<_>>(),
        "beside": watch.concurrent().into_iter().map(turn_note).collect::<Vec<_>>(),
        "duties": duties.map(|account| duty::as_json(account, view)).collect::<Vec<_>>(),
    })
}

pub(in crate::render) fn turn_note(turn: &ToggleEvent) -> Value {
    json!({
        "id": turn.entry.to_string(),
        "to": turn.to,
        "at": moment::written(turn.at),
        "noted": moment::written(turn.written_at),
        "by": turn.by,
        "why": turn.why,
    })
}
