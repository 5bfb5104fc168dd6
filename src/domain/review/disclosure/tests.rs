//! Copies with masks: nothing masked is left, everything can be proved, every change is found.

use proptest::prelude::*;

use super::check::{self, CopyFault};
use super::commitment::{CopyRecord, RecordedPiece, Salt, commitment};
use super::field::MaskedField;
use super::ground::{Ground, Grounds};
use super::mask::{Disclosure, Piece};
use super::pattern::Pattern;
use super::person::PersonTerms;
use super::rule::{MaskRule, MaskTarget};
use super::seems;
use super::source::{self, SourceRow};
use crate::domain::name::EntryId;
use crate::domain::people::contact::{Contacts, Group, Person, Phone};
use crate::domain::people::phone_number::Home;

fn row(number: usize, event: &str) -> SourceRow {
    let id = EntryId::parse(&format!("anna-{number}"));
    let part = |name: &str, text: &str| (name.to_owned(), text.to_owned());
    SourceRow {
        number,
        kind: "entry".to_owned(),
        sha: format!("{number:064}"),
        parts: vec![
            part("id", &format!("anna-{number}")),
            part("at", "2026-11-22 22:10 +01:00"),
            part("writer", "Anna Ek"),
            part("event", event),
        ],
        id,
        ..SourceRow::default()
    }
}

fn rule(target: MaskTarget) -> MaskRule {
    let ground = Ground {
        law: "21:3".to_owned(),
        ..Ground::default()
    };
    MaskRule {
        target,
        ground: Some(ground),
    }
}

fn salts(copy: &Disclosure) -> Vec<Salt> {
    let salt = |at: usize| [u8::try_from(at % 251).unwrap_or_default() + 1; 32];
    (0..=copy.masks.len()).map(salt).collect()
}

/// The event of a row, each mask as its number.
fn event(copy: &Disclosure, at: usize) -> String {
    let pieces = copy.rows[at].part("event").unwrap_or_default().iter();
    let said = pieces.map(|piece| match piece {
        Piece::Text(text) => text.clone(),
        Piece::Mask(number) => format!("[{number}]"),
    });
    said.collect()
}

fn contacts() -> Contacts {
    let person = |id: &str, name: &str, phone: &str| Person {
        id: id.to_owned(),
        name: name.to_owned(),
        phones: vec![Phone::read(phone, "", Home::Sweden).0],
        email: vec![format!("{id}@ladok.example")],
        ..Person::default()
    };
    Contacts {
        groups: vec![Group {
            people: vec![
                person("alma", "Alma Nordin", "+46701740605"),
                person("bo", "Bo Nordin", "+46701740606"),
            ],
            ..Group::default()
        }],
    }
}

fn alma(writers: &[(String, String)]) -> MaskTarget {
    let contacts = contacts();
    let person = contacts.person("alma").expect("Alma");
    MaskTarget::Person(PersonTerms::of(person, &contacts, writers, Home::Sweden))
}

#[test]
fn a_person_is_masked_by_name_number_and_address_and_nobody_else_is() {
    let said = "Alma Nordins mobil 0701740605 eller +46 70-174 06 05, ALMA@ladok.example; Bo Nordin 070-174 06 06";
    let copy = Disclosure::of(
        &[
            row(1, said),
            row(2, "Nordin, Alma: Almas bil, en almanacka"),
        ],
        &[rule(alma(&[]))],
    );
    assert_eq!(
        event(&copy, 0),
        "[1] mobil [2] eller [3], [4]; Bo Nordin 070-174 06 06"
    );
    assert_eq!(event(&copy, 1), "[5]: [6] bil, en almanacka");
}

#[test]
fn whoever_wrote_rows_is_masked_in_their_ids_too() {
    let writers = [("anna".to_owned(), "Alma Nordin".to_owned())];
    let mut source = row(3, "se anna-2 och anna-22, inte johanna-2");
    source.parts[2].1 = "Alma Nordin".to_owned();
    let copy = Disclosure::of(&[source], &[rule(alma(&writers))]);
    assert_eq!(event(&copy, 0), "se [3] och [4], inte johanna-2");
    assert_eq!(copy.rows[0].id(), None);
    assert!(matches!(
        copy.rows[0].part("writer"),
        Some([Piece::Mask(2)])
    ));
}

#[test]
fn a_row_whose_text_is_sealed_is_masked_whole_without_any_rule_for_it() {
    let mut source = row(1, "");
    source.is_protected = true;
    source.parts.pop();
    let copy = Disclosure::of(&[source], &[]);
    assert_eq!(copy.masks[0].field, "row");
    assert_eq!(copy.without_ground(), 1);
    assert_eq!(copy.masks[0].secret, format!("{:064}", 1));
}

#[test]
fn what_is_said_of_a_row_is_handled_as_the_row() {
    let mut internal = row(1, "serverrummet");
    internal.level = "internal".to_owned();
    let mut correction = row(2, "serverrummet, inte skåpet");
    correction.of.clone_from(&internal.id);
    let mut again = row(3, "serverrummet 2");
    again.of.clone_from(&correction.id);
    let mut rows = [again, internal, correction];
    source::handled_alike(&mut rows);
    let copy = Disclosure::of(&rows, &[rule(MaskTarget::Level("internal".to_owned()))]);
    assert!(copy.rows.iter().all(|row| row.part("event").is_none()));
}

#[test]
fn rules_that_overlap_are_one_mask_with_every_ground() {
    let words = |text: &str, law: &str| MaskRule {
        target: MaskTarget::Text(text.to_owned()),
        ground: Some(Ground {
            law: law.to_owned(),
            ..Ground::default()
        }),
    };
    let copy = Disclosure::of(
        &[row(1, "kod till B12 är")],
        &[words("till b12", "a"), words("kod till", "b")],
    );
    assert_eq!(event(&copy, 0), "[1] är");
    let laws: Vec<&str> = copy.masks[0]
        .grounds
        .iter()
        .map(|it| it.law.as_str())
        .collect();
    assert_eq!(laws, ["a", "b"]);
    assert_eq!(copy.hits, [1, 1]);
}

#[test]
fn a_field_a_level_and_words_by_hand_are_masked_and_what_hits_nothing_is_known() {
    let mut internal = row(2, "allt");
    internal.level = "internal".to_owned();
    let mut cost = row(3, "Taxi: 1 200");
    cost.kind = "cost".to_owned();
    cost.parts.push(("amount".to_owned(), "1200".to_owned()));
    let by_hand = EntryId::parse("anna-1").expect("an id");
    let rules = [
        rule(MaskTarget::Words(by_hand, "B12".to_owned())),
        rule(MaskTarget::Level("internal".to_owned())),
        rule(MaskTarget::Field(MaskedField::Cost)),
        rule(MaskTarget::Pattern(Pattern::Mail)),
    ];
    let copy = Disclosure::of(
        &[row(1, "B12 och b12"), internal, cost, row(4, "B12")],
        &rules,
    );
    assert_eq!(event(&copy, 0), "[1] och b12");
    assert!(copy.rows[1].part("event").is_none());
    assert_eq!(event(&copy, 2), "[3]");
    assert_eq!(event(&copy, 3), "B12");
    assert_eq!(copy.hits, [1, 1, 2, 0]);
}

#[test]
fn what_may_have_been_forgotten_is_told() {
    let rules = [rule(MaskTarget::Words(
        EntryId::parse("anna-1").expect("an id"),
        "kx9-4".to_owned(),
    ))];
    let rows = [
        row(1, "kx9-4"),
        row(2, "KX9-4 och Bo Nordin, 070-174 06 06"),
    ];
    let found = seems::unmasked(&Disclosure::of(&rows, &rules), &contacts());
    let texts: Vec<&str> = found.iter().map(|it| it.text.as_str()).collect();
    assert_eq!(texts, ["Bo Nordin", "070-174 06 06", "1"]);
    assert!(found.iter().all(|it| it.rows == [2]), "{found:?}");
}

#[test]
fn a_ground_is_one_that_the_binder_lists_or_any_text_where_it_lists_none() {
    assert_eq!(
        Grounds::default().meant(" 5 § ").expect("a text").law,
        "5 §"
    );
    let grounds = Grounds {
        grounds: vec![Ground {
            id: "osl-21-3".to_owned(),
            law: "OSL 21:3".to_owned(),
            ..Ground::default()
        }],
    };
    assert_eq!(grounds.meant("osl 21:3").expect("by law").id, "osl-21-3");
    let unknown = grounds.meant("osl-21-4").expect_err("none such");
    assert_eq!(unknown.near.as_deref(), Some("osl-21-3"));
}

#[test]
fn a_name_of_a_file_that_tells_what_is_masked_is_known() {
    let copy = Disclosure::of(&[row(1, "Alma Nordin")], &[rule(alma(&[]))]);
    assert!(copy.is_told_by("logg-alma-nordin.md"));
    assert!(copy.is_told_by("Alma Nordin.pdf"));
    assert!(!copy.is_told_by("kopia.md"));
}

/// A log of two rows, and a copy of it.
fn made(
    texts: [&str; 2],
    rules: &[MaskRule],
) -> (Vec<SourceRow>, Disclosure, Vec<Salt>, CopyRecord) {
    let rows = vec![row(1, texts[0]), row(2, texts[1])];
    let copy = Disclosure::of(&rows, rules);
    let salts = salts(&copy);
    let record = CopyRecord::of(&copy, &salts);
    (rows, copy, salts, record)
}

#[test]
fn a_copy_agrees_with_its_log_though_rows_have_come_since() {
    let (mut rows, _, salts, record) =
        made(["kod B12", "Alma Nordin 0701740605"], &[rule(alma(&[]))]);
    rows.insert(1, row(7, "ny"));
    assert!(check::against_log(&record, &rows, &salts).is_empty());
    rows.remove(2);
    let faults = check::against_log(&record, &rows, &salts);
    assert_eq!(Vec::from_iter(faults), [CopyFault::NotInLog(2)]);
}

#[test]
fn a_mask_moved_to_another_place_does_not_agree_with_the_log() {
    let rules = [
        rule(MaskTarget::Text("Alma".to_owned())),
        rule(MaskTarget::Text("Bo".to_owned())),
    ];
    let (rows, _, salts, mut record) = made(["Alma och Bo", "x"], &rules);
    let pieces = &mut record.rows[0].parts[3].1;
    pieces.swap(0, 2);
    let faults = check::against_log(&record, &rows, &salts);
    assert_eq!(Vec::from_iter(faults), [CopyFault::NotInLog(1)]);
}

#[test]
fn the_same_text_with_another_salt_has_another_hash() {
    assert_ne!(commitment(&[1; 32], "x"), commitment(&[2; 32], "x"));
}

proptest! {
    #[test]
    fn no_masked_text_is_left_and_the_copy_agrees_with_the_log(
        texts in prop::collection::vec("[a-dåä 0-3\n]{0,24}", 2),
        words in prop::collection::vec("[a-dåä 0-3]{1,3}", 1..4),
    ) {
        let rules: Vec<MaskRule> = words.iter().map(|it| rule(MaskTarget::Text(it.clone()))).collect();
        let (rows, copy, salts, record) = made([&texts[0], &texts[1]], &rules);
        for part in copy.rows.iter().filter_map(|row| row.part("event")).flatten() {
            if let Piece::Text(text) = part {
                prop_assert!(words.iter().all(|word| !text.contains(word.as_str())), "{text:?} {words:?}");
            }
        }
        prop_assert!(check::against_log(&record, &rows, &salts).is_empty());
    }

    #[test]
    fn any_changed_text_of_a_row_is_found(
        text in "[a-c ]{1,16}",
        at in any::<prop::sample::Index>(),
        new in "[d-f]",
    ) {
        let (rows, _, salts, mut record) = made([&text, "x"], &[rule(MaskTarget::Text("b".to_owned()))]);
        let pieces = &mut record.rows[0].parts[3].1;
        let texts = pieces.iter_mut().filter_map(|piece| match piece {
            RecordedPiece::Text(text) => Some(text),
            RecordedPiece::Mask { .. } => None,
        });
        let mut texts: Vec<&mut String> = texts.collect();
        if !texts.is_empty() {
            let which = at.index(texts.len());
            let text = &mut *texts[which];
            let place = at.index(text.len());
            text.replace_range(place..=place, &new);
            let faults = check::against_log(&record, &rows, &salts);
            prop_assert_eq!(Vec::from_iter(faults), [CopyFault::NotInLog(1)]);
        }
    }
}
