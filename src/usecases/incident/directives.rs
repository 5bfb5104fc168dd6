//! Give a temporary directive, and recall it.

use anyhow::Result;

use crate::domain::incident::Incident;
use crate::domain::incident::directives::{self, Directive};
use crate::domain::log::entry::{Draft, Fields};
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::log_query::LogQuery;
use crate::domain::name::LogId;
use crate::domain::time::moment::{self, Moment, Zone};
use crate::env::Env;
use crate::error::{Failure, Message};
use crate::replica::Binder;
use crate::say;
use crate::usecases::incident::incidents;
use crate::usecases::log::event_time::EventTime;
use crate::usecases::log::find_entry;
use crate::usecases::log::long_text;
use crate::usecases::log::write_outcome::WriteOutcome;

/// The directives of an incident.
pub struct DirectiveOverview {
    pub incident: Incident,
    pub directives: Vec<Directive>,
    pub now: Moment,
    pub zone: Zone,
}

/// # Errors
/// The binder cannot be read.
pub fn read(binder: &Binder, env: &Env, log: &LogId) -> Result<DirectiveOverview> {
    let (incident, timeline) = incidents::told_asked(binder, log, &LogQuery::Course)?;
    Ok(DirectiveOverview {
        incident,
        directives: directives::directives(&timeline),
        now: moment::in_zone(env.now(), binder.zone()),
        zone: binder.zone(),
    })
}

/// A directive as typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewDirective {
    pub text: String,
    pub why: Option<String>,
    pub by: Option<String>,
    /// Rejected alternatives.
    pub options: Vec<String>,
    pub until: Option<String>,
    pub happened: EventTime,
}

/// Writes a `directive`.
///
/// # Errors
/// No text; a time that cannot be read; a copy that cannot write.
pub fn add(binder: &Binder, env: &Env, log: &LogId, given: &NewDirective) -> Result<WriteOutcome> {
    if given.text.trim().is_empty() {
        return Err(Failure::could_not(say!("directive-no-text")).into());
    }
    let at = given.happened.moment(binder, env)?;
    let reading = given.happened.to_come(binder, env);
    let until = given.until.as_deref().map(|typed| reading.moment(typed));
    let until = until.transpose()?;
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let fields = Fields::default()
        .with(Field::Late, given.happened.why_late())
        .with(Field::Event, given.text.trim())
        .with(Field::Due, until.map(moment::written).unwrap_or_default())
        .with(Field::To, "on")
        .with(Field::Why, text(&given.why))
        .with(Field::Options, given.options.clone())
        .with(Field::By, text(&given.by));
    let draft = Draft {
        log: log.clone(),
        kind: EntryKind::Directive,
        at,
        fields,
    };
    let mut notices: Vec<Message> = Vec::new();
    notices.extend(given.happened.remark(binder, env, at));
    if text(&given.why).trim().is_empty() {
        notices.push(say!("directive-without-reason"));
    }
    long_text::write(binder, env, draft, Vec::new(), notices)
}

/// Arguments for a recall.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RecallRequest {
    /// The id of its entry.
    pub which_one: String,
    pub why: Option<String>,
    pub happened: EventTime,
    /// The duty of the plan that is done by it.
    pub duty: Option<String>,
}

/// Writes a `directive` turned off; returns the text of the recalled one. An id unknown here is used as
/// typed.
///
/// # Errors
/// An unknown id; a time that cannot be read; a copy that cannot write.
pub fn recall(
    binder: &Binder,
    env: &Env,
    log: &LogId,
    recalling: &RecallRequest,
    sentence: &dyn Fn(&Message) -> String,
) -> Result<(WriteOutcome, String)> {
    let at = recalling.happened.moment(binder, env)?;
    let (_, timeline) = incidents::told_asked(binder, log, &LogQuery::Course)?;
    let all = directives::directives(&timeline);
    let found = all.iter().find(|it| it.is_called(&recalling.which_one));
    let id = found.map(|it| it.id.to_string());
    let id = id.unwrap_or_else(|| recalling.which_one.clone());
    let target = find_entry::find(binder, env, Some(log.as_str()), &id)
        .map_err(|_| unknown(&recalling.which_one, &all))?;
    let text = found.map_or(String::new(), |it| it.text.clone());
    let event = say!("directive-recalled-event", text = &text);
    let words = |text: &Option<String>| text.clone().unwrap_or_default();
    let mut draft = target.draft(EntryKind::Directive, at);
    draft.fields.set(Field::Event, sentence(&event));
    draft.fields.set(Field::To, "off");
    draft.fields.set(Field::Why, words(&recalling.why));
    draft.fields.set(Field::Late, recalling.happened.why_late());
    draft.fields.set(Field::Duty, words(&recalling.duty));
    let mut notices = target.notices;
    notices.extend(recalling.happened.remark(binder, env, at));
    match found {
        Some(known) if known.recalled.is_some() => notices.push(say!("directive-recalled-already")),
        None if target.row.is_some() => notices.push(say!("directive-is-none")),
        _ => {}
    }
    let written = long_text::write(binder, env, draft, Vec::new(), notices)?;
    Ok((written, text))
}

fn unknown(typed: &str, all: &[Directive]) -> Failure {
    let open = all.iter().filter(|it| it.is_open());
    let open = open.map(|it| it.id.to_string());
    let open: Vec<String> = open.collect();
    Failure::could_not(match open.first() {
        None => say!("directive-unknown", typed = typed),
        Some(first) => say!(
            "directive-unknown-open",
            typed = typed,
            open = open.join(", "),
            first = first
        ),
    })
}
