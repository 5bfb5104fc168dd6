//! Call order as JSON (docs/json.md, `call`).

use serde_json::{Value, json};

use crate::domain::incident::meeting::Attempt;
use crate::domain::people::contact::ListedPerson;
use crate::domain::people::escalation::{CallStep, CallTarget, Extent};
use crate::domain::time::moment;
use crate::render::people::call::{CallView, ways};
use crate::render::people::contacts;

/// The one document of `call --json`.
pub(super) fn plan(view: &CallView) -> Value {
    let extent = Extent::WORDS.iter().find(|(_, it)| *it == view.extent);
    let calls = view.calls.iter().zip(1..);
    let calls = calls.map(|((call, row), place)| one(call, row.as_ref(), place, view));
    json!({
        "at": moment::written(view.context.at),
        "extent": extent.map(|(word, _)| *word),
        "system": view.system.map(|(id, _)| id),
        "since": view.since.map(moment::written),
        "office_open": view.office_open,
        "until": view.until.map(moment::written),
        "otherwise": view.otherwise,
        "drill": view.drill,
        "calls": calls.collect::<Vec<_>>(),
    })
}

fn one(call: &CallStep, row: Option<&ListedPerson>, place: usize, view: &CallView) -> Value {
    let problem = match &call.who {
        CallTarget::Person(_) => None,
        CallTarget::Unknown(_) => Some("not-in-list"),
        CallTarget::NoSupplier(_) => Some("no-supplier"),
    };
    let (CallTarget::Person(id) | CallTarget::Unknown(id) | CallTarget::NoSupplier(id)) = &call.who;
    let tried = row.and_then(|row| view.tried.get(&row.person.id));
    json!({
        "place": place,
        "id": id,
        "problem": problem,
        "person": row.map(|row| contacts::listed(row, view.context)),
        "by": ways(call, view),
        "why": call.why,
        "route": Some(&call.route).filter(|route| !route.is_empty()),
        "deputy_for": call.deputy_for,
        "tried": tried.map(attempt),
        "only_for": call.only_for,
    })
}

fn attempt(tried: &Attempt) -> Value {
    json!({
        "channel": tried.channel,
        "result": tried.answer.written(),
        "at": moment::written(tried.at),
    })
}
