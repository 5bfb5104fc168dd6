//! Exercises, scenarios and injects for programs.

use serde_json::{Value, json};

use crate::domain::exercise::register::Exercise;
use crate::domain::exercise::scenario::{Inject, Scenario};
use crate::domain::name::LogId;
use crate::domain::time::moment;

pub(super) fn exercise(it: &Exercise) -> Value {
    json!({
        "id": it.id(),
        "title": it.title,
        "scenario": it.scenario,
        "state": it.state.as_str(),
        "at": moment::written(it.at),
        "people": it.people,
        "log": it.log.as_ref().map(LogId::as_str),
        "planned": it.planned,
        "held": it.held,
        "result": it.result,
        "audiences": it.audiences,
    })
}

pub(super) fn scenario(it: &Scenario) -> Value {
    json!({
        "id": it.id,
        "title": it.title,
        "kind": it.kind.as_str(),
        "minutes": it.minutes(),
        "owner": it.owner,
        "reviewed": it.reviewed.map(|day| day.to_string()),
        "injects": it.injects.iter().map(inject).collect::<Vec<_>>(),
    })
}

pub(super) fn inject(it: &Inject) -> Value {
    json!({
        "number": it.number,
        "offset": it.offset(),
        "text": it.text,
        "looks_for": it.looks_for,
    })
}
