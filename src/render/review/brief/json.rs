//! A picture of the situation, for a machine.

use serde_json::{Value, json};

use crate::domain::log::entry::Field;
use crate::domain::log::timeline::Row;
use crate::domain::review::brief::ApprovedBrief;
use crate::domain::time::moment;
use crate::render::incident::checklists::ListProgress;
use crate::render::incident::json as shape;
use crate::render::incident::roles;
use crate::render::review::brief::BriefWriter;
use crate::render::review::task;

impl BriefWriter<'_> {
    pub(super) fn json(&self) -> Value {
        let (view, material) = (self.view, &self.material);
        let rows = |rows: &[&Row]| rows.iter().map(|row| row_json(row)).collect::<Vec<_>>();
        let late = |row: &&&Row| row.is_overdue(self.when.now);
        let questions = view.questions.iter().map(|it| {
            let progress = ListProgress::of(it.list.kind, &it.points);
            json!({
                "id": it.list.id, "title": it.list.title, "open": progress.open(),
                "points": it.points.iter().map(shape::point).collect::<Vec<_>>(),
            })
        });
        json!({
            "log": view.incident.id.as_str(),
            "drill": view.incident.drill,
            "number": view.number,
            "approved": view.approved.is_some(),
            "since": view.all.last().map(approved_json),
            "pictures": view.all.iter().map(approved_json).collect::<Vec<_>>(),
            "incident": shape::incident(view.incident),
            "periods": view.periods.iter().map(|it| json!({"id": it.id, "title": it.title})).collect::<Vec<_>>(),
            "happened": rows(&material.happened),
            "confirmed": rows(&material.confirmed),
            "refuted": rows(&material.refuted),
            "unconfirmed": rows(&material.unconfirmed),
            "unknown": view.statements.unknown,
            "assumed": view.statements.assumed,
            "prognosis": view.statements.prognosis,
            "decisions": rows(&material.decisions),
            "omissions": rows(&material.omissions),
            "done": rows(&material.done),
            "open": rows(&material.open),
            "overdue": material.open.iter().filter(late).map(|row| row_json(row)).collect::<Vec<_>>(),
            "tasks": view.tasks.iter().map(task::json).collect::<Vec<_>>(),
            "roles": roles::held_json(view.roles),
            "questions": questions.collect::<Vec<_>>(),
            "next": view.next.or_else(|| self.meeting()).map(moment::written),
            "guests": material.guests,
            "standing": self.standing_json(),
        })
    }
}

fn row_json(row: &Row) -> Value {
    let protected = row.field(Field::Handling) == "protected";
    let text = |text: &str| (!protected).then(|| text.to_owned());
    json!({
        "id": row.id().map(ToString::to_string),
        "at": moment::written(row.at),
        "event": text(row.event()),
        "action": text(row.action()),
        "owner": row.field(Field::Owner),
        "due": row.due().map(moment::written),
        "source": row.field(Field::Source),
    })
}

pub(super) fn approved_json(approved: &ApprovedBrief) -> Value {
    json!({
        "entry": format!("{}/{}", approved.log, approved.id),
        "number": approved.number,
        "at": moment::written(approved.at),
        "noted": moment::written(approved.written_at),
        "writer": approved.writer,
        "by": approved.by,
        "present": approved.present,
    })
}
