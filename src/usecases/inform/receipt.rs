//! Note who has confirmed a notice.

use anyhow::Result;

use crate::domain::inform::communications::{Communications, Receipts, SentMessage};
use crate::domain::log::entry::Fields;
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::log_query::LogQuery;
use crate::domain::log::timeline::Timeline;
use crate::domain::name::{EntryId, LogId, folded};
use crate::domain::suggest;
use crate::domain::time::moment::{self, Moment};
use crate::env::Env;
use crate::error::{Failure, Message};
use crate::replica::Binder;
use crate::say;
use crate::usecases::incident::incidents;
use crate::usecases::log::event_time::EventTime;
use crate::usecases::log::find_entry;
use crate::usecases::log::mark_done::{self, DoneMark};
use crate::usecases::log::write_outcome::{self, WriteOutcome};

/// What was typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Confirmed {
    /// Id of the notice.
    pub of: String,
    /// Those who have confirmed.
    pub who: Vec<String>,
    /// How many have, all in all.
    pub count: Option<u64>,
    pub action: Option<String>,
    pub owner: Option<String>,
    pub due: Option<String>,
    pub done: Vec<String>,
    pub source: Option<String>,
    pub happened: EventTime,
}

/// Writes a `receipt`, and gives how many have confirmed now.
///
/// # Errors
/// Neither names nor a number; what was typed is no id; a time that cannot be read; a copy that
/// cannot write.
pub fn confirm(
    binder: &Binder,
    env: &Env,
    log: &LogId,
    confirmed: &Confirmed,
    sentence: &dyn Fn(&Message) -> String,
) -> Result<(WriteOutcome, Option<(EntryId, Receipts)>)> {
    if confirmed.who.is_empty() && confirmed.count.is_none() {
        return Err(
            Failure::wrong_words(say!("inform-receipt-of-whom", id = &confirmed.of)).into(),
        );
    }
    let at = confirmed.happened.moment(binder, env)?;
    let reading = confirmed.happened.to_come(binder, env);
    let due = confirmed
        .due
        .as_deref()
        .map(|typed| reading.moment(typed))
        .transpose()?;
    let (_, timeline) = incidents::told_asked(binder, log, &LogQuery::Course)?;
    let of = notice_meant(&confirmed.of, &timeline);
    let target = find_entry::find(binder, env, Some(log.as_str()), &of)?;
    let mut draft = target.draft(EntryKind::Receipt, at);
    write_into(&mut draft.fields, confirmed, due, &target.id, sentence);
    let mut notices = target.notices.clone();
    notices.extend(confirmed.happened.remark(binder, env, at));
    let is_notice = target
        .row
        .as_ref()
        .is_none_or(|row| row.is(&EntryKind::Notice));
    notices
        .extend((!is_notice).then(|| say!("inform-receipt-of-none", id = target.id.to_string())));
    notices.extend(strangers(confirmed, &timeline, &target.id.to_string()));
    let mut noted = write_outcome::write(binder, env, draft, Vec::new(), notices)?;
    mark(binder, env, log, confirmed, &mut noted);
    let (_, timeline) = incidents::told_asked(binder, log, &LogQuery::Course)?;
    let informed = Communications::of(&timeline);
    let sent = informed.sent.into_iter().find(|sent| sent.id == target.id);
    Ok((noted, sent.and_then(|sent| Some((sent.id, sent.receipts?)))))
}

fn write_into(
    fields: &mut Fields,
    confirmed: &Confirmed,
    due: Option<Moment>,
    id: &EntryId,
    sentence: &dyn Fn(&Message) -> String,
) {
    let event = match confirmed.count {
        Some(count) => say!("inform-event-count", count = count, id = id.to_string()),
        None => say!(
            "inform-event-receipt",
            who = confirmed.who.join(", "),
            id = id.to_string()
        ),
    };
    fields.set(Field::Event, sentence(&event));
    let texts = [
        (Field::Action, &confirmed.action),
        (Field::Owner, &confirmed.owner),
        (Field::Source, &confirmed.source),
        (Field::Late, &confirmed.happened.late),
    ];
    for (field, text) in texts {
        fields.set(field, text.as_deref().unwrap_or_default());
    }
    fields.set(Field::Due, due.map(moment::written).unwrap_or_default());
    match confirmed.count {
        Some(count) => fields.set(Field::Received, count),
        None => fields.set(Field::Received, confirmed.who.clone()),
    };
}

/// An id, or an audience: then its last notice.
fn notice_meant(typed: &str, timeline: &Timeline) -> String {
    let informed = Communications::of(timeline);
    let mut notices = informed.sent.iter().filter(|sent| sent.receipts.is_some());
    let to_it = |sent: &&SentMessage| sent.is_to(typed.trim());
    let found = notices.rfind(to_it);
    found.map_or_else(|| typed.to_owned(), |sent| sent.id.to_string())
}

/// Names that are not among those it went to, where those were named.
fn strangers(confirmed: &Confirmed, timeline: &Timeline, id: &str) -> Vec<Message> {
    let informed = Communications::of(timeline);
    let sent = informed.sent.iter().find(|sent| sent.id.to_string() == id);
    let to = sent
        .and_then(|sent| sent.receipts.as_ref())
        .map(|it| it.to.clone());
    let to = to.unwrap_or_default();
    if to.is_empty() {
        return Vec::new();
    }
    let known = |name: &&String| to.iter().any(|it| folded(it) == folded(name));
    let strange = confirmed.who.iter().filter(|name| !known(name));
    let said = |name: &String| match suggest::closest_match(name, to.iter().map(String::as_str)) {
        Some(near) => say!("inform-receipt-near", name = name, near = near),
        None => say!("inform-receipt-stranger", name = name),
    };
    strange.map(said).collect()
}

fn mark(binder: &Binder, env: &Env, log: &LogId, confirmed: &Confirmed, noted: &mut WriteOutcome) {
    for id in &confirmed.done {
        let mark = DoneMark {
            done: true,
            id: id.clone(),
            text: String::new(),
            happened: confirmed.happened.clone(),
            source: None,
        };
        match mark_done::mark_done(binder, env, Some(log.as_str()), &mark) {
            Ok(marked) => noted.unshared = marked.unshared,
            Err(_) => noted.notices.push(say!("inform-not-marked", id = id)),
        }
    }
}
