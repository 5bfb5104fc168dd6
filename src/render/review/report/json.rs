//! A report for programs: its figures, what is missing, and its text.

use serde_json::{Value, json};

use crate::domain::review::figures::Spent;
use crate::domain::review::report::Gap;
use crate::domain::time::moment::{self, Moment};
use crate::render::review::costs;
use crate::render::review::report::ReportView;

/// `text`: the report as Markdown.
pub fn json(view: &ReportView, text: &str) -> Value {
    let figures = view.figures;
    let incident = view.evaluation.incident;
    let written = |moment: Option<Moment>| moment.map(moment::written);
    let minutes = |moment: Option<Moment>| moment.map(|it| figures.after(it).num_minutes());
    json!({
        "report": view.kind.word(),
        "log": incident.id.as_str(),
        "title": incident.title,
        "drill": incident.drill,
        "internal": view.internal,
        "figures": {
            "opened": moment::written(figures.opened),
            "closed": written(figures.closed),
            "informed": written(figures.informed),
            "informed_after": minutes(figures.informed),
            "quorum": written(figures.quorum),
            "quorum_after": minutes(figures.quorum),
            "rows": figures.rows,
            "late": figures.late,
            "delays": {
                "in_time": figures.delays.in_time,
                "hour": figures.delays.hour,
                "day": figures.delays.day,
                "longer": figures.delays.longer,
            },
            "decisions": figures.decisions,
            "without_reason": figures.without_reason,
            "actions": figures.actions.all,
            "open_actions": figures.actions.open,
            "done_late": figures.actions.done_late,
            "promises": {
                "kept": figures.promises.kept,
                "late": figures.promises.late,
                "missed": figures.promises.missed,
                "waiting": figures.promises.waiting,
            },
            "outages": spent(&figures.outages),
            "on_duty": spent(&figures.on_duty),
            "costs": costs::categories(view.evaluation.costs),
        },
        "missing": view.gaps.iter().map(|gap| missing(*gap)).collect::<Vec<_>>(),
        "text": text,
    })
}

fn spent(all: &[Spent]) -> Vec<Value> {
    let one = |it: &Spent| json!({ "name": it.name, "minutes": it.time.num_minutes(), "goes_on": it.goes_on });
    all.iter().map(one).collect()
}

fn missing(gap: Gap) -> Value {
    let (what, count) = match gap {
        Gap::Open => ("open", 1),
        Gap::Unanswered(count) => ("unanswered", count),
        Gap::NoAgenda => ("agenda", 1),
        Gap::OpenActions(count) => ("actions", count),
        Gap::Unconfirmed(count) => ("unconfirmed", count),
        Gap::DecisionsWithoutReason(count) => ("reasons", count),
        Gap::LateWithoutReason(count) => ("late", count),
        Gap::Promises(count) => ("promises", count),
        Gap::Handovers(count) => ("handovers", count),
        Gap::Systems(count) => ("systems", count),
        Gap::NoCosts => ("costs", 1),
    };
    json!({ "what": what, "count": count })
}
