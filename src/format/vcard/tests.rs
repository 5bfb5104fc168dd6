//! Cards written and read back.

use super::*;
use crate::domain::contact::{ListedGroup, Reach, Row};
use crate::domain::phone::{Home, Number};

fn card(person: Person) -> String {
    String::from_utf8(write(&listed(person), &|_| Vec::new())).expect("UTF-8")
}

fn listed(person: Person) -> Listing {
    let row = Row {
        doubts: Vec::new(),
        person,
        marks: Vec::new(),
        reach: Reach::NoNumber,
    };
    let group = Group {
        title: "Kriskommitté".to_owned(),
        ..Group::default()
    };
    Listing {
        groups: vec![ListedGroup {
            group,
            rows: vec![row],
        }],
    }
}

fn bo() -> Person {
    Person {
        name: "Bo Östlund".to_owned(),
        role: "Produktägare, strategisk; med ansvar för allt som rör utbytet mellan lärosätena"
            .to_owned(),
        phones: vec![Phone {
            typed: String::new(),
            number: Number::parse("070-174 06 12", Home::Sweden).ok(),
            label: "mobil".to_owned(),
            ..Phone::default()
        }],
        email: vec!["bo.ostlund@ladok.example".to_owned()],
        ..Person::default()
    }
}

#[test]
fn a_card_has_what_rfc_6350_asks_for() {
    let card = card(bo());
    assert!(
        card.starts_with("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Bo Östlund\r\n"),
        "{card}"
    );
    assert!(card.ends_with("END:VCARD\r\n"), "{card}");
    assert!(card.contains("\r\nN:Östlund;Bo;;;\r\n"), "{card}");
    assert!(
        card.to_lowercase()
            .contains("\r\ntel;type=cell:+46701740612\r\n"),
        "{card}"
    );
    for line in card.split("\r\n") {
        assert!(line.len() <= 75, "folded at 75 octets: {line}");
        assert!(!line.contains('\n'), "only CRLF ends a line");
    }
    let unfolded = card.replace("\r\n ", "");
    assert!(
        unfolded.contains("ROLE:Produktägare\\, strategisk\\; med ansvar"),
        "{unfolded}"
    );
}

#[test]
fn cards_of_older_and_newer_address_books_are_read() {
    let text = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bo Östlund\r\nN:Östlund;Bo;;;\r\nORG:Umeå universitet;ITS\r\nTITLE:Objektägare\r\n\
                TEL;TYPE=CELL,VOICE:070-174 06 12\r\nTEL;TYPE=HOME:070-174 06 1\r\nEMAIL;TYPE=INTERNET:bo@ladok.exa\r\n mple\r\nEND:VCARD\r\n\
                BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Alma Nordin\r\nTEL;VALUE=uri;TYPE=work:tel:+46701740605\r\nCATEGORIES:Kriskommitté\r\nEND:VCARD\r\n";
    let brought = read("bok.vcf", text.as_bytes(), Home::Sweden);
    let bo = &brought.people[0].person;
    assert_eq!(
        (bo.name.as_str(), bo.role.as_str()),
        ("Bo Östlund", "Objektägare")
    );
    assert_eq!(bo.org, "Umeå universitet, ITS");
    assert_eq!(bo.email, ["bo@ladok.example"]);
    assert_eq!(bo.phones[0].label, "mobil");
    let alma = &brought.people[1];
    assert_eq!(
        alma.person.phones[0].number.as_ref().map(Number::as_str),
        Some("+46701740605")
    );
    assert_eq!(alma.group, "Kriskommitté");
    let place = brought.findings[0].place.as_ref().expect("a place");
    assert_eq!((brought.findings.len(), place.line), (1, 7));
}

#[test]
fn what_is_written_is_read_back() {
    let card = card(bo());
    let back = read("bok.vcf", card.as_bytes(), Home::Sweden)
        .people
        .remove(0);
    assert_eq!(
        back.person,
        Person {
            phones: vec![Phone {
                typed: "+46701740612".to_owned(),
                ..bo().phones.remove(0)
            }],
            ..bo()
        }
    );
    assert_eq!(back.group, "Kriskommitté");
}

#[test]
fn a_function_without_a_name_is_called_by_its_role() {
    let person = Person {
        role: "IT-vagten".to_owned(),
        ..Person::default()
    };
    let card = card(person);
    assert!(card.contains("\r\nFN:IT-vagten\r\n"), "{card}");
    assert!(!card.contains("\r\nN:"), "{card}");
}

#[test]
fn what_is_in_doubt_stands_in_the_card_and_is_not_brought_back_as_a_note() {
    let doubt = |_: &Row| vec!["Ändrad utan underskrift 2026-11-21 av Carin".to_owned()];
    let person = Person {
        name: "Alma Nordin".to_owned(),
        note: "Når henne helst på kvällen".to_owned(),
        ..Person::default()
    };
    let listing = listed(person);
    let card = String::from_utf8(write(&listing, &doubt)).expect("UTF-8");
    assert!(
        card.contains("Ändrad utan underskrift 2026-11-21 av Carin"),
        "{card}"
    );
    let back = read("a.vcf", card.as_bytes(), Home::Sweden);
    assert_eq!(back.people[0].person.note, "Når henne helst på kvällen");
}
