//! Orders and states of systems in three copies, by example.

use serde_json::json;

use super::*;
use crate::domain::log::notebook::Notebook;
use crate::domain::testing::{at, notebook};

const LOG: &str = "2026-11-22-natavbrott";

fn plan() -> Vec<SystemItem> {
    let part = |name: &str| SystemPart {
        name: name.to_owned(),
        ..SystemPart::default()
    };
    let system = |id: &str, priority, parts: Vec<SystemPart>| System {
        id: id.to_owned(),
        name: id.to_owned(),
        priority,
        parts,
        ..System::default()
    };
    items(&Systems {
        systems: vec![
            system("slack", Some(5), vec![]),
            system(
                "produktion",
                Some(1),
                vec![part("Personal"), part("Studenter")],
            ),
            system("utan-ordning", None, vec![]),
        ],
    })
}

fn names(items: &[&SystemItem]) -> Vec<String> {
    items.iter().map(|item| item.id.clone()).collect()
}

#[test]
fn the_plans_order_is_by_priority_with_parts_and_what_has_none_comes_last() {
    let ranks: Vec<String> = plan().into_iter().map(|item| item.rank).collect();
    assert_eq!(ranks, ["1a", "1b", "5", ""]);
    let plan = plan();
    let ordered = in_order(
        &plan,
        &["slack".to_owned(), "produktion/studenter".to_owned()],
    );
    assert_eq!(
        names(&ordered),
        [
            "slack",
            "produktion/studenter",
            "produktion/personal",
            "utan-ordning"
        ]
    );
    let whole = in_order(&plan, &["slack".to_owned(), "produktion".to_owned()]);
    assert_eq!(
        names(&whole),
        [
            "slack",
            "produktion/personal",
            "produktion/studenter",
            "utan-ordning"
        ]
    );
}

fn night() -> Vec<Notebook> {
    let anna = notebook("anna", LOG)
        .wrote(
            "22:05",
            "system",
            1,
            json!({"of": "produktion", "to": "down"}),
        )
        .wrote(
            "21:52",
            "system",
            2,
            json!({"of": "produktion", "to": "down", "after": ["anna-1"]}),
        )
        .wrote(
            "23:00",
            "system",
            6,
            json!({"of": "order", "order": ["slack"], "why": "a"}),
        );
    let bo = notebook("bo", LOG)
        .wrote(
            "22:50",
            "system",
            6,
            json!({"of": "order", "order": ["produktion/studenter"]}),
        )
        .wrote(
            "22:55",
            "system",
            3,
            json!({"of": "produktion/studenter", "to": "degraded"}),
        );
    let cia = notebook("cia", LOG)
        .wrote("22:40", "system", 4, json!({"of": "slack", "to": "down"}))
        .wrote(
            "22:58",
            "system",
            4,
            json!({"of": "egen sak", "to": "down"}),
        );
    vec![anna, bo, cia]
}

#[test]
fn copies_laid_together_in_any_order_give_one_state_and_one_order() {
    let books = night();
    let one = SystemStatus::of(&Timeline::of(&books));
    for order in [
        [0, 1, 2],
        [2, 1, 0],
        [1, 0, 2],
        [1, 2, 0],
        [2, 0, 1],
        [0, 2, 1],
    ] {
        let books = order.map(|index| books[index].clone());
        assert_eq!(SystemStatus::of(&Timeline::of(&books)), one);
    }
    let standing = one.order().expect("an order");
    assert_eq!(standing.entry.to_string(), "bo-1", "lamport, then id");
    assert_eq!(
        one.concurrent().len(),
        1,
        "the other copy's order is told too"
    );
    let plan = plan();
    assert_eq!(names(&one.ordered(&plan))[0], "produktion/studenter");
}

#[test]
fn a_part_stands_as_its_system_until_something_is_said_of_it() {
    let log = SystemStatus::of(&Timeline::of(&night()));
    let plan = plan();
    let stand = |id: &str| {
        let item = plan.iter().find(|item| item.id == id).expect("an item");
        log.stand(item).map(|stand| (stand.state, stand.since))
    };
    assert_eq!(
        stand("produktion/personal"),
        Some((SystemState::Down, at("21:52")))
    );
    assert_eq!(
        stand("produktion/studenter"),
        Some((SystemState::Degraded, at("22:55")))
    );
    assert_eq!(stand("utan-ordning"), None);
    let others: Vec<&str> = log.others(&plan).into_iter().map(|(of, _)| of).collect();
    assert_eq!(others, ["egen sak"]);
}
