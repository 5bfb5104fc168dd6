//! Duties as JSON (docs/json.md, `duty`).

use chrono::TimeDelta;
use serde_json::{Value, json};

use crate::domain::obligations::duty::{
    Deadline as Due, DeviationKind, DutyAccount, DutyDeviation, FulfilledPart, Timeliness,
};
use crate::domain::time::moment::{self, Moment};
use crate::render::obligations::duty::DutyView;

/// The one document of `duty --json`.
pub(super) fn list(view: &DutyView, deviations: &[DutyDeviation]) -> Value {
    let all = view.accounts.iter().map(|it| account(it, view));
    json!({
        "log": view.incident.id.as_str(),
        "drill": view.incident.drill,
        "as_of": view.as_of.map(moment::written),
        "now": moment::written(view.now),
        "duties": all.collect::<Vec<_>>(),
        "deviations": deviations.iter().map(deviation).collect::<Vec<_>>(),
    })
}

/// Those of some ids.
pub(super) fn these(view: &DutyView, ids: &[String]) -> Vec<Value> {
    let all = view.accounts.iter();
    let these = all.filter(|it| ids.contains(&it.duty.id));
    these.map(|it| account(it, view)).collect()
}

/// One duty with its state.
pub fn account(account: &DutyAccount, view: &DutyView) -> Value {
    let duty = account.duty;
    let state = match account {
        it if it.is_fulfilled() => "fulfilled",
        it if it.is_owed() => "owed",
        it if it.lapsed.is_some() => "lapsed",
        _ => "not-begun",
    };
    let owed = account.when.as_ref().filter(|_| account.is_owed());
    let moment = |is: fn(&Due) -> bool| {
        let when = account.when.as_ref().filter(|when| is(when));
        when.and_then(Due::moment).map(moment::written)
    };
    let left = owed.and_then(|when| match when {
        Due::By(at) => Some((*at - view.now).num_seconds()),
        _ => None,
    });
    json!({
        "id": duty.id,
        "text": duty.what,
        "who": duty.who,
        "to": duty.to,
        "via": duty.via,
        "source": duty.source,
        "checked": duty.checked.map(|day| day.to_string()),
        "legal": duty.checked.is_some(),
        "state": state,
        "since": account.since.map(moment::written),
        "due": moment(|when| matches!(when, Due::By(_))),
        "not_before": moment(|when| matches!(when, Due::From(_))),
        "too_late_since": moment(|when| matches!(when, Due::TooLate(_))).filter(|_| owed.is_some()),
        "overdue": owed.is_some_and(|when| when.is_over(view.now)),
        "seconds_left": left,
        "missing": account.missing,
        "done": account.done.iter().map(done).collect::<Vec<_>>(),
    })
}

fn done(done: &FulfilledPart) -> Value {
    let seconds = |length: TimeDelta| Some(length.num_seconds());
    let (late, early) = match done.verdict {
        Timeliness::Late(by) | Timeliness::After(by) => (seconds(by), None),
        Timeliness::InTime(by) | Timeliness::TooEarly(by) => (None, seconds(by)),
        _ => (None, None),
    };
    json!({
        "id": done.entry.to_string(),
        "part": Some(&done.part).filter(|part| !part.is_empty()),
        "at": moment::written(done.at),
        "by": done.by,
        "event": done.event,
        "channel": Some(&done.channel).filter(|channel| !channel.is_empty()),
        "seconds_used": done.used.map(|used| used.num_seconds()),
        "used": done.used.map(iso),
        "verdict": verdict(done.verdict),
        "seconds_after": late,
        "seconds_before": early,
        "event_at": event(done.verdict).map(moment::written),
    })
}

/// Elapsed time, ISO 8601: `PT60H23M`.
fn iso(length: TimeDelta) -> String {
    let seconds = length.num_seconds();
    let part = |value: i64, unit: char| match value {
        0 => String::new(),
        value => format!("{value}{unit}"),
    };
    let parts = [
        part(seconds / 3600, 'H'),
        part(seconds / 60 % 60, 'M'),
        part(seconds % 60, 'S'),
    ];
    match parts.concat() {
        text if text.is_empty() => "PT0S".to_owned(),
        text => format!("PT{text}"),
    }
}

const fn verdict(verdict: Timeliness) -> &'static str {
    match verdict {
        Timeliness::Free => "free",
        Timeliness::InTime(_) | Timeliness::BeforeEvent(_) => "in-time",
        Timeliness::After(_) => "after",
        Timeliness::Late(_) => "late",
        Timeliness::TooEarly(_) => "early",
        Timeliness::AfterEvent(_) => "wrong-order",
    }
}

const fn event(verdict: Timeliness) -> Option<Moment> {
    match verdict {
        Timeliness::BeforeEvent(moment) | Timeliness::AfterEvent(moment) => Some(moment),
        _ => None,
    }
}

pub fn deviation(deviation: &DutyDeviation) -> Value {
    let channel = match &deviation.kind {
        DeviationKind::Channel(channel) => Some(channel),
        _ => None,
    };
    json!({
        "duty": deviation.duty.id,
        "kind": deviation.kind.written(),
        "done": deviation.done.map(moment::written),
        "against": deviation.against.map(moment::written),
        "channel": channel,
    })
}
