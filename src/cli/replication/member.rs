//! `binder member`: who may write here.

use clap::{Args, Subcommand};

use crate::cli::log::write_outcome;
use crate::cli::session::Session;
use crate::domain::replication::rules::history::MembershipChange;
use crate::error::Exit;
use crate::render::documents::proposals;
use crate::render::replication::members as shown;
use crate::usecases::replication::change_member::{self, MemberRequest};
use crate::usecases::replication::members;

#[derive(Args, Debug)]
pub(crate) struct MemberArgs {
    #[command(subcommand)]
    verb: Option<MemberVerb>,
}

#[derive(Debug, Subcommand)]
enum MemberVerb {
    List,
    Show {
        writer: String,
    },
    Add {
        writer: String,
    },
    Confirm {
        writer: String,
    },
    Suspend {
        writer: String,
    },
    Remove {
        writer: String,
        #[arg(long, value_name = "ID")]
        last: Option<String>,
    },
}

pub(crate) fn run(typed: &MemberArgs, session: &mut Session) -> anyhow::Result<Exit> {
    match &typed.verb {
        None | Some(MemberVerb::List) => list(session),
        Some(MemberVerb::Show { writer }) => show(session, writer),
        Some(MemberVerb::Add { writer }) => change(session, writer, MembershipChange::On, None),
        Some(MemberVerb::Confirm { writer }) => {
            change(session, writer, MembershipChange::Confirmed, None)
        }
        Some(MemberVerb::Suspend { writer }) => {
            change(session, writer, MembershipChange::Suspended, None)
        }
        Some(MemberVerb::Remove { writer, last }) => {
            change(session, writer, MembershipChange::Off, last.as_deref())
        }
    }
}

fn list(session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    let members = members::members(&binder)?;
    let list = shown::list(&session.words, &members, binder.zone());
    session.answer(&list.page, &list.json)?;
    Ok(Exit::Done)
}

fn show(session: &mut Session, writer: &str) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    let members = members::members(&binder)?;
    let member = members::find(&members, writer)?;
    let about = shown::MembersContext {
        introduction: &binder.introduction()?,
        zone: binder.zone(),
    };
    let one = shown::one(&session.words, &members, member, &about);
    session.answer(&one.page, &one.json)?;
    Ok(Exit::Done)
}

fn change(
    session: &mut Session,
    writer: &str,
    to: MembershipChange,
    last: Option<&str>,
) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    let member = members::find(&members::members(&binder)?, writer)?.clone();
    let wanted = MemberRequest {
        event: session.say(&shown::event(to, &member)),
        last: last.map(str::to_owned),
        to,
        member: member.clone(),
    };
    let (noted, members) = change_member::change_member(&binder, session.env, wanted)?;
    let mut answer = shown::changed(&session.words, &members, &member, to);
    if to == MembershipChange::On {
        session.tells_of_documents();
        let waiting = binder.proposed().unwrap_or_default();
        proposals::after_exchange(&mut answer, &session.words, &waiting, binder.zone());
    }
    answer
        .page
        .paragraph(write_outcome::line(session, &binder, &noted));
    write_outcome::end_with(session, &noted, &answer.page, answer.json)
}
