//! `exercises/*.md` ↔ [`Scenario`]. The injects are the items of the outermost lists that begin with a time in bold.

use crate::domain::documents::finding::{Finding, TextPosition, WithFindings};
use crate::domain::documents::markdown::{self, Block, BlockContent, Inline, List, ListItem};
use crate::domain::exercise::scenario::{self, Inject, Scenario, ScenarioKind};
use crate::format::documents::front_matter;
use crate::format::markdown as markdown_file;
use crate::format::paths;
use crate::say;

/// Folder of the scenarios.
pub const FOLDER: &str = "exercises/";

/// Reads a scenario; what cannot be read of it is a finding and the rest is there.
pub fn read(path: &str, bytes: &[u8]) -> WithFindings<Scenario> {
    let parted = front_matter::read(path, bytes, |head| Scenario {
        id: paths::id_of(path),
        title: head.text("title"),
        kind: head
            .one_of("kind", &ScenarioKind::WORDS)
            .unwrap_or_default(),
        owner: head.text("owner"),
        reviewed: head.date("reviewed"),
        ..Scenario::default()
    });
    let blocks = markdown_file::read(parted.body(), parted.body_line);
    let text = parted.text;
    let mut reading = parted.head;
    let scenario = &mut reading.value;
    if scenario.title.is_empty() {
        scenario.title = markdown::first_heading(&blocks).unwrap_or_else(|| scenario.id.clone());
    }
    for block in blocks {
        let kept = without_injects(block, &mut scenario.injects);
        scenario.blocks.extend(kept);
    }
    // Of the same time they stay in the order written.
    scenario.injects.sort_by_key(|inject| inject.minutes);
    for (index, inject) in scenario.injects.iter_mut().enumerate() {
        inject.number = index + 1;
    }
    if scenario.injects.is_empty() {
        let place = TextPosition::on_line(&text, parted.body_line);
        let none = Finding::remark(path, Some(place), say!("exercise-no-injects"));
        reading.findings.push(none);
    }
    reading
}

/// Takes the injects out of a block; none if nothing else is in it.
fn without_injects(block: Block, injects: &mut Vec<Inject>) -> Option<Block> {
    let BlockContent::List(list) = block.content else {
        return Some(block);
    };
    let mut left = Vec::new();
    for item in list.items {
        match inject(&item) {
            Some(inject) => injects.push(inject),
            None => left.push(item),
        }
    }
    let content = BlockContent::List(List {
        first: list.first,
        items: left,
    });
    let is_empty = matches!(&content, BlockContent::List(list) if list.items.is_empty());
    (!is_empty).then_some(Block {
        line: block.line,
        content,
    })
}

/// `- **0:10** Text`, with what is looked for in a list below it.
fn inject(item: &ListItem) -> Option<Inject> {
    let (first, rest) = item.lead().split_first()?;
    let Inline::Strong(bold) = first else {
        return None;
    };
    let minutes = scenario::minutes(&markdown::plain(bold))?;
    let mut texts = vec![markdown::plain(rest).trim().to_owned()];
    let mut looks_for = Vec::new();
    for block in item.blocks.iter().skip(1) {
        match &block.content {
            BlockContent::Paragraph(inlines) => texts.push(markdown::plain(inlines)),
            BlockContent::List(list) => {
                let leads = list.items.iter().map(|item| markdown::plain(item.lead()));
                looks_for.extend(leads);
            }
            _ => {}
        }
    }
    Some(Inject {
        number: 0,
        minutes,
        text: texts.join("\n"),
        looks_for,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn injects_stand_at_their_times_with_what_the_leader_looks_for() {
        let text = "---\ntitle: \"Mörk datahall\"\nkind: table\n---\n# Mörk datahall\n\nFör en timme.\n\n\
                    - **0:10** Jouren ringer.\n  - Steg 1\n- **0:00** Larm.\n- Ta med planen.\n";
        let reading = read("exercises/mork-datahall.md", text.as_bytes());
        assert_eq!(reading.findings, []);
        let scenario = reading.value;
        let told: Vec<(usize, String, &str)> = scenario
            .injects
            .iter()
            .map(|it| (it.number, it.offset(), it.text.as_str()))
            .collect();
        assert_eq!(
            told,
            [
                (1, "0:00".to_owned(), "Larm."),
                (2, "0:10".to_owned(), "Jouren ringer.")
            ]
        );
        assert_eq!(scenario.injects[1].looks_for, ["Steg 1"]);
        assert_eq!(scenario.blocks.len(), 3);
    }

    #[test]
    fn a_scenario_without_an_inject_is_remarked() {
        let reading = read("exercises/tom.md", "# Tom\n\nText.\n".as_bytes());
        let ids: Vec<&str> = reading.findings.iter().map(|it| it.message.id).collect();
        assert_eq!(ids, ["exercise-no-injects"]);
        assert!(!reading.has_faults());
    }
}
