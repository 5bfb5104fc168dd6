//! Changes by a list of a month later.

use super::*;
use crate::domain::people::contact::{ImportedCell, Phone};
use crate::domain::people::hours::AnsweringHours;
use crate::domain::people::phone_number::{Home, Number};

fn person(name: &str, org: &str, mail: &str) -> Person {
    Person {
        name: name.to_owned(),
        org: org.to_owned(),
        email: vec![mail.to_owned()],
        ..Person::default()
    }
}

fn brought(person: Person) -> ImportedPerson {
    ImportedPerson {
        person,
        ..ImportedPerson::default()
    }
}

fn phone(typed: &str, label: &str) -> Phone {
    Phone {
        typed: typed.to_owned(),
        number: Number::parse(typed, Home::Sweden).ok(),
        label: label.to_owned(),
        ..Phone::default()
    }
}

fn group(people: Vec<Person>) -> (Contacts, Group) {
    let people = people.into_iter().enumerate().map(|(at, person)| Person {
        id: format!("id-{at}"),
        ..person
    });
    let group = Group {
        id: "lokala".to_owned(),
        people: people.collect(),
        ..Group::default()
    };
    let contacts = Contacts {
        groups: vec![group.clone()],
    };
    (contacts, group)
}

/// Alma as a list has her, with numbers; then a file with a cell for each column of numbers.
fn numbers_after(known: &[(&str, &str)], columns: &[(&str, &[&str])]) -> Vec<(String, String)> {
    let mut alma = person("Alma Nordin", "Umeå", "alma@ladok.example");
    alma.phones = known
        .iter()
        .map(|(typed, label)| phone(typed, label))
        .collect();
    let (contacts, group) = group(vec![alma]);
    let mut incoming = brought(person("Alma Nordin", "Umeå", "alma@ladok.example"));
    for (label, values) in columns {
        let values: Vec<Phone> = values.iter().map(|typed| phone(typed, label)).collect();
        incoming.person.phones.extend(values.clone());
        let label = (*label).to_owned();
        incoming.phone_cells.push(ImportedCell { label, values });
    }
    let changes = ImportChanges::between(&contacts, &group, vec![incoming]);
    let after = changes
        .changed
        .first()
        .map_or(&group.people[0], |change| &change.after);
    let shown = |phone: &Phone| (phone.typed.clone(), phone.label.clone());
    after.phones.iter().map(shown).collect()
}

fn pairs(of: &[(&str, &str)]) -> Vec<(String, String)> {
    of.iter()
        .map(|(one, other)| ((*one).to_owned(), (*other).to_owned()))
        .collect()
}

#[test]
fn somebody_is_known_again_by_mail_and_by_name_with_organisation() {
    let alma = person("Alma Nordin", "Umeå", "alma@ladok.example");
    let bo = person("Bo Östlund", "Lund", "bo@ladok.example");
    let (contacts, group) = group(vec![alma, bo]);
    let incoming = vec![
        brought(person("Alma N. Ek", "Umeå", "ALMA@ladok.example")),
        brought(person("Alma Nordin", "Lund", "alma.nordin@ladok.example")),
    ];
    let changes = ImportChanges::between(&contacts, &group, incoming);
    assert_eq!(changes.changed.len(), 1);
    assert_eq!(
        changes.changed[0].fields,
        [Field::Name],
        "an address in capitals is no change"
    );
    assert_eq!(changes.added[0].id, "alma-nordin");
    assert_eq!(changes.gone[0].id, "id-1");
    assert!(changes.removed().is_empty(), "nobody is taken out unasked");
}

#[test]
fn people_who_share_an_address_are_told_apart_by_their_names() {
    let shared = |name| person(name, "Umeå", "info@ladok.example");
    let (contacts, group) = group(vec![shared("Alma"), shared("Bo"), shared("Cia")]);
    let incoming: Vec<ImportedPerson> = ["Cia", "Alma", "Bo"]
        .map(|name| brought(shared(name)))
        .into();
    let changes = ImportChanges::between(&contacts, &group, incoming);
    assert!(changes.is_nothing() && changes.same == 3, "{changes:?}");
}

#[test]
fn two_of_one_name_are_two_and_each_keeps_the_own_organisation() {
    let (contacts, group) = group(vec![
        person("Bo Ek", "", "bo@lund.example"),
        person("Bo Ek", "Umeå", "bo@umu.example"),
    ]);
    let incoming = vec![
        brought(person("Bo Ek", "Umeå", "bo.ek@umu.example")),
        brought(person("Bo Ek", "Lund", "bo@lund.example")),
    ];
    let changes = ImportChanges::between(&contacts, &group, incoming);
    let changed: Vec<(&str, &[Field])> = changes
        .changed
        .iter()
        .map(|change| (change.after.id.as_str(), change.fields.as_slice()))
        .collect();
    assert_eq!(
        changed,
        [("id-1", &[Field::Email][..]), ("id-0", &[Field::Org][..])]
    );
    assert!(changes.gone.is_empty());
}

#[test]
fn capitals_and_double_spaces_are_no_change() {
    let mut known = person("Bo Östlund", "Umeå universitet", "bo@ladok.example");
    known.audience = vec!["press".to_owned(), "lokala".to_owned()];
    let (contacts, group) = group(vec![known]);
    let mut incoming = person("bo  östlund", "UMEÅ universitet ", "BO@Ladok.example");
    incoming.audience = vec!["lokala".to_owned(), "press".to_owned()];
    let changes = ImportChanges::between(&contacts, &group, vec![brought(incoming)]);
    assert!(changes.is_nothing(), "{changes:?}");
    let accents = ImportChanges::between(
        &contacts,
        &group,
        vec![brought(person("Bo Ostlund", "", "bo@ladok.example"))],
    );
    assert_eq!(
        accents.changed[0].fields,
        [Field::Name],
        "another letter is another name"
    );
}

#[test]
fn an_emptied_cell_keeps_the_number_of_its_column() {
    let known = [("040-628 04 10", ""), ("070-174 06 05", "mobil")];
    assert_eq!(
        numbers_after(&known, &[("", &["040-628 04 10"]), ("mobil", &[])]),
        pairs(&known)
    );
    assert_eq!(
        numbers_after(&known, &[("", &[]), ("mobil", &["070-174 06 06"])]),
        pairs(&[("040-628 04 10", ""), ("070-174 06 06", "mobil")])
    );
    let two = [("040-628 04 10", ""), ("040-628 04 11", "")];
    assert_eq!(
        numbers_after(&two, &[("", &[]), ("", &["040-628 04 12"])]),
        pairs(&[("040-628 04 10", ""), ("040-628 04 12", "")]),
        "the second column speaks of the second number"
    );
}

#[test]
fn a_number_added_by_hand_stays_unless_its_column_says_another() {
    let known = [("040-628 04 10", ""), ("070-174 06 05", "jour")];
    assert_eq!(
        numbers_after(&known, &[("", &["040-628 04 11"])]),
        pairs(&[("040-628 04 11", ""), ("070-174 06 05", "jour")])
    );
    assert_eq!(
        numbers_after(
            &known,
            &[("", &["040-628 04 10"]), ("vagt", &["070-174 06 07"])]
        ),
        pairs(&[("040-628 04 10", ""), ("070-174 06 07", "jour")]),
        "the same label in another language is the same label"
    );
}

#[test]
fn a_number_that_is_known_keeps_its_hours_and_its_place() {
    let mut alma = person("Alma Nordin", "Umeå", "alma@ladok.example");
    let office = Phone {
        answers: AnsweringHours::Office,
        ..phone("040-628 04 10", "arbete")
    };
    alma.phones = vec![office.clone(), phone("070-174 06 05", "mobil")];
    let (contacts, group) = group(vec![alma]);
    let mut incoming = person("Alma Nordin", "Umeå", "alma@ladok.example");
    incoming.phones = vec![phone("0701740605", "mobile"), phone("+46 40 628 04 10", "")];
    let changes = ImportChanges::between(&contacts, &group, vec![brought(incoming.clone())]);
    assert!(changes.is_nothing(), "{changes:?}");
    incoming.phones = vec![phone("040-628 04 11", "arbete")];
    let changes = ImportChanges::between(&contacts, &group, vec![brought(incoming)]);
    let after = &changes.changed[0].after.phones;
    assert_eq!(
        (after[0].typed.as_str(), after[0].answers),
        ("040-628 04 11", AnsweringHours::Office)
    );
    assert_eq!(after.len(), 2);
}

#[test]
fn a_second_address_is_kept_when_the_file_has_only_the_first() {
    let mut alma = person("Alma Nordin", "Umeå", "alma@ladok.example");
    alma.email.push("alma@hemma.example".to_owned());
    let (contacts, group) = group(vec![alma]);
    let incoming = brought(person("Alma Nordin", "Umeå", "alma.nordin@ladok.example"));
    let changes = ImportChanges::between(&contacts, &group, vec![incoming]);
    let after = &changes.changed[0].after.email;
    assert_eq!(after, &["alma.nordin@ladok.example", "alma@hemma.example"]);
}

#[test]
fn thousands_of_one_name_get_ids_of_their_own() {
    let (contacts, group) = group(Vec::new());
    let incoming: Vec<ImportedPerson> = (0..3_000)
        .map(|at| {
            brought(person(
                "Vakt",
                &format!("Skola {at}"),
                &format!("v{at}@skole.example"),
            ))
        })
        .collect();
    let changes = ImportChanges::between(&contacts, &group, incoming);
    assert_eq!(changes.added[2_999].id, "vakt-3000");
}

fn with_number(name: &str, number: &str) -> ImportedPerson {
    let mut one = brought(Person {
        name: name.to_owned(),
        ..Person::default()
    });
    one.person.phones.push(phone(number, ""));
    one
}

/// The list that a file makes of nothing.
fn list_of_file(people: Vec<ImportedPerson>) -> (Contacts, Group) {
    let (contacts, empty) = group(Vec::new());
    let added = ImportChanges::between(&contacts, &empty, people).added;
    group(added)
}

#[test]
fn two_of_one_name_are_told_apart_by_their_numbers_now_and_at_the_next_import() {
    let both = || {
        vec![
            with_number("Bo Ek", "070-174 06 05"),
            with_number("Bo Ek", "070-174 06 06"),
        ]
    };
    let (contacts, list) = list_of_file(both());
    assert_eq!(list.people.len(), 2);
    let mut again = both();
    again.reverse();
    let changes = ImportChanges::between(&contacts, &list, again);
    assert!(changes.is_nothing() && changes.same == 2, "{changes:?}");
}

#[test]
fn a_row_that_says_what_an_earlier_one_said_is_taken_once() {
    let mut again = with_number("bo  ek", "0701740605");
    again.line = 3;
    let rows = || vec![with_number("Bo Ek", "070-174 06 05"), again.clone()];
    let (contacts, empty) = group(Vec::new());
    let changes = ImportChanges::between(&contacts, &empty, rows());
    assert_eq!(changes.added.len(), 1);
    assert_eq!(changes.twice, [("bo  ek".to_owned(), 3)]);
    let (contacts, list) = group(changes.added);
    let changes = ImportChanges::between(&contacts, &list, rows());
    assert!(changes.is_nothing(), "{changes:?}");
    // Two equal people in the list become two rows of its export.
    let twins = || vec![rows()[0].person.clone(), rows()[0].person.clone()];
    let (contacts, list) = group(twins());
    let file = twins().into_iter().map(brought).collect();
    let changes = ImportChanges::between(&contacts, &list, file);
    assert!(
        changes.gone.is_empty() && changes.twice.is_empty(),
        "{changes:?}"
    );
}

#[test]
fn letters_in_two_characters_are_no_change() {
    let (contacts, list) = list_of_file(vec![with_number("Åsa Öberg", "070-174 06 05")]);
    let file = with_number("A\u{30a}sa O\u{308}berg", "070-174 06 05").composed();
    assert_eq!(file.person.name, "Åsa Öberg");
    let changes = ImportChanges::between(&contacts, &list, vec![file]);
    assert!(changes.is_nothing() && changes.same == 1, "{changes:?}");
}

#[test]
fn a_name_that_differs_in_accents_is_another_person_unless_a_number_or_address_is_the_same() {
    let (contacts, list) = list_of_file(vec![with_number("Mårten Ek", "070-174 06 05")]);
    let file = vec![with_number("Marten Ek", "070-174 06 06")];
    let changes = ImportChanges::between(&contacts, &list, file);
    assert_eq!(changes.added.len(), 1);
    let alike = ("Marten Ek".to_owned(), "Mårten Ek".to_owned());
    assert_eq!(changes.alike, [alike]);
    let file = vec![with_number("Marten Ek", "070-174 06 05")];
    let changes = ImportChanges::between(&contacts, &list, file);
    assert_eq!(changes.added.len(), 0);
    let file = vec![
        with_number("Marten Ek", "070-174 06 06"),
        with_number("Mårten Ek", "070-174 06 07"),
    ];
    let changes = ImportChanges::between(&contacts, &list, file);
    assert_eq!(changes.added[0].name, "Marten Ek");
    assert_eq!(changes.changed[0].after.name, "Mårten Ek");
    assert!(changes.alike.is_empty(), "both are named: {changes:?}");
}
