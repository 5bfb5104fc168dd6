//! The register of paper, computed from a journal.

use serde_json::json;

use super::*;
use crate::domain::log::notebook::WriterStanding;
use crate::domain::testing::{at, notebook};

fn shown(register: &PaperRegister) -> Vec<String> {
    let print = |print: &Print| {
        let sheets = print.sheets.iter().enumerate().map(|(index, sheet)| {
            let state = match sheet {
                PaperState::Out => "out".to_owned(),
                PaperState::KeyedIn(deed) => format!("keyed by {}", deed.by),
                PaperState::Returned(deed) => format!("returned to {}", deed.by),
                PaperState::Lost { why, .. } => format!("lost, {why}"),
                PaperState::Destroyed { with, .. } => format!("destroyed with {with}"),
            };
            format!("{} {state}", print.number(index))
        });
        sheets.collect::<Vec<_>>()
    };
    register.prints.iter().flat_map(print).collect()
}

#[test]
fn each_empty_sheet_has_a_number_and_goes_its_own_way() {
    let anna = notebook("anna", "journal")
        .by("Anna Ek")
        .wrote(
            "10:00",
            "print",
            1,
            json!({"item": "blank", "count": 3, "recipient": "Bo"}),
        )
        .wrote("10:01", "print", 2, json!({"item": "contacts", "count": 1}));
    let bo = notebook("bo", "journal")
        .by("Bo Lind")
        .wrote(
            "11:00",
            "paper",
            3,
            json!({"of": "anna-1", "count": 2, "to": "keyed"}),
        )
        .wrote(
            "11:05",
            "paper",
            4,
            json!({"of": "anna-1", "count": 2, "to": "destroyed", "name": "Carin"}),
        )
        .wrote(
            "11:06",
            "paper",
            5,
            json!({"of": "anna-1", "count": 2, "to": "returned"}),
        )
        .wrote(
            "11:07",
            "paper",
            6,
            json!({"of": "anna-1", "count": 9, "to": "returned"}),
        )
        .wrote(
            "11:08",
            "paper",
            7,
            json!({"of": "anna-2", "to": "returned"}),
        );
    let register = PaperRegister::of(&Timeline::of(&[anna, bo]));
    assert_eq!(
        shown(&register),
        [
            "anna-1/1 out",
            "anna-1/2 destroyed with Carin",
            "anna-1/3 out",
            "anna-2 returned to Bo Lind",
        ]
    );
    let blank = &register.prints[0];
    assert_eq!((blank.holder.as_str(), blank.at), ("Bo", at("10:00")));
    assert_eq!(blank.in_use().count(), 2);
    let number = PaperNumber::parse("anna-1/3").expect("a number");
    assert_eq!(register.find(&number).map(|it| &it.id), Some(&blank.id));
    let none = PaperNumber::parse("anna-1/4").expect("a number");
    assert_eq!(register.find(&none), None);
}

#[test]
fn a_lost_sheet_is_in_nobodys_hands_until_it_is_found() {
    let lost = notebook("anna", "journal")
        .by("Anna Ek")
        .wrote("10:00", "print", 1, json!({"item": "contacts", "count": 2}))
        .wrote(
            "11:00",
            "paper",
            2,
            json!({"of": "anna-1", "count": 2, "to": "lost", "why": "left on the bus"}),
        );
    let register = PaperRegister::of(&Timeline::of(std::slice::from_ref(&lost)));
    let said = ["anna-1/1 out", "anna-1/2 lost, left on the bus"];
    assert_eq!(shown(&register), said);
    let print = &register.prints[0];
    let counts = (print.out().count(), print.in_use().count());
    assert_eq!((counts, print.lost().count()), ((2, 1), 1));
    assert_eq!(print.to_destroy().count(), 0);
    let found = lost.wrote(
        "12:00",
        "paper",
        3,
        json!({"of": "anna-1", "count": 2, "to": "returned"}),
    );
    let register = PaperRegister::of(&Timeline::of(&[found]));
    assert_eq!(shown(&register)[1], "anna-1/2 returned to Anna Ek");
}

#[test]
fn a_print_of_somebody_who_is_no_member_is_in_no_register() {
    let guest = notebook("guest", "journal")
        .standing(WriterStanding::Guest)
        .wrote(
            "10:00",
            "print",
            1,
            json!({"item": "contacts", "count": 100_000_000}),
        );
    assert_eq!(PaperRegister::of(&Timeline::of(&[guest])).prints, []);
}
