//! `binder call`: call order for now, with numbers and reasons.

use clap::Args;

use crate::cli::log::Twice;
use crate::cli::session::Session;
use crate::cli::usage::synonyms::word_typed;
use crate::error::{Exit, Failure};
use crate::render::people::call as shown;
use crate::render::people::contacts::ContactsContext;
use crate::say;
use crate::usecases::people::whom_to_call::{CallRequest, whom_to_call};

#[derive(Args, Debug)]
pub(crate) struct CallArgs {
    #[arg(value_name = "WHO", conflicts_with_all = ["system", "wide", "long"])]
    person: Option<String>,
    #[arg(long, value_name = "SYSTEM")]
    system: Option<String>,
    /// Whose own contacts stand before the shared ones.
    #[arg(long, value_name = "UNIT")]
    unit: Option<String>,
    #[arg(long, conflicts_with = "long")]
    wide: bool,
    #[arg(long)]
    long: bool,
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    since: Option<String>,
    #[command(flatten)]
    twice: Twice,
}

/// Refuses the result of a call, which this command does not note: `call bo no answer`.
fn refuse_result(typed: &str, session: &Session) -> anyhow::Result<()> {
    let words: Vec<&str> = typed.split_whitespace().collect();
    let results = ["reached", "no-answer", "message"];
    let result = (1..words.len()).find(|at| {
        let result = words[*at..].join("-");
        word_typed(&result, &results, &session.words).is_some()
    });
    let Some(at) = result else { return Ok(()) };
    let result = words[at..].join(" ");
    let command = format!("binder call-result {typed}");
    Err(Failure::wrong_words(say!("call-is-result", typed = result, command = command)).into())
}

pub(crate) fn run(typed: CallArgs, session: &mut Session) -> anyhow::Result<Exit> {
    if let Some(person) = &typed.person {
        refuse_result(person, session)?;
    }
    let question = CallRequest {
        who: typed.person,
        system: typed.system,
        unit: typed.unit,
        wide: typed.wide,
        long: typed.long,
        since: typed.since,
        which: typed.twice.which(),
    };
    let binder = session.binder()?;
    session.reads(
        &binder,
        &[
            "contacts.yaml",
            "escalation.yaml",
            "hours.yaml",
            "suppliers.yaml",
            "systems.yaml",
        ],
    );
    let answer = whom_to_call(&binder, session.env, &question)?;
    for notice in &answer.notices {
        session.notice(notice);
    }
    let view = shown::CallView {
        calls: &answer.calls,
        otherwise: answer.is_otherwise(),
        by_name: answer.by_name,
        drill: answer.drill,
        extent: answer.extent,
        system: answer.system.as_ref(),
        since: answer.since,
        long_after: answer.long_after,
        office_open: answer.office_open,
        until: answer.until,
        call_order: &answer.call_order,
        tried: &answer.tried,
        closed: &answer.closed,
        names: &answer.names,
        systems: &answer.systems,
        older: &answer.older,
        context: ContactsContext {
            words: &session.words,
            versions_by: &answer.found.versions_by,
            home: answer.found.home,
            at: answer.found.at,
            zone: answer.found.zone,
            now: true,
        },
    };
    let shown = shown::page(&view);
    session.about_log_in_use(&binder);
    session.answer(&shown.page, &shown.json)?;
    Ok(Exit::Done)
}
