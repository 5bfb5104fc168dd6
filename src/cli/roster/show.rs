//! `roster count`, `list`, `show`, `missing`: what is read.

use clap::Args;

use crate::cli::roster::{Opened, Unlock};
use crate::cli::session::Session;
use crate::domain::roster::Child;
use crate::error::{Exit, Failure};
use crate::render::roster as shown;
use crate::say;

#[derive(Args, Debug)]
pub(super) struct List {
    /// A class.
    name: Option<String>,
    /// Only those with special needs, allergy or medicine.
    #[arg(long)]
    special: bool,
    #[command(flatten)]
    unlock: Unlock,
}

#[derive(Args, Debug)]
pub(super) struct Show {
    name: String,
    #[command(flatten)]
    unlock: Unlock,
}

pub(super) fn count(unlock: &Unlock, session: &mut Session) -> anyhow::Result<Exit> {
    let opened = Opened::of(unlock, session)?;
    let (presence, roster) = (&opened.read.presence, &opened.rosters.all);
    let missing = presence
        .is_mustering()
        .then(|| presence.count_missing(roster));
    let count = presence.count(roster);
    let answer = shown::count(&count, missing, opened.context(session));
    session.answer(&answer.page, &answer.json)?;
    Ok(Exit::Done)
}

pub(super) fn list(typed: &List, session: &mut Session) -> anyhow::Result<Exit> {
    let opened = Opened::of(&typed.unlock, session)?;
    opened.refuse_file()?;
    opened.note(session);
    let roster = &opened.rosters.all;
    let mut children = match &typed.name {
        Some(class) => roster.of_class(class),
        None => roster.in_order(),
    };
    if let (Some(class), true) = (&typed.name, children.is_empty()) {
        let classes = roster.classes().join(", ");
        let what = say!("roster-no-such-class", class = class, classes = classes);
        return Err(Failure::could_not(what).into());
    }
    if typed.special {
        children.retain(|child| Child::is_special(child));
    }
    let answer = shown::list(&children, &opened.read.presence, opened.context(session));
    session.answer(&answer.page, &answer.json)?;
    Ok(Exit::Done)
}

pub(super) fn show(typed: &Show, session: &mut Session) -> anyhow::Result<Exit> {
    let opened = Opened::of(&typed.unlock, session)?;
    opened.refuse_file()?;
    opened.note(session);
    let child = opened.child(&typed.name)?;
    let answer = shown::child(child, &opened.read.presence, opened.context(session));
    session.answer(&answer.page, &answer.json)?;
    Ok(Exit::Done)
}

pub(super) fn missing(unlock: &Unlock, session: &mut Session) -> anyhow::Result<Exit> {
    let opened = Opened::of(unlock, session)?;
    tell_missing(&opened, session)
}

/// Who is missing; only their number where the answer may become a file.
pub(super) fn tell_missing(opened: &Opened, session: &mut Session) -> anyhow::Result<Exit> {
    let (presence, roster) = (&opened.read.presence, &opened.rosters.all);
    let missing = presence.missing(roster);
    let answer = shown::missing(&missing, presence, roster, opened.context(session));
    session.answer(&answer.page, &answer.json)?;
    Ok(Exit::Done)
}
