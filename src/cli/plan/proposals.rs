//! `binder plan proposals`, `accept`, `decline`, `restore`.

use clap::Args;
use serde_json::{Value, json};

use crate::cli::log::write_outcome;
use crate::cli::session::Session;
use crate::domain::time::moment;
use crate::error::{Exit, Failure, Message};
use crate::render::documents;
use crate::render::documents::proposals::{self as shown, ProposalView};
use crate::render::page::Page;
use crate::render::people::contacts::ContactsContext;
use crate::say;
use crate::usecases::documents::name_document;
use crate::usecases::documents::proposals::{self, ProposalChoice, ShownProposal};
use crate::usecases::documents::restore_document;
use crate::usecases::documents::validate;
use crate::usecases::{Binder, PutBack};

#[derive(Args, Debug)]
pub(crate) struct Accept {
    #[arg(value_name = "ID")]
    ids: Vec<String>,
}

#[derive(Args, Debug)]
pub(crate) struct Decline {
    #[arg(value_name = "ID")]
    ids: Vec<String>,
}

#[derive(Args, Debug)]
pub(crate) struct Restore {
    #[arg(required = true)]
    document: Vec<String>,
}

/// The word for what was committed in the own folder.
const HERE: &str = "here";

pub(crate) fn list(session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    session.tells_of_documents();
    let (all, more) = proposals::list(&binder)?;
    let answer = shown::list(context(session, &binder), &views(&all), more);
    session.answer(&answer.page, &answer.json)?;
    Ok(Exit::Done)
}

pub(crate) fn accept(typed: &Accept, session: &mut Session) -> anyhow::Result<Exit> {
    let which = which(&typed.ids, session.globals.all)?;
    let binder = session.binder()?;
    session.tells_of_documents();
    let done = proposals::accept(&binder, session.env, &which)?;
    let mut page = Page::new();
    for view in &views(&done.shown) {
        shown::one(&mut page, context(session, &binder), view);
    }
    for (it, found) in &done.refused {
        documents::not_accepted(&mut page, &session.words, it.proposed.short(), found);
    }
    let refused = done.refused.iter().map(|(it, found)| {
        let found = documents::findings_json(&session.words, found);
        json!({ "proposal": shown::bare(&it.proposed), "findings": found })
    });
    let json = json!({
        "accepted": bare(&done.shown),
        "written": done.written,
        "refused": refused.collect::<Vec<_>>(),
    });
    let Some(noted) = &done.outcome else {
        session.answer(&page, &json)?;
        return Ok(Exit::CouldNot);
    };
    page.paragraph(session.say(&say!("proposal-accepted", count = done.written)));
    page.paragraph(write_outcome::line(session, &binder, noted));
    let exit = write_outcome::end_with(session, noted, &page, json)?;
    Ok(if done.refused.is_empty() {
        exit
    } else {
        Exit::CouldNot
    })
}

pub(crate) fn decline(typed: &Decline, session: &mut Session) -> anyhow::Result<Exit> {
    let which = which(&typed.ids, session.globals.all)?;
    let binder = session.binder()?;
    session.tells_of_documents();
    let say = session.in_binders_language(&binder);
    let sentence = |some: &[ShownProposal]| said_no(&say, some);
    let (all, noted) = proposals::decline(&binder, session.env, &which, &sentence)?;
    let mut page = Page::new();
    page.paragraph(session.say(&say!("proposal-declined", count = all.len())));
    shown::answered(&mut page, &session.words, &views(&all), binder.zone());
    page.paragraph(write_outcome::line(session, &binder, &noted));
    write_outcome::end_with(session, &noted, &page, json!({ "declined": bare(&all) }))
}

pub(crate) fn restore(typed: &Restore, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    session.tells_of_documents();
    let path = name_document::name_of_any_time(
        &binder,
        &name_document::as_typed(&binder, session.env, &typed.document),
    )?;
    let said = match binder.put_back(&path)? {
        PutBack::Not => None,
        PutBack::Done => Some(say!("plan-put-back", path = &path)),
        PutBack::Beside(large) => {
            let message = say!("plan-put-back-large", path = &path, large = large);
            Some(message)
        }
    };
    if let Some(said) = said {
        let mut page = Page::new();
        page.paragraph(session.say(&said));
        session.answer(&page, &json!({ "path": path, "put-back": true }))?;
        return Ok(Exit::Done);
    }
    let sentence = session.in_binders_language(&binder);
    let done = restore_document::restore_document(&binder, session.env, &path, &sentence)?;
    let mut page = Page::new();
    page.paragraph(session.say(&say!("plan-restored", path = &path)));
    shown::difference(&mut page, &session.words, &done.difference);
    page.paragraph(write_outcome::line(session, &binder, &done.outcome));
    write_outcome::end_with(session, &done.outcome, &page, json!({ "path": path }))
}

/// Text of a `decline` entry.
fn said_no(say: &dyn Fn(&Message) -> String, some: &[ShownProposal]) -> String {
    const NAMED: usize = 3;
    let named = some.iter().take(NAMED).map(|it| {
        let (path, who) = (it.proposed.path.as_str(), it.proposed.author.as_str());
        say(&say!("proposal-named", path = path, who = who))
    });
    let named: Vec<String> = named.collect();
    let more = some.len().saturating_sub(NAMED);
    say(&say!(
        "proposal-event-declined",
        what = named.join(", "),
        more = more
    ))
}

fn which(ids: &[String], all: bool) -> Result<ProposalChoice, Failure> {
    match ids {
        [] if all => Ok(ProposalChoice::All),
        [] => Err(Failure::wrong_words(say!("proposal-which"))),
        _ if all => Err(Failure::wrong_words(say!("proposal-which"))),
        [one] if one == HERE => Ok(ProposalChoice::Here),
        ids => Ok(ProposalChoice::Ids(ids.to_vec())),
    }
}

pub(super) fn context<'s>(session: &'s Session, binder: &Binder) -> ContactsContext<'s> {
    ContactsContext {
        words: &session.words,
        versions_by: &[],
        home: validate::home(binder),
        at: moment::in_zone(session.env.now(), binder.zone()),
        zone: binder.zone(),
        now: false,
    }
}

fn views(all: &[ShownProposal]) -> Vec<ProposalView<'_>> {
    let all = all.iter();
    all.map(|it| ProposalView {
        proposed: &it.proposed,
        difference: &it.difference,
        people: &it.people,
    })
    .collect()
}

fn bare(all: &[ShownProposal]) -> Vec<Value> {
    all.iter().map(|it| shown::bare(&it.proposed)).collect()
}
