//! `binder contacts set NAME FIELD VALUE` and `binder contacts verify NAME`.

use clap::Args;

use crate::cli::log::write_outcome;
use crate::cli::session::Session;
use crate::cli::usage::synonyms::{Synonyms, word_typed};
use crate::domain::people::contact::Field;
use crate::error::{Exit, Message};
use crate::say;
use crate::usecases::Binder;
use crate::usecases::people::keep_contacts::save_contacts;
use crate::usecases::people::set_contact::{PreparedChange, set_contact, verify_contact};

#[derive(Args, Debug)]
pub(crate) struct Set {
    name: String,
    field: String,
    #[arg(allow_hyphen_values = true)]
    value: String,
}

#[derive(Args, Debug)]
pub(crate) struct Verify {
    name: String,
}

pub(crate) fn set(typed: &Set, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    let (field, label) = match typed.field.split_once('.') {
        Some((field, label)) => (field, format!(".{label}")),
        None => (typed.field.as_str(), String::new()),
    };
    let known: Vec<&str> = Field::ALL.iter().map(|field| field.word()).collect();
    let field = word_typed(field, &known, &session.words).unwrap_or(field);
    let value = &typed.value;
    let typed_field = format!("{field}{label}");
    let prepared = set_contact(&binder, &typed.name, &typed_field, value, session.env)?;
    let shown_field = format!("{}{label}", Synonyms::of(&session.words).shown(field));
    let event = match prepared.display.as_str() {
        "" => say!(
            "contacts-event-removed",
            name = prepared.person.called(),
            field = shown_field
        ),
        shown => say!(
            "contacts-event-set",
            name = prepared.person.called(),
            field = shown_field,
            value = shown
        ),
    };
    save(&binder, prepared, &event, session)
}

pub(crate) fn verify(typed: &Verify, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    let prepared = verify_contact(&binder, &typed.name, session.env)?;
    let event = say!("contacts-event-verified", name = prepared.person.called());
    save(&binder, prepared, &event, session)
}

fn save(
    binder: &Binder,
    prepared: PreparedChange,
    event: &Message,
    session: &mut Session,
) -> anyhow::Result<Exit> {
    let event = session.say(event);
    let mut written = save_contacts(binder, prepared.text, prepared.base, &event, session.env)?;
    written.notices = vec![say!("contacts-saved", event = event)];
    write_outcome::end(session, binder, &written)
}
