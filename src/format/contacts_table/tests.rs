//! Spreadsheets as people have them.

use super::*;
use crate::domain::phone::Number;

fn read_table(text: &str) -> Brought {
    read("lista.csv", text.as_bytes(), Home::Sweden).expect("a table")
}

#[test]
fn headings_in_three_languages_and_either_separator_are_understood() {
    let swedish = "Lärosäte;Namn;E-post;Mobil;Telefon 2;Målgrupp\n\
                   Umeå universitet;Bo Östlund;bo@ladok.example;070-174 06 12;040-628 04 10;lokala-objektagare, lokala-tekniska\n";
    let danish = "Fornavn,Efternavn,Rolle,Tlf.,E-mail\nBo,Østlund,Skoleleder,070-174 06 12,bo@skole.example\n";
    let english = "First name\tLast name\tTitle\tMobile phone\nBo\tOstlund\tHead\t+46701740612\n";
    let person = |text| read_table(text).people.remove(0).person;
    let bo = person(swedish);
    assert_eq!(
        (bo.name.as_str(), bo.org.as_str()),
        ("Bo Östlund", "Umeå universitet")
    );
    assert_eq!(bo.audience, ["lokala-objektagare", "lokala-tekniska"]);
    let labels: Vec<&str> = bo.phones.iter().map(|phone| phone.label.as_str()).collect();
    assert_eq!(labels, ["mobil", ""]);
    assert_eq!(person(danish).name, "Bo Østlund");
    assert_eq!(person(english).phones[0].number, bo.phones[0].number);
}

#[test]
fn a_number_with_a_typo_is_reported_with_file_and_line() {
    let brought = read_table("Namn,Telefon\nAlma,070-174 06 05\nBo,070-174 06 1\n");
    assert_eq!(brought.people.len(), 2, "the person is kept");
    let found = &brought.findings[0];
    assert_eq!(found.path, "lista.csv");
    assert_eq!(found.place.as_ref().map(|place| place.line), Some(3));
    assert_eq!(found.message.id, "contacts-number-short");
}

#[test]
fn what_an_older_spreadsheet_wrote_keeps_its_letters() {
    let latin: Vec<u8> = "Namn;Ort\nÅsa Öberg;Malmö\n"
        .chars()
        .map(|c| u8::try_from(u32::from(c)).expect("Latin-1"))
        .collect();
    let brought = read("lista.csv", &latin, Home::Sweden).expect("a table");
    assert_eq!(brought.people[0].person.name, "Åsa Öberg");
    assert_eq!(brought.ignored, ["Ort"]);
}

#[test]
fn what_this_program_writes_it_reads_back() {
    let text = "\u{feff}Grupp,Roll,Namn,Organisation,Telefon,Telefon 2,E-post,Chatt,Provad\r\n\
                Styrelsen,Ordförande,Gunilla Rask,Malmö,040-628 04 10 (arbete),'+45 00 00 00 11,\"a@x.example, b@x.example\",'@gun,2026-11-01\r\n";
    let row = read_table(text).people.remove(0);
    assert_eq!(row.group, "Styrelsen");
    assert_eq!(row.person.phones[0].label, "arbete");
    assert_eq!(
        row.person.phones[1].number.as_ref().map(Number::as_str),
        Some("+4500000011")
    );
    assert_eq!(row.person.email, ["a@x.example", "b@x.example"]);
    assert_eq!(row.person.chat, "@gun");
    assert_eq!(
        row.person.verified.map(|day| day.to_string()),
        Some("2026-11-01".to_owned())
    );
}

#[test]
fn a_table_that_names_nobody_says_which_headings_it_has() {
    let refused = read("lista.csv", b"Ort,Land\nLund,SE\n", Home::Sweden);
    assert_eq!(
        refused.expect_err("refused").message.id,
        "contacts-no-headings"
    );
}
