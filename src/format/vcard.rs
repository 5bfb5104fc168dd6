//! vCards, written as 4.0 (RFC 6350). The library folds, escapes and ends lines.

use calcard::vcard::VCard;
use calcard::vcard::VCardEntry;
use calcard::vcard::VCardParameter;
use calcard::vcard::VCardProperty;
use calcard::vcard::VCardType;
use calcard::vcard::VCardValue;
use calcard::vcard::VCardVersion;

use crate::domain::contact::{Group, Listing, Person, Phone};
use crate::domain::name::folded;

/// What is said of a number, in each language, and the type it is in a vCard.
const LABELS: &[(&str, VCardType)] = &[
    ("mobil", VCardType::Cell),
    ("mobile", VCardType::Cell),
    ("cell", VCardType::Cell),
    ("hem", VCardType::Home),
    ("hjem", VCardType::Home),
    ("privat", VCardType::Home),
    ("home", VCardType::Home),
    ("arbete", VCardType::Work),
    ("arbejde", VCardType::Work),
    ("work", VCardType::Work),
];

/// The people of a list, in its order.
pub fn write(listing: &Listing) -> Vec<u8> {
    let mut out = String::new();
    for group in &listing.groups {
        for row in &group.rows {
            let card = VCard {
                entries: entries(&group.group, &row.person),
            };
            // Writing to a text cannot fail.
            let _ = card.write_to(&mut out, VCardVersion::V4_0);
        }
    }
    out.into_bytes()
}

fn entries(group: &Group, person: &Person) -> Vec<VCardEntry> {
    let mut entries = vec![text(VCardProperty::Fn, person.called())];
    if let Some((given, family)) = person.name.rsplit_once(' ') {
        let name = [family, given, "", "", ""].map(|part| VCardValue::Text(part.to_owned()));
        entries.push(VCardEntry::new(VCardProperty::N).with_values(name.to_vec()));
    }
    let texts = [
        (VCardProperty::Role, &person.role),
        (VCardProperty::Org, &person.org),
        (VCardProperty::Note, &person.note),
        (VCardProperty::Categories, &group.title),
    ];
    let given = texts.into_iter().filter(|(_, value)| !value.is_empty());
    entries.extend(given.map(|(property, value)| text(property, value)));
    entries.extend(person.phones.iter().filter_map(phone));
    let mails = person.email.iter();
    entries.extend(mails.map(|mail| text(VCardProperty::Email, mail)));
    entries
}

fn text(property: VCardProperty, value: &str) -> VCardEntry {
    VCardEntry::new(property).with_value(VCardValue::Text(value.to_owned()))
}

fn phone(phone: &Phone) -> Option<VCardEntry> {
    let number = phone.number.as_ref()?;
    let entry = text(VCardProperty::Tel, number.as_str());
    let label = folded(&phone.label);
    let found = LABELS.iter().find(|(word, _)| *word == label);
    Some(match found {
        Some((_, kind)) => entry.with_param(VCardParameter::typ(kind.clone())),
        None => entry,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::contact::{ListedGroup, Reach, Row};
    use crate::domain::hours::Answers;
    use crate::domain::phone::{Home, Number};

    fn card(person: Person) -> String {
        let row = Row {
            person,
            marks: Vec::new(),
            reach: Reach::NoNumber,
        };
        let group = Group {
            title: "Kriskommitté".to_owned(),
            ..Group::default()
        };
        let listing = Listing {
            groups: vec![ListedGroup {
                group,
                rows: vec![row],
            }],
        };
        String::from_utf8(write(&listing)).expect("UTF-8")
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
                answers: Answers::Always,
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
    fn a_function_without_a_name_is_called_by_its_role() {
        let person = Person {
            role: "IT-vagten".to_owned(),
            ..Person::default()
        };
        let card = card(person);
        assert!(card.contains("\r\nFN:IT-vagten\r\n"), "{card}");
        assert!(!card.contains("\r\nN:"), "{card}");
    }
}
