//! `binder incident close` and `binder incident reopen`.

use clap::Args;

use crate::cli::incident::when;
use crate::cli::log::Twice;
use crate::cli::log::write_outcome;
use crate::cli::session::Session;
use crate::domain::name::LogId;
use crate::domain::shell_quote::quoted;
use crate::error::{Exit, Failure};
use crate::render::incident::{closed, used};
use crate::render::when::TimeStyle;
use crate::say;
use crate::usecases::Binder;
use crate::usecases::incident::close_incident::{
    self, Closable, Closing, OpenMatters, close_incident,
};
use crate::usecases::incident::reopen_incident::{Reopening, reopen_incident};

#[derive(Args, Debug)]
pub(crate) struct Close {
    #[arg(value_name = "ID")]
    id: Option<String>,
    #[arg(short, long)]
    yes: bool,
    #[command(flatten)]
    reason: Reason,
}

#[derive(Args, Debug)]
pub(crate) struct Reopen {
    #[arg(value_name = "ID")]
    id: Option<String>,
    #[command(flatten)]
    reason: Reason,
}

/// Why and when an incident was closed or opened again.
#[derive(Args, Debug)]
struct Reason {
    #[arg(long, value_name = "TEXT")]
    why: Option<String>,
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    at: Option<String>,
    #[command(flatten)]
    twice: Twice,
}

/// Closes an incident. Without both its id and `--yes`, lists what is open and asks first.
pub(crate) fn run(typed: Close, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    let named = typed.id.as_deref().or(session.globals.incident.as_deref());
    let agreed = typed.yes && named.is_some();
    let log = session.incident_to_read(&binder, typed.id.as_deref())?;
    if !agreed {
        let found = close_incident::closable(&binder, session.env, &log)?;
        if !asked(&typed, &found, session)? {
            session.notice(&say!("closing-left-open", title = found.incident.title));
            return Ok(Exit::Done);
        }
    }
    session.will_write();
    closing(&binder, &log, typed, !agreed, session)
}

/// Shows open matters and asks. Without a terminal it prints the full command instead, so that no text has
/// to be saved.
fn asked(typed: &Close, found: &Closable, session: &mut Session) -> anyhow::Result<bool> {
    let time = TimeStyle {
        now: found.now,
        zone: found.zone,
    };
    let left = left_view(&found.left);
    let answer = closed::closable(&found.incident, &left, &session.words, time);
    session.answer(&answer.page, &answer.json)?;
    let title = found.incident.title.as_str();
    if !session.env.terminal.input || session.globals.json {
        let mut command = format!("binder incident close {} --yes", found.incident.id);
        for (option, value) in [("--why", &typed.reason.why), ("--at", &typed.reason.at)] {
            let value = value.as_deref().map(quoted);
            command.extend(value.map(|value| format!(" {option} {value}")));
        }
        let message = say!("closing-wants-yes", title = title, command = command);
        return Err(Failure::wrong_words(message).into());
    }
    Ok(session.agreed(&say!("closing-question", title = title)))
}

fn closing(
    binder: &Binder,
    log: &LogId,
    typed: Close,
    was_asked: bool,
    session: &mut Session,
) -> anyhow::Result<Exit> {
    let closing = Closing {
        why: typed.reason.why,
        at: typed.reason.at,
        which: typed.reason.twice.which(),
    };
    let say = session.in_binders_language(binder);
    let closed = close_incident(binder, session.env, log, &closing, &say)?;
    let view = closed::ClosedView {
        incident: &closed.incident,
        left: left_view(&closed.still_open),
        was_asked,
        next_tasks: &closed.next_tasks,
    };
    let time = TimeStyle {
        now: closed.now,
        zone: closed.zone,
    };
    let mut answer = closed::closed(&view, &session.words, time);
    answer
        .page
        .paragraph(write_outcome::line(session, binder, &closed.outcome));
    write_outcome::end_with(session, &closed.outcome, &answer.page, answer.json)
}

fn left_view(left: &OpenMatters) -> closed::LeftView<'_> {
    closed::LeftView {
        actions: &left.actions,
        steps: &left.steps,
        duties: &left.duties,
        unshared: left.unshared,
    }
}

pub(crate) fn reopen(typed: Reopen, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder_to_write()?;
    let typed = Reopening {
        id: typed.id.or_else(|| session.globals.incident.clone()),
        why: typed.reason.why,
        at: typed.reason.at,
        which: typed.reason.twice.which(),
    };
    let reopened = reopen_incident(&binder, session.env, &typed)?;
    session.about(&binder, &reopened.incident.id);
    let time = when(&binder, session);
    let chosen = reopened.chosen;
    let mut answer = used::reopened(&reopened.incident, chosen, &session.words, time);
    answer
        .page
        .paragraph(write_outcome::line(session, &binder, &reopened.outcome));
    write_outcome::end_with(session, &reopened.outcome, &answer.page, answer.json)
}
