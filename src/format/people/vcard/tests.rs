//! Cards written and read back.

use super::*;
use crate::domain::people::contact::{ListedGroup, ListedPerson, Reachability};
use crate::domain::people::phone_number::{Home, LineKind, Number};

fn card(person: Person) -> String {
    String::from_utf8(write(&listed(person), &|_| Vec::new())).expect("UTF-8")
}

fn listed(person: Person) -> Listing {
    let row = ListedPerson {
        doubts: Vec::new(),
        person,
        marks: Vec::new(),
        reach: Reachability::NoNumber,
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
    let brought = read("bok.vcf", text.as_bytes(), Home::Sweden, Language::Swedish).expect("cards");
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
    assert_eq!((brought.findings.len(), place.line), (1, 8));
}

#[test]
fn a_full_name_as_it_is_sorted_is_written_as_people_say_it() {
    let named = |full: &str, parts: &str| {
        let card = format!("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{full}\r\nN:{parts}\r\nEND:VCARD\r\n");
        let brought =
            read("x.vcf", card.as_bytes(), Home::Sweden, Language::Swedish).expect("cards");
        brought.people[0].person.name.clone()
    };
    assert_eq!(named("Ek\\, Ida", "Ek;Ida;;;"), "Ida Ek");
    assert_eq!(named("Ek, Ida", "Ek;Ida;Maria;;"), "Ida Maria Ek");
    assert_eq!(named("Ek, Nordin & Co", "Nordin;Ida;;;"), "Ek, Nordin & Co");
    assert_eq!(named("Ida Ek", "Ek;Ida;;;"), "Ida Ek");
}

#[test]
fn what_is_written_is_read_back() {
    let card = card(bo());
    let back = read("bok.vcf", card.as_bytes(), Home::Sweden, Language::Swedish)
        .expect("cards")
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
    let doubt = |_: &ListedPerson| vec!["Ändrad utan underskrift 2026-11-21 av Carin".to_owned()];
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
    let back = read("a.vcf", card.as_bytes(), Home::Sweden, Language::Swedish).expect("cards");
    assert_eq!(back.people[0].person.note, "Når henne helst på kvällen");
}

/// `Alma Prov | role | org | 070… mobil; fax … | mail | note`, as a person would check it.
fn told(brought: &ImportedContacts) -> String {
    let mut out = String::new();
    for row in &brought.people {
        let person = &row.person;
        let phone = |phone: &Phone| {
            let kind = match phone.kind {
                LineKind::Voice => "",
                kind => kind.written(),
            };
            let parts = [
                phone.shown(Home::Sweden),
                phone.label.clone(),
                kind.to_owned(),
            ];
            parts
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join(" ")
        };
        let phones: Vec<String> = person.phones.iter().map(phone).collect();
        let cells = [
            person.name.clone(),
            person.role.clone(),
            person.org.clone(),
            phones.join("; "),
            person.email.join(", "),
            person.note.replace('\n', "¶"),
            row.group.clone(),
        ];
        out.push_str(&format!(
            "  {}\n",
            cells.join(" | ").trim_end_matches([' ', '|'])
        ));
    }
    for found in &brought.findings {
        let line = found.place.as_ref().map_or(0, |place| place.line);
        out.push_str(&format!("  ! {line} {}\n", found.message.id));
    }
    for (name, count) in &brought.left_out {
        out.push_str(&format!("  - {name} {count}\n"));
    }
    out
}

/// Cards in the shapes of phones, mail programs and address books; the people are invented.
fn cards() -> Vec<(String, Vec<u8>)> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cards");
    let mut cards: Vec<(String, Vec<u8>)> = std::fs::read_dir(folder)
        .expect("the folder of cards")
        .map(|entry| entry.expect("a file").path())
        .filter(|path| path.extension().is_some_and(|it| it == "vcf"))
        .map(|path| {
            let name = path
                .file_name()
                .expect("a name")
                .to_string_lossy()
                .into_owned();
            (name, std::fs::read(&path).expect("a file that can be read"))
        })
        .collect();
    cards.sort();
    cards
}

#[test]
fn the_cards_of_phones_and_programs_are_read_as_a_person_would_read_them() {
    let mut all = String::new();
    for (name, bytes) in cards() {
        let brought = read(&name, &bytes, Home::Sweden, Language::Swedish).expect("cards");
        all.push_str(&format!("{name}\n{}", told(&brought)));
    }
    let wanted = include_str!("../../../../tests/cards/as-read.txt");
    assert!(
        all == wanted,
        "read otherwise than tests/cards/as-read.txt has it:\n{all}"
    );
}
