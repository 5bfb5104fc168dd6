//! `binder exercise finish`: what was found, what is to be done, and who is told.

use clap::Args;
use serde_json::json;

use crate::cli::log::text;
use crate::cli::log::write_outcome;
use crate::cli::session::Session;
use crate::domain::exercise::register::Exercise;
use crate::domain::time::typed_time::{is_day, is_time};
use crate::error::Exit;
use crate::render::page::{Page, Text, Tone};
use crate::say;
use crate::usecases::Binder;
use crate::usecases::exercise::finish_exercise::{
    self, ExerciseResult, FinishedExercise, finish_exercise,
};
use crate::usecases::review::evaluate::FollowUp;

/// Between the parts of an action that is typed in one: what, who, when.
const BETWEEN: &str = " : ";

#[derive(Args, Debug)]
pub(crate) struct FinishArgs {
    #[arg(value_name = "EXERCISE")]
    exercise: Option<String>,
    #[arg(long, value_name = "TEXT")]
    result: Option<String>,
    #[arg(long, value_name = "TEXT")]
    action: Vec<String>,
    #[arg(long, value_name = "WHO", value_delimiter = ',')]
    present: Vec<String>,
    #[arg(long, value_name = "AUDIENCE", value_delimiter = ',')]
    tell: Vec<String>,
}

pub(crate) fn run(typed: FinishArgs, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder_to_write()?;
    let exercise = finish_exercise::unfinished(&binder, typed.exercise.as_deref())?;
    if let Some(log) = &exercise.log {
        session.about(&binder, log);
    }
    let asks = typed.result.is_none() && session.env.terminal.input && !session.globals.json;
    let mut found = ExerciseResult {
        result: text(typed.result.as_deref().unwrap_or_default(), session)?,
        people: typed.present,
        actions: typed.action.iter().map(|typed| action(typed)).collect(),
        audiences: typed.tell,
    };
    if asks {
        ask(&exercise, &mut found, session);
    }
    let sentence = session.in_binders_language(&binder);
    let done = finish_exercise(&binder, session.env, &exercise, &found, &sentence)?;
    end(&binder, &done, session)
}

/// `Öva larmvägen : kontinuitet : 2026-12-01`.
fn action(typed: &str) -> FollowUp {
    let mut parts = typed.splitn(3, BETWEEN).map(|part| part.trim().to_owned());
    let mut next = || parts.next().filter(|part| !part.is_empty());
    FollowUp {
        text: next().unwrap_or_default(),
        owner: next(),
        due: next(),
        which: None,
    }
}

/// Asks for the result, and for actions until none is typed.
fn ask(exercise: &Exercise, found: &mut ExerciseResult, session: &mut Session) {
    let line = |message, session: &mut Session| {
        let question = session.say(&message);
        session.typed_answer(&question).unwrap_or_default()
    };
    let title = exercise.title.as_str();
    found.result = line(say!("exercise-ask-result", title = title), session);
    if found.result.is_empty() {
        return;
    }
    loop {
        let what = line(say!("exercise-ask-action"), session);
        if what.is_empty() {
            return;
        }
        let owner = line(say!("exercise-ask-owner"), session);
        let due = loop {
            let due = line(say!("exercise-ask-due"), session);
            if due.is_empty() || is_time(&due) || is_day(&due) {
                break due;
            }
            session.tell(&say!("exercise-no-day", typed = due.as_str()));
        };
        found.actions.push(FollowUp {
            text: what,
            owner: Some(owner).filter(|it| !it.is_empty()),
            due: Some(due).filter(|it| !it.is_empty()),
            which: None,
        });
    }
}

fn end(binder: &Binder, done: &FinishedExercise, session: &mut Session) -> anyhow::Result<Exit> {
    let mut page = Page::new();
    let told = say!("exercise-told-finished", title = done.title.as_str());
    page.paragraph(Text::new(session.say(&told), Tone::Strong));
    let actions = done
        .actions
        .iter()
        .map(|it| (it.event.clone(), it.id.to_string()));
    let actions: Vec<String> = actions
        .map(|(event, id)| format!("{event} ({id})"))
        .collect();
    if !actions.is_empty() {
        page.heading(2, session.say(&say!("exercise-lessons")));
        page.bullets(actions);
    }
    page.heading(2, session.say(&say!("exercise-to-tell")));
    let to_tell = done.to_tell.iter().map(|(audience, written)| {
        let (teller, id) = (done.teller.as_str(), written.id.to_string());
        session.say(&say!(
            "exercise-tells",
            audience = audience.as_str(),
            teller = teller,
            id = id
        ))
    });
    let to_tell: Vec<String> = to_tell.collect();
    match to_tell.is_empty() {
        true => page.paragraph(session.say(&say!("exercise-nobody-to-tell"))),
        false => page.bullets(to_tell),
    };
    page.paragraph(write_outcome::line(session, binder, &done.outcome));
    let more = json!({
        "exercise": done.log.as_str(),
        "actions": done.actions.iter().map(|it| it.id.to_string()).collect::<Vec<_>>(),
        "to_tell": done.to_tell.iter().map(|(audience, it)| json!({
            "audience": audience,
            "id": it.id.to_string(),
        })).collect::<Vec<_>>(),
    });
    write_outcome::end_with(session, &done.outcome, &page, more)
}
