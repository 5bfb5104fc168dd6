//! Sheets of a roster on paper: special needs first, boxes and lines to write on.

use crate::domain::paper::subject::RosterSheet;
use crate::domain::roster::Child;
use crate::domain::roster::presence::{Presence, Whereabouts};
use crate::error::Message;
use crate::render::page::{Page, Table, Text, Tone};
use crate::render::roster::{
    RosterContext, care, collector_line, guardian_line, medicine_line, whereabouts,
};
use crate::say;

/// A kind of sheet, of one class.
pub struct NamedSheet<'a> {
    pub sheet: RosterSheet,
    pub class: &'a str,
}

/// `Mønstring 1.A`.
pub fn title(named: &NamedSheet<'_>) -> Message {
    say!(
        "print-roster-title",
        sheet = named.sheet.word(),
        class = named.class
    )
}

/// Room to write by hand: a line as high as two of print, a quarter of a centimetre a dot.
fn line(dots: usize) -> Text {
    Text::from(format!("\n{}", "…".repeat(dots)))
}

/// The sheet of a class; none where nobody in it belongs on it.
pub fn page(
    named: &NamedSheet<'_>,
    children: &[&Child],
    presence: &Presence,
    context: RosterContext<'_>,
) -> Option<Page> {
    let rows: Vec<Vec<Text>> = children
        .iter()
        .flat_map(|child| rows(named.sheet, child, presence, context))
        .collect();
    if rows.is_empty() {
        return None;
    }
    let mut page = Page::new();
    page.heading(1, context.words.say(&title(named)));
    page.paragraph(
        context
            .words
            .say(&say!("print-roster-rule", sheet = named.sheet.word())),
    );
    let header = header(named.sheet);
    page.table(Table {
        header: header
            .iter()
            .map(|title| context.words.say(title))
            .collect(),
        rows,
    });
    Some(page)
}

fn header(sheet: RosterSheet) -> Vec<Message> {
    let name = say!("roster-column-name");
    let care = say!("roster-column-care");
    match sheet {
        RosterSheet::Classes => vec![name, care, say!("roster-column-ring")],
        RosterSheet::Muster => vec![
            say!("print-roster-column-seen"),
            name,
            say!("roster-column-where"),
            care,
            say!("roster-column-ring"),
        ],
        RosterSheet::PickUp => vec![
            name,
            say!("print-roster-column-may"),
            say!("print-roster-column-fetched"),
        ],
        RosterSheet::Medicine => vec![
            name,
            say!("roster-heading-medicine"),
            say!("print-roster-column-given"),
            say!("print-roster-column-checked"),
            say!("print-roster-column-not-given"),
        ],
        RosterSheet::Attendance => vec![
            name,
            care,
            say!("print-roster-column-came"),
            say!("print-roster-column-left"),
            say!("print-roster-column-fetched"),
        ],
    }
}

fn rows(
    sheet: RosterSheet,
    child: &Child,
    presence: &Presence,
    context: RosterContext<'_>,
) -> Vec<Vec<Text>> {
    let name = || Text::new(child.name.as_str(), Tone::Strong);
    let care = || Text::from(care(child, context));
    let guardians = || {
        let all = child.guardians.iter();
        let lines: Vec<String> = all.map(|it| guardian_line(it, context.home)).collect();
        Text::from(lines.join("\n"))
    };
    match sheet {
        RosterSheet::Classes => vec![vec![name(), care(), guardians()]],
        RosterSheet::Muster => {
            let is_out = presence.whereabouts(&child.id) == Whereabouts::Out;
            let place = Text::from(whereabouts(child, presence, context));
            let first = child.to_ring().into_iter().next();
            let first = first.map(|(it, _)| guardian_line(it, context.home));
            let row = vec![
                Text::from("☐"),
                name(),
                place,
                care(),
                Text::from(first.unwrap_or_default()),
            ];
            // Who has gone home is not looked for.
            if is_out { Vec::new() } else { vec![row] }
        }
        RosterSheet::PickUp => {
            let may = child.guardians.iter().map(|it| match it.relation.as_str() {
                "" => it.name.clone(),
                relation => format!("{} ({relation})", it.name),
            });
            let also = child
                .collectors
                .iter()
                .map(|it| collector_line(it, context));
            let may: Vec<String> = may.chain(also).collect();
            vec![vec![name(), Text::from(may.join("\n")), line(20)]]
        }
        RosterSheet::Medicine => {
            let each = child.medicine.iter().map(|it| {
                let parts = [
                    medicine_line(it, context),
                    it.when.clone(),
                    it.agreement.clone(),
                ];
                let parts = parts.into_iter().filter(|part| !part.is_empty());
                let what = parts.collect::<Vec<_>>().join("\n");
                vec![name(), Text::from(what), line(11), line(10), line(12)]
            });
            each.collect()
        }
        RosterSheet::Attendance => vec![vec![name(), care(), line(6), line(6), line(16)]],
    }
}
