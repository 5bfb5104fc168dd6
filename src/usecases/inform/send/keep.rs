//! Keep a draft, and note that one was approved.

use anyhow::Result;

use crate::domain::inform::message_text::excerpt;
use crate::domain::log::entry::Field;
use crate::domain::log::entry::{Draft, EntryKind};
use crate::domain::name::LogId;
use crate::env::Env;
use crate::replica::Binder;
use crate::say;
use crate::usecases::inform::draft::PreparedDraft;
use crate::usecases::inform::send::entry::{fields, who};
use crate::usecases::inform::send::{Sending, SentenceFn, no_text};
use crate::usecases::log::find_entry;
use crate::usecases::log::long_text;
use crate::usecases::log::write_outcome::WriteOutcome;

/// Writes a `message` that is a draft: kept for others to read and for sending later.
///
/// # Errors
/// No text; a copy that cannot write.
pub fn keep(
    binder: &Binder,
    env: &Env,
    log: &LogId,
    prepared: &PreparedDraft,
    sending: &Sending,
    sentence: SentenceFn,
) -> Result<WriteOutcome> {
    let text = prepared.text().ok_or_else(no_text)?;
    let at = sending.happened.moment(binder, env)?;
    let mut fields = fields(prepared, text, sending, sentence);
    let event = say!(
        "inform-event-draft",
        who = who(prepared),
        text = excerpt(&text.text)
    );
    fields.set(Field::Event, sentence(&event));
    fields.set(Field::To, "draft");
    fields.set(
        Field::ApprovedBy,
        sending.approved_by.as_deref().unwrap_or_default(),
    );
    let draft = Draft {
        log: log.clone(),
        kind: EntryKind::Message,
        at,
        fields,
    };
    long_text::write(binder, env, draft, Vec::new(), Vec::new())
}

/// Writes a `message` that says who approved a draft.
///
/// # Errors
/// A copy that cannot write.
pub fn approve(
    binder: &Binder,
    env: &Env,
    log: &LogId,
    prepared: &PreparedDraft,
    sending: &Sending,
    sentence: SentenceFn,
) -> Result<WriteOutcome> {
    let of = prepared
        .of
        .as_ref()
        .map(|of| of.id.to_string())
        .unwrap_or_default();
    let by = sending.approved_by.as_deref().unwrap_or_default();
    let at = sending.happened.moment(binder, env)?;
    let target = find_entry::find(binder, env, Some(log.as_str()), &of)?;
    let mut draft = target.draft(EntryKind::Message, at);
    let event = say!("inform-event-approved", id = of, by = by);
    draft.fields.set(Field::Event, sentence(&event));
    draft.fields.set(Field::To, "approved");
    draft.fields.set(Field::ApprovedBy, by);
    draft
        .fields
        .set(Field::Why, sending.why.as_deref().unwrap_or_default());
    draft.fields.set(Field::Late, sending.happened.why_late());
    long_text::write(binder, env, draft, Vec::new(), target.notices)
}
