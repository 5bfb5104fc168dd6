//! `binder tour`: a short exercise in a folder of its own. Three people type real commands; nothing
//! here does anything that they could not type themselves.

mod script;
mod stage;

use std::path::PathBuf;

use clap::Args;
use serde_json::{Value, json};

use crate::cli::session::Session;
use crate::cli::setup::tour::script::{OutputShown, PEOPLE, TourStep};
use crate::cli::setup::tour::stage::{Ran, TourStage};
use crate::domain::shell_quote;
use crate::error::{Exit, Failure};
use crate::render::page::Page;
use crate::render::setup::tour;
use crate::say;
use crate::usecases::setup::open_binder;

#[derive(Args, Debug)]
pub(crate) struct Tour {
    dir: Option<PathBuf>,
}

pub(crate) fn run(typed: Tour, session: &mut Session) -> anyhow::Result<Exit> {
    let folder = typed.dir.unwrap_or_else(|| PathBuf::from("binder-tour"));
    session.outside_any(&folder)?;
    let stage = TourStage::build(session.env.absolute(folder))?;
    let steps = script::script(&session.words);
    let mut told = Vec::new();
    tell(session, tour::welcome(&session.words, stage.folder()))?;
    for (index, step) in steps.iter().enumerate() {
        tell(session, tour::step(&session.words, index + 1, &step.intro))?;
        told.extend(play(&stage, step, session)?);
    }
    for who in PEOPLE {
        open_binder::keep_as_own(&stage.home(who), session.env)?;
    }
    let rows = stage.rows_everywhere(session)?;
    let folders: Vec<String> = PEOPLE.map(|who| shell_quote::path(&stage.home(who))).into();
    tell(session, tour::farewell(&session.words, rows, &folders))?;
    if session.globals.json {
        let json =
            json!({ "folder": stage.folder(), "copies": folders, "rows": rows, "typed": told });
        session.answer(&Page::new(), &json)?;
    }
    Ok(Exit::Done)
}

/// A page of the tour, printed as it goes; with `--json` there is one document at the end.
fn tell(session: &mut Session, page: tour::TourScreen) -> anyhow::Result<()> {
    if session.globals.json {
        return Ok(());
    }
    if page.is_apart {
        session.write_answer(b"\n")?;
    }
    session.answer(&page.page, &Value::Null)
}

fn play(stage: &TourStage, step: &TourStep, session: &mut Session) -> anyhow::Result<Vec<Value>> {
    let _away = step.offline.then(|| stage.network_down()).transpose()?;
    let mut told = Vec::new();
    for typed in &step.typed {
        let command = script::as_typed(&typed.words);
        tell(session, tour::command(typed.who, &command))?;
        let ran = stage.run(typed, session);
        if ran.code != typed.code {
            return Err(stumbled(&command, &ran).into());
        }
        if typed.show != OutputShown::Nothing {
            tell(session, tour::answer(&shown(&ran, typed.show)))?;
        }
        told.push(json!({ "who": typed.who, "command": command, "code": ran.code }));
    }
    Ok(told)
}

fn shown(ran: &Ran, show: OutputShown) -> String {
    match show {
        OutputShown::Nothing => String::new(),
        OutputShown::All => ran.answer.trim_end().to_owned(),
        // The closing line of writing commands.
        OutputShown::Last => {
            let last = ran.answer.trim_end().rsplit("\n\n").next();
            last.unwrap_or_default().to_owned()
        }
    }
}

fn stumbled(command: &str, ran: &Ran) -> Failure {
    let said = ran.talk.trim();
    let what = if said.is_empty() {
        ran.answer.trim()
    } else {
        said
    };
    Failure::could_not(say!("tour-stumbled", command = command, what = what))
}
