//! Note that a message went out, keep a draft, note that one was approved.

use anyhow::Result;
use serde_json::Value;

use crate::domain::entry::{Draft, Fields};
use crate::domain::moment::{self, Moment};
use crate::domain::name::{EntryId, LogId};
use crate::domain::telling::{self, Against, Deviation, Judged, Telling};
use crate::domain::timeline::Row;
use crate::domain::typed_time::Which;
use crate::domain::wording::{ChannelName, Text};
use crate::env::Env;
use crate::error::{Arg, Failure, Message};
use crate::say;
use crate::store::Binder;
use crate::usecases::add_entry;
use crate::usecases::find_entry;
use crate::usecases::informing::draft::Prepared;
use crate::usecases::long_text;
use crate::usecases::mark_done::{self, Mark};
use crate::usecases::noted::{self, Noted};
use crate::usecases::what_next;

/// The most characters of a text that stand in its row.
const SHOWN: usize = 160;

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
    pub at: Option<String>,
    pub which: Option<Which>,
    pub late: Option<String>,
}

/// What came of it.
pub struct Outcome {
    pub noted: Noted,
    /// Ids of the duties it fulfils.
    pub fulfils: Vec<String>,
    pub deviations: Vec<Deviation>,
    /// What was done by it.
    pub done: Vec<EntryId>,
    /// The action left by a duty it does not fulfil.
    pub action: String,
}

type Sentence<'a> = &'a dyn Fn(&Message) -> String;

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
    prepared: &Prepared,
    sending: &Sending,
    sentence: Sentence,
) -> Result<Outcome> {
    let text = finished(prepared)?;
    let at = noted::happened(binder, env, sending.at.as_deref(), sending.which)?;
    let approved_by = approved_by(prepared, text, sending);
    let judged = judged(binder, prepared, sending, at, !approved_by.is_empty());
    let action = action(prepared, &judged, sentence);
    let mut draft = Draft {
        log: log.clone(),
        kind: kind(prepared, sending).to_owned(),
        at,
        fields: fields(prepared, text, sending, sentence),
    };
    let fields = &mut draft.fields;
    fields.set("approved-by", approved_by);
    fields.set("duty", one_or_list(&judged.fulfils));
    fields.set("part", judged.part.as_str());
    let words: Vec<&str> = judged.deviations.iter().map(|it| it.written()).collect();
    fields.set("deviation", one_or_list(&words));
    if let Some(duty) = judged.misses.as_ref().filter(|_| !action.is_empty()) {
        fields.set("action", action.as_str());
        fields.set("owner", duty.who.as_str());
        fields.set("owes", duty.id.as_str());
    }
    let mut notices: Vec<Message> = add_entry::about_time(binder, env, sending.late.is_some(), at)
        .into_iter()
        .collect();
    notices.extend(said(prepared, &judged, sending));
    let mut noted = write(binder, env, draft, notices)?;
    let done = close(binder, env, log, prepared, sending, &judged, &mut noted);
    Ok(Outcome {
        noted,
        fulfils: judged.fulfils,
        deviations: judged.deviations,
        done,
        action,
    })
}

/// Writes a `message` that is a draft: kept for others to read and for sending later.
///
/// # Errors
/// No text; a copy that cannot write.
pub fn keep(
    binder: &Binder,
    env: &Env,
    log: &LogId,
    prepared: &Prepared,
    sending: &Sending,
    sentence: Sentence,
) -> Result<Noted> {
    let text = prepared.text().ok_or_else(no_text)?;
    let at = noted::happened(binder, env, sending.at.as_deref(), sending.which)?;
    let mut fields = fields(prepared, text, sending, sentence);
    let event = say!(
        "inform-event-draft",
        who = who(prepared),
        text = excerpt(&text.text)
    );
    fields.set("event", sentence(&event));
    fields.set("to", "draft");
    fields.set(
        "approved-by",
        sending.approved_by.as_deref().unwrap_or_default(),
    );
    fields.set("due", "");
    let draft = Draft {
        log: log.clone(),
        kind: "message".to_owned(),
        at,
        fields,
    };
    write(binder, env, draft, Vec::new())
}

/// Writes a `message` that says who approved a draft.
///
/// # Errors
/// A copy that cannot write.
pub fn approve(
    binder: &Binder,
    env: &Env,
    log: &LogId,
    prepared: &Prepared,
    sending: &Sending,
    sentence: Sentence,
) -> Result<Noted> {
    let of = prepared
        .of
        .as_ref()
        .map(|of| of.id.to_string())
        .unwrap_or_default();
    let by = sending.approved_by.as_deref().unwrap_or_default();
    let at = noted::happened(binder, env, sending.at.as_deref(), sending.which)?;
    let target = find_entry::find(binder, env, Some(log.as_str()), &of)?;
    let mut draft = target.draft("message", at);
    let event = say!("inform-event-approved", id = of, by = by);
    draft.fields.set("event", sentence(&event));
    draft.fields.set("to", "approved");
    draft.fields.set("approved-by", by);
    draft
        .fields
        .set("why", sending.why.as_deref().unwrap_or_default());
    draft
        .fields
        .set("late", sending.late.as_deref().unwrap_or_default());
    write(binder, env, draft, target.notices)
}

fn write(binder: &Binder, env: &Env, mut draft: Draft, notices: Vec<Message>) -> Result<Noted> {
    let files = long_text::made_to_fit(binder, &mut draft, &[]);
    let paths: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
    draft.fields.set("files", paths);
    noted::write(binder, env, draft, files, notices)
}

fn no_text() -> Failure {
    Failure::could_not(say!("inform-no-text"))
}

/// The text, where it can go out.
fn finished(prepared: &Prepared) -> Result<&Text, Failure> {
    let text = prepared.text().filter(|text| !text.text.trim().is_empty());
    let text = text.ok_or_else(no_text)?;
    let open = text.open();
    if let Some(first) = open.first() {
        let message = say!("inform-unfilled", slots = open.join(", "), first = *first);
        return Err(Failure::could_not(message));
    }
    if text.says_xx() {
        return Err(Failure::could_not(say!("inform-says-xx")));
    }
    Ok(text)
}

fn kind(prepared: &Prepared, sending: &Sending) -> &'static str {
    let confirmed = prepared.to.iter().any(|it| it.receipts);
    let asked = sending.count.is_some() || !sending.recipients.is_empty();
    if confirmed || asked {
        "notice"
    } else {
        "message"
    }
}

fn fields(prepared: &Prepared, text: &Text, sending: &Sending, sentence: Sentence) -> Fields {
    let way = prepared.known.channel(&sending.channel).said(sentence);
    let excerpt = excerpt(&text.text);
    let event = say!(
        "inform-event",
        who = who(prepared),
        way = way,
        text = excerpt
    );
    let typed = |text: &Option<String>| text.clone().unwrap_or_default();
    let ids: Vec<&str> = prepared.to.iter().map(|it| it.id.as_str()).collect();
    let reaches = prepared.to.iter().filter_map(|it| it.reach);
    let reach = match prepared.is_external() {
        true => "external",
        false => reaches
            .map(|reach| reach.written())
            .next()
            .unwrap_or("authority"),
    };
    let mut fields = Fields::default()
        .with("late", typed(&sending.late))
        .with("event", sentence(&event))
        .with(
            "due",
            prepared.promise.map(moment::written).unwrap_or_default(),
        )
        .with("text", text.text.as_str())
        .with(
            "of",
            prepared
                .of
                .as_ref()
                .map(|of| of.id.to_string())
                .unwrap_or_default(),
        )
        .with("to", "sent")
        .with("why", typed(&sending.why))
        .with("channel", sending.channel.as_str())
        .with("audience", one_or_list(&ids))
        .with("reach", reach)
        .with("message", text.message.as_str())
        .with(
            "language",
            text.language.map(|it| it.tag()).unwrap_or_default(),
        )
        .with("corrects", typed(&sending.corrects));
    if let Some(step) = sending.step {
        fields.set("step", step);
    }
    if kind(prepared, sending) == "notice" {
        fields.set("recipients", recipients(prepared, sending));
    }
    fields
}

/// Names, else a number as typed, else as many as the last notice to the same people went to.
fn recipients(prepared: &Prepared, sending: &Sending) -> Value {
    if !sending.recipients.is_empty() {
        return Value::from(sending.recipients.clone());
    }
    let before = || match prepared.to.as_slice() {
        [one] => prepared.known.informed.recipients_of(&one.id),
        _ => None,
    };
    sending
        .count
        .or_else(|| before().map(|count| count as u64))
        .map_or(Value::Null, Value::from)
}

fn one_or_list<T: AsRef<str>>(words: &[T]) -> Value {
    match words {
        [one] => Value::from(one.as_ref()),
        words => Value::from(
            words
                .iter()
                .map(|word| word.as_ref().to_owned())
                .collect::<Vec<_>>(),
        ),
    }
}

fn who(prepared: &Prepared) -> String {
    let titles: Vec<&str> = prepared.to.iter().map(|it| it.title.as_str()).collect();
    titles.join(", ")
}

/// The text on one line, without its marks, as long as a row bears.
fn excerpt(text: &str) -> String {
    let plain = text.replace("**", "");
    let line = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{} …", line[..end].trim_end()),
        None => line,
    }
}

/// As typed now; else as the draft was approved, where its text goes out unchanged.
fn approved_by(prepared: &Prepared, text: &Text, sending: &Sending) -> String {
    let kept = prepared.of.as_ref().filter(|of| of.text == text.text);
    let before = kept.map(|of| of.approved_by.clone()).unwrap_or_default();
    sending.approved_by.clone().unwrap_or(before)
}

fn judged(
    binder: &Binder,
    prepared: &Prepared,
    sending: &Sending,
    at: Moment,
    approved: bool,
) -> Judged {
    let known = &prepared.known;
    let owed = what_next::owed(
        binder,
        &known.duties,
        &known.then.incident,
        &known.then.timeline,
    );
    let telling = Telling {
        to: &prepared.to,
        channel: &sending.channel,
        at,
        approved,
        said: &sending.duties,
    };
    let against = Against {
        duties: &known.duties.duties,
        owed: &owed,
        timeline: &known.then.timeline,
        audiences: &known.audiences,
        contacts: &known.contacts,
    };
    telling::judged(&telling, &against)
}

/// What is left to be done where a duty went another way: telling them by the way the plan names.
fn action(prepared: &Prepared, judged: &Judged, sentence: Sentence) -> String {
    let Some(duty) = &judged.misses else {
        return String::new();
    };
    let ways = duty
        .via
        .iter()
        .map(|way| prepared.known.channel(way).said(sentence));
    let ways: Vec<String> = ways.collect();
    sentence(&say!(
        "inform-send-by",
        ways = ways.join(", "),
        who = who(prepared)
    ))
}

/// What is to be said of it.
fn said(prepared: &Prepared, judged: &Judged, sending: &Sending) -> Vec<Message> {
    let mut said = Vec::new();
    for deviation in &judged.deviations {
        said.push(match deviation {
            Deviation::Approval => say!("inform-not-approved"),
            Deviation::Order => say!("inform-not-first", duties = judged.first.join(", ")),
            Deviation::Channel => {
                let arg: Arg = match prepared.known.channel(&sending.channel) {
                    ChannelName::Title(title) => title.into(),
                    ChannelName::Word(word) => word.into(),
                };
                say!("inform-other-channel", channel = arg)
            }
        });
    }
    if let Some(first) = judged.may_fulfil.first() {
        let duties = judged.may_fulfil.join(", ");
        said.push(say!("inform-may-fulfil", duties = duties, first = first));
    }
    let unknown = |id: &&String| prepared.known.duties.duty(id).is_none();
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
    prepared: &Prepared,
    sending: &Sending,
    judged: &Judged,
    noted: &mut Noted,
) -> Vec<EntryId> {
    let owes = |row: &&Row| {
        row.is_open_action() && judged.fulfils.iter().any(|id| row.field("owes") == id)
    };
    let rows = prepared.known.then.timeline.rows().iter().filter(owes);
    let mut ids: Vec<String> = rows
        .filter_map(|row| row.id().map(ToString::to_string))
        .collect();
    ids.retain(|id| !sending.done.contains(id));
    let mut done = Vec::new();
    for id in sending.done.iter().chain(&ids) {
        let mark = Mark {
            done: true,
            id: id.clone(),
            text: String::new(),
            at: sending.at.clone(),
            which: sending.which,
            late: sending.late.clone(),
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
