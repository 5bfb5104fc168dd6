//! The head count of a roster: how many children are there, and in which class.

use serde_json::{Value, json};

use crate::domain::roster::presence::HeadCount;
use crate::render::answer::Answer;
use crate::render::page::{Page, Table, Text, Tone};
use crate::render::roster::RosterContext;
use crate::say;

/// How many there are: the number first, then by class.
pub fn count(count: &HeadCount, missing: Option<usize>, context: RosterContext<'_>) -> Answer {
    let mut page = Page::new();
    page.paragraph(Text::new(present(count, context), Tone::Strong));
    if let Some(missing) = missing {
        let line = context.say(&say!("roster-missing-count", count = missing));
        let tone = if missing == 0 {
            Tone::Good
        } else {
            Tone::Warning
        };
        page.paragraph(Text::new(line, tone));
    }
    page.bullets(others(count, context));
    page.table(by_class(count, context));
    let classes: Vec<Value> = count
        .classes
        .iter()
        .map(|(class, present, all)| json!({"class": class, "present": present, "all": all}))
        .collect();
    let json = json!({
        "present": count.present,
        "in_care": count.in_care,
        "left": count.left,
        "not_come": count.not_come,
        "left_open": count.left_open,
        "unlisted": count.unlisted,
        "missing": missing,
        "classes": classes,
    });
    Answer { page, json }
}

/// `24 børn er til stede.`
pub fn present(count: &HeadCount, context: RosterContext<'_>) -> String {
    context.say(&say!("roster-present", count = count.present))
}

/// Children who are not there and not missing, a line a kind; kinds without any left out.
fn others(count: &HeadCount, context: RosterContext<'_>) -> Vec<String> {
    let lines = [
        (count.in_care, say!("roster-in-care", count = count.in_care)),
        (count.left, say!("roster-left", count = count.left)),
        (
            count.not_come,
            say!("roster-not-come", count = count.not_come),
        ),
        (
            count.left_open,
            say!("roster-left-open", count = count.left_open),
        ),
        (
            count.unlisted,
            say!("roster-unlisted", count = count.unlisted),
        ),
    ];
    let lines = lines.into_iter().filter(|(number, _)| *number > 0);
    lines.map(|(_, line)| context.say(&line)).collect()
}

fn by_class(count: &HeadCount, context: RosterContext<'_>) -> Table {
    let header = [
        say!("roster-column-class"),
        say!("roster-column-present"),
        say!("roster-column-all"),
    ];
    let rows = count.classes.iter();
    Table {
        header: header.map(|title| context.say(&title)).to_vec(),
        rows: rows
            .map(|(class, present, all)| {
                [class.clone(), present.to_string(), all.to_string()]
                    .map(Text::from)
                    .to_vec()
            })
            .collect(),
    }
}
