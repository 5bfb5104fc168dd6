//! The material of an evaluation, for a machine.

use serde_json::{Value, json};

use crate::domain::log::entry::Field;
use crate::domain::log::timeline::Row;
use crate::domain::obligations::duty::deviations;
use crate::domain::time::moment;
use crate::render::incident::json as shape;
use crate::render::obligations::duty;
use crate::render::review::evaluate::EvaluationWriter;

impl EvaluationWriter<'_> {
    pub(super) fn json(&self) -> Value {
        let (view, material) = (self.view, &self.material);
        let rows = |rows: &[&Row]| rows.iter().map(|row| machine(row)).collect::<Vec<_>>();
        let deviations = deviations(view.duties.accounts);
        let promises = material.promises.iter().map(|it| {
            json!({
                "id": it.id.to_string(), "audience": it.audience, "due": moment::written(it.due),
                "told": it.kept_at.map(moment::written), "kept": it.is_kept(),
            })
        });
        let sums = view.costs.sums().into_iter();
        let sums = sums.map(
            |(currency, sum)| json!({ "currency": currency, "sum": sum.map(|it| it.to_string()) }),
        );
        let directives = view
            .directives
            .iter()
            .map(|it| json!({ "id": it.id.to_string(), "text": it.text, "open": it.is_open() }));
        let waits = material.handovers.iter().map(|it| {
            json!({
                "id": it.entry.to_string(), "role": it.role, "at": moment::written(it.at),
                "minutes": it.accepted.map(|accepted| (accepted - it.at).num_minutes()),
            })
        });
        json!({
            "log": view.incident.id.as_str(),
            "drill": view.incident.drill,
            "incident": shape::incident(view.incident),
            "agenda": view.points.iter().map(shape::point).collect::<Vec<_>>(),
            "follow_ups": view.follow_ups.iter().map(machine).collect::<Vec<_>>(),
            "duty_deviations": deviations.iter().map(duty::deviation_json).collect::<Vec<_>>(),
            "deviations": rows(&material.deviations),
            "promises": promises.collect::<Vec<_>>(),
            "handovers": waits.collect::<Vec<_>>(),
            "never_closed": rows(&material.never_closed),
            "closed_late": rows(&material.closed_late),
            "unconfirmed": rows(&material.unconfirmed),
            "omissions": rows(&material.omissions),
            "decisions": rows(&material.decisions),
            "without_reason": rows(&material.without_reason()),
            "late": rows(&material.late),
            "guests": rows(&material.guests),
            "directives": directives.collect::<Vec<_>>(),
            "costs": sums.collect::<Vec<_>>(),
            "exercises": view.exercises.iter().map(|it| it.id.as_str()).collect::<Vec<_>>(),
        })
    }
}

fn machine(row: &Row) -> Value {
    let protected = row.field(Field::Handling) == "protected";
    let text = |text: &str| (!protected).then(|| text.to_owned());
    json!({
        "id": row.id().map(ToString::to_string),
        "log": row.author.log.as_str(),
        "at": moment::written(row.at),
        "event": text(row.event()),
        "action": text(row.action()),
        "owner": row.field(Field::Owner),
        "due": row.due().map(moment::written),
        "done": row.completion.closed_by().map(|closed| moment::written(closed.at)),
        "why": row.field(Field::Why),
        "late": row.field(Field::Late),
    })
}
