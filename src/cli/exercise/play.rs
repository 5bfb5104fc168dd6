//! `binder exercise play`: the injects of a scenario, one at a time.

use clap::Args;
use serde_json::{Value, json};

use crate::cli::exercise::when;
use crate::cli::log::write_outcome;
use crate::cli::session::Session;
use crate::domain::exercise::scenario::Inject;
use crate::domain::name::folded;
use crate::domain::time::moment;
use crate::error::{Exit, Failure};
use crate::render::exercise as shown;
use crate::render::page::{Page, Text, Tone};
use crate::say;
use crate::usecases::Binder;
use crate::usecases::exercise::play_exercise::{self, Play};
use crate::usecases::incident::open_incident::Opened;
use crate::usecases::log::add_entry::{NewEntry, add_entry};
use crate::usecases::log::write_outcome::WriteOutcome;

/// Words that end a play at the prompt, in the languages of the program.
const ENDS: [&str; 6] = ["slut", "stop", "stopp", "end", "quit", "q"];

#[derive(Args, Debug)]
pub(crate) struct PlayArgs {
    #[arg(value_name = "EXERCISE")]
    exercise: Option<String>,
    #[arg(long)]
    next: bool,
}

pub(crate) fn run(typed: &PlayArgs, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder_to_write()?;
    let name = typed.exercise.as_deref();
    let begun = play_exercise::under_way(&binder, session.env, name)?;
    let mut page = Page::new();
    let play = match begun {
        Some(play) => play,
        None => {
            let opened = begin(&binder, name, session)?;
            page = opening(&binder, &opened, session);
            let id = opened.incident.id.as_str();
            let begun = play_exercise::under_way(&binder, session.env, Some(id))?;
            begun.ok_or_else(|| Failure::could_not(say!("exercise-none")))?
        }
    };
    session.about(&binder, &play.incident.id);
    session.has_written = true;
    match session.env.terminal.input && !session.globals.json {
        true => led(&binder, play, page, session),
        false => step(&binder, &play, page, typed.next, session),
    }
}

fn begin(binder: &Binder, typed: Option<&str>, session: &mut Session) -> anyhow::Result<Opened> {
    let say = session.in_binders_language(binder);
    let first_row = (
        say(&say!("incident-first-row-event")),
        say(&say!("incident-first-row-action")),
    );
    play_exercise::begin(binder, session.env, typed, first_row)
}

/// That it has begun, and where rows go: what is to be done first is found by those who exercise.
fn opening(binder: &Binder, begun: &Opened, session: &mut Session) -> Page {
    let mut page = Page::new();
    let drill = begun.incident.id.as_str();
    let told = say!("exercise-begun", title = begun.incident.title.as_str());
    page.paragraph(Text::new(session.say(&told), Tone::Strong));
    if let Some(real) = &begun.beside {
        let (title, log) = (real.title.as_str(), real.id.as_str());
        let beside = say!(
            "closing-drill-beside",
            title = title,
            log = log,
            drill = drill
        );
        page.banner(session.say(&beside));
    }
    page.paragraph(write_outcome::line(session, binder, &begun.outcome));
    page
}

/// Without a terminal: the next inject if it is due, or asked for.
fn step(
    binder: &Binder,
    play: &Play,
    mut page: Page,
    now: bool,
    session: &mut Session,
) -> anyhow::Result<Exit> {
    let is_due = play.next_due().is_some_and(|due| due <= play.now);
    let told = play.next().filter(|_| is_due || now).cloned();
    let Some(inject) = told else {
        wait_for(&mut page, play, session);
        let json = play_json(play, None);
        session.answer(&page, &json)?;
        return Ok(Exit::Done);
    };
    let written = tell(binder, play, &inject, session)?;
    shown::inject(
        &mut page,
        &inject,
        play.began,
        &session.words,
        when(binder, session),
    );
    let after = with_told(play, inject.number);
    wait_for(&mut page, &after, session);
    page.paragraph(write_outcome::line(session, binder, &written));
    let json = play_json(&after, Some(&inject));
    write_outcome::end_with(session, &written, &page, json)
}

fn tell(
    binder: &Binder,
    play: &Play,
    inject: &Inject,
    session: &mut Session,
) -> anyhow::Result<WriteOutcome> {
    let say = session.in_binders_language(binder);
    play_exercise::tell(binder, session.env, play, inject, &say)
}

fn with_told(play: &Play, number: usize) -> Play {
    let mut told = play.told.clone();
    told.push(number);
    Play {
        incident: play.incident.clone(),
        scenario: play.scenario.clone(),
        told,
        ..*play
    }
}

fn play_json(play: &Play, told: Option<&Inject>) -> Value {
    let next = play.next().map(|inject| (inject, inject.due(play.began)));
    shown::play_json(play.incident.id.as_str(), told, next)
}

/// When the next inject comes, or that there are no more.
fn wait_for(page: &mut Page, play: &Play, session: &Session) {
    let clock = |inject: &Inject| {
        let due = inject.due(play.began);
        moment::clock_in(due, play.zone)
    };
    let message = match play.next() {
        Some(next) => say!("exercise-next", number = next.number, time = clock(next)),
        None => say!("exercise-all-told"),
    };
    page.paragraph(Text::new(session.say(&message), Tone::Faint));
}

/// At a terminal: Enter tells the next inject, a line that is typed is logged, until the leader ends it.
fn led(binder: &Binder, play: Play, page: Page, session: &mut Session) -> anyhow::Result<Exit> {
    if !page.blocks.is_empty() {
        session.answer(&page, &json!({}))?;
    }
    let mut play = play;
    while let Some(typed) = asked(&play, session) {
        let next = play.next().cloned();
        match (typed.as_str(), next) {
            (word, _) if ENDS.contains(&folded(word).as_str()) => break,
            ("", None) => break,
            ("", Some(inject)) => {
                tell(binder, &play, &inject, session)?;
                let mut page = Page::new();
                let when = when(binder, session);
                shown::inject(&mut page, &inject, play.began, &session.words, when);
                session.answer(&page, &json!({}))?;
                play = with_told(&play, inject.number);
            }
            (event, _) => logged(binder, &play, event, session)?,
        }
    }
    let end = match play.next() {
        Some(_) => say!("exercise-left"),
        None => say!("exercise-all-told"),
    };
    session.tell(&end);
    Ok(Exit::Done)
}

fn asked(play: &Play, session: &mut Session) -> Option<String> {
    let question = match play.next() {
        Some(next) => {
            let due = next.due(play.began);
            let time = moment::clock_in(due, play.zone);
            say!("exercise-ask-next", number = next.number, time = time)
        }
        None => say!("exercise-ask-last"),
    };
    let question = session.say(&question);
    session.typed_answer(&question)
}

/// Logs a line in the exercise; one that cannot be is kept as any other that is refused.
fn logged(binder: &Binder, play: &Play, event: &str, session: &mut Session) -> anyhow::Result<()> {
    let new = NewEntry {
        event: event.to_owned(),
        ..NewEntry::default()
    };
    let log = play.incident.id.as_str();
    let written = add_entry(binder, session.env, Some(log), &new)?;
    for notice in &written.notices {
        session.notice(notice);
    }
    let line = write_outcome::line(session, binder, &written);
    session.tell_lines(&line);
    Ok(())
}
