//! Note that a message went out, keep a draft, note that one was approved.

mod entry;
mod keep;

use anyhow::Result;

use crate::domain::inform::message_text::{ChannelName, MessageText};
use crate::domain::inform::outgoing_message::{
    self, Assessment, MessageDeviation, OutgoingMessage, PlanContext,
};
use crate::domain::log::entry::Draft;
use crate::domain::log::entry::Field;
use crate::domain::log::timeline::Row;
use crate::domain::name::{EntryId, LogId};
use crate::domain::suggest::closest_match;
use crate::domain::time::moment::Moment;
use crate::env::Env;
use crate::error::{Arg, Failure, Message};
use crate::replica::Binder;
use crate::say;
use crate::usecases::inform::draft::PreparedDraft;
use crate::usecases::inform::send::entry::{fields, kind, one_or_list, who};
use crate::usecases::log::event_time::EventTime;
use crate::usecases::log::long_text;
use crate::usecases::log::mark_done::{self, DoneMark};
use crate::usecases::log::write_outcome::WriteOutcome;
use crate::usecases::review::what_next;

/// What was typed of the sending.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sending {
    pub channel: String,
    pub approved_by: Option<String>,
    /// How many it went to.
    pub count: Option<u64>,
    /// Whom it went to, by name.
    pub recipients: Vec<String>,
    /// Ids of duties it fulfils.
    pub duties: Vec<String>,
    /// Ids of actions that are done by it.
    pub done: Vec<String>,
    /// Id of an earlier message that it corrects.
    pub corrects: Option<String>,
    pub why: Option<String>,
    pub step: Option<u64>,
    pub happened: EventTime,
}

/// What came of it.
pub struct SendOutcome {
    pub outcome: WriteOutcome,
    /// Ids of the duties it fulfils.
    pub fulfils: Vec<String>,
    pub deviations: Vec<MessageDeviation>,
    /// What was done by it.
    pub done: Vec<EntryId>,
    /// The action left by a duty it does not fulfil.
    pub action: String,
}

pub use self::keep::{approve, keep};

type SentenceFn<'a> = &'a dyn Fn(&Message) -> String;

/// Writes a `message`, or a `notice` where recipients are to confirm. What goes otherwise than the
/// plan says is noted in it and said; only a text that is not filled in is refused.
///
/// # Errors
/// No text; a slot not filled in; a text that says XX; a time that cannot be read; a copy that
/// cannot write.
pub fn send(
    binder: &Binder,
    env: &Env,
    log: &LogId,
    prepared: &PreparedDraft,
    sending: &Sending,
    sentence: SentenceFn,
) -> Result<SendOutcome> {
    let text = finished(prepared)?;
    let sending = &Sending {
        channel: prepared.sources.channel_meant(&sending.channel, sentence),
        ..sending.clone()
    };
    let at = sending.happened.moment(binder, env)?;
    let approved_by = approved_by(prepared, text, sending);
    let judged = judged(binder, prepared, sending, at, !approved_by.is_empty());
    let action = action(prepared, &judged, sentence);
    let mut draft = Draft {
        log: log.clone(),
        kind: kind(prepared, sending),
        at,
        fields: fields(prepared, text, sending, sentence),
    };
    let fields = &mut draft.fields;
    fields.set(Field::ApprovedBy, approved_by);
    fields.set(Field::Duty, one_or_list(&judged.fulfils));
    fields.set(Field::Part, judged.part.as_str());
    let words: Vec<&str> = judged.deviations.iter().map(|it| it.written()).collect();
    fields.set(Field::Deviation, one_or_list(&words));
    if let Some(duty) = judged.misses.as_ref().filter(|_| !action.is_empty()) {
        fields.set(Field::Action, action.as_str());
        fields.set(Field::Owner, duty.who.as_str());
        fields.set(Field::Owes, duty.id.as_str());
    }
    let mut notices: Vec<Message> = sending
        .happened
        .remark(binder, env, at)
        .into_iter()
        .collect();
    notices.extend(prepared.notices.iter().cloned());
    notices.extend(said(prepared, &judged, sending));
    let mut noted = long_text::write(binder, env, draft, Vec::new(), notices)?;
    let done = close(binder, env, log, prepared, sending, &judged, &mut noted);
    Ok(SendOutcome {
        outcome: noted,
        fulfils: judged.fulfils,
        deviations: judged.deviations,
        done,
        action,
    })
}

fn no_text() -> Failure {
    Failure::could_not(say!("inform-no-text"))
}

/// The text, where it can go out.
fn finished(prepared: &PreparedDraft) -> Result<&MessageText, Failure> {
    let text = prepared.text().filter(|text| !text.text.trim().is_empty());
    let text = text.ok_or_else(no_text)?;
    let open = text.open();
    if !open.is_empty() {
        let set = open.iter().map(|slot| format!("--set {slot}=\"…\""));
        let set = set.collect::<Vec<_>>().join(" ");
        let message = say!("inform-unfilled", slots = open.join(", "), set = set);
        return Err(Failure::could_not(message));
    }
    if text.says_xx() {
        return Err(Failure::could_not(say!("inform-says-xx")));
    }
    Ok(text)
}

/// As typed now; else as the draft was approved, where its text goes out unchanged.
fn approved_by(prepared: &PreparedDraft, text: &MessageText, sending: &Sending) -> String {
    let kept = prepared.of.as_ref().filter(|of| of.text == text.text);
    let before = kept.map(|of| of.approved_by.clone()).unwrap_or_default();
    sending.approved_by.clone().unwrap_or(before)
}

fn judged(
    binder: &Binder,
    prepared: &PreparedDraft,
    sending: &Sending,
    at: Moment,
    approved: bool,
) -> Assessment {
    let known = &prepared.sources;
    let owed = what_next::owed(
        binder,
        &known.duties,
        &known.snapshot.incident,
        &known.snapshot.timeline,
    );
    let ids: Vec<String> = prepared.to.iter().map(|it| it.id.clone()).collect();
    let language = prepared.text().and_then(|text| text.language);
    let language = language.map(|it| it.tag()).unwrap_or_default();
    let telling = OutgoingMessage {
        translates: known.informed.translated(&ids, language, at),
        to: &prepared.to,
        channel: &sending.channel,
        at,
        approved,
        duties_named: &sending.duties,
    };
    let against = PlanContext {
        duties: &known.duties.duties,
        owed: &owed,
        timeline: &known.snapshot.timeline,
        audiences: &known.audiences,
        contacts: &known.contacts,
    };
    outgoing_message::judged(&telling, &against)
}

/// What is left to be done where a duty went another way: telling them by the way the plan names.
fn action(prepared: &PreparedDraft, judged: &Assessment, sentence: SentenceFn) -> String {
    let Some(duty) = &judged.misses else {
        return String::new();
    };
    let ways = duty
        .via
        .iter()
        .map(|way| prepared.sources.channel(way).said(sentence));
    let ways: Vec<String> = ways.collect();
    sentence(&say!(
        "inform-send-by",
        ways = ways.join(", "),
        who = who(prepared)
    ))
}

/// Duties, by ids, as the plan words them.
fn called(prepared: &PreparedDraft, ids: &[String]) -> String {
    let duties = &prepared.sources.duties.duties;
    let what = |id: &String| {
        let duty = duties.iter().find(|duty| duty.id == *id);
        duty.map_or_else(|| id.clone(), |duty| duty.what.clone())
    };
    ids.iter().map(what).collect::<Vec<_>>().join(", ")
}

/// What is to be said of it.
fn said(prepared: &PreparedDraft, judged: &Assessment, sending: &Sending) -> Vec<Message> {
    let mut said = Vec::new();
    for deviation in &judged.deviations {
        said.push(match deviation {
            MessageDeviation::Approval => say!("inform-not-approved"),
            MessageDeviation::Order => {
                say!("inform-not-first", duties = called(prepared, &judged.first))
            }
            MessageDeviation::Channel => {
                let arg: Arg = match prepared.sources.channel(&sending.channel) {
                    ChannelName::Title(title) => title.into(),
                    ChannelName::Word(word) => word.into(),
                };
                say!("inform-other-channel", channel = arg)
            }
        });
    }
    let slipped = judged.deviations.contains(&MessageDeviation::Channel);
    let ways = prepared.ways.iter().map(|way| way.id.as_str());
    let near = closest_match(&sending.channel, ways).filter(|_| slipped);
    said.extend(near.map(|near| say!("inform-channel-near", near = near)));
    if let Some(first) = judged.may_fulfil.first() {
        let duties = called(prepared, &judged.may_fulfil);
        said.push(say!("inform-may-fulfil", duties = duties, first = first));
    }
    let unknown = |id: &&String| prepared.sources.duties.duty(id).is_none();
    let unknown = sending.duties.iter().filter(unknown);
    said.extend(unknown.map(|id| say!("inform-unknown-duty", id = id)));
    said
}

/// Marks what is done by it: what was typed, and what was left by an earlier message to be told by
/// this way. What cannot be marked is said; the message stands.
fn close(
    binder: &Binder,
    env: &Env,
    log: &LogId,
    prepared: &PreparedDraft,
    sending: &Sending,
    judged: &Assessment,
    noted: &mut WriteOutcome,
) -> Vec<EntryId> {
    let owes = |row: &&Row| {
        row.is_open_action() && judged.fulfils.iter().any(|id| row.field(Field::Owes) == id)
    };
    let rows = prepared
        .sources
        .snapshot
        .timeline
        .rows()
        .iter()
        .filter(owes);
    let mut ids: Vec<String> = rows
        .filter_map(|row| row.id().map(ToString::to_string))
        .collect();
    ids.retain(|id| !sending.done.contains(id));
    let mut done = Vec::new();
    for id in sending.done.iter().chain(&ids) {
        let mark = DoneMark {
            done: true,
            id: id.clone(),
            text: String::new(),
            happened: sending.happened.clone(),
            source: None,
        };
        match mark_done::mark_done(binder, env, Some(log.as_str()), &mark) {
            Ok(marked) => {
                noted.unshared = marked.unshared;
                noted.committed &= marked.committed;
                done.push(marked.id);
            }
            Err(_) => noted.notices.push(say!("inform-not-marked", id = id)),
        }
    }
    done
}
