//! Tests of `texts`.

use super::*;
use crate::domain::language::Language;
use crate::domain::people::phone_number::Home;

/// Name, role and first number of each.
fn people_of(brought: &ImportedContacts) -> Vec<(String, String, String)> {
    let people = brought.people.iter();
    let said = people.map(|it| {
        let phones = it.person.phones.iter();
        let mut numbers = phones.filter_map(|phone| phone.number.as_ref());
        let number = numbers.next().map(|it| it.as_str().to_owned());
        let number = number.unwrap_or_default();
        (it.person.name.clone(), it.person.role.clone(), number)
    });
    said.collect()
}

fn said(name: &str, role: &str, number: &str) -> (String, String, String) {
    (name.to_owned(), role.to_owned(), number.to_owned())
}

#[test]
fn tables_and_headings_with_numbers_are_people_and_other_tables_are_not() {
    let none = BTreeMap::new();
    let asked = ImportContext::new(Home::Sweden, Language::English, &none);
    let text = "# List\n\n| Role | Name | Phone | E-mail |\n|---|---|---|---|\n\
                    | Leader | Anna Ek | 070-174 06 05 | anna@ladok.example |\n| Empty | | | |\n\n\
                    ## Deputy\n\n- **Name:** Bo Lind\n- **Mobile:** 070-174 06 06\n\n\
                    | Level | What |\n|---|---|\n| 1 | all |\n\nNote: see above.\n";
    let brought = of_markdown("x.md", text, &asked).expect("people");
    assert_eq!(
        people_of(&brought),
        [
            said("Anna Ek", "Leader", "+46701740605"),
            said("Bo Lind", "Deputy", "+46701740606")
        ]
    );
    assert_eq!(brought.people[0].line, 5);
}

#[test]
fn lists_in_yaml_of_any_shape_are_people_and_no_number_loses_its_zero() {
    let none = BTreeMap::new();
    let asked = ImportContext::new(Home::Sweden, Language::English, &none);
    for text in [
        "- name: Anna Ek\n  role: leader\n  phone: 0701740605\n",
        "kontakter:\n  - navn: Anna Ek\n    rolle: leader\n    telefon: [0701740605]\n",
        "team:\n  leader:\n    name: Anna Ek\n    mobile: 0701740605\n",
    ] {
        let brought = of_yaml("x.yaml", text, &asked).expect("people");
        assert_eq!(
            people_of(&brought),
            [said("Anna Ek", "leader", "+46701740605")],
            "{text}"
        );
    }
    let none = of_yaml("x.yaml", "a: [b]\nc: {d: e}\n", &asked).expect("a text");
    assert_eq!(none.people, []);
}
