//! `binder seal destroy`: the end of a list, or of an incident's protected text.

use clap::Args;

use crate::cli::log::write_outcome;
use crate::cli::sealing::envelope;
use crate::cli::session::Session;
use crate::domain::name::LogId;
use crate::error::{Exit, Failure};
use crate::say;
use crate::usecases::sealing::destroy_list::destroy_list;
use crate::usecases::sealing::destroy_sealed::{destroy_sealed, to_destroy};
use crate::usecases::sealing::lists::named_list;
use crate::usecases::sealing::make_envelope::has_envelope;

#[derive(Args, Debug)]
pub(crate) struct DestroyArgs {
    name: Option<String>,
    #[arg(long, value_name = "TEXT")]
    why: String,
    #[arg(long)]
    yes: bool,
}

pub(crate) fn run(typed: &DestroyArgs, session: &mut Session) -> anyhow::Result<Exit> {
    match (&typed.name, session.globals.incident.clone()) {
        (Some(name), None) => list(session, typed, name),
        (None, Some(incident)) => text_of_incident(session, typed, &incident),
        _ => Err(Failure::wrong_words(say!("seal-which")).into()),
    }
}

fn list(session: &mut Session, typed: &DestroyArgs, name: &str) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    binder.may_write()?;
    let list = named_list(&binder, name)?;
    session.tell(&say!("seal-destroy-list-means", name = list.name()));
    if !agreed(session, typed) {
        let no = say!("seal-list-not-destroyed", name = list.name());
        return Err(Failure::could_not(no).into());
    }
    let say = session.in_binders_language(&binder);
    let event = say(&say!("seal-deed-destroyed", list = &list.id));
    let written = destroy_list(&binder, session.env, &list, (&event, &typed.why))?;
    let done = say!("seal-list-destroyed", name = list.name());
    let ended = write_outcome::end_told(session, &binder, &written, &done)?;
    if has_envelope(&binder)? {
        // It opens what is destroyed, wherever somebody kept it.
        envelope::make_anew(session, &binder)?;
    }
    Ok(ended)
}

fn text_of_incident(session: &mut Session, typed: &DestroyArgs, of: &str) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    binder.may_write()?;
    let (logs, title) = to_destroy(&binder, session.env, of)?;
    session.tell(&say!("seal-destroy-means", title = &title));
    if !agreed(session, typed) {
        return Err(Failure::could_not(say!("seal-not-destroyed", incident = of)).into());
    }
    let say = session.in_binders_language(&binder);
    let event = |log: &LogId| say(&say!("seal-destroyed-event", incident = log.to_string()));
    let written = destroy_sealed(&binder, session.env, &logs, &event, &typed.why)?;
    let done = say!("seal-destroyed", title = title);
    let ended = write_outcome::end_told(session, &binder, &written, &done)?;
    if has_envelope(&binder)? {
        envelope::make_anew(session, &binder)?;
    }
    Ok(ended)
}

fn agreed(session: &mut Session, typed: &DestroyArgs) -> bool {
    typed.yes || session.env.terminal.input && session.agreed(&say!("seal-destroy-sure"))
}
