//! Export and import of contacts, generated at random: a round trip changes and loses nothing.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use binder::domain::documents::parsed::Parsed;
use binder::domain::language::Language;
use binder::domain::people::contact::{
    Contacts, Group, ImportChanges, ListedGroup, ListedPerson, Listing, Person, Phone, Reachability,
};
use binder::domain::people::hours::AnsweringHours;
use binder::domain::people::phone_number::{Home, LineKind};
use binder::domain::time::moment::{self, Zone};
use binder::format::csv;
use binder::format::people::contacts_file;
use binder::format::people::contacts_import;
use binder::format::people::contacts_table::ImportContext;
use binder::format::people::contacts_text;
use binder::format::people::contacts_yaml;
use binder::format::people::vcard;
use binder::render::people::contacts::{self, ContactsContext};
use binder::render::sanitize;
use binder::render::words::Words;
use proptest::prelude::*;

const HOME: Home = Home::Sweden;

fn listing(list: &Contacts) -> Listing {
    let row = |person: &Person| ListedPerson {
        person: person.clone(),
        marks: Vec::new(),
        doubts: Vec::new(),
        reach: Reachability::NoNumber,
    };
    let listed = |group: &Group| ListedGroup {
        rows: group.people.iter().map(row).collect(),
        group: Group {
            people: Vec::new(),
            ..group.clone()
        },
    };
    Listing {
        groups: list.groups.iter().map(listed).collect(),
    }
}

/// The list in a format, as the command of that name writes it.
fn written(list: &Contacts, format: &str, language: Language) -> Vec<u8> {
    let words = Words::new(language);
    let context = ContactsContext {
        words: &words,
        versions_by: &[],
        home: HOME,
        at: moment::read("2026-11-22T10:00:00+01:00").expect("a time"),
        zone: Zone::STOCKHOLM,
        now: false,
    };
    let listing = listing(list);
    match format {
        "csv" => {
            let (header, rows) = contacts::sheet(&listing, context);
            csv::write(&header, &rows)
        }
        "vcf" => vcard::write(&listing, &|_| Vec::new()),
        "yaml" => contacts_yaml::write(&listing),
        _ => {
            let listing = Parsed {
                value: listing,
                findings: Vec::new(),
                fallback: None,
            };
            sanitize::json(&contacts::json(&listing, context)).into_bytes()
        }
    }
}

/// What bringing a file in would change, group by group.
fn brought(list: &Contacts, file: &str, bytes: &[u8], language: Language) -> Vec<ImportChanges> {
    let headings = BTreeMap::new();
    let asked = ImportContext::new(HOME, language, &headings);
    let brought = contacts_import::read(file, bytes, &asked).expect("a file of contacts");
    let mut changes = Vec::new();
    for group in &list.groups {
        let of_group = brought.people.iter().filter(|it| {
            list.group(&it.group)
                .is_some_and(|found| found.id == group.id)
        });
        let people = of_group.cloned().collect();
        changes.push(ImportChanges::between(list, group, people));
    }
    changes
}

fn changes_nothing(
    list: &Contacts,
    file: &str,
    bytes: &[u8],
    language: Language,
) -> Result<(), String> {
    for changes in brought(list, file, bytes, language) {
        if !changes.is_nothing() || !changes.gone.is_empty() {
            let text = String::from_utf8_lossy(bytes);
            return Err(format!("{file}: {changes:#?}\n{text}"));
        }
    }
    Ok(())
}

/// The list as it is once it has been read from its file.
fn settled(list: &Contacts) -> Contacts {
    let yaml = contacts_yaml::write(&listing(list));
    let read = contacts_file::read(&yaml, HOME)
        .unwrap_or_else(|fault| panic!("{fault:?}\n{}", String::from_utf8_lossy(&yaml)));
    read.value
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => Just(String::new()),
        4 => "[A-ZÅÄÖ][a-zåäöé]{1,8}( [A-ZÆØ][a-z]{1,8})?",
        2 => "[a-z ,;:()/&\"'=+@|\\\\-]{1,20}",
        1 => "\\PC{1,16}",
        1 => Just("می\u{200c}رزا \u{202e}x".to_owned()),
        1 => Just("rad ett\nrad två\n\nrad fyra".to_owned()),
    ]
}

fn label() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => Just(String::new()),
        3 => prop::sample::select(vec!["mobil", "hem", "work", "fax", "vx", "Jour (natt)", "arbete, fax", "endast sms", "hos Bo) ("]).prop_map(str::to_owned),
        1 => text(),
    ]
}

fn number() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => (5u8..=99).prop_map(|n| format!("+467017406{n:02}")),
        2 => prop::sample::select(vec!["+4500000011", "+442079460000", "112", "11414", "+46812345678"]).prop_map(str::to_owned),
        2 => prop::sample::select(vec!["fråga växeln", "ankn 7042", "070-174 O6 05", "08-123 456 78-99", "se 1.2 (bilaga)", "070-174 06 05 / 08-123 456 78", "08-123 456 78 vx"]).prop_map(str::to_owned),
        1 => "[0-9a-z ()/,;+-]{1,14}",
    ]
}

fn phone() -> impl Strategy<Value = Phone> {
    let kinds = LineKind::WORDS
        .iter()
        .map(|(_, kind)| *kind)
        .collect::<Vec<_>>();
    let answers = vec![
        AnsweringHours::Always,
        AnsweringHours::Office,
        AnsweringHours::Outside,
    ];
    let extension = prop_oneof![4 => Just(String::new()), 1 => "[0-9]{2,5}"];
    (
        number(),
        label(),
        extension,
        prop::sample::select(kinds),
        prop::sample::select(answers),
    )
        .prop_map(|(number, label, extension, kind, answers)| {
            let (phone, _) = Phone::read(&number, &label, HOME);
            Phone {
                kind,
                answers,
                extension: if phone.number.is_some() {
                    extension
                } else {
                    String::new()
                },
                ..phone
            }
        })
}

fn person() -> impl Strategy<Value = Person> {
    let mails = prop::collection::vec("[a-zA-Z.]{1,8}@ladok\\.example", 0..3);
    let day = prop_oneof![Just(None), Just("2026-11-01".parse().ok())];
    let systems = prop::collection::vec("[a-z]{2,6}", 0..2);
    (
        text(),
        text(),
        text(),
        text(),
        text(),
        mails,
        prop::collection::vec(phone(), 0..4),
        day,
        systems,
    )
        .prop_map(
            |(name, role, org, chat, note, email, phones, day, ids)| Person {
                name,
                role,
                org,
                chat,
                note,
                email,
                phones,
                verified: day,
                audience: ids.clone(),
                covers: ids,
                ..Person::default()
            },
        )
}

fn list() -> impl Strategy<Value = Contacts> {
    prop::collection::vec(prop::collection::vec(person(), 0..5), 1..3).prop_map(|groups| {
        let mut count = 0;
        let group = |(at, people): (usize, Vec<Person>)| {
            let mut people = people;
            for person in &mut people {
                count += 1;
                person.id = format!("person-{count}");
            }
            Group {
                id: format!("grupp-{at}"),
                title: format!("Grupp, nr {at}"),
                people,
                ..Group::default()
            }
        };
        Contacts {
            groups: groups.into_iter().enumerate().map(group).collect(),
        }
    })
}

/// How many made-up lists are played; more by BINDER_CASES.
#[expect(clippy::disallowed_methods, reason = "a test is told how many to play")]
fn lists() -> u32 {
    let asked = std::env::var("BINDER_CASES").ok();
    asked.and_then(|it| it.parse().ok()).unwrap_or(192)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(lists()))]

    #[test]
    fn a_list_that_is_written_out_and_brought_in_again_is_unchanged(list in list(), tongue in 0usize..3) {
        let list = settled(&list);
        let language = Language::ALL[tongue];
        for format in ["csv", "vcf", "yaml", "json"] {
            let bytes = written(&list, format, language);
            let told = changes_nothing(&list, &format!("ut.{format}"), &bytes, language);
            prop_assert!(told.is_ok(), "{}", told.unwrap_err());
        }
    }

    #[test]
    fn a_number_that_changes_leaves_every_other_word_of_the_list_as_it_was(list in list(), which in 0usize..8, typed in number()) {
        let list = settled(&settled(&list));
        let people: Vec<&Person> = list.people().map(|(_, person)| person).collect();
        if people.is_empty() {
            return Ok(());
        }
        let mut person = people[which % people.len()].clone();
        let before = contacts_yaml::write(&listing(&list));
        let (phone, fault) = Phone::read(&typed, "ny", HOME);
        if fault.is_some() {
            return Ok(());
        }
        person.set_phone(phone, "ny");
        let after = contacts_text::with_field(&before, &person, binder::domain::people::contact::Field::Phone, HOME);
        let after = after.map_err(|failure| TestCaseError::fail(format!("{failure:?}")))?;
        let read = contacts_file::read(after.as_bytes(), HOME).expect("a list").value;
        for (_, other) in list.people().filter(|(_, other)| other.id != person.id) {
            prop_assert_eq!(Some(other), read.person(&other.id));
        }
        let now = &read.person(&person.id).expect("the person").phones;
        prop_assert_eq!(now.len(), person.phones.len());
    }
}

/// An empty list with one group.
fn empty() -> (Contacts, Vec<u8>) {
    let yaml = b"groups:\n  - id: bok\n    title: \"Adressbok\"\n    people: []\n".to_vec();
    let list = contacts_file::read(&yaml, HOME).expect("a list").value;
    (list, yaml)
}

/// The list with everybody of a file in its one group.
fn with_all(file: &str, bytes: &[u8], list: &Contacts, yaml: &[u8]) -> (Contacts, Vec<u8>, bool) {
    let headings = BTreeMap::new();
    let asked = ImportContext::new(HOME, Language::Swedish, &headings);
    let read = contacts_import::read(file, bytes, &asked).expect("a file of contacts");
    let changes = ImportChanges::between(list, &list.groups[0], read.people);
    let text =
        contacts_text::with_changes(yaml, &changes, HOME).expect("a list that can be written");
    let after = contacts_file::read(text.as_bytes(), HOME)
        .expect("a list")
        .value;
    (after, text.into_bytes(), changes.is_nothing())
}

#[test]
fn the_cards_of_the_world_brought_in_twice_and_out_and_in_again_change_nothing_more() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cards");
    let mut files = 0;
    for entry in fs::read_dir(folder).expect("the cards") {
        let path = entry.expect("a file").path();
        if path.extension().is_none_or(|it| it != "vcf") {
            continue;
        }
        files += 1;
        let name = path
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let bytes = fs::read(&path).expect("the card");
        let (list, yaml) = empty();
        let (list, yaml, _) = with_all(&name, &bytes, &list, &yaml);
        let (_, again, nothing) = with_all(&name, &bytes, &list, &yaml);
        assert!(
            nothing,
            "{name} changes something the second time:\n{}",
            String::from_utf8_lossy(&again)
        );
        for language in Language::ALL {
            for format in ["csv", "vcf", "yaml", "json"] {
                let out = written(&list, format, language);
                let told = changes_nothing(&list, &format!("{name}.{format}"), &out, language);
                assert!(told.is_ok(), "{}", told.unwrap_err());
            }
        }
    }
    assert!(files >= 30, "{files} cards");
}
