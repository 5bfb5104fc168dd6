//! The muster: children who are missing, each with whom to ring.

use serde_json::json;

use crate::domain::roster::presence::Presence;
use crate::domain::roster::{Child, Roster};
use crate::domain::time::moment;
use crate::render::answer::Answer;
use crate::render::page::{Page, Table, Text, Tone};
use crate::render::roster::{RosterContext, care, machines};
use crate::say;

/// Those who are missing at the muster, with whom to ring.
pub fn missing(
    missing: &[&Child],
    presence: &Presence,
    roster: &Roster,
    context: RosterContext<'_>,
) -> Answer {
    let mut page = Page::new();
    let Some(muster) = &presence.muster else {
        page.paragraph(context.say(&say!("roster-no-muster")));
        let json = json!({ "muster": null, "missing": [], "seen": 0 });
        return Answer { page, json };
    };
    let count = say!("roster-missing-count", count = missing.len());
    let tone = if missing.is_empty() {
        Tone::Good
    } else {
        Tone::Warning
    };
    page.paragraph(Text::new(context.say(&count), tone));
    if !missing.is_empty() {
        page.table(whom_to_ring(missing, context));
    }
    let since = moment::clock_in(muster.since, context.zone);
    let seen = roster
        .children
        .iter()
        .filter(|it| muster.has_seen(&it.id))
        .count();
    let ended = muster.until.map(|at| moment::clock_in(at, context.zone));
    page.paragraph(context.say(&say!("roster-muster-since", time = since, seen = seen)));
    if let Some(ended) = ended {
        page.paragraph(context.say(&say!("roster-muster-ended", time = ended)));
    }
    let json = json!({
        "muster": moment::written(muster.since),
        "seen": seen,
        "missing": machines(missing, presence, context),
    });
    Answer { page, json }
}

fn whom_to_ring(missing: &[&Child], context: RosterContext<'_>) -> Table {
    let header = [
        say!("roster-column-class"),
        say!("roster-column-name"),
        say!("roster-column-care"),
        say!("roster-column-ring"),
    ];
    Table {
        header: header.map(|title| context.say(&title)).to_vec(),
        rows: missing
            .iter()
            .map(|child| {
                let ring = child.to_ring().into_iter().next();
                let ring = ring.filter(|_| context.names).map(|(guardian, phone)| {
                    format!("{} {}", guardian.name, phone.shown(context.home))
                });
                vec![
                    Text::from(child.class.clone()),
                    Text::new(context.name(child), Tone::Strong),
                    Text::from(care(child, context)),
                    Text::from(ring.unwrap_or_default()),
                ]
            })
            .collect(),
    }
}
