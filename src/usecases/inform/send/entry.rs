//! What stands in the entry of a message.

use serde_json::Value;

use crate::domain::inform::message_text::{self, MessageText};
use crate::domain::log::entry::Fields;
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::time::moment;
use crate::say;
use crate::usecases::inform::draft::PreparedDraft;
use crate::usecases::inform::send::{Sending, SentenceFn};

pub(super) fn kind(prepared: &PreparedDraft, sending: &Sending) -> EntryKind {
    let confirmed = prepared.to.iter().any(|it| it.receipts);
    let asked = sending.count.is_some() || !sending.recipients.is_empty();
    if confirmed || asked {
        EntryKind::Notice
    } else {
        EntryKind::Message
    }
}

pub(super) fn fields(
    prepared: &PreparedDraft,
    text: &MessageText,
    sending: &Sending,
    sentence: SentenceFn,
) -> Fields {
    let way = prepared.sources.channel(&sending.channel).said(sentence);
    let excerpt = message_text::excerpt(&text.text);
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
            .unwrap_or("other"),
    };
    let mut fields = Fields::default()
        .with(Field::Late, sending.happened.why_late())
        .with(Field::Event, sentence(&event))
        .with(
            Field::Due,
            prepared.promise.map(moment::written).unwrap_or_default(),
        )
        .with(Field::Text, text.text.as_str())
        .with(
            Field::Of,
            prepared
                .of
                .as_ref()
                .map(|of| of.id.to_string())
                .unwrap_or_default(),
        )
        .with(Field::To, "sent")
        .with(Field::Why, typed(&sending.why))
        .with(Field::Channel, sending.channel.as_str())
        .with(Field::Audience, one_or_list(&ids))
        .with(Field::Reach, reach)
        .with(Field::Message, text.message.as_str())
        .with(
            Field::Language,
            text.language.map(|it| it.tag()).unwrap_or_default(),
        )
        .with(Field::Corrects, typed(&sending.corrects));
    if let Some(step) = sending.step {
        fields.set(Field::Step, step);
    }
    if kind(prepared, sending) == EntryKind::Notice {
        fields.set(Field::Recipients, recipients(prepared, sending));
    }
    fields
}

/// Names, else a number as typed, else as many as the last notice to the same people went to.
fn recipients(prepared: &PreparedDraft, sending: &Sending) -> Value {
    if !sending.recipients.is_empty() {
        return Value::from(sending.recipients.clone());
    }
    let before = || match prepared.to.as_slice() {
        [one] => prepared.sources.informed.recipients_of(&one.id),
        _ => None,
    };
    sending
        .count
        .or_else(|| before().map(|count| count as u64))
        .map_or(Value::Null, Value::from)
}

pub(super) fn one_or_list<T: AsRef<str>>(words: &[T]) -> Value {
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

pub(super) fn who(prepared: &PreparedDraft) -> String {
    let titles: Vec<&str> = prepared.to.iter().map(|it| it.title.as_str()).collect();
    titles.join(", ")
}
