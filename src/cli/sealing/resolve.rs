//! `binder seal resolve`: which of several texts sealed at the same time stands.

use clap::Args;
use serde_json::json;

use crate::cli::sealing::open::{note, opened_text};
use crate::cli::session::Session;
use crate::domain::sealing::sealed_list::ListText;
use crate::error::{Exit, Failure};
use crate::render::page::Page;
use crate::say;
use crate::usecases::sealing::lists::{labelled, named_list};
use crate::usecases::sealing::resolve_list::resolve_list;

#[derive(Args, Debug)]
pub(crate) struct ResolveArgs {
    name: String,
    #[arg(long, value_name = "VERSION")]
    keep: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    passphrase_fd: Option<u32>,
}

pub(crate) fn run(typed: &ResolveArgs, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    binder.may_write()?;
    let list = named_list(&binder, &typed.name)?;
    let labels: Vec<String> = list.texts.iter().map(ListText::label).collect();
    let labels = labels.join(", ");
    if list.texts.len() < 2 {
        let one = say!("seal-one-text", name = list.name());
        return Err(Failure::could_not(one).into());
    }
    let keep = match &typed.keep {
        Some(keep) => keep.clone(),
        None if session.env.terminal.input => {
            let question = session.say(&say!("seal-which-text", labels = &labels));
            session.typed_answer(&question).unwrap_or_default()
        }
        None => {
            let which = say!("seal-keep-which", name = list.name(), labels = labels);
            return Err(Failure::could_not(which).into());
        }
    };
    labelled(&list, &keep)?;
    let kept = opened_text(session, &binder, (&typed.name, &keep), typed.passphrase_fd)?;
    note(session, &binder, &kept, "");
    let sealed = resolve_list(&binder, session.env, &kept)?;
    session.has_written = true;
    let mut page = Page::new();
    page.paragraph(session.say(&say!(
        "seal-resolved",
        name = &kept.about.name,
        kept = keep,
        version = sealed.number.to_string()
    )));
    let json = json!({ "list": sealed.list, "version": sealed.number, "readers": sealed.readers,
        "entry": sealed.entry });
    session.answer(&page, &json)?;
    Ok(Exit::Done)
}
