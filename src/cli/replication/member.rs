//! `binder member`: list, add, confirm, suspend and remove members.

use clap::{Args, Subcommand};
use serde_json::{Value, json};

use crate::cli::log::write_outcome;
use crate::cli::session::Session;
use crate::domain::replication::members::Member;
use crate::domain::replication::rules::history::MembershipChange;
use crate::error::{Exit, Failure};
use crate::render::answer::Answer;
use crate::render::documents::proposals;
use crate::render::page::Page;
use crate::render::replication::members as shown;
use crate::say;
use crate::usecases::Binder;
use crate::usecases::log::write_outcome::WriteOutcome;
use crate::usecases::replication::change_member::{self, MemberRequest};
use crate::usecases::replication::members;
use crate::usecases::replication::narrow_member;
use crate::usecases::replication::rename_member;

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
        #[arg(required = true)]
        writer: Vec<String>,
    },
    Rename {
        name: String,
    },
    Confirm {
        writer: String,
    },
    Suspend {
        writer: String,
    },
    Reads {
        writer: String,
        #[arg(value_name = "all|internal|protected|LIST,…")]
        what: String,
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
        Some(MemberVerb::Add { writer }) => add(session, writer),
        Some(MemberVerb::Rename { name }) => rename(session, name),
        Some(MemberVerb::Confirm { writer }) => {
            change(session, writer, MembershipChange::Confirmed, None)
        }
        Some(MemberVerb::Suspend { writer }) => {
            change(session, writer, MembershipChange::Suspended, None)
        }
        Some(MemberVerb::Reads { writer, what }) => narrow(session, writer, what),
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

/// Adds one writer or several, each with an entry of its own. Where a name is not known nothing is written.
fn add(session: &mut Session, writers: &[String]) -> anyhow::Result<Exit> {
    if let [one] = writers {
        return change(session, one, MembershipChange::On, None);
    }
    let binder = session.binder()?;
    let known = members::members(&binder)?;
    let found = writers.iter().map(|writer| members::find(&known, writer));
    let found: Vec<Member> = found
        .map(|it| it.cloned())
        .collect::<Result<_, Failure>>()?;
    let (mut members, mut last): (Vec<Member>, Option<WriteOutcome>) = (Vec::new(), None);
    let mut added: Vec<Value> = Vec::new();
    let mut exit = Exit::Done;
    for member in found {
        let changed = changed(session, &binder, member.clone(), MembershipChange::On, None);
        let (noted, answer) = match changed {
            Ok(changed) => changed,
            // Those before are written; why this one is not stands beside the answer.
            Err(error) => {
                let failed = session.end(Err(error));
                exit = if added.is_empty() { failed } else { Exit::Kept };
                continue;
            }
        };
        let mut json = answer.json;
        json["id"] = noted.id.to_string().into();
        added.push(json);
        session.has_written = true;
        noted.notices.iter().for_each(|it| session.notice(it));
        members.push(member);
        last = Some(noted);
    }
    let mut page = match members.is_empty() {
        true => Page::new(),
        false => shown::added(&session.words, &members),
    };
    if let Some(noted) = &last {
        page.paragraph(write_outcome::line(session, &binder, noted));
    }
    let json = json!({ "added": added });
    let mut answer = Answer { page, json };
    tell_waiting(session, &binder, &mut answer);
    session.answer(&answer.page, &answer.json)?;
    Ok(exit)
}

/// What the new members' changes of documents are that wait for an answer.
fn tell_waiting(session: &mut Session, binder: &Binder, answer: &mut Answer) {
    session.tells_of_documents();
    let waiting = binder.proposed().unwrap_or_default();
    proposals::after_exchange(answer, &session.words, &waiting, binder.zone());
}

fn rename(session: &mut Session, name: &str) -> anyhow::Result<Exit> {
    let mut binder = session.binder_to_write()?;
    let sentence = session.in_binders_language(&binder);
    let renamed = rename_member::rename_member(&mut binder, session.env, name, &sentence)?;
    let mut answer = shown::renamed(&session.words, &renamed.members, &renamed.member);
    let line = write_outcome::line(session, &binder, &renamed.outcome);
    answer.page.paragraph(line);
    if let Some(id) = &renamed.listed {
        let listed = say!(
            "member-renamed-listed",
            before = &renamed.before,
            id = id,
            name = &renamed.name
        );
        session.notice(&listed);
    }
    write_outcome::end_with(session, &renamed.outcome, &answer.page, answer.json)
}

fn change(
    session: &mut Session,
    writer: &str,
    to: MembershipChange,
    last: Option<&str>,
) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    let member = members::find(&members::members(&binder)?, writer)?.clone();
    let (noted, mut answer) = changed(session, &binder, member, to, last)?;
    if to == MembershipChange::On {
        tell_waiting(session, &binder, &mut answer);
    }
    write_outcome::end_with(session, &noted, &answer.page, answer.json)
}

/// What a member reads of what is sealed.
fn narrow(session: &mut Session, writer: &str, what: &str) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    let member = members::find(&members::members(&binder)?, writer)?.clone();
    let reads = narrow_member::reads(&binder, what)?;
    let say = session.in_binders_language(&binder);
    let event = say(&say!(
        "member-event-reads",
        name = member.called(),
        reads = reads.join(", ")
    ));
    let written = narrow_member::narrow_member(&binder, session.env, (&member, &reads), &event)?;
    let done = say!(
        "member-reads",
        name = member.called(),
        reads = reads.join(", ")
    );
    write_outcome::end_told(session, &binder, &written, &done)
}

/// Writes the entry; gives what is shown of it.
fn changed(
    session: &mut Session,
    binder: &Binder,
    member: Member,
    to: MembershipChange,
    last: Option<&str>,
) -> anyhow::Result<(WriteOutcome, Answer)> {
    let wanted = MemberRequest {
        event: session.say(&shown::event(to, &member)),
        last: last.map(str::to_owned),
        to,
        member: member.clone(),
    };
    let (noted, members) = change_member::change_member(binder, session.env, wanted)?;
    let mut answer = shown::changed(&session.words, &members, &member, to);
    let line = write_outcome::line(session, binder, &noted);
    answer.page.paragraph(line);
    Ok((noted, answer))
}
