//! `binder incident link ID --under ID`, and the incidents as a tree.

use clap::Args;

use crate::cli::incident::when;
use crate::cli::log::write_outcome;
use crate::cli::session::Session;
use crate::error::Exit;
use crate::render::incident::tree;
use crate::usecases::Binder;
use crate::usecases::incident::link_incidents::{LinkRequest, incident_tree, link_incidents};

#[derive(Args, Debug)]
pub(crate) struct LinkArgs {
    #[arg(value_name = "ID")]
    below: String,
    #[arg(long, value_name = "ID")]
    under: String,
    #[arg(long, value_name = "UNIT")]
    unit: Option<String>,
    #[arg(long)]
    off: bool,
}

pub(crate) fn run(typed: &LinkArgs, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder_to_write()?;
    let request = LinkRequest {
        below: &typed.below,
        above: &typed.under,
        unit: typed.unit.as_deref(),
        off: typed.off,
    };
    let say = session.in_binders_language(&binder);
    let written = link_incidents(&binder, session.env, &request, &say)?;
    let tree = incident_tree(&binder)?;
    let mut answer = tree::tree(&tree, &session.words, when(&binder, session));
    answer
        .page
        .paragraph(write_outcome::line(session, &binder, &written));
    write_outcome::end_with(session, &written, &answer.page, answer.json)
}

/// The table of all incidents, each below the one it is under.
pub(super) fn tree(binder: &Binder, session: &mut Session) -> anyhow::Result<Exit> {
    let tree = incident_tree(binder)?;
    let answer = tree::tree(&tree, &session.words, when(binder, session));
    session.answer(&answer.page, &answer.json)?;
    Ok(Exit::Done)
}
