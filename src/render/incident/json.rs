//! Incidents and steps as machines read them (docs/json.md).

use serde_json::{Value, json};

use crate::domain::incident::checklist_answers::ChecklistAnswer;
use crate::domain::incident::checklist_progress::{PointProgress, Tick};
use crate::domain::incident::{EntryRef, Incident, IncidentEnd};
use crate::domain::time::moment;

pub fn incident(incident: &Incident) -> Value {
    let state = match &incident.end {
        IncidentEnd::Closed { .. } => "closed",
        IncidentEnd::Reopened(_) => "reopened",
        IncidentEnd::Open => "open",
    };
    let closed = match &incident.end {
        IncidentEnd::Closed { told, why, after } => {
            let mut closed = self::entry_ref(told);
            closed["why"] = json!(why);
            closed["entries_after"] = json!(after);
            closed
        }
        _ => Value::Null,
    };
    let stages: serde_json::Map<String, Value> = incident
        .stages
        .iter()
        .map(|(stage, turn)| {
            let mut value = self::entry_ref(&turn.entry);
            value["on"] = json!(turn.on);
            (stage.written().to_owned(), value)
        })
        .collect();
    let from = incident
        .from
        .as_ref()
        .map(|from| json!({ "reference": from.reference, "by": from.by }));
    json!({
        "id": incident.id.as_str(),
        "also": incident.also.iter().map(|id| id.as_str()).collect::<Vec<_>>(),
        "title": incident.title,
        "state": state,
        "risk": incident.risk,
        "occurred": incident.occurred.as_ref().map(self::entry_ref),
        "lists_as_of": incident.lists.as_ref().map(|lists| moment::written(lists.as_of)),
        "drill": incident.drill,
        "from": from,
        "opened": incident.opened.as_ref().map(self::entry_ref),
        "opened_by_guest": incident.by_guest,
        "closed": closed,
        "stages": stages,
        "keepers": incident.keepers,
    })
}

fn entry_ref(entry: &EntryRef) -> Value {
    json!({
        "entry": format!("{}/{}", entry.log, entry.id),
        "at": moment::written(entry.at),
        "noted": moment::written(entry.written_at),
        "by": entry.by,
    })
}

pub fn point(point: &PointProgress) -> Value {
    json!({
        "number": point.item.number,
        "item": point.item.id,
        "title": point.item.title,
        "text": point.item.text,
        "notes": point.item.notes,
        "state": point.state.written(),
        "changed": point.changed,
        "rows": point.rows,
        "ticks": point.by.iter().map(tick).collect::<Vec<_>>(),
        "part": point.item.part,
        "supports": point.item.supports.iter().map(|support| {
            json!({ "label": support.label, "target": support.target })
        }).collect::<Vec<_>>(),
        "answers": point.answers.iter().map(answer).collect::<Vec<_>>(),
    })
}

pub fn answer(answer: &ChecklistAnswer) -> Value {
    json!({
        "entry": answer.name(),
        "item": answer.item,
        "question": answer.wording,
        "answer": answer.text,
        "source": answer.source,
        "at": moment::written(answer.at),
        "noted": moment::written(answer.written_at),
        "by": answer.by,
    })
}

pub fn tick(tick: &Tick) -> Value {
    json!({
        "entry": tick.name(),
        "item": tick.item,
        "text": tick.wording,
        "to": tick.to.written(),
        "why": tick.why,
        "at": moment::written(tick.at),
        "noted": moment::written(tick.written_at),
        "by": tick.by,
    })
}
