//! Incidents of a centre and its units in one table, each below the one it is under.

use serde_json::{Value, json};

use crate::domain::incident::links::{self, IncidentTree, TreeLine};
use crate::domain::incident::{Incident, Stage};
use crate::render::answer::Answer;
use crate::render::incident::{head, json};
use crate::render::page::{Page, Table, Text, Tone};
use crate::render::when::TimeStyle;
use crate::render::words::Words;
use crate::say;

/// The table, how many units are hit, and those that nothing is known of.
pub fn tree(tree: &IncidentTree, words: &Words, when: TimeStyle) -> Answer {
    let mut page = Page::new();
    if tree.incidents.is_empty() {
        page.paragraph(words.say(&say!("incident-none")));
    } else {
        page.table(table(tree, words, when));
    }
    if !tree.units.is_empty() {
        let silent = tree.silent();
        let (all, count) = (tree.units.len(), tree.units.len() - silent.len());
        page.paragraph(words.say(&say!("incident-units-told", count = count, all = all)));
        let names: Vec<&str> = silent.iter().map(|unit| unit.called()).collect();
        if !names.is_empty() {
            let message = say!("incident-units-silent", units = names.join(", "));
            page.paragraph(Text::new(words.say(&message), Tone::Warning));
        }
    }
    let lines: Vec<Value> = tree
        .lines
        .iter()
        .map(|line| line_json(tree, *line))
        .collect();
    let silent: Vec<&str> = tree.silent().iter().map(|unit| unit.id.as_str()).collect();
    Answer {
        page,
        json: json!({ "incidents": lines, "units_without": silent }),
    }
}

fn table(tree: &IncidentTree, words: &Words, when: TimeStyle) -> Table {
    let rows = tree.lines.iter().map(|line| {
        let incident = &tree.incidents[line.incident];
        let indent = "  ".repeat(line.depth.saturating_sub(1));
        let mark = if line.depth > 0 { "└ " } else { "" };
        let mut name = Text::new(format!("{indent}{mark}{}", incident.title), Tone::Strong);
        if incident.drill {
            let word = words.say(&say!("incident-drill-word"));
            name = name.and(format!(" {word}"), Tone::Warning);
        }
        let opened = incident.opened.as_ref().map(|told| when.say(told.at));
        let (state, tone) = head::word(incident, words, when);
        vec![
            name.and(format!("\n{indent}{}", incident.id), Tone::Normal),
            tree.unit(incident).to_owned().into(),
            opened.unwrap_or_default().into(),
            Text::new(state, tone).and(decided(incident, words), Tone::Normal),
        ]
    });
    let header = [
        say!("incident-column-title"),
        say!("incident-column-unit"),
        say!("incident-column-opened"),
        say!("incident-column-state"),
    ];
    Table {
        header: header.iter().map(|message| words.say(message)).collect(),
        rows: rows.collect(),
    }
}

/// What stands decided, a line each: the committee, the plan, normal operation.
fn decided(incident: &Incident, words: &Words) -> String {
    let stages = [
        (Stage::Committee, say!("incident-tree-committee")),
        (Stage::Plan, say!("incident-tree-plan")),
        (Stage::Normal, say!("incident-tree-normal")),
    ];
    let stands = stages.iter().filter(|(stage, _)| incident.is_on(*stage));
    stands
        .map(|(_, message)| format!("\n{}", words.say(message)))
        .collect()
}

fn line_json(tree: &IncidentTree, line: TreeLine) -> Value {
    let incident = &tree.incidents[line.incident];
    let above = links::of(incident, &tree.above);
    let mut value = json::incident(incident);
    value["depth"] = line.depth.into();
    value["under"] = json!(above.map(|it| it.log.as_str()));
    value["unit"] = json!(above.map(|it| it.unit.as_str()).filter(|it| !it.is_empty()));
    value
}
