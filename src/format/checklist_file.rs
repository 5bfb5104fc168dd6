//! `checklists/*.md` ↔ [`Checklist`]. The points are the items of the lists on the outermost
//! level; what has a box below a point is a point of its own.

use chrono::NaiveDate;
use serde::Deserialize;

use crate::domain::checklist::{Checklist, Item, Kind, Mode, Support};
use crate::domain::finding::{Finding, Place, Reading};
use crate::domain::markdown::{self, Block, Content, Inline, List};
use crate::format::front_matter;
use crate::format::markdown as markdown_file;
use crate::say;

const KEYS: &[&str] = &["title", "kind", "mode", "owner", "reviewed"];

#[derive(Default, Deserialize)]
#[serde(default)]
struct Head {
    title: Option<String>,
    kind: Option<String>,
    mode: Option<String>,
    owner: Option<String>,
    reviewed: Option<NaiveDate>,
}

/// Reads a checklist; what cannot be read is a finding and the rest is there.
pub fn read(path: &str, bytes: &[u8]) -> Reading<Checklist> {
    let text = front_matter::text(path, bytes);
    let (head, parts) = front_matter::read::<Head>(path, &text.value, KEYS);
    let mut findings = text.findings;
    findings.extend(head.findings);
    let blocks = markdown_file::read(parts.body, parts.body_line);
    let id = id_of(path);
    let items = points(&id, &blocks);
    if items.is_empty() {
        findings.push(Finding::remark(path, None, say!("finding-list-empty")));
    }
    let known = |key: &str, words: &str, value: &Option<String>| {
        value.as_ref().map(|value| {
            let place = key_place(&text.value, key);
            let message = say!("finding-unknown-value", value = value, known = words);
            Finding::fault(path, place, message)
        })
    };
    let kind = head.value.kind.as_deref().and_then(Kind::read);
    let mode = head.value.mode.as_deref().and_then(Mode::read);
    if kind.is_none() {
        let words = "steps, checklist, questions, evaluation";
        findings.extend(known("kind", words, &head.value.kind));
    }
    if mode.is_none() {
        findings.extend(known("mode", "read-do, do-confirm", &head.value.mode));
    }
    let value = Checklist {
        title: head
            .value
            .title
            .unwrap_or_else(|| first_heading(&blocks, &id)),
        kind: kind.unwrap_or_default(),
        mode,
        owner: head.value.owner,
        reviewed: head.value.reviewed,
        items,
        id,
    };
    Reading { value, findings }
}

fn id_of(path: &str) -> String {
    let file = path.rsplit('/').next().unwrap_or(path);
    file.trim_end_matches(".md").to_owned()
}

fn key_place(text: &str, key: &str) -> Place {
    let is_key = |line: &str| {
        line.strip_prefix(key)
            .is_some_and(|rest| rest.starts_with(':'))
    };
    let line = text.lines().position(is_key).unwrap_or(0) + 1;
    Place::on_line(text, line).at_column(key.chars().count() + 3)
}

fn first_heading(blocks: &[Block], otherwise: &str) -> String {
    let heading = blocks.iter().find_map(|block| match &block.content {
        Content::Heading(_, inlines) => Some(markdown::plain(inlines)),
        _ => None,
    });
    heading.unwrap_or_else(|| otherwise.to_owned())
}

/// The points of the outermost lists. An ordered list keeps its numbers, unless one was used
/// before; then, and in a list without numbers, counting goes on.
fn points(id: &str, blocks: &[Block]) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    let mut part = String::new();
    let mut highest = 0;
    for block in blocks {
        match &block.content {
            Content::Heading(_, inlines) => part = markdown::plain(inlines),
            Content::List(list) => {
                let begins = list.first.filter(|first| *first > highest);
                let mut number = begins.unwrap_or(highest + 1);
                for item in &list.items {
                    let mut point = self::point(id, &number.to_string(), item);
                    point.part.clone_from(&part);
                    items.push(point);
                    highest = number;
                    number += 1;
                }
            }
            _ => {}
        }
    }
    items
}

fn point(id: &str, number: &str, item: &markdown::Item) -> Item {
    let (title, first_text) = titled(item.lead());
    let mut point = Item {
        id: format!("{id}/{number}"),
        number: number.to_owned(),
        title,
        line: item.line,
        ..Item::default()
    };
    let mut texts = vec![first_text];
    for (index, block) in item.blocks.iter().enumerate() {
        match &block.content {
            Content::Paragraph(inlines) if index > 0 => texts.push(markdown::plain(inlines)),
            Content::Verbatim(text) => texts.push(text.clone()),
            Content::Quote(blocks) => texts.extend(paragraphs(blocks)),
            Content::List(list) => below(&mut point, list),
            _ => {}
        }
    }
    texts.retain(|text| !text.is_empty());
    point.text = texts.join("\n");
    point
}

/// Takes up a list below a point: what has a box is a point, what begins with `Stöd:` leans on
/// other documents, the rest are notes.
fn below(point: &mut Item, list: &List) {
    let first = list.first;
    for (index, item) in list.items.iter().enumerate() {
        let whole = markdown::plain(item.lead());
        if item.ticked.is_some() {
            let number = format!("{}.{}", point.number, point.children.len() + 1);
            let id = point.id.rsplit_once('/').map_or("", |(id, _)| id);
            let child = self::point(id, &number, item);
            point.children.push(child);
        } else if let Some(supports) = supports(item.lead()) {
            point.supports.extend(supports);
        } else {
            let mark = first.map(|first| format!("{}. ", first + index as u64));
            point.notes.push(mark.unwrap_or_default() + &whole);
            for block in &item.blocks {
                if let Content::List(list) = &block.content {
                    below(point, list);
                }
            }
        }
    }
}

/// `Stöd: [Kontaktlista](contacts.yaml), mall B` in the three languages.
fn supports(lead: &[Inline]) -> Option<Vec<Support>> {
    let whole = markdown::plain(lead);
    let (label, rest) = whole.split_once(':')?;
    let known = ["stöd", "støtte", "hjælp", "support", "supports"];
    if !known.contains(&label.trim().to_lowercase().as_str()) {
        return None;
    }
    let links = markdown::links(lead);
    if links.is_empty() {
        let words = rest.trim().to_owned();
        let target = String::new();
        return Some(vec![Support {
            label: words,
            target,
        }]);
    }
    let support = |link: &&markdown::Link| Support {
        label: markdown::plain(&link.text),
        target: link.target.clone(),
    };
    Some(links.iter().map(support).collect())
}

/// The bold words a point begins with, without their full stop, and what follows them; a point
/// that does not begin so is its own title.
fn titled(lead: &[Inline]) -> (String, String) {
    match lead.split_first() {
        Some((Inline::Strong(bold), rest)) => {
            let title = markdown::plain(bold);
            let title = title.trim().trim_end_matches('.').to_owned();
            (title, markdown::plain(rest).trim().to_owned())
        }
        _ => (markdown::plain(lead).trim().to_owned(), String::new()),
    }
}

fn paragraphs(blocks: &[Block]) -> Vec<String> {
    let text = |block: &Block| match &block.content {
        Content::Paragraph(inlines) => Some(markdown::plain(inlines)),
        _ => None,
    };
    blocks.iter().filter_map(text).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ACTIVATION: &str = "---\ntitle: Checklista för aktivering\nkind: steps\nmode: do-confirm\n\
        owner: kontinuitet\nreviewed: 2026-11-01\n---\n\
        1. **Sammankalla kriskommittén.** Vem som helst i kommittén får.\n\
        \x20  - [ ] Driftmeddelande före mötet\n\
        \x20  - Stöd: [Kontaktlista](contacts.yaml), [Kontrollfrågor](kontrollfragor-its.md)\n\
        \x20  - Ordning:\n\
        \x20    1. Slack\n\
        \x20    2. Telefon\n\
        2. Presentera kort vad som hänt.\n\n\
        \x20  Gör en gemensam bedömning.\n";

    fn activation() -> Checklist {
        let reading = read("checklists/aktivering.md", ACTIVATION.as_bytes());
        assert_eq!(reading.findings, []);
        reading.value
    }

    #[test]
    fn the_steps_have_numbers_titles_boxes_and_supports() {
        let list = activation();
        assert_eq!((list.id.as_str(), list.kind), ("aktivering", Kind::Steps));
        assert_eq!(list.mode, Some(Mode::DoConfirm));
        assert_eq!(list.reviewed, NaiveDate::from_ymd_opt(2026, 11, 1));
        let first = &list.items[0];
        assert_eq!(first.id, "aktivering/1");
        assert_eq!(first.title, "Sammankalla kriskommittén");
        assert_eq!(first.text, "Vem som helst i kommittén får.");
        assert_eq!(first.children[0].id, "aktivering/1.1");
        assert_eq!(first.children[0].title, "Driftmeddelande före mötet");
        assert_eq!(first.supports.len(), 2);
        assert_eq!(first.supports[1].target, "kontrollfragor-its.md");
        assert_eq!(first.notes, ["Ordning:", "1. Slack", "2. Telefon"]);
        assert_eq!(first.line, 8);
        assert_eq!(list.items[1].text, "Gör en gemensam bedömning.");
    }

    #[test]
    fn a_point_is_found_by_its_number_and_by_its_wording() {
        let list = activation();
        let child = list.item("1.1").expect("a point");
        assert_eq!(list.item_worded(&child.wording()), Some(child));
        assert_eq!(list.item("aktivering/2"), Some(&list.items[1]));
    }

    #[test]
    fn points_under_headings_count_on_and_know_their_part() {
        let text =
            "# Kommunikation\n\n## Internt\n\n- [ ] Slack\n\n## Externt\n\n- [ ] Webben\n- Wiki\n";
        let list = read("checklists/kommunikation.md", text.as_bytes()).value;
        let read: Vec<_> = list
            .items
            .iter()
            .map(|item| {
                (
                    item.number.as_str(),
                    item.part.as_str(),
                    item.title.as_str(),
                )
            })
            .collect();
        assert_eq!(
            read,
            [
                ("1", "Internt", "Slack"),
                ("2", "Externt", "Webben"),
                ("3", "Externt", "Wiki")
            ]
        );
        assert_eq!(list.title, "Kommunikation");
    }

    #[test]
    fn an_unknown_kind_is_named_with_its_line_and_the_list_is_still_read() {
        let reading = read("checklists/x.md", b"---\nkind: stps\n---\n- a\n");
        assert_eq!(reading.value.items.len(), 1);
        let place = reading.findings[0].place.clone().expect("a place");
        assert_eq!((place.line, place.column), (2, Some(7)));
    }
}
