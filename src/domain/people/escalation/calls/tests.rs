//! Call order of a Danish school, by extent, hour and system.

use super::*;
use crate::domain::incident::system::System;
use crate::domain::people::contact::Group;
use crate::domain::people::escalation::{Condition, OfficeTime, Otherwise};
use crate::domain::plan::supplier::Supplier;

fn person(id: &str) -> Person {
    Person {
        id: id.to_owned(),
        ..Person::default()
    }
}

fn route(id: &str, condition: Condition, call: &[&str]) -> Route {
    Route {
        id: id.to_owned(),
        condition,
        call: call.iter().filter_map(|text| Callee::parse(text)).collect(),
        why: id.to_owned(),
        ..Route::default()
    }
}

/// The Danish plan: the supplier for one system; municipal IT in office hours; their duty officer
/// outside, for what that one covers; the head.
fn plan() -> (Escalation, Contacts, Suppliers, Systems) {
    let far = || vec![Extent::Long, Extent::Wide];
    let at = |hours| Condition {
        extent: far(),
        hours: Some(hours),
        system_in_covers: false,
    };
    let one = Condition {
        extent: vec![Extent::OneSystem],
        ..Condition::default()
    };
    let bound = Condition {
        system_in_covers: true,
        ..at(OfficeTime::Outside)
    };
    let wide = Condition {
        extent: vec![Extent::Wide],
        ..Condition::default()
    };
    let escalation = Escalation {
        routes: vec![
            route("et-system", one, &["supplier-of:system"]),
            route("it-dag", at(OfficeTime::Open), &["it-afdeling"]),
            route("it-vagt", bound, &["it-vagt"]),
            route("chef", wide, &["chef", "ingen"]),
        ],
        otherwise: Some(Otherwise {
            call: vec![Callee::Group("stab".to_owned())],
            by: Vec::new(),
            why: "Ingen regel passer".to_owned(),
        }),
        long_after: None,
    };
    let mut guard = person("it-vagt");
    guard.covers = vec!["fiber".to_owned(), "telefoni".to_owned()];
    let mut deputy = person("souschef");
    deputy.deputy_of = vec!["chef".to_owned()];
    let people = vec![
        person("it-afdeling"),
        guard,
        person("chef"),
        deputy,
        person("aula-support"),
    ];
    let contacts = Contacts {
        groups: vec![Group {
            id: "stab".to_owned(),
            people,
            ..Group::default()
        }],
    };
    let suppliers = Suppliers {
        suppliers: vec![Supplier {
            id: "aula-drift".to_owned(),
            contact: "aula-support".to_owned(),
            ..Supplier::default()
        }],
    };
    let system = |id: &str, supplier: &str| System {
        id: id.to_owned(),
        supplier: supplier.to_owned(),
        ..System::default()
    };
    let systems = Systems {
        systems: vec![system("aula", "aula-drift"), system("fiber", "")],
    };
    (escalation, contacts, suppliers, systems)
}

fn order(extent: Extent, system: Option<&str>, office_open: bool) -> Vec<String> {
    let (escalation, contacts, suppliers, systems) = plan();
    let asked = CallQuestion {
        extent,
        system,
        office_open,
    };
    let lists = CallSources {
        contacts: &contacts,
        suppliers: &suppliers,
        systems: &systems,
        asked,
    };
    let calls = calls(&escalation, lists, |id| id != "it-vagt");
    let name = |call: &CallStep| match &call.who {
        CallTarget::Person(id) => id.clone(),
        CallTarget::Unknown(id) => format!("?{id}"),
        CallTarget::NoSupplier(id) => format!("-{id}"),
    };
    calls.iter().map(name).collect()
}

#[test]
fn where_nobody_answers_those_for_everything_else_come_after() {
    let guard = order(Extent::Long, Some("fiber"), false);
    assert_eq!(guard[..2], ["it-vagt", "it-afdeling"]);
    let nobody = order(Extent::OneSystem, Some("fiber"), true);
    assert_eq!(nobody[..2], ["-fiber", "it-afdeling"]);
}

#[test]
fn extent_hour_and_system_decide_who_is_called_first() {
    use Extent::{Long, OneSystem, Unknown, Wide};
    let all = ["it-afdeling", "it-vagt", "chef", "souschef", "aula-support"];
    for (extent, system, open, expected) in [
        (OneSystem, Some("aula"), true, vec!["aula-support"]),
        (Long, None, true, vec!["it-afdeling"]),
        (
            Wide,
            Some("aula"),
            false,
            vec!["chef", "souschef", "?ingen"],
        ),
        (
            Wide,
            None,
            false,
            vec!["it-vagt", "chef", "souschef", "?ingen"],
        ),
        (Unknown, None, false, all.to_vec()),
    ] {
        assert_eq!(
            order(extent, system, open),
            expected,
            "{extent:?} {system:?} {open}"
        );
    }
}
