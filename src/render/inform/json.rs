//! Messages as JSON (docs/json.md).

use serde_json::{Value, json};

use crate::domain::inform::communications::{
    DraftedMessage, Promise, Receipts, SentMessage as Told,
};
use crate::domain::time::moment;
use crate::render::inform::InformView;
use crate::render::when::TimeStyle;

pub(super) fn audiences_json(
    view: &InformView,
    told: &[String],
    promises: &[Promise],
    when: TimeStyle,
) -> Vec<Value> {
    let known = view
        .audiences
        .audiences
        .iter()
        .filter(|it| it.through.is_empty());
    let mut ids: Vec<&str> = known.map(|it| it.id.as_str()).collect();
    ids.extend(
        told.iter()
            .map(String::as_str)
            .filter(|id| view.audiences.audience(id).is_none()),
    );
    let one = |id: &str| {
        let promise = promises
            .iter()
            .filter(|it| it.audience == id)
            .min_by_key(|it| it.due);
        json!({
            "id": id,
            "title": (view.called)(id),
            "last": view.informed.last_to(id).map(sent_json),
            "promise": promise.map(|it| promise_json(it, when)),
        })
    };
    ids.into_iter().map(one).collect()
}

pub(super) fn sent_json(sent: &Told) -> Value {
    json!({
        "id": sent.id.to_string(),
        "at": moment::written(sent.at),
        "audiences": sent.audiences,
        "channel": sent.channel,
        "external": sent.external,
        "text": sent.text,
        "approved_by": sent.approved_by,
        "deviations": sent.deviations,
        "corrects": sent.corrects.as_ref().map(ToString::to_string),
        "corrected_by": sent.corrected_by.as_ref().map(ToString::to_string),
        "receipts": sent.receipts.as_ref().map(receipts_json),
    })
}

pub(super) fn notice_json(sent: &Told) -> Value {
    json!({
        "id": sent.id.to_string(),
        "at": moment::written(sent.at),
        "audiences": sent.audiences,
        "receipts": sent.receipts.as_ref().map(receipts_json),
    })
}

pub fn receipts_json(receipts: &Receipts) -> Value {
    json!({
        "received": receipts.received,
        "recipients": receipts.recipients,
        "shown": receipts.shown(),
        "complete": receipts.is_complete(),
        "named": receipts.named,
        "missing": receipts.missing(),
        "last": receipts.last.map(moment::written),
    })
}

pub(super) fn promise_json(promise: &Promise, when: TimeStyle) -> Value {
    json!({
        "id": promise.id.to_string(),
        "audience": promise.audience,
        "due": moment::written(promise.due),
        "overdue": promise.due < when.now,
    })
}

pub(super) fn draft_json(draft: &DraftedMessage) -> Value {
    json!({
        "id": draft.id.to_string(),
        "at": moment::written(draft.at),
        "audiences": draft.audiences,
        "message": draft.message,
        "language": draft.language,
        "text": draft.text,
        "approved_by": draft.approved_by,
    })
}
