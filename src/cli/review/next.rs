//! `binder next`: the one thing to do now, and the three after it.

use clap::Args;

use crate::cli::session::Session;
use crate::error::Exit;
use crate::render::review::next;
use crate::render::when::TimeStyle;
use crate::usecases::obligations::duties;
use crate::usecases::review::what_next;

#[derive(Args, Debug)]
pub(crate) struct NextArgs {}

pub(crate) fn run(session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    session.reads(&binder, &["duties.yaml", "checklists/", "contacts.yaml"]);
    let log = session.log_to_read(&binder)?;
    let answer = if log.is_journal() {
        let owes = duties::incident(&binder, session.env, None).ok();
        next::no_incident(owes.as_ref(), &session.words)
    } else {
        let read = what_next::what_next(&binder, session.env, &log)?;
        let when = TimeStyle {
            now: read.now,
            zone: read.zone,
        };
        let (name, number) = read.at_hand.who.unzip();
        let view = next::NextView {
            incident: &read.incident,
            tasks: &read.tasks,
            older: &read.older,
            supports: &read.at_hand.supports,
            below: &read.at_hand.below,
            who: name.as_deref().zip(number.as_deref()),
        };
        next::next(&view, &session.words, when)
    };
    session.answer(&answer.page, &answer.json)?;
    Ok(Exit::Done)
}
