//! `checklists/*.md` ↔ [`Checklist`]. The points are the items of the lists on the outermost
//! level; what has a box below a point is a point of its own.

use crate::domain::checklist::{Checklist, Item, Kind, Mode, Support};
use crate::domain::finding::Reading;
use crate::domain::markdown::{self, Block, Content, Inline, List};
use crate::format::front_matter;
use crate::format::markdown as markdown_file;
use crate::format::paths;

/// Where the checklists lie.
pub const FOLDER: &str = "checklists/";

/// Reads a checklist; what cannot be read is a finding and the rest is there.
pub fn read(path: &str, bytes: &[u8]) -> Reading<Checklist> {
    let kinds = Kind::ALL.map(|kind| (kind.as_str(), kind));
    let modes = Mode::ALL.map(|mode| (mode.as_str(), mode));
    let parted = front_matter::read(path, bytes, |head| Checklist {
        id: paths::id_of(path),
        title: head.text("title"),
        kind: head.one_of("kind", &kinds).unwrap_or_default(),
        mode: head.one_of("mode", &modes),
        owner: Some(head.text("owner")).filter(|owner| !owner.is_empty()),
        reviewed: head.date("reviewed"),
        items: Vec::new(),
    });
    let blocks = markdown_file::read(parted.body(), parted.body_line);
    let mut reading = parted.head;
    let list = &mut reading.value;
    list.items = points(&list.id, &blocks);
    if list.title.is_empty() {
        list.title = markdown::first_heading(&blocks).unwrap_or_else(|| list.id.clone());
    }
    reading
}

/// The points of the outermost lists. An ordered list keeps its numbers, unless one was used
/// before; then, and in a list without numbers, counting goes on.
fn points(id: &str, blocks: &[Block]) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    let mut part = String::new();
    let mut highest = 0;
    for block in blocks {
        match &block.content {
            // The first level is the list's own title.
            Content::Heading(1, _) => part.clear(),
            Content::Heading(_, inlines) => part = markdown::plain(inlines),
            Content::List(list) => {
                let begins = list.first.filter(|first| *first > highest);
                for (number, item) in (begins.unwrap_or(highest + 1)..).zip(&list.items) {
                    let mut point = self::point(id, &number.to_string(), item);
                    point.part.clone_from(&part);
                    items.push(point);
                    highest = number;
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
        return Some(worded(rest).into_iter().collect());
    }
    let mut supports = Vec::new();
    let mut words = String::new();
    for inline in lead {
        let Inline::Link(link) = inline else {
            words.push_str(&markdown::plain(std::slice::from_ref(inline)));
            continue;
        };
        let before = words
            .split_once(':')
            .map_or(words.as_str(), |(_, rest)| rest);
        let label = markdown::plain(&link.text);
        // A bare address says nothing; the words before it do.
        let named = worded(before).filter(|_| label == link.target);
        supports.push(Support {
            label: named.map_or(label, |words| words.label),
            target: link.target.clone(),
        });
        words = ":".to_owned();
    }
    supports.extend(worded(words.trim_start_matches(':')));
    Some(supports)
}

/// A support without a link; none where there is only punctuation.
fn worded(words: &str) -> Option<Support> {
    let label = words
        .trim_matches([' ', ',', ';', '(', ')', '.'])
        .to_owned();
    let target = String::new();
    (!label.is_empty()).then_some(Support { label, target })
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
    use chrono::NaiveDate;

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
    fn a_bare_address_is_called_by_the_words_before_it() {
        let text = "1. Steg\n   - Stöd: [Bilaga A](a.md), riktlinjen\n     (<https://wiki.ladok.example/x>), mall\n";
        let list = read("checklists/x.md", text.as_bytes()).value;
        let read: Vec<_> = list.items[0]
            .supports
            .iter()
            .map(|support| (support.label.as_str(), support.target.as_str()))
            .collect();
        assert_eq!(
            read,
            [
                ("Bilaga A", "a.md"),
                ("riktlinjen", "https://wiki.ladok.example/x"),
                ("mall", "")
            ]
        );
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
