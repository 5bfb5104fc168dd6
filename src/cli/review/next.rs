//! `binder next`: the next task, and the three after it.

use clap::Args;

use crate::cli::incident::when;
use crate::cli::session::Session;
use crate::error::Exit;
use crate::render::review::next;
use crate::usecases::people::reach_for_task::ReachedBy;
use crate::usecases::review::closed_incidents::closed_incidents;
use crate::usecases::review::what_next;

#[derive(Args, Debug)]
pub(crate) struct NextArgs {}

pub(crate) fn run(session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    session.shows_protected(&binder, false);
    session.reads(&binder, &["duties.yaml", "checklists/", "contacts.yaml"]);
    let log = session.log_to_read(&binder)?;
    let mut closed = closed_incidents(&binder, session.env);
    closed.retain(|it| !it.incident.is_called(&log));
    let when = when(&binder, session);
    let answer = if log.is_journal() {
        next::no_incident(&closed, &session.words, when)
    } else {
        let read = what_next::what_next(&binder, session.env, &log)?;
        let people = &read.at_hand.people;
        let view = next::NextView {
            incident: &read.incident,
            closed: &closed,
            tasks: &read.tasks,
            critical: &read.critical,
            older: &read.older,
            supports: &read.at_hand.supports,
            below: &read.at_hand.below,
            concerns: people.concerns.as_ref().map(contact),
            responsible: people.responsible.as_ref().map(contact),
        };
        next::next(&view, &session.words, when)
    };
    session.answer(&answer.page, &answer.json)?;
    Ok(Exit::Done)
}

fn contact(reached: &ReachedBy) -> next::ContactView<'_> {
    next::ContactView {
        name: &reached.name,
        channel: &reached.channel,
        address: &reached.address,
    }
}
