//! Checklists as people write them.

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
    assert_eq!(
        (list.id.as_str(), list.kind),
        ("aktivering", ChecklistKind::Steps)
    );
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
